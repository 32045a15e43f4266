import { isJsonObject, LIMITS, ToolsumError } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { serverEnvironment } from '@toolsum/verifier/node';
import type { Target } from '../capture/wire.ts';
import { parseCommentedJson } from './jsonc.ts';
import { unwrapGuard } from './unwrap-guard.ts';

/** A server as a host's configuration has it: to be started just so, or why it cannot be. */
export type ConfiguredServer = { readonly key: string } & (
  { readonly target: Target; readonly server?: string } | { readonly problem: string }
);

const TRANSPORTS: ReadonlySet<JsonValue> = new Set(['stdio', 'http', 'streamable-http', 'streamableHttp']);
const MAX_SERVERS = 256;
const MAX_KEY = 200;
/** Shorter values stand in command lines by chance. */
const SECRET_LENGTH = 6;

/** What may be filled in where a configuration says `${env:NAME}`. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the servers of an MCP host's configuration: `mcpServers` (Claude Desktop, Cursor and most others) or `servers`
 * (VS Code). Comments are read over.
 *
 * Values of `env` and `headers` are secrets: they go into the target, and into no message.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_JSON_*, ERR_SCHEMA if it is no such file.
 */
export function parseHostConfig(
  bytes: Uint8Array,
  environment: Environment = process.env,
): ConfiguredServer[] {
  const value = parseCommentedJson(bytes, LIMITS.policyBytes);
  const [own, ...more] = ['mcpServers', 'servers'].flatMap((name) =>
    isJsonObject(value) && Object.hasOwn(value, name) ? [value[name]] : [],
  );
  if (!isJsonObject(own) || more.length > 0)
    throw new ToolsumError(
      'ERR_SCHEMA',
      'holds no servers: it needs either mcpServers or servers, an object',
    );
  const entries = Object.entries(own);
  if (entries.length > MAX_SERVERS)
    throw new ToolsumError('ERR_TOO_LARGE', `more than ${MAX_SERVERS} servers`, { limit: MAX_SERVERS });
  return entries.map(([key, entry]) => {
    if (key.length > MAX_KEY)
      throw new ToolsumError('ERR_TOO_LARGE', `a server's key of more than ${MAX_KEY} characters`);
    try {
      return { key, ...readServer(entry, environment) };
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return { key, problem: error.message };
    }
  });
}

/** Why one server cannot be started from here; the others can. */
class Unusable extends Error {}

function readServer(
  entry: JsonValue | undefined,
  environment: Environment,
): { target: Target; server?: string } {
  if (!isJsonObject(entry)) throw new Unusable('is no object');
  if (entry['disabled'] === true) throw new Unusable('is disabled');
  const { type, command, url } = entry;
  if (type !== undefined && !TRANSPORTS.has(type))
    throw new Unusable('speaks a transport that toolsum does not');
  if (typeof url === 'string' && command === undefined)
    return { target: remote(url, record(entry, 'headers', environment)) };
  if (typeof command === 'string' && url === undefined) return local(entry, command, environment);
  throw new Unusable('needs either a command or a url');
}

function remote(url: string, headers: Record<string, string>): Target {
  plain(url);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new Unusable('needs an http or https url');
  if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '')
    throw new Unusable(
      'has a url that may hold a key, which the lockfile would show; lock it by --url if it does not',
    );
  refuseSecrets([url], headers);
  return { url, headers };
}

function local(
  entry: JsonObject,
  command: string,
  environment: Environment,
): { target: Target; server?: string } {
  if (Object.hasOwn(entry, 'envFile'))
    throw new Unusable('takes its environment from a file, which is not read here');
  const args = entry['args'] ?? [];
  const cwd = entry['cwd'];
  if (command === '' || command.length > LIMITS.receiptBytes || !isTexts(args))
    throw new Unusable('needs a command and args of text');
  if (cwd !== undefined && typeof cwd !== 'string') throw new Unusable('needs a cwd of text');
  for (const text of [command, ...args, cwd ?? '']) plain(text);
  const env = record(entry, 'env', environment);
  const guarded = unwrapGuard(command, args);
  if (guarded !== undefined && 'problem' in guarded) throw new Unusable(guarded.problem);
  const run = guarded ?? { command, args };
  refuseSecrets([run.command, ...run.args], env);
  refuseSecretOptions(run.args);
  const handed = guarded === undefined ? { ...serverEnvironment([]), ...env } : handedOn(guarded.env, env);
  return {
    target: { command: run.command, args: run.args, env: handed, ...(cwd === undefined ? {} : { cwd }) },
    ...(guarded?.server === undefined ? {} : { server: guarded.server }),
  };
}

/** A guard passes on what it is told to, and nothing else. */
function handedOn(names: readonly string[], env: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return serverEnvironment(names, { ...process.env, ...env });
  } catch {
    throw new Unusable('its guard hands on a variable that is not set');
  }
}

function record(
  entry: JsonObject,
  name: 'env' | 'headers',
  environment: Environment,
): Record<string, string> {
  const value = entry[name] ?? {};
  if (!isJsonObject(value)) throw new Unusable(`needs ${name} to be an object`);
  return Object.fromEntries(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== 'string' || text.includes('\0') || key.includes('\0') || key.includes('='))
        throw new Unusable(`needs ${name} of text`);
      return [key, filled(text, environment)];
    }),
  );
}

function filled(text: string, environment: Environment): string {
  const done = text.replaceAll(/\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g, (_whole, name: string) => {
    const value = environment[name];
    if (value === undefined) throw new Unusable('needs a variable of the environment that is not set');
    return value;
  });
  // Looked for in what was written, not in what was filled in.
  plain(text.replaceAll(/\$\{env:[A-Za-z_][A-Za-z0-9_]*\}/g, ''));
  return done;
}

function plain(text: string): void {
  if (text.includes('${')) throw new Unusable('holds a ${…} that only its host can fill in');
  if (text.includes('\0')) throw new Unusable('holds a NUL character');
}

/** The lockfile shows how a server is started, and goes into a repository. */
function refuseSecrets(shown: readonly string[], secrets: Readonly<Record<string, string>>): void {
  const values = Object.values(secrets).filter(({ length }) => length >= SECRET_LENGTH);
  if (values.some((secret) => shown.some((text) => text.includes(secret))))
    throw new Unusable('repeats a value of its env or headers where the lockfile would show it');
}

const SECRET_OPTION = /^--?[a-z-]*(?:token|secret|password|passwd|api-?key|credential)s?(?:=|$)/i;

function refuseSecretOptions(args: readonly string[]): void {
  if (args.some((word) => SECRET_OPTION.test(word)))
    throw new Unusable('has an option that may hold a secret, which the lockfile would show; move it to env');
}

function isTexts(value: JsonValue): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
