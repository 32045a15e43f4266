import { ToolsumError } from '@toolsum/core';
import SqliteDatabase from 'better-sqlite3';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a registry keeps everything: one folder, which nobody else may read. */
export interface DataDir {
  readonly path: string;
  readonly database: string;
  /** The newest checkpoint, kept apart from the database so that an older copy of the database gives itself away. */
  readonly checkpoint: string;
  readonly keys: string;
  /** Names the log that follows this one, which takes no more entries from then on. */
  readonly closed: string;
  /** TUF metadata of the public Sigstore, where the registry hears its certificates. */
  readonly sigstore: string;
}

/**
 * Opens the data folder, and makes it if it is missing.
 *
 * @throws ToolsumError ERR_USAGE if others can read it, or it cannot be made.
 */
export function openDataDir(path: string): DataDir {
  const keys = join(path, 'keys');
  try {
    const made = mkdirSync(path, { recursive: true, mode: 0o700 });
    if (made !== undefined) chmodSync(path, 0o700);
    mkdirSync(keys, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ToolsumError('ERR_USAGE', `cannot make the data folder ${path}`, {}, { cause });
  }
  for (const folder of [path, keys]) refuseOpenToOthers(folder, 'chmod 700');
  return {
    path,
    keys,
    database: join(path, 'registry.db'),
    checkpoint: join(path, 'checkpoint'),
    closed: join(path, 'closed'),
    sigstore: join(path, 'sigstore-tuf'),
  };
}

/** @throws ToolsumError ERR_USAGE if group or others have any right on the file or folder. */
export function refuseOpenToOthers(path: string, remedy: string): void {
  if (process.platform === 'win32') return;
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new ToolsumError('ERR_USAGE', `others can read ${path}; run: ${remedy} ${path}`);
  }
}

/**
 * Makes this process the only one that serves from the folder. The lock is the operating system's, held through an
 * SQLite file of its own: it ends with the process, however that ends.
 *
 * @returns lets go of the lock.
 * @throws ToolsumError ERR_USAGE if another process serves from the folder.
 */
export function lockForServing(directory: DataDir): () => void {
  const lock = new SqliteDatabase(join(directory.path, 'serve.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new ToolsumError(
      'ERR_USAGE',
      `another toolsum-registry serves from ${directory.path}; stop it first, or give this one a --data folder of its own`,
      {},
      { cause },
    );
  }
  return () => lock.close();
}
