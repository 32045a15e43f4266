import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalBytes, LIMITS, sha256Hex } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { emptyMemory } from '../memory.ts';
import { readSharedFile, updateSharedFile, writeWhole } from './shared-file.ts';

const PRIVATE = 0o600;

/**
 * Begins the memory of one log anew, for a person who has seen why: what was remembered is moved beside the evidence of
 * that log, byte for byte, and never deleted. Memories of other logs stay as they are.
 *
 * @param folder usually the user's state folder, as for `memoryFiles`.
 * @returns where the old memory lies now; undefined if nothing was remembered.
 * @throws ToolsumError ERR_BUSY, ERR_USAGE
 */
export async function resetMemory(folder: string, origin: string): Promise<string | undefined> {
  const name = sha256Hex(origin);
  const file = join(folder, `${name}.json`);
  if ((await readSharedFile(file, LIMITS.memoryBytes)) === undefined) return undefined;
  const empty = canonicalBytes(emptyMemory(origin) as unknown as JsonObject);
  let kept: string | undefined;
  await updateSharedFile(file, { maxBytes: LIMITS.memoryBytes, mode: PRIVATE }, async (stored) => {
    if (stored === undefined || Buffer.from(stored).equals(empty)) return undefined;
    const beside = join(folder, `${name}.evidence`);
    await mkdir(beside, { recursive: true, mode: 0o700 });
    const path = join(beside, `memory-${sha256Hex(stored)}.json`);
    // The copy is on the disk before the memory is begun anew: a crash between the two loses nothing.
    await writeWhole(path, stored, PRIVATE);
    kept = path;
    return empty;
  });
  return kept;
}
