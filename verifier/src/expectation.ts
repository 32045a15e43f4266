import type { ErrorCode, SignerBasis, VerifiedRelease } from '@toolsum/core';
import type { LockedRelease, PinnedServer } from '@toolsum/schemas';
import type { Binding } from './binding.ts';
import type { Verdict } from './verdict.ts';

/** How new the registry's word is that the verdict rests on. */
export type Freshness =
  | { readonly kind: 'fresh'; readonly issuedAt: string; readonly expiresAt: string }
  /** No registry in reach: a release accepted earlier, judged by the status kept beside the lockfile. */
  | { readonly kind: 'locked'; readonly ageMs: number }
  | { readonly kind: 'none' };

/** A version that the server may be, fully verified but for its live definitions. */
export interface Candidate {
  readonly release: VerifiedRelease;
  readonly basis: SignerBasis;
  readonly binding: Binding;
  /**
   * What stands against taking this version, though it is validly signed: `rollback` (below what this user has
   * accepted), `yanked` (for new use), `untrusted-signer`, `wrong-subject` (its packages are not what will run).
   */
  readonly objections: readonly Objection[];
  /** What a person should know of a version that may go on being used: that it was yanked, and why. Untrusted text. */
  readonly notice?: string;
}

export interface Objection {
  readonly verdict: Verdict;
  readonly code: ErrorCode;
  readonly reason: string;
}

interface Common {
  /** Key of the server in the lockfile: its name, or its command or URL if nobody named it. */
  readonly key: string;
  readonly name?: string;
}

/** The registry, or the lockfile, says what the server is. */
export interface SignedExpectation extends Common {
  readonly kind: 'signed';
  readonly name: string;
  readonly origin: string;
  /** At least one; the preferred first. */
  readonly candidates: readonly Candidate[];
  readonly freshness: Freshness;
  /** The status envelope that all this rests on. */
  readonly statusBytes: Uint8Array;
  readonly locked?: LockedRelease;
  /** What was pinned while nothing was signed: becomes signed without asking only if the definitions are equal. */
  readonly pin?: PinnedServer;
}

/** Nothing is signed, but the lockfile holds what the server served before. */
export interface PinnedExpectation extends Common {
  readonly kind: 'pinned';
  readonly pin: PinnedServer;
}

/** Nothing is signed and nothing known. */
export interface UnsignedExpectation extends Common {
  readonly kind: 'unsigned';
  /** `not-listed`: the registry signed that the name has no release. `private`: the policy forbids to ask. */
  readonly proof: 'not-listed' | 'no-registry' | 'unnamed' | 'private';
}

/** No server can be accepted, whatever it lists. */
export interface RefusedExpectation extends Common {
  readonly kind: 'refused';
  readonly verdict: Verdict;
  readonly code: ErrorCode;
  /** For people; holds no untrusted text but quoted names. */
  readonly reason: string;
}

/** What a server should be, decided before it is asked for anything. */
export type Expectation = SignedExpectation | PinnedExpectation | UnsignedExpectation | RefusedExpectation;
