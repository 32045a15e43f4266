import {
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
  type SignKeyObjectInput,
} from 'node:crypto';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { equalBytes, fromBase64, toBase64 } from './base64.ts';
import { sha256 } from './sha256.ts';

export type KeyType = 'ed25519' | 'p256';

/** A public key of an allowed type, in its one encoding. */
export interface PublicKey {
  readonly type: KeyType;
  /** DER SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  /** Base64 of the SHA-256 of the SPKI: how bundles and entries name the key. */
  readonly hint: string;
  /** Base64 of the SPKI: how documents carry the key. */
  readonly base64: string;
  readonly keyObject: KeyObject;
}

/** Something that signs: a key in memory, or a way to one that is kept elsewhere. */
export interface Signer {
  readonly publicKey: PublicKey;
  /** Pure Ed25519, or ECDSA P-256 with SHA-256 in DER. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/** The allow-list. Each type has exactly one SPKI encoding: fixed algorithm identifier, fixed length, no compression. */
const KEY_TYPES: Readonly<Record<KeyType, { prefix: Uint8Array; length: number; hash: 'sha256' | null }>> = {
  ed25519: { prefix: Buffer.from('302a300506032b6570032100', 'hex'), length: 44, hash: null },
  p256: {
    prefix: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex'),
    length: 91,
    hash: 'sha256',
  },
};

const ED25519_SIGNATURE_BYTES = 64;

/** y coordinates of the points of small order, under which one signature fits many messages. */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

const PUBLIC_PEM = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END PUBLIC KEY-----\s*$/;

/**
 * Reads a public key, and only one of an allowed type: Ed25519 or P-256.
 *
 * @param spkiBase64 base64 of the DER SubjectPublicKeyInfo.
 * @throws ToolsumError ERR_BASE64, ERR_KEY_UNSUPPORTED for every other type, curve, encoding, and for weak points.
 */
export function parsePublicKey(spkiBase64: string): PublicKey {
  const spki = fromBase64(spkiBase64);
  const type = typeOf(spki);
  if (type === undefined || (type === 'ed25519' && isWeakPoint(spki.subarray(12)))) throw unsupported();
  let keyObject: KeyObject;
  try {
    keyObject = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  } catch (cause) {
    throw unsupported(cause);
  }
  return { type, spki, hint: toBase64(sha256(spki)), base64: spkiBase64, keyObject };
}

/**
 * Reads a `-----BEGIN PUBLIC KEY-----` file. A private key is refused: it has no place where a public one is expected.
 *
 * @throws ToolsumError ERR_KEY_FILE if it is none, otherwise as `parsePublicKey`.
 */
export function publicKeyFromPem(pem: string): PublicKey {
  if (pem.length > LIMITS.keyFileBytes) throw new ToolsumError('ERR_TOO_LARGE', 'a key file too large');
  const body = PUBLIC_PEM.exec(pem)?.[1];
  if (body === undefined) {
    throw new ToolsumError(
      'ERR_KEY_FILE',
      /PRIVATE KEY/.test(pem)
        ? 'this is a private key; a public one is needed here'
        : 'not a PEM public key ("-----BEGIN PUBLIC KEY-----")',
    );
  }
  return parsePublicKey(body.replace(/[\r\n]/g, ''));
}

export function publicKeyPem(key: PublicKey): string {
  const lines = key.base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

/**
 * Whether the signature over these bytes is the key's. Everything that is not exactly a valid signature is `false`,
 * malleable forms of Ed25519 (S not below the group order) and other encodings of ECDSA included.
 */
export async function verifySignature(
  key: PublicKey,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (key.type === 'ed25519' && signature.byteLength !== ED25519_SIGNATURE_BYTES) return false;
  return new Promise((resolve) => {
    verify(KEY_TYPES[key.type].hash, data, key.keyObject, signature, (error, valid) => {
      resolve(error === null && valid);
    });
  });
}

/**
 * A signer over a private key in memory.
 *
 * @throws ToolsumError ERR_KEY_UNSUPPORTED if it is not an Ed25519 or P-256 private key.
 */
export function signerFromPrivateKey(key: KeyObject): Signer {
  if (key.type !== 'private') throw unsupported();
  const publicKey = publicKeyOf(key);
  // The options form, because the types of node lack the callback for a bare key.
  const input: SignKeyObjectInput = { key };
  return {
    publicKey,
    sign: async (data) =>
      new Promise((resolve, reject) => {
        sign(KEY_TYPES[publicKey.type].hash, data, input, (error, signature) => {
          if (error === null) resolve(new Uint8Array(signature));
          else reject(new ToolsumError('ERR_INTERNAL', 'signing failed', {}, { cause: error }));
        });
      }),
  };
}

export function generateKeyPair(type: KeyType): { privateKey: KeyObject; publicKey: PublicKey } {
  const { privateKey } =
    type === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

function publicKeyOf(privateKey: KeyObject): PublicKey {
  return parsePublicKey(
    createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64'),
  );
}

function typeOf(spki: Uint8Array): KeyType | undefined {
  const types: readonly KeyType[] = ['ed25519', 'p256'];
  return types.find((type) => {
    const { prefix, length } = KEY_TYPES[type];
    return spki.byteLength === length && equalBytes(spki.subarray(0, prefix.byteLength), prefix);
  });
}

/** A point of small order, or a y coordinate that is not reduced (a second spelling of another key). */
function isWeakPoint(point: Uint8Array): boolean {
  const y = Buffer.from(point);
  y[31] = (y[31] ?? 0) & 0x7f;
  const notReduced =
    y[31] === 0x7f && (y[0] ?? 0) >= 0xed && y.subarray(1, 31).every((byte) => byte === 0xff);
  return notReduced || SMALL_ORDER.has(y.toString('hex'));
}

function unsupported(cause?: unknown): ToolsumError {
  return new ToolsumError('ERR_KEY_UNSUPPORTED', 'only Ed25519 and P-256 keys are supported', {}, { cause });
}
