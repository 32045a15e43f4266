import {
  TILE_WIDTH,
  ToolsumError,
  auditTiles,
  consistencyProof,
  edgeFromReader,
  equalBytes,
  leafHash,
  mergeNotes,
  openCheckpoint,
  parseEntry,
  parseNote,
  verifyConsistency,
  type Checkpoint,
  type TreeEdge,
} from '@toolsum/core';
import { existsSync, readFileSync } from 'node:fs';
import type { LogHead, Store } from '../store/store.ts';
import type { Witnesses } from '../witness/witnesses.ts';
import { publishCheckpoint } from './checkpoint-keeper.ts';
import type { RegistryIdentity } from './identity.ts';
import type { Published } from './published-log.ts';
import type { StoredTiles } from './stored-tiles.ts';

export interface RecoveredLog {
  readonly head: LogHead;
  readonly edge: TreeEdge;
  /** Time of the newest entry in milliseconds; 0 in an empty log. No later entry goes behind it. */
  readonly lastAt: number;
  /** What the world may see; with a quorum of witnesses it may be less than is committed. */
  readonly newest: Published;
}

interface Parts {
  readonly store: Store;
  readonly tiles: StoredTiles;
  readonly identity: RegistryIdentity;
  readonly checkpointPath: string;
  readonly witnesses?: Witnesses;
}

/**
 * Takes the log up after whatever stopped it. The tree is recomputed from its tiles; it must be the one the database
 * claims, and extend the newest checkpoint in the database, the one in the file beside it, and what every witness that
 * answers has cosigned. Only then are entries that were committed but not yet covered given their checkpoint; where a
 * quorum of witnesses is demanded, the publisher sees to that.
 *
 * @throws ToolsumError ERR_LOG_DIVERGED, with what to do, if signing could show two histories to the world.
 */
export async function recoverLog(parts: Parts): Promise<RecoveredLog> {
  const { store, tiles } = parts;
  const head = await store.readHead();
  await checkTree(parts, head);
  const known = await checkpointInFile(parts, head);
  const edge = await edgeFromReader(head.size, tiles);
  const lastAt = await timeOfNewest(parts, head);
  await parts.witnesses?.hearAll(head);
  if (known !== undefined && parts.witnesses?.demandsQuorum === true)
    return { head, edge, lastAt, newest: await shownBefore(parts, known) };
  if (known?.checkpoint.size !== head.size) {
    return { head, edge, lastAt, newest: await publishCheckpoint(parts, head) };
  }
  await store.saveCheckpoint({ size: head.size, note: known.note });
  return { head, edge, lastAt, newest: await withCosignatures(parts, known) };
}

/** The newest checkpoint that the world has seen; the one in the file may still wait for its witnesses. */
async function shownBefore(parts: Parts, inFile: Published): Promise<Published> {
  const row = await parts.store.newestCheckpoint();
  return withCosignatures(parts, row === undefined ? inFile : openKnown(parts, row.note, 'the database'));
}

/** With the cosignatures that came in after it was first shown. */
async function withCosignatures({ store }: Parts, shown: Published): Promise<Published> {
  const cosigned = await store.newestCosigned();
  if (cosigned === undefined || parseNote(cosigned.note).text !== parseNote(shown.note).text) return shown;
  return { ...shown, note: mergeNotes(shown.note, cosigned.note) };
}

async function timeOfNewest({ store }: Parts, { size }: LogHead): Promise<number> {
  const newest = size === 0 ? undefined : await store.readEntry(size - 1);
  return newest === undefined ? 0 : Date.parse(parseEntry(newest).at);
}

/** The tiles must fit together, give the root that the database claims, and end in the entries that are there. */
async function checkTree({ store, tiles }: Parts, head: LogHead): Promise<void> {
  let root: Uint8Array;
  try {
    root = await auditTiles(head.size, tiles);
  } catch (cause) {
    throw diverged('the tiles of the log are damaged; restore the database from a backup', cause);
  }
  if (!equalBytes(root, head.root)) {
    throw diverged('the tiles of the log do not give its root; restore the database from a backup');
  }
  const first = Math.max(0, Math.floor((head.size - 1) / TILE_WIDTH) * TILE_WIDTH);
  const entries = await store.readEntries(first, head.size);
  const width = head.size - first;
  const tile =
    width === 0 ? new Uint8Array() : await tiles.readTile(0, Math.floor(first / TILE_WIDTH), width);
  if (!equalBytes(tile, new Uint8Array(Buffer.concat(entries.map(leafHash))))) {
    throw diverged('the newest entries do not hash into the tree; restore the database from a backup');
  }
}

/**
 * The checkpoint in the file, after holding the tree to it and to the newest one in the database.
 *
 * The file is always written before the database's row: rows without a file mean that the file was lost, and with it
 * the only witness against an older copy of the database.
 */
async function checkpointInFile(parts: Parts, head: LogHead): Promise<Published | undefined> {
  const { store, checkpointPath } = parts;
  const row = await store.newestCheckpoint();
  if (!existsSync(checkpointPath)) {
    if (row === undefined && head.size === 0) return undefined;
    throw diverged(
      `the file ${checkpointPath} is missing, so an older copy of the database could not be told from the newest; put the newest checkpoint there that any client, mirror or backup has of this log (GET /v1/log/checkpoint as it was served), then start again`,
    );
  }
  const inFile = openKnown(parts, readFileSync(checkpointPath), checkpointPath);
  if (inFile.checkpoint.size > head.size) {
    throw diverged(
      `the database holds ${head.size} entries, but a checkpoint over ${inFile.checkpoint.size} was published: this is an older copy. Restore the newest copy of registry.db with its -wal file; if it is lost, found a new log in an empty folder under a new --origin`,
    );
  }
  await requireExtension(parts, inFile.checkpoint, head, 'the checkpoint file');
  if (row !== undefined) {
    const inDatabase = openKnown(parts, row.note, 'the database');
    await requireExtension(parts, inDatabase.checkpoint, head, 'a published checkpoint in the database');
  }
  return inFile;
}

function openKnown({ identity }: Parts, note: Uint8Array, where: string): Published {
  try {
    return { checkpoint: openCheckpoint(note, identity.policy), note };
  } catch (cause) {
    throw diverged(
      `the checkpoint in ${where} is not one that this registry's log key signed for ${identity.origin}; put back the keys folder, the checkpoint file and the database that belong together`,
      cause,
    );
  }
}

async function requireExtension(
  { tiles }: Parts,
  known: Checkpoint,
  head: LogHead,
  what: string,
): Promise<void> {
  try {
    if (known.size > head.size) throw new ToolsumError('ERR_CONSISTENCY_PROOF', 'the tree is smaller');
    // Every tree extends the empty one, and of that there is no proof.
    if (known.size === 0) return;
    const proof = await consistencyProof(known.size, head.size, tiles);
    verifyConsistency(known.size, head.size, proof, known.root, head.root);
  } catch (cause) {
    throw diverged(
      `the log in the database does not extend ${what} (size ${known.size}): it is another history. Restore the database that was published; do not delete the checkpoint file`,
      cause,
    );
  }
}

function diverged(message: string, cause?: unknown): ToolsumError {
  const options = cause === undefined ? undefined : { cause };
  return new ToolsumError('ERR_LOG_DIVERGED', `not signing: ${message}`, {}, options);
}
