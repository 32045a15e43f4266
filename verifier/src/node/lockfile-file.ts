import { lstat, mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, LIMITS, ToolsumError } from '@toolsum/core';
import { EMPTY_LOCKFILE, filesOf, formatLockfile, parseLockfile, type LockfileStore } from '../lockfile.ts';
import { codeOf, unusableFile } from './file-fault.ts';
import { readSharedFile, UNFINISHED, updateSharedFile, writeWhole } from './shared-file.ts';

/** Checked in and read by the whole team. */
const SHARED = 0o644;
const HEX = /^[0-9a-f]{64}$/;

/**
 * A lockfile on disk; what it names by digest lies in `<path>.d/<hex digest>` and is checked whenever it is read.
 *
 * @param path usually `toolsum.lock` in the project.
 */
export function lockfileOnDisk(path: string): LockfileStore {
  const folder = `${path}.d`;
  const fileOf = (digest: string): string => join(folder, digest.replace(/^sha256:/, ''));
  return {
    files: {
      async read(digest) {
        const bytes = await readSharedFile(fileOf(digest), LIMITS.manifestBytes);
        if (bytes !== undefined && digestOf(bytes) !== digest) {
          throw new ToolsumError(
            'ERR_DIGEST_MISMATCH',
            `${fileOf(digest)} holds other bytes than its name says`,
          );
        }
        return bytes;
      },
    },
    async read() {
      const bytes = await readSharedFile(path, LIMITS.lockfileBytes);
      return bytes === undefined ? EMPTY_LOCKFILE : parseLockfile(bytes);
    },
    async update(change, files = []) {
      const options = { maxBytes: LIMITS.lockfileBytes, mode: SHARED };
      const bytes = await updateSharedFile(path, options, async (stored) => {
        const before = stored === undefined ? EMPTY_LOCKFILE : parseLockfile(stored);
        const changed = formatLockfile(change(before));
        // What could not be read again must not be written: one entry too many would take all others with it.
        const after = parseLockfile(changed);
        const present = await isFolder(folder);
        if (files.length > 0 && !present) await makeFolder(folder);
        for (const file of files) await writeWhole(fileOf(digestOf(file)), file, SHARED);
        if (present) await prune(folder, new Set([...filesOf(before), ...filesOf(after)]));
        return changed;
      });
      return bytes === undefined ? EMPTY_LOCKFILE : parseLockfile(bytes);
    },
  };
}

/**
 * Whether the folder beside is there.
 *
 * @throws ToolsumError ERR_USAGE if something else is: through a link in a checkout, files elsewhere would be written
 * and removed.
 */
async function isFolder(folder: string): Promise<boolean> {
  try {
    if ((await lstat(folder)).isDirectory()) return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw unusableFile('write', folder, cause);
  }
  throw new ToolsumError('ERR_USAGE', `${folder} is no folder of its own, but a link or a file; remove it`);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    throw unusableFile('write', folder, cause);
  }
}

/**
 * Removes what no entry named before this change nor after it, and what a killed writer had begun: a crash half-way
 * leaves the old lockfile whole. Safe under the lock, for every writer names its files before it lets go.
 */
async function prune(folder: string, named: ReadonlySet<string>): Promise<void> {
  const present = await readdir(folder).catch(() => []);
  for (const file of present) {
    const isOurs = HEX.test(file.replace(UNFINISHED, ''));
    if (isOurs && !named.has(`sha256:${file}`)) await unlink(join(folder, file)).catch(() => undefined);
  }
}
