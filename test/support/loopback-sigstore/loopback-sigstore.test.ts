import type { Signer } from '@sigstore/verify';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { utf8 } from './der.ts';
import { keylessBundle } from './keyless-bundle.ts';
import { verifyByLibrary } from './library-verifier.ts';
import { LoopbackSigstore } from './loopback-sigstore.ts';

const OID = '1.3.6.1.4.1.57264.1';
const payload = new TextEncoder().encode('{"_type":"https://in-toto.io/Statement/v1"}');

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
});
afterAll(() => sigstore.stop());

const verify = (bundle: Uint8Array): Signer => verifyByLibrary(sigstore.trustedRoot, bundle);

function parsed(bundle: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bundle));
}

describe.each(['rekor-v1', 'rekor-v2'] as const)(
  'a bundle from the loopback services, logged in %s',
  (log) => {
    test('is verified by @sigstore/verify, with the workflow as its subject', async () => {
      const bundle = await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log });
      const { identity } = verify(bundle);
      const workflow = 'https://github.com/acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2';
      expect(identity?.subjectAlternativeName).toBe(workflow);
      const stated = Object.fromEntries(
        (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.'), Buffer.from(value)]),
      );
      const expected = {
        8: 'https://token.actions.githubusercontent.com',
        9: workflow,
        11: 'github-hosted',
        12: 'https://github.com/acme/weather',
        14: 'refs/tags/v1.4.2',
        15: '123456789',
        17: '98765',
        20: 'push',
      };
      for (const [number, value] of Object.entries(expected))
        expect(stated[`${OID}.${number}`], number).toEqual(utf8(value));
    });

    test('stands for an e-mail address where the token does', async () => {
      const token = sigstore.tokens.email('ann@example.com');
      const bundle = await keylessBundle(sigstore, { token, payload, log });
      expect(verify(bundle).identity?.subjectAlternativeName).toBe('ann@example.com');
    });

    test('is in a tree of several leaves', async () => {
      const bundle = await keylessBundle(sigstore, { token: sigstore.tokens.gitlab(), payload, log });
      const text = new TextDecoder().decode(bundle);
      expect(text.match(/"hashes":\["[^\]]+"\]/g)).toHaveLength(1);
      verify(bundle);
    });

    test('no longer verifies once its payload is another', async () => {
      const bundle = await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log });
      const other = Buffer.from(payload).toString('base64');
      const changed = new TextDecoder().decode(bundle).replace(other, Buffer.from('{}').toString('base64'));
      expect(() => verify(new TextEncoder().encode(changed))).toThrow();
    });
  },
);

test('a token of another identity provider, audience or time gets no certificate', async () => {
  const other = await LoopbackSigstore.start();
  const { tokens } = sigstore;
  const refused = [
    other.tokens.github(),
    tokens.github({ aud: 'registry.example' }),
    tokens.github({ exp: Math.floor(Date.now() / 1000) - 1 }),
  ];
  for (const token of refused)
    await expect(keylessBundle(sigstore, { token, payload, log: 'rekor-v2' })).rejects.toThrow('fulcio:');
  await other.stop();
});

test('OpenSSL reads the certificates and finds the chain whole', async () => {
  const bundle = parsed(
    await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log: 'rekor-v2' }),
  ) as { verificationMaterial: { certificate: { rawBytes: string } } };
  const leaf = new X509Certificate(Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64'));
  const [intermediate, root] = sigstore.authority.chain.map((bytes) => new X509Certificate(bytes));
  expect(leaf.checkIssued(intermediate ?? leaf) && leaf.verify((intermediate ?? leaf).publicKey)).toBe(true);
  expect(intermediate?.verify((root ?? leaf).publicKey)).toBe(true);
  expect(leaf.subjectAltName).toContain('URI:https://github.com/acme/weather/');
  expect(leaf.subject).toBeUndefined();
});
