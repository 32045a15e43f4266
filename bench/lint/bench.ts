/**
 * Measures the linter: what it finds of poisoned definitions, what it marks of honest ones, how fast it is, beside
 * other offline scanners.
 *
 *   npm run bench:lint                              everything that is there
 *   npm run bench:lint -- --peers FOLDER            with the scanners installed in a folder (see peers.ts)
 *   npm run bench:lint -- --write                   also puts the tables into docs/lint-quality.md
 *   npm run bench:lint -- --misses | --marks        also names what was missed, or marked of honest definitions
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { RULESET, lintSurface, visibleText } from '@toolsum/core';
import { machine } from '../report.ts';
import { peersIn } from './peers.ts';
import {
  CORPORA_MISSING,
  dangerousDefinitions,
  haveCorpora,
  honestDefinitions,
  honestServers,
  honestVersions,
  ownSamples,
  poisonedDefinitions,
  type Sample,
} from './samples.ts';
import { definitionsPerSecond, growth } from './speed.ts';
import { sum, tallyBy, tallyTable, type Scanner, type Tally } from './tally.ts';

const { values: options } = parseArgs({
  options: {
    peers: { type: 'string' },
    write: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    marks: { type: 'boolean', default: false },
  },
});

const toolsum: Scanner = {
  name: 'toolsum',
  scan({ definitions, server }) {
    const findings = lintSurface({ serverName: server, definitions });
    return { block: findings.some(({ tier }) => tier === 'block'), marked: findings.length > 0 };
  },
};

const all = (): string => 'all';

async function total(scanner: Scanner, samples: readonly Sample[]): Promise<Tally> {
  return sum((await tallyBy(scanner, samples, all)).values());
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function ownTables(): Promise<string[]> {
  const tables: string[] = [];
  for (const label of ['poisoned', 'honest'] as const) {
    for (const split of ['develop', 'held-out'] as const) {
      const tallies = await tallyBy(toolsum, ownSamples(label, split), ({ source }) => source);
      const words = split === 'develop' ? 'rules were written from' : 'rules were not written from';
      tables.push(
        tallyTable(`own corpus, ${label}, families that ${words}`, [
          ...tallies,
          ['all', sum(tallies.values())],
        ]),
      );
    }
  }
  return tables;
}

async function foreignTables(): Promise<string[]> {
  const poisoned = poisonedDefinitions();
  const visible = await tallyBy(
    toolsum,
    poisoned.filter((one) => one.visible === true),
    ({ source }) => source,
  );
  const others = await tallyBy(
    toolsum,
    poisoned.filter((one) => one.visible !== true),
    (one) => String(one.visible),
  );
  const honest = await tallyBy(toolsum, honestDefinitions(), ({ source }) => source);
  return [
    tallyTable('poisoned, visible in the text, by source', [...visible, ['all', sum(visible.values())]]),
    tallyTable('poisoned, other labels (no recall)', others),
    tallyTable('honest definitions, one by one', [...honest, ['all', sum(honest.values())]]),
    tallyTable('honest, together', [
      ['servers', await total(toolsum, honestServers())],
      ['captured versions of servers', await total(toolsum, honestVersions())],
      ['dangerous tools that instruct nobody', await total(toolsum, dangerousDefinitions())],
    ]),
  ];
}

async function peerTable(folder: string): Promise<string> {
  const poisoned = poisonedDefinitions().filter((one) => one.visible === true);
  const held = ownSamples('poisoned', 'held-out');
  const honest = honestDefinitions();
  const servers = honestServers();
  const rows: (readonly [string, Tally])[] = [];
  for (const scanner of [toolsum, ...(await peersIn(folder))]) {
    note(`comparing: ${scanner.name}`);
    rows.push([`${scanner.name}: poisoned, visible`, await total(scanner, poisoned)]);
    rows.push([`${scanner.name}: own held-out families`, await total(scanner, held)]);
    rows.push([`${scanner.name}: honest definitions`, await total(scanner, honest)]);
    rows.push([`${scanner.name}: honest servers`, await total(scanner, servers)]);
  }
  return tallyTable('beside other offline scanners, in the same run', rows);
}

function speedTables(): string[] {
  const surfaces = haveCorpora() ? honestServers() : ownSamples('honest', 'develop');
  const perSecond = definitionsPerSecond(surfaces);
  note('growing hostile texts to 1 MiB');
  const lines = growth().map(
    ({ name, smallMs, largeMs, factor }) =>
      `| ${name} | ${smallMs.toFixed(0)} | ${largeMs.toFixed(0)} | ${factor.toFixed(1)} |`,
  );
  return [
    `${perSecond.toLocaleString('en')} ordinary definitions a second on one core (aim: 20,000).`,
    [
      '| hostile text | 64 KiB, ms | 1 MiB, ms | times (a straight line: 16) |',
      '| --- | --: | --: | --: |',
      ...lines,
    ].join('\n'),
  ];
}

function show(
  samples: readonly Sample[],
  wanted: (findings: ReturnType<typeof lintSurface>) => boolean,
): void {
  for (const { id, definitions, server } of samples) {
    const findings = lintSurface({ serverName: server, definitions });
    if (!wanted(findings)) continue;
    console.log(`- ${visibleText(id)}`);
    for (const { tier, rule, message, excerpt } of findings)
      console.log(`    ${tier} ${rule}: ${message} | ${excerpt}`);
    if (findings.length === 0)
      console.log(`    ${visibleText(JSON.stringify(definitions[0]?.definition), { maxLength: 400 })}`);
  }
}

const TARGET = join(import.meta.dirname, '../../docs/lint-quality.md');
const BEGIN = '<!-- figures: written by npm run bench:lint -- --write -->';
const END = '<!-- end of figures -->';

async function write(text: string): Promise<void> {
  const page = readFileSync(TARGET, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`${TARGET} has no place for figures`);
  const written = `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
  writeFileSync(TARGET, await format(written, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
}

const { cpus, model, system, node } = machine();
const sections = [
  `Rule set ${RULESET.version} (\`${RULESET.digest}\`), ${new Date().toISOString().slice(0, 10)}, ${cpus} cpus (${model}), ${system}, node ${node}.`,
  ...(await ownTables()),
  ...(haveCorpora() ? await foreignTables() : [`Skipped: ${CORPORA_MISSING}.`]),
  ...speedTables(),
];
if (options.peers === undefined)
  note('other scanners skipped: --peers FOLDER names where they are installed');
else if (haveCorpora()) sections.push(await peerTable(options.peers));
const text = sections.join('\n\n');
console.log(text);
if (options.write) await write(text);
if (options.misses) {
  show(ownSamples('poisoned', 'develop'), (found) => !found.some(({ tier }) => tier === 'block'));
  if (haveCorpora())
    show(
      poisonedDefinitions().filter((one) => one.visible === true),
      (found) => !found.some(({ tier }) => tier === 'block'),
    );
}
if (options.marks && haveCorpora()) show(honestDefinitions(), (found) => found.length > 0);
