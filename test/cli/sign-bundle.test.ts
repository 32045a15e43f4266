import {
  readBundleHint,
  signerFromPrivateKey,
  generateKeyPair,
  verifySignedManifest,
  verifySignedRequest,
  type KeyType,
  type Signer,
} from '@toolsum/core';
import { describe, expect, it } from 'vitest';
import { signManifest, signRequest } from '../../cli/src/sign-bundle.ts';
import type { BundleSigner } from '../../cli/src/signing/bundle-signer.ts';
import { keyBundleSigner } from '../../cli/src/signing/key-signer.ts';
import { codeOf } from '../support/outcome.ts';
import { newSigner, signRelease } from '../support/signed-release.ts';

const signedAt = new Date('2026-11-22T12:00:00Z');
const request = {
  v: 1,
  type: 'yank',
  name: 'io.github.acme/files',
  seq: 2,
  version: '1.0.0',
  reason: 'broken',
} as const;

const bundles = (signer: Signer): BundleSigner => keyBundleSigner(async () => signer);

describe.each<KeyType>(['ed25519', 'p256'])('signing on the command line with %s', async (type) => {
  const signer = newSigner(type);
  const { manifest, manifestBytes } = await signRelease(signer);

  it('makes a bundle that core verifies, in the one shape that other tools verify as well', async () => {
    const { signed: made } = await signManifest({
      manifest,
      manifestBytes,
      signedAt,
      signer: bundles(signer),
    });
    const { bundleBytes, statement } = made;
    const bundle: unknown = JSON.parse(new TextDecoder().decode(bundleBytes));
    expect(bundle).toEqual({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: signer.publicKey.hint }, timestampVerificationData: {} },
      dsseEnvelope: {
        payload: expect.any(String) as string,
        payloadType: 'application/vnd.in-toto+json',
        // No key id: cosign would skip the signature.
        signatures: [{ sig: expect.any(String) as string }],
      },
    });
    expect(new TextDecoder().decode(bundleBytes)).toBe(JSON.stringify(bundle));
    expect(statement.predicate).toEqual({
      scheme: 'toolsum/1',
      server: manifest.server,
      signedAt: '2026-11-22T12:00:00Z',
    });
    const findKey = (): typeof signer.publicKey => signer.publicKey;
    const signed = await verifySignedManifest({ manifest: manifestBytes, bundle: bundleBytes, findKey });
    expect(signed.signer).toMatchObject({ hint: readBundleHint(bundleBytes) });
  });

  it('makes a request that core verifies', async () => {
    const signed = await signRequest(request, 'log.example/log/1', bundles(signer));
    expect(signed.signed.request).toEqual(request);
    expect(
      (await verifySignedRequest(signed.bundleBytes, { findKey: () => signer.publicKey })).bundleDigest,
    ).toBe(signed.signed.bundleDigest);
  });

  it('finds out a signer that answers with the signature of another key', async () => {
    const other = signerFromPrivateKey(generateKeyPair(type).privateKey);
    const liar: Signer = { publicKey: signer.publicKey, sign: async (data) => other.sign(data) };
    expect(
      await codeOf(() => signManifest({ manifest, manifestBytes, signedAt, signer: bundles(liar) })),
    ).toBe('ERR_SIGNATURE_INVALID');
  });

  it('hands on the failure of a signer', async () => {
    const broken: Signer = {
      publicKey: signer.publicKey,
      sign: async () => {
        throw new Error('the token was taken out');
      },
    };
    await expect(signRequest(request, 'log.example/log/1', bundles(broken))).rejects.toThrow(
      'the token was taken out',
    );
  });
});
