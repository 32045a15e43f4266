import type { Digest } from '@toolsum/core';

/** The committed tree: its size in entries, and its root hash (32 bytes). */
export interface LogHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** A published checkpoint: the signed note over the tree of that size. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly note: Uint8Array;
}

export interface StoredEntry {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** The widest known bytes of a tile; a narrower partial tile is their prefix. */
interface StoredTile {
  readonly level: number;
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** What the list of servers shows of a name. All of it follows from the name's entries. */
export interface NameRow {
  readonly name: string;
  readonly current: string | null;
  readonly versions: number;
}

/** A row of the alert outbox: `seq` counts from 1 in log order, `id` is unique, `json` an `Alert` document. */
export interface AlertRow {
  readonly seq: number;
  readonly id: string;
  readonly json: string;
}

/**
 * What a reviewer decided about a held release, and what was then before them. A row is never changed, and there is one
 * for a hold at most.
 */
export interface DecisionRow {
  readonly hold: string;
  readonly decision: 'approved' | 'declined';
  readonly name: string;
  readonly version: string;
  readonly manifest: Digest;
  readonly bundle: Digest;
  readonly ruleset: string;
  /** JSON of the findings that were let through or refused. */
  readonly findings: string;
  /** Id of the reviewer's token. */
  readonly by: string;
  readonly reason: string;
  /** RFC 3339. */
  readonly at: string;
  /** Of the publish entry, if approved. */
  readonly index: number | null;
}

/** Everything that one batch adds. It becomes visible and durable as a whole or not at all. */
export interface AppendBatch {
  /** Compare-and-swap: the head that the batch was made for. */
  readonly expected: LogHead;
  readonly head: LogHead;
  readonly entries: readonly (StoredEntry & { readonly name: string })[];
  readonly tiles: readonly StoredTile[];
  readonly names: readonly NameRow[];
  readonly versions: readonly { readonly name: string; readonly version: string; readonly index: number }[];
  readonly blobs: readonly { readonly digest: Digest; readonly bytes: Uint8Array }[];
  /** Which manifest first held a definition. */
  readonly definitions: readonly { readonly digest: Digest; readonly manifest: Digest }[];
  /** Signed requests by the digest of what was asked and by whom: none is ever logged twice. */
  readonly requests: readonly { readonly digest: Digest; readonly index: number }[];
  readonly alerts: readonly Omit<AlertRow, 'seq'>[];
  /** Approvals of held releases, each with its entry: neither stands in the database without the other. */
  readonly approvals: readonly DecisionRow[];
}

export interface TokenRow {
  readonly id: string;
  /** SHA-256 of the whole token, hexadecimal: the token itself is nowhere. */
  readonly hash: string;
  readonly label: string;
  readonly scopes: readonly string[];
  /** RFC 3339. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/**
 * Where the registry keeps what it must not lose. Asynchronous, so that a backend may be a server of its own; SQL stays
 * behind it, and one suite (`test/server/store/store-suite.ts`) holds every backend to this contract.
 */
export interface Store {
  /** The log's origin, fixed at the first start; undefined before. */
  readOrigin(): Promise<string | undefined>;
  /** Founds the log: origin and empty head. Refuses (ERR_USAGE) if there is one. */
  createLog(origin: string, head: LogHead): Promise<void>;
  readHead(): Promise<LogHead>;

  /**
   * Writes a batch durably.
   *
   * @returns 'conflict', with nothing written, if the head is no longer `batch.expected`.
   */
  append(batch: AppendBatch): Promise<'appended' | 'conflict'>;

  /** The entry at an index below the committed size. */
  readEntry(index: number): Promise<Uint8Array | undefined>;
  /** Entries with from <= index < to, in order. */
  readEntries(from: number, to: number): Promise<Uint8Array[]>;
  /** A name's entries with from <= index < to, in order. */
  readNameEntries(name: string, from: number, to: number): Promise<StoredEntry[]>;
  readTile(level: number, index: number): Promise<Uint8Array | undefined>;

  /** Keeps a published checkpoint; the same one again is no error. */
  saveCheckpoint(checkpoint: StoredCheckpoint): Promise<void>;
  /** Keeps the newest checkpoint with the cosignatures that it has got since; replaces the one before. */
  saveCosigned(checkpoint: StoredCheckpoint): Promise<void>;
  newestCosigned(): Promise<StoredCheckpoint | undefined>;
  newestCheckpoint(): Promise<StoredCheckpoint | undefined>;
  checkpointAt(size: number): Promise<StoredCheckpoint | undefined>;
  /** The first published checkpoint whose tree holds the entry. */
  firstCheckpointOver(index: number): Promise<StoredCheckpoint | undefined>;

  readBlob(digest: Digest): Promise<Uint8Array | undefined>;
  /** The manifest that first held a definition. */
  manifestOfDefinition(digest: Digest): Promise<Digest | undefined>;
  indexOfRequest(digest: Digest): Promise<number | undefined>;

  /** The name that stands in the log under another spelling of this name or of its namespace (letter case). */
  lookAlike(name: string): Promise<string | undefined>;
  /** Names after `after` in code-unit order, at most `limit`. */
  listNames(after: string, limit: number): Promise<NameRow[]>;

  addToken(token: TokenRow): Promise<void>;
  tokenByHash(hash: string): Promise<TokenRow | undefined>;
  listTokens(): Promise<TokenRow[]>;
  /** @returns whether there was such a token; the time of the first revocation stays. */
  revokeToken(id: string, at: string): Promise<boolean>;

  close(): Promise<void>;
}
