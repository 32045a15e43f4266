import { isJsonObject } from '../definition/definition.ts';
import { pointerTo, sameJson } from './difference.ts';
import { reportAs, reportNotation, reportRange, opaque, type KeywordComparison } from './schema-scope.ts';
import { compareValueSets, isOpen } from './value-range.ts';

/** Also right for applicators: schemas inside are compared for prose and notation, all else is `schema-changed`. */
export const compareUnknown: KeywordComparison = (scope, pair) => {
  const { before, after, pointer } = pair;
  const inner = opaque(scope);
  if (isJsonObject(before) && isJsonObject(after)) {
    inner.compare(inner, before, after, pointer);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    before.forEach((item, i) => inner.compare(inner, item, after[i] ?? null, pointerTo(pointer, i)));
  } else {
    reportAs(inner, 'schema-changed', pair);
  }
};

export const compareItems: KeywordComparison = (scope, pair) => {
  const { before, after } = pair;
  if (Array.isArray(before) || Array.isArray(after)) compareUnknown(scope, pair);
  else if (!isOpen(before) || !isOpen(after)) {
    if (isOpen(before)) reportAs(scope, 'type-narrowed', pair);
    else if (isOpen(after)) reportAs(scope, 'type-widened', pair);
    else scope.compare(scope, before ?? true, after ?? true, pair.pointer);
  } else if (scope.usesUnevaluated) reportAs(scope, 'schema-changed', pair);
  else reportNotation(scope, pair);
};

/** Every property name is a string, so saying only that says nothing. */
export const comparePropertyNames: KeywordComparison = (scope, pair) => {
  const silent = [pair.before, pair.after].every(
    (names) => isOpen(names) || sameJson(names, { type: 'string' }),
  );
  if (silent) reportNotation(scope, pair);
  else compareUnknown(scope, pair);
};

/** More alternatives are a wider type. The same alternatives in another order stay `schema-changed`: models read in order. */
export const compareAlternatives: KeywordComparison = (scope, pair) => {
  const { before, after } = pair;
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) {
    const outcome = compareValueSets(before, after);
    reportRange(scope, outcome === 'same' ? 'unclear' : outcome, pair);
  } else {
    compareUnknown(scope, pair);
  }
};
