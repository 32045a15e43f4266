import { parseJson, ToolsumError } from '@toolsum/core';
import type { JsonValue } from '@toolsum/schemas';

/**
 * Reads JSON as editors keep it: with comments and a comma before a closing bracket. Both become spaces, and what is left
 * goes through the one strict parser, so that whatever is read here reads the same everywhere. Linear.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_JSON_*.
 */
export function parseCommentedJson(bytes: Uint8Array, maxBytes: number): JsonValue {
  if (bytes.byteLength > maxBytes) return parseJson(bytes, maxBytes);
  return parseJson(withoutTrailingCommas(withoutComments(bytes)), maxBytes);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const SPACE = 0x20;
const [LINE_FEED, CARRIAGE_RETURN, TAB] = [0x0a, 0x0d, 0x09];

/** The end of the string that begins at `at`: bytes of UTF-8 beyond ASCII never look like a quote or a backslash. */
function endOfString(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < bytes.length && bytes[end] !== QUOTE) end += bytes[end] === BACKSLASH ? 2 : 1;
  return end + 1;
}

function withoutComments(bytes: Uint8Array): Uint8Array {
  const text = Uint8Array.from(bytes);
  for (let at = 0; at < text.length;) {
    if (text[at] === QUOTE) at = endOfString(text, at);
    else if (text[at] === SLASH && (text[at + 1] === SLASH || text[at + 1] === STAR)) {
      const end = endOfComment(text, at);
      for (let i = at; i < end; i += 1) if (text[i] !== LINE_FEED) text[i] = SPACE;
      at = end;
    } else at += 1;
  }
  return text;
}

function endOfComment(text: Uint8Array, at: number): number {
  if (text[at + 1] === SLASH) {
    const end = text.indexOf(LINE_FEED, at);
    return end < 0 ? text.length : end;
  }
  for (let i = at + 2; i + 1 < text.length; i += 1) {
    if (text[i] === STAR && text[i + 1] === SLASH) return i + 2;
  }
  throw new ToolsumError('ERR_JSON_SYNTAX', 'a comment that does not end');
}

function withoutTrailingCommas(text: Uint8Array): Uint8Array {
  // Of what was read before, without blanks: the last byte, and where it stands if it is a comma after a value.
  let [last, comma] = [COMMA, -1];
  for (let at = 0; at < text.length;) {
    const byte = text[at] ?? SPACE;
    if (isBlank(byte)) {
      at += 1;
      continue;
    }
    if (OPENING.has(byte) && byte !== COMMA) comma = -1;
    else if (byte === COMMA) comma = OPENING.has(last) ? -1 : at;
    else {
      if (CLOSING.has(byte) && comma >= 0) text[comma] = SPACE;
      comma = -1;
    }
    last = byte;
    at = byte === QUOTE ? endOfString(text, at) : at + 1;
  }
  return text;
}

/** After these no value has been read yet: a comma there is wrong, and stays to be refused. */
const OPENING: ReadonlySet<number> = new Set([0x7b, 0x5b, COMMA, 0x3a]);
const CLOSING: ReadonlySet<number> = new Set([0x7d, 0x5d]);

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
