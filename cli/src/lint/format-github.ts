import { visibleText } from '@toolsum/core';
import type { LintReport, ReportedFinding, ReportedSource } from './report.ts';

const LEVEL = { block: 'error', advise: 'warning' } as const;
const LONGEST_NAME = 120;

/** The report as workflow commands of GitHub Actions, which show each finding beside its line. */
export function githubLines(report: LintReport): string[] {
  const { version, digest } = report.ruleset;
  return [
    ...report.sources.flatMap(({ source, shown }) => shown.map((one) => commandOf(source, one))),
    `::notice title=toolsum lint::${data(`rule set ${version}, ${digest}`)}`,
  ];
}

function commandOf(source: ReportedSource['source'], { finding, region }: ReportedFinding): string {
  const { rule, tier, kind, id, message, excerpt } = finding;
  const places: [name: string, value: string | number][] =
    source.origin === 'file' || source.origin === 'bundle' ? [['file', source.name]] : [];
  if (region !== undefined) {
    places.push(['line', region.startLine], ['endLine', region.endLine]);
    // Columns count within one line only.
    if (region.startLine === region.endLine)
      places.push(['col', region.startColumn], ['endColumn', region.endColumn]);
  }
  places.push(['title', `toolsum ${rule}`]);
  const name = id === '' ? kind : `${kind} ${visibleText(id, { maxLength: LONGEST_NAME })}`;
  return workflowCommand(LEVEL[tier], places, `${name} ${message}: ${excerpt}`);
}

/** One annotation. Whatever stands in the text, it is no other command. */
export function workflowCommand(
  level: 'error' | 'warning' | 'notice',
  places: readonly (readonly [name: string, value: string | number])[],
  text: string,
): string {
  const properties = places.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${level} ${properties}::${data(text)}`;
}

/** The runner takes `##[` for a command wherever it stands in a line, of stderr too, and has no escape for it. */
export function withoutCommands(line: string): string {
  return line.replaceAll('##[', '##‹U+005B›');
}

function data(text: string): string {
  return withoutCommands(visibleText(text))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
