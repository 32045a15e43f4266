/**
 * Measures the lint rules over the development corpora: what they block and mark of honest and of poisoned
 * definitions, and how many definitions a second they read. Run: `npm exec -- node --conditions=toolsum-source
 * bench/lint/measure.ts [--misses] [--marks]`. The corpora are third-party texts and no part of the repository:
 * TOOLSUM_CORPUS names their folder, `../shared/corpus` by default; without them the script says so and ends well.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintSurface, parseJson, visibleText, type Definition, type Finding } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';

const corpus = process.env['TOOLSUM_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus');
const LARGEST = 64 * 1024 * 1024;

interface Row {
  readonly id: string;
  readonly source: string;
  readonly server?: string;
  readonly visible?: boolean | string;
  readonly definition: Definition;
}

interface Count {
  total: number;
  block: number;
  marked: number;
}

function rows(file: string): Row[] {
  const lines = readFileSync(join(corpus, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const row = JSON.parse(line) as Omit<Row, 'definition'> & {
      tool?: JsonObject;
      prompt?: JsonObject;
      instructions?: string;
    };
    const { tool, prompt, instructions } = row;
    const definition: Definition =
      tool !== undefined
        ? { kind: 'tool', id: nameOf(tool), definition: tool }
        : prompt !== undefined
          ? { kind: 'prompt', id: nameOf(prompt), definition: prompt }
          : { kind: 'instructions', id: '', definition: { text: instructions ?? '' } };
    return { ...row, definition };
  });
}

function nameOf(value: JsonObject): string {
  return typeof value['name'] === 'string' ? value['name'] : '';
}

/** Findings of each row, linted on its own: corpora rarely hold whole servers. */
function lintRows(all: readonly Row[]): Map<Row, Finding[]> {
  return new Map(
    all.map((row) => {
      const { server: serverName, definition } = row;
      const surface = { definitions: [definition], ...(serverName === undefined ? {} : { serverName }) };
      return [row, lintSurface(surface)] as const;
    }),
  );
}

function tally(found: ReadonlyMap<Row, Finding[]>, by: (row: Row) => string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [row, findings] of found) {
    const count = counts.get(by(row)) ?? { total: 0, block: 0, marked: 0 };
    count.total += 1;
    count.block += Number(findings.some(({ tier }) => tier === 'block'));
    count.marked += Number(findings.length > 0);
    counts.set(by(row), count);
  }
  return counts;
}

function table(title: string, counts: ReadonlyMap<string, Count>): void {
  console.log(`\n${title}`);
  for (const [name, { total, block, marked }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const share = (part: number): string => `${part} (${((100 * part) / total).toFixed(2)} %)`;
    console.log(
      `  ${name.padEnd(34)} ${String(total).padStart(5)}  block ${share(block).padEnd(14)} marked ${share(marked)}`,
    );
  }
}

function show(found: ReadonlyMap<Row, Finding[]>, keep: (findings: Finding[], row: Row) => boolean): void {
  for (const [row, findings] of found) {
    if (!keep(findings, row)) continue;
    console.log(`- ${row.id} ${visibleText(row.definition.id, { maxLength: 60 })}`);
    for (const { rule, tier, pointer, message, excerpt } of findings)
      console.log(`    ${tier} ${rule} ${pointer}: ${message} | ${excerpt}`);
    if (findings.length === 0)
      console.log(`    ${visibleText(JSON.stringify(row.definition.definition), { maxLength: 300 })}`);
  }
}

function measureDrift(): void {
  const counts = new Map<string, Count>();
  for (const folder of readdirSync(join(corpus, 'drift'))) {
    for (const file of readdirSync(join(corpus, 'drift', folder))) {
      const listing = parseJson(readFileSync(join(corpus, 'drift', folder, file)), LARGEST) as {
        tools?: JsonValue[];
      };
      const definitions = (listing.tools ?? []).map((tool): Definition => ({
        kind: 'tool',
        id: nameOf(tool as JsonObject),
        definition: tool as JsonObject,
      }));
      const findings = lintSurface({ serverName: folder, definitions });
      const count = counts.get(folder) ?? { total: 0, block: 0, marked: 0 };
      count.total += definitions.length;
      count.block += new Set(findings.filter(({ tier }) => tier === 'block').map(({ id }) => id)).size;
      count.marked += new Set(findings.map(({ id }) => id)).size;
      counts.set(folder, count);
    }
  }
  table('Versions of honest servers (tools)', counts);
}

function measureSpeed(definitions: readonly Definition[]): void {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    lintSurface({ definitions });
    return performance.now() - start;
  });
  const best = Math.min(...rounds);
  console.log(
    `\nSpeed: ${Math.round(definitions.length / (best / 1000))} definitions a second (${definitions.length} in ${best.toFixed(0)} ms, best of 5)`,
  );
}

if (!existsSync(join(corpus, 'dev-benign.jsonl'))) {
  console.log(`No corpora at ${corpus}: nothing measured. Set TOOLSUM_CORPUS to their folder.`);
} else {
  const benignRows = [
    'dev-benign.jsonl',
    'dev-benign-prompts.jsonl',
    'dev-benign-instructions.jsonl',
  ].flatMap(rows);
  const benign = lintRows(benignRows);
  table(
    'Honest definitions, by source',
    tally(benign, ({ source }) => source ?? 'prompts and instructions'),
  );
  table(
    'Honest definitions, all',
    tally(benign, () => 'all'),
  );
  const servers = Map.groupBy(benign, ([row]) => row.server ?? row.id);
  const blockedServers = [...servers.values()].filter((group) =>
    group.some(([, found]) => found.some(({ tier }) => tier === 'block')),
  ).length;
  console.log(`  servers with a block finding: ${blockedServers} of ${servers.size}`);
  const malicious = lintRows(rows('dev-malicious.jsonl'));
  const visible = new Map([...malicious].filter(([row]) => row.visible === true));
  table(
    'Poisoned, visible in the text, by source',
    tally(visible, ({ source }) => source),
  );
  table(
    'Poisoned, visible in the text, all',
    tally(visible, () => 'all'),
  );
  table(
    'Poisoned, other labels',
    tally(new Map([...malicious].filter(([row]) => row.visible !== true)), ({ visible }) => String(visible)),
  );
  table(
    'Dangerous tools that instruct nobody',
    tally(lintRows(rows('dev-scope-controls.jsonl')), () => 'all'),
  );
  measureDrift();
  measureSpeed(benignRows.map(({ definition }) => definition));
  if (process.argv.includes('--marks')) show(benign, (findings) => findings.length > 0);
  if (process.argv.includes('--misses'))
    show(visible, (findings) => !findings.some(({ tier }) => tier === 'block'));
}
