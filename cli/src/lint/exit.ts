import { EXIT, exitCodeOf, type ExitCode } from '../exit-code.ts';

/** From which tier on a finding makes the answer no. */
export const FAIL_ON = ['block', 'advise', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a run with these findings fails. */
export function fails(failOn: FailOn, { block, advise }: { block: number; advise: number }): boolean {
  if (failOn === 'never') return false;
  return block > 0 || (failOn === 'advise' && advise > 0);
}

/**
 * The exit code of a run: what could not be read leaves the question open, whatever else was found.
 *
 * @param errors of sources that could not be read.
 * @param exitZero makes findings, and nothing else, into success.
 */
export function exitOf(failed: boolean, errors: readonly unknown[], exitZero: boolean): ExitCode {
  const codes = new Set(errors.map((error) => exitCodeOf(error)));
  if (codes.has(EXIT.unknown)) return EXIT.unknown;
  if (codes.has(EXIT.usage)) return EXIT.usage;
  if (codes.has(EXIT.no)) return EXIT.no;
  return failed && !exitZero ? EXIT.no : EXIT.yes;
}
