import type { Rule } from '../rule.ts';

export const resultTamperingExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
