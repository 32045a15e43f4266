import { createPrivateKey, type KeyObject } from 'node:crypto';
import { cosigner, noteSigner, sha256, type NoteSigner } from '@toolsum/core';

const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An Ed25519 key that is the same on every run. */
export function privateKey(seed: string): KeyObject {
  const der = Buffer.concat([PKCS8_PREFIX, sha256(Buffer.from(seed))]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

export const ORIGIN = 'registry.example/log/1';
export const logSigner: NoteSigner = noteSigner(ORIGIN, privateKey('log'));

export function witness(number: number, time = 1_795_000_000): NoteSigner {
  return cosigner(`witness${number}.example/w`, privateKey(`witness ${number}`), time);
}

/** Policy lines of the log and of witnesses 1 to 3, named w1 to w3. */
export const keyLines = [
  `log ${logSigner.key.vkey}`,
  ...[1, 2, 3].map((number) => `witness w${number} ${witness(number).key.vkey}`),
];

/** The log's own signature only. */
export const logOnly = [...keyLines, 'quorum none'];
/** Two of three witnesses. */
export const twoOfThree = [...keyLines, 'group all-three 2 w1 w2 w3', 'quorum all-three'];
