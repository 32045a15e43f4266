import type { Entry, EntryRequest, KeylessPrincipal, KeySigner, Principal, Signer } from '@toolsum/schemas';
import { matchesPrincipal } from '../attest/compare-principal.ts';
import { principalKey, type VerifiedSigner } from '../attest/principal.ts';

/** Whatever this identity or workflow signed at or after the index is refused. */
export interface RevokedIdentity {
  readonly principal: KeylessPrincipal;
  readonly sinceIndex: number;
}

/** Signers whose word counts no more, and from which leaf index on. */
export interface RevokedSigners {
  /** Key hint to index. */
  readonly revokedKeys: ReadonlyMap<string, number>;
  readonly revokedIdentities: readonly RevokedIdentity[];
}

/** Whom the revocation of a signer names, and from which index on. */
export interface SignerRevocation {
  readonly principal: KeySigner | KeylessPrincipal;
  readonly sinceIndex: number;
}

type Revocation = Extract<Entry | EntryRequest, { type: 'revoke' }>;

/** Whom an entry or request revokes; undefined if it is a version. */
export function signerRevocation(entry: Revocation): SignerRevocation | undefined {
  if ('version' in entry) return undefined;
  if ('identity' in entry) return entry.identity;
  const { hint, sinceIndex } = entry.key;
  return { principal: { kind: 'key', hint }, sinceIndex };
}

/** The index from which on a signer's signatures are refused, whatever stands on them; undefined if none is. */
export function refusedSince(revoked: RevokedSigners, signer: Signer | VerifiedSigner): number | undefined {
  if (signer.kind === 'key') return revoked.revokedKeys.get(signer.hint);
  const indices = revoked.revokedIdentities
    .filter(({ principal }) => matchesPrincipal(principal, signer))
    .map(({ sinceIndex }) => sinceIndex);
  return indices.length === 0 ? undefined : Math.min(...indices);
}

/** Whether this very principal was revoked. */
export function isRevokedPrincipal(revoked: RevokedSigners, principal: Principal): boolean {
  if (principal.kind === 'key') return revoked.revokedKeys.has(principal.hint);
  const key = principalKey(principal);
  return revoked.revokedIdentities.some((one) => principalKey(one.principal) === key);
}

/** With one more revocation; a second one of the same signer can only reach further back. */
export function withRevocation(
  revoked: RevokedSigners,
  { principal, sinceIndex }: SignerRevocation,
): RevokedSigners {
  const { revokedKeys, revokedIdentities } = revoked;
  if (principal.kind === 'key') {
    const since = Math.min(sinceIndex, revokedKeys.get(principal.hint) ?? sinceIndex);
    return { revokedIdentities, revokedKeys: new Map(revokedKeys).set(principal.hint, since) };
  }
  const key = principalKey(principal);
  const earlier = revokedIdentities.find((one) => principalKey(one.principal) === key);
  const since = Math.min(sinceIndex, earlier?.sinceIndex ?? sinceIndex);
  const others = revokedIdentities.filter((one) => one !== earlier);
  return { revokedKeys, revokedIdentities: [...others, { principal, sinceIndex: since }] };
}
