import type { Ran } from './programs.ts';

/** One thing that two programs should agree on, and what was seen. */
export interface Row {
  readonly program: string;
  readonly what: string;
  readonly result: string;
  readonly good: boolean;
}

/** An input that was tampered with: what was done to it, and the other program's run on it. */
export type Tampered = readonly [what: string, run: () => Promise<Ran>];

/** Runs the good input and every bad one; a row is good only if the first is accepted and all others are refused. */
export async function agree(
  program: string,
  what: string,
  accepted: () => Promise<Ran>,
  refused: readonly Tampered[],
): Promise<Row> {
  const ran = await accepted();
  if (!ran.ok) return { program, what, good: false, result: `NO: ${lastLine(ran.output)}` };
  for (const [how, run] of refused) {
    if ((await run()).ok) return { program, what, good: false, result: `NO: ${how} is accepted` };
  }
  const names = refused.map(([how]) => how).join(', ');
  return { program, what, good: true, result: names === '' ? 'yes' : `yes; refused: ${names}` };
}

/** A row of something that could not be tried. */
export function notRun(program: string, what: string, why: string): Row {
  return { program, what, good: true, result: `not run: ${why}` };
}

export function asMarkdown(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const cells = rows.map(({ program, what, result }) => line([program, what, result]));
  return [line(['program', 'what', 'result']), line(['---', '---', '---']), ...cells, ''].join('\n');
}

function lastLine(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.findLast((line) => line.trim() !== '') ?? 'no reason given').slice(0, 300);
}
