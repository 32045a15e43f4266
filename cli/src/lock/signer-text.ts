import { principalKey } from '@toolsum/core';
import type { Principal } from '@toolsum/schemas';

/** Who signed, on one line; untrusted text. */
export function signerText(principal: Principal): string {
  return principal.kind === 'key' ? `key ${principal.hint}` : principalKey(principal);
}
