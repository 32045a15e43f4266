import { join } from 'node:path';
import {
  effectivePolicy,
  LIMITS,
  parseTrustFile,
  requireCurrentTrust,
  ToolsumError,
  type EffectivePolicy,
} from '@toolsum/core';
import type { Lockfile, TrustedRegistry, TrustFile } from '@toolsum/schemas';
import type { LockfileStore } from '../lockfile.ts';
import type { MemoryStore } from '../memory.ts';
import { connectRegistry, type RegistryReader } from '../registry-client.ts';
import type { SigstoreRoot } from '../sigstore-source.ts';
import { cacheFolder } from './cache-folder.ts';
import { lockfileOnDisk } from './lockfile-file.ts';
import { memoryFiles } from './memory-file.ts';
import { readPolicyFile } from './policy-file.ts';
import { readSharedFile } from './shared-file.ts';
import { sigstoreRootOnDisk } from './sigstore-root.ts';
import { userFolders, type Environment } from './state-dir.ts';

export interface LocalContextOptions {
  /** The project: where `toolsum.lock` lies. */
  readonly cwd: string;
  readonly env?: Environment;
  /** Paths that a person named; the usual places otherwise. */
  readonly trust?: string;
  readonly policy?: string;
  readonly lockfile?: string;
  /** No registry is asked. */
  readonly offline?: boolean;
  /** By which the trust file may have ended. */
  readonly now?: Date;
}

/** All that a `ResolveRequest` needs of this machine. */
export interface LocalContext {
  readonly policy: EffectivePolicy;
  readonly trust: TrustFile;
  readonly lockfile: Lockfile;
  readonly lockfileStore: LockfileStore;
  readonly memory: MemoryStore;
  readonly sigstoreRoot: SigstoreRoot;
  readonly connect?: (registry: TrustedRegistry) => RegistryReader;
}

const NO_TRUST: TrustFile = { scheme: 'toolsum/1', version: 1, registries: [] };

/**
 * Reads the user's trust file, policy, lockfile and memory. Trust and policy come from the user's own folders or from a
 * path that a person named, never from the workspace: a checkout must not be able to loosen them.
 *
 * @throws ToolsumError of the file that does not parse; ERR_TRUST_EXPIRED; ERR_USAGE if a named one is
 * not there.
 */
export async function localContext(options: LocalContextOptions): Promise<LocalContext> {
  const folders = userFolders(options.env);
  const trust = await readNamed(options.trust, join(folders.config, 'trust.json'), LIMITS.trustFileBytes);
  const policy = await readPolicyFile(options.policy, folders.config);
  const trusted = trust === undefined ? NO_TRUST : parseTrustFile(trust);
  requireCurrentTrust(trusted, options.now ?? new Date());
  const lockfileStore = lockfileOnDisk(options.lockfile ?? join(options.cwd, 'toolsum.lock'));
  const cache = cacheFolder(folders.cache);
  return {
    policy: effectivePolicy(policy),
    trust: trusted,
    lockfile: await lockfileStore.read(),
    lockfileStore,
    memory: memoryFiles(folders.state),
    sigstoreRoot: sigstoreRootOnDisk(options.env),
    ...(options.offline === true
      ? {}
      : { connect: ({ url }: TrustedRegistry) => connectRegistry(url, { cache }) }),
  };
}

async function readNamed(
  named: string | undefined,
  usual: string,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const bytes = await readSharedFile(named ?? usual, maxBytes);
  if (bytes === undefined && named !== undefined)
    throw new ToolsumError('ERR_USAGE', `there is no file ${named}`);
  return bytes;
}
