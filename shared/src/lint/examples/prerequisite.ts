import type { Rule } from '../rule.ts';

export const prerequisiteExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
