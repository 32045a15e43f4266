import { ToolsumError, emptyRoot, signerFromPrivateKey } from '@toolsum/core';
import { existsSync } from 'node:fs';
import { defaultOrigin, type ListenConfig } from './config.ts';
import type { DataDir } from './data-dir.ts';
import { openKeys } from './keys.ts';
import { registryIdentity, type RegistryIdentity } from './log/identity.ts';
import type { Store } from './store/store.ts';

/**
 * Opens the log of a data folder, or founds one in an empty folder: keys, origin, empty tree.
 *
 * @throws ToolsumError ERR_LOG_DIVERGED if the database is gone but something was published, ERR_USAGE if another
 * origin is asked for than the log has, ERR_KEY_FILE.
 */
export async function openLog(
  store: Store,
  directory: DataDir,
  config: ListenConfig & { readonly witnesses?: readonly string[] },
): Promise<RegistryIdentity> {
  const stored = await store.readOrigin();
  if (stored === undefined && existsSync(directory.checkpoint)) {
    throw new ToolsumError(
      'ERR_LOG_DIVERGED',
      `not signing: the database is empty, but ${directory.checkpoint} shows that this log was published. Restore registry.db with its -wal file; if it is lost, found a new log in an empty folder under a new --origin`,
    );
  }
  if (stored !== undefined && config.origin !== undefined && config.origin !== stored) {
    throw new ToolsumError(
      'ERR_USAGE',
      `the log in ${directory.path} is ${stored} and cannot become ${config.origin}; leave --origin out, or name an empty --data folder`,
    );
  }
  const keys = await openKeys(directory, stored === undefined);
  const origin =
    stored ?? config.origin ?? defaultOrigin(config, signerFromPrivateKey(keys.log).publicKey.hint);
  const identity = registryIdentity(origin, keys, config.witnesses);
  if (stored === undefined) await store.createLog(origin, { size: 0, root: emptyRoot() });
  return identity;
}
