/** Two ways of doing things, measured in turn so that a drifting machine hits both. The ratio is the figure. */
export interface Ratio {
  /** Median over the rounds of subject by baseline. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Medians, in the unit that was measured. */
  readonly subject: number;
  readonly baseline: number;
}

/** What one round gave. */
export interface Pair<Figures> {
  readonly subject: Figures;
  readonly baseline: Figures;
}

/** Does the work once and returns its figure: milliseconds, or how many a second. */
export type Measure = () => Promise<number>;

/** A busy machine gets fewer rounds, so that a run ends in time. */
const BUDGET_MS = 12_000;
const LEAST_ROUNDS = 3;

/**
 * Measures both once to warm up, then in turn; who begins changes from round to round.
 *
 * @param rounds at most; fewer where they take too long.
 */
export async function turns<Figures>(
  subject: () => Promise<Figures>,
  baseline: () => Promise<Figures>,
  rounds: number,
): Promise<Pair<Figures>[]> {
  await subject();
  await baseline();
  const pairs: Pair<Figures>[] = [];
  const end = performance.now() + BUDGET_MS;
  for (let round = 0; round < rounds; round += 1) {
    if (round >= LEAST_ROUNDS && performance.now() > end) break;
    const first = round % 2 === 0 ? await subject() : undefined;
    const other = await baseline();
    pairs.push({ subject: first ?? (await subject()), baseline: other });
  }
  return pairs;
}

export function ratioOf(pairs: readonly Pair<number>[]): Ratio {
  const ratios = pairs.map(({ subject, baseline }) => subject / baseline);
  return {
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    subject: median(pairs.map(({ subject }) => subject)),
    baseline: median(pairs.map(({ baseline }) => baseline)),
  };
}

/** Turns of one figure. */
export async function inTurns(subject: Measure, baseline: Measure, rounds: number): Promise<Ratio> {
  return ratioOf(await turns(subject, baseline, rounds));
}

/**
 * The time of one call, in milliseconds.
 *
 * @param calls how often each is called within one measurement.
 */
export async function compareCalls(
  subject: () => unknown,
  baseline: () => unknown,
  { rounds, calls }: { rounds: number; calls: number },
): Promise<Ratio> {
  return inTurns(timeOf(subject, calls), timeOf(baseline, calls), rounds);
}

function timeOf(work: () => unknown, calls: number): Measure {
  return async () => {
    const start = performance.now();
    for (let i = 0; i < calls; i += 1) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    return (performance.now() - start) / calls;
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
