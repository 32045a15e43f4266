import type { JsonValue } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const MINUS = 0x2d;

const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NONCHARACTER =
  /[\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/u;
/** Cheap test for strings that can hold neither a surrogate nor a noncharacter. */
const SUSPECT = /[\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/**
 * Parses JSON as toolsum takes it at every entrance: I-JSON (RFC 7493) within bounds.
 *
 * @param bytes UTF-8 without byte order mark.
 * @param maxBytes the bound of the caller's format, from `LIMITS`.
 * @returns the value; objects keep `__proto__` members as data.
 * @throws ToolsumError ERR_TOO_LARGE, ERR_UTF8, ERR_JSON_SYNTAX, ERR_JSON_DEPTH, ERR_JSON_DUPLICATE_KEY,
 * ERR_JSON_LONE_SURROGATE, ERR_JSON_NONCHARACTER, ERR_JSON_NUMBER, each with the `offset` where it has one.
 */
export function parseJson(bytes: Uint8Array, maxBytes: number): JsonValue {
  if (bytes.byteLength > maxBytes) {
    throw new ToolsumError('ERR_TOO_LARGE', `${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, {
      bytes: bytes.byteLength,
      limit: maxBytes,
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ToolsumError('ERR_UTF8', 'not valid UTF-8', {}, { cause });
  }
  return parseJsonText(text);
}

/** Like `parseJson`, for text whose size the caller has already bounded. */
export function parseJsonText(text: string): JsonValue {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (cause) {
    const offset = syntaxOffset(cause);
    throw new ToolsumError(
      'ERR_JSON_SYNTAX',
      `not JSON: ${offset === undefined ? 'unexpected end or token' : `unexpected token at offset ${offset}`}`,
      offset === undefined ? {} : { offset },
      { cause },
    );
  }
  inspect(text);
  return value;
}

/** V8 quotes the input in its messages; only the place may travel on. */
function syntaxOffset(cause: unknown): number | undefined {
  const position = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  return position === undefined ? undefined : Number(position);
}

/** What JSON.parse lets pass silently, found in one scan over text that is known to be JSON. */
function inspect(text: string): void {
  // For each open container: the names seen so far, or null in an array.
  const open: (Set<string> | null)[] = [];
  let names: Set<string> | null = null;
  let expectName = false;
  const length = text.length;
  for (let i = 0; i < length;) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const end = stringEnd(text, i);
      const raw = text.slice(i + 1, end);
      const plain = raw.includes('\\') ? (JSON.parse(text.slice(i, end + 1)) as string) : raw;
      if (SUSPECT.test(plain)) checkCharacters(plain, i);
      if (expectName && names !== null) {
        if (names.has(plain)) {
          throw new ToolsumError(
            'ERR_JSON_DUPLICATE_KEY',
            `the same member name twice in one object, at offset ${i}`,
            {
              offset: i,
            },
          );
        }
        names.add(plain);
        expectName = false;
      }
      i = end + 1;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      if (open.length >= LIMITS.jsonDepth) {
        throw new ToolsumError('ERR_JSON_DEPTH', `nested deeper than ${LIMITS.jsonDepth}, at offset ${i}`, {
          offset: i,
        });
      }
      open.push(names);
      names = c === OPEN_BRACE ? new Set() : null;
      expectName = c === OPEN_BRACE;
      i += 1;
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      names = open.pop() ?? null;
      expectName = false;
      i += 1;
    } else if (c === COMMA) {
      expectName = names !== null;
      i += 1;
    } else if (c === MINUS || (c >= 0x30 && c <= 0x39)) {
      NUMBER.lastIndex = i;
      const literal = NUMBER.exec(text)?.[0] ?? '';
      checkNumber(Number(literal), i);
      i += literal.length;
    } else {
      // Whitespace, a colon, or a letter of true, false, null.
      i += 1;
    }
  }
}

function stringEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    let escapes = end - 1;
    while (text.charCodeAt(escapes) === BACKSLASH) escapes -= 1;
    if ((end - escapes) % 2 === 1) return end;
  }
}

function checkCharacters(text: string, offset: number): void {
  if (!text.isWellFormed()) {
    throw new ToolsumError('ERR_JSON_LONE_SURROGATE', `a lone surrogate in the string at offset ${offset}`, {
      offset,
    });
  }
  if (NONCHARACTER.test(text)) {
    throw new ToolsumError('ERR_JSON_NONCHARACTER', `a noncharacter in the string at offset ${offset}`, {
      offset,
    });
  }
}

function checkNumber(value: number, offset: number): void {
  // An integer beyond 2^53-1 means different numbers to different readers (RFC 7493 section 2.2).
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    throw new ToolsumError(
      'ERR_JSON_NUMBER',
      `a number that is not exact in every reader, at offset ${offset}`,
      {
        offset,
      },
    );
  }
}
