import { styleText } from 'node:util';
import { RULES, visibleText, type Finding } from '@toolsum/core';

/** Longest id or pointer shown. */
const LONGEST_NAME = 120;

/**
 * Findings as lines for people, grouped by definition, each rule's advice once. Nothing from a definition reaches the
 * lines but through `visibleText`.
 *
 * @param stream where the lines will go: decides about colour (a terminal, NO_COLOR).
 */
export function findingLines(findings: readonly Finding[], stream: NodeJS.WritableStream): string[] {
  const lines: string[] = [];
  for (const [title, group] of byDefinition(findings)) {
    lines.push(styleText('bold', title, { stream }));
    for (const finding of group) lines.push(...linesOf(finding, stream));
    lines.push('');
  }
  for (const { id, docs } of RULES) {
    if (findings.some(({ rule }) => rule === id)) lines.push(`${id}: ${docs.rewrite}`);
  }
  return lines;
}

function byDefinition(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = finding.id === '' ? finding.kind : `${finding.kind} ${shown(finding.id)}`;
    groups.set(title, [...(groups.get(title) ?? []), finding]);
  }
  return groups;
}

function linesOf(finding: Finding, stream: NodeJS.WritableStream): string[] {
  const { tier, rule, severity, confidence, pointer, of, start, end, message, excerpt } = finding;
  const label = styleText(tier === 'block' ? 'red' : 'yellow', tier.padEnd(6), { stream });
  const place = `${shown(pointer)}${of === 'name' ? ' (the name)' : ''} ${start}-${end}`;
  return [
    `  ${label} ${rule}: ${visibleText(message)}`,
    `         ${place}, severity ${severity}, confidence ${confidence}`,
    `         | ${visibleText(excerpt)}`,
  ];
}

function shown(text: string): string {
  return visibleText(text, { maxLength: LONGEST_NAME });
}
