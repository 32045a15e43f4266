import type { Rule } from '../rule.ts';

export const shadowingExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
