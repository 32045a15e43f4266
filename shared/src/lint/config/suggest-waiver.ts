import type { LintWaiver } from '@toolsum/schemas';
import type { RuleMeta } from '../rule.ts';
import { RULES } from '../ruleset.ts';
import type { KnownFinding } from './finding-digest.ts';

/** How long a suggested waiver holds. */
const SUGGESTED_MS = 180 * 24 * 60 * 60 * 1000;

/**
 * The waivers that these findings would need, one for each rule and definition. Reason and author are left empty, and
 * an empty reason is refused: a person has to write it.
 *
 * @param now milliseconds since 1970.
 */
export function suggestWaivers(
  found: readonly KnownFinding[],
  now: number,
  rules: readonly RuleMeta[] = RULES,
): LintWaiver[] {
  const waivable = new Set(rules.filter((meta) => meta.waivable).map(({ id }) => id));
  const expires = new Date(now + SUGGESTED_MS).toISOString().slice(0, 10);
  const suggested = new Map<string, LintWaiver>();
  for (const { finding, definition } of found) {
    if (finding.tier !== 'block' || definition === undefined || !waivable.has(finding.rule)) continue;
    const { rule, kind, id } = finding;
    suggested.set(`${rule}\n${definition}`, {
      rule,
      kind,
      id,
      digest: definition,
      reason: '',
      by: '',
      expires,
    });
  }
  return [...suggested.values()];
}
