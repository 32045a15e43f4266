import { applyEntry, parseEntry, type ErrorCode } from '@toolsum/core';
import type { Entry, MonitorEventType } from '@toolsum/schemas';
import { bringEarlier } from './bring-earlier.ts';
import { awaitsRoot, checkRelease, missing, type PublishedEntry } from './check-release.ts';
import { describeEntry, factsOf, type FoldedEntry } from './describe-entry.ts';
import type { Telling } from './event.ts';
import { isServedWrong } from './fault.ts';
import { tell, type MonitoredLog } from './monitored-log.ts';
import { inPool } from './pool.ts';
import { receiptOf } from './receipt.ts';
import { resemblances } from './resemblances.ts';
import type { KnownName, OwedRelease } from './store.ts';

const BATCH = 256;
/** Releases whose files are fetched at once. */
const AT_ONCE = 8;
/** After so many rounds without the files of a release, while the rest of the registry answers, it is told. */
const PATIENCE = 5;

type NameEntry = Exclude<Entry, { type: 'rotate' }>;

/** What there is to tell of an entry; of a release, when it has been looked at. */
type Tellings = readonly Telling[] | { told: readonly Telling[] };

/** What one batch gathers. */
interface Gathered {
  readonly names: Map<string, KnownName>;
  readonly requested: Set<string>;
  readonly owed: OwedRelease[];
  /** In the order of the entries. */
  readonly tellings: Tellings[];
  readonly releases: (() => Promise<void>)[];
  lastAt: string;
}

/**
 * Looks at every entry of the tree that is believed and was not looked at yet: by the rules that clients hold a name's
 * entries to, and each release by its files. What a batch of entries led to is kept with the new position in one step.
 *
 * @throws ToolsumError of audience `unavailable` if the registry does not answer; the position stays where it was.
 */
export async function foldEntries(log: MonitoredLog, signal: AbortSignal): Promise<void> {
  const { store, states, progress } = log;
  const end = store.tree?.edge.size ?? 0;
  const begun = store.position;
  for (let position = begun; position < end;) {
    signal.throwIfAborted();
    const rows = store.entries(position, end, BATCH);
    const last = rows.at(-1);
    if (last === undefined || rows[0]?.index !== position)
      throw new Error('entries are missing in the state');
    const gathered: Gathered = {
      names: new Map(),
      requested: new Set(),
      owed: [],
      tellings: [],
      releases: [],
      lastAt: timeOf(store.entry(position - 1)),
    };
    try {
      for (const { index, bytes } of rows) await lookAt(log, gathered, index, bytes);
      await inPool(gathered.releases, AT_ONCE);
    } catch (error) {
      // The states are ahead of what is kept.
      states.clear();
      throw error;
    }
    const { names, requested, owed } = gathered;
    const tellings = gathered.tellings.flatMap((one) => ('told' in one ? one.told : one));
    position = last.index + 1;
    const done = { position, names, requested, owed };
    tell(log, tellings, (events) => store.keepBatch({ ...done, events }));
    if (end - begun > REPORTED && position % REPORTED < BATCH)
      progress(`  ${position} of ${end} entries checked`);
  }
}

const REPORTED = 4096;

/** Tries again to have the files of releases that could not be had before. @returns how many are still missing. */
export async function settleOwed(log: MonitoredLog, signal: AbortSignal): Promise<number> {
  const { store, states } = log;
  for (const { index, tries } of store.owed()) {
    signal.throwIfAborted();
    const bytes = store.entry(index);
    const entry = bytes === undefined ? undefined : parseEntry(bytes);
    if (bytes === undefined || entry?.type !== 'publish') {
      store.settleOwed(index, 'done', []);
      continue;
    }
    if (awaitsRoot(log, { entry })) continue;
    const published = { entry, bytes, index, before: states.below(entry.name, index) };
    const tellings = await checkRelease(log, published);
    if (tellings === undefined && tries + 1 < PATIENCE) store.settleOwed(index, tries + 1, []);
    else {
      const told = tellings ?? [await missing(log, published, 'ERR_REGISTRY_UNREACHABLE')];
      tell(log, told, (events) => store.settleOwed(index, 'done', events));
    }
  }
  return store.owed().length;
}

async function lookAt(
  log: MonitoredLog,
  gathered: Gathered,
  index: number,
  bytes: Uint8Array,
): Promise<void> {
  let entry: Entry;
  try {
    entry = parseEntry(bytes);
  } catch (error) {
    if (!isServedWrong(error)) throw error;
    const type = 'entry-malformed';
    const summary = `entry ${index} is none that a log may hold: ${error.message}`;
    const evidence = { files: await receiptsOf(log, [index]) };
    gathered.tellings.push([{ type, severity: 'critical', index, summary, code: error.code, evidence }]);
    return;
  }
  if (entry.at < gathered.lastAt) {
    const summary = `entry ${index} is dated before the one ahead of it`;
    gathered.tellings.push([
      await misbehaviour(log, { entry, bytes, index }, 'ERR_ENTRY_TIME', summary, [index - 1]),
    ]);
  }
  gathered.lastAt = entry.at;
  if (entry.type === 'rotate') {
    gathered.tellings.push([await describeRotation(log, { entry, bytes, index })]);
    return;
  }
  await lookAtName(log, gathered, { entry, bytes, index });
}

async function lookAtName(
  log: MonitoredLog,
  gathered: Gathered,
  place: { readonly entry: NameEntry; readonly bytes: Uint8Array; readonly index: number },
): Promise<void> {
  const { states, store } = log;
  const { entry, index } = place;
  const { name } = entry;
  let known = gathered.names.get(name) ?? store.name(name);
  if (known === undefined && entry.seq > 0 && store.start > 0) {
    known = await bringEarlier(log, entry);
    gathered.names.set(name, known);
  }
  if (known === undefined && entry.seq === 0)
    gathered.tellings.push(resemblances(log, name).map((telling) => ({ ...factsOf(place), ...telling })));
  const before = states.get(name);
  const folded: FoldedEntry = { ...place, before };
  gathered.tellings.push(describeEntry(folded, log.watch));
  if (known?.broken === true) return;
  try {
    states.set(applyEntry(before, entry, index));
  } catch (error) {
    if (!isServedWrong(error)) throw error;
    gathered.names.set(name, { head: before.head, broken: true });
    if (error.code === 'ERR_ENTRY_TIME') return;
    const summary = `entry ${index} must not stand in the log: ${error.message}`;
    const others = [
      before.head,
      ...(entry.type === 'publish' ? indexOf(before.versions.get(entry.version)) : []),
    ];
    gathered.tellings.push([await misbehaviour(log, place, error.code, summary, others)]);
    return;
  }
  gathered.names.set(name, { head: index, broken: false });
  if ('authority' in entry && entry.authority === 'request') gathered.requested.add(name);
  if (entry.type === 'publish') lookAtFiles(log, gathered, { ...place, entry, before });
}

function lookAtFiles(log: MonitoredLog, gathered: Gathered, published: PublishedEntry): void {
  const slot: { told: readonly Telling[] } = { told: [] };
  gathered.tellings.push(slot);
  gathered.releases.push(async () => {
    const tellings = await checkRelease(log, published);
    if (tellings === undefined) {
      // If nothing answers at all, this throws, and everything is tried again; a single release can wait.
      await log.registry.checkpoint();
      gathered.owed.push({ index: published.index, tries: 0 });
    }
    slot.told = tellings ?? [];
  });
}

async function describeRotation(log: MonitoredLog, place: Omit<FoldedEntry, 'before'>): Promise<Telling> {
  if (place.index === 0) {
    const summary = 'this log goes on where another one ended';
    return { ...factsOf(place), type: 'log-opened', severity: 'high', summary };
  }
  return misbehaviour(log, place, 'ERR_ENTRY_CHAIN', 'a rotation stands in the middle of the log', []);
}

/** What each refusal of an entry is called. */
const REFUSED: Readonly<Partial<Record<ErrorCode, MonitorEventType>>> = {
  ERR_VERSION_EXISTS: 'version-repeated',
  ERR_ENTRY_REPEATED: 'place-repeated',
  ERR_ENTRY_CHAIN: 'chain-broken',
  ERR_ENTRY_TIME: 'entry-backdated',
};

async function misbehaviour(
  log: MonitoredLog,
  place: Omit<FoldedEntry, 'before'>,
  code: ErrorCode,
  summary: string,
  others: readonly number[],
): Promise<Telling> {
  const type = REFUSED[code] ?? 'entry-not-permitted';
  const { entry, index } = place;
  const evidence = { files: await receiptsOf(log, [...others.filter((other) => other >= 0), index]) };
  return {
    ...factsOf(place),
    type,
    severity: 'critical',
    ...('version' in entry ? { version: entry.version } : {}),
    summary,
    code,
    evidence,
  };
}

async function receiptsOf(
  log: MonitoredLog,
  indices: readonly number[],
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const index of indices) Object.assign(files, await receiptOf(log, index));
  return files;
}

function indexOf(published: { readonly index: number } | undefined): number[] {
  return published === undefined ? [] : [published.index];
}

function timeOf(bytes: Uint8Array | undefined): string {
  try {
    return bytes === undefined ? '' : parseEntry(bytes).at;
  } catch (error) {
    if (isServedWrong(error)) return '';
    throw error;
  }
}
