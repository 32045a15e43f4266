import type { DigestedDefinition, Era, ErrorCode, Finding, SignerBasis, VerifiedSigner } from '@toolsum/core';
import type { Change, ManifestDefinition } from '@toolsum/schemas';
import type { Binding } from './binding.ts';
import type { Freshness } from './expectation.ts';
import type { DefinitionVerdict, Verdict, VerdictExit } from './verdict.ts';

/** What is signed or pinned under a kind and id. */
export type SignedDefinition = Pick<ManifestDefinition, 'kind' | 'id' | 'digest' | 'definition' | 'holes'>;

export interface DefinitionReport {
  readonly kind: SignedDefinition['kind'];
  readonly id: string;
  readonly verdict: DefinitionVerdict;
  /** Of what the server lists; absent for `missing`. */
  readonly digest?: string;
  /** What differs from what is signed, worst first. Its texts are untrusted. */
  readonly changes?: readonly Change[];
  readonly signed?: SignedDefinition;
  readonly live?: DigestedDefinition;
  /** What the linter would block in what the server lists, as far as the policy asks. Ids and pointers are untrusted. */
  readonly findings?: readonly Finding[];
}

/** How much of the server may be shown to a client under the policy. */
export type Admission = 'all' | 'verified' | 'nothing';

/** The verifier's result for a surface. */
export interface SurfaceReport {
  readonly verdict: Verdict;
  readonly exitCode: VerdictExit;
  /** Whether the policy lets the surface pass as it is. */
  readonly allowed: boolean;
  readonly admits: Admission;
  readonly name?: string;
  readonly version?: string;
  readonly profile?: string;
  readonly era?: Era;
  readonly binding: Binding;
  readonly freshness: Freshness;
  readonly signer?: { readonly principal: VerifiedSigner; readonly basis: SignerBasis };
  /** Digest of the live snapshot; absent if there was none. */
  readonly snapshot?: string;
  /** True if nothing was known of the server, so that what it lists becomes its pin. */
  readonly firstUse: boolean;
  readonly definitions: readonly DefinitionReport[];
  readonly code?: ErrorCode;
  /** What stands not against the surface, but should be known: a version that was yanked and is locked. For people. */
  readonly notice?: string;
  /** For people; through `visibleText` before it reaches a terminal. */
  readonly reason?: string;
}
