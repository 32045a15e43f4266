/**
 * Who an error speaks to:
 * `format` - the input is malformed; `verification` - cryptography or the log says no;
 * `policy` - valid, but not accepted here; `unavailable` - could not find out; `usage` - the caller's mistake.
 */
export type Audience = 'format' | 'verification' | 'policy' | 'unavailable' | 'usage';

/** All stable error codes with the audience of each. Codes are never reused for another meaning. */
export const ERROR_CODES = {
  ERR_TOO_LARGE: 'format',
  ERR_TOO_MANY: 'format',
  ERR_UTF8: 'format',
  ERR_JSON_SYNTAX: 'format',
  ERR_JSON_DEPTH: 'format',
  ERR_JSON_DUPLICATE_KEY: 'format',
  ERR_JSON_LONE_SURROGATE: 'format',
  ERR_JSON_NONCHARACTER: 'format',
  ERR_JSON_NUMBER: 'format',
  ERR_JSON_NOT_CANONICAL: 'format',
  ERR_YAML: 'format',
  ERR_BASE64: 'format',
  ERR_SCHEMA: 'format',
  ERR_SCHEME_UNKNOWN: 'format',
  ERR_MEDIA_TYPE: 'format',
  ERR_DEFINITION_MALFORMED: 'format',
  ERR_DEFINITION_REPEATED: 'format',
  ERR_EXTERNAL_REF: 'format',
  ERR_MANIFEST_INCONSISTENT: 'format',
  ERR_KEY_UNSUPPORTED: 'format',
  ERR_KEY_FILE: 'format',
  ERR_KEY_PASSWORD: 'usage',
  ERR_NOTE_MALFORMED: 'format',
  ERR_CHECKPOINT_MALFORMED: 'format',
  ERR_RECEIPT_MALFORMED: 'format',
  ERR_TILE_MALFORMED: 'format',
  ERR_WITNESS_REQUEST: 'format',
  ERR_POLICY_LINE: 'format',
  ERR_TRUSTED_ROOT: 'format',
  ERR_DER: 'format',
  ERR_CERTIFICATE: 'verification',
  ERR_TIMESTAMP: 'verification',
  ERR_TRANSPARENCY: 'verification',
  ERR_HINT_MISMATCH: 'verification',
  ERR_KEY_UNKNOWN: 'verification',
  ERR_SIGNATURE_INVALID: 'verification',
  ERR_STATEMENT_MISMATCH: 'verification',
  ERR_DIGEST_MISMATCH: 'verification',
  ERR_SUBJECT_MISMATCH: 'verification',
  ERR_NOTE_SIGNATURE_INVALID: 'verification',
  ERR_NOTE_UNSIGNED: 'verification',
  ERR_WITNESS_QUORUM: 'verification',
  ERR_CHECKPOINT_STALE: 'verification',
  ERR_ORIGIN_MISMATCH: 'verification',
  ERR_INCLUSION_PROOF: 'verification',
  ERR_CONSISTENCY_PROOF: 'verification',
  ERR_RECEIPT_MISMATCH: 'verification',
  ERR_ENTRY_CHAIN: 'verification',
  ERR_ENTRY_REPEATED: 'verification',
  ERR_ENTRY_TIME: 'verification',
  ERR_STATUS_MISMATCH: 'verification',
  ERR_STATUS_EXPIRED: 'verification',
  ERR_ROLLBACK: 'verification',
  ERR_TREE_ROLLBACK: 'verification',
  ERR_FORK: 'verification',
  ERR_TRUST_VERSION: 'verification',
  ERR_TRUST_THRESHOLD: 'verification',
  ERR_SIGNER_UNTRUSTED: 'policy',
  ERR_STATUS_OLD: 'policy',
  ERR_REVOKED: 'policy',
  ERR_YANKED: 'policy',
  ERR_UNSIGNED: 'policy',
  ERR_UNBOUND: 'policy',
  ERR_LINT_BLOCKED: 'policy',
  ERR_HELD: 'policy',
  ERR_HELD_CHANGED: 'policy',
  ERR_DECIDED: 'policy',
  ERR_DECLINED: 'policy',
  ERR_SUPERSEDED: 'policy',
  ERR_VERSION_EXISTS: 'policy',
  ERR_NOT_AUTHORISED: 'policy',
  ERR_UNAUTHENTICATED: 'policy',
  ERR_NAME_CONFUSABLE: 'policy',
  ERR_REQUEST_REPEATED: 'policy',
  ERR_EGRESS_REFUSED: 'policy',
  ERR_SIGSTORE_ROOT_MISSING: 'unavailable',
  ERR_NOT_STABLE: 'unavailable',
  ERR_SERVER_SILENT: 'unavailable',
  ERR_SERVER_EXITED: 'unavailable',
  ERR_SERVER_PROTOCOL: 'unavailable',
  ERR_SERVER_UNREACHABLE: 'unavailable',
  ERR_REGISTRY_UNREACHABLE: 'unavailable',
  ERR_REGISTRY_ANSWER: 'unavailable',
  ERR_LOG_DIVERGED: 'unavailable',
  ERR_LOG_CLOSED: 'unavailable',
  ERR_TRUST_EXPIRED: 'unavailable',
  ERR_WITNESSES_SILENT: 'unavailable',
  ERR_SIGNER_FAILED: 'unavailable',
  ERR_SIGSTORE_UNREACHABLE: 'unavailable',
  ERR_SIGSTORE_ANSWER: 'unavailable',
  ERR_SIGSTORE_REFUSED: 'policy',
  ERR_SIGN_IN: 'verification',
  ERR_IDENTITY_TOKEN: 'usage',
  ERR_NOT_FOUND: 'unavailable',
  ERR_BUSY: 'unavailable',
  ERR_INTERRUPTED: 'unavailable',
  ERR_INTERNAL: 'unavailable',
  ERR_USAGE: 'usage',
  ERR_SIGNED_OUT: 'usage',
} as const satisfies Record<string, Audience>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** JSON-safe facts about an error: where, what was expected. Never secrets. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

const brand: unique symbol = Symbol.for('toolsum.error');

/** The only error class that toolsum throws on purpose. Compare `code`, never the message. */
export class ToolsumError extends Error {
  override readonly name = 'ToolsumError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly [brand] = true;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  get audience(): Audience {
    return ERROR_CODES[this.code];
  }

  /** Holds across two copies of this module in one process; not for a code that this copy could not place. */
  static is(error: unknown): error is ToolsumError {
    if (typeof error !== 'object' || error === null || !(brand in error) || !('code' in error)) return false;
    return typeof error.code === 'string' && Object.hasOwn(ERROR_CODES, error.code);
  }
}
