import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalBytes, LIMITS, sha256Hex } from '@toolsum/core';
import type { JsonObject, Memory } from '@toolsum/schemas';
import { evidenceFile } from '../evidence.ts';
import { emptyMemory, parseMemory, type MemoryStore } from '../memory.ts';
import { readSharedFile, updateSharedFile, writeWhole } from './shared-file.ts';

const PRIVATE = 0o600;

/**
 * Memory in files of the user, one a log, named after the SHA-256 of the origin. Evidence lies beside, a file
 * each, and is never overwritten.
 *
 * @param folder usually the user's state folder.
 */
export function memoryFiles(folder: string): MemoryStore {
  const nameOf = (origin: string): string => sha256Hex(origin);
  const fileOf = (origin: string): string => join(folder, `${nameOf(origin)}.json`);
  const parse = (bytes: Uint8Array | undefined, origin: string): Memory =>
    bytes === undefined ? emptyMemory(origin) : parseMemory(bytes, origin);
  return {
    async read(origin) {
      return parse(await readSharedFile(fileOf(origin), LIMITS.memoryBytes), origin);
    },
    async update(origin, change) {
      const options = { maxBytes: LIMITS.memoryBytes, mode: PRIVATE };
      const bytes = await updateSharedFile(fileOf(origin), options, (stored) => {
        const changed = change(parse(stored, origin));
        return changed === undefined ? undefined : canonicalBytes(changed as unknown as JsonObject);
      });
      return parse(bytes, origin);
    },
    async keepEvidence(origin, evidence) {
      const beside = join(folder, `${nameOf(origin)}.evidence`);
      await mkdir(beside, { recursive: true, mode: 0o700 });
      const { name, bytes } = evidenceFile(origin, evidence, new Date());
      const path = join(beside, name);
      const kept = (await readdir(beside)).filter((file) => file.startsWith(`${evidence.kind}-`));
      if (kept.includes(name)) return path;
      // The first files of a kind tell most; a registry that goes on must not fill the disk.
      if (kept.length >= LIMITS.evidencePerKind) return beside;
      await writeWhole(path, bytes, PRIVATE);
      return path;
    },
  };
}
