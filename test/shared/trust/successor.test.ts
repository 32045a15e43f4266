import {
  canonicalBytes,
  draftSuccessor,
  fromBase64,
  generateKeyPair,
  mergeSuccessors,
  parseSuccessor,
  parseTrustFile,
  preAuthEncoding,
  requireCurrentTrust,
  signEnvelope,
  signerFromPrivateKey,
  signSuccessor,
  toBase64,
  TRUST_PAYLOAD,
  trustFingerprint,
  verifySuccessor,
  type KeyType,
  type Signer,
  type Successor,
} from '@toolsum/core';
import type { JsonObject, TrustFile, TrustOwners, TrustSuccessor } from '@toolsum/schemas';
import { array, assert, asyncProperty, boolean, constantFrom, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { sketchRegistry, sketchTrust } from '../../support/trust-sketch.ts';

const newOwner = (type: KeyType = 'ed25519'): Signer =>
  signerFromPrivateKey(generateKeyPair(type).privateKey);
const [anna, ben, cleo, dan, stranger] = [
  newOwner(),
  newOwner('p256'),
  newOwner(),
  newOwner(),
  newOwner(),
] as const;
const REGISTRY = sketchRegistry('tools.example.com/log/1');

function owners(threshold: number, ...signers: readonly Signer[]): TrustOwners {
  return { threshold, keys: signers.map(({ publicKey }) => publicKey.base64) };
}
function version(number: number, by: TrustOwners, more: Partial<TrustFile> = {}): TrustFile {
  return sketchTrust([REGISTRY], { version: number, owners: by, ...more });
}
async function signed(before: TrustFile, next: TrustFile, ...by: readonly Signer[]): Promise<Successor> {
  let successor = draftSuccessor(next);
  for (const signer of by) successor = await signSuccessor(successor, before, signer);
  return successor;
}
const encode = (value: object): Uint8Array => canonicalBytes(value as JsonObject);
const attempt = (before: TrustFile, successor: Successor): Promise<string> =>
  codeOf(() => verifySuccessor(before, successor));

const first = version(1, owners(2, anna, ben, cleo));

describe('a successor of a trust file', () => {
  it('takes effect with enough signatures of the owners before it and of its own', async () => {
    const next = version(2, owners(2, ben, cleo, dan));
    const successor = await signed(first, next, ben, cleo);
    expect(await verifySuccessor(first, parseSuccessor(encode(successor.envelope)))).toEqual(next);
  });

  it('may be signed by other owners on each side', async () => {
    const next = version(2, owners(1, dan));
    expect(await attempt(first, await signed(first, next, anna, ben, dan))).toBe('accepted');
  });

  it('that skips a version is refused, however well it is signed', async () => {
    const skipping = await signed(first, version(3, owners(2, anna, ben)), anna, ben);
    expect(await attempt(first, skipping)).toBe('ERR_TRUST_VERSION');
  });

  it('that goes back is refused, however well it is signed', async () => {
    const second = version(2, owners(2, anna, ben));
    const third = version(3, owners(2, anna, ben));
    expect(await attempt(third, await signed(first, second, anna, ben))).toBe('ERR_TRUST_VERSION');
  });

  it('with the version of the one in force is refused: as a fork if the owners signed both', async () => {
    const one = version(2, owners(2, anna, ben));
    const other = version(2, owners(2, anna, ben), { registries: [] });
    expect(await attempt(one, await signed(first, other, anna, ben))).toBe('ERR_FORK');
    expect(await attempt(one, await signed(first, other, anna))).toBe('ERR_TRUST_THRESHOLD');
    expect(await attempt(one, await signed(first, one, anna, ben))).toBe('ERR_TRUST_VERSION');
  });

  it('lacks the old owners: refused, so that nobody takes the file over by naming themselves', async () => {
    const mine = version(2, owners(1, stranger));
    const error = await signed(first, mine, stranger)
      .then((one) => verifySuccessor(first, one))
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'ERR_TRUST_THRESHOLD', details: { owners: 'before', signed: 0 } });
    const onlyOne = version(2, owners(1, anna));
    expect(await attempt(first, await signed(first, onlyOne, anna))).toBe('ERR_TRUST_THRESHOLD');
  });

  it('lacks the new owners: refused, so that keys that nobody holds lock nobody out', async () => {
    const next = version(2, owners(2, dan, stranger));
    const error = await signed(first, next, anna, ben, dan)
      .then((one) => verifySuccessor(first, one))
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'ERR_TRUST_THRESHOLD', details: { owners: 'after', signed: 1 } });
  });

  it('counts an owner once, however often they signed', async () => {
    const next = version(2, owners(1, anna, ben));
    const once = await signed(first, next, anna);
    const [signature] = once.envelope.signatures;
    if (signature === undefined) throw new Error('no signature');
    const again = await signEnvelope(TRUST_PAYLOAD, fromBase64(once.envelope.payload), anna);
    for (const signatures of [
      [signature, signature],
      [signature, ...again.signatures],
    ]) {
      const envelope: TrustSuccessor = { ...once.envelope, signatures };
      expect(await attempt(first, { ...once, envelope })).toBe('ERR_TRUST_THRESHOLD');
    }
  });

  it('counts nobody for a signature that somebody else made in their name', async () => {
    const next = version(2, owners(1, anna, ben));
    const { envelope, trust } = await signed(first, next, anna);
    const encoding = preAuthEncoding(TRUST_PAYLOAD, fromBase64(envelope.payload));
    const forged = { keyid: ben.publicKey.hint, sig: toBase64(await anna.sign(encoding)) };
    const signatures = [...envelope.signatures, forged];
    expect(await attempt(first, { trust, envelope: { ...envelope, signatures } })).toBe(
      'ERR_SIGNATURE_INVALID',
    );
  });

  it('counts strangers for nothing', async () => {
    const next = version(2, owners(1, anna, ben));
    const { envelope, trust } = await signed(first, next, anna);
    const theirs = await signEnvelope(TRUST_PAYLOAD, fromBase64(envelope.payload), stranger);
    const signatures = [...envelope.signatures, ...theirs.signatures];
    expect(await attempt(first, { trust, envelope: { ...envelope, signatures } })).toBe(
      'ERR_TRUST_THRESHOLD',
    );
    expect(await codeOf(() => signSuccessor(draftSuccessor(next), first, stranger))).toBe('ERR_KEY_UNKNOWN');
  });

  it('is nothing that was signed as something else', async () => {
    const next = version(2, owners(1, anna));
    const payload = canonicalBytes(next as unknown as JsonObject);
    for (const payloadType of ['application/vnd.toolsum.status+json', 'application/vnd.in-toto+json']) {
      const foreign = {
        ...(await signEnvelope(payloadType, payload, anna)),
        signatures: [
          ...(await signEnvelope(payloadType, payload, anna)).signatures,
          ...(await signEnvelope(payloadType, payload, ben)).signatures,
        ],
      };
      expect(await codeOf(() => parseSuccessor(encode(foreign)))).toBe('ERR_SCHEMA');
      const renamed = { ...foreign, payloadType: TRUST_PAYLOAD };
      expect(await attempt(first, parseSuccessor(encode(renamed)))).toBe('ERR_SIGNATURE_INVALID');
    }
  });

  it('is in canonical form, in canonical base64, closed and owned', async () => {
    const next = version(2, owners(1, anna));
    const { envelope } = draftSuccessor(next);
    const spaced = toBase64(new TextEncoder().encode(JSON.stringify(next, null, 1)));
    const unowned = canonicalBytes({ scheme: 'toolsum/1', version: 2, registries: [] });
    const open = canonicalBytes({ ...next, more: 1 } as unknown as JsonObject);
    const codes = [
      { ...envelope, payload: spaced },
      { ...envelope, payload: `${envelope.payload}====` },
      { ...envelope, more: 1 },
      { ...envelope, payload: toBase64(unowned) },
      { ...envelope, payload: toBase64(open) },
    ].map((one) => codeOf(() => parseSuccessor(encode(one))));
    expect(await Promise.all(codes)).toEqual([
      'ERR_JSON_NOT_CANONICAL',
      'ERR_SCHEMA',
      'ERR_SCHEMA',
      'ERR_SCHEMA',
      'ERR_SCHEMA',
    ]);
  });

  it('follows no file that has no owners', async () => {
    const unowned = sketchTrust([REGISTRY]);
    expect(await attempt(unowned, await signed(first, version(2, owners(1, anna)), anna, ben))).toBe(
      'ERR_USAGE',
    );
  });

  it('is put together from copies that owners signed apart, never from different files', async () => {
    const next = version(2, owners(2, anna, ben));
    const [a, b] = [await signed(first, next, anna), await signed(first, next, ben)];
    expect(await attempt(first, a)).toBe('ERR_TRUST_THRESHOLD');
    expect(await attempt(first, mergeSuccessors(a, b))).toBe('accepted');
    const other = await signed(first, version(2, owners(2, anna, cleo)), ben);
    expect(await codeOf(() => mergeSuccessors(a, other))).toBe('ERR_DIGEST_MISMATCH');
  });

  it('is accepted exactly if enough of both sides signed, whoever they are', async () => {
    const everybody = [anna, ben, cleo, dan, stranger];
    const subset = array(constantFrom(...everybody), { minLength: 1, maxLength: 5 });
    const scenario = asyncProperty(
      subset,
      subset,
      nat(4),
      nat(4),
      array(boolean(), { minLength: 5, maxLength: 5 }),
      async (old, young, low, high, signs) => {
        const [oldSet, newSet] = [[...new Set(old)], [...new Set(young)]];
        const [k, l] = [(low % oldSet.length) + 1, (high % newSet.length) + 1];
        const before = version(7, owners(k, ...oldSet));
        const signers = everybody.filter(
          (one, i) => signs[i] === true && (oldSet.includes(one) || newSet.includes(one)),
        );
        const successor = await signed(before, version(8, owners(l, ...newSet)), ...signers);
        const count = (set: readonly Signer[]): number => signers.filter((one) => set.includes(one)).length;
        const enough = count(oldSet) >= k && count(newSet) >= l;
        expect(await attempt(before, successor)).toBe(enough ? 'accepted' : 'ERR_TRUST_THRESHOLD');
      },
    );
    await assert(scenario, { numRuns: 60 });
  });

  it('is refused with any single bit of its envelope flipped', async () => {
    const next = version(2, owners(2, anna, ben));
    const bytes = encode((await signed(first, next, anna, ben)).envelope);
    expect(await codeOf(() => verifySuccessor(first, parseSuccessor(bytes)))).toBe('accepted');
    for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const code = await codeOf(() => verifySuccessor(first, parseSuccessor(flipped)));
      expect(code, `bit ${bit}`).toMatch(/^ERR_/);
    }
  });
});

describe('the owners of a trust file', () => {
  const parse = (by: TrustOwners): Promise<string> => codeOf(() => parseTrustFile(encode(version(1, by))));

  it('are distinct keys of the allowed types, and can reach their threshold', async () => {
    expect(await parse(owners(2, anna, ben))).toBe('accepted');
    expect(await parse(owners(1, anna, anna))).toBe('ERR_SCHEMA');
    expect(await parse(owners(3, anna, ben))).toBe('ERR_SCHEMA');
    expect(await parse(owners(0, anna))).toBe('ERR_SCHEMA');
    expect(await parse({ threshold: 1, keys: [] })).toBe('ERR_SCHEMA');
    expect(await parse({ threshold: 1, keys: [toBase64(new Uint8Array(44))] })).toBe('ERR_KEY_UNSUPPORTED');
  });
});

describe('a trust file', () => {
  it('ends when it says so', async () => {
    const until = version(1, owners(1, anna), { expiresAt: '2026-06-01T00:00:00Z' });
    const at = (time: string): Promise<string> => codeOf(() => requireCurrentTrust(until, new Date(time)));
    expect(await at('2026-05-31T23:59:59Z')).toBe('accepted');
    expect(await at('2026-06-01T00:00:00Z')).toBe('ERR_TRUST_EXPIRED');
    expect(await codeOf(() => requireCurrentTrust(first, new Date('2999-01-01T00:00:00Z')))).toBe('accepted');
  });

  it('has a fingerprint over all that it says, however it is laid out', () => {
    const laidOut = parseTrustFile(new TextEncoder().encode(JSON.stringify(first, null, 4)));
    expect(trustFingerprint(laidOut)).toBe(trustFingerprint(first));
    expect(trustFingerprint(version(1, owners(1, anna, ben, cleo)))).not.toBe(trustFingerprint(first));
  });
});
