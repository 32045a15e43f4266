import { LIMITS } from '@toolsum/core';
import { join } from 'node:path';
import type { SigstoreRoot } from '../sigstore-source.ts';
import { readSharedFile } from './shared-file.ts';
import { userFolders, type Environment } from './state-dir.ts';

/** The trusted root in the user's configuration folder: a private deployment's, or the public one's newest copy. */
export function sigstoreRootOnDisk(env?: Environment): SigstoreRoot {
  const path = join(userFolders(env).config, 'sigstore', 'trusted_root.json');
  return async () => readSharedFile(path, LIMITS.trustedRootBytes);
}
