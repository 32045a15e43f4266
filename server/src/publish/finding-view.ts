import { visibleText, type Finding } from '@toolsum/core';
import type { HeldRelease } from '@toolsum/schemas';

export type FindingView = NonNullable<HeldRelease['findings']>[number];

/** A finding as publishers and reviewers are shown it: nothing of a definition in it is raw. */
export function findingView(finding: Finding): FindingView {
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    kind: finding.kind,
    id: visibleText(finding.id, { maxLength: 200 }),
    pointer: visibleText(finding.pointer, { maxLength: 500 }),
    start: finding.start,
    end: finding.end,
    detail: finding.message,
    excerpt: finding.excerpt,
  };
}
