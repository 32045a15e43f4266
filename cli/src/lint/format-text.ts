import { styleText } from 'node:util';
import { RULES, visibleText } from '@toolsum/core';
import { codeFrame } from './code-frame.ts';
import type { LintReport, ReportedFinding, ReportedSource } from './report.ts';

/** Longest name or pointer shown. */
const LONGEST_NAME = 120;

/**
 * The report for people: each finding with its words in their place, each rule's advice once. Nothing that was read
 * reaches the lines but through `visibleText`.
 *
 * @param stream where the lines will go: decides about colour.
 */
export function textLines(report: LintReport, stream: NodeJS.WritableStream): string[] {
  const lines = report.sources.flatMap((source) => sourceLines(source, stream));
  const found = new Set(report.sources.flatMap(({ shown }) => shown.map(({ finding }) => finding.rule)));
  for (const { id, docs } of RULES) if (found.has(id)) lines.push(`${id}: ${docs.rewrite}`);
  return lines;
}

function sourceLines({ source, shown }: ReportedSource, stream: NodeJS.WritableStream): string[] {
  const lines: string[] = [];
  const groups = Map.groupBy(shown, ({ finding: { kind, id }, label = '' }) =>
    JSON.stringify([kind, id, label]),
  );
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { kind, id } = first.finding;
    const surface = first.label === undefined ? '' : ` (${short(first.label)})`;
    const title = `${kind}${id === '' ? '' : ` ${short(id)}`}${surface}`;
    lines.push(styleText('bold', title, { stream }));
    const name =
      source.origin === 'live' ? '' : source.origin === 'stdin' ? 'stdin' : visibleText(source.name);
    for (const one of group) lines.push(...findingLines(one, name, stream));
    lines.push('');
  }
  return lines;
}

function findingLines(one: ReportedFinding, name: string, stream: NodeJS.WritableStream): string[] {
  const { tier, rule, severity, confidence, pointer, of, message } = one.finding;
  const colour = tier === 'block' ? 'red' : 'yellow';
  const region = one.region === undefined ? '' : `:${one.region.startLine}:${one.region.startColumn}`;
  const place = `${name === '' ? '' : `${name}${region} `}${short(pointer)}${of === 'name' ? ' (the name)' : ''}`;
  const lines = [
    `  ${styleText(colour, tier.padEnd(6), { stream })} ${rule}: ${visibleText(message)}`,
    `         ${place}, severity ${severity}, confidence ${confidence}`,
  ];
  const frame = codeFrame(one.text, one.finding);
  const width = String(frame.at(-1)?.number ?? 1).length;
  for (const { number, text, marks } of frame) {
    lines.push(`         ${String(number).padStart(width)} | ${text}`);
    lines.push(`         ${' '.repeat(width)} | ${styleText(colour, marks, { stream })}`);
  }
  return lines;
}

function short(text: string): string {
  return visibleText(text, { maxLength: LONGEST_NAME });
}
