import { createPrivateKey, randomBytes, scrypt, type KeyObject } from 'node:crypto';
import { open } from 'node:fs/promises';
import {
  LIMITS,
  ToolsumError,
  fromBase64,
  generateKeyPair,
  isJsonObject,
  parseJson,
  publicKeyPem,
  signerFromPrivateKey,
  toBase64,
  type KeyType,
  type PublicKey,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import nacl from 'tweetnacl';

/** What is written; the other label is that of cosign before 2.0. */
const LABEL = 'ENCRYPTED SIGSTORE PRIVATE KEY';
const PEM =
  /^-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ENCRYPTED \1 PRIVATE KEY-----\s*$/;

/** Cost parameters that are read: those that cosign has ever written, and the next step. Others could exhaust memory. */
const READABLE_COSTS: readonly JsonValue[] = [32_768, 65_536, 131_072];
const COST = 65_536;
const BLOCK_SIZE = 8;
const PARALLELISM = 1;
const SALT_BYTES = 32;

/** The parts of a key file, as cosign writes them: base64 of JSON of base64. */
interface SealedKey {
  readonly cost: number;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/**
 * Writes a private key as cosign does: PKCS#8, sealed with a key from scrypt (N 65536, r 8, p 1) in a NaCl secretbox.
 *
 * @param password may be empty, as for cosign; then the file protects nothing but is still well formed.
 * @returns the PEM text of the key file.
 * @throws ToolsumError ERR_KEY_UNSUPPORTED for other keys than Ed25519 and P-256.
 */
export async function encryptPrivateKey(key: KeyObject, password: string): Promise<string> {
  signerFromPrivateKey(key);
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(nacl.secretbox.nonceLength);
  const secret = await deriveKey(password, salt, COST);
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  const ciphertext = nacl.secretbox(new Uint8Array(pkcs8), nonce, secret);
  secret.fill(0);
  pkcs8.fill(0);
  const file = {
    kdf: {
      name: 'scrypt',
      params: { N: COST, r: BLOCK_SIZE, p: PARALLELISM },
      salt: toBase64(salt),
    },
    cipher: { name: 'nacl/secretbox', nonce: toBase64(nonce) },
    ciphertext: toBase64(ciphertext),
  };
  const lines =
    Buffer.from(JSON.stringify(file))
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${LABEL}-----`, ...lines, `-----END ${LABEL}-----`, ''].join('\n');
}

/**
 * Opens a private key file of toolsum or cosign.
 *
 * @param pem the text of the file, at most `LIMITS.keyFileBytes`.
 * @throws ToolsumError ERR_TOO_LARGE, ERR_KEY_FILE if it is none, ERR_KEY_PASSWORD if the password does not open it,
 * ERR_KEY_UNSUPPORTED if it holds another sort of key.
 */
export async function decryptPrivateKey(pem: string, password: string): Promise<KeyObject> {
  const sealed = parseKeyFile(pem);
  const secret = await deriveKey(password, sealed.salt, sealed.cost);
  const pkcs8 = nacl.secretbox.open(sealed.ciphertext, sealed.nonce, secret);
  secret.fill(0);
  if (pkcs8 === null) {
    throw new ToolsumError('ERR_KEY_PASSWORD', 'the password does not open this key file');
  }
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  } catch {
    // No cause: an error of the parser may speak of what it parsed.
    throw new ToolsumError('ERR_KEY_UNSUPPORTED', 'the key file holds no PKCS#8 private key');
  } finally {
    pkcs8.fill(0);
  }
  signerFromPrivateKey(key);
  return key;
}

/** The text of the encrypted private key file and of the public key file, and the key itself. */
export interface KeyPairFiles {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly publicKey: PublicKey;
}

/** Makes a new key pair. */
export async function generate(type: KeyType, password: string): Promise<KeyPairFiles> {
  return keyPairFiles(generateKeyPair(type).privateKey, password);
}

/**
 * Takes over a private key from a plain PKCS#8 file, as OpenSSL writes it.
 *
 * @param pem at most `LIMITS.keyFileBytes`.
 * @throws ToolsumError ERR_KEY_FILE if it is none, ERR_KEY_UNSUPPORTED for other keys than Ed25519 and P-256.
 */
export function importPrivateKey(pem: string): KeyObject {
  if (!/^-----BEGIN PRIVATE KEY-----\r?\n/.test(pem))
    throw malformed('not a plain PKCS#8 key ("-----BEGIN PRIVATE KEY-----")');
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, format: 'pem', type: 'pkcs8' });
  } catch {
    // No cause: an error of the parser may speak of what it parsed.
    throw malformed('the private key cannot be read');
  }
  signerFromPrivateKey(key);
  return key;
}

/** @throws ToolsumError as `encryptPrivateKey`. */
export async function keyPairFiles(privateKey: KeyObject, password: string): Promise<KeyPairFiles> {
  const { publicKey } = signerFromPrivateKey(privateKey);
  const privatePem = await encryptPrivateKey(privateKey, password);
  return { privatePem, publicPem: publicKeyPem(publicKey), publicKey };
}

/**
 * Reads the text of a key file, and never more of it than the bound.
 *
 * @throws ToolsumError ERR_KEY_FILE if it cannot be read, ERR_TOO_LARGE.
 */
export async function readKeyFile(path: string): Promise<string> {
  const buffer = Buffer.alloc(LIMITS.keyFileBytes + 1);
  let length = 0;
  try {
    const file = await open(path, 'r');
    try {
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.byteLength - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.byteLength) break;
      }
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new ToolsumError('ERR_KEY_FILE', `cannot read the key file ${shown(path)}`, {}, { cause });
  }
  if (length > LIMITS.keyFileBytes) throw tooLarge();
  return buffer.toString('utf8', 0, length);
}

function parseKeyFile(pem: string): SealedKey {
  if (Buffer.byteLength(pem) > LIMITS.keyFileBytes) throw tooLarge();
  const body = PEM.exec(pem)?.[2];
  if (body === undefined) {
    throw malformed(
      /PRIVATE KEY/.test(pem)
        ? 'the private key is not in an encrypted Sigstore key file; encrypt it with "cosign import-key-pair"'
        : `not a key file ("-----BEGIN ${LABEL}-----")`,
    );
  }
  let file: JsonValue;
  try {
    file = parseJson(fromBase64(body.replace(/[\r\n]/g, '')), LIMITS.keyFileBytes);
  } catch (cause) {
    throw malformed('the key file is damaged', cause);
  }
  const [kdf, cipher, ciphertext] = members(file, ['kdf', 'cipher', 'ciphertext']);
  const [kdfName, params, salt] = members(kdf, ['name', 'params', 'salt']);
  const [cost, blockSize, parallelism] = members(params, ['N', 'r', 'p']);
  const [cipherName, nonce] = members(cipher, ['name', 'nonce']);
  if (kdfName !== 'scrypt' || cipherName !== 'nacl/secretbox') {
    throw malformed('the key file is encrypted in an unknown way');
  }
  if (
    typeof cost !== 'number' ||
    !READABLE_COSTS.includes(cost) ||
    blockSize !== BLOCK_SIZE ||
    parallelism !== PARALLELISM
  ) {
    throw malformed('the key file asks for other scrypt parameters than N 32768, 65536 or 131072, r 8, p 1');
  }
  return {
    cost,
    salt: octets(salt, SALT_BYTES),
    nonce: octets(nonce, nacl.secretbox.nonceLength),
    ciphertext: octets(ciphertext),
  };
}

/** The values of an object that has exactly these members. */
function members(value: JsonValue | undefined, names: readonly string[]): (JsonValue | undefined)[] {
  const object: JsonObject = isJsonObject(value) ? value : {};
  if (Object.keys(object).length !== names.length || !names.every((name) => Object.hasOwn(object, name))) {
    throw malformed('the key file is damaged');
  }
  return names.map((name) => object[name]);
}

function octets(value: JsonValue | undefined, length?: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(typeof value === 'string' ? value : '!');
  } catch (cause) {
    throw malformed('the key file is damaged', cause);
  }
  if (length !== undefined && bytes.byteLength !== length) throw malformed('the key file is damaged');
  return bytes;
}

async function deriveKey(password: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // scrypt needs 128 * N * r bytes and a little more.
    const options = { N: cost, r: BLOCK_SIZE, p: PARALLELISM, maxmem: 256 * cost * BLOCK_SIZE };
    scrypt(password, salt, nacl.secretbox.keyLength, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(new ToolsumError('ERR_INTERNAL', 'scrypt failed', {}, { cause: error }));
    });
  });
}

function malformed(message: string, cause?: unknown): ToolsumError {
  return new ToolsumError('ERR_KEY_FILE', message, {}, { cause });
}

function tooLarge(): ToolsumError {
  return new ToolsumError('ERR_TOO_LARGE', `a key file of more than ${LIMITS.keyFileBytes} bytes`, {
    limit: LIMITS.keyFileBytes,
  });
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}
