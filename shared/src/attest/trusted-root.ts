import {
  isTrustedRoot,
  type SigstoreAuthority,
  type SigstoreLog,
  type TrustedRoot,
  type ValidityWindow,
} from '@toolsum/schemas';
import { X509Certificate } from 'node:crypto';
import { equalBytes, fromBase64 } from '../crypto/base64.ts';
import { digestOf, type Digest } from '../crypto/sha256.ts';
import { parsePublicKey, type PublicKey } from '../crypto/signature.ts';
import { ToolsumError } from '../errors.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { KEY_DETAILS, understoodRoot } from './understood-root.ts';

/** A span of time; without an end it lasts. */
export interface Validity {
  readonly start: Date;
  readonly end?: Date;
}

/** A transparency log that a trusted root names. */
export interface TrustedLog {
  readonly key: PublicKey;
  /** First four bytes of its id in hexadecimal, as its checkpoints carry them. */
  readonly keyId: string;
  /** How its checkpoints may name it. */
  readonly names: ReadonlySet<string>;
  readonly validity: Validity;
}

/** A Sigstore deployment that certificates may come from: a strictly read `trusted_root.json`. */
export interface SigstoreTrust {
  /** Of the bytes it was read from. */
  readonly digest: Digest;
  readonly document: TrustedRoot;
  /** By id, base64. */
  readonly logs: ReadonlyMap<string, TrustedLog>;
  /** The timestamp authorities' certificates, base64 of DER. */
  readonly timestampCertificates: ReadonlySet<string>;
}

const CERTIFICATE_CURVES: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1']);
const LOG_ID_BYTES = 32;

/**
 * Reads a `trusted_root.json`. Stricter than the libraries, which take a key without a first day for one that was always
 * good and ask nothing of its type. Logs with kinds of keys that are not known here are left out; everything else that it
 * lists must be usable, or all of it is refused.
 *
 * @throws ToolsumError ERR_TRUSTED_ROOT, ERR_SCHEMA, ERR_JSON_*, ERR_TOO_LARGE, ERR_BASE64, ERR_KEY_UNSUPPORTED.
 */
export function parseTrustedRoot(bytes: Uint8Array): SigstoreTrust {
  const value = understoodRoot(parseJson(bytes, LIMITS.trustedRootBytes));
  const document = asDocument(value, isTrustedRoot, 'trusted root');
  const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = document;
  readLogs(ctlogs);
  for (const authority of certificateAuthorities) readChain(authority);
  return {
    digest: digestOf(bytes),
    document,
    logs: readLogs(tlogs),
    timestampCertificates: new Set(timestampAuthorities.flatMap(readChain)),
  };
}

function readLogs(logs: readonly SigstoreLog[]): Map<string, TrustedLog> {
  const byId = new Map<string, TrustedLog>();
  for (const { baseUrl, publicKey, logId, checkpointKeyId } of logs) {
    const key = parsePublicKey(publicKey.rawBytes);
    if (key.type !== KEY_DETAILS[publicKey.keyDetails]) refuse(`the key of ${baseUrl} is of another type`);
    const { keyId } = checkpointKeyId ?? logId;
    const id = fromBase64(keyId);
    if (id.byteLength !== LOG_ID_BYTES) refuse(`the id of ${baseUrl} has not ${LOG_ID_BYTES} bytes`);
    if (byId.has(keyId)) refuse(`two logs have the id of ${baseUrl}`);
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : refuse('a log has no usable address');
    byId.set(keyId, {
      key,
      keyId: Buffer.from(id.subarray(0, 4)).toString('hex'),
      names: new Set([url.host, url.hostname]),
      validity: readValidity(publicKey.validFor),
    });
  }
  return byId;
}

/** @returns the certificates as they stand there, which is their one spelling. */
function readChain({ certChain, validFor }: SigstoreAuthority): string[] {
  readValidity(validFor);
  return certChain.certificates.map(({ rawBytes }) => {
    const der = fromBase64(rawBytes);
    let certificate: X509Certificate;
    let curve: string | undefined;
    try {
      certificate = new X509Certificate(der);
      curve = certificate.publicKey.asymmetricKeyDetails?.namedCurve;
    } catch (cause) {
      refuse('a certificate is malformed', cause);
    }
    if (!equalBytes(certificate.raw, der)) refuse('something follows a certificate');
    if (curve === undefined || !CERTIFICATE_CURVES.has(curve)) {
      refuse('a certificate has a key that is neither P-256 nor P-384');
    }
    return rawBytes;
  });
}

function readValidity({ start, end }: ValidityWindow): Validity {
  const validity: Validity = {
    start: new Date(start),
    ...(end === undefined ? {} : { end: new Date(end) }),
  };
  const times = [validity.start.getTime(), ...(validity.end === undefined ? [] : [validity.end.getTime()])];
  if (times.some(Number.isNaN)) refuse('a validity has a date that the calendar lacks');
  if (validity.end !== undefined && validity.end < validity.start) refuse('a validity ends before it starts');
  return validity;
}

function refuse(reason: string, cause?: unknown): never {
  throw new ToolsumError('ERR_TRUSTED_ROOT', `the trusted root is unusable: ${reason}`, {}, { cause });
}
