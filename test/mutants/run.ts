import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyTree, type CopiedTree } from './copied-tree.ts';
import { applyEdit, type Mutant } from './mutant.ts';
import { runTests, stopTests } from './run-tests.ts';
import { MUTANTS } from './table.ts';

/**
 * Breaks verification code, one check at a time, in copies of the repository, and demands that a test goes red.
 * Exit 0: every mutant was killed; 1: some were not; 2: wrong usage.
 */
const REPOSITORY = join(import.meta.dirname, '..', '..');
const ONE_MS = 120_000;
const BASELINE_MS = 600_000;
/** Each works in a copy of its own. */
const LANES = Math.min(4, availableParallelism());

const FATES = ['killed', 'SURVIVED', 'broken', 'does not apply'] as const;
type Fate = (typeof FATES)[number];
const FATE_OF = { red: 'killed', green: 'SURVIVED', broken: 'broken' } as const;

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const chosen = MUTANTS.filter(({ id }) => values.only?.includes(id) ?? true);
const unknown = values.only?.filter((id) => !MUTANTS.some((mutant) => mutant.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`no such mutant: ${unknown.join(', ')}; their ids stand in test/mutants/edits`);
  process.exit(2);
}

const trees: CopiedTree[] = [];
process.on('exit', () => {
  for (const tree of trees) tree.remove();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopTests();
    process.exit(1);
  });
}
for (let lane = 0; lane < Math.min(LANES, chosen.length); lane += 1) trees.push(copyTree(REPOSITORY));
process.exitCode = (await isGreen()) && (await breakAll()) ? 0 : 1;

async function isGreen(): Promise<boolean> {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  console.log(`${chosen.length} mutants, ${tests.length} test files; first all of them unbroken`);
  const { kind, why } = await runTests(trees[0]?.root ?? REPOSITORY, tests, BASELINE_MS);
  if (kind !== 'green') console.error(`not green before anything is broken: ${why}`);
  return kind === 'green';
}

async function breakAll(): Promise<boolean> {
  const counts = new Map<Fate, number>();
  const queue = chosen.values();
  let done = 0;
  const work = async ({ root }: CopiedTree): Promise<void> => {
    for (const mutant of queue) {
      const began = performance.now();
      const { fate, why } = await breakOne(root, mutant);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      counts.set(fate, (counts.get(fate) ?? 0) + 1);
      console.log(`[${(done += 1)}/${chosen.length}] ${fate.padEnd(8)} ${mutant.id} (${seconds} s)`);
      if (fate !== 'killed') console.log(`    ${mutant.title}; ${why}`);
    }
  };
  await Promise.all(trees.map(work));
  console.log(`\nmutants: ${FATES.map((fate) => `${counts.get(fate) ?? 0} ${fate}`).join(', ')}`);
  return counts.get('killed') === chosen.length;
}

async function breakOne(root: string, mutant: Mutant): Promise<{ fate: Fate; why: string }> {
  const path = join(root, mutant.file);
  const source = readFileSync(path, 'utf8');
  const edited = applyEdit(source, mutant);
  if (edited === undefined) return { fate: 'does not apply', why: `not exactly once in ${mutant.file}` };
  writeFileSync(path, edited);
  try {
    const { kind, why } = await runTests(root, mutant.tests, ONE_MS);
    return { fate: FATE_OF[kind], why: kind === 'green' ? `green: ${mutant.tests.join(', ')}` : why };
  } finally {
    writeFileSync(path, source);
  }
}
