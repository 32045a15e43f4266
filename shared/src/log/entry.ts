import { isEntry, type Entry, type JsonValue } from '@toolsum/schemas';
import { canonicalBytes, parseCanonicalJson } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { LIMITS } from '../limits.ts';

/**
 * The bytes of an entry that the log hashes into a leaf: canonical JSON.
 *
 * @throws ToolsumError those of `parseEntry`; what cannot be read back is never written.
 */
export function encodeEntry(entry: Entry): Uint8Array {
  const bytes = canonicalBytes(entry as unknown as JsonValue);
  parseEntry(bytes);
  return bytes;
}

/**
 * Reads an entry of the log.
 *
 * @throws ToolsumError those of `parseCanonicalJson`, ERR_TOO_LARGE above 4096 bytes, ERR_SCHEMA, ERR_SCHEME_UNKNOWN.
 */
export function parseEntry(bytes: Uint8Array): Entry {
  return asDocument(parseCanonicalJson(bytes, LIMITS.entryBytes), isEntry, 'log entry');
}
