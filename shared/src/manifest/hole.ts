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

/** A stretch of a live string that no signature covers: what stands in a hole. Offsets are UTF-16 code units. */
export interface FilledSpan {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

/** Where the holes of a definition lie in a live one that `fillHoles` accepts; nothing for one that it does not. */
export function filledSpans(entry: ManifestDefinition, live: JsonObject, echo: EchoValues): FilledSpan[] {
  return (entry.holes ?? []).flatMap((hole) => {
    const value = valueAt(live, hole.pointer);
    return typeof value === 'string' ? spansIn(hole, value, echo) : [];
  });
}

/** Walks the one way of splitting the text back from its end. */
function spansIn(hole: Hole, text: string, echo: EchoValues): FilledSpan[] {
  const ways = waysThrough(hole, text, echo);
  if (ways.at(-1)?.get(text.length) !== 1) return [];
  const spans: FilledSpan[] = [];
  let end = text.length;
  for (let i = hole.parts.length - 1; i >= 0; i -= 1) {
    const part = hole.parts[i] ?? '';
    const start = [...(ways[i]?.keys() ?? [])].find((from) => ends(part, text, from, echo).includes(end));
    if (start === undefined) return [];
    if (typeof part !== 'string') spans.unshift({ pointer: hole.pointer, start, end });
    end = start;
  }
  return spans;
}

/** True if the text splits into the parts in exactly one way. */
function matches(hole: Hole, text: string, echo: EchoValues): boolean {
  return waysThrough(hole, text, echo).at(-1)?.get(text.length) === 1;
}

/**
 * How often the parts before each one reach each offset, counted up to two: two ways are as bad as none. Work is bounded
 * by parts times text.
 */
function waysThrough(hole: Hole, text: string, echo: EchoValues): ReadonlyMap<number, number>[] {
  let ways = new Map<number, number>([[0, 1]]);
  const all = [ways];
  for (const part of hole.parts) {
    const next = new Map<number, number>();
    for (const [start, count] of ways) {
      for (const end of ends(part, text, start, echo))
        next.set(end, Math.min(2, (next.get(end) ?? 0) + count));
    }
    ways = next;
    all.push(ways);
  }
  return all;
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
