import type { Rule } from '../rule.ts';

export const conditionalTriggerExamples: Rule['examples'] = {
  good: [],
  bad: [],
};
