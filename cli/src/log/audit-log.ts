import {
  applyEntry,
  EMPTY_EDGE,
  emptyNameState,
  emptyRoot,
  equalBytes,
  leafHash,
  appendLeaves,
  openCheckpoint,
  parseEntry,
  parseLogPolicy,
  ToolsumError,
  type Checkpoint,
  type NameState,
} from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import { connectRegistry } from '@toolsum/verifier';
import { deriveTree, faultText, type TileFault } from './derive-tree.ts';

export interface LogAudit {
  readonly checkpoint: Checkpoint;
  /** The signed note of the checkpoint. */
  readonly note: Uint8Array;
  readonly names: number;
  readonly versions: number;
}

/**
 * Reads a whole log and derives everything anew: every entry is well-formed, follows its name's earlier entries and
 * is permitted by them, all of them together hash to the root that the log signed, and so does every tile of hashes
 * that the log serves.
 *
 * @param remembered the largest checkpoint that this user has seen of the log, if any.
 * @param onProgress gets the count of entries read.
 * @throws ToolsumError ERR_CONSISTENCY_PROOF if the entries don't lead to the signed root; ERR_ROLLBACK or ERR_FORK if
 * they do not extend what is remembered; ERR_TILE_MALFORMED with `level` and `index` of a tile that contradicts them;
 * ERR_ENTRY_CHAIN and the like with the `index` of the entry that misbehaves.
 */
export async function auditLog(
  registry: TrustedRegistry,
  remembered: Checkpoint | undefined,
  onProgress: (entries: number) => void,
): Promise<LogAudit> {
  const reader = connectRegistry(registry.url);
  const note = await reader.checkpoint();
  const checkpoint = openCheckpoint(note, parseLogPolicy(registry.policy));
  if (remembered !== undefined && checkpoint.size < remembered.size) {
    throw new ToolsumError(
      'ERR_ROLLBACK',
      `the log has ${checkpoint.size} entries, and had ${remembered.size} before`,
    );
  }
  const names = new Map<string, NameState>();
  const faults: TileFault[] = [];
  let before = EMPTY_EDGE;
  let lastAt = '';
  let root: Uint8Array = emptyRoot();
  for await (const step of deriveTree(reader, EMPTY_EDGE, checkpoint.size, (fault) => faults.push(fault))) {
    const { first, entries } = step;
    const upTo = remembered === undefined ? 0 : remembered.size - first;
    if (remembered !== undefined && upTo > 0 && upTo <= entries.length) {
      requireSameRoot(appendLeaves(before, entries.slice(0, upTo).map(leafHash)).root, remembered);
    }
    before = step.edge;
    ({ root } = step);
    entries.forEach((bytes, i) => {
      lastAt = foldEntry(names, bytes, { index: first + i, lastAt });
    });
    onProgress(step.edge.size);
  }
  if (!equalBytes(root, checkpoint.root)) {
    throw new ToolsumError(
      'ERR_CONSISTENCY_PROOF',
      'the entries that the log serves do not lead to the root that it signed',
    );
  }
  const [fault] = faults;
  if (fault !== undefined) {
    const { level, index } = fault;
    throw new ToolsumError('ERR_TILE_MALFORMED', faultText(fault), { level, index });
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

/** @returns the entry's time. */
function foldEntry(
  names: Map<string, NameState>,
  bytes: Uint8Array,
  { index, lastAt }: { index: number; lastAt: string },
): string {
  const entry = parseEntry(bytes);
  // What waits in the log waits by its times: an entry dated back would shorten that.
  if (entry.at < lastAt)
    throw new ToolsumError('ERR_ENTRY_TIME', `entry ${index} is dated before the one ahead of it`, { index });
  // A rotation belongs to the log itself; it may only open one.
  if (entry.type === 'rotate') {
    if (index !== 0)
      throw new ToolsumError('ERR_ENTRY_CHAIN', 'a rotation in the middle of a log', { index });
    return entry.at;
  }
  names.set(entry.name, applyEntry(names.get(entry.name) ?? emptyNameState(entry.name), entry, index));
  return entry.at;
}
