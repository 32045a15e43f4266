import type { ChangeClass, JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { compareText } from '../definition/digest.ts';

/** One difference inside a definition, before it becomes a `Change`: values are whole, not yet cut. */
export interface Difference {
  readonly class: ChangeClass;
  /** JSON pointer into the definition. */
  readonly pointer: string;
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
}

/** Takes the differences as a comparison finds them. */
export type Report = (difference: Difference) => void;

/** The own member of an object; `__proto__` is a name like any other, and nothing is inherited. */
export function member(object: JsonObject | undefined, name: string): JsonValue | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Whether two values have the same canonical form. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  );
}

/** All member names of two objects, each once, sorted, so that reports come in one order. */
export function memberNames(a: JsonObject, b: JsonObject): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted(compareText);
}

/** RFC 6901 pointer to a member. */
export function pointerTo(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
