import type { Charge, Confidence, Evidence, LintSeverity, Rule, Tier, Weight } from './rule.ts';

/** What a piece of evidence counts. */
export const WORTH: Readonly<Record<Weight, number>> = {
  quoted: 0,
  supports: 1,
  weak: 2,
  clear: 3,
  damning: 5,
};

/** What there must be against a string for a finding to block: less if one piece of evidence is clear. */
const ENOUGH_TO_BLOCK = 5;
const ENOUGH_WITH_CLEAR = 4;
/** What a rule must have of its own. */
const ENOUGH_TO_ADVISE = 2;
/** Weak hints of several rules. */
const ENOUGH_HINTS = 3;

/** A charge with what became of it. */
export interface Judged extends Charge {
  readonly tier: Tier;
  readonly severity: LintSeverity;
  readonly confidence: Confidence;
}

/** UTF-16 units between two places of a string that still speak of the same thing: a few sentences. */
const REACH = 400;

/**
 * Weighs what all rules bring against the strings of one definition. Evidence adds up where it stands together:
 * different signals of one rule, and the rules among each other; what stands far apart in a long text does not. If there
 * is enough, the findings of every rule that has a part of its own in it block; weaker ones advise; single hints are
 * dropped.
 */
export function judge(charges: readonly Charge[]): Judged[] {
  const outcomes = new Map<Charge, Outcome>();
  for (const [, here] of Map.groupBy(charges, ({ evidence }) => evidence.passage)) {
    const placed = here.map(place).toSorted((a, b) => a.at - b.at);
    let first = 0;
    let last = 0;
    for (const { charge, at } of placed) {
      while ((placed[first]?.at ?? at) < at - REACH) first += 1;
      while (last < placed.length && (placed[last]?.at ?? 0) <= at + REACH) last += 1;
      const around = placed.slice(first, last).map((one) => one.charge);
      const outcome = weigh(charge, around);
      if (outcome !== undefined) outcomes.set(charge, outcome);
    }
  }
  // In the order of the rules and of what each found: that is how people read them.
  return charges.flatMap((charge) => {
    const outcome = outcomes.get(charge);
    return outcome === undefined ? [] : [{ ...charge, ...outcome }];
  });
}

type Outcome = Pick<Judged, 'tier' | 'severity' | 'confidence'>;

interface Placed {
  readonly charge: Charge;
  /** Where it begins in the original string. */
  readonly at: number;
}

function place(charge: Charge): Placed {
  const { layer, start, end } = charge.evidence;
  return { charge, at: layer === undefined ? start : layer.toOriginal({ start, end }).start };
}

/** What becomes of a charge beside those around it; undefined if nothing does. */
function weigh({ rule }: Charge, around: readonly Charge[]): Outcome | undefined {
  const byRule = Map.groupBy(around, (one) => one.rule);
  const strengths = new Map<Rule, number>();
  for (const [one, own] of byRule) strengths.set(one, strengthOf(own.map(({ evidence }) => evidence)));
  const together = [...strengths.values()].reduce((sum, one) => sum + one, 0);
  const heaviest = Math.max(...around.map(({ evidence }) => WORTH[evidence.weight]));
  const strength = strengths.get(rule) ?? 0;
  const enough = heaviest >= WORTH.clear ? ENOUGH_WITH_CLEAR : ENOUGH_TO_BLOCK;
  if (rule.meta.tier === 'block' && strength >= ENOUGH_TO_ADVISE && together >= enough)
    return { tier: 'block', severity: rule.meta.severity, confidence: 'high' };
  const isQuoted = byRule.get(rule)?.some(({ evidence }) => evidence.weight === 'quoted') === true;
  if (strength < ENOUGH_TO_ADVISE && !isQuoted && (strength === 0 || together < ENOUGH_HINTS))
    return undefined;
  const confidence: Confidence = strength >= WORTH.clear ? 'medium' : 'low';
  return { tier: 'advise', severity: confidence, confidence };
}

/** Sum over different signals, each at its heaviest. */
function strengthOf(evidence: readonly Evidence[]): number {
  const worth = new Map<string, number>();
  for (const { signal, weight } of evidence)
    worth.set(signal, Math.max(WORTH[weight], worth.get(signal) ?? 0));
  return [...worth.values()].reduce((sum, one) => sum + one, 0);
}
