import { LIMITS, parseSuccessor, parseTrustFile, ToolsumError, type Successor } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import { parseNamed, readInput, writeWhole } from './read-write.ts';

/** Readable for its user alone: it names internal registries. */
const PRIVATE = 0o600;

/** Writes a trust file, once it is known that it will be read. @throws ToolsumError as `parseTrustFile`, ERR_USAGE. */
export async function writeTrust(path: string, trust: TrustFile): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(trust, null, 2)}\n`);
  parseTrustFile(bytes);
  await writeWhole(path, bytes, PRIVATE);
}

/** @throws ToolsumError that names the file. */
export async function readSuccessor(path: string): Promise<Successor> {
  return parseNamed(path, await readInput(path, LIMITS.trustSuccessorBytes), parseSuccessor);
}

/** Writes a successor with the signatures that it has. */
export async function writeSuccessor(path: string, { envelope }: Successor): Promise<void> {
  await writeWhole(path, `${JSON.stringify(envelope, null, 2)}\n`);
}

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * When a trust file is to end: a day, at whose beginning (UTC) it does.
 *
 * @throws ToolsumError ERR_USAGE
 */
export function endOfTrust(day: string): string {
  const end = `${day}T00:00:00Z`;
  if (
    !DAY.test(day) ||
    !new Date(end).toString().includes(' ') ||
    new Date(end).toISOString().slice(0, 10) !== day
  )
    throw new ToolsumError(
      'ERR_USAGE',
      `--expires takes a day, as 2027-06-30, not ${JSON.stringify(day.slice(0, 40))}`,
    );
  return end;
}
