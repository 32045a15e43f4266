import {
  isDefinitionsStatement,
  isRequestStatement,
  type DefinitionsStatement,
  type EntryRequest,
  type JsonValue,
  type Manifest,
  type RequestPredicate,
  type RequestStatement,
  type Source,
  type Subject,
  type Validator,
} from '@toolsum/schemas';
import { equalBytes } from '../crypto/base64.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { isJsonObject } from '../definition/definition.ts';
import { SCHEME } from '../definition/digest.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalBytes, parseCanonicalJson } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { LIMITS } from '../limits.ts';
import { timestampOf } from '../status/timestamp.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const DEFINITIONS_PREDICATE = 'https://toolsum.dev/definitions/v1';
export const REQUEST_PREDICATE = 'https://toolsum.dev/request/v1';
/** The DSSE payload type of every statement. */
export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
/** Name of the first subject of a release: the file that `cosign verify-blob-attestation` is given. */
export const MANIFEST_SUBJECT = 'manifest.json';
const REQUEST_SUBJECT = 'request.json';

/**
 * The statement of a release: what a publisher signs (DESIGN 5.2).
 *
 * @param source the public origin of the code, where there is one.
 * @param signedAt becomes whole seconds, UTC.
 * @returns its bytes in canonical form.
 * @throws ToolsumError ERR_DIGEST_MISMATCH if the bytes are not the manifest's, ERR_SCHEMA for a source or a time that
 * a statement cannot hold.
 */
export function buildStatement(release: {
  manifest: Manifest;
  manifestBytes: Uint8Array;
  source?: Source;
  signedAt: Date;
}): Uint8Array {
  const { manifest, manifestBytes, source, signedAt } = release;
  if (!equalBytes(canonicalBytes(asJson(manifest)), manifestBytes)) {
    throw new ToolsumError(
      'ERR_DIGEST_MISMATCH',
      'the manifest bytes are not the canonical form of the manifest',
    );
  }
  if (Number.isNaN(signedAt.getTime())) throw new ToolsumError('ERR_USAGE', 'the time of signing is no time');
  const statement: DefinitionsStatement = {
    _type: STATEMENT_TYPE,
    subject: [
      { name: MANIFEST_SUBJECT, digest: { sha256: sha256Hex(manifestBytes) } },
      ...packageSubjects(manifest),
    ],
    predicateType: DEFINITIONS_PREDICATE,
    predicate: {
      scheme: SCHEME,
      server: manifest.server,
      ...(source === undefined ? {} : { source }),
      signedAt: timestampOf(signedAt),
    },
  };
  asDocument(asJson(statement), isDefinitionsStatement, 'statement');
  return canonicalBytes(asJson(statement));
}

/**
 * Reads the payload of a release's bundle.
 *
 * @throws ToolsumError ERR_STATEMENT_MISMATCH if it is another sort of statement, ERR_JSON_*, ERR_SCHEMA.
 */
export function parseStatement(bytes: Uint8Array): DefinitionsStatement {
  return readStatement(bytes, DEFINITIONS_PREDICATE, isDefinitionsStatement);
}

/** The packages of a manifest as subjects: each that has a digest, named by its purl, in the manifest's order. */
export function packageSubjects(manifest: Manifest): Subject[] {
  return manifest.packages.flatMap(({ purl, digest }) => {
    if (digest === undefined) return [];
    const hex = digest.slice(digest.indexOf(':') + 1);
    return [{ name: purl, digest: digest.startsWith('sha512:') ? { sha512: hex } : { sha256: hex } }];
  });
}

/**
 * The statement that asks a log for an entry; its subject is the canonical form of its predicate.
 *
 * @param origin of the log that is asked: another one refuses the request.
 * @throws ToolsumError ERR_SCHEMA for what is no request.
 */
export function buildRequestStatement(request: EntryRequest, origin: string): Uint8Array {
  const predicate: RequestPredicate = { origin, request };
  const statement: RequestStatement = {
    _type: STATEMENT_TYPE,
    subject: [{ name: REQUEST_SUBJECT, digest: { sha256: sha256Hex(canonicalBytes(asJson(predicate))) } }],
    predicateType: REQUEST_PREDICATE,
    predicate,
  };
  asDocument(asJson(statement), isRequestStatement, 'request');
  return canonicalBytes(asJson(statement));
}

/**
 * Reads the payload of a request's bundle.
 *
 * @throws ToolsumError ERR_SUBJECT_MISMATCH if its subject is not the request, otherwise as `parseStatement`.
 */
export function parseRequestStatement(bytes: Uint8Array): RequestStatement {
  const statement = readStatement(bytes, REQUEST_PREDICATE, isRequestStatement);
  if (statement.subject[0]?.digest.sha256 !== sha256Hex(canonicalBytes(asJson(statement.predicate)))) {
    throw new ToolsumError('ERR_SUBJECT_MISMATCH', 'the subject of the statement is not its request');
  }
  return statement;
}

function readStatement<Statement>(
  bytes: Uint8Array,
  predicateType: string,
  validate: Validator<Statement>,
): Statement {
  const value = parseCanonicalJson(bytes, LIMITS.statementBytes);
  // Before the schema, so that a statement in the wrong place is told apart from a malformed one.
  if (!states(value, '_type', STATEMENT_TYPE) || !states(value, 'predicateType', predicateType)) {
    throw new ToolsumError('ERR_STATEMENT_MISMATCH', `not an in-toto statement v1 of type ${predicateType}`);
  }
  return asDocument(value, validate, 'statement');
}

function states(value: JsonValue, member: string, expected: string): boolean {
  return isJsonObject(value) && Object.hasOwn(value, member) && value[member] === expected;
}

/** Generated document types are interfaces, which lack the index signature of a JSON object; their values are JSON. */
function asJson(document: Manifest | DefinitionsStatement | RequestStatement | RequestPredicate): JsonValue {
  return document as unknown as JsonValue;
}
