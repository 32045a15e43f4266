import { ToolsumError, WitnessService, parseWitnessedLogs } from '@toolsum/core';
import type { DataDir } from '../data-dir.ts';
import { openWitnessKey } from '../keys.ts';
import { sqliteWitnessMemory } from '../store/sqlite/witness-memory.ts';
import type { Database } from '../store/sqlite/database.ts';

/**
 * The witness that this registry is for other logs; its key is none of the registry's own.
 *
 * @param parts.lines `log VKEY [URL]`; without any there is no witness.
 * @throws ToolsumError ERR_POLICY_LINE, ERR_USAGE, ERR_KEY_FILE if its key is gone but not what it cosigned under it.
 */
export async function openWitnessFor(parts: {
  lines: readonly string[];
  database: Database;
  directory: DataDir;
  /** Of the registry's own log. */
  origin: string;
  now: () => Date;
}): Promise<WitnessService | undefined> {
  const { lines, database, directory, origin, now } = parts;
  if (lines.length === 0) return undefined;
  const logs = parseWitnessedLogs(lines);
  if (logs.has(origin))
    throw new ToolsumError('ERR_USAGE', `${origin} is this registry's own log; another must witness it`);
  const memory = sqliteWitnessMemory(database);
  const key = await openWitnessKey(directory, memory.isEmpty);
  const service = new WitnessService({ name: `${origin}/witness`, key, logs, memory, now });
  await service.checkMemory();
  return service;
}
