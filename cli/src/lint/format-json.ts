import { exitCodeOf } from '../exit-code.ts';
import { ToolsumError } from '@toolsum/core';
import { countsOf, type LintReport, type ReportedFinding } from './report.ts';

/** The report as one document. */
export function reportDocument(report: LintReport): Record<string, unknown> {
  const { definitions, ...counts } = countsOf(report);
  const all = (of: 'shown' | 'waived'): unknown[] =>
    report.sources.flatMap((reported) => reported[of].map((one) => findingFacts(reported.source.name, one)));
  return {
    ruleset: report.ruleset,
    definitions,
    counts,
    sources: report.sources.map(({ source, definitions: held, shown }) => ({
      source: source.name,
      definitions: held,
      findings: shown.length,
    })),
    findings: all('shown'),
    waived: all('waived'),
    idleWaivers: report.idleWaivers.map(({ waiver, why }) => ({ ...waiver, why })),
    errors: report.unreadable.map(({ name, error }) => ({
      source: name,
      code: ToolsumError.is(error) ? error.code : 'ERR_INTERNAL',
      message: ToolsumError.is(error) ? error.message : 'toolsum itself failed',
      exit: exitCodeOf(error),
    })),
  };
}

function findingFacts(source: string, one: ReportedFinding): Record<string, unknown> {
  const { finding, definition, documentPointer, region, label, waiver } = one;
  return {
    ...finding,
    source,
    ...(label === undefined ? {} : { surface: label }),
    ...(definition === undefined ? {} : { definition }),
    documentPointer,
    ...(region === undefined ? {} : { region }),
    ...(waiver === undefined
      ? {}
      : { waiver: { reason: waiver.reason, by: waiver.by, expires: waiver.expires } }),
  };
}
