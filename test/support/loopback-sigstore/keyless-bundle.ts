import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { LoopbackSigstore, Service } from './loopback-sigstore.ts';

export interface KeylessBundleRequest {
  readonly token: string;
  readonly payload: Uint8Array;
  readonly payloadType?: string;
  readonly log: 'rekor-v1' | 'rekor-v2';
}

interface RekorV1Entry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

/**
 * A keyless bundle v0.3 as other clients make it, written without a line of the product: certificate, log entry and
 * timestamp come from the loopback services over HTTP.
 */
export async function keylessBundle(
  sigstore: LoopbackSigstore,
  { token, payload, payloadType = 'application/vnd.in-toto+json', log }: KeylessBundleRequest,
): Promise<Uint8Array> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    email?: string;
    sub: string;
  };
  const certified = (await post(sigstore, 'fulcio', {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
      proofOfPossession: sign('sha256', Buffer.from(claims.email ?? claims.sub), privateKey).toString(
        'base64',
      ),
    },
  })) as { signedCertificateEmbeddedSct: { chain: { certificates: string[] } } };
  const [pem = ''] = certified.signedCertificateEmbeddedSct.chain.certificates;
  const certificate = pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');

  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.byteLength} `),
    payload,
  ]);
  const signature = sign('sha256', signed, privateKey);
  const dsseEnvelope = {
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: [{ sig: signature.toString('base64') }],
  };
  const entry =
    log === 'rekor-v1'
      ? fromRekorV1(
          await post(sigstore, log, {
            apiVersion: '0.0.1',
            kind: 'dsse',
            spec: {
              proposedContent: {
                envelope: JSON.stringify(dsseEnvelope),
                verifiers: [Buffer.from(pem).toString('base64')],
              },
            },
          }),
        )
      : fromRekorV2(
          await post(sigstore, log, {
            hashedRekordRequestV002: {
              digest: sha256(signed).toString('base64'),
              signature: {
                content: signature.toString('base64'),
                verifier: {
                  keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                  x509Certificate: { rawBytes: certificate },
                },
              },
            },
          }),
        );
  const timestamp = await post(sigstore, 'tsa', timestampRequest(sha256(signature)));
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: certificate },
      tlogEntries: [entry],
      timestampVerificationData: {
        rfc3161Timestamps: [{ signedTimestamp: (timestamp as Buffer).toString('base64') }],
      },
    },
    dsseEnvelope,
  };
  return new TextEncoder().encode(JSON.stringify(bundle));
}

const PATHS: Readonly<Record<Service, string>> = {
  fulcio: '/fulcio/api/v2/signingCert',
  'rekor-v1': '/rekor-v1/api/v1/log/entries',
  'rekor-v2': '/rekor-v2/api/v2/log/entries',
  tsa: '/tsa/api/v1/timestamp',
};

async function post(sigstore: LoopbackSigstore, service: Service, body: object): Promise<unknown> {
  const raw = body instanceof Uint8Array;
  const response = await fetch(sigstore.url + PATHS[service], {
    method: 'POST',
    headers: { 'content-type': raw ? 'application/timestamp-query' : 'application/json' },
    body: raw ? new Uint8Array(body) : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${service}: ${await response.text()}`);
  return raw ? Buffer.from(await response.arrayBuffer()) : response.json();
}

function fromRekorV1(answer: unknown): object {
  const [entry] = Object.values(answer as Record<string, RekorV1Entry>);
  if (entry === undefined) throw new Error('the log answered without an entry');
  const proof = entry.verification.inclusionProof;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: hexToBase64(entry.logID) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: hexToBase64(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(hexToBase64),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

/** As clients write protobuf: members of the default value are left out. */
function fromRekorV2(answer: unknown): object {
  const { integratedTime: _time, inclusionPromise: _promise, ...entry } = answer as Record<string, unknown>;
  return entry;
}

/** TimeStampReq of RFC 3161 without nonce and certificates. */
function timestampRequest(digest: Buffer): Buffer {
  return Buffer.concat([Buffer.from('30360201013031300d060960864801650304020105000420', 'hex'), digest]);
}

const hexToBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
