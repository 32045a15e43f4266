import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { member, memberNames, pointerTo, sameJson, type Report } from './difference.ts';
import { compareLabel, compareProse } from './prose-change.ts';

/**
 * Compares the `arguments` of a prompt by name. Their order counts: hosts fill them by position.
 */
export function comparePromptArguments(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  const old = byName(before);
  const now = byName(after);
  if (old === undefined || now === undefined) {
    report({ class: 'schema-changed', pointer, before, after });
    return;
  }
  const kept = [...now.keys()].filter((name) => old.has(name));
  if (
    !sameJson(
      kept,
      [...old.keys()].filter((name) => now.has(name)),
    )
  ) {
    report({ class: 'schema-changed', pointer, before, after });
  } else if (old.size === 0 && now.size === 0) {
    report({ class: 'notation-only', pointer, before, after });
  }
  for (const [name, { argument, pointer: at }] of located(now, pointer)) {
    const earlier = old.get(name)?.argument;
    if (earlier !== undefined) compareArgument(earlier, argument, at, report);
    else {
      const required = member(argument, 'required') === true;
      const found = required ? 'required-parameter-added' : 'optional-parameter-added';
      report({ class: found, pointer: at, after: argument });
    }
  }
  for (const [name, { argument, pointer: at }] of located(old, pointer)) {
    if (!now.has(name)) report({ class: 'parameter-removed', pointer: at, before: argument });
  }
}

interface Placed {
  readonly argument: JsonObject;
  readonly index: number;
}

/** Undefined if it is no list of distinctly named arguments. */
function byName(value: JsonValue | undefined): Map<string, Placed> | undefined {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) return undefined;
  const found = new Map<string, Placed>();
  for (const [index, argument] of value.entries()) {
    const name = isJsonObject(argument) ? member(argument, 'name') : undefined;
    if (!isJsonObject(argument) || typeof name !== 'string' || found.has(name)) return undefined;
    found.set(name, { argument, index });
  }
  return found;
}

function located(placed: ReadonlyMap<string, Placed>, pointer: string) {
  return [...placed].map(
    ([name, { argument, index }]) => [name, { argument, pointer: pointerTo(pointer, index) }] as const,
  );
}

function compareArgument(old: JsonObject, now: JsonObject, pointer: string, report: Report): void {
  for (const name of memberNames(old, now)) {
    const [before, after] = [member(old, name), member(now, name)];
    const at = pointerTo(pointer, name);
    if (sameJson(before, after)) continue;
    if (name === 'description') compareProse(before, after, at, report);
    else if (name === 'title') compareLabel(before, after, at, report);
    else if (name === 'required') compareRequired(before, after, at, report);
    else report({ class: 'schema-changed', pointer: at, before, after });
  }
}

function compareRequired(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  const [old, now] = [before ?? false, after ?? false];
  if (typeof old !== 'boolean' || typeof now !== 'boolean') {
    report({ class: 'schema-changed', pointer, before, after });
  } else if (old === now) {
    report({ class: 'notation-only', pointer, before, after });
  } else {
    report({ class: now ? 'required-parameter-added' : 'type-widened', pointer, before, after });
  }
}
