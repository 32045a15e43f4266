import {
  isKeyBundle,
  isKeylessBundle,
  type JsonValue,
  type KeyBundle,
  type KeylessBundle,
} from '@toolsum/schemas';
import { digestOf, type Digest } from '../crypto/sha256.ts';
import { parsePublicKey, type PublicKey } from '../crypto/signature.ts';
import { isJsonObject } from '../definition/definition.ts';
import { ToolsumError } from '../errors.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { verifyEnvelope } from './dsse.ts';
import type { VerifiedSigner } from './principal.ts';
import { IN_TOTO_PAYLOAD } from './statement.ts';
import type { SigstoreTrust } from './trusted-root.ts';

/** The only media type that toolsum writes and reads; older and newer ones are refused, spelled alike or not. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Finds the key that a hint names, among those the caller is ready to hear; `undefined` refuses. */
export type FindKey = (hint: string) => PublicKey | undefined;

/** Finds the deployment whose certificates count; called for bundles that were signed under one, and only then. */
export type SigstoreSource = () => Promise<SigstoreTrust | undefined>;

/** Which signers may be heard; whether they may speak for a name is asked later. */
export interface SignerTrust {
  readonly findKey: FindKey;
  /** The deployment whose certificates count, or the way to it; without one no certificate does. */
  readonly sigstore?: SigstoreTrust | SigstoreSource;
}

export interface VerifiedBundle {
  /** The bytes that the signature covers. */
  readonly payload: Uint8Array;
  readonly payloadDigest: Digest;
  /** Digest of the bundle's bytes as received. */
  readonly bundleDigest: Digest;
  readonly signer: VerifiedSigner;
}

/**
 * Verifies a Sigstore bundle, more strictly than the libraries do: one media type, closed shape, one signature,
 * canonical base64. Either a self-managed key signed it, whose digest is the hint (and the envelope's key id, if it has
 * one); or a key in a certificate did, which a log and a timestamp authority saw in time.
 * The payload is not read: see `parseStatement`.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_JSON_*, ERR_MEDIA_TYPE, ERR_SCHEMA, ERR_HINT_MISMATCH, ERR_BASE64,
 * ERR_KEY_UNKNOWN, ERR_KEY_UNSUPPORTED, ERR_SIGNATURE_INVALID; whatever `findKey` throws refuses as well; for a
 * certificate ERR_SIGSTORE_ROOT_MISSING and those of `verifyKeyless`.
 */
export async function verifyBundle(bytes: Uint8Array, trust: SignerTrust): Promise<VerifiedBundle> {
  const bundle = parseBundle(bytes);
  const { payload, signer } = isByKey(bundle)
    ? await verifyByKey(bundle, trust.findKey)
    : await verifyByCertificate(bundle, trust.sigstore);
  return { payload, payloadDigest: digestOf(payload), bundleDigest: digestOf(bytes), signer };
}

interface Verified {
  readonly payload: Uint8Array;
  readonly signer: VerifiedSigner;
}

async function verifyByKey(bundle: KeyBundle, findKey: FindKey): Promise<Verified> {
  const { hint } = bundle.verificationMaterial.publicKey;
  const found = findKey(hint);
  if (found === undefined) {
    throw new ToolsumError('ERR_KEY_UNKNOWN', `no key with the hint ${hint} is known here`, { hint });
  }
  // Read anew from its SPKI: type and hint are computed, not what the found object says of itself.
  const key = parsePublicKey(found.base64);
  if (key.hint !== hint) {
    throw new ToolsumError('ERR_HINT_MISMATCH', 'the key found for the hint has another one', { hint });
  }
  const payload = await verifyEnvelope(bundle.dsseEnvelope, IN_TOTO_PAYLOAD, key);
  return { payload, signer: { kind: 'key', hint: key.hint, publicKey: key.base64 } };
}

async function verifyByCertificate(
  bundle: KeylessBundle,
  source: SignerTrust['sigstore'],
): Promise<Verified> {
  const sigstore = typeof source === 'function' ? await source() : source;
  if (sigstore === undefined) {
    throw new ToolsumError(
      'ERR_SIGSTORE_ROOT_MISSING',
      'signed under a certificate, and no trusted root is known here; run: toolsum trust update',
    );
  }
  // Loaded only now: bundles by keys need none of it.
  const { verifyKeyless } = await import('./keyless.ts');
  return verifyKeyless(bundle, sigstore);
}

/**
 * The hint of the key that a bundle says it is signed by; `undefined` if it says a certificate. Not verified.
 *
 * @throws ToolsumError as `verifyBundle` for a bundle that is malformed.
 */
export function readBundleHint(bytes: Uint8Array): string | undefined {
  const bundle = parseBundle(bytes);
  return isByKey(bundle) ? bundle.verificationMaterial.publicKey.hint : undefined;
}

function isByKey(bundle: KeyBundle | KeylessBundle): bundle is KeyBundle {
  return 'publicKey' in bundle.verificationMaterial;
}

function parseBundle(bytes: Uint8Array): KeyBundle | KeylessBundle {
  const value = parseJson(bytes, LIMITS.bundleBytes);
  // Before the schema, so that an unknown version is told apart from a malformed bundle.
  if (!isJsonObject(value) || value['mediaType'] !== BUNDLE_MEDIA_TYPE) {
    throw new ToolsumError('ERR_MEDIA_TYPE', `not a Sigstore bundle of media type ${BUNDLE_MEDIA_TYPE}`);
  }
  if (hasCertificate(value['verificationMaterial'])) return asDocument(value, isKeylessBundle, 'bundle');
  const bundle = asDocument(value, isKeyBundle, 'bundle');
  const keyid = bundle.dsseEnvelope.signatures[0]?.keyid;
  if (keyid !== undefined && keyid !== bundle.verificationMaterial.publicKey.hint) {
    throw new ToolsumError('ERR_HINT_MISMATCH', 'the envelope names another key than the bundle');
  }
  return bundle;
}

/** Which of the two it means to be; the schema of that one refuses what has parts of both. */
function hasCertificate(material: JsonValue | undefined): boolean {
  return isJsonObject(material) && Object.hasOwn(material, 'certificate');
}
