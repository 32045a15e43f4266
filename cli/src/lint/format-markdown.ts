import { ToolsumError, visibleText } from '@toolsum/core';
import { countsOf, type LintReport, type ReportedFinding, type ReportedSource } from './report.ts';

const LONGEST = 160;

/** The report as a page of GitHub-flavoured Markdown, for job summaries and comments. */
export function markdownLines(report: LintReport): string[] {
  const { definitions, block, advise, waived, baselined } = countsOf(report);
  const { version, digest } = report.ruleset;
  const rows = report.sources.flatMap((reported) => reported.shown.map((one) => rowOf(reported.source, one)));
  const unread = report.unreadable.map(
    ({ error }) =>
      `- could not be read: ${prose(ToolsumError.is(error) ? error.message : 'toolsum itself failed')}`,
  );
  const quiet = [
    waived === 0 ? [] : [`${waived} waived`],
    baselined === 0 ? [] : [`${baselined} in the baseline`],
  ];
  return [
    '## toolsum lint',
    '',
    `${definitions} definitions: **${[`${block} to block`, `${advise} to consider`, ...quiet.flat()].join(', ')}**`,
    '',
    ...(rows.length === 0
      ? []
      : ['| tier | rule | definition | where | what |', '| --- | --- | --- | --- | --- |', ...rows, '']),
    ...(unread.length === 0 ? [] : [...unread, '']),
    `Rule set ${version}, \`${digest}\``,
  ];
}

function rowOf(source: ReportedSource['source'], { finding, region }: ReportedFinding): string {
  const { tier, rule, kind, id, pointer, message, excerpt } = finding;
  const line = region === undefined ? '' : `:${region.startLine}`;
  const where = source.origin === 'live' ? code(pointer) : `${code(source.name + line)} ${code(pointer)}`;
  const name = id === '' ? kind : `${kind} ${code(id)}`;
  return `| ${tier} | ${rule} | ${name} | ${where} | ${prose(message)}: ${code(excerpt)} |`;
}

/**
 * Text as a code span, in which nothing is a link, an image, a mention, a tag or a reference. A bar would end the
 * table's cell, whatever stands before it, and is shown by its code.
 */
function code(text: string): string {
  const shown = visibleText(text, { maxLength: LONGEST }).replaceAll('|', '‹U+007C›');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$|^$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** What is neither letter, digit nor blank, and may begin something in Markdown. */
const SPECIAL = /[^\p{L}\p{N} ,;‹›…]/gu;

/**
 * Text for reading in which nothing begins: punctuation stands as character references. Mentions and issue numbers are
 * looked for after those are resolved, so their signs are shown by their codes.
 */
function prose(text: string): string {
  return visibleText(text, { maxLength: LONGEST })
    .replaceAll('@', '‹U+0040›')
    .replaceAll('#', '‹U+0023›')
    .replace(/ +/g, ' ')
    .replace(SPECIAL, (character) => (character === '+' ? character : `&#${character.codePointAt(0) ?? 0};`));
}
