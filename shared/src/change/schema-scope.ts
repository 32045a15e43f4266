import type { ChangeClass, JsonObject, JsonValue } from '@toolsum/schemas';
import type { Report } from './difference.ts';
import type { RangeChange } from './value-range.ts';

/** What a difference in structure is called at this place of the schema. Prose and notation keep their classes. */
type Naming = (found: ChangeClass) => ChangeClass;

/** How differences are named and handed on at one place of a schema. */
export interface Scope {
  readonly report: Report;
  readonly naming: Naming;
  /** Compares the schemas that stand inside a keyword. */
  readonly compare: (scope: Scope, before: JsonValue, after: JsonValue, pointer: string) => void;
  readonly dialectBound: boolean;
  /** `additionalProperties: true` marks members as evaluated, so it is no noise where this is used. */
  readonly usesUnevaluated: boolean;
  /** New header mappings of this schema are found over all of it, by `findNewHeaderMappings`. */
  readonly headersFound: boolean;
}

/** One keyword on both sides; undefined means absent. `old` and `now` are the schemas it stands in. */
export interface Pair {
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  readonly pointer: string;
  readonly old: JsonObject;
  readonly now: JsonObject;
}

export type KeywordComparison = (scope: Scope, pair: Pair) => void;

export type Spot = Pick<Pair, 'before' | 'after' | 'pointer'>;

/** Reports a difference in structure, under the name it has at this place. */
export function reportAs(scope: Scope, found: ChangeClass, { before, after, pointer }: Spot): void {
  scope.report({ class: scope.naming(found), pointer, before, after });
}

/** Reports a difference that says nothing else than before. */
export function reportNotation(scope: Scope, { before, after, pointer }: Spot): void {
  scope.report({ class: 'notation-only', pointer, before, after });
}

/** Reports the outcome of a comparison of what a keyword lets pass. */
export function reportRange(scope: Scope, outcome: RangeChange, spot: Spot): void {
  if (outcome === 'same') reportNotation(scope, spot);
  else reportAs(scope, outcome === 'unclear' ? 'schema-changed' : `type-${outcome}`, spot);
}

/** Where a keyword is not monotone or used from elsewhere, narrowing and widening say nothing about the whole. */
export function opaque(scope: Scope): Scope {
  return { ...scope, naming: () => scope.naming('schema-changed') };
}
