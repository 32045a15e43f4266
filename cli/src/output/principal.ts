import { principalKey, signerText } from '@toolsum/core';
import type { KeySigner, Principal, Signer } from '@toolsum/schemas';

/** A principal or signer for people, on one line; its parts are untrusted text. */
export function principalText(principal: Principal | KeySigner | Signer): string {
  if (principal.kind === 'key') return `key ${principal.hint}`;
  return 'workflow' in principal ? principalKey(principal) : signerText(principal);
}
