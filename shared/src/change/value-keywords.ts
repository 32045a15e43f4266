import { sameDialect } from './dialect.ts';
import { compareProse } from './prose-change.ts';
import { reportAs, reportNotation, type KeywordComparison, type Spot } from './schema-scope.ts';

export const compareData: KeywordComparison = (scope, pair) => reportAs(scope, 'schema-changed', pair);

export const compareText: KeywordComparison = (scope, { before, after, pointer }) => {
  compareProse(before, after, pointer, (difference) => {
    if (difference.class === 'schema-changed') reportAs(scope, 'schema-changed', difference as Spot);
    else scope.report(difference);
  });
};

export const compareExamples: KeywordComparison = (scope, { before, after, pointer }) => {
  scope.report({ class: 'prose-changed', pointer, before, after });
};

export const compareHeader: KeywordComparison = (scope, pair) => {
  if (!scope.headersFound || pair.after === undefined) reportAs(scope, 'schema-changed', pair);
};

export const compareDialect: KeywordComparison = (scope, pair) => {
  if (sameDialect(pair.before, pair.after, scope.dialectBound)) reportNotation(scope, pair);
  else reportAs(scope, 'schema-changed', pair);
};

/** A keyword that only restricts, in a way that two values of it can't be compared. */
export const compareRestriction: KeywordComparison = (scope, pair) => {
  if (pair.before === undefined) reportAs(scope, 'type-narrowed', pair);
  else reportAs(scope, pair.after === undefined ? 'type-widened' : 'schema-changed', pair);
};
