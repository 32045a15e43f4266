import type { Sample } from './samples.ts';

/** What a scanner makes of a sample: would it refuse it, does it say anything at all. */
export interface Outcome {
  readonly block: boolean;
  readonly marked: boolean;
}

/** Anything that reads definitions. */
export interface Scanner {
  readonly name: string;
  scan(sample: Sample): Outcome | Promise<Outcome>;
}

export interface Tally {
  readonly total: number;
  readonly block: number;
  readonly marked: number;
}

export async function tallyBy<Kept extends Sample>(
  scanner: Scanner,
  samples: readonly Kept[],
  by: (sample: Kept) => string,
): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const sample of samples) {
    const { block, marked } = await scanner.scan(sample);
    const {
      total,
      block: blocked,
      marked: seen,
    } = tallies.get(by(sample)) ?? { total: 0, block: 0, marked: 0 };
    tallies.set(by(sample), {
      total: total + 1,
      block: blocked + Number(block),
      marked: seen + Number(marked),
    });
  }
  return new Map([...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function sum(tallies: Iterable<Tally>): Tally {
  let all: Tally = { total: 0, block: 0, marked: 0 };
  for (const { total, block, marked } of tallies)
    all = { total: all.total + total, block: all.block + block, marked: all.marked + marked };
  return all;
}

function share(part: number, total: number): string {
  return total === 0 ? '-' : `${part} (${((100 * part) / total).toFixed(part * 100 < total ? 2 : 1)} %)`;
}

/** A Markdown table of tallies. */
export function tallyTable(title: string, rows: Iterable<readonly [string, Tally]>): string {
  const lines = [...rows].map(
    ([name, { total, block, marked }]) =>
      `| ${name} | ${total} | ${share(block, total)} | ${share(marked, total)} |`,
  );
  return [`| ${title} | all | block | block or advise |`, '| --- | --: | --: | --: |', ...lines].join('\n');
}
