import { canonicalText } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { createHash, generateKeyPairSync, sign, verify, X509Certificate } from 'node:crypto';
import { referencePath, referenceRoot } from '../../shared/log/reference.ts';

/** Entries of earlier shards: the index that a promise signs is not that of the proof. */
const EARLIER_SHARDS = 1000;
const TREE_ID = '1193050959916656506';

interface ProposedEntry {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: {
    readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] };
  };
}

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** A log as Rekor v1 keeps it: `dsse` 0.0.1, a promise, and a proof under a checkpoint by a P-256 key. */
export class RekorV1 {
  /** The host of its base URL, which is its name in checkpoints. */
  readonly name: string;
  readonly spki: Buffer;
  readonly #key = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  readonly #leaves: Uint8Array[] = [];

  constructor(name: string, earlier: number) {
    this.name = name;
    this.spki = this.#key.publicKey.export({ format: 'der', type: 'spki' });
    for (let i = 0; i < earlier; i += 1) this.#leaves.push(hashLeaf(Buffer.from(`${name} ${i}`)));
  }

  get id(): Buffer {
    return sha256(this.spki);
  }

  /** @returns the body of the answer to POST /api/v1/log/entries. */
  add(request: string, now: Date): object {
    const body = Buffer.from(canonicalText(entryOf(JSON.parse(request) as ProposedEntry)));
    const index = this.#leaves.push(hashLeaf(body)) - 1;
    const root = Buffer.from(referenceRoot(this.#leaves));
    const promised = {
      body: body.toString('base64'),
      integratedTime: Math.floor(now.getTime() / 1000),
      logID: this.id.toString('hex'),
      logIndex: EARLIER_SHARDS + index,
    };
    const promise = sign('sha256', Buffer.from(canonicalText(promised)), this.#key.privateKey);
    return {
      [`${'0'.repeat(16)}${hashLeaf(body).toString('hex')}`]: {
        ...promised,
        verification: {
          signedEntryTimestamp: promise.toString('base64'),
          inclusionProof: {
            logIndex: index,
            treeSize: this.#leaves.length,
            rootHash: root.toString('hex'),
            hashes: referencePath(index, this.#leaves).map((hash) => Buffer.from(hash).toString('hex')),
            checkpoint: this.#checkpoint(root, now),
          },
        },
      },
    };
  }

  #checkpoint(root: Buffer, now: Date): string {
    const note = [
      `${this.name} - ${TREE_ID}`,
      String(this.#leaves.length),
      root.toString('base64'),
      `Timestamp: ${now.getTime()}000000`,
      '',
    ].join('\n');
    const signature = sign('sha256', Buffer.from(note), this.#key.privateKey);
    const line = Buffer.concat([this.id.subarray(0, 4), signature]).toString('base64');
    return `${note}\n— ${this.name} ${line}\n`;
  }
}

/** What Rekor keeps of an envelope: hashes, signature and verifier. */
function entryOf({ apiVersion, kind, spec }: ProposedEntry): JsonObject {
  if (kind !== 'dsse' || apiVersion !== '0.0.1') throw new Error('only dsse 0.0.1 is taken');
  const text = spec.proposedContent.envelope;
  const envelope = JSON.parse(text) as Envelope;
  const payload = Buffer.from(envelope.payload, 'base64');
  const signatures = envelope.signatures.map(({ sig }, i) => {
    const verifier = spec.proposedContent.verifiers[i] ?? '';
    const { publicKey } = new X509Certificate(Buffer.from(verifier, 'base64'));
    const signed = Buffer.from(
      `DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.byteLength} ${payload.toString('latin1')}`,
      'latin1',
    );
    if (!verify('sha256', signed, publicKey, Buffer.from(sig, 'base64')))
      throw new Error('the signature is not that of the certificate');
    return { signature: sig, verifier };
  });
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(text)).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures,
    },
  };
}

export function hashLeaf(body: Uint8Array): Buffer {
  return sha256(Buffer.concat([Buffer.from([0]), body]));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
