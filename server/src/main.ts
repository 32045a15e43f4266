import { LIMITS, ToolsumError, type Audience } from '@toolsum/core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogSink } from './app.ts';
import { openDataDir } from './data-dir.ts';
import { startRegistry, type Registry } from './start.ts';
import { openDatabase } from './store/sqlite/database.ts';
import { sqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { createToken } from './tokens.ts';
import { foundCommand, rotateCommand } from './rotate-commands.ts';
import { withdrawCommand } from './withdraw-command.ts';
import { witnessLines } from './witness/witness-lines.ts';

const EXIT = { ok: 0, usage: 2, cannot: 3 } as const;

const EXIT_OF_AUDIENCE: Readonly<Record<Audience, number>> = {
  usage: EXIT.usage,
  format: EXIT.usage,
  policy: EXIT.usage,
  verification: EXIT.cannot,
  unavailable: EXIT.cannot,
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Runs `toolsum-registry`; sets the exit code and lets the process end by itself. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (ToolsumError.is(error)) {
    process.stderr.write(`error: ${error.message} (${error.code})\n`);
    return EXIT_OF_AUDIENCE[error.audience];
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    process.stderr.write(`error: cannot listen there (${code}); name another --host or --port\n`);
    return EXIT.usage;
  }
  process.stderr.write(`error: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`);
  return EXIT.cannot;
}

function program(): Command {
  const command = new Command('toolsum-registry')
    .description('Keeps signed MCP definitions in a transparency log, and tells who must know of changes.')
    .exitOverride()
    .showHelpAfterError('(toolsum-registry --help tells more)');
  command
    .command('serve')
    .description('start the registry; the first start founds its log and prints its first token')
    .addOption(dataOption())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes any free one', wholeNumber, 8787)
    .option('--origin <origin>', 'origin of the log, as registry.example.com/log/1; fixed at the first start')
    .option('--public-url <url>', 'base URL for clients, where a proxy stands in front')
    .option('--witness <vkey=url...>', 'witnesses that are asked to cosign checkpoints')
    .option('--quorum <number>', 'how many of them must cosign before a checkpoint is shown', wholeNumber)
    .option('--witnesses <file>', 'instead of both: lines of a log policy (witness, group, quorum)')
    .option('--witness-for <file>', 'be a witness for other logs: lines "log VERIFIER-KEY [URL]"')
    .option('--allow-egress <cidr...>', 'private networks that webhooks may reach')
    .option(
      '--sigstore-root <file>',
      'trusted root or client trust config of a Sigstore deployment whose certificates may sign',
    )
    .addOption(
      new Option('--sigstore <deployment>', 'certificates of the public Sigstore may sign').choices([
        'public',
      ]),
    )
    .addOption(
      new Option('--log-level <level>', 'what goes to stderr')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('warn'),
    )
    .option('--json', 'print what it says at start as one line of JSON')
    .action(serve);
  const token = command.command('token').description('make, list and revoke tokens');
  token
    .command('create')
    .description('make a token and print it, once')
    .addOption(dataOption())
    .requiredOption(
      '--scope <scope...>',
      'publish: or review: and NAMESPACE/*, NAMESPACE/NAME or *; subscribe; admin',
    )
    .option('--label <text>', 'what it is for', '')
    .option('--days <number>', 'how long it lasts; without it until it is revoked', wholeNumber)
    .option('--json', 'print JSON')
    .action(createTokenCommand);
  token
    .command('list')
    .description('list tokens; never what would let one in')
    .addOption(dataOption())
    .option('--json', 'print JSON')
    .action(listTokensCommand);
  token
    .command('revoke')
    .description('end a token at once')
    .argument('<id>', 'from the list')
    .addOption(dataOption())
    .action(revokeTokenCommand);
  for (const each of [withdrawCommand(), rotateCommand(), foundCommand()]) command.addCommand(each);
  for (const each of [command, token, ...command.commands, ...token.commands]) each.exitOverride();
  return command;
}

function dataOption(): Option {
  return new Option('--data <folder>', 'folder for keys, database and checkpoint').makeOptionMandatory();
}

function wholeNumber(text: string): number {
  if (!/^(?:0|[1-9][0-9]{0,8})$/.test(text)) throw new InvalidArgumentError('it must be a whole number.');
  return Number(text);
}

interface ServeOptions {
  data: string;
  host: string;
  port: number;
  origin?: string;
  publicUrl?: string;
  allowEgress?: string[];
  sigstoreRoot?: string;
  sigstore?: 'public';
  witness?: string[];
  quorum?: number;
  witnesses?: string;
  witnessFor?: string;
  logLevel: LogSink['level'];
  json?: boolean;
}

async function serve(options: ServeOptions): Promise<void> {
  const { logLevel, json, witness, quorum, witnesses, witnessFor, ...listening } = options;
  if (witnesses !== undefined && (witness !== undefined || quorum !== undefined))
    throw new ToolsumError(
      'ERR_USAGE',
      'name witnesses with --witness and --quorum, or in a file with --witnesses',
    );
  const registryOptions = {
    ...listening,
    witnesses: witnesses === undefined ? witnessLines(witness ?? [], quorum) : readLines(witnesses),
    witnessFor: witnessFor === undefined ? [] : readLines(witnessFor),
  };
  const stopped = stopSignal();
  const registry = await startRegistry(registryOptions, { level: logLevel, stream: process.stderr });
  process.stdout.write(json === true ? `${JSON.stringify(announcement(registry))}\n` : greeting(registry));
  await stopped;
  await registry.close();
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
async function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function announcement({ url, origin, logKey, fingerprint, witnessKey, firstToken }: Registry): object {
  return {
    url,
    origin,
    logKey,
    fingerprint,
    ...(witnessKey === undefined ? {} : { witnessKey }),
    ...(firstToken === undefined ? {} : { firstToken }),
  };
}

function greeting({ url, origin, logKey, fingerprint, witnessKey, firstToken }: Registry): string {
  const lines = [
    `registry     ${url}`,
    `origin       ${origin}`,
    `log key      ${logKey}`,
    `fingerprint  ${fingerprint}`,
  ];
  if (witnessKey !== undefined) lines.push(`witness key  ${witnessKey}`, `             at ${url}/v1/witness`);
  if (firstToken !== undefined) {
    lines.push(
      `first token  ${firstToken}`,
      '             It can do everything and is shown this once. Keep it safe, make narrower ones with',
      '             toolsum-registry token create, then revoke it.',
    );
  }
  lines.push('', `Clients trust it by:  toolsum trust ${url}`, '');
  return lines.join('\n');
}

/** @throws ToolsumError ERR_USAGE */
function readLines(path: string): string[] {
  try {
    if (statSync(path).size <= LIMITS.trustFileBytes)
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/\r?\n/);
  } catch (cause) {
    throw new ToolsumError('ERR_USAGE', `cannot read ${path} as text`, {}, { cause });
  }
  throw new ToolsumError('ERR_USAGE', `${path} is too large`);
}

interface TokenOptions {
  data: string;
  json?: boolean;
}

async function createTokenCommand(
  options: TokenOptions & { scope: string[]; label: string; days?: number },
): Promise<void> {
  const { scope: scopes, label, days } = options;
  await withStore(options.data, async (store) => {
    const now = new Date();
    const expiresAt = days === undefined ? {} : { expiresAt: new Date(now.getTime() + days * DAY_MS) };
    const created = await createToken(store, { scopes, label, now, ...expiresAt });
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...created, scopes })}\n`
        : `token ${created.id}, shown this once:\n${created.token}\n`,
    );
  });
}

async function listTokensCommand(options: TokenOptions): Promise<void> {
  await withStore(options.data, async (store) => {
    const tokens = (await store.listTokens()).map(({ hash: _hash, ...token }) => token);
    if (options.json === true) {
      process.stdout.write(`${JSON.stringify(tokens)}\n`);
      return;
    }
    for (const { id, label, scopes, expiresAt, revokedAt } of tokens) {
      const end = revokedAt === null ? (expiresAt ?? 'until revoked') : `revoked ${revokedAt}`;
      process.stdout.write(`${id}  ${scopes.join(' ')}  ${end}  ${JSON.stringify(label)}\n`);
    }
  });
}

async function revokeTokenCommand(id: string, options: TokenOptions): Promise<void> {
  await withStore(options.data, async (store) => {
    if (!(await store.revokeToken(id, new Date().toISOString()))) {
      throw new ToolsumError(
        'ERR_USAGE',
        'there is no token with this id; toolsum-registry token list shows them',
      );
    }
    process.stderr.write('revoked\n');
  });
}

/** The tokens of a folder may be changed while a registry serves from it. */
async function withStore(data: string, run: (store: Store) => Promise<void>): Promise<void> {
  if (!existsSync(join(data, 'registry.db'))) {
    throw new ToolsumError(
      'ERR_USAGE',
      `no registry lives in ${data}; start it once: toolsum-registry serve --data ${data}`,
    );
  }
  const store = sqliteStore(openDatabase(openDataDir(data).database));
  try {
    await run(store);
  } finally {
    await store.close();
  }
}
