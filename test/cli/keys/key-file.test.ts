import { generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  LIMITS,
  generateKeyPair,
  publicKeyFromPem,
  signerFromPrivateKey,
  verifySignature,
  type KeyType,
} from '@toolsum/core';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import {
  decryptPrivateKey,
  encryptPrivateKey,
  generate,
  readKeyFile,
} from '../../../cli/src/keys/key-file.ts';
import { codeOf } from '../../support/outcome.ts';

const VECTORS = join(import.meta.dirname, '..', '..', 'vectors', 'keys');
const PASSWORD = 'correct horse battery staple';
const LABEL = 'ENCRYPTED SIGSTORE PRIVATE KEY';
const data = new TextEncoder().encode('what is signed');

const pemOf = (file: unknown, label = LABEL): string => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const body = Buffer.from(text)
    .toString('base64')
    .replace(/(.{64})(?=.)/g, '$1\n');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
};
const jsonOf = (pem: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(pem.replace(/-----[^\n]+-----/g, ''), 'base64').toString()) as Record<
    string,
    unknown
  >;

/** A key file by another hand than the product's, with any parameters. */
function seal(plain: Uint8Array, password: string, N: number, label = LABEL): string {
  const salt = randomBytes(32);
  const nonce = randomBytes(24);
  const secret = scryptSync(password, salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 });
  return pemOf(
    {
      kdf: { name: 'scrypt', params: { N, r: 8, p: 1 }, salt: salt.toString('base64') },
      cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
      ciphertext: Buffer.from(nacl.secretbox(new Uint8Array(plain), nonce, secret)).toString('base64'),
    },
    label,
  );
}

describe('key files made by cosign', () => {
  it.each([
    ['cosign-p256', PASSWORD, 'p256'],
    ['cosign-p256-empty', '', 'p256'],
    ['cosign-ed25519', PASSWORD, 'ed25519'],
  ])('open and sign for the public key beside them: %s', async (name, password, type) => {
    const key = await decryptPrivateKey(await readKeyFile(join(VECTORS, `${name}.key`)), password);
    const publicKey = publicKeyFromPem(await readFile(join(VECTORS, `${name}.pub`), 'utf8'));
    const signer = signerFromPrivateKey(key);
    expect(publicKey.type).toBe(type);
    expect(signer.publicKey.hint).toBe(publicKey.hint);
    expect(await verifySignature(publicKey, data, await signer.sign(data))).toBe(true);
  });
});

describe('a key file', () => {
  it.each<KeyType>(['ed25519', 'p256'])(
    'gives back what went in, and is written as cosign writes it: %s',
    async (type) => {
      const { privatePem, publicPem, publicKey } = await generate(type, 'p\u00e4ss w\u00f6rd');
      expect(privatePem).toMatch(
        /^-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n([A-Za-z0-9+/=]{1,64}\n)+-----END/,
      );
      expect(jsonOf(privatePem)).toMatchObject({
        kdf: { name: 'scrypt', params: { N: 65_536, r: 8, p: 1 } },
        cipher: { name: 'nacl/secretbox' },
      });
      const key = await decryptPrivateKey(privatePem, 'p\u00e4ss w\u00f6rd');
      expect(signerFromPrivateKey(key).publicKey.hint).toBe(publicKey.hint);
      expect(publicKeyFromPem(publicPem).hint).toBe(publicKey.hint);
    },
  );

  it('never repeats its salt or nonce', async () => {
    const { privateKey } = generateKeyPair('ed25519');
    const [a, b] = [await encryptPrivateKey(privateKey, 'x'), await encryptPrivateKey(privateKey, 'x')].map(
      jsonOf,
    );
    expect(a?.['ciphertext']).not.toBe(b?.['ciphertext']);
    expect(a?.['cipher']).not.toEqual(b?.['cipher']);
    expect(a?.['kdf']).not.toEqual(b?.['kdf']);
  });

  it('does not open with another password, the empty one included', async () => {
    const { privatePem } = await generate('ed25519', PASSWORD);
    expect(await codeOf(() => decryptPrivateKey(privatePem, `${PASSWORD} `))).toBe('ERR_KEY_PASSWORD');
    expect(await codeOf(() => decryptPrivateKey(privatePem, ''))).toBe('ERR_KEY_PASSWORD');
  });

  it.each([
    [32_768, 'ENCRYPTED COSIGN PRIVATE KEY'],
    [65_536, 'ENCRYPTED COSIGN PRIVATE KEY'],
    [131_072, LABEL],
  ])('opens with N %i under the label %s', async (N, label) => {
    const { privateKey, publicKey } = generateKeyPair('p256');
    const pem = seal(privateKey.export({ format: 'der', type: 'pkcs8' }), PASSWORD, N, label);
    const key = await decryptPrivateKey(pem.replaceAll('\n', '\r\n'), PASSWORD);
    expect(signerFromPrivateKey(key).publicKey.hint).toBe(publicKey.hint);
  });

  it('is refused when it holds another sort of key, or none', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const sealed = seal(rsa.export({ format: 'der', type: 'pkcs8' }), PASSWORD, 32_768);
    expect(await codeOf(() => decryptPrivateKey(sealed, PASSWORD))).toBe('ERR_KEY_UNSUPPORTED');
    expect(await codeOf(() => encryptPrivateKey(rsa, PASSWORD))).toBe('ERR_KEY_UNSUPPORTED');
    const nothing = seal(Buffer.from('no key'), PASSWORD, 32_768);
    expect(await codeOf(() => decryptPrivateKey(nothing, PASSWORD))).toBe('ERR_KEY_UNSUPPORTED');
  });

  describe('is refused without any work on the password', async () => {
    const { privatePem } = await generate('ed25519', '');
    const file = jsonOf(privatePem);
    const kdf = file['kdf'] as Record<string, unknown>;
    const cipher = file['cipher'] as Record<string, unknown>;
    const params = (change: object): object => ({
      ...file,
      kdf: { ...kdf, params: { N: 65_536, r: 8, p: 1, ...change } },
    });
    it.each<[string, string]>([
      ['N below', pemOf(params({ N: 16_384 }))],
      ['N above', pemOf(params({ N: 262_144 }))],
      ['N between', pemOf(params({ N: 65_537 }))],
      ['N as text', pemOf(params({ N: '65536' }))],
      ['r', pemOf(params({ r: 16 }))],
      ['p', pemOf(params({ p: 2 }))],
      ['an unknown parameter', pemOf(params({ q: 1 }))],
      ['another derivation', pemOf({ ...file, kdf: { ...kdf, name: 'pbkdf2' } })],
      ['another cipher', pemOf({ ...file, cipher: { ...cipher, name: 'aes' } })],
      ['a short salt', pemOf({ ...file, kdf: { ...kdf, salt: 'AAAA' } })],
      ['a short nonce', pemOf({ ...file, cipher: { ...cipher, nonce: 'AAAA' } })],
      ['no ciphertext', pemOf({ kdf, cipher })],
      ['an unknown member', pemOf({ ...file, extra: 1 })],
      ['a ciphertext that is no base64', pemOf({ ...file, ciphertext: '!' })],
      ['a repeated member', pemOf(JSON.stringify(file).replace('{', '{"kdf":1,'))],
      ['a list', pemOf([file])],
      ['two labels', privatePem.replace('BEGIN ENCRYPTED SIGSTORE', 'BEGIN ENCRYPTED COSIGN')],
      ['text around it', `key:\n${privatePem}`],
      [
        'a key that is not encrypted',
        generateKeyPair('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      ],
      ['nothing', ''],
    ])('with %s', async (_, pem) => {
      expect(await codeOf(() => decryptPrivateKey(pem, ''))).toBe('ERR_KEY_FILE');
    });

    it('beyond its bound', async () => {
      const pem = privatePem + '\n'.repeat(LIMITS.keyFileBytes);
      expect(await codeOf(() => decryptPrivateKey(pem, ''))).toBe('ERR_TOO_LARGE');
    });
  });

  it('never shows password or contents in an error', async () => {
    const { privatePem } = await generate('ed25519', PASSWORD);
    const error: unknown = await decryptPrivateKey(privatePem, 'a wrong secret').catch((e: unknown) => e);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/a wrong secret|eyJ/);
  });

  it('is read from disk within its bound only', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'toolsum-key-'));
    try {
      const path = join(directory, 'big.key');
      await writeFile(path, Buffer.alloc(LIMITS.keyFileBytes));
      expect(await readKeyFile(path)).toHaveLength(LIMITS.keyFileBytes);
      await writeFile(path, Buffer.alloc(LIMITS.keyFileBytes + 1));
      expect(await codeOf(() => readKeyFile(path))).toBe('ERR_TOO_LARGE');
      expect(await codeOf(() => readKeyFile(join(directory, 'absent.key')))).toBe('ERR_KEY_FILE');
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
