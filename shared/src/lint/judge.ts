import type { Confidence, Evidence, LintSeverity, Rule, Tier, Weight } from './rule.ts';

/** What a piece of evidence counts. */
export const WORTH: Readonly<Record<Weight, number>> = {
  quoted: 0,
  supports: 1,
  weak: 2,
  clear: 3,
  damning: 5,
};

/** What one rule must have against a string for its finding to block. */
const ENOUGH_TO_BLOCK = 5;
/** What several rules together must have against it: less if one of them sees something clearly. */
const ENOUGH_TOGETHER = 5;
const ENOUGH_WITH_CLEAR = 4;
const ENOUGH_TO_ADVISE = 2;
/** Weak hints of several rules. */
const ENOUGH_HINTS = 3;

/** Evidence of one rule. */
export interface Charge {
  readonly rule: Rule;
  readonly evidence: Evidence;
}

/** A charge with what became of it. */
export interface Judged extends Charge {
  readonly tier: Tier;
  readonly severity: LintSeverity;
  readonly confidence: Confidence;
}

/**
 * Weighs what all rules bring against the strings of one definition. Evidence adds up within a string: different
 * signals of one rule, and the rules among each other. A finding blocks if its rule alone has enough, or if all
 * together have enough and its own part is not small; weaker ones advise; single hints are dropped.
 */
export function judge(charges: readonly Charge[]): Judged[] {
  const judged: Judged[] = [];
  for (const [, here] of Map.groupBy(charges, ({ evidence }) => evidence.passage))
    judged.push(...judgePassage(here));
  return judged;
}

function judgePassage(charges: readonly Charge[]): Judged[] {
  const byRule = Map.groupBy(charges, ({ rule }) => rule);
  const strengths = new Map<Rule, number>();
  for (const [rule, own] of byRule) strengths.set(rule, strengthOf(own.map(({ evidence }) => evidence)));
  const together = [...strengths.values()].reduce((sum, one) => sum + one, 0);
  const heaviest = Math.max(...charges.map(({ evidence }) => WORTH[evidence.weight]));
  const judged: Judged[] = [];
  for (const [rule, own] of byRule) {
    const strength = strengths.get(rule) ?? 0;
    const isQuoted = own.some(({ evidence }) => evidence.weight === 'quoted');
    const blocks =
      rule.meta.tier === 'block' &&
      (strength >= ENOUGH_TO_BLOCK ||
        (strength >= ENOUGH_TO_ADVISE &&
          together >= (heaviest >= WORTH.clear ? ENOUGH_WITH_CLEAR : ENOUGH_TOGETHER)));
    const advises = strength >= ENOUGH_TO_ADVISE || isQuoted || (strength > 0 && together >= ENOUGH_HINTS);
    if (!blocks && !advises) continue;
    const tier: Tier = blocks ? 'block' : 'advise';
    const confidence: Confidence = blocks ? 'high' : strength >= WORTH.clear ? 'medium' : 'low';
    const severity: LintSeverity = blocks ? rule.meta.severity : confidence === 'medium' ? 'medium' : 'low';
    for (const { evidence } of own) judged.push({ rule, evidence, tier, severity, confidence });
  }
  return judged;
}

/** Sum over different signals, each at its heaviest. */
function strengthOf(evidence: readonly Evidence[]): number {
  const worth = new Map<string, number>();
  for (const { signal, weight } of evidence)
    worth.set(signal, Math.max(WORTH[weight], worth.get(signal) ?? 0));
  return [...worth.values()].reduce((sum, one) => sum + one, 0);
}
