import type { Digest } from '@toolsum/core';
import type { DecisionRow } from '../store/store.ts';

/** A release that a reviewer has to look at, or has looked at. */
export interface Hold {
  readonly id: string;
  readonly state: 'pending' | 'approved' | 'declined';
  readonly name: string;
  readonly version: string;
  readonly manifest: Digest;
  readonly bundle: Digest;
  /** Hint of the key that signed it. */
  readonly signer: string;
  /** Id of the token that sent it. */
  readonly publisher: string;
  /** Rules and findings (JSON) by which it was held. Rules may change while it waits. */
  readonly ruleset: string;
  readonly findings: string;
  /** Index of the name's newest publish entry when it was sent; -1 if there was none. */
  readonly newest: number;
  /** RFC 3339. */
  readonly heldAt: string;
  readonly expiresAt: string;
}

/** What was sent; kept while it waits. */
export interface HeldBytes {
  readonly manifest: Uint8Array;
  readonly bundle: Uint8Array;
  /** Base64 SPKI of the signer's key; absent if a certificate has it. */
  readonly publicKey?: string;
}

/** What waits, counted. */
export interface Waiting {
  readonly all: number;
  readonly bytes: number;
  readonly ofName: number;
  readonly ofToken: number;
}

/** Where held releases are kept. Approvals are written by the log's own transaction, declines by this port. */
export interface HoldStore {
  addHold(hold: Hold, bytes: HeldBytes): Promise<void>;
  readHold(id: string): Promise<Hold | undefined>;
  /** Of a release that waits. */
  readHeldBytes(id: string): Promise<HeldBytes | undefined>;
  /** The same release in another bundle takes the place of the one that waits. */
  replaceBundle(id: string, bundle: { readonly digest: Digest; readonly bytes: Uint8Array }): Promise<void>;
  /** Those in a state, the oldest first, that come after the one with the id `after`; at most `limit`. */
  listHolds(state: Hold['state'], after: string | undefined, limit: number): Promise<Hold[]>;
  countWaiting(name: string, publisher: string): Promise<Waiting>;
  /** Forgets what waited until this time (RFC 3339). */
  dropExpired(now: string): Promise<void>;
  /** @throws ToolsumError ERR_DECIDED if it does not wait. */
  decline(row: DecisionRow): Promise<void>;
  readDecision(hold: string): Promise<DecisionRow | undefined>;
}
