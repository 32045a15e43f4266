import {
  IN_TOTO_PAYLOAD,
  buildRequestStatement,
  buildStatement,
  verifySignedManifest,
  verifySignedRequest,
  type PublicKey,
  type SignedManifest,
  type SignedRequest,
  type SignerTrust,
} from '@toolsum/core';
import type { EntryRequest, Manifest, Source } from '@toolsum/schemas';
import type { BundleSigner } from './signing/bundle-signer.ts';

/** What was signed, and by which keys it was verified. */
export interface Signed<Content> {
  readonly signed: Content;
  readonly trust: SignerTrust;
  /** Of a signer that has a key for good. */
  readonly publicKey?: PublicKey;
}

/**
 * Signs a manifest and verifies the result, so that a signer that answers wrongly is found out here.
 *
 * @param signedAt whole seconds go into the statement.
 * @returns the release; `bundleBytes` are those of `manifest.sigstore.json`.
 * @throws ToolsumError as `buildStatement`, the signer, and `verifySignedManifest`.
 */
export async function signManifest(release: {
  manifest: Manifest;
  manifestBytes: Uint8Array;
  source?: Source;
  signedAt: Date;
  signer: BundleSigner;
}): Promise<Signed<SignedManifest>> {
  const { manifestBytes: manifest, signer } = release;
  const { bytes: bundle, ...by } = await signer.sign(IN_TOTO_PAYLOAD, buildStatement(release));
  return { signed: await verifySignedManifest({ manifest, bundle, ...by.trust }), ...by };
}

/**
 * Signs a request for a log entry and verifies the result.
 *
 * @param origin of the log that is asked.
 * @throws ToolsumError as `buildRequestStatement`, the signer, and `verifySignedRequest`.
 */
export async function signRequest(
  request: EntryRequest,
  origin: string,
  signer: BundleSigner,
): Promise<Signed<SignedRequest> & { bundleBytes: Uint8Array }> {
  const { bytes, ...by } = await signer.sign(IN_TOTO_PAYLOAD, buildRequestStatement(request, origin));
  return { signed: await verifySignedRequest(bytes, by.trust), bundleBytes: bytes, ...by };
}
