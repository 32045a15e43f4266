import type { Principal, Signer } from '@toolsum/schemas';

/** One field of who may sign, held against who signed. */
export interface Comparison {
  readonly field: string;
  readonly expected: string;
  /** Null if the signer states nothing of the kind. */
  readonly actual: string | null;
  readonly matches: boolean;
}

/**
 * Holds somebody who may sign against who signed, field by field. They match if every field does; at least one field is
 * compared always.
 */
export function comparePrincipal(principal: Principal, signer: Signer): [Comparison, ...Comparison[]] {
  if (principal.kind !== signer.kind) return [equal('kind', principal.kind, signer.kind)];
  if (principal.kind === 'key' && signer.kind === 'key') return [equal('key', principal.hint, signer.hint)];
  if (principal.kind === 'keyless' && signer.kind === 'keyless')
    return [equal('issuer', principal.issuer, signer.issuer), equal('san', principal.san, signer.san)];
  return [equal('kind', principal.kind, 'unknown')];
}

function equal(field: string, expected: string, actual: string): Comparison {
  return { field, expected, actual, matches: expected === actual };
}
