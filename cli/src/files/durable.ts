import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces a file so that after a crash or a power cut either the old or the new bytes stand there, whole.
 *
 * @returns when the new bytes, and their name, are on the disk.
 */
export async function replaceDurably(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`;
  await writeNewDurably(beside, bytes);
  await rename(beside, path);
  await flushFolder(dirname(path));
}

/**
 * Writes a file that must not be there yet, readable by its owner alone.
 *
 * @returns when it is on the disk; the name is, once `flushFolder` was called.
 */
export async function writeNewDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is durable only when its folder is. Windows has no such call, and needs none. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
