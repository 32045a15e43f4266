import type { LintReport } from './report.ts';

export function markdownLines(_report: LintReport): string[] {
  return [];
}
