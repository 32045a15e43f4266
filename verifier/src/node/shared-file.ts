import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ToolsumError } from '@toolsum/core';
import { codeOf, unusableFile } from './file-fault.ts';
import { lockFile } from './file-lock.ts';

/** Writers of this process stand in line here, so that they don't fight over the lock file. */
const queues = new Map<string, Promise<unknown>>();
/** How often a writer starts again whose lock was taken for a dead one's. */
const ATTEMPTS = 8;

/** What `writeWhole` leaves if its process is killed. */
export const UNFINISHED = /\.[0-9a-f]{12}\.tmp$/;

type Change = (bytes: Uint8Array | undefined) => Promise<Uint8Array | undefined> | Uint8Array | undefined;

/**
 * Changes a file that many processes write: under a lock file, read, change, write beside, rename. A reader sees the
 * old bytes or the new ones; no writer's change is lost.
 *
 * @param change gets the bytes that are there (undefined: no file); undefined back leaves the file as it is. Called
 * again, with what is there then, if the lock was lost meanwhile.
 * @returns the bytes that the file holds afterwards.
 * @throws ToolsumError ERR_BUSY if other writers don't come to an end, ERR_TOO_LARGE, ERR_USAGE if it can't be read or
 * written, and whatever `change` throws.
 */
export async function updateSharedFile(
  path: string,
  options: { readonly maxBytes: number; readonly mode: number },
  change: Change,
): Promise<Uint8Array | undefined> {
  const before = queues.get(path) ?? Promise.resolve();
  const turn = before.then(
    () => updateAlone(path, options, change),
    () => updateAlone(path, options, change),
  );
  queues.set(path, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(path) === turn) queues.delete(path);
  }
}

/**
 * @returns undefined if there is no such file.
 * @throws ToolsumError ERR_TOO_LARGE, ERR_USAGE if it can't be read or is no plain file: a pipe or a device could be
 * read for ever.
 */
export async function readSharedFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    // Non-blocking: a pipe is opened at once, and seen to be none of ours.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const entry = await file.stat();
      if (entry.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      if (!entry.isFile()) throw new ToolsumError('ERR_USAGE', `cannot read ${path}: it is no plain file`);
      if (entry.size > maxBytes) throw tooLarge(path, entry.size, maxBytes);
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw unusableFile('read', path, cause);
  }
}

/** Writes a whole file or nothing; no lock, for files that are named after what is in them. */
export async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  await place(path, bytes, mode, async () => true);
}

async function updateAlone(
  path: string,
  { maxBytes, mode }: { readonly maxBytes: number; readonly mode: number },
  change: Change,
): Promise<Uint8Array | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (cause) {
    throw unusableFile('write', path, cause);
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const lock = await lockFile(path);
    try {
      if (lock.tookOver) await removeUnfinished(path);
      const bytes = await readSharedFile(path, maxBytes);
      const changed = await change(bytes);
      if (changed === undefined) return bytes;
      if (changed.byteLength > maxBytes) throw tooLarge(path, changed.byteLength, maxBytes);
      if (await place(path, changed, mode, async () => lock.isHeld())) return changed;
    } finally {
      await lock.release();
    }
  }
  throw new ToolsumError('ERR_BUSY', `other processes keep taking the lock of ${path}`);
}

/**
 * Writes beside and renames, so that a link under the name is replaced, not followed.
 *
 * @param isMine asked at the last moment; the file stays as it is if not.
 */
async function place(
  path: string,
  bytes: Uint8Array,
  mode: number,
  isMine: () => Promise<boolean>,
): Promise<boolean> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await isMine())) {
      await unlink(beside);
      return false;
    }
    await rename(beside, path);
  } catch (cause) {
    await unlink(beside).catch(() => undefined);
    throw ToolsumError.is(cause) ? cause : unusableFile('write', path, cause);
  }
  return true;
}

/** What the process that died had begun to write; its lock is ours now, so nobody goes on with it. */
async function removeUnfinished(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  for (const file of await readdir(folder).catch(() => [])) {
    if (file.startsWith(`${name}.`) && UNFINISHED.test(file) && file.length === name.length + 17)
      await unlink(join(folder, file)).catch(() => undefined);
  }
}

function tooLarge(path: string, bytes: number, maxBytes: number): ToolsumError {
  return new ToolsumError('ERR_TOO_LARGE', `${path} has ${bytes} bytes, more than the ${maxBytes} allowed`);
}
