import { createPublicKey, type KeyObject } from 'node:crypto';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { sha256 } from '../crypto/sha256.ts';
import { ToolsumError } from '../errors.ts';

/** Signature types of C2SP signed-note that toolsum takes, with their identifier bytes. */
export const SIGNATURE_TYPES = { ed25519: 0x01, cosignature: 0x04 } as const;

export type SignatureType = keyof typeof SIGNATURE_TYPES;

/** A public key of a log or witness, as its `vkey` states it. */
export interface VerifierKey {
  readonly name: string;
  readonly type: SignatureType;
  /** First four bytes of SHA-256(name || 0x0A || type || key), in hexadecimal: finds the key, proves nothing. */
  readonly keyId: string;
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly keyObject: KeyObject;
  /** The text form: name+id+base64. */
  readonly vkey: string;
}

const VKEY_CHARS = 512;
const ED25519_KEY_BYTES = 32;
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Points of small order, sign bit cleared. Anybody can make signatures that verify under them; not every OpenSSL that
 * Node comes with refuses such keys itself.
 * The last two are the non-canonical spellings of the first two.
 */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/**
 * Reads a C2SP verifier key, `name+keyid+base64(type || key)`.
 *
 * @throws ToolsumError ERR_KEY_UNSUPPORTED if it is malformed, its id is not that of its key, or its type is neither
 * Ed25519 (0x01) nor Ed25519 cosignature (0x04).
 */
export function parseVerifierKey(vkey: string): VerifierKey {
  if (vkey.length > VKEY_CHARS) refuse(`a verifier key of more than ${VKEY_CHARS} characters`);
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey);
  const [, name, keyId, encoded] = match ?? [];
  if (name === undefined || keyId === undefined || encoded === undefined)
    refuse('a verifier key must read name+keyid+base64');
  let material: Uint8Array;
  try {
    material = fromBase64(encoded);
  } catch (cause) {
    refuse('the verifier key is not canonical base64', cause);
  }
  const type = (['ed25519', 'cosignature'] as const).find((known) => SIGNATURE_TYPES[known] === material[0]);
  if (type === undefined) refuse('the signature type of the verifier key is not supported');
  const key = makeVerifierKey(name, material.subarray(1), type);
  if (key.keyId !== keyId) refuse('the key id of the verifier key does not belong to its key');
  return key;
}

/**
 * Text form of an Ed25519 public key: for logs type `ed25519`, for witnesses `cosignature`.
 *
 * @param publicKey the 32 raw bytes.
 * @throws ToolsumError ERR_KEY_UNSUPPORTED
 */
export function formatVerifierKey(
  name: string,
  publicKey: Uint8Array,
  type: SignatureType = 'ed25519',
): string {
  return makeVerifierKey(name, publicKey, type).vkey;
}

/** @throws ToolsumError ERR_KEY_UNSUPPORTED if the name or the 32 raw bytes are no key's. */
export function makeVerifierKey(name: string, publicKey: Uint8Array, type: SignatureType): VerifierKey {
  if (!isKeyName(name)) refuse('a key name must be non-empty, without spaces, plus and control characters');
  if (publicKey.byteLength !== ED25519_KEY_BYTES) refuse(`an Ed25519 key has ${ED25519_KEY_BYTES} bytes`);
  if (isSmallOrder(publicKey)) refuse('an Ed25519 key of small order, under which anybody can sign');
  const raw = Uint8Array.from(publicKey);
  const material = Buffer.concat([Uint8Array.of(SIGNATURE_TYPES[type]), raw]);
  const keyId = Buffer.from(sha256(Buffer.from(`${name}\n`), material).subarray(0, 4)).toString('hex');
  const keyObject = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
  return { name, type, keyId, publicKey: raw, keyObject, vkey: `${name}+${keyId}+${toBase64(material)}` };
}

/** C2SP signed-note key names: not empty, no Unicode white space, no plus; control characters fit into no note. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\p{White_Space}+\u0000-\u001f]/u.test(name);
}

function isSmallOrder(publicKey: Uint8Array): boolean {
  const y = Buffer.from(publicKey);
  y[31] = (y[31] ?? 0) & 0x7f;
  return SMALL_ORDER.has(y.toString('hex'));
}

function refuse(message: string, cause?: unknown): never {
  throw new ToolsumError('ERR_KEY_UNSUPPORTED', message, {}, cause === undefined ? undefined : { cause });
}
