import { githubLines } from './format-github.ts';
import { reportDocument } from './format-json.ts';
import { markdownLines } from './format-markdown.ts';
import { sarifLines } from './format-sarif.ts';
import { textLines } from './format-text.ts';
import type { LintReport } from './report.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const LINES: Readonly<
  Record<Exclude<Format, 'json'>, (report: LintReport, stream: NodeJS.WritableStream) => string[]>
> = {
  text: textLines,
  sarif: sarifLines,
  github: githubLines,
  markdown: markdownLines,
};

/** A report in the lines of a format, and nothing else. */
export function reportLines(
  format: Exclude<Format, 'json'>,
  report: LintReport,
  stream: NodeJS.WritableStream,
): string[] {
  return LINES[format](report, stream);
}

export { reportDocument };
