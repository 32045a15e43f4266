import type { Rule } from '../rule.ts';

export const dataCarryingLinkExamples: Rule['examples'] = { good: [], bad: [] };
