import type { PackageReference, RemoteReference, ServerIdentity } from '@toolsum/schemas';
import { isJsonObject, LIMITS, parseJson, ToolsumError } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { parseConfiguration } from './files/configuration.ts';
import { readIfPresent, readInput } from './files/read-write.ts';
import { packageUrl } from './package-url.ts';

export interface ReleaseIdentity {
  readonly server: ServerIdentity;
  readonly packages: PackageReference[];
  readonly remotes: RemoteReference[];
}

export interface IdentityOptions {
  /** Path of a `server.json`; without it, the one in the current folder if there is one. */
  readonly serverJson?: string;
  readonly name?: string;
  readonly version?: string;
}

const FILE = 'server.json';
const NAME =
  /^(?=.{3,200}$)[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?\/[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,127}$/;
const SHA256 = /^[0-9a-f]{64}$/i;
const ADDRESS = /^https?:\/\/\S{1,1990}$/;
const LONGEST_TITLE = 200;

/**
 * Who is released: the publisher's own `server.json` (MCP registry format), with name and version from flags where
 * it is silent or absent.
 *
 * @throws ToolsumError ERR_USAGE that says what is missing.
 */
export async function readReleaseIdentity(options: IdentityOptions): Promise<ReleaseIdentity> {
  const bytes =
    options.serverJson === undefined
      ? await readIfPresent(FILE, LIMITS.policyBytes)
      : await readInput(options.serverJson, LIMITS.policyBytes);
  const document =
    bytes === undefined ? {} : parseConfiguration(options.serverJson ?? FILE, bytes, parseObject);
  return releaseIdentity(document, options);
}

function parseObject(bytes: Uint8Array): JsonObject {
  const document = parseJson(bytes, LIMITS.policyBytes);
  if (!isJsonObject(document)) throw new ToolsumError('ERR_USAGE', 'it is not a JSON object');
  return document;
}

/**
 * Reads a `server.json`; the options count more than it.
 *
 * @throws ToolsumError ERR_USAGE
 */
export function releaseIdentity(
  document: JsonObject,
  options: Pick<IdentityOptions, 'name' | 'version'> = {},
): ReleaseIdentity {
  const name = options.name ?? text(document, 'name');
  const version = options.version ?? text(document, 'version');
  if (name === undefined || version === undefined) {
    const missing = [name === undefined ? '--name' : '', version === undefined ? '--version' : '']
      .filter((flag) => flag !== '')
      .join(' and ');
    throw new ToolsumError('ERR_USAGE', `which release is this? Add a server.json, or ${missing}`, {
      identity: 'missing',
    });
  }
  if (!NAME.test(name))
    throw new ToolsumError('ERR_USAGE', `not a server name: ${quoted(name)}; it reads io.github.owner/name`);
  if (version.toLowerCase() === 'latest')
    throw new ToolsumError(
      'ERR_USAGE',
      'latest is no exact version: a published version never changes; it reads 1.4.2',
    );
  if (!VERSION.test(version))
    throw new ToolsumError('ERR_USAGE', `not an exact version: ${quoted(version)}; it reads 1.4.2`);
  const title = text(document, 'title');
  if (title !== undefined && title.length > LONGEST_TITLE)
    throw new ToolsumError(
      'ERR_USAGE',
      `the title in server.json is longer than ${LONGEST_TITLE} characters`,
    );
  const repository = isJsonObject(document['repository'])
    ? address(text(document['repository'], 'url'))
    : undefined;
  return {
    server: {
      name,
      version,
      ...(title === undefined ? {} : { title }),
      ...(repository === undefined ? {} : { repository }),
    },
    packages: list(document['packages']).map(packageReference),
    remotes: list(document['remotes']).flatMap(remoteReference),
  };
}

function packageReference(value: JsonObject): PackageReference {
  const version = text(value, 'version');
  const registryBaseUrl = text(value, 'registryBaseUrl');
  const { purl, digest } = packageUrl({
    registryType: text(value, 'registryType') ?? '',
    identifier: text(value, 'identifier') ?? '',
    ...(version === undefined ? {} : { version }),
    ...(registryBaseUrl === undefined ? {} : { registryBaseUrl }),
  });
  const known = fileDigest(value) ?? digest;
  return { purl, ...(known === undefined ? {} : { digest: known }) };
}

function fileDigest(value: JsonObject): string | undefined {
  const stated = text(value, 'fileSha256');
  if (stated === undefined) return undefined;
  if (!SHA256.test(stated))
    throw new ToolsumError('ERR_USAGE', `a fileSha256 of server.json is no SHA-256: ${quoted(stated)}`);
  return `sha256:${stated.toLowerCase()}`;
}

/** Other types than these no verifier could hold a server to. */
function remoteReference(value: JsonObject): RemoteReference[] {
  const type = text(value, 'type');
  if (type !== 'streamable-http' && type !== 'sse') return [];
  const url = address(text(value, 'url'));
  return url === undefined ? [] : [{ type, url }];
}

function address(url: string | undefined): string | undefined {
  if (url !== undefined && !ADDRESS.test(url))
    throw new ToolsumError('ERR_USAGE', `not an http or https address in server.json: ${quoted(url)}`);
  return url;
}

function text(value: JsonObject, member: string): string | undefined {
  const found = Object.hasOwn(value, member) ? value[member] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function list(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
