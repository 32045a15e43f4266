import type { Rule } from '../rule.ts';

export const redirectionExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
