import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The parts that are read of vitest's JSON report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

export interface Outcome {
  /** `green`: all passed. `red`: a test ran and failed. `broken`: nothing was tested, or not to its end. */
  readonly kind: 'green' | 'red' | 'broken';
  /** The test that failed, or what went wrong. */
  readonly why: string;
}

/** Errors of code that does not hold together, which say nothing of a check. */
const BROKEN_CODE = /^(?:ReferenceError|SyntaxError)\b|is not a (?:function|constructor)/;

const running = new Set<ChildProcess>();

/**
 * Runs test files in a copied tree to the first failure.
 *
 * @param timeoutMs after which vitest is stopped, with all that it started.
 */
export async function runTests(root: string, tests: readonly string[], timeoutMs: number): Promise<Outcome> {
  const file = join(root, 'mutant-report.json');
  const args = ['run', ...tests, '--bail=1', '--reporter=json', `--outputFile=${file}`];
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop(child);
  }, timeoutMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearTimeout(timer);
    running.delete(child);
  });
  const report = late ? undefined : readReport(file);
  if (report === undefined) {
    return { kind: 'broken', why: late ? `no end within ${timeoutMs / 1000} s` : 'vitest wrote no report' };
  }
  return judge(report, code);
}

/** Stops every test that still runs. */
export function stopTests(): void {
  for (const child of running) stop(child);
}

function judge({ testResults }: Report, code: number | null): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  const sound = failed.find(
    ({ failureMessages = [] }) => !failureMessages.some((message) => BROKEN_CODE.test(message)),
  );
  if (sound !== undefined) return { kind: 'red', why: sound.fullName };
  const [broken] = failed;
  if (broken !== undefined) return { kind: 'broken', why: `${broken.fullName}: not an assertion` };
  if (tests.some(({ status }) => status === 'passed') && code === 0) return { kind: 'green', why: '' };
  const empty = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  return { kind: 'broken', why: `no test ran in ${empty?.name ?? 'any file'}` };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

function stop(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
