import type { Rule } from '../rule.ts';

export const standingOrderExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
