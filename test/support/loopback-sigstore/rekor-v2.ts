import { canonicalText, formatCheckpoint, noteSigner, signNote } from '@toolsum/core';
import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { referencePath, referenceRoot } from '../../shared/log/reference.ts';
import { hashLeaf } from './rekor-v1.ts';

interface CreateEntry {
  readonly hashedRekordRequestV002?: {
    readonly digest: string;
    readonly signature: {
      readonly content: string;
      readonly verifier: {
        readonly keyDetails: string;
        readonly x509Certificate: { readonly rawBytes: string };
      };
    };
  };
}

/** A log as Rekor v2 keeps it: `hashedrekord` 0.0.2, no promise and no time, a C2SP checkpoint by an Ed25519 key. */
export class RekorV2 {
  /** The host of its base URL, which is its origin. */
  readonly name: string;
  readonly spki: Buffer;
  /** The whole C2SP key id, of which checkpoints carry four bytes. */
  readonly id: Buffer;
  readonly #privateKey;
  readonly #leaves: Uint8Array[] = [];

  constructor(name: string, earlier: number) {
    this.name = name;
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    this.#privateKey = privateKey;
    this.spki = publicKey.export({ format: 'der', type: 'spki' });
    this.id = createHash('sha256').update(`${name}\n\u0001`).update(this.spki.subarray(-32)).digest();
    for (let i = 0; i < earlier; i += 1) this.#leaves.push(hashLeaf(Buffer.from(`${name} ${i}`)));
  }

  /** @returns the body of the answer to POST /api/v2/log/entries. */
  add(request: string): object {
    const { hashedRekordRequestV002: asked } = JSON.parse(request) as CreateEntry;
    if (asked === undefined) throw new Error('only hashedRekordRequestV002 is taken');
    const { content, verifier } = asked.signature;
    const certificate = new X509Certificate(Buffer.from(verifier.x509Certificate.rawBytes, 'base64'));
    if (certificate.publicKey.asymmetricKeyType !== 'ec') throw new Error('not a key of these details');
    const body = Buffer.from(
      canonicalText({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
          hashedRekordV002: {
            data: { algorithm: 'SHA2_256', digest: asked.digest },
            signature: {
              content,
              verifier: {
                keyDetails: verifier.keyDetails,
                x509Certificate: { rawBytes: verifier.x509Certificate.rawBytes },
              },
            },
          },
        },
      }),
    );
    const index = this.#leaves.push(hashLeaf(body)) - 1;
    const root = referenceRoot(this.#leaves);
    const checkpoint = formatCheckpoint({ origin: this.name, size: this.#leaves.length, root });
    const note = signNote(checkpoint, [noteSigner(this.name, this.#privateKey)]);
    return {
      logIndex: String(index),
      logId: { keyId: this.id.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: Buffer.from(root).toString('base64'),
        treeSize: String(this.#leaves.length),
        hashes: referencePath(index, this.#leaves).map((hash) => Buffer.from(hash).toString('base64')),
        checkpoint: { envelope: new TextDecoder().decode(note) },
      },
      canonicalizedBody: body.toString('base64'),
    };
  }
}
