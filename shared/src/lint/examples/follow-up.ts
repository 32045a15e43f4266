import type { Rule } from '../rule.ts';

export const followUpExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
