import type { Rule } from '../rule.ts';

export const leakedSecretExamples: Rule['examples'] = { good: [], bad: [] };
