import { formatVerifierKey, generateKeyPair, registryFingerprint, type SignatureType } from '@toolsum/core';
import type { TrustedRegistry, TrustFile } from '@toolsum/schemas';

/** A verifier key of a new key pair. */
export function newVerifierKey(name: string, type: SignatureType = 'ed25519'): string {
  return formatVerifierKey(name, generateKeyPair('ed25519').publicKey.spki.subarray(12), type);
}

/** Policy lines of n witnesses named w1, w2 …, of which k must cosign. */
export function quorumLines(k: number, n: number): string[] {
  const numbers = Array.from({ length: n }, (_, i) => i + 1);
  return [
    ...numbers.map((i) => `witness w${i} ${newVerifierKey(`w${i}.example/witness`, 'cosignature')}`),
    `group enough ${k} ${numbers.map((i) => `w${i}`).join(' ')}`,
    'quorum enough',
  ];
}

export function sketchRegistry(
  origin: string,
  { lines = ['quorum none'], ...more }: Partial<TrustedRegistry> & { lines?: readonly string[] } = {},
): TrustedRegistry {
  const logKey = newVerifierKey(origin);
  const statusKey = generateKeyPair('ed25519').publicKey.base64;
  return {
    url: `https://${origin.split('/')[0] ?? ''}`,
    origin,
    policy: [`log ${logKey}`, ...lines],
    statusKey,
    names: ['*'],
    fingerprint: registryFingerprint({ origin, logKey, statusKey }),
    ...more,
  };
}

export function sketchTrust(registries: TrustedRegistry[], more: Partial<TrustFile> = {}): TrustFile {
  return { scheme: 'toolsum/1', version: 1, registries, ...more };
}
