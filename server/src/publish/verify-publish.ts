import { verifySignedManifest, type SignedManifest } from '@toolsum/core';
import { signerTrust, type SignerSources } from './known-key.ts';

/** The files of a release, and the signer's key (base64 SPKI) if the registry may not know it. */
export interface SentRelease {
  readonly manifest: Uint8Array;
  readonly bundle: Uint8Array;
  readonly publicKey?: string;
}

/** Verifies form, signature and statement of a release. @throws ToolsumError. */
export async function verifyPublish(sent: SentRelease, sources: SignerSources): Promise<SignedManifest> {
  const { manifest, bundle, publicKey } = sent;
  return verifySignedManifest({ manifest, bundle, ...(await signerTrust(sources, bundle, publicKey)) });
}
