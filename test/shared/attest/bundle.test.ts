import {
  IN_TOTO_PAYLOAD,
  LIMITS,
  digestOf,
  generateKeyPair,
  readBundleHint,
  signEnvelope,
  verifyBundle,
  type FindKey,
  type KeyType,
  type PublicKey,
} from '@toolsum/core';
import type { KeyBundle } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { newSigner, signBundle } from '../../support/signed-release.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
// Its base64 has padding, and letters that differ in the URL-safe alphabet.
const payload = encode('{"a":"\u00fb\u00ff\u00fe ??>>~~"} ');

describe.each<KeyType>(['ed25519', 'p256'])('a bundle signed with %s', async (type) => {
  const signer = newSigner(type);
  const { hint } = signer.publicKey;
  const findKey: FindKey = (asked) => (asked === hint ? signer.publicKey : undefined);
  const bytes = await signBundle(payload, signer);
  const text = new TextDecoder().decode(bytes);
  const bundle = JSON.parse(text) as KeyBundle;
  const { payload: base64, signatures } = bundle.dsseEnvelope;
  const [signature = { sig: '', keyid: '' }] = signatures;
  const outcome = (input: string | object, find: FindKey = findKey): Promise<string> =>
    codeOf(() =>
      verifyBundle(encode(typeof input === 'string' ? input : JSON.stringify(input)), { findKey: find }),
    );
  const withEnvelope = (change: object): object => ({
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, ...change },
  });
  const withMaterial = (change: object): object => ({
    ...bundle,
    verificationMaterial: { ...bundle.verificationMaterial, ...change },
  });

  it('gives the signed payload, both digests and the key', async () => {
    const verified = await verifyBundle(bytes, { findKey });
    expect(verified).toMatchObject({ payloadDigest: digestOf(payload), bundleDigest: digestOf(bytes) });
    expect(verified.payload).toEqual(new Uint8Array(payload));
    expect(verified.signer).toEqual({ kind: 'key', hint, publicKey: signer.publicKey.base64 });
    expect(readBundleHint(bytes)).toBe(hint);
  });

  it('needs no key id in the envelope', async () => {
    expect(await outcome(withEnvelope({ signatures: [{ sig: signature.sig }] }))).toBe('accepted');
  });

  const otherHint = generateKeyPair(type).publicKey.hint;
  const flippedPayload = `${base64[0] === 'A' ? 'B' : 'A'}${base64.slice(1)}`;
  it.each<[string, string | object, string]>([
    ['a changed payload', withEnvelope({ payload: flippedPayload }), 'ERR_SIGNATURE_INVALID'],
    ['another payload type', withEnvelope({ payloadType: 'application/json' }), 'ERR_SCHEMA'],
    [
      'a key id that is not the hint',
      withEnvelope({ signatures: [{ ...signature, keyid: otherHint }] }),
      'ERR_HINT_MISMATCH',
    ],
    ['a hint that is not the key id', withMaterial({ publicKey: { hint: otherHint } }), 'ERR_HINT_MISMATCH'],
    ['a hint of __proto__', withMaterial({ publicKey: { hint: '__proto__' } }), 'ERR_SCHEMA'],
    ['a hint of constructor', withMaterial({ publicKey: { hint: 'constructor' } }), 'ERR_SCHEMA'],
    ['no hint', withMaterial({ publicKey: {} }), 'ERR_SCHEMA'],
    ['a certificate', withMaterial({ certificate: { rawBytes: '' } }), 'ERR_SCHEMA'],
    ['log entries', withMaterial({ tlogEntries: [] }), 'ERR_SCHEMA'],
    ['timestamps', withMaterial({ timestampVerificationData: { rfc3161Timestamps: [] } }), 'ERR_SCHEMA'],
    ['two signatures', withEnvelope({ signatures: [signature, signature] }), 'ERR_SCHEMA'],
    ['no signature', withEnvelope({ signatures: [] }), 'ERR_SCHEMA'],
    ['an unknown member', { ...bundle, extra: 1 }, 'ERR_SCHEMA'],
    ['an unknown member in the envelope', withEnvelope({ extra: 1 }), 'ERR_SCHEMA'],
    ['an own __proto__ member', text.replace('{', '{"__proto__":{},'), 'ERR_SCHEMA'],
    ['a message signature', { ...bundle, dsseEnvelope: undefined, messageSignature: {} }, 'ERR_SCHEMA'],
    ['a payload in URL-safe base64', withEnvelope({ payload: base64.replace(/[+/]/g, '-') }), 'ERR_SCHEMA'],
    ['a payload with junk behind it', withEnvelope({ payload: `${base64}!!` }), 'ERR_SCHEMA'],
    [
      'a payload with white space in it',
      withEnvelope({ payload: `${base64.slice(0, 4)} ${base64.slice(4)}` }),
      'ERR_SCHEMA',
    ],
    ['a payload without padding', withEnvelope({ payload: base64.replace(/=+$/, '') }), 'ERR_BASE64'],
    [
      'a signature with stray bits',
      withEnvelope({ signatures: [{ ...signature, sig: strayBits(signature.sig) }] }),
      'ERR_BASE64',
    ],
    ['a snake_case member', { ...bundle, media_type: bundle.mediaType }, 'ERR_SCHEMA'],
    ['a repeated member', text.replace('{', `{"mediaType":"${bundle.mediaType}",`), 'ERR_JSON_DUPLICATE_KEY'],
    [
      'a repeated payload',
      text.replace('"payload":', `"payload":"","\\u0070ayload":`),
      'ERR_JSON_DUPLICATE_KEY',
    ],
    ['a byte order mark', `\ufeff${text}`, 'ERR_JSON_SYNTAX'],
    ['something behind it', `${text}{}`, 'ERR_JSON_SYNTAX'],
    ['more bytes than allowed', text + ' '.repeat(LIMITS.bundleBytes), 'ERR_TOO_LARGE'],
    ['a list around it', [bundle], 'ERR_MEDIA_TYPE'],
  ])('is refused with %s', async (_, input, code) => {
    expect(await outcome(input)).toBe(code);
  });

  it.each([
    'application/vnd.dev.sigstore.bundle.v9.9+json',
    'application/vnd.dev.sigstore.bundle.v0.3+jsonX',
    'application/vnd.dev.sigstore.bundle.v0.3+json ',
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle.v0.2+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'Application/vnd.dev.sigstore.bundle.v0.3+json',
    '',
  ])('is refused as %j', async (mediaType) => {
    expect(await outcome({ ...bundle, mediaType })).toBe('ERR_MEDIA_TYPE');
  });

  it('is refused when nobody knows its key, or the wrong one is found', async () => {
    expect(await outcome(bundle, () => undefined)).toBe('ERR_KEY_UNKNOWN');
    expect(await outcome(bundle, () => generateKeyPair(type).publicKey)).toBe('ERR_HINT_MISMATCH');
  });

  it('is refused when the found key only claims the hint', async () => {
    const forger = newSigner(type);
    const forged = JSON.parse(new TextDecoder().decode(await signBundle(payload, forger))) as KeyBundle;
    forged.verificationMaterial.publicKey.hint = hint;
    forged.dsseEnvelope.signatures = forged.dsseEnvelope.signatures.map(({ sig }) => ({ sig }));
    const liar: PublicKey = { ...forger.publicKey, hint };
    expect(await outcome(forged, () => liar)).toBe('ERR_HINT_MISMATCH');
  });

  it('is checked with the SPKI of the found key, whatever else that object holds', async () => {
    const { keyObject } = generateKeyPair(type).publicKey;
    expect(await outcome(bundle, () => ({ ...signer.publicKey, keyObject }))).toBe('accepted');
  });

  it('is refused, with the error of the caller, when finding the key fails', async () => {
    const fail: FindKey = () => {
      throw new Error('no keys today');
    };
    await expect(verifyBundle(bytes, { findKey: fail })).rejects.toThrow('no keys today');
  });

  it('is refused with a signature made for another payload type', async () => {
    const envelope = await signEnvelope('application/vnd.toolsum.status+json', payload, signer);
    expect(await outcome(withEnvelope({ ...envelope, payloadType: IN_TOTO_PAYLOAD }))).toBe(
      'ERR_SIGNATURE_INVALID',
    );
  });

  it('is refused after the flip of any single bit', async () => {
    const accepted: number[] = [];
    for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const code = await codeOf(() => verifyBundle(flipped, { findKey }));
      if (!code.startsWith('ERR_')) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused when cut short anywhere', async () => {
    const codes = new Set<string>();
    for (let length = 0; length < bytes.byteLength; length += 1) {
      codes.add(await codeOf(() => verifyBundle(bytes.subarray(0, length), { findKey })));
    }
    expect([...codes]).toEqual(['ERR_JSON_SYNTAX']);
  });
});

/** Another letter before the padding that decodes to the same bytes. */
function strayBits(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const body = text.replace(/=+$/, '');
  if (body === text) return `${text}=`;
  return `${body.slice(0, -1)}${alphabet[alphabet.indexOf(body.slice(-1)) + 1] ?? 'B'}${text.slice(body.length)}`;
}
