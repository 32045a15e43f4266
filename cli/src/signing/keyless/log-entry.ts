import { LIMITS, preAuthEncoding, sha256 } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { askForObject, memberAt, strangeAnswer, type Service } from './ask-service.ts';

/** An envelope with its one signature, and the certificate under which it was made. */
export interface LoggedSignature {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly certificate: { readonly pem: string; readonly der: Uint8Array };
}

const HEX = /^(?:[0-9a-f]{2})+$/;

/**
 * Logs an envelope in Rekor v1, as `dsse` 0.0.1.
 *
 * @returns the entry as bundles carry it (protobuf JSON). What it proves is for a verifier to find out.
 * @throws ToolsumError as `askService`; ERR_SIGSTORE_ANSWER if the answer lacks promise or proof.
 */
export async function logInRekorV1(rekor: Service, logged: LoggedSignature): Promise<JsonObject> {
  const { payload, payloadType, signature, certificate } = logged;
  const envelope = { payload: base64(payload), payloadType, signatures: [{ sig: base64(signature) }] };
  const service = { ...rekor, url: `${rekor.url}/api/v1/log/entries` };
  const answer = await post(service, {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      proposedContent: {
        envelope: JSON.stringify(envelope),
        verifiers: [base64(new TextEncoder().encode(certificate.pem))],
      },
    },
  });
  const [entry, ...others] = Object.values(answer);
  const proof = memberAt(entry, 'verification', 'inclusionProof');
  const promise = memberAt(entry, 'verification', 'signedEntryTimestamp');
  const hashes = memberAt(proof, 'hashes');
  try {
    if (others.length === 0 && promise !== undefined && Array.isArray(hashes))
      return {
        logIndex: count(memberAt(entry, 'logIndex')),
        logId: { keyId: fromHex(memberAt(entry, 'logID')) },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: count(memberAt(entry, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: text(promise) },
        inclusionProof: {
          logIndex: count(memberAt(proof, 'logIndex')),
          rootHash: fromHex(memberAt(proof, 'rootHash')),
          treeSize: count(memberAt(proof, 'treeSize')),
          hashes: hashes.map(fromHex),
          checkpoint: { envelope: text(memberAt(proof, 'checkpoint')) },
        },
        canonicalizedBody: text(memberAt(entry, 'body')),
      };
  } catch {
    // As below.
  }
  throw strangeAnswer(service);
}

/**
 * Logs an envelope in Rekor v2, which knows no envelopes: as `hashedrekord` 0.0.2 over the hash of what the signature
 * covers.
 *
 * @returns as `logInRekorV1`.
 */
export async function logInRekorV2(rekor: Service, logged: LoggedSignature): Promise<JsonObject> {
  const { payload, payloadType, signature, certificate } = logged;
  const service = { ...rekor, url: `${rekor.url}/api/v2/log/entries` };
  const answer = await post(service, {
    hashedRekordRequestV002: {
      digest: base64(sha256(preAuthEncoding(payloadType, payload))),
      signature: {
        content: base64(signature),
        verifier: {
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          x509Certificate: { rawBytes: base64(certificate.der) },
        },
      },
    },
  });
  const checkpoint = memberAt(answer, 'inclusionProof', 'checkpoint', 'envelope');
  if (typeof checkpoint !== 'string' || typeof memberAt(answer, 'logId', 'keyId') !== 'string')
    throw strangeAnswer(service);
  // Neither means anything in this generation of the log; one that wrote them would contradict the verifiers.
  const { inclusionPromise: _promise, integratedTime: _time, ...entry } = answer;
  return entry;
}

async function post(service: Service, document: JsonObject): Promise<JsonObject> {
  return askForObject(service, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(document),
    maxBytes: LIMITS.logAnswerBytes,
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Protobuf writes 64-bit numbers as text. */
function count(value: JsonValue | undefined): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new TypeError('no count');
  return String(value);
}

function fromHex(value: JsonValue | undefined): string {
  if (!HEX.test(text(value))) throw new TypeError('no hash');
  return Buffer.from(text(value), 'hex').toString('base64');
}

function text(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  return value;
}
