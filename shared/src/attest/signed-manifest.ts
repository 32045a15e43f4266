import type {
  DefinitionsStatement,
  EntryRequest,
  JsonValue,
  Manifest,
  ServerIdentity,
  Subject,
} from '@toolsum/schemas';
import { digestOf, sha256Hex, type Digest } from '../crypto/sha256.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';
import { parseManifest } from '../manifest/manifest.ts';
import { verifyBundle, type SignerTrust } from './bundle.ts';
import type { VerifiedSigner } from './principal.ts';
import { MANIFEST_SUBJECT, packageSubjects, parseRequestStatement, parseStatement } from './statement.ts';

/** A manifest that its bundle's signer signed: who and what, not yet whether they may speak for the name. */
export interface SignedManifest {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  readonly manifestDigest: Digest;
  readonly statement: DefinitionsStatement;
  /** Digest of the signed payload. */
  readonly statementDigest: Digest;
  readonly bundleBytes: Uint8Array;
  readonly bundleDigest: Digest;
  readonly signer: VerifiedSigner;
}

/** A request for a log entry that its bundle's signer signed. */
export interface SignedRequest {
  readonly request: EntryRequest;
  /** The log that is asked. */
  readonly origin: string;
  readonly bundleDigest: Digest;
  readonly signer: VerifiedSigner;
}

/**
 * From the bytes of a release and the signers that may be heard to a manifest whose every byte is signed (DESIGN 6, up to
 * the receipt).
 *
 * @throws ToolsumError as `verifyBundle`, `parseStatement`, `parseManifest`; ERR_SUBJECT_MISMATCH if the statement is
 * over other bytes or names other packages, ERR_STATEMENT_MISMATCH if it is about another server. Any throw is a refusal.
 */
export async function verifySignedManifest(
  input: { manifest: Uint8Array; bundle: Uint8Array } & SignerTrust,
): Promise<SignedManifest> {
  const { manifest: manifestBytes, bundle: bundleBytes } = input;
  if (manifestBytes.byteLength > LIMITS.manifestBytes) {
    throw new ToolsumError('ERR_TOO_LARGE', `a manifest of more than ${LIMITS.manifestBytes} bytes`, {
      bytes: manifestBytes.byteLength,
      limit: LIMITS.manifestBytes,
    });
  }
  const { payload, payloadDigest, bundleDigest, signer } = await verifyBundle(bundleBytes, input);
  const statement = parseStatement(payload);
  const [first, ...others] = statement.subject;
  if (first?.name !== MANIFEST_SUBJECT || first.digest.sha256 !== sha256Hex(manifestBytes)) {
    throw new ToolsumError('ERR_SUBJECT_MISMATCH', 'the bundle was not made for these manifest bytes');
  }
  const manifest = parseManifest(manifestBytes);
  if (!sameJson(statement.predicate.server, manifest.server)) {
    throw new ToolsumError('ERR_STATEMENT_MISMATCH', 'the statement names another server than the manifest');
  }
  if (!sameJson(others, packageSubjects(manifest))) {
    throw new ToolsumError('ERR_SUBJECT_MISMATCH', 'the statement names other packages than the manifest');
  }
  return {
    manifest,
    manifestBytes,
    manifestDigest: digestOf(manifestBytes),
    statement,
    statementDigest: payloadDigest,
    bundleBytes,
    bundleDigest,
    signer,
  };
}

/**
 * Verifies the bundle that asks for a log entry.
 *
 * @throws ToolsumError as `verifyBundle` and `parseRequestStatement`. Any throw is a refusal.
 */
export async function verifySignedRequest(bundle: Uint8Array, trust: SignerTrust): Promise<SignedRequest> {
  const { payload, bundleDigest, signer } = await verifyBundle(bundle, trust);
  const { request, origin } = parseRequestStatement(payload).predicate;
  return { request, origin, bundleDigest, signer };
}

function sameJson(a: ServerIdentity | Subject[], b: ServerIdentity | Subject[]): boolean {
  return canonicalText(a as unknown as JsonValue) === canonicalText(b as unknown as JsonValue);
}
