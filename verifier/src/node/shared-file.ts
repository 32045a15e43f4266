import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolsumError } from '@toolsum/core';

/** How long a writer waits for the others, and after what time a lock can't belong to a working one. */
const PATIENCE_MS = 30_000;
const STALE_MS = 60_000;
const POLL_MS = 5;

/** Writers of this process stand in line here, so that they don't fight over the lock file. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Changes a file that many processes write: under a lock file, read, change, write beside, rename. A reader sees the
 * old bytes or the new ones; no writer's change is lost.
 *
 * @param change gets the bytes that are there (undefined: no file); undefined back leaves the file as it is.
 * @returns the bytes that the file holds afterwards.
 * @throws ToolsumError ERR_BUSY if other writers don't come to an end, ERR_USAGE if it can't be read or written, and
 * whatever `change` throws.
 */
export async function updateSharedFile(
  path: string,
  options: { readonly maxBytes: number; readonly mode: number },
  change: (bytes: Uint8Array | undefined) => Promise<Uint8Array | undefined> | Uint8Array | undefined,
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

/** @returns undefined if there is no such file. @throws ToolsumError ERR_TOO_LARGE, ERR_USAGE if it can't be read. */
export async function readSharedFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      throw new ToolsumError('ERR_TOO_LARGE', `${path} has ${size} bytes, more than the ${maxBytes} allowed`);
    }
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw unusable('read', path, cause);
  }
}

/** Writes a whole file or nothing; no lock, for files that are named after what is in them. */
export async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await unlink(beside).catch(() => undefined);
    throw unusable('write', path, cause);
  }
}

async function updateAlone(
  path: string,
  { maxBytes, mode }: { readonly maxBytes: number; readonly mode: number },
  change: Parameters<typeof updateSharedFile>[2],
): Promise<Uint8Array | undefined> {
  const unlock = await lock(path);
  try {
    const bytes = await readSharedFile(path, maxBytes);
    const changed = await change(bytes);
    if (changed === undefined) return bytes;
    await writeWhole(path, changed, mode);
    return changed;
  } finally {
    await unlock();
  }
}

async function lock(path: string): Promise<() => Promise<void>> {
  const lockPath = `${path}.lock`;
  const token = `${process.pid} ${randomBytes(8).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (cause) {
    throw unusable('write', path, cause);
  }
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await tryCreate(lockPath, token))) {
    await breakIfStale(lockPath);
    if (Date.now() > deadline) {
      throw new ToolsumError(
        'ERR_BUSY',
        `another process keeps ${path} locked; remove ${lockPath} if none does`,
      );
    }
    await delay(POLL_MS + Math.floor(Math.random() * POLL_MS));
  }
  return () => unlink(lockPath).catch(() => undefined);
}

async function tryCreate(lockPath: string, token: string): Promise<boolean> {
  try {
    const file = await open(lockPath, 'wx', 0o600);
    await file.writeFile(token);
    await file.close();
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw unusable('write', lockPath, cause);
  }
}

/**
 * Removes the lock of a process that died. Under a second lock, and only if it is still the one that was judged:
 * otherwise two breakers could remove a third one's fresh lock.
 */
async function breakIfStale(lockPath: string): Promise<void> {
  const judged = await readLock(lockPath);
  if (judged === undefined || !judged.stale) return;
  const breaker = `${lockPath}.break`;
  const other = await readLock(breaker);
  if (other !== undefined && other.ageMs > STALE_MS) await unlink(breaker).catch(() => undefined);
  if (!(await tryCreate(breaker, String(process.pid)))) return;
  try {
    const now = await readLock(lockPath);
    if (now !== undefined && now.token === judged.token) await unlink(lockPath).catch(() => undefined);
  } finally {
    await unlink(breaker).catch(() => undefined);
  }
}

async function readLock(path: string): Promise<{ token: string; ageMs: number; stale: boolean } | undefined> {
  try {
    const [token, { mtimeMs }] = [await readFile(path, 'utf8'), await stat(path)];
    const ageMs = Date.now() - mtimeMs;
    const pid = Number(/^[0-9]+/.exec(token)?.[0]);
    return { token, ageMs, stale: ageMs > STALE_MS || (pid > 0 && !isAlive(pid)) };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH';
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function unusable(what: 'read' | 'write', path: string, cause: unknown): ToolsumError {
  const code = codeOf(cause);
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such folder',
    EACCES: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
  };
  return new ToolsumError(
    'ERR_USAGE',
    `cannot ${what} ${path}: ${reasons[code] ?? (code || 'unknown reason')}`,
    {},
    { cause },
  );
}
