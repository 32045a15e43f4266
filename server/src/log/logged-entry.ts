import type { Entry, Manifest } from '@toolsum/schemas';
import type { Finding, NameState } from '@toolsum/core';
import type { AlertRow } from '../store/store.ts';

/** One entry at the moment it goes into the log: all that an alert about it can be made of. */
export interface LoggedEntry {
  readonly origin: string;
  /** Base URL of this registry, without a trailing slash; the receipt of an entry stands at `/v1/log/receipts/{index}`. */
  readonly publicUrl: string;
  readonly index: number;
  readonly entry: Entry;
  readonly entryBytes: Uint8Array;
  /** The name's state without and with this entry. */
  readonly before: NameState;
  readonly after: NameState;
  /** For `publish`: what is published, and the manifest that was current until now. */
  readonly manifest?: Manifest;
  readonly previousManifest?: Manifest;
  /** Block findings that the publisher waived with a reason; an alert must say so. */
  readonly waived: readonly Finding[];
}

/**
 * Makes the alerts of one entry. It is called inside the append, before the transaction: it must be pure and quick, and
 * what it throws refuses the publish.
 */
export type ComposeAlerts = (logged: LoggedEntry) => readonly Omit<AlertRow, 'seq'>[];
