import type { Rule } from '../rule.ts';

export const parameterSmugglingExamples: Rule['examples'] = { good: [], bad: [] };
