import { RULES, RULESET, type RuleMeta } from '@toolsum/core';

export interface ExplainedRule {
  readonly lines: readonly string[];
  readonly document: Record<string, unknown>;
}

/** What a rule says of itself; undefined if there is no such rule. */
export function explainRule(id: string): ExplainedRule | undefined {
  const meta = RULES.find((rule) => rule.id === id);
  if (meta === undefined) return undefined;
  return { lines: linesOf(meta), document: { ruleset: RULESET, rule: meta } };
}

function linesOf({ id, title, tier, severity, confidence, waivable, reads, docs }: RuleMeta): string[] {
  return [
    `${id}: ${title}`,
    '',
    `Tier ${tier}, severity ${severity}, confidence ${confidence} at most; ${waivable ? 'can be waived' : 'cannot be waived, turned off or lowered'}.`,
    `Reads ${reads.places.join(', ')} of ${reads.kinds.join(', ')}.`,
    '',
    docs.what,
    docs.why,
    docs.rewrite,
  ];
}
