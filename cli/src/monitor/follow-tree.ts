import {
  edgeFromReader,
  edgeRoot,
  EMPTY_EDGE,
  equalBytes,
  openCheckpoint,
  timestampOf,
  type Checkpoint,
  type TreeEdge,
} from '@toolsum/core';
import { LogFork, requireConsistent, signedTree, type SignedTree } from '@toolsum/verifier';
import { deriveTree, faultText, type TileFault } from '../log/derive-tree.ts';
import type { Telling } from './event.ts';
import { isCode, isServedWrong } from './fault.ts';
import { tell, type MonitoredLog } from './monitored-log.ts';

/** Tiles told of one by one; where more differ, these say enough. */
const TOLD_TILES = 16;

/**
 * Asks for the newest checkpoint, and reads up to it: the root is derived from the entries, on top of the tree that is
 * known. Only then is the larger tree believed. What does not fit is told, and nothing is believed.
 *
 * @param fromNow where nothing is known yet, begins with the newest tree instead of the first entry.
 * @throws ToolsumError of audience `unavailable` if it could not be found out.
 */
export async function followTree(log: MonitoredLog, signal: AbortSignal, fromNow: boolean): Promise<void> {
  const { registry, store, policy } = log;
  const note = await registry.checkpoint();
  let seen: SignedTree;
  try {
    seen = { note, checkpoint: openCheckpoint(note, policy) };
  } catch (error) {
    if (!isServedWrong(error)) throw error;
    const evidence = { files: { checkpoint: note } };
    const { message: summary, code } = error;
    tell(log, [{ type: 'checkpoint-refused', severity: 'critical', summary, code, evidence, about: code }]);
    return;
  }
  const known = store.tree === undefined ? undefined : signedTree(store.tree.note, policy);
  if (known === undefined && fromNow) return beginWith(log, seen);
  if (known !== undefined && seen.checkpoint.size <= known.checkpoint.size) {
    await requireExtension(log, known, seen);
    return;
  }
  await deriveTo(log, known, seen, signal);
}

/** Reads everything once more from the first entry on, and holds it to the tree that is believed. */
export async function rederive(log: MonitoredLog, signal: AbortSignal): Promise<void> {
  const { tree } = log.store;
  if (tree === undefined) return;
  const { checkpoint } = signedTree(tree.note, log.policy);
  const faults: TileFault[] = [];
  const { root, changed } = await derive(log, EMPTY_EDGE, checkpoint, { faults, signal, keepEntries: false });
  const tellings = tileTellings(tree.note, faults, changed);
  if (!equalBytes(root, checkpoint.root)) tellings.unshift(rootDiffers(tree.note, faults));
  tell(log, tellings);
}

async function beginWith(log: MonitoredLog, { note, checkpoint }: SignedTree): Promise<void> {
  const edge = await edgeFromReader(checkpoint.size, log.registry.uncachedTiles).catch((error: unknown) => {
    if (isServedWrong(error) || isCode(error, 'ERR_NOT_FOUND')) return undefined;
    throw error;
  });
  if (edge !== undefined && equalBytes(edgeRoot(edge), checkpoint.root)) {
    log.store.startAt({ note, edge, at: timestampOf(log.now()) });
    return;
  }
  tell(log, [rootDiffers(note, [])]);
}

/** A tree that is not larger than the known one must be that one, or the beginning of it; and that is old. */
async function requireExtension(log: MonitoredLog, known: SignedTree, seen: SignedTree): Promise<void> {
  const { store, registry } = log;
  const fork = await forkOf(known, seen, registry);
  if (fork !== undefined) return tellFork(log, known, seen);
  if (seen.checkpoint.size === known.checkpoint.size) {
    const { tree } = store;
    if (tree !== undefined) store.confirm({ ...tree, note: seen.note, at: timestampOf(log.now()) });
    return;
  }
  tellRollback(log, known, seen);
}

/** Tells that the log shows less than it has signed. */
export function tellRollback(log: MonitoredLog, known: SignedTree, seen: SignedTree): void {
  tell(log, [
    {
      type: 'log-rolled-back',
      severity: 'critical',
      summary: `the log shows ${seen.checkpoint.size} entries, and had ${known.checkpoint.size} before`,
      code: 'ERR_TREE_ROLLBACK',
      evidence: { files: { remembered: known.note, seen: seen.note } },
      about: String(known.checkpoint.size),
    },
  ]);
}

/** @returns undefined if one extends the other, or the registry no longer shows the larger one. */
export async function forkOf(
  known: SignedTree,
  seen: SignedTree,
  registry: MonitoredLog['registry'],
): Promise<LogFork | undefined> {
  try {
    await requireConsistent(known, seen, registry);
    return undefined;
  } catch (error) {
    if (error instanceof LogFork) return error;
    // Tiles that are missing or malformed prove no fork.
    if (isCode(error, 'ERR_TREE_ROLLBACK', 'ERR_TILE_MALFORMED', 'ERR_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Tells of two trees that contradict each other, and keeps both notes where clients keep theirs, too. */
export async function tellFork(log: MonitoredLog, known: SignedTree, seen: SignedTree): Promise<void> {
  const [a, b] = [known.checkpoint, seen.checkpoint];
  await log.memory.keepEvidence(b.origin, { kind: 'fork', remembered: known.note, seen: seen.note });
  tell(log, [
    {
      type: 'log-forked',
      severity: 'critical',
      summary: `the log has signed two histories that contradict each other, of ${a.size} and of ${b.size} entries`,
      code: 'ERR_FORK',
      evidence: { files: { remembered: known.note, seen: seen.note } },
      about: `${a.size} ${b.size}`,
    },
  ]);
}

async function deriveTo(
  log: MonitoredLog,
  known: SignedTree | undefined,
  seen: SignedTree,
  signal: AbortSignal,
): Promise<void> {
  const { store } = log;
  const { checkpoint, note } = seen;
  const verified = store.tree?.edge ?? EMPTY_EDGE;
  // What was read before something broke off counts, unless the log has become smaller since.
  if (store.draft.size > checkpoint.size) store.dropDraft();
  for (const from of store.draft.size > verified.size ? [store.draft, verified] : [verified]) {
    const faults: TileFault[] = [];
    const derived = await derive(log, from, checkpoint, { faults, signal, keepEntries: true });
    if (equalBytes(derived.root, checkpoint.root)) {
      store.confirm({ note, edge: derived.edge, at: timestampOf(log.now()) });
      tell(log, tileTellings(note, faults, derived.changed));
      return;
    }
    store.dropDraft();
    // An earlier answer may have been the wrong one: the last attempt begins with what is verified.
    if (from !== verified) continue;
    const fork = known === undefined ? undefined : await forkOf(known, seen, log.registry);
    if (known !== undefined && fork !== undefined) await tellFork(log, known, seen);
    else tell(log, [rootDiffers(note, faults)]);
  }
}

interface Derived {
  readonly edge: TreeEdge;
  readonly root: Uint8Array;
  /** Entries of which another form was read before, by leaf index. */
  readonly changed: readonly number[];
}

/** Where the log doesn't serve what it takes, the tree is none that it could have signed. */
async function derive(
  log: MonitoredLog,
  from: TreeEdge,
  { size }: Checkpoint,
  options: { readonly faults: TileFault[]; readonly signal: AbortSignal; readonly keepEntries: boolean },
): Promise<Derived> {
  const { registry, store, progress } = log;
  const { faults, signal, keepEntries } = options;
  let [edge, root] = [from, edgeRoot(from)];
  const changed: number[] = [];
  try {
    for await (const step of deriveTree(registry, from, size, (fault) => faults.push(fault))) {
      signal.throwIfAborted();
      const { first, entries } = step;
      const before = Math.max(edge.size - first, 0);
      const compared = keepEntries ? before : entries.length;
      for (const [i, bytes] of entries.slice(0, compared).entries()) {
        const stored = store.entry(first + i);
        if (stored !== undefined && !equalBytes(stored, bytes)) changed.push(first + i);
      }
      if (keepEntries) store.keepDraft(first + before, entries.slice(before), step.edge);
      ({ edge, root } = step);
      if (size - from.size > REPORTED && edge.size % REPORTED === 0)
        progress(`  ${edge.size} of ${size} entries read`);
    }
  } catch (error) {
    if (!isServedWrong(error) && !isCode(error, 'ERR_NOT_FOUND')) throw error;
    // No root at all: what was to follow is missing or malformed.
    return { edge, root: new Uint8Array(), changed };
  }
  return { edge, root, changed };
}

const REPORTED = 16_384;

function tileTellings(note: Uint8Array, faults: readonly TileFault[], changed: readonly number[]): Telling[] {
  const tiles = faults.slice(0, TOLD_TILES).map((fault) => ({
    about: `${fault.level}/${fault.index}`,
    summary: faultText(fault),
    facts: { ...fault },
  }));
  const entries = changed.slice(0, TOLD_TILES).map((index) => ({
    about: `entries/${index}`,
    summary: `the log serves entry ${index} otherwise than before, and not as it signed it`,
    facts: { index },
  }));
  return [...tiles, ...entries].map(({ about, summary, facts }) => ({
    type: 'tile-differs',
    severity: 'critical',
    summary,
    about,
    code: 'ERR_TILE_MALFORMED',
    evidence: { facts, files: { checkpoint: note } },
  }));
}

function rootDiffers(note: Uint8Array, faults: readonly TileFault[]): Telling {
  const at = faults.flatMap(({ entry }) => entry ?? []).slice(0, 1);
  const where = at.map((entry) => `; they differ from its own hashes first at entry ${entry}`).join('');
  return {
    type: 'root-differs',
    severity: 'critical',
    summary: `the entries that the log serves do not lead to the root that it signed${where}`,
    code: 'ERR_CONSISTENCY_PROOF',
    evidence: { files: { checkpoint: note } },
    about: 'root',
  };
}
