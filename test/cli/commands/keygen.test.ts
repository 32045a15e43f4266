import { generateKeyPair, publicKeyFromPem, type KeyType } from '@toolsum/core';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decryptPrivateKey } from '../../../cli/src/keys/key-file.ts';
import { Workshop } from '../support/run-main.ts';

const env = { TOOLSUM_PASSWORD: 'correct-horse' };
let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.remove());

test.each<KeyType>(['ed25519', 'p256'])('a plain %s key is taken over, encrypted', async (type) => {
  const { privateKey, publicKey } = generateKeyPair(type);
  workshop.write('plain.pem', String(privateKey.export({ format: 'pem', type: 'pkcs8' })));
  const outcome = await workshop.run(['keygen', '--import', 'plain.pem', '--out', 'mine', '--json'], env);
  expect(outcome.code).toBe(0);
  expect(JSON.parse(outcome.stdout)).toMatchObject({ type, hint: publicKey.hint });
  const kept = await decryptPrivateKey(readFileSync(workshop.path('mine.key'), 'utf8'), 'correct-horse');
  expect(kept.equals(privateKey)).toBe(true);
  expect(publicKeyFromPem(readFileSync(workshop.path('mine.pub'), 'utf8')).hint).toBe(publicKey.hint);
});

test.each([
  ['a public key', String(generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }))],
  [
    'another curve',
    String(
      generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
    ),
  ],
  ['a damaged key', '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'],
  ['no key', 'hello'],
])('%s is not taken over', async (_, content) => {
  workshop.write('plain.pem', content);
  const outcome = await workshop.run(['keygen', '--import', 'plain.pem', '--out', 'mine'], env);
  expect(outcome.code).not.toBe(0);
  expect(outcome.stderr).not.toContain('c2VjcmV0');
  expect(existsSync(workshop.path('mine.key'))).toBe(false);
});
