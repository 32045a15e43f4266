import { digestOf, type Digest } from '../../crypto/sha256.ts';
import type { Finding } from '../engine.ts';

/** A finding with what names it beyond this run. */
export interface KnownFinding {
  readonly finding: Finding;
  /** Digest of the definition it is in; undefined if the definition has none, or if it is not sure which one it is. */
  readonly definition: Digest | undefined;
  /** The words that it points at, as they are on the wire. */
  readonly span: string;
}

/** Names the words of a finding: SHA-256 of their UTF-8. */
export function spanDigest(span: string): Digest {
  return digestOf(span);
}
