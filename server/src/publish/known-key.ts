import {
  ToolsumError,
  digestOf,
  fromBase64,
  parsePublicKey,
  readBundleHint,
  toBase64,
  type Digest,
  type PublicKey,
  type SignerTrust,
  type SigstoreSource,
} from '@toolsum/core';
import type { Principal } from '@toolsum/schemas';
import type { Store } from '../store/store.ts';

/** Where the signers are found that may be heard. */
export interface SignerSources {
  readonly store: Pick<Store, 'readBlob'>;
  readonly sigstore: SigstoreSource;
}

export interface KeyBlob {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}

/**
 * Whom to hear for a bundle: the key that signed it, sent along or granted something before; certificates of the
 * registry's Sigstore deployment. A hint is the digest of its key, so a granted key is kept as a blob under that digest,
 * and no wrong key can be found.
 *
 * Whether the key is the hinted one and made the signature is for `verifyBundle` to say, whether it may speak for the
 * name for the log.
 *
 * @param sent base64 SPKI from the request.
 * @throws ToolsumError ERR_KEY_UNKNOWN, ERR_KEY_UNSUPPORTED, and those of `readBundleHint`.
 */
export async function signerTrust(
  { store, sigstore }: SignerSources,
  bundle: Uint8Array,
  sent?: string,
): Promise<SignerTrust> {
  const hint = readBundleHint(bundle);
  if (hint === undefined) return { findKey: () => undefined, sigstore };
  const key = sent === undefined ? await grantedKey(store, hint) : parsePublicKey(sent);
  return { findKey: () => key };
}

async function grantedKey(store: Pick<Store, 'readBlob'>, hint: string): Promise<PublicKey> {
  const spki = await store.readBlob(`sha256:${Buffer.from(fromBase64(hint)).toString('hex')}`);
  if (spki === undefined) {
    throw new ToolsumError(
      'ERR_KEY_UNKNOWN',
      'the signing key is not known here; send "publicKey" along with a first publish',
    );
  }
  return parsePublicKey(toBase64(spki));
}

/** The blob by which `signerTrust` finds a granted key again. @throws ToolsumError ERR_KEY_UNSUPPORTED. */
export function keyBlob(principal: Principal): KeyBlob[] {
  return principal.kind === 'key' ? [verifiedKeyBlob(parsePublicKey(principal.publicKey).spki)] : [];
}

/** The same for a key that was parsed before: to do that again would take longer than to write it. */
export function verifiedKeyBlob(spki: Uint8Array): KeyBlob {
  return { digest: digestOf(spki), bytes: spki };
}
