import { randomBytes } from 'node:crypto';
import { lstat, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolsumError } from '@toolsum/core';
import { codeOf, unusableFile } from './file-fault.ts';

/** How long a writer waits for the others, and after what time a lock can't belong to a working one. */
const PATIENCE_MS = 30_000;
const STALE_MS = 60_000;
const POLL_MS = 5;
/** Longer than any token. */
const TOKEN_BYTES = 512;

/** A lock file that this process has made. */
export interface FileLock {
  /** The lock of a process that died was in the way. */
  readonly tookOver: boolean;
  /** Whether it is still this one: a process that was stopped for a minute may have lost it. */
  isHeld(): Promise<boolean>;
  /** Removes the lock file, if it is still this one. */
  release(): Promise<void>;
}

/**
 * Makes `<path>.lock`, as soon as nobody else has it. The lock of a process that died on this machine is taken over, any
 * other one after a minute.
 *
 * @throws ToolsumError ERR_BUSY if other writers don't come to an end; ERR_USAGE if the file can't be made, or what
 * stands there is no lock.
 */
export async function lockFile(path: string): Promise<FileLock> {
  const lockPath = `${path}.lock`;
  const token = `${process.pid} ${randomBytes(12).toString('hex')} ${hostname()}`;
  const deadline = Date.now() + PATIENCE_MS;
  let tookOver = false;
  while (!(await tryCreate(lockPath, token))) {
    if (await breakIfStale(lockPath)) tookOver = true;
    if (Date.now() > deadline) {
      throw new ToolsumError(
        'ERR_BUSY',
        `another process keeps ${path} locked; remove ${lockPath} if none does`,
      );
    }
    await delay(POLL_MS + Math.floor(Math.random() * POLL_MS));
  }
  const isHeld = async (): Promise<boolean> => (await readLock(lockPath))?.token === token;
  return {
    tookOver,
    isHeld,
    release: async () => {
      if (await isHeld()) await unlink(lockPath).catch(() => undefined);
    },
  };
}

async function tryCreate(lockPath: string, token: string): Promise<boolean> {
  let file: FileHandle;
  try {
    // Exclusive: a link that lies in wait under this name is not followed.
    file = await open(lockPath, 'wx', 0o600);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw unusableFile('write', lockPath, cause);
  }
  try {
    await file.writeFile(token);
  } catch (cause) {
    await unlink(lockPath).catch(() => undefined);
    throw unusableFile('write', lockPath, cause);
  } finally {
    await file.close();
  }
  return true;
}

/**
 * Removes the lock of a process that died. It is renamed first, which only one of several breakers can do to one file;
 * what was not the one that was judged belongs to a living writer, who finds it gone and starts again.
 */
async function breakIfStale(lockPath: string): Promise<boolean> {
  const judged = await readLock(lockPath);
  if (judged === undefined || !isStale(judged)) return false;
  const now = await readLock(lockPath);
  if (now?.token !== judged.token || now.mtimeMs !== judged.mtimeMs) return false;
  const aside = `${lockPath}.${randomBytes(6).toString('hex')}.stale`;
  try {
    await rename(lockPath, aside);
    await unlink(aside);
    return true;
  } catch {
    return false;
  }
}

interface StoredLock {
  readonly token: string;
  readonly mtimeMs: number;
}

function isStale({ token, mtimeMs }: StoredLock): boolean {
  if (Date.now() - mtimeMs > STALE_MS) return true;
  const [, pid, host] = /^([0-9]{1,10}) [0-9a-f]{24} (.+)$/.exec(token) ?? [];
  // Process numbers of another machine, or of another container, say nothing here.
  return pid !== undefined && host === hostname() && !isAlive(Number(pid));
}

/**
 * @returns undefined if there is none, or if it went while it was read.
 * @throws ToolsumError ERR_USAGE if it is a link, a folder or a device: nothing of ours, and never read.
 */
async function readLock(path: string): Promise<StoredLock | undefined> {
  let file: FileHandle | undefined;
  try {
    const entry = await lstat(path);
    if (!entry.isFile()) {
      throw new ToolsumError('ERR_USAGE', `${path} is no lock file of toolsum; remove it`);
    }
    file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(TOKEN_BYTES) });
    return { token: buffer.toString('utf8', 0, bytesRead), mtimeMs: entry.mtimeMs };
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    return undefined;
  } finally {
    await file?.close();
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
