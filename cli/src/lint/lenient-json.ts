import { parseJsonText, ToolsumError, type ErrorCode, jsonTree, type JsonNode } from '@toolsum/core';
import type { JsonValue } from '@toolsum/schemas';

/** What was read, and what had to be overlooked to read it. */
export interface Reading {
  readonly value: JsonValue;
  /** Plain words without anything of the input in them. */
  readonly notes: readonly string[];
  /** The places of a text that only a lenient reader takes: what it holds twice has two places. */
  readonly tree?: JsonNode;
}

/** What a linter reads nevertheless, for a client would as well; signing and verifying never do. */
const OVERLOOKED: Readonly<Partial<Record<ErrorCode, string>>> = {
  ERR_JSON_DUPLICATE_KEY: 'a member stands twice in one object; both were read',
  ERR_JSON_LONE_SURROGATE: 'a string holds a lone surrogate',
  ERR_JSON_NONCHARACTER: 'a string holds a noncharacter',
  ERR_JSON_NUMBER: 'a number is not exact in every reader',
};

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads bytes as an attacker's server would send them: what the strict parser refuses though any client reads it is
 * read, and noted.
 *
 * @param bytes already bounded by the caller.
 * @throws ToolsumError ERR_JSON_SYNTAX, ERR_JSON_DEPTH: what nobody reads, or nobody should.
 */
export function readLeniently(bytes: Uint8Array): Reading {
  const notes: string[] = [];
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    text = lenient.decode(bytes);
    notes.push('the bytes are not valid UTF-8; what is not was replaced');
  }
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  const reading = readText(text);
  return notes.length === 0 ? reading : { ...reading, notes: [...notes, ...reading.notes] };
}

function readText(text: string): Reading {
  try {
    return { value: parseJsonText(text), notes: [] };
  } catch (error) {
    const note = ToolsumError.is(error) ? OVERLOOKED[error.code] : undefined;
    if (note === undefined) throw error;
    const tree = jsonTree(text);
    return { value: valueOf(tree, text), notes: [note], tree };
  }
}

/** The value as `JSON.parse` gives it, but with all members of a name that stands twice. */
function valueOf(node: JsonNode, text: string): JsonValue {
  if (node.type === 'array') return node.items.map((item) => valueOf(item, text));
  if (node.type === 'object')
    return Object.fromEntries(node.members.map(({ name, value }) => [name, valueOf(value, text)]));
  return JSON.parse(text.slice(node.start, node.end)) as JsonValue;
}
