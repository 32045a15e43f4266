import { availableParallelism, cpus, type } from 'node:os';
import type { Ratio } from './ratio.ts';

/** Bounds of the ratio, or of what the subject takes more than the baseline, in the unit of the row. */
export type Aim =
  { readonly atMost: number } | { readonly atLeast: number } | { readonly addsAtMost: number };

/** One line of the table. */
export interface Row {
  readonly benchmark: string;
  readonly unit: 'ms' | 'per second';
  readonly subject: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** What DESIGN asks of the ratio; absent where the figure only explains another. */
  readonly aim?: Aim;
  readonly met?: boolean;
  readonly note?: string;
}

/** A benchmark that could not run, and why. */
export interface Skipped {
  readonly benchmark: string;
  readonly reason: string;
}

export interface Report {
  readonly date: string;
  readonly machine: { cpus: number; model: string; system: string; node: string };
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
}

export function row(
  benchmark: string,
  unit: Row['unit'],
  measured: Ratio,
  { aim, note }: { aim?: Aim; note?: string } = {},
): Row {
  return {
    benchmark,
    unit,
    ...measured,
    ...(aim === undefined ? {} : { aim, met: isMet(measured, aim) }),
    ...(note === undefined ? {} : { note }),
  };
}

function isMet({ ratio, subject, baseline }: Ratio, aim: Aim): boolean {
  if ('atMost' in aim) return ratio <= aim.atMost;
  return 'atLeast' in aim ? ratio >= aim.atLeast : subject - baseline <= aim.addsAtMost;
}

function aimText(aim: Aim | undefined): string {
  if (aim === undefined) return '';
  if ('atMost' in aim) return `<= ${aim.atMost}`;
  return 'atLeast' in aim ? `>= ${aim.atLeast}` : `adds <= ${aim.addsAtMost}`;
}

export function machine(): Report['machine'] {
  return {
    cpus: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    system: `${type()} ${process.arch}`,
    node: process.version,
  };
}

const HEAD = ['benchmark', 'ratio', 'low-high', 'subject', 'baseline', 'unit', 'aim', 'met'];

/** The table as Markdown, which reads as well on a terminal. */
export function textOf({ date, machine: host, rows, skipped }: Report): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_name, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => lineOf(line.map((cell, column) => cell.padEnd(widths[column] ?? 0))));
  lines.splice(1, 0, lineOf(widths.map((width) => '-'.repeat(width))));
  return [
    `${date}: ${host.cpus} cpus (${host.model}), ${host.system}, node ${host.node}`,
    '',
    ...lines,
    '',
    ...rows.flatMap(({ benchmark, note }) => (note === undefined ? [] : [`- ${benchmark}: ${note}`])),
    ...skipped.map(({ benchmark, reason }) => `- not run: ${benchmark}: ${reason}`),
  ].join('\n');
}

function cellsOf({ benchmark, ratio, low, high, subject, baseline, unit, aim, met }: Row): string[] {
  return [
    benchmark,
    figure(ratio),
    `${figure(low)}-${figure(high)}`,
    figure(subject),
    figure(baseline),
    unit,
    aimText(aim),
    met === undefined ? '' : met ? 'yes' : 'no',
  ];
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Three digits that count. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return '?';
  return Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
