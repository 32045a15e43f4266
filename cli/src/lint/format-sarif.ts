import type { LintReport } from './report.ts';

export function sarifLines(_report: LintReport): string[] {
  return [];
}
