import type { Rule } from '../rule.ts';

export const conversationCollectionExamples: Rule['examples'] = { good: [], bad: [] };
