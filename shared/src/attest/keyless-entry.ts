import type { JsonValue, KeylessBundle, RekorEntry } from '@toolsum/schemas';
import { equalBytes, fromBase64, toBase64 } from '../crypto/base64.ts';
import { sha256, sha256Hex } from '../crypto/sha256.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText, parseCanonicalJson } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';
import { parseDecimal } from '../log/decimal.ts';
import { leafHash, verifyInclusion } from '../log/merkle.ts';
import { parseNote } from '../log/note.ts';
import { preAuthEncoding } from './dsse.ts';
import type { TrustedLog } from './trusted-root.ts';

/** What an entry must have been made for. */
export interface LoggedSignature {
  readonly envelope: KeylessBundle['dsseEnvelope'];
  readonly payload: Uint8Array;
  readonly signature: string;
  /** Base64 of the certificate's DER. */
  readonly certificate: string;
}

const encoder = new TextEncoder();
const CERTIFICATE_PEM = /^-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=\n]+)-----END CERTIFICATE-----\n?$/;

/**
 * Holds an entry of a transparency log to the bundle around it, by what needs no signature: the log is known, the proof
 * leads from the body to the root of the checkpoint and says the same of size, root and place, and the body is about this
 * envelope, signature and certificate. Signatures of log and promise are for the library to verify.
 *
 * @returns the log, whose key must have been valid when the entry was made.
 * @throws ToolsumError ERR_TRANSPARENCY, ERR_BASE64, ERR_JSON_*, ERR_NOTE_MALFORMED, ERR_INCLUSION_PROOF.
 */
export function checkEntry(
  entry: RekorEntry,
  logged: LoggedSignature,
  logs: ReadonlyMap<string, TrustedLog>,
): TrustedLog {
  const log = logs.get(entry.logId.keyId);
  if (log === undefined) refuse('no log with its id is known here');
  checkProof(entry, log);
  checkBody(entry, logged);
  if ('inclusionPromise' in entry) fromBase64(entry.inclusionPromise.signedEntryTimestamp);
  return log;
}

function checkProof(entry: RekorEntry, log: TrustedLog): void {
  const { logIndex = '0', treeSize, rootHash, hashes = [], checkpoint } = entry.inclusionProof;
  // A promise signs the index over all shards of a log of the first generation; nothing else would sign this one.
  if (!('inclusionPromise' in entry) && (entry.logIndex ?? '0') !== logIndex) {
    refuse('it names two places in the log');
  }
  const note = parseNote(encoder.encode(checkpoint.envelope));
  const [, size, root] = note.text.split('\n');
  if (size !== treeSize || root !== rootHash) refuse('its proof is not that of its checkpoint');
  const own = note.signatures.filter(({ keyId }) => keyId === log.keyId);
  const [line] = own;
  if (line === undefined || own.length > 1 || !log.names.has(line.name)) {
    refuse('its checkpoint has not exactly one signature by the log');
  }
  const body = fromBase64(entry.canonicalizedBody);
  verifyInclusion(
    decimal(logIndex),
    decimal(treeSize),
    leafHash(body),
    hashes.map(fromBase64),
    fromBase64(rootHash),
  );
}

function decimal(text: string): number {
  return parseDecimal(text) ?? refuse('a number of it is too large');
}

/** Rekor's bodies are canonical JSON, so the one that belongs to the bundle can be written down and compared. */
function checkBody(entry: RekorEntry, logged: LoggedSignature): void {
  const body = parseCanonicalJson(fromBase64(entry.canonicalizedBody), LIMITS.bundleBytes);
  const expected = entry.kindVersion.kind === 'dsse' ? dsseBody(body, logged) : hashedRekordBody(logged);
  if (canonicalText(body) !== canonicalText(expected)) {
    refuse('it was made for another envelope, signature or certificate');
  }
}

function hashedRekordBody({ envelope, payload, signature, certificate }: LoggedSignature): JsonValue {
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: {
          algorithm: 'SHA2_256',
          digest: toBase64(sha256(preAuthEncoding(envelope.payloadType, payload))),
        },
        signature: {
          content: signature,
          verifier: {
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            x509Certificate: { rawBytes: certificate },
          },
        },
      },
    },
  };
}

/**
 * The envelope's own hash depends on how its client wrote it, and the certificate on how it wrote PEM; both are taken as
 * they stand, the certificate once it decodes to the bundle's.
 */
function dsseBody(body: JsonValue, { payload, signature, certificate }: LoggedSignature): JsonValue {
  const envelopeHash = textAt(body, ['spec', 'envelopeHash', 'value']);
  const verifier = textAt(body, ['spec', 'signatures', '0', 'verifier']);
  if (!/^[0-9a-f]{64}$/.test(envelopeHash)) refuse('it states no hash of an envelope');
  if (!equalBytes(certificateOf(verifier), fromBase64(certificate))) {
    refuse('it was made under another certificate');
  }
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: envelopeHash },
      payloadHash: { algorithm: 'sha256', value: sha256Hex(payload) },
      signatures: [{ signature, verifier }],
    },
  };
}

function certificateOf(verifier: string): Uint8Array {
  const pem = Buffer.from(fromBase64(verifier)).toString('latin1');
  const lines = CERTIFICATE_PEM.exec(pem)?.[1] ?? refuse('its verifier is no certificate');
  return fromBase64(lines.replaceAll('\n', ''));
}

function textAt(value: JsonValue, path: readonly string[]): string {
  let at: JsonValue | undefined = value;
  for (const member of path) {
    const inside: object = typeof at === 'object' && at !== null ? at : {};
    at = Object.hasOwn(inside, member) ? (inside as Record<string, JsonValue>)[member] : undefined;
  }
  return typeof at === 'string' ? at : refuse(`its body lacks ${path.join('.')}`);
}

function refuse(reason: string): never {
  throw new ToolsumError('ERR_TRANSPARENCY', `the transparency log's entry is refused: ${reason}`);
}
