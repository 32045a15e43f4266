import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  LIMITS,
  parseSuccessor,
  ToolsumError,
  trustFingerprint,
  verifySuccessor,
  type Successor,
} from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import { parseNamed, readIfPresent } from '../files/read-write.ts';
import { readSuccessor } from '../files/trust-file.ts';
import { getBounded } from './http.ts';

/**
 * The versions of a trust file after the one in force, each verified against the one before it.
 *
 * @param sources in order: files and addresses of one successor; folders and addresses that end in a slash, which hold
 * one under `<version>.trust.json` each.
 * @throws ToolsumError of the first one that does not follow; ERR_TOO_MANY.
 */
export async function* takeSuccessors(
  inForce: TrustFile,
  sources: readonly string[],
): AsyncGenerator<TrustFile> {
  let current = inForce;
  let steps = 0;
  for (const source of sources) {
    const read = await readerOf(source);
    for (;;) {
      const successor = await read(current.version + 1);
      if (successor === undefined) break;
      // What is in force already is no step, and no fork.
      if (trustFingerprint(successor.trust) === trustFingerprint(current)) break;
      current = await verifySuccessor(current, successor);
      steps += 1;
      if (steps > LIMITS.trustSuccessors)
        throw new ToolsumError('ERR_TOO_MANY', `more than ${LIMITS.trustSuccessors} successors`, {
          count: steps,
        });
      yield current;
    }
  }
}

/** Gives the successor of that version; a source of one gives it once. */
type SuccessorReader = (version: number) => Promise<Successor | undefined>;

async function readerOf(source: string): Promise<SuccessorReader> {
  if (/^https?:\/\//i.test(source)) {
    return source.endsWith('/')
      ? async (version) => fetchIfPresent(`${source}${nameOf(version)}`)
      : once(async () =>
          parseNamed(source, await getBounded(source, LIMITS.trustSuccessorBytes), parseSuccessor),
        );
  }
  return (await isFolder(source))
    ? async (version) => readOne(join(source, nameOf(version)))
    : once(async () => readSuccessor(source));
}

function nameOf(version: number): string {
  return `${version}.trust.json`;
}

function once(read: () => Promise<Successor>): SuccessorReader {
  let done = false;
  return async () => {
    if (done) return undefined;
    done = true;
    return read();
  };
}

async function readOne(path: string): Promise<Successor | undefined> {
  const bytes = await readIfPresent(path, LIMITS.trustSuccessorBytes);
  return bytes === undefined ? undefined : parseNamed(path, bytes, parseSuccessor);
}

async function fetchIfPresent(url: string): Promise<Successor | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await getBounded(url, LIMITS.trustSuccessorBytes);
  } catch (error) {
    if (ToolsumError.is(error) && error.code === 'ERR_NOT_FOUND') return undefined;
    throw error;
  }
  return parseNamed(url, bytes, parseSuccessor);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
