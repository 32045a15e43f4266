import type { Hole, HolePart, JsonObject, JsonValue, ManifestDefinition } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { ToolsumError } from '../errors.ts';

type Part = string | HolePart;

/**
 * Values that a hole of class `echo` may hold: what this very client supplied (an argument, a root, its working
 * directory). Only the client knows them.
 */
export type EchoValues = ReadonlySet<string>;

const DATE =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z)?$/;
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;

/** @throws ToolsumError ERR_MANIFEST_INCONSISTENT for holes that cannot be matched in only one way. */
export function checkHoles(entry: ManifestDefinition): void {
  const pointers = new Set<string>();
  for (const hole of entry.holes ?? []) {
    if (pointers.has(hole.pointer)) throw inconsistent('two holes at one pointer');
    pointers.add(hole.pointer);
    if (typeof valueAt(entry.definition, hole.pointer) !== 'string')
      throw inconsistent('a hole points at something that is not a string');
    hole.parts.forEach((part, i) => {
      const next = hole.parts[i + 1];
      if (typeof part !== 'string' && next !== undefined && typeof next !== 'string')
        throw inconsistent('two holes without text between them');
      if (typeof part === 'string' && typeof next === 'string') throw inconsistent('two literals in a row');
    });
    if (!hole.parts.some((part) => typeof part !== 'string')) throw inconsistent('a hole without a class');
  }
}

/**
 * Puts the captured values back where the live definition has runtime data that its holes permit.
 *
 * @returns the definition to digest, or undefined if a hole does not match or its value could be read in two ways.
 */
export function fillHoles(
  entry: ManifestDefinition,
  live: JsonObject,
  echo: EchoValues,
): JsonObject | undefined {
  let filled = live;
  for (const hole of entry.holes ?? []) {
    const value = valueAt(filled, hole.pointer);
    const captured = valueAt(entry.definition, hole.pointer);
    if (typeof value !== 'string' || typeof captured !== 'string' || !matches(hole, value, echo))
      return undefined;
    filled = replaceAt(filled, segments(hole.pointer), captured);
  }
  return filled;
}

/** True if the text splits into the parts in exactly one way. Work is bounded by parts times text. */
function matches(hole: Hole, text: string, echo: EchoValues): boolean {
  // ways[i] = how often the parts so far reach offset i, counted up to two: two ways are as bad as none.
  let ways = new Map<number, number>([[0, 1]]);
  for (const part of hole.parts) {
    const next = new Map<number, number>();
    for (const [start, count] of ways) {
      for (const end of ends(part, text, start, echo))
        next.set(end, Math.min(2, (next.get(end) ?? 0) + count));
    }
    ways = next;
  }
  return ways.get(text.length) === 1;
}

function ends(part: Part, text: string, start: number, echo: EchoValues): number[] {
  if (typeof part === 'string') return text.startsWith(part, start) ? [start + part.length] : [];
  if (part.class === 'echo') {
    return [...echo]
      .filter((value) => value !== '' && value.length <= part.max && text.startsWith(value, start))
      .map((value) => start + value.length);
  }
  const pattern = part.class === 'integer' ? INTEGER : DATE;
  const longest = Math.min(part.max, part.class === 'integer' ? 17 : 30, text.length - start);
  const found: number[] = [];
  for (let size = 1; size <= longest; size += 1) {
    if (pattern.test(text.slice(start, start + size))) found.push(start + size);
  }
  return found;
}

function segments(pointer: string): string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(root: JsonObject, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const name of segments(pointer)) {
    if (Array.isArray(value)) value = /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : undefined;
    else if (isJsonObject(value)) value = Object.hasOwn(value, name) ? value[name] : undefined;
    else return undefined;
  }
  return value;
}

function replaceAt<Value extends JsonValue>(
  root: Value,
  path: readonly string[],
  replacement: string,
): Value {
  const [name, ...rest] = path;
  if (name === undefined) return replacement as Value;
  if (Array.isArray(root))
    return root.map((item, i) => (String(i) === name ? replaceAt(item, rest, replacement) : item)) as Value;
  if (!isJsonObject(root)) return root;
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => [
      key,
      key === name ? replaceAt(value, rest, replacement) : value,
    ]),
  ) as Value;
}

function inconsistent(message: string): ToolsumError {
  return new ToolsumError('ERR_MANIFEST_INCONSISTENT', message);
}
