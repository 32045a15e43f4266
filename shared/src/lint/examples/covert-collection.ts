import type { Rule } from '../rule.ts';

export const covertCollectionExamples: Rule['examples'] = { good: [], bad: [] };
