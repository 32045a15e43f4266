/**
 * Measures what DESIGN section 12 promises, each as a ratio taken in one run. Run: `npm run bench [-- NAME… --json]`.
 * A missed aim is shown, and is no failure.
 */
import { visibleText } from '@toolsum/core';
import { machine, textOf, type Report, type Row, type Skipped } from './report.ts';

/** Benchmarks by name; only those asked for are loaded. */
const BENCHMARKS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  'verify-warm': async () => (await import('./verify-warm.ts')).verifyWarm(),
  read: async () => (await import('./read.ts')).hotRead(),
  publish: async () => (await import('./publish.ts')).publishes(),
  witness: async () => (await import('./witness.ts')).witnessedPublishes(),
  'log-size': async () => (await import('./log-size.ts')).publishBySize(),
  monitor: async () => (await import('./monitor.ts')).monitorLog(),
  'cold-verify': async () => (await import('./cold-verify.ts')).coldVerify(),
  guard: async () => (await import('./guard.ts')).guardedCalls(),
};

async function runAll(names: readonly string[]): Promise<Report> {
  const rows: Row[] = [];
  const skipped: Skipped[] = [];
  for (const name of names) {
    const start = performance.now();
    try {
      const run = BENCHMARKS[name];
      if (run === undefined) throw new Error(`there are only ${Object.keys(BENCHMARKS).join(', ')}`);
      rows.push(...(await run()));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      skipped.push({ benchmark: name, reason: visibleText(reason, { maxLength: 500 }) });
    }
    process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
  return { date: new Date().toISOString().slice(0, 10), machine: machine(), rows, skipped };
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const report = await runAll(named.length > 0 ? named : Object.keys(BENCHMARKS));
console.log(process.argv.includes('--json') ? JSON.stringify(report, undefined, 2) : textOf(report));
