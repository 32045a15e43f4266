import { mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, LIMITS, ToolsumError } from '@toolsum/core';
import { EMPTY_LOCKFILE, filesOf, formatLockfile, parseLockfile, type LockfileStore } from '../lockfile.ts';
import { readSharedFile, updateSharedFile, writeWhole } from './shared-file.ts';

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
        const changed = change(before);
        if (files.length > 0) await mkdir(folder, { recursive: true });
        for (const file of files) await writeWhole(fileOf(digestOf(file)), file, SHARED);
        await prune(folder, new Set([...filesOf(before), ...filesOf(changed)]));
        return formatLockfile(changed);
      });
      return bytes === undefined ? EMPTY_LOCKFILE : parseLockfile(bytes);
    },
  };
}

/**
 * Removes what no entry named before this change nor after it: a crash half-way leaves the old lockfile whole. Safe under
 * the lock, for every writer names its files before it lets go.
 */
async function prune(folder: string, named: ReadonlySet<string>): Promise<void> {
  const present = await readdir(folder).catch(() => []);
  for (const file of present) {
    if (HEX.test(file) && !named.has(`sha256:${file}`))
      await unlink(join(folder, file)).catch(() => undefined);
  }
}
