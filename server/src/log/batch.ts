import {
  LIMITS,
  ToolsumError,
  applyEntry,
  encodeEntry,
  leafHash,
  settledAt,
  type Digest,
  type NameState,
} from '@toolsum/core';
import type { Entry, Manifest } from '@toolsum/schemas';
import type { AppendBatch, NameRow, Store } from '../store/store.ts';
import type { ComposeAlerts, LoggedEntry } from './logged-entry.ts';
import type { ManifestCache } from './manifest-cache.ts';
import type { NameStates } from './name-states.ts';
import type { Addition, Placed, Submission } from './submission.ts';

export interface BatchParts {
  readonly store: Store;
  readonly states: NameStates;
  readonly manifests: ManifestCache;
  readonly compose: ComposeAlerts;
  readonly origin: string;
  /** Base URL for clients, without a trailing slash. */
  readonly publicUrl: () => string;
}

type Rows = Pick<
  AppendBatch,
  'entries' | 'blobs' | 'versions' | 'definitions' | 'requests' | 'alerts' | 'names' | 'approvals'
>;

/** A name keeps room for yanks and revocations when it can take no more versions. */
const ENTRIES_FOR_PUBLISHING = LIMITS.nameEntries - 256;

/**
 * Gathers what one transaction will write. Each submission is decided on the state that the ones before it leave, and
 * adds all of its rows or none.
 */
export class Batch {
  readonly #parts: BatchParts;
  readonly #size: number;
  readonly #at: string;
  readonly #states = new Map<string, NameState>();
  /** Names that first appear in this batch, by their lower-case form. */
  readonly #newNames = new Map<string, string>();
  readonly #entries: Rows['entries'][number][] = [];
  readonly #blobs: Rows['blobs'][number][] = [];
  readonly #versions: Rows['versions'][number][] = [];
  readonly #definitions: Rows['definitions'][number][] = [];
  readonly #requests = new Map<Digest, number>();
  readonly #alerts: Rows['alerts'][number][] = [];
  readonly #approvals: Rows['approvals'][number][] = [];

  /**
   * @param size of the tree that the batch will extend.
   * @param at time of its entries.
   */
  constructor(parts: BatchParts, size: number, at: string) {
    this.#parts = parts;
    this.#size = size;
    this.#at = at;
  }

  get length(): number {
    return this.#entries.length;
  }

  get states(): ReadonlyMap<string, NameState> {
    return this.#states;
  }

  leaves(): Uint8Array[] {
    return this.#entries.map(({ bytes }) => leafHash(bytes));
  }

  rows(): Rows {
    return {
      entries: this.#entries,
      blobs: this.#blobs,
      versions: this.#versions,
      definitions: this.#definitions,
      requests: [...this.#requests].map(([digest, index]) => ({ digest, index })),
      alerts: this.#alerts,
      approvals: this.#approvals,
      names: [...this.#states.values()].map(nameRow),
    };
  }

  /** @throws ToolsumError of the submission's own, or of the log's rules; the batch is then as it was before. */
  async add(submission: Submission): Promise<Placed> {
    const { name, requestDigest } = submission;
    const state = this.#states.get(name) ?? (await this.#parts.states.at(name, this.#size));
    const repeated = requestDigest === undefined ? undefined : await this.#logged(requestDigest);
    if (repeated !== undefined) return repeatedRequest(repeated, state);
    // What waits in the name's chain may have come into effect by now.
    const decision = submission.decide(settledAt(state, this.#at));
    if ('logged' in decision) return { index: decision.logged, added: false };
    if (state.nextSeq === 0) await this.#requireDistinctName(name);
    const placed = await this.#take(decision, state);
    if (requestDigest !== undefined) this.#requests.set(requestDigest, placed.index);
    return placed;
  }

  async #logged(requestDigest: Digest): Promise<number | undefined> {
    return this.#requests.get(requestDigest) ?? this.#parts.store.indexOfRequest(requestDigest);
  }

  async #requireDistinctName(name: string): Promise<void> {
    const fold = name.toLowerCase();
    const namespace = fold.slice(0, fold.indexOf('/') + 1);
    const [spelling] = name.split('/');
    const inBatch =
      this.#newNames.get(fold) ??
      [...this.#newNames.values()].find(
        (other) => other.toLowerCase().startsWith(namespace) && !other.startsWith(`${spelling}/`),
      );
    const other = inBatch ?? (await this.#parts.store.lookAlike(name));
    if (other !== undefined && other !== name) {
      throw new ToolsumError(
        'ERR_NAME_CONFUSABLE',
        `${name} differs from ${other} by letter case only; use the spelling that is in the log`,
      );
    }
  }

  async #take(addition: Addition, before: NameState): Promise<Placed> {
    let state = before;
    const entries: Rows['entries'][number][] = [];
    const alerts: Rows['alerts'][number][] = [];
    for (const draft of addition.entries) {
      const index = this.#size + this.#entries.length + entries.length;
      const entry = { ...draft, seq: state.nextSeq, prev: state.head, at: this.#at } as Entry;
      requireRoom(entry);
      const bytes = encodeEntry(entry);
      const after = applyEntry(state, entry, index);
      const logged = await this.#describe(addition, {
        index,
        entry,
        entryBytes: bytes,
        before: state,
        after,
      });
      alerts.push(...this.#parts.compose(logged));
      entries.push({ index, name: state.name, bytes });
      state = after;
    }
    const last = entries.at(-1);
    if (last === undefined) throw new ToolsumError('ERR_INTERNAL', 'a submission without entries');
    this.#entries.push(...entries);
    this.#alerts.push(...alerts);
    this.#blobs.push(...addition.blobs);
    this.#takeManifest(addition, before.name, last.index);
    if (addition.approval !== undefined) this.#approvals.push({ ...addition.approval, index: last.index });
    if (before.nextSeq === 0) this.#newNames.set(before.name.toLowerCase(), before.name);
    this.#states.set(state.name, state);
    return { index: last.index, added: true };
  }

  #takeManifest({ manifest }: Addition, name: string, index: number): void {
    if (manifest === undefined) return;
    const { digest, document } = manifest;
    this.#versions.push({ name, version: document.server.version, index });
    for (const definition of document.definitions) {
      this.#definitions.push({ digest: definition.digest as Digest, manifest: digest });
    }
    this.#parts.manifests.remember(digest, document);
  }

  async #describe(
    addition: Addition,
    logged: Pick<LoggedEntry, 'index' | 'entry' | 'entryBytes' | 'before' | 'after'>,
  ): Promise<LoggedEntry> {
    const { origin, publicUrl } = this.#parts;
    const base = { ...logged, origin, publicUrl: publicUrl(), waived: addition.waived ?? [] };
    if (logged.entry.type !== 'publish' || addition.manifest === undefined) return base;
    const previousManifest = await this.#previousManifest(logged.before);
    return {
      ...base,
      manifest: addition.manifest.document,
      ...(previousManifest === undefined ? {} : { previousManifest }),
    };
  }

  /** The manifest that clients take until now; if all are withdrawn, the newest that was published. */
  async #previousManifest(before: NameState): Promise<Manifest | undefined> {
    const version = before.current ?? [...before.versions.keys()].at(-1);
    const published = version === undefined ? undefined : before.versions.get(version);
    return published === undefined
      ? undefined
      : this.#parts.manifests.read(published.entry.manifest as Digest);
  }
}

/** A retry of the name's newest request is answered again; an older one would undo what came after it. */
function repeatedRequest(index: number, state: NameState): Placed {
  if (index === state.head) return { index, added: false };
  throw new ToolsumError(
    'ERR_REQUEST_REPEATED',
    `this very request was logged before, as entry ${index}; the same words are never followed twice`,
    { index },
  );
}

function requireRoom(entry: Entry): void {
  const limit = entry.type === 'publish' ? ENTRIES_FOR_PUBLISHING : LIMITS.nameEntries;
  if (entry.seq >= limit) {
    throw new ToolsumError(
      'ERR_TOO_MANY',
      `the name has ${entry.seq} entries; it can take no more of these`,
      {
        count: entry.seq,
      },
    );
  }
}

function nameRow(state: NameState): NameRow {
  return { name: state.name, current: state.current, versions: state.versions.size };
}
