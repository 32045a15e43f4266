import {
  ToolsumError,
  encodeReceipt,
  inclusionProof,
  openCheckpoint,
  parseEntry,
  toBase64,
  type Checkpoint,
  type Digest,
  type NameState,
} from '@toolsum/core';
import type { History, HistoryEntry } from '@toolsum/schemas';
import { BoundedCache } from '../bounded-cache.ts';
import type { Store, StoredCheckpoint } from '../store/store.ts';
import type { RegistryIdentity } from './identity.ts';
import type { NameStates } from './name-states.ts';
import type { StoredTiles } from './stored-tiles.ts';

const CACHED_CHECKPOINTS = 256;
/** Proofs made in one go before others get their turn. */
const PROOFS_AT_ONCE = 64;

/** A signed checkpoint and what it says. */
export interface Published {
  readonly checkpoint: Checkpoint;
  readonly note: Uint8Array;
}

/** The log as the world may see it: nothing in here goes beyond the newest published checkpoint. */
export class PublishedLog {
  readonly store: Store;
  readonly tiles: StoredTiles;
  readonly states: NameStates;
  readonly #identity: Pick<RegistryIdentity, 'policy' | 'shown' | 'hasQuorum'>;
  readonly #opened = new BoundedCache<number, Published>(CACHED_CHECKPOINTS);
  #newest: Published;

  constructor(parts: {
    store: Store;
    tiles: StoredTiles;
    states: NameStates;
    identity: Pick<RegistryIdentity, 'policy' | 'shown' | 'hasQuorum'>;
    newest: Published;
  }) {
    this.store = parts.store;
    this.tiles = parts.tiles;
    this.states = parts.states;
    this.#identity = parts.identity;
    this.#newest = parts.newest;
  }

  get newest(): Published {
    return this.#newest;
  }

  get size(): number {
    return this.#newest.checkpoint.size;
  }

  /** Shows the world a larger tree. */
  advance(published: Published): void {
    this.#newest = published;
    this.#opened.set(published.checkpoint.size, published);
  }

  /** Takes in a note over the newest tree that has more cosignatures than before. */
  enrich(note: Uint8Array): void {
    this.advance({ ...this.#newest, note });
  }

  /** The name as the newest checkpoint has it. */
  async stateOf(name: string): Promise<NameState> {
    return this.states.at(name, this.size);
  }

  /**
   * Receipt of an entry.
   *
   * @param at 'newest', or 'first': against the first checkpoint that held the entry, which gives the same bytes for
   * ever. Where that has not the cosignatures that clients are told to demand, the newest has.
   * @throws ToolsumError ERR_NOT_FOUND if no published tree holds the entry.
   */
  async receipt(index: number, at: 'newest' | 'first'): Promise<Uint8Array> {
    const entry = index < this.size ? await this.store.readEntry(index) : undefined;
    if (entry === undefined)
      throw new ToolsumError('ERR_NOT_FOUND', `the log has no entry ${index}`, { index });
    const { checkpoint, note } = at === 'newest' ? this.#newest : await this.#firstOver(index);
    const proof = await inclusionProof(index, checkpoint.size, this.tiles);
    return encodeReceipt({ index, entry, proof, checkpoint: note });
  }

  async #firstOver(index: number): Promise<Published> {
    const stored = await this.store.firstCheckpointOver(index);
    if (stored === undefined) return this.#newest;
    const { witnesses, quorum } = this.#identity.shown;
    // Without a quorum nobody waited for cosignatures: only the newest checkpoint collects them.
    const isSettled = witnesses.length === 0 || (quorum !== 'none' && this.#identity.hasQuorum(stored.note));
    return isSettled ? this.#open(stored) : this.#newest;
  }

  /** @throws ToolsumError ERR_NOT_FOUND if no checkpoint of that size was ever published. */
  async publishedAt(size: number): Promise<Published> {
    if (size === this.size) return this.#newest;
    const stored = size < this.size ? await this.store.checkpointAt(size) : undefined;
    if (stored === undefined)
      throw new ToolsumError('ERR_NOT_FOUND', `no checkpoint of size ${size} was published`, { size });
    return this.#open(stored);
  }

  #open({ size, note }: StoredCheckpoint): Published {
    const known = this.#opened.get(size);
    if (known !== undefined) return known;
    const published = { checkpoint: openCheckpoint(note, this.#identity.policy), note };
    this.#opened.set(size, published);
    return published;
  }

  /**
   * All entries of a name in the tree of a checkpoint, each with its proof and the signed request it came from.
   *
   * @param size of a published checkpoint; the newest if absent.
   * @throws ToolsumError ERR_NOT_FOUND.
   */
  async history(name: string, size = this.size): Promise<History> {
    const { checkpoint, note } = await this.publishedAt(size);
    const entries: HistoryEntry[] = [];
    for (const { index, bytes } of await this.store.readNameEntries(name, 0, checkpoint.size)) {
      const proof = await inclusionProof(index, checkpoint.size, this.tiles);
      const item: HistoryEntry = { index, entry: toBase64(bytes), proof: proof.map(toBase64) };
      const request = await this.#requestOf(bytes);
      if (request !== undefined) item.request = toBase64(request);
      if (entries.push(item) % PROOFS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return { name, checkpoint: toBase64(note), entries };
  }

  async #requestOf(entryBytes: Uint8Array): Promise<Uint8Array | undefined> {
    const entry = parseEntry(entryBytes);
    if (!('authority' in entry) || entry.authority !== 'request' || entry.request === undefined)
      return undefined;
    return this.store.readBlob(entry.request as Digest);
  }
}
