import type { SignerDecision } from '@toolsum/core';
import type { Signer } from '@toolsum/schemas';
import type { ExitCode } from '../exit-code.ts';

/** A release, who signed it, and who decided about that. */
export interface ExplainedRelease {
  readonly version: string;
  readonly signer: Signer;
  /** `no-key`: nobody's key was at hand to check the signature; the decision is about whom the bundle names. */
  readonly signature: 'verified' | 'no-key';
  readonly decision: SignerDecision;
  /** What stands against it besides its signer. */
  readonly objections: readonly string[];
}

/** What is to be said about a server before anything of it is started. */
export type Explanation =
  | { readonly kind: 'signed'; readonly releases: readonly ExplainedRelease[] }
  /** Nothing signed is known: no signer can be judged. */
  | {
      readonly kind: 'unsigned';
      readonly why: string;
      readonly pinned: boolean;
      readonly rule: 'deny' | 'pin' | 'allow';
      /** Why it is refused; null if it is not. */
      readonly refused: string | null;
    }
  /** It does not come to a signer that could be judged. */
  | {
      readonly kind: 'refused';
      readonly verdict: string;
      readonly code: string;
      readonly reason: string;
      readonly exit: ExitCode;
    };
