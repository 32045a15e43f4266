import { join } from 'node:path';
import { LIMITS, parseTrustFile, readPolicy, ToolsumError } from '@toolsum/core';
import { parseLockfile } from '@toolsum/verifier';
import { findPolicyFile, localContext, userFolders, type LocalContext } from '@toolsum/verifier/node';
import { FILES } from './locations.ts';
import { readIfPresent } from './read-write.ts';

/** Paths that a person named; the usual places otherwise. */
export interface ConfigurationOptions {
  readonly trust?: string;
  readonly policy?: string;
  readonly lockfile?: string;
}

/** Where the user's own files are, outside any workspace. */
export function defaultTrustFile(): string {
  return join(userFolders().config, 'trust.json');
}

/**
 * Parses a file that decides how servers are judged. What is wrong with it is a fault of the set-up and says nothing
 * about any server.
 *
 * @throws ToolsumError ERR_USAGE that names the file.
 */
export function parseConfiguration<Document>(
  path: string,
  bytes: Uint8Array,
  parse: (bytes: Uint8Array) => Document,
): Document {
  try {
    return parse(bytes);
  } catch (cause) {
    throw unusable(path, cause);
  }
}

/**
 * The user's trust file, policy, lockfile and memory, by which a server in this folder is judged.
 *
 * @throws ToolsumError ERR_USAGE that names the file that cannot be used.
 */
export async function readConfiguration(
  options: ConfigurationOptions & { readonly offline?: boolean },
): Promise<LocalContext> {
  const { trust, policy, lockfile, offline } = options;
  try {
    return await localContext({
      cwd: process.cwd(),
      ...(offline === undefined ? {} : { offline }),
      ...(trust === undefined ? {} : { trust }),
      ...(policy === undefined ? {} : { policy }),
      ...(lockfile === undefined ? {} : { lockfile }),
    });
  } catch (error) {
    await blameFile(options);
    throw error;
  }
}

async function blameFile({ trust, policy, lockfile }: ConfigurationOptions): Promise<void> {
  const found = await findPolicyFile(policy, userFolders().config);
  const files = [
    { path: trust ?? defaultTrustFile(), parse: parseTrustFile, maxBytes: LIMITS.trustFileBytes },
    ...(found === undefined
      ? []
      : [
          {
            path: found.path,
            parse: async (bytes: Uint8Array) => readPolicy(bytes, found.format),
            maxBytes: LIMITS.policyBytes,
          },
        ]),
    { path: lockfile ?? FILES.lockfile, parse: parseLockfile, maxBytes: LIMITS.lockfileBytes },
  ];
  for (const { path, parse, maxBytes } of files) {
    const bytes = await readIfPresent(path, maxBytes);
    if (bytes !== undefined) await parseConfigurationAsync<unknown>(path, bytes, parse);
  }
}

/** `parseConfiguration` for what is read in several steps. */
async function parseConfigurationAsync<Document>(
  path: string,
  bytes: Uint8Array,
  parse: (bytes: Uint8Array) => Document | Promise<Document>,
): Promise<Document> {
  try {
    return await parse(bytes);
  } catch (cause) {
    throw unusable(path, cause);
  }
}

function unusable(path: string, cause: unknown): unknown {
  if (!ToolsumError.is(cause)) return cause;
  return new ToolsumError('ERR_USAGE', `${path} cannot be used: ${cause.message}`, cause.details, { cause });
}
