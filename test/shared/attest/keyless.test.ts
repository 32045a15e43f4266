import { parseTrustedRoot, verifyBundle, type SignerTrust } from '@toolsum/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keylessBundle } from '../../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../../support/loopback-sigstore/loopback-sigstore.ts';
import { codeOf } from '../../support/outcome.ts';

const payload = new TextEncoder().encode('{"a":1}');
const WORKFLOW = 'https://github.com/acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2';
let sigstore: LoopbackSigstore;
let trust: SignerTrust;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
  trust = { findKey: () => undefined, sigstore: parseTrustedRoot(sigstore.trustedRoot) };
});
afterAll(async () => sigstore.stop());

describe.each(['rekor-v1', 'rekor-v2'] as const)('a keyless bundle that is logged in %s', (log) => {
  it('gives the payload and every fact of the certificate, decoded', async () => {
    const bundle = await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log });
    const verified = await verifyBundle(bundle, trust);
    expect(new Uint8Array(verified.payload)).toEqual(payload);
    expect(verified.signer).toEqual({
      kind: 'keyless',
      issuer: 'https://token.actions.githubusercontent.com',
      san: WORKFLOW,
      buildSigner: WORKFLOW,
      repository: 'https://github.com/acme/weather',
      repositoryId: '123456789',
      ownerId: '98765',
      ref: 'refs/tags/v1.4.2',
      runner: 'github-hosted',
      trigger: 'push',
    });
  });

  it("gives a person's address and provider, and nothing more", async () => {
    const token = sigstore.tokens.email('alice@example.com');
    const { signer } = await verifyBundle(await keylessBundle(sigstore, { token, payload, log }), trust);
    expect(signer).toEqual({
      kind: 'keyless',
      issuer: 'https://accounts.loopback.test',
      san: 'alice@example.com',
    });
  });

  it('is refused without a trusted root, and under that of another deployment', async () => {
    const bundle = await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log });
    const { findKey } = trust;
    expect(await codeOf(() => verifyBundle(bundle, { findKey }))).toBe('ERR_SIGSTORE_ROOT_MISSING');
    const other = await LoopbackSigstore.start();
    const foreign = { findKey, sigstore: parseTrustedRoot(other.trustedRoot) };
    expect(await codeOf(() => verifyBundle(bundle, foreign))).toBe('ERR_TRANSPARENCY');
    await other.stop();
  });
});
