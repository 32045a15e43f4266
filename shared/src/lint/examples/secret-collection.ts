import type { Rule } from '../rule.ts';

export const secretCollectionExamples: Rule['examples'] = { good: [], bad: [] };
