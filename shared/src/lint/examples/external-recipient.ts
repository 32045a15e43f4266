import type { Rule } from '../rule.ts';

export const externalRecipientExamples: Rule['examples'] = { good: [], bad: [] };
