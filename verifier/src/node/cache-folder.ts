import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS, sha256Hex } from '@toolsum/core';
import type { BytesCache } from '../registry-client.ts';
import { readSharedFile, writeWhole } from './shared-file.ts';

/**
 * A cache in files named after the hash of their key. Faults of the disk make it slower, never wrong: what is read is
 * held to its digest or to the log by whoever asked.
 */
export function cacheFolder(folder: string): BytesCache {
  const fileOf = (key: string): string => {
    const hex = sha256Hex(key);
    return join(folder, hex.slice(0, 2), hex);
  };
  return {
    async read(key) {
      return readSharedFile(fileOf(key), LIMITS.manifestBytes).catch(() => undefined);
    },
    async write(key, bytes) {
      const path = fileOf(key);
      try {
        await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
        await writeWhole(path, bytes, 0o600);
      } catch {
        // A full or read-only disk must not stop a verification.
      }
    },
  };
}
