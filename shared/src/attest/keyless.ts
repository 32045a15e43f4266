import type { KeylessBundle, KeylessSigner } from '@toolsum/schemas';
import type { Verifier } from '@sigstore/verify';
import { equalBytes, fromBase64 } from '../crypto/base64.ts';
import type { Digest } from '../crypto/sha256.ts';
import { ToolsumError, type ErrorCode } from '../errors.ts';
import { verifyEnvelope } from './dsse.ts';
import { readCertificate, type CertificateFacts } from './keyless-certificate.ts';
import { checkEntry } from './keyless-entry.ts';
import { readTimestamp } from './keyless-timestamp.ts';
import { IN_TOTO_PAYLOAD } from './statement.ts';
import type { SigstoreTrust, TrustedLog } from './trusted-root.ts';

/** All three explicitly: a default that a later version of the library changes must not loosen anything. */
const THRESHOLDS = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 } as const;
const CACHED_ROOTS = 4;
const verifiers = new Map<Digest, Promise<Verifier>>();

/**
 * Verifies a bundle that was signed under a short-lived certificate. What can be held together without trusting anybody
 * comes first, and is stricter than the library: shape, certificate, log entries, timestamps, the signature itself. Then
 * the library verifies the chain of the certificate, its place in a certificate log, the log's signatures and the
 * timestamps' at their times; and what it read must be what was read here.
 *
 * @param bundle as its schema admits it.
 * @returns the payload, and what the certificate says of who signed it.
 * @throws ToolsumError ERR_CERTIFICATE, ERR_TRANSPARENCY, ERR_TIMESTAMP, ERR_SIGNATURE_INVALID, ERR_INCLUSION_PROOF,
 * ERR_NOTE_MALFORMED, ERR_DER, ERR_BASE64, ERR_JSON_*, ERR_KEY_UNSUPPORTED, ERR_STATEMENT_MISMATCH.
 */
export async function verifyKeyless(
  bundle: KeylessBundle,
  trust: SigstoreTrust,
): Promise<{ readonly payload: Uint8Array; readonly signer: KeylessSigner }> {
  const { verificationMaterial: material, dsseEnvelope: envelope } = bundle;
  const certificate = material.certificate.rawBytes;
  const facts = readCertificate(fromBase64(certificate));
  const payload = fromBase64(envelope.payload);
  const signature = envelope.signatures[0]?.sig ?? '';
  const logs = material.tlogEntries.map((entry) =>
    checkEntry(entry, { envelope, payload, signature, certificate }, trust.logs),
  );
  if (new Set(material.tlogEntries.map((entry) => entry.canonicalizedBody)).size < logs.length) {
    throw new ToolsumError('ERR_TRANSPARENCY', 'one log entry stands there twice');
  }
  const stamped = fromBase64(signature);
  for (const { signedTimestamp } of material.timestampVerificationData.rfc3161Timestamps) {
    const { time } = readTimestamp(fromBase64(signedTimestamp), stamped, trust.timestampCertificates);
    for (const log of logs) requireValid(log, time);
  }
  await verifyEnvelope(envelope, IN_TOTO_PAYLOAD, facts.key);
  await verifyByLibrary(bundle, trust, facts);
  return { payload, signer: facts.signer };
}

/** The library asks this of entries with a promise only. */
function requireValid({ validity: { start, end } }: TrustedLog, time: Date): void {
  if (time < start || (end !== undefined && time > end)) {
    throw new ToolsumError('ERR_TRANSPARENCY', 'the key of the transparency log was not valid at that time');
  }
}

async function verifyByLibrary(
  bundle: KeylessBundle,
  trust: SigstoreTrust,
  { signer, key }: CertificateFacts,
): Promise<void> {
  const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/verify'),
  ]);
  let verified: ReturnType<Verifier['verify']>;
  try {
    verified = (await verifierOf(trust)).verify(toSignedEntity(bundleFromJSON(bundle)));
  } catch (cause) {
    // Of whatever class: the libraries throw plain errors too.
    throw new ToolsumError(
      codeOf(cause),
      'the certificate, its log entries or its timestamps do not verify against the trusted root',
      {},
      { cause },
    );
  }
  const { identity } = verified;
  if (
    identity?.subjectAlternativeName !== signer.san ||
    identity.extensions?.issuer !== signer.issuer ||
    !equalBytes(verified.key.export({ format: 'der', type: 'spki' }), key.spki)
  ) {
    throw new ToolsumError('ERR_CERTIFICATE', 'the certificate can be read in two ways');
  }
}

async function verifierOf(trust: SigstoreTrust): Promise<Verifier> {
  const cached = verifiers.get(trust.digest);
  if (cached !== undefined) return cached;
  const made = makeVerifier(trust);
  const [oldest] = verifiers.keys();
  if (oldest !== undefined && verifiers.size >= CACHED_ROOTS) verifiers.delete(oldest);
  verifiers.set(trust.digest, made);
  return made;
}

async function makeVerifier({ document }: SigstoreTrust): Promise<Verifier> {
  const [{ TrustedRoot }, { toTrustMaterial, Verifier: SigstoreVerifier }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  return new SigstoreVerifier(toTrustMaterial(TrustedRoot.fromJSON(document)), THRESHOLDS);
}

/** Only for people: every one of them refuses. */
function codeOf(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('TLOG')) return 'ERR_TRANSPARENCY';
  if (code.startsWith('TIMESTAMP')) return 'ERR_TIMESTAMP';
  return code.startsWith('SIGNATURE') ? 'ERR_SIGNATURE_INVALID' : 'ERR_CERTIFICATE';
}
