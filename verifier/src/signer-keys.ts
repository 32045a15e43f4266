import { parsePublicKey, type ProvedEntry, type PublicKey } from '@toolsum/core';
import type { Principal } from '@toolsum/schemas';

/**
 * Public keys by hint. A hint is the hash of its key, so where a key comes from says nothing of whether it is
 * accepted; that is asked later.
 */
export function findKeyAmong(principals: Iterable<Principal>): (hint: string) => PublicKey | undefined {
  const keys = new Map<string, string>();
  for (const principal of principals) {
    if (principal.kind === 'key') keys.set(principal.hint, principal.publicKey);
  }
  return (hint) => {
    const spki = keys.get(hint);
    return spki === undefined ? undefined : parsePublicKey(spki);
  };
}

/** All whom a name was ever granted to, former ones too: a release is judged at its own index. */
export function everGranted(entries: readonly ProvedEntry[]): Principal[] {
  return entries.flatMap(({ entry }) => (entry.type === 'grant' ? [entry.principal] : []));
}
