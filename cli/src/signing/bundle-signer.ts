import type { PublicKey, SignerTrust } from '@toolsum/core';

/** A bundle, and what it takes to verify it: whoever made it is not believed. */
export interface SignedBundle {
  readonly bytes: Uint8Array;
  readonly trust: SignerTrust;
  /** The key of a signer that has one for good; a registry that does not know it yet needs it. */
  readonly publicKey?: PublicKey;
}

/**
 * Makes Sigstore bundles over payloads, by a key at hand, a program that holds one, or an identity. Whatever it needs
 * from a person is asked for when it signs first, not before.
 */
export interface BundleSigner {
  /** @throws ToolsumError of what signs; nothing about the result is verified yet. */
  sign(payloadType: string, payload: Uint8Array): Promise<SignedBundle>;
}
