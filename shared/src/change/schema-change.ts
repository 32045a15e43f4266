import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { isDialectBound } from './dialect.ts';
import { member, memberNames, pointerTo, sameJson, type Report } from './difference.ts';
import { HEADER_KEYWORD } from './header-mapping.ts';
import {
  compareAlternatives,
  compareItems,
  comparePropertyNames,
  compareUnknown,
} from './nested-keywords.ts';
import {
  compareAdditional,
  comparePatternProperties,
  compareProperties,
  compareRequired,
  compareSchemaMap,
} from './object-keywords.ts';
import { reportAs, reportRange, type KeywordComparison, type Pair, type Scope } from './schema-scope.ts';
import { visitSubschemas } from './subschemas.ts';
import {
  compareData,
  compareDialect,
  compareExamples,
  compareHeader,
  compareRestriction,
  compareText,
} from './value-keywords.ts';
import { compareTypes, compareValueSets, lowerBound, upperBound } from './value-range.ts';

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
  compareSchemas(
    { ...place, compare: compareSchemas, dialectBound, usesUnevaluated },
    before,
    after,
    pointer,
  );
}

function mentionsUnevaluated(schema: JsonObject): boolean {
  let found = false;
  visitSubschemas(schema, '', (subschema) => {
    found ||=
      Object.hasOwn(subschema, 'unevaluatedProperties') || Object.hasOwn(subschema, 'unevaluatedItems');
  });
  return found;
}

function compareSchemas(scope: Scope, before: JsonValue, after: JsonValue, pointer: string): void {
  if (sameJson(before, after)) return;
  const old = before === true ? {} : before;
  const now = after === true ? {} : after;
  if (old === false || now === false) {
    reportAs(scope, old === false ? 'type-widened' : 'type-narrowed', { before, after, pointer });
  } else if (!isJsonObject(old) || !isJsonObject(now)) {
    reportAs(scope, 'schema-changed', { before, after, pointer });
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

const KEYWORDS: ReadonlyMap<string, KeywordComparison> = new Map<string, KeywordComparison>([
  ['$schema', compareDialect],
  ['$comment', compareText],
  ['title', compareText],
  ['description', compareText],
  ['examples', compareExamples],
  ['default', compareData],
  [HEADER_KEYWORD, compareHeader],
  ['type', (scope, pair) => reportRange(scope, compareTypes(pair.before, pair.after), pair)],
  ['enum', (scope, pair) => reportRange(scope, compareValueSets(pair.before, pair.after), pair)],
  ['const', compareRestriction],
  ['format', compareRestriction],
  ['pattern', compareRestriction],
  ['multipleOf', compareRestriction],
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map(
    (keyword) =>
      [keyword, (scope: Scope, pair: Pair) => reportRange(scope, lowerBound(keyword, pair), pair)] as const,
  ),
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map(
    (keyword) =>
      [keyword, (scope: Scope, pair: Pair) => reportRange(scope, upperBound(keyword, pair), pair)] as const,
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
