import { RULE_EXAMPLES, RULES, RULESET, visibleText, type RuleExamples, type RuleMeta } from '@toolsum/core';

export interface ExplainedRule {
  readonly lines: readonly string[];
  readonly document: Record<string, unknown>;
}

/** Examples of each sort that are shown to people. */
const SHOWN = 4;
const LONGEST = 400;

/** What a rule says of itself; undefined if there is no such rule. */
export function explainRule(id: string): ExplainedRule | undefined {
  const meta = RULES.find((rule) => rule.id === id);
  if (meta === undefined) return undefined;
  const examples = RULE_EXAMPLES.get(id) ?? { good: [], bad: [] };
  return {
    lines: [
      ...linesOf(meta),
      ...exampleLines('Finds', examples.bad),
      ...exampleLines('Leaves alone', examples.good),
    ],
    document: { ruleset: RULESET, rule: meta, examples },
  };
}

function linesOf({ id, title, tier, severity, confidence, waivable, reads, docs }: RuleMeta): string[] {
  const can = waivable ? 'can be waived' : 'cannot be waived, turned off or lowered';
  return [
    `${id}: ${title}`,
    '',
    `Tier ${tier}, severity ${severity}, confidence ${confidence} at most; ${can}.`,
    `Reads ${reads.places.join(', ')} of ${reads.kinds.join(', ')}.`,
    '',
    docs.what,
    '',
    docs.why,
    '',
    docs.rewrite,
  ];
}

function exampleLines(title: string, examples: RuleExamples['good']): string[] {
  if (examples.length === 0) return [];
  const shown = examples.slice(0, SHOWN).flatMap(({ about, definition }) => {
    const text = typeof definition === 'string' ? definition : JSON.stringify(definition.definition);
    return [`  ${about}:`, `    ${visibleText(text, { maxLength: LONGEST })}`];
  });
  return ['', `${title}:`, ...shown];
}
