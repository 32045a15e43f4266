import type { Example } from '../rule.ts';
import { RULE_MODULES } from '../ruleset.ts';

export interface RuleExamples {
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
}

/** What each rule finds and what it lets be, by the rule's id. The texts of bad ones are not safe to print. */
export const RULE_EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map(
  RULE_MODULES.map(({ meta, examples }) => [meta.id, examples]),
);
