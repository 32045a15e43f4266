/** Times two ways of doing things in turn, so that a drifting machine hits both; the figure is the ratio. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Milliseconds of one call, medians. */
  readonly subjectMs: number;
  readonly baselineMs: number;
}

export type Work = () => unknown;

/**
 * @param pairs how often both are timed.
 * @param calls how often each is called within one timing.
 */
export async function compare(subject: Work, baseline: Work, pairs: number, calls: number): Promise<Ratio> {
  await timeOf(subject, calls);
  await timeOf(baseline, calls);
  const rounds: { subject: number; baseline: number }[] = [];
  for (let i = 0; i < pairs; i += 1) {
    rounds.push({ subject: await timeOf(subject, calls), baseline: await timeOf(baseline, calls) });
  }
  const ratios = rounds.map((round) => round.subject / round.baseline).toSorted((a, b) => a - b);
  return {
    ratio: median(ratios),
    low: ratios[0] ?? Number.NaN,
    high: ratios.at(-1) ?? Number.NaN,
    subjectMs: median(rounds.map((round) => round.subject)) / calls,
    baselineMs: median(rounds.map((round) => round.baseline)) / calls,
  };
}

async function timeOf(work: Work, calls: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
