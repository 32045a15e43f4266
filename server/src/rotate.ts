import {
  EMPTY_EDGE,
  LIMITS,
  ToolsumError,
  appendLeaves,
  applyEntry,
  emptyNameState,
  emptyRoot,
  encodeEntry,
  leafHash,
  parseCheckpointText,
  parseNote,
  settledAt,
  standingGrants,
  timestampOf,
  toBase64,
  type Checkpoint,
  type Grant,
} from '@toolsum/core';
import type { Entry, RotateEntry } from '@toolsum/schemas';
import { existsSync } from 'node:fs';
import { replaceFile } from './atomic-file.ts';
import { checkOptions } from './config.ts';
import { lockForServing, openDataDir, type DataDir } from './data-dir.ts';
import { NameStates } from './log/name-states.ts';
import { recoverLog } from './log/recovery.ts';
import { StoredTiles } from './log/stored-tiles.ts';
import { openLog } from './open-log.ts';
import { keyBlob } from './publish/known-key.ts';
import { openDatabase } from './store/sqlite/database.ts';
import { sqliteStore } from './store/sqlite/sqlite-store.ts';
import type { AppendBatch, Store } from './store/store.ts';

/** A log that was founded after another one. */
export interface FoundedLog {
  readonly origin: string;
  readonly fingerprint: string;
  readonly previous: Checkpoint;
  /** Names whose grants were carried over. */
  readonly names: number;
}

interface Founding {
  /** Empty folder of the new log. */
  readonly to: string;
  readonly origin: string;
  readonly reason: string;
  readonly now: Date;
}

/** Who holds a name when its log is closed. */
interface HeldName {
  readonly name: string;
  readonly grants: readonly Grant[];
}

const PAGE = 1000;

/**
 * Closes a log, and founds the one that follows it, under keys of its own. The new log begins by naming the old one's
 * final checkpoint, and carries over who holds which name; releases are published anew by whom they belong to, with the
 * very same files. After a failure the same call takes it up again.
 *
 * @param from folder of the log that ends; nothing may serve from it.
 * @throws ToolsumError ERR_USAGE, ERR_LOG_DIVERGED if the old log is not whole.
 */
export async function rotateLog({ from, ...founding }: Founding & { from: string }): Promise<FoundedLog> {
  const directory = openDataDir(from);
  return withStore(directory, async (store) => {
    const config = checkOptions({ data: from });
    const identity = await openLog(store, directory, config);
    if (identity.origin === founding.origin)
      throw new ToolsumError('ERR_USAGE', 'a new log has a new origin');
    const tiles = new StoredTiles(store);
    const { newest } = await recoverLog({ store, tiles, identity, checkpointPath: directory.checkpoint });
    // From here on the old log takes nothing more: what is carried over is all there is.
    await replaceFile(directory.closed, new TextEncoder().encode(`${founding.origin}\n`));
    return foundAfter(
      newest.checkpoint,
      await heldNames(store, newest.checkpoint.size, founding.now),
      founding,
    );
  });
}

/**
 * Founds the log that follows one whose database was lost. Of that nothing is known but a checkpoint, so no names are
 * carried over: give tokens for names to nobody but who held them.
 *
 * @param note a signed checkpoint of the lost log, as a client, mirror or backup has it; the newest there is.
 */
export async function foundLog({ note, ...founding }: Founding & { note: Uint8Array }): Promise<FoundedLog> {
  const previous = parseCheckpointText(parseNote(note).text);
  if (previous.origin === founding.origin) throw new ToolsumError('ERR_USAGE', 'a new log has a new origin');
  return foundAfter(previous, [], founding);
}

async function foundAfter(
  previous: Checkpoint,
  held: readonly HeldName[],
  { to, origin, reason, now }: Founding,
): Promise<FoundedLog> {
  const directory = openDataDir(to);
  return withStore(directory, async (store) => {
    const identity = await openLog(store, directory, checkOptions({ data: to, origin }));
    const head = await store.readHead();
    if (head.size > 0) throw new ToolsumError('ERR_USAGE', `${to} holds a log already; name an empty folder`);
    const recovery = { store, tiles: new StoredTiles(store), identity, checkpointPath: directory.checkpoint };
    // The empty tree is published first, as by every founding: from then on no older copy passes for the newest.
    await recoverLog(recovery);
    const at = timestampOf(now);
    const root = toBase64(previous.root);
    const rotate: RotateEntry = {
      v: 1,
      type: 'rotate',
      name: '',
      seq: 0,
      prev: -1,
      at,
      previous: { origin: previous.origin, size: previous.size, root },
      reason,
      authority: 'operator',
    };
    const entries: Entry[] = [rotate];
    for (const { name, grants } of held) entries.push(...carriedEntries(name, grants, entries.length, at));
    const leaves = entries.map(encodeEntry);
    const appended = appendLeaves(EMPTY_EDGE, leaves.map(leafHash));
    const batch: AppendBatch = {
      expected: { size: 0, root: emptyRoot() },
      head: { size: appended.size, root: appended.root },
      entries: leaves.map((bytes, index) => ({ index, bytes, name: entries[index]?.name ?? '' })),
      tiles: appended.tiles,
      names: held.map(({ name }) => ({ name, current: null, versions: 0 })),
      versions: [],
      blobs: held.flatMap(({ grants }) => grants.flatMap(({ principal }) => keyBlob(principal))),
      definitions: [],
      requests: [],
      alerts: [],
      approvals: [],
    };
    if ((await store.append(batch)) === 'conflict')
      throw new ToolsumError('ERR_BUSY', 'another process writes to the new log');
    await recoverLog({ ...recovery, tiles: new StoredTiles(store) });
    return { origin, fingerprint: identity.info.fingerprint, previous, names: held.length };
  });
}

/** A name's grants as its first entries, held to the rules of the log. */
function carriedEntries(name: string, grants: readonly Grant[], first: number, at: string): Entry[] {
  let state = emptyNameState(name);
  return grants.map(({ principal, role }, seq) => {
    const entry: Entry = {
      v: 1,
      type: 'grant',
      name,
      seq,
      prev: state.head,
      at,
      action: 'add',
      role,
      principal,
      authority: 'carried',
    };
    state = applyEntry(state, entry, first + seq);
    return entry;
  });
}

async function heldNames(store: Store, size: number, now: Date): Promise<HeldName[]> {
  const states = new NameStates(store);
  const held: HeldName[] = [];
  let after = '';
  for (;;) {
    const rows = await store.listNames(after, PAGE);
    for (const { name } of rows) {
      const grants = standingGrants(settledAt(await states.at(name, size), timestampOf(now)));
      // Of a name that nobody holds any more the last key was revoked: it stays with its old log.
      if (grants.length > 0 && grants.length <= LIMITS.nameEntries / 2) held.push({ name, grants });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return held;
    after = last.name;
  }
}

async function withStore<Result>(
  directory: DataDir,
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  const unlock = lockForServing(directory);
  try {
    const store = sqliteStore(openDatabase(directory.database));
    try {
      return await run(store);
    } finally {
      await store.close();
    }
  } finally {
    unlock();
  }
}

/** @throws ToolsumError ERR_USAGE if no registry lives there: it would be founded by looking. */
export function requireRegistryIn(data: string): void {
  if (!existsSync(openDataDir(data).database))
    throw new ToolsumError('ERR_USAGE', `no registry lives in ${data}`);
}
