import { bundleFromJSON } from '@sigstore/bundle';
import { Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import { fromBase64, toBase64, verifyBundle, type FindKey, type KeyType } from '@toolsum/core';
import type { KeyBundle } from '@toolsum/schemas';
import { assert, asyncProperty, boolean, constantFrom, nat, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { newSigner, signBundle } from '../../support/signed-release.ts';

const NO_ROOTS = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};
const ALWAYS = { validFor: () => true };

/** What the reference implementation says of a bundle, with a finder that is careful about names. */
function libraryAccepts(text: string, findKey: FindKey): boolean {
  const material = toTrustMaterial(NO_ROOTS, (hint) => {
    const key = findKey(hint);
    if (key === undefined) throw new Error('unknown key');
    return { publicKey: key.keyObject, ...ALWAYS };
  });
  try {
    const bundle = bundleFromJSON(JSON.parse(text));
    new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }).verify(
      toSignedEntity(bundle),
    );
    return true;
  } catch {
    return false;
  }
}

type Change = (bundle: KeyBundle, index: number, text: string) => object | string;
const envelope = (bundle: KeyBundle, change: object): object => ({
  ...bundle,
  dsseEnvelope: { ...bundle.dsseEnvelope, ...change },
});
const flip = (base64: string, index: number): string => {
  const bytes = fromBase64(base64);
  if (bytes.byteLength > 0) {
    const at = index % bytes.byteLength;
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (index % 8));
  }
  return toBase64(bytes);
};
const signatureOf = (bundle: KeyBundle): string => bundle.dsseEnvelope.signatures[0]?.sig ?? '';

/** Changes to a valid bundle; some leave it valid, so that both answers are met. */
const CHANGES: Readonly<Record<string, Change>> = {
  nothing: (bundle) => bundle,
  'white space': (bundle) => JSON.stringify(bundle, null, 2),
  'order of members': (bundle) => Object.fromEntries(Object.entries(bundle).toReversed()),
  'no key id': (bundle) => envelope(bundle, { signatures: [{ sig: signatureOf(bundle) }] }),
  'a letter of the payload': (bundle, i) =>
    envelope(bundle, { payload: flip(bundle.dsseEnvelope.payload, i) }),
  'a bit of the signature': (bundle, i) =>
    envelope(bundle, { signatures: [{ sig: flip(signatureOf(bundle), i) }] }),
  'a byte of the text': (_, i, text) =>
    text.slice(0, i % text.length) + '~' + text.slice((i % text.length) + 1),
  'a byte less': (_, i, text) => text.slice(0, i % text.length) + text.slice((i % text.length) + 1),
  'an empty payload': (bundle) => envelope(bundle, { payload: '' }),
  'no signature': (bundle) => envelope(bundle, { signatures: [] }),
  'an extra member': (bundle) => ({ ...bundle, extra: null }),
  'another type': (bundle) => envelope(bundle, { payloadType: 'application/json' }),
};

describe.each<KeyType>(['ed25519', 'p256'])('what core accepts of %s bundles', (type) => {
  it('@sigstore/verify accepts too', async () => {
    const signer = newSigner(type);
    const stranger = newSigner(type);
    const known: FindKey = (hint) => (hint === signer.publicKey.hint ? signer.publicKey : undefined);
    const seen = { accepted: 0, refused: 0 };
    await assert(
      asyncProperty(
        uint8Array({ maxLength: 300 }),
        constantFrom(...Object.keys(CHANGES)),
        nat(10_000),
        boolean(),
        async (payload, name, index, isKnown) => {
          const bytes = await signBundle(payload, isKnown ? signer : stranger);
          const text = new TextDecoder().decode(bytes);
          const changed = CHANGES[name]?.(JSON.parse(text) as KeyBundle, index, text) ?? text;
          const input = typeof changed === 'string' ? changed : JSON.stringify(changed);
          const code = await codeOf(() => verifyBundle(new TextEncoder().encode(input), { findKey: known }));
          expect(code).toMatch(/^accepted$|^ERR_/);
          seen[code === 'accepted' ? 'accepted' : 'refused'] += 1;
          if (code === 'accepted') expect(libraryAccepts(input, known)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(seen.accepted).toBeGreaterThan(30);
    expect(seen.refused).toBeGreaterThan(30);
  });

  it('holds for arbitrary text: neither takes it, and core never fails in another way', async () => {
    const signer = newSigner(type);
    const known: FindKey = () => signer.publicKey;
    await assert(
      asyncProperty(string({ unit: 'binary' }), async (text) => {
        const code = await codeOf(() => verifyBundle(new TextEncoder().encode(text), { findKey: known }));
        expect(code).toMatch(/^ERR_/);
        expect(libraryAccepts(text, known)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is less than what @sigstore/verify accepts', async () => {
    const signer = newSigner(type);
    const known: FindKey = () => signer.publicKey;
    const bundle = JSON.parse(
      new TextDecoder().decode(await signBundle(Buffer.of(0xfb, 0xff, 0xfe, 1), signer)),
    ) as KeyBundle;
    const looser: Readonly<Record<string, object>> = {
      ERR_MEDIA_TYPE: { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v9.9+json' },
      ERR_HINT_MISMATCH: envelope(bundle, {
        signatures: [{ sig: signatureOf(bundle), keyid: newSigner(type).publicKey.hint }],
      }),
      ERR_SCHEMA: envelope(bundle, { payload: `${bundle.dsseEnvelope.payload}!!` }),
      ERR_BASE64: envelope(bundle, { payload: bundle.dsseEnvelope.payload.replace(/=+$/, '') }),
    };
    for (const [code, input] of Object.entries(looser)) {
      const text = JSON.stringify(input);
      expect(libraryAccepts(text, known)).toBe(true);
      expect(await codeOf(() => verifyBundle(new TextEncoder().encode(text), { findKey: known }))).toBe(code);
    }
  });
});
