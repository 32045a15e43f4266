import { isHistory, type Entry } from '@toolsum/schemas';
import { parsePublicKey, type PublicKey } from '../crypto/signature.ts';
import { fromBase64 } from '../crypto/base64.ts';
import { digestOf } from '../crypto/sha256.ts';
import type { SignerTrust } from '../attest/bundle.ts';
import { verifySignedRequest } from '../attest/signed-manifest.ts';
import { ToolsumError } from '../errors.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { openCheckpoint, type OpenedCheckpoint } from '../log/checkpoint.ts';
import { parseEntry } from '../log/entry.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import type { LogPolicy } from '../log/tlog-policy.ts';
import { applyEntry, emptyNameState, settledAt, type NameState } from './name-state.ts';
import { checkRequest } from './request-authority.ts';

/** One entry of a name's history, and where it stands. */
export interface ProvedEntry {
  readonly index: number;
  readonly entry: Entry;
}

export interface VerifiedHistory {
  readonly entries: readonly ProvedEntry[];
  /** As of the newest entry; `settledAt` tells how it stands later. */
  readonly state: NameState;
  readonly checkpoint: OpenedCheckpoint;
  /** The checkpoint's signed note. */
  readonly note: Uint8Array;
}

/**
 * Derives what the log says of a name from its entries: each is proved to stand in the tree, follows the one before
 * it, and was asked for by somebody whom the earlier entries permit. Nothing is taken on the registry's word but
 * that no later entry exists below the tree size; the status and the memory bound that.
 *
 * @param bytes a history document.
 * @param name the name that was asked for.
 * @param sigstore for requests that were signed under certificates.
 * @throws ToolsumError of every audience but `usage`.
 */
export async function verifyHistory(
  bytes: Uint8Array,
  name: string,
  policy: LogPolicy,
  sigstore?: SignerTrust['sigstore'],
): Promise<VerifiedHistory> {
  const history = asDocument(parseJson(bytes, LIMITS.historyBytes), isHistory, 'history');
  if (history.name !== name) throw new ToolsumError('ERR_ENTRY_CHAIN', 'the history is that of another name');
  const note = fromBase64(history.checkpoint);
  const checkpoint = openCheckpoint(note, policy);
  const entries: ProvedEntry[] = [];
  let state = emptyNameState(name);
  for (const { index, entry: encoded, proof, request } of history.entries) {
    const entryBytes = fromBase64(encoded);
    verifyInclusion(index, checkpoint.size, leafHash(entryBytes), proof.map(fromBase64), checkpoint.root);
    const entry = parseEntry(entryBytes);
    const next = applyEntry(state, entry, index);
    const asked = request === undefined ? undefined : fromBase64(request);
    await checkAuthority(settledAt(state, entry.at), entry, {
      origin: checkpoint.origin,
      bytes: asked,
      sigstore,
    });
    entries.push({ index, entry });
    state = next;
  }
  if (state.awaitedBundle !== null)
    throw new ToolsumError('ERR_ENTRY_CHAIN', 'the history ends inside a first publish');
  return { entries, state, checkpoint, note };
}

/** An entry that claims a request needs that very request, signed by somebody the name's earlier entries permit. */
async function checkAuthority(
  state: NameState,
  entry: Entry,
  {
    origin,
    bytes,
    sigstore,
  }: { origin: string; bytes: Uint8Array | undefined; sigstore: SignerTrust['sigstore'] },
): Promise<void> {
  if (!('authority' in entry) || entry.authority !== 'request') return;
  if (bytes === undefined || digestOf(bytes) !== entry.request) {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      'the signed request that the entry names is missing or another one',
    );
  }
  const signed = await verifySignedRequest(bytes, {
    findKey: (hint) => grantedKey(state, hint),
    ...(sigstore === undefined ? {} : { sigstore }),
  });
  if (signed.origin !== origin) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'the request was made to another log');
  }
  checkRequest(state, entry, signed.request, signed.signer);
}

/** The public key behind a hint, if the log granted it for this name. */
export function grantedKey(state: NameState, hint: string): PublicKey | undefined {
  const grant = state.grants.get(`key ${hint}`);
  return grant?.principal.kind === 'key' ? parsePublicKey(grant.principal.publicKey) : undefined;
}
