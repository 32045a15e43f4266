import type { LintWaiver } from '@toolsum/schemas';
import type { RuleMeta } from '../rule.ts';
import type { KnownFinding } from './finding-digest.ts';

/** How a waiver stands to a finding of its rule in its definition. */
export type WaiverMatch = 'matches' | 'expired' | 'text-changed' | 'unrelated';

/**
 * Holds a waiver to a finding: the rule, the definition and its digest must be those of the waiver, the rule one that
 * can be waived, and its last day not over.
 *
 * @param now milliseconds since 1970.
 */
export function matchWaiver(
  waiver: LintWaiver,
  { finding, definition }: KnownFinding,
  meta: RuleMeta | undefined,
  now: number,
): WaiverMatch {
  if (meta?.waivable !== true) return 'unrelated';
  if (waiver.rule !== finding.rule || waiver.kind !== finding.kind || waiver.id !== finding.id)
    return 'unrelated';
  if (waiver.digest !== definition) return 'text-changed';
  return now >= endOf(waiver) ? 'expired' : 'matches';
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first millisecond at which a waiver holds no more. */
function endOf({ expires }: LintWaiver): number {
  return Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}
