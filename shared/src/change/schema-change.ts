import type { ChangeClass, JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { isDialectBound, sameDialect } from './dialect.ts';
import { member, memberNames, pointerTo, sameJson, type Report } from './difference.ts';
import { HEADER_KEYWORD } from './header-mapping.ts';
import { compareProse } from './prose-change.ts';
import { visitSubschemas } from './subschemas.ts';
import { compareTypes, compareValueSets, isOpen, lowerBound, nameSet, upperBound } from './value-range.ts';

/** What a difference in structure is called at this place of the schema. Prose and notation keep their classes. */
type Naming = (found: ChangeClass) => ChangeClass;

interface Scope {
  readonly report: Report;
  readonly naming: Naming;
  readonly dialectBound: boolean;
  /** `additionalProperties: true` marks members as evaluated, so it is no noise where this is used. */
  readonly usesUnevaluated: boolean;
  /** New header mappings of this schema are found over all of it, by `findNewHeaderMappings`. */
  readonly headersFound: boolean;
}

/** One keyword on both sides; undefined means absent. `old` and `now` are the schemas it stands in. */
interface Pair {
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  readonly pointer: string;
  readonly old: JsonObject;
  readonly now: JsonObject;
}

type KeywordComparison = (scope: Scope, pair: Pair) => void;

/** Compares two input schemas, keyword by keyword; what no rule explains is `schema-changed`. */
export function compareInputSchemas(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  compareRoots(before, after, pointer, { report, naming: (found) => found, headersFound: true });
}

/** Compares two output schemas: any difference in structure is `output-schema-changed`. */
export function compareOutputSchemas(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  compareRoots(before, after, pointer, {
    report,
    naming: () => 'output-schema-changed',
    headersFound: false,
  });
}

function compareRoots(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  place: Pick<Scope, 'report' | 'naming' | 'headersFound'>,
): void {
  if (!isJsonObject(before) || !isJsonObject(after)) {
    place.report({ class: place.naming('schema-changed'), pointer, before, after });
    return;
  }
  const dialectBound = isDialectBound(before) || isDialectBound(after);
  const usesUnevaluated = [before, after].some(mentionsUnevaluated);
  compareSchemas({ ...place, dialectBound, usesUnevaluated }, before, after, pointer);
}

function mentionsUnevaluated(schema: JsonObject): boolean {
  let found = false;
  visitSubschemas(schema, '', (subschema) => {
    found ||=
      Object.hasOwn(subschema, 'unevaluatedProperties') || Object.hasOwn(subschema, 'unevaluatedItems');
  });
  return found;
}

/** Where a keyword is not monotone or used from elsewhere, narrowing and widening say nothing about the whole. */
function opaque(scope: Scope): Scope {
  return { ...scope, naming: () => scope.naming('schema-changed') };
}

function compareSchemas(scope: Scope, before: JsonValue, after: JsonValue, pointer: string): void {
  if (sameJson(before, after)) return;
  const old = before === true ? {} : before;
  const now = after === true ? {} : after;
  if (old === false || now === false) {
    name(scope, old === false ? 'type-widened' : 'type-narrowed', { before, after, pointer });
  } else if (!isJsonObject(old) || !isJsonObject(now)) {
    name(scope, 'schema-changed', { before, after, pointer });
  } else if (sameJson(old, now)) {
    scope.report({ class: 'notation-only', pointer, before, after });
  } else {
    for (const keyword of memberNames(old, now)) {
      const pair = {
        before: member(old, keyword),
        after: member(now, keyword),
        pointer: pointerTo(pointer, keyword),
        old,
        now,
      };
      if (!sameJson(pair.before, pair.after)) (KEYWORDS.get(keyword) ?? compareUnknown)(scope, pair);
    }
  }
}

type Spot = Pick<Pair, 'before' | 'after' | 'pointer'>;

function name(scope: Scope, found: ChangeClass, { before, after, pointer }: Spot): void {
  scope.report({ class: scope.naming(found), pointer, before, after });
}

function notation(scope: Scope, { before, after, pointer }: Spot): void {
  scope.report({ class: 'notation-only', pointer, before, after });
}

/** Names the outcome of a comparison of what a keyword lets pass. */
function nameRange(scope: Scope, outcome: 'same' | 'narrowed' | 'widened' | 'unclear', spot: Spot): void {
  if (outcome === 'same') notation(scope, spot);
  else name(scope, outcome === 'unclear' ? 'schema-changed' : `type-${outcome}`, spot);
}

/** Also right for applicators: schemas inside are compared for prose and notation, all else is `schema-changed`. */
const compareUnknown: KeywordComparison = (scope, pair) => {
  const { before, after, pointer } = pair;
  const inner = opaque(scope);
  if (isJsonObject(before) && isJsonObject(after)) {
    compareSchemas(inner, before, after, pointer);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    before.forEach((item, i) => compareSchemas(inner, item, after[i] ?? null, pointerTo(pointer, i)));
  } else {
    name(inner, 'schema-changed', pair);
  }
};

const compareData: KeywordComparison = (scope, pair) => name(scope, 'schema-changed', pair);

const compareText: KeywordComparison = (scope, { before, after, pointer }) => {
  compareProse(before, after, pointer, (difference) => {
    if (difference.class === 'schema-changed') name(scope, 'schema-changed', difference as Spot);
    else scope.report(difference);
  });
};

const compareExamples: KeywordComparison = (scope, { before, after, pointer }) => {
  scope.report({ class: 'prose-changed', pointer, before, after });
};

const compareHeader: KeywordComparison = (scope, pair) => {
  if (!scope.headersFound || pair.after === undefined) name(scope, 'schema-changed', pair);
};

const compareDialect: KeywordComparison = (scope, pair) => {
  if (sameDialect(pair.before, pair.after, scope.dialectBound)) notation(scope, pair);
  else name(scope, 'schema-changed', pair);
};

/** A keyword that only restricts, in a way that two values of it can't be compared. */
const compareRestriction: KeywordComparison = (scope, pair) => {
  if (pair.before === undefined) name(scope, 'type-narrowed', pair);
  else name(scope, pair.after === undefined ? 'type-widened' : 'schema-changed', pair);
};

const compareProperties: KeywordComparison = (scope, pair) => {
  const before = pair.before ?? {};
  const after = pair.after ?? {};
  if (!isJsonObject(before) || !isJsonObject(after)) {
    name(scope, 'schema-changed', pair);
    return;
  }
  const required = nameSet(member(pair.now, 'required')) ?? new Set();
  const names = memberNames(before, after);
  if (names.length === 0) notation(scope, pair);
  for (const parameter of names) {
    const spot = {
      before: member(before, parameter),
      after: member(after, parameter),
      pointer: pointerTo(pair.pointer, parameter),
    };
    if (spot.after === undefined) name(scope, 'parameter-removed', spot);
    else if (spot.before !== undefined) compareSchemas(scope, spot.before, spot.after, spot.pointer);
    else name(scope, required.has(parameter) ? 'required-parameter-added' : 'optional-parameter-added', spot);
  }
};

const compareRequired: KeywordComparison = (scope, pair) => {
  const before = nameSet(pair.before);
  const after = nameSet(pair.after);
  if (before === undefined || after === undefined) {
    name(scope, 'schema-changed', pair);
    return;
  }
  const added = [...after].filter((parameter) => !before.has(parameter));
  const dropped = [...before].filter((parameter) => !after.has(parameter));
  if (added.length === 0 && dropped.length === 0) notation(scope, pair);
  // Parameters that came or went as a whole are reported by `properties`.
  const declared = (schema: JsonObject, parameter: string): boolean => {
    const properties = member(schema, 'properties');
    return isJsonObject(properties) && Object.hasOwn(properties, parameter);
  };
  for (const parameter of added) {
    if (declared(pair.old, parameter) || !declared(pair.now, parameter)) {
      name(scope, 'required-parameter-added', { pointer: pair.pointer, before: undefined, after: parameter });
    }
  }
  for (const parameter of dropped) {
    if (!declared(pair.old, parameter) || declared(pair.now, parameter)) {
      name(scope, 'type-widened', { pointer: pair.pointer, before: parameter, after: undefined });
    }
  }
};

/**
 * What undeclared arguments may be. Absent and `true` are the same to JSON Schema, but where `properties` stand the
 * guard reads absent as closed (DESIGN section 6), so writing `true` opens something there.
 */
const compareAdditional: KeywordComparison = (scope, pair) => {
  const { before, after, old, now } = pair;
  const declares = Object.hasOwn(old, 'properties') || Object.hasOwn(now, 'properties');
  if (isOpen(before) && isOpen(after)) {
    const sameToAll = before !== undefined && after !== undefined;
    if (!scope.usesUnevaluated && (sameToAll || !declares)) notation(scope, pair);
    else name(scope, after === undefined ? 'type-narrowed' : 'additional-properties-opened', pair);
  } else if (isOpen(after) || before === false) {
    name(scope, 'additional-properties-opened', pair);
  } else if (isOpen(before) || after === false) {
    name(scope, 'type-narrowed', pair);
  } else {
    compareSchemas(scope, before ?? true, after ?? true, pair.pointer);
  }
};

const comparePatternProperties: KeywordComparison = (scope, pair) => {
  const { before, after, old } = pair;
  const opens = isJsonObject(after) && (before === undefined || sameJson(before, {}));
  const additional = member(old, 'additionalProperties');
  if (opens && (additional === undefined || !isOpen(additional))) {
    name(scope, 'additional-properties-opened', pair);
  } else {
    compareSchemaMap(scope, pair);
  }
};

const compareSchemaMap: KeywordComparison = (scope, pair) => {
  const inner = opaque(scope);
  const before = pair.before ?? {};
  const after = pair.after ?? {};
  if (!isJsonObject(before) || !isJsonObject(after)) {
    name(inner, 'schema-changed', pair);
    return;
  }
  const names = memberNames(before, after);
  if (names.length === 0) notation(scope, pair);
  for (const key of names) {
    const [old, now] = [member(before, key), member(after, key)];
    const pointer = pointerTo(pair.pointer, key);
    if (old === undefined || now === undefined) {
      name(inner, 'schema-changed', { before: old, after: now, pointer });
    } else {
      compareSchemas(inner, old, now, pointer);
    }
  }
};

const compareItems: KeywordComparison = (scope, pair) => {
  const { before, after } = pair;
  if (Array.isArray(before) || Array.isArray(after)) compareUnknown(scope, pair);
  else if (!isOpen(before) || !isOpen(after)) {
    if (isOpen(before)) name(scope, 'type-narrowed', pair);
    else if (isOpen(after)) name(scope, 'type-widened', pair);
    else compareSchemas(scope, before ?? true, after ?? true, pair.pointer);
  } else if (scope.usesUnevaluated) name(scope, 'schema-changed', pair);
  else notation(scope, pair);
};

/** Every property name is a string, so saying only that says nothing. */
const comparePropertyNames: KeywordComparison = (scope, pair) => {
  const silent = [pair.before, pair.after].every(
    (names) => isOpen(names) || sameJson(names, { type: 'string' }),
  );
  if (silent) notation(scope, pair);
  else compareUnknown(scope, pair);
};

/** More alternatives are a wider type. The same alternatives in another order stay `schema-changed`: models read in order. */
const compareAlternatives: KeywordComparison = (scope, pair) => {
  const { before, after } = pair;
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) {
    const outcome = compareValueSets(before, after);
    nameRange(scope, outcome === 'same' ? 'unclear' : outcome, pair);
  } else {
    compareUnknown(scope, pair);
  }
};

const KEYWORDS: ReadonlyMap<string, KeywordComparison> = new Map<string, KeywordComparison>([
  ['$schema', compareDialect],
  ['$comment', compareText],
  ['title', compareText],
  ['description', compareText],
  ['examples', compareExamples],
  ['default', compareData],
  [HEADER_KEYWORD, compareHeader],
  ['type', (scope, pair) => nameRange(scope, compareTypes(pair.before, pair.after), pair)],
  ['enum', (scope, pair) => nameRange(scope, compareValueSets(pair.before, pair.after), pair)],
  ['const', compareRestriction],
  ['format', compareRestriction],
  ['pattern', compareRestriction],
  ['multipleOf', compareRestriction],
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map(
    (keyword) =>
      [keyword, (scope: Scope, pair: Pair) => nameRange(scope, lowerBound(keyword, pair), pair)] as const,
  ),
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map(
    (keyword) =>
      [keyword, (scope: Scope, pair: Pair) => nameRange(scope, upperBound(keyword, pair), pair)] as const,
  ),
  ['properties', compareProperties],
  ['required', compareRequired],
  ['additionalProperties', compareAdditional],
  ['patternProperties', comparePatternProperties],
  ['$defs', compareSchemaMap],
  ['definitions', compareSchemaMap],
  ['dependencies', compareSchemaMap],
  ['dependentSchemas', compareSchemaMap],
  ['propertyNames', comparePropertyNames],
  ['items', compareItems],
  ['anyOf', compareAlternatives],
]);
