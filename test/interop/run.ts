/**
 * Holds toolsum's bundles, keys and log against the programs of others: cosign, sigstore-python, Go.
 * `--write` puts the table into docs/interop.md; `--vectors` first signs test/vectors/keyless anew. Exit 0: all agree; 1: something differs; 3: a program is missing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keylessRows, writeVectors } from './keyless.ts';
import { keyRows } from './keys.ts';
import { logRows } from './log.ts';
import { buildPrograms } from './programs.ts';
import { asMarkdown, type Row } from './table.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, vectors: { type: 'boolean', default: false } },
});
if (values.vectors) await writeVectors();
const programs = await buildPrograms((line) => console.error(line));
const rows: Row[] = [];
for (const [what, section] of [
  ['keys', async () => keyRows(programs.cosign)],
  ['keyless', async () => keylessRows(programs)],
  ['log', async () => logRows(programs.peer)],
] as const) {
  console.error(`trying ${what}`);
  rows.push(...(await section()));
}
const table = asMarkdown(rows);
console.log(table);
if (values.write) writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'interop.md'), page(table));
const missing = Object.values(programs).filter((program) => 'missing' in program);
for (const { name } of missing) console.error(`missing: ${name}`);
process.exitCode = rows.some(({ good }) => !good) ? 1 : missing.length > 0 ? 3 : 0;

function page(body: string): string {
  return `# Interop

What the programs of others say to what toolsum makes, and toolsum to what they make. Written by
\`npm run interop -- --write\`, which builds them from the Go module proxy and PyPI, needs Go and Python beside Node,
and talks to loopback only once they are built. Every row is also run with input that was tampered with, which the other program
must refuse; what was done to it stands in the result. Run on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}.

${body}`;
}
