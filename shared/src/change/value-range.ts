import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { canonicalText } from '../json/canonical.ts';
import { isJsonObject } from '../definition/definition.ts';

/** How what a keyword lets pass has changed. */
export type RangeChange = 'same' | 'narrowed' | 'widened' | 'unclear';

const ALL_TYPES = ['array', 'boolean', 'fraction', 'integer', 'null', 'object', 'string'] as const;

/** Compares `type` keywords: spelling and order do not matter, an integer is a number, absent means any. */
export function compareTypes(before: JsonValue | undefined, after: JsonValue | undefined): RangeChange {
  const old = typeSet(before);
  const now = typeSet(after);
  return old === undefined || now === undefined ? 'unclear' : compareSets(old, now);
}

function typeSet(value: JsonValue | undefined): Set<string> | undefined {
  if (value === undefined) return new Set(ALL_TYPES);
  const types = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(types)) return undefined;
  const found = new Set<string>();
  for (const type of types) {
    if (type === 'number') found.add('integer').add('fraction');
    else if (type !== 'fraction' && ALL_TYPES.some((known) => known === type)) found.add(type as string);
    else return undefined;
  }
  return found;
}

/** Compares lists read as sets of values, such as `enum`; absent means any value. */
export function compareValueSets(before: JsonValue | undefined, after: JsonValue | undefined): RangeChange {
  if (before === undefined) return Array.isArray(after) ? 'narrowed' : 'unclear';
  if (after === undefined) return Array.isArray(before) ? 'widened' : 'unclear';
  if (!Array.isArray(before) || !Array.isArray(after)) return 'unclear';
  return compareSets(new Set(before.map(canonicalText)), new Set(after.map(canonicalText)));
}

function compareSets(before: ReadonlySet<string>, after: ReadonlySet<string>): RangeChange {
  const gone = [...before].some((value) => !after.has(value));
  const come = [...after].some((value) => !before.has(value));
  if (gone && come) return 'unclear';
  return gone ? 'narrowed' : come ? 'widened' : 'same';
}

/** A bound on both sides (undefined: absent) with the schemas it stands in. */
export interface BoundPair {
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  readonly old: JsonObject;
  readonly now: JsonObject;
}

/** Compares lower bounds; for a length or a count, absent means zero. */
export function lowerBound(keyword: string, pair: BoundPair): RangeChange {
  const counts = /^min(?:Length|Items|Properties)$/.test(keyword);
  const [before, after] = effectiveBounds(keyword, pair, counts ? 0 : -Infinity);
  return compareBounds(after, before);
}

/** Compares upper bounds. */
export function upperBound(keyword: string, pair: BoundPair): RangeChange {
  const [before, after] = effectiveBounds(keyword, pair, Infinity);
  return compareBounds(before, after);
}

/** The ends of the range of integers that strict JSON takes: as bounds of an integer they bound nothing. */
const EDGES: ReadonlyMap<string, number> = new Map([
  ['minimum', Number.MIN_SAFE_INTEGER],
  ['maximum', Number.MAX_SAFE_INTEGER],
]);

function effectiveBounds(
  keyword: string,
  { before, after, old, now }: BoundPair,
  absent: number,
): (JsonValue | undefined)[] {
  const ofIntegers = [old, now].every(
    (schema) => Object.hasOwn(schema, 'type') && schema['type'] === 'integer',
  );
  const edge = ofIntegers ? EDGES.get(keyword) : undefined;
  return [before, after].map((bound) => (bound === undefined || bound === edge ? absent : bound));
}

function compareBounds(old: JsonValue | undefined, now: JsonValue | undefined): RangeChange {
  if (typeof old !== 'number' || typeof now !== 'number') return 'unclear';
  return now < old ? 'narrowed' : now > old ? 'widened' : 'same';
}

/** Whether a schema lets everything pass; an absent one does. */
export function isOpen(schema: JsonValue | undefined): boolean {
  return (
    schema === undefined || schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0)
  );
}

/** The names in `required`, absent meaning none; undefined if it is not a list of names. */
export function nameSet(value: JsonValue | undefined): Set<string> | undefined {
  if (value === undefined) return new Set();
  if (!Array.isArray(value)) return undefined;
  const names = value.filter((name) => typeof name === 'string');
  return names.length === value.length ? new Set(names) : undefined;
}
