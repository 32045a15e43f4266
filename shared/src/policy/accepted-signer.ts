import type { Principal, Signer } from '@toolsum/schemas';
import { comparePrincipal, type Comparison } from '../attest/compare-principal.ts';
import { signerText, type VerifiedSigner } from '../attest/principal.ts';
import { ToolsumError } from '../errors.ts';
import { isGranted, type NameState } from '../status/name-state.ts';
import { matchesName } from '../trust/trust-file.ts';
import type { EffectivePolicy } from './policy.ts';

/** Where the word comes from that this signer may sign this name. */
export type SignerBasis = 'policy' | 'lockfile' | 'grant';

export interface SignerRequest {
  readonly name: string;
  readonly signer: Signer | VerifiedSigner;
  readonly policy: EffectivePolicy;
  readonly locked?: Principal;
  /**
   * What the log grants. `at-its-entry`: the entry that publishes the release was held to the grants that stood before
   * it, as `verifyHistory` does.
   */
  readonly state?: NameState | 'at-its-entry';
}

/** Somebody who may sign, held against who signed. */
export interface TriedPrincipal {
  readonly principal: Principal;
  readonly matches: boolean;
  readonly comparisons: readonly Comparison[];
}

/** A rule of the policy, held against a server and who signed it. */
export interface TriedRule {
  /** Place among the policy's publishers, from 0. */
  readonly rule: number;
  readonly servers: readonly string[];
  /** Whether it is about this server at all; without that its signers are not looked at. */
  readonly applies: boolean;
  readonly signers: readonly TriedPrincipal[];
}

/** Whether a signer is accepted, who decided that, and what each source said. */
export interface SignerDecision {
  readonly accepted: boolean;
  /** The first source that had a word to say; a later one never overrules it. */
  readonly basis: SignerBasis;
  readonly reason: string;
  readonly rules: readonly TriedRule[];
  /** Absent if nothing is locked, or the policy had spoken already. */
  readonly lockfile?: TriedPrincipal;
  /** Absent if the log was not asked. */
  readonly grant?: 'held' | 'none' | 'unknown';
}

/**
 * Decides whether a signer is accepted for a name: a publisher of the policy; else the signer in the lockfile; else one
 * whom the log granted the name, to be confirmed at first use. Never throws for anybody's signature.
 */
export function decideSigner(request: SignerRequest): SignerDecision {
  const { name, signer, policy, locked, state } = request;
  const rules = policy.publishers.map((rule, i): TriedRule => {
    const applies = rule.servers.some((pattern) => matchesName(pattern, name));
    return {
      rule: i,
      servers: rule.servers,
      applies,
      signers: applies ? rule.signers.map((principal) => tryPrincipal(principal, signer)) : [],
    };
  });
  const applying = rules.filter(({ applies }) => applies);
  if (applying.length > 0) {
    const deciding = applying.find(({ signers }) => signers.some(({ matches }) => matches));
    return {
      accepted: deciding !== undefined,
      basis: 'policy',
      reason:
        deciding === undefined
          ? `the policy names other publishers for ${name}`
          : `rule ${deciding.rule + 1} of the policy's publishers names this signer`,
      rules,
    };
  }
  if (locked !== undefined) {
    const lockfile = tryPrincipal(locked, signer);
    return {
      accepted: lockfile.matches,
      basis: 'lockfile',
      reason: lockfile.matches ? `${name} is locked to this signer` : `${name} is locked to another signer`,
      rules,
      lockfile,
    };
  }
  const held = state === 'at-its-entry' || (state !== undefined && isGranted(state, signer));
  return {
    accepted: held,
    basis: 'grant',
    reason: held ? `the log grants ${name} to this signer` : `nothing grants ${name} to this signer`,
    rules,
    grant: held ? 'held' : state === undefined ? 'unknown' : 'none',
  };
}

/**
 * `decideSigner`, for whoever goes on only with an accepted signer.
 *
 * @throws ToolsumError ERR_SIGNER_UNTRUSTED with what was expected.
 */
export function acceptSigner(request: SignerRequest): SignerBasis {
  const decision = decideSigner(request);
  if (!decision.accepted) throw untrusted(decision, request.signer);
  return decision.basis;
}

/** What a decision against a signer means as an error. */
export function untrusted({ reason }: SignerDecision, signer: Signer | VerifiedSigner): ToolsumError {
  return new ToolsumError(
    'ERR_SIGNER_UNTRUSTED',
    `${reason}; it was signed by ${signerText(signer)}`,
    signer.kind === 'key' ? { hint: signer.hint } : { issuer: signer.issuer, san: signer.san },
  );
}

function tryPrincipal(principal: Principal, signer: Signer | VerifiedSigner): TriedPrincipal {
  const comparisons = comparePrincipal(principal, signer);
  return { principal, comparisons, matches: comparisons.every(({ matches }) => matches) };
}
