import type { JsonValue } from '@toolsum/schemas';
import canonicalize from 'canonicalize';
import { equalBytes } from '../crypto/base64.ts';
import { ToolsumError } from '../errors.ts';
import { parseJson } from './parse.ts';

const encoder = new TextEncoder();

/**
 * RFC 8785 form of a value that came from `parseJson` or was built of plain data.
 *
 * @throws ToolsumError ERR_JSON_NUMBER or ERR_JSON_LONE_SURROGATE for values that no JSON text can state.
 */
export function canonicalText(value: JsonValue): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new ToolsumError('ERR_JSON_SYNTAX', 'the value has no canonical form', {}, { cause });
  }
  if (text === undefined) throw new ToolsumError('ERR_JSON_SYNTAX', 'the value has no canonical form');
  return text;
}

export function canonicalBytes(value: JsonValue): Uint8Array {
  return encoder.encode(canonicalText(value));
}

/**
 * Parses bytes that must already be in canonical form, as manifests, statements and entries are.
 *
 * @throws ToolsumError as `parseJson`, and ERR_JSON_NOT_CANONICAL if the bytes are another spelling of the value.
 */
export function parseCanonicalJson(bytes: Uint8Array, maxBytes: number): JsonValue {
  const value = parseJson(bytes, maxBytes);
  if (!equalBytes(canonicalBytes(value), bytes)) {
    throw new ToolsumError(
      'ERR_JSON_NOT_CANONICAL',
      'the bytes are not the canonical form (RFC 8785) of their value',
    );
  }
  return value;
}
