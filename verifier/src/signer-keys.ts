import {
  asDocument,
  fromBase64,
  LIMITS,
  parseEntry,
  parseJson,
  parsePublicKey,
  type PublicKey,
} from '@toolsum/core';
import { isHistory, type Principal } from '@toolsum/schemas';

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

/**
 * All whom a name was ever granted to, former ones too: a release is judged at its own index.
 *
 * @param history a document that `verifyHistory` has accepted.
 */
export function everGranted(history: Uint8Array): Principal[] {
  const { entries } = asDocument(parseJson(history, LIMITS.historyBytes), isHistory, 'history');
  return entries.flatMap(({ entry: encoded }) => {
    const entry = parseEntry(fromBase64(encoded));
    return entry.type === 'grant' ? [entry.principal] : [];
  });
}
