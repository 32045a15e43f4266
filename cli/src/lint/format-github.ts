import type { LintReport } from './report.ts';

export function githubLines(_report: LintReport): string[] {
  return [];
}
