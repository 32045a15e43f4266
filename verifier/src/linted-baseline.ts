import {
  filledSpans,
  type EchoValues,
  type EffectivePolicy,
  type Finding,
  type LintAction,
} from '@toolsum/core';
import { passes, type Baseline } from './baseline.ts';
import { asShown, type FindingsOf } from './definition-lint.ts';
import type { DefinitionReport } from './surface-report.ts';

/** By what a live definition is linted. */
export interface LintContext {
  readonly policy: EffectivePolicy;
  readonly findingsOf: FindingsOf;
  /** Whether what matches the baseline is signed, or only what the server said before. */
  readonly baseline: 'signed' | 'pinned';
  readonly echo: EchoValues;
}

/** A baseline that also withholds what the linter objects to, as the policy says. */
export function lintedBaseline(baseline: Baseline, context: LintContext): Baseline {
  return {
    ...baseline,
    judge: (live) => withFindings(baseline.judge(live), context),
    match: (snapshot) => baseline.match(snapshot).map((report) => withFindings(report, context)),
  };
}

/** A report with what the linter says of the live definition: `objected` if that withholds it. */
export function withFindings(report: DefinitionReport, context: LintContext): DefinitionReport {
  const { live, verdict } = report;
  const { lint } = context.policy;
  if (live === undefined || (lint.signed === 'off' && lint.unsigned === 'off')) return report;
  const found = context.findingsOf(verdict === 'uncovered' ? asShown(report.id) : live);
  if (found.length === 0) return report;
  const judged = found
    .map((finding) => ({ finding, action: actionOn(finding, report, context) }))
    .filter(({ action }) => action !== 'off');
  if (judged.length === 0) return report;
  const isWithheld = passes(report) && judged.some(({ action }) => action === 'block');
  return {
    ...report,
    verdict: isWithheld ? 'objected' : verdict,
    findings: judged.map(({ finding }) => finding),
  };
}

function actionOn(finding: Finding, report: DefinitionReport, context: LintContext): LintAction {
  const { lint } = context.policy;
  return isSigned(finding, report, context) ? lint.signed : lint.unsigned;
}

/** Whether a signature covers all of the words that a finding points at. */
function isSigned(
  finding: Finding,
  { verdict, signed, live }: DefinitionReport,
  context: LintContext,
): boolean {
  if (context.baseline === 'pinned') return false;
  if (verdict === 'verified') return true;
  if (verdict !== 'verified-hole' || signed === undefined || live === undefined) return false;
  const spans = filledSpans(signed, live.definition, context.echo);
  return !spans.some(
    ({ pointer, start, end }) =>
      finding.of === 'value' && finding.pointer === pointer && finding.start < end && finding.end > start,
  );
}
