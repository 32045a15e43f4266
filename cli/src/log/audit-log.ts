import {
  appendLeaves,
  applyEntry,
  decodeEntryTile,
  EMPTY_EDGE,
  emptyNameState,
  emptyRoot,
  entriesTilePath,
  equalBytes,
  leafHash,
  LIMITS,
  openCheckpoint,
  parseEntry,
  parseLogPolicy,
  TILE_WIDTH,
  ToolsumError,
  type Checkpoint,
  type NameState,
} from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import { getBounded } from '../registry/http.ts';

export interface LogAudit {
  readonly checkpoint: Checkpoint;
  /** The signed note of the checkpoint. */
  readonly note: Uint8Array;
  readonly names: number;
  readonly versions: number;
}

/**
 * Reads a whole log and derives everything anew: every entry is well-formed, follows its name's earlier entries and
 * is permitted by them, and all of them together hash to the root that the log signed.
 *
 * @param remembered the largest checkpoint that this user has seen of the log, if any.
 * @param onProgress gets the count of entries read.
 * @throws ToolsumError ERR_CONSISTENCY_PROOF if the entries don't lead to the signed root; ERR_ROLLBACK or ERR_FORK if
 * they do not extend what is remembered; ERR_ENTRY_CHAIN and the like with the `index` of the entry that misbehaves.
 */
export async function auditLog(
  registry: TrustedRegistry,
  remembered: Checkpoint | undefined,
  onProgress: (entries: number) => void,
): Promise<LogAudit> {
  const note = await getBounded(`${registry.url}/v1/log/checkpoint`, LIMITS.noteBytes);
  const checkpoint = openCheckpoint(note, parseLogPolicy(registry.policy));
  if (remembered !== undefined && checkpoint.size < remembered.size) {
    throw new ToolsumError(
      'ERR_ROLLBACK',
      `the log has ${checkpoint.size} entries, and had ${remembered.size} before`,
    );
  }
  const names = new Map<string, NameState>();
  let edge = EMPTY_EDGE;
  let root: Uint8Array = emptyRoot();
  for (let first = 0; first < checkpoint.size; first += TILE_WIDTH) {
    const entries = await readEntries(registry.url, first, Math.min(TILE_WIDTH, checkpoint.size - first));
    const leaves = entries.map(leafHash);
    const upTo = remembered === undefined ? 0 : remembered.size - first;
    if (remembered !== undefined && upTo > 0 && upTo <= entries.length) {
      requireSameRoot(appendLeaves(edge, leaves.slice(0, upTo)).root, remembered);
    }
    ({ edge, root } = appendLeaves(edge, leaves));
    entries.forEach((bytes, i) => foldEntry(names, bytes, first + i));
    onProgress(edge.size);
  }
  if (!equalBytes(root, checkpoint.root)) {
    throw new ToolsumError(
      'ERR_CONSISTENCY_PROOF',
      'the entries that the log serves do not lead to the root that it signed',
    );
  }
  const versions = [...names.values()].reduce((sum, state) => sum + state.versions.size, 0);
  return { checkpoint, note, names: names.size, versions };
}

function requireSameRoot(root: Uint8Array, remembered: Checkpoint): void {
  if (equalBytes(root, remembered.root)) return;
  throw new ToolsumError(
    'ERR_FORK',
    `the log's first ${remembered.size} entries are not those that this user has seen`,
    {
      size: remembered.size,
    },
  );
}

async function readEntries(base: string, first: number, width: number): Promise<Uint8Array[]> {
  const path = entriesTilePath(first / TILE_WIDTH, width);
  const entries = decodeEntryTile(
    await getBounded(`${base}/v1/log/${path}`, TILE_WIDTH * (LIMITS.entryBytes + 2)),
  );
  if (entries.length !== width)
    throw new ToolsumError('ERR_TILE_MALFORMED', `the tile ${path} holds ${entries.length} entries`);
  return entries;
}

function foldEntry(names: Map<string, NameState>, bytes: Uint8Array, index: number): void {
  const entry = parseEntry(bytes);
  // A rotation belongs to the log itself; it may only open one.
  if (entry.type === 'rotate') {
    if (index !== 0)
      throw new ToolsumError('ERR_ENTRY_CHAIN', 'a rotation in the middle of a log', { index });
    return;
  }
  names.set(entry.name, applyEntry(names.get(entry.name) ?? emptyNameState(entry.name), entry, index));
}
