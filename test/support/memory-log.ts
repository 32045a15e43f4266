import {
  appendLeaves,
  EMPTY_EDGE,
  encodeEntry,
  encodeReceipt,
  formatCheckpoint,
  inclusionProof,
  leafHash,
  noteSigner,
  parseLogPolicy,
  signNote,
  toBase64,
  type Checkpoint,
  type LogPolicy,
  type NoteSigner,
  type TileReader,
  type TreeEdge,
} from '@toolsum/core';
import type { Entry, History } from '@toolsum/schemas';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Members that the log fills in. */
type Body = { type: Entry['type']; name: string } & Record<string, unknown>;

/** A whole log in memory, made of core's own parts, that will also lie when a test wants it to. */
export class MemoryLog {
  readonly origin: string;
  readonly policyLines: string[];
  readonly policy: LogPolicy;
  readonly entries: { bytes: Uint8Array; entry: Entry; request?: Uint8Array }[] = [];
  /** Time of the next entries. */
  at = '2026-11-22T13:00:00Z';
  /** Who cosigns its checkpoints, whatever they are. */
  cosigners: readonly NoteSigner[] = [];
  #key: KeyObject;
  #edge: TreeEdge = EMPTY_EDGE;
  #root: Uint8Array = new Uint8Array(32);
  #tiles = new Map<string, Uint8Array>();
  readonly #subtrees = new Map<string, Uint8Array>();

  constructor(origin = 'log.example/log/1', key: KeyObject = generateKeyPairSync('ed25519').privateKey) {
    this.origin = origin;
    this.#key = key;
    this.policyLines = [`log ${noteSigner(origin, key).key.vkey}`, 'quorum none'];
    this.policy = parseLogPolicy(this.policyLines);
  }

  /** For tests in which the log signs two histories. */
  get privateKey(): KeyObject {
    return this.#key;
  }

  get reader(): TileReader {
    return {
      subtrees: this.#subtrees,
      readTile: (level, index, width) => {
        const bytes = this.#tiles.get(`${level}/${index}`);
        if (bytes === undefined || bytes.byteLength < width * 32)
          return Promise.reject(new Error('no such tile'));
        return Promise.resolve(bytes.subarray(0, width * 32));
      },
    };
  }

  get checkpoint(): Checkpoint {
    return { origin: this.origin, size: this.entries.length, root: this.#root };
  }

  get note(): Uint8Array {
    return signNote(formatCheckpoint(this.checkpoint), [
      noteSigner(this.origin, this.#key),
      ...this.cosigners,
    ]);
  }

  /** Appends an entry as an honest log would: seq, prev and at follow from what stands there. */
  append(body: Body, request?: Uint8Array): number {
    const mine = this.entries
      .map((item, index) => ({ ...item, index }))
      .filter((item) => item.entry.name === body.name);
    const entry = {
      v: 1,
      seq: mine.length,
      prev: mine.at(-1)?.index ?? -1,
      at: this.at,
      ...body,
    } as unknown as Entry;
    const bytes = encodeEntry(entry);
    const appended = appendLeaves(this.#edge, [leafHash(bytes)]);
    this.#edge = appended.edge;
    this.#root = appended.root;
    for (const tile of appended.tiles) this.#tiles.set(`${tile.level}/${tile.index}`, tile.bytes);
    this.entries.push({ bytes, entry, ...(request === undefined ? {} : { request }) });
    return this.entries.length - 1;
  }

  proof(index: number): Promise<readonly Uint8Array[]> {
    return inclusionProof(index, this.entries.length, this.reader);
  }

  async receipt(index: number, entry = this.entries[index]?.bytes ?? new Uint8Array()): Promise<Uint8Array> {
    return encodeReceipt({ index, entry, proof: [...(await this.proof(index))], checkpoint: this.note });
  }

  async history(name: string): Promise<History> {
    const mine = this.entries
      .map((item, index) => ({ ...item, index }))
      .filter((item) => item.entry.name === name);
    return {
      name,
      checkpoint: toBase64(this.note),
      entries: await Promise.all(
        mine.map(async ({ index, bytes, request }) => ({
          index,
          entry: toBase64(bytes),
          proof: (await this.proof(index)).map(toBase64),
          ...(request === undefined ? {} : { request: toBase64(request) }),
        })),
      ),
    };
  }
}
