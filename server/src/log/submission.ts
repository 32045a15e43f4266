import type { Digest, Finding, NameState } from '@toolsum/core';
import type { Entry, Manifest } from '@toolsum/schemas';
import type { DecisionRow } from '../store/store.ts';

type Without<Union, Members extends PropertyKey> = Union extends unknown ? Omit<Union, Members> : never;

/** An entry without what only its place in the log decides. */
export type EntryDraft = Without<Entry, 'seq' | 'prev' | 'at'>;

/** What the log is asked to take in. Everything that does not depend on the log was checked before. */
export interface Submission {
  readonly name: string;
  /** For a signed request: digest of what was asked and by whom. The same is never followed twice. */
  readonly requestDigest?: Digest;
  /**
   * Decides on the name as it stands when the entry's turn comes, earlier members of the same batch included.
   *
   * @returns what to log, or the index where the very same thing was logged before.
   * @throws ToolsumError refuses; nothing is written.
   */
  decide(state: NameState): Decision;
}

export type Decision = Addition | { readonly logged: number };

export interface Addition {
  /** Logged one after the other; the last is the one that the receipt is for. */
  readonly entries: readonly EntryDraft[];
  readonly blobs: readonly { readonly digest: Digest; readonly bytes: Uint8Array }[];
  /** For a publish. */
  readonly manifest?: { readonly digest: Digest; readonly document: Manifest };
  readonly waived?: readonly Finding[];
  /** The reviewer's word by which a held release comes into the log; written with it. */
  readonly approval?: Omit<DecisionRow, 'index'>;
}

/** Where a submission stands in the log. */
export interface Placed {
  readonly index: number;
  /** False if it was there before. */
  readonly added: boolean;
}
