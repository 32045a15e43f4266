import type { PackageReference, RemoteReference, ServerIdentity } from '@toolsum/schemas';
import { isJsonObject, LIMITS, parseJson, ToolsumError } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { readIfPresent, readInput } from './files/read-write.ts';

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

/** registryType of server.json to purl type (https://github.com/package-url/purl-spec). */
const PURL_TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'pypi',
  oci: 'oci',
  nuget: 'nuget',
  mcpb: 'generic',
};

/**
 * Who is released: the publisher's own `server.json` (MCP registry format), with name and version from flags where
 * it is silent or absent.
 *
 * @throws ToolsumError ERR_USAGE that says what is missing.
 */
export async function readReleaseIdentity(options: IdentityOptions): Promise<ReleaseIdentity> {
  const bytes =
    options.serverJson === undefined
      ? await readIfPresent('server.json', LIMITS.policyBytes)
      : await readInput(options.serverJson, LIMITS.policyBytes);
  const document = bytes === undefined ? {} : parseJson(bytes, LIMITS.policyBytes);
  if (!isJsonObject(document)) throw new ToolsumError('ERR_USAGE', 'server.json is not a JSON object');
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
  const title = text(document, 'title');
  const repository = isJsonObject(document['repository']) ? text(document['repository'], 'url') : undefined;
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
  const identifier = text(value, 'identifier') ?? '';
  const version = text(value, 'version');
  const type = PURL_TYPES[text(value, 'registryType') ?? ''];
  if (type === undefined || identifier === '')
    throw new ToolsumError(
      'ERR_USAGE',
      'server.json names a package without a known registryType and identifier',
    );
  const digest = text(value, 'fileSha256');
  return {
    purl: purl(type, identifier, version),
    ...(digest === undefined ? {} : { digest: `sha256:${digest.toLowerCase()}` }),
  };
}

/** A scope's `@` is percent-encoded, its slash separates namespace and name (purl-spec, npm definition). */
function purl(type: string, identifier: string, version: string | undefined): string {
  const path = identifier.split('/').map(encodeURIComponent).join('/');
  return `pkg:${type}/${path}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}

function remoteReference(value: JsonObject): RemoteReference[] {
  const url = text(value, 'url');
  const type = text(value, 'type');
  return url !== undefined && (type === 'streamable-http' || type === 'sse') ? [{ type, url }] : [];
}

function text(value: JsonObject, member: string): string | undefined {
  const found = Object.hasOwn(value, member) ? value[member] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function list(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
