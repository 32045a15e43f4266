import { createPrivateKey } from 'node:crypto';
import {
  encodeAddCheckpoint,
  formatCheckpoint,
  noteSigner,
  sha256,
  signNote,
  type NoteSigner,
} from '@toolsum/core';
import { referenceProof, referenceRoot, someHashes } from '../shared/log/reference.ts';

const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A log that tells two histories with one key: both begin with the same leaves. */
export class ForkedLog {
  readonly signer: NoteSigner;
  readonly origin: string;
  readonly #histories: readonly [readonly Uint8Array[], readonly Uint8Array[]];

  constructor(origin: string, common: number, length = 64) {
    this.origin = origin;
    const der = Buffer.concat([PKCS8_PREFIX, sha256(Buffer.from(origin))]);
    this.signer = noteSigner(origin, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
    const first = someHashes(length, origin);
    this.#histories = [first, [...first.slice(0, common), ...someHashes(length - common, `${origin} again`)]];
  }

  note(size: number, history: 0 | 1 = 0): Uint8Array {
    const root = referenceRoot(this.#histories[history].slice(0, size));
    return signNote(formatCheckpoint({ origin: this.origin, size, root }), [this.signer]);
  }

  /** An `add-checkpoint` request with the proof that its history has. */
  request(oldSize: number, size: number, history: 0 | 1 = 0): Uint8Array {
    const leaves = this.#histories[history].slice(0, size);
    const proof = oldSize === 0 || oldSize > size ? [] : referenceProof(oldSize, leaves);
    return encodeAddCheckpoint({ oldSize, proof, checkpoint: this.note(size, history) });
  }
}
