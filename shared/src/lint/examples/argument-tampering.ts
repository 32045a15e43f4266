import type { Rule } from '../rule.ts';

export const argumentTamperingExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
