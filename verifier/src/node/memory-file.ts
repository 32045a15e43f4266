import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalBytes, LIMITS, sha256Hex } from '@toolsum/core';
import type { JsonObject, Memory } from '@toolsum/schemas';
import { emptyMemory, parseMemory, type MemoryStore } from '../memory.ts';
import { readSharedFile, updateSharedFile, writeWhole } from './shared-file.ts';

const PRIVATE = 0o600;

/**
 * Memory in files of the user, one a log, named after the SHA-256 of the origin. Evidence of a fork lies beside and is
 * never overwritten.
 *
 * @param folder usually `memory` in the user's state folder.
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
    async keepEvidence(origin, { kind, remembered, seen }) {
      const beside = join(folder, `${nameOf(origin)}.evidence`);
      await mkdir(beside, { recursive: true, mode: 0o700 });
      for (const note of [remembered, seen]) {
        await writeWhole(join(beside, `${kind}-${sha256Hex(note)}.note`), note, PRIVATE);
      }
      return beside;
    },
  };
}
