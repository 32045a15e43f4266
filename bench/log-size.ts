import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegistry } from '../server/src/index.ts';
import { fillLog } from './fill-log.ts';
import { HttpLoad, portOf } from './http-load.ts';
import { publishOverHttp, signReleases } from './publish.ts';
import { inTurns, type Measure } from './ratio.ts';
import { row, type Row } from './report.ts';

const SMALL = 1000;
const LARGE = 100_000;
const ROUNDS = 15;
const PUBLISHES = 6;

/** The time of one publish, alone in flight, in a large log and in a small one. */
export async function publishBySize(): Promise<Row[]> {
  const load = new HttpLoad();
  const open: (() => Promise<void>)[] = [async () => load.close()];
  try {
    const subject = await filledRegistry(load, LARGE, open);
    const baseline = await filledRegistry(load, SMALL, open);
    return [
      row('publish at 10^5 entries / at 10^3', 'ms', await inTurns(subject, baseline, ROUNDS), {
        aim: { atMost: 1.5 },
        note: 'one in flight, over HTTP',
      }),
    ];
  } finally {
    for (const close of open.toReversed()) await close();
  }
}

async function filledRegistry(
  load: HttpLoad,
  entries: number,
  open: (() => Promise<void>)[],
): Promise<Measure> {
  const data = mkdtempSync(join(tmpdir(), 'toolsum-bench-'));
  open.push(async () => rmSync(data, { recursive: true, force: true }));
  await fillLog(data, entries);
  const registry = await startRegistry({ data, port: 0 });
  open.push(async () => registry.close());
  if (registry.firstToken === undefined) throw new Error('a new registry gives out its first token');
  const token = registry.firstToken;
  const releases = await signReleases((ROUNDS + 1) * PUBLISHES, `io.github.at-${entries}`);
  const requests = releases.map((release) => publishOverHttp(release, token));
  return async () => {
    const round = requests.splice(0, PUBLISHES);
    const ms = await load.run({
      port: portOf(registry.url),
      status: 201,
      requests: round,
      connections: 1,
      count: round.length,
    });
    return ms / round.length;
  };
}
