import type { JsonObject } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { member, memberNames, pointerTo, sameJson } from './difference.ts';
import { reportAs, reportNotation, opaque, type KeywordComparison } from './schema-scope.ts';
import { isOpen, nameSet } from './value-range.ts';

export const compareProperties: KeywordComparison = (scope, pair) => {
  const before = pair.before ?? {};
  const after = pair.after ?? {};
  if (!isJsonObject(before) || !isJsonObject(after)) {
    reportAs(scope, 'schema-changed', pair);
    return;
  }
  const required = nameSet(member(pair.now, 'required')) ?? new Set();
  const names = memberNames(before, after);
  if (names.length === 0) reportNotation(scope, pair);
  for (const parameter of names) {
    const spot = {
      before: member(before, parameter),
      after: member(after, parameter),
      pointer: pointerTo(pair.pointer, parameter),
    };
    if (spot.after === undefined) reportAs(scope, 'parameter-removed', spot);
    else if (spot.before !== undefined) scope.compare(scope, spot.before, spot.after, spot.pointer);
    else
      reportAs(
        scope,
        required.has(parameter) ? 'required-parameter-added' : 'optional-parameter-added',
        spot,
      );
  }
};

export const compareRequired: KeywordComparison = (scope, pair) => {
  const before = nameSet(pair.before);
  const after = nameSet(pair.after);
  if (before === undefined || after === undefined) {
    reportAs(scope, 'schema-changed', pair);
    return;
  }
  const added = [...after].filter((parameter) => !before.has(parameter));
  const dropped = [...before].filter((parameter) => !after.has(parameter));
  if (added.length === 0 && dropped.length === 0) reportNotation(scope, pair);
  // Parameters that came or went as a whole are reported by `properties`.
  const declared = (schema: JsonObject, parameter: string): boolean => {
    const properties = member(schema, 'properties');
    return isJsonObject(properties) && Object.hasOwn(properties, parameter);
  };
  for (const parameter of added) {
    if (declared(pair.old, parameter) || !declared(pair.now, parameter)) {
      reportAs(scope, 'required-parameter-added', {
        pointer: pair.pointer,
        before: undefined,
        after: parameter,
      });
    }
  }
  for (const parameter of dropped) {
    if (!declared(pair.old, parameter) || declared(pair.now, parameter)) {
      reportAs(scope, 'type-widened', { pointer: pair.pointer, before: parameter, after: undefined });
    }
  }
};

/**
 * What undeclared arguments may be. Absent and `true` are the same to JSON Schema, but where `properties` stand the
 * guard reads absent as closed (DESIGN section 6), so writing `true` opens something there.
 */
export const compareAdditional: KeywordComparison = (scope, pair) => {
  const { before, after, old, now } = pair;
  const declares = Object.hasOwn(old, 'properties') || Object.hasOwn(now, 'properties');
  if (isOpen(before) && isOpen(after)) {
    const sameToAll = before !== undefined && after !== undefined;
    if (!scope.usesUnevaluated && (sameToAll || !declares)) reportNotation(scope, pair);
    else reportAs(scope, after === undefined ? 'type-narrowed' : 'additional-properties-opened', pair);
  } else if (isOpen(after) || before === false) {
    reportAs(scope, 'additional-properties-opened', pair);
  } else if (isOpen(before) || after === false) {
    reportAs(scope, 'type-narrowed', pair);
  } else {
    scope.compare(scope, before ?? true, after ?? true, pair.pointer);
  }
};

export const comparePatternProperties: KeywordComparison = (scope, pair) => {
  const { before, after, old } = pair;
  const opens = isJsonObject(after) && (before === undefined || sameJson(before, {}));
  const additional = member(old, 'additionalProperties');
  if (opens && (additional === undefined || !isOpen(additional))) {
    reportAs(scope, 'additional-properties-opened', pair);
  } else {
    compareSchemaMap(scope, pair);
  }
};

export const compareSchemaMap: KeywordComparison = (scope, pair) => {
  const inner = opaque(scope);
  const before = pair.before ?? {};
  const after = pair.after ?? {};
  if (!isJsonObject(before) || !isJsonObject(after)) {
    reportAs(inner, 'schema-changed', pair);
    return;
  }
  const names = memberNames(before, after);
  if (names.length === 0) reportNotation(scope, pair);
  for (const key of names) {
    const [old, now] = [member(before, key), member(after, key)];
    const pointer = pointerTo(pair.pointer, key);
    if (old === undefined || now === undefined) {
      reportAs(inner, 'schema-changed', { before: old, after: now, pointer });
    } else {
      inner.compare(inner, old, now, pointer);
    }
  }
};
