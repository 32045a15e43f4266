import {
  ECDH,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import {
  ToolsumError,
  generateKeyPair,
  parsePublicKey,
  publicKeyFromPem,
  publicKeyPem,
  sha256,
  signerFromPrivateKey,
  toBase64,
  verifySignature,
  type KeyType,
} from '@toolsum/core';
import { assert, asyncProperty, nat, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';

const TYPES: readonly KeyType[] = ['ed25519', 'p256'];
const ED25519_PREFIX = '302a300506032b6570032100';
const P256_PREFIX = '3059301306072a8648ce3d020106082a8648ce3d030107034200';
const text = new TextEncoder().encode('what is signed');

const hex = (bytes: string): string => Buffer.from(bytes, 'hex').toString('base64');
const spkiOf = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64');
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return ToolsumError.is(error) ? error.code : `not a ToolsumError: ${String(error)}`;
  }
  return 'accepted';
};

describe('public keys', () => {
  it.each(TYPES)(
    'are read back from their own SPKI and PEM, and are named by the hash of the SPKI: %s',
    (type) => {
      const { publicKey } = generateKeyPair(type);
      const read = parsePublicKey(publicKey.base64);
      expect(read).toMatchObject({ type, hint: publicKey.hint, base64: publicKey.base64 });
      expect(read.hint).toBe(toBase64(sha256(read.spki)));
      expect(publicKeyPem(read)).toBe(publicKey.keyObject.export({ format: 'pem', type: 'spki' }));
      expect(publicKeyFromPem(publicKeyPem(read)).hint).toBe(publicKey.hint);
      expect(publicKeyFromPem(publicKeyPem(read).replaceAll('\n', '\r\n')).hint).toBe(publicKey.hint);
    },
  );

  const point = generateKeyPair('p256').publicKey.spki.subarray(26);
  const compressed = ECDH.convertKey(point, 'prime256v1', undefined, 'hex', 'compressed');
  it.each([
    ['P-384', spkiOf(generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).publicKey)],
    ['secp256k1', spkiOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)],
    ['RSA', spkiOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)],
    ['Ed448', spkiOf(generateKeyPairSync('ed448').publicKey)],
    ['X25519', spkiOf(generateKeyPairSync('x25519').publicKey)],
    ['a compressed point', hex(`3039301306072a8648ce3d020106082a8648ce3d030107032200${String(compressed)}`)],
    ['a point off the curve', hex(`${P256_PREFIX}04${'01'.repeat(64)}`)],
    [
      'explicit curve parameters',
      spkiOf(generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' }).publicKey),
    ],
    ['trailing bytes', toBase64(Buffer.concat([generateKeyPair('ed25519').publicKey.spki, Buffer.of(0)]))],
    ['nothing', ''],
    ['an Ed25519 point of order 1', hex(`${ED25519_PREFIX}01${'00'.repeat(31)}`)],
    ['the same with the sign bit', hex(`${ED25519_PREFIX}01${'00'.repeat(30)}80`)],
    ['an Ed25519 point of order 4', hex(`${ED25519_PREFIX}${'00'.repeat(32)}`)],
    [
      'an Ed25519 point of order 8',
      hex(`${ED25519_PREFIX}26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05`),
    ],
    ['an Ed25519 y that is not reduced', hex(`${ED25519_PREFIX}f0${'ff'.repeat(30)}7f`)],
  ])('are refused as unsupported: %s', (_, spki) => {
    expect(codeOf(() => parsePublicKey(spki))).toBe('ERR_KEY_UNSUPPORTED');
  });

  it('are refused in a second base64 spelling', () => {
    const { base64 } = generateKeyPair('p256').publicKey;
    expect(codeOf(() => parsePublicKey(` ${base64}`))).toBe('ERR_BASE64');
    expect(codeOf(() => parsePublicKey(base64.replaceAll('=', '')))).toBe('ERR_BASE64');
  });

  it('are not taken out of a private key, a certificate or a file with something around them', () => {
    const { privateKey, publicKey } = generateKeyPair('ed25519');
    const pem = publicKeyPem(publicKey);
    const wrong = [
      privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      pem.replaceAll('PUBLIC KEY', 'CERTIFICATE'),
      `x\n${pem}`,
      pem + pem,
      '',
    ];
    expect(wrong.map((input) => codeOf(() => publicKeyFromPem(input)))).toEqual(
      wrong.map(() => 'ERR_KEY_FILE'),
    );
    expect(codeOf(() => publicKeyFromPem(pem + '\n'.repeat(1 << 20)))).toBe('ERR_TOO_LARGE');
  });
});

describe('signatures', () => {
  it.each(TYPES)('fit their key and their bytes, and no other: %s', async (type) => {
    const signer = signerFromPrivateKey(generateKeyPair(type).privateKey);
    const other = signerFromPrivateKey(generateKeyPair(type).privateKey);
    await assert(
      asyncProperty(uint8Array({ maxLength: 64 }), nat(511), async (data, bit) => {
        const signature = await signer.sign(data);
        expect(await verifySignature(signer.publicKey, data, signature)).toBe(true);
        expect(await verifySignature(other.publicKey, data, signature)).toBe(false);
        expect(await verifySignature(signer.publicKey, Buffer.concat([data, Buffer.of(0)]), signature)).toBe(
          false,
        );
        const flipped = Uint8Array.from(signature);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await verifySignature(signer.publicKey, data, flipped)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('agree with RFC 8032 section 7.1, test 1', async () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex');
    const signer = signerFromPrivateKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
    expect(signer.publicKey.base64).toBe(
      hex(`${ED25519_PREFIX}d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a`),
    );
    expect(Buffer.from(await signer.sign(new Uint8Array())).toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  });

  it('of Ed25519 are refused with the group order added to S', async () => {
    const signer = signerFromPrivateKey(generateKeyPair('ed25519').privateKey);
    const signature = await signer.sign(text);
    expect(await verifySignature(signer.publicKey, text, withOrderAdded(signature))).toBe(false);
  });

  it('of P-256 are refused in raw form, with trailing bytes, and with padded integers', async () => {
    const { privateKey, publicKey } = generateKeyPair('p256');
    const raw = sign('sha256', text, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    const r = raw.subarray(0, 32);
    const s = raw.subarray(32);
    const der = derOf([r, s]);
    expect(await verifySignature(publicKey, text, der)).toBe(true);
    expect(await verifySignature(publicKey, text, raw)).toBe(false);
    expect(await verifySignature(publicKey, text, Buffer.concat([der, Buffer.of(0)]))).toBe(false);
    expect(await verifySignature(publicKey, text, derOf([Buffer.concat([Buffer.of(0, 0), r]), s]))).toBe(
      false,
    );
    expect(await verifySignature(publicKey, text, new Uint8Array())).toBe(false);
  });

  it('are not made by keys of other types, nor by public keys', () => {
    const keys = [
      generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey,
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
      createPublicKey(generateKeyPair('ed25519').privateKey),
    ];
    expect(keys.map((key) => codeOf(() => signerFromPrivateKey(key)))).toEqual(
      keys.map(() => 'ERR_KEY_UNSUPPORTED'),
    );
  });
});

/** The second signature that a lax verifier would take: S + L is S to the group. */
function withOrderAdded(signature: Uint8Array): Uint8Array {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const s = BigInt(`0x${Buffer.from(signature.subarray(32).toReversed()).toString('hex')}`) + order;
  const malleable = Buffer.from(signature);
  malleable.set(Buffer.from(s.toString(16).padStart(64, '0'), 'hex').toReversed(), 32);
  return malleable;
}

function derOf(integers: readonly Uint8Array[]): Uint8Array {
  const parts = integers.map((bytes) => {
    let body = Buffer.from(bytes);
    // Minimal, unless the caller padded with two zeros on purpose.
    if (bytes.byteLength === 32) {
      while (body[0] === 0 && (body[1] ?? 0) < 0x80) body = body.subarray(1);
      if ((body[0] ?? 0) >= 0x80) body = Buffer.concat([Buffer.of(0), body]);
    }
    return Buffer.concat([Buffer.of(2, body.byteLength), body]);
  });
  const all = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x30, all.byteLength), all]);
}
