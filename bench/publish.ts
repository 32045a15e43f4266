import SqliteDatabase from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { admitPublish } from '../server/src/publish/admit-publish.ts';
import type { Submission } from '../server/src/log/submission.ts';
import {
  newSigner,
  publishRequest,
  signRelease,
  type SignedRelease,
} from '../test/support/signed-release.ts';
import { runRegistry } from '../test/support/running-registry.ts';
import { HttpLoad, portOf, requestBytes } from './http-load.ts';
import { openSequencer } from './open-sequencer.ts';
import { ordinaryTools } from './ordinary-tools.ts';
import { inTurns } from './ratio.ts';
import { row, type Row } from './report.ts';

const TOOLS = 10;
const ROUNDS = 5;
/** How many publishes a round holds, by how many are in flight. */
const SIZES = [
  { inFlight: 1, publishes: 16 },
  { inFlight: 16, publishes: 64 },
  { inFlight: 64, publishes: 128 },
] as const;
/** About what the two entries of a first publish are long. */
const ENTRIES_BYTES = 1024;
const ACTOR = { tokenId: 'bench', scopes: ['publish:*'] };

/** First publishes of signed releases over HTTP, against bare durable inserts of the same bytes in batches of the same size. */
export async function publishes(): Promise<Row[]> {
  const load = new HttpLoad();
  try {
    const rows: Row[] = [];
    for (const size of SIZES) rows.push(await publishInFlight(load, size));
    return [...rows, ...(await whereTimeGoes(load))];
  } finally {
    await load.close();
  }
}

async function publishInFlight(load: HttpLoad, size: (typeof SIZES)[number]): Promise<Row> {
  const { inFlight, publishes } = size;
  const running = await runRegistry();
  const directory = mkdtempSync(join(tmpdir(), 'toolsum-bench-'));
  const bare = bareStore(join(directory, 'bare.db'));
  try {
    // Signed before anything is timed; one round more than is counted, to warm up.
    const releases = await signReleases((ROUNDS + 1) * publishes, `io.github.in-flight-${inFlight}`);
    const requests = releases.map((release) => publishOverHttp(release, running.token));
    const port = portOf(running.registry.url);
    const take = <Item>(from: Item[]): Item[] => from.splice(0, publishes);
    const sent = [...requests];
    const stored = [...releases];
    const measured = await inTurns(
      async () => {
        const whole = { port, status: 201, requests: take(sent), connections: inFlight, count: publishes };
        return (publishes * 1000) / (await load.run(whole));
      },
      async () => (publishes * 1000) / bare.insert(take(stored), inFlight),
      ROUNDS,
    );
    await running.stop();
    const batch = (releases.length / checkpoints(running.directory)).toFixed(1);
    return row(`publish, ${inFlight} in flight / bare durable inserts`, 'per second', measured, {
      ...(inFlight === 64 ? { aim: { atLeast: 0.5 } } : {}),
      note: `releases of ${TOOLS} tools, ${requests[0]?.byteLength ?? 0} bytes a request; the registry wrote ${batch} a batch`,
    });
  } finally {
    bare.close();
    rmSync(directory, { recursive: true, force: true });
    await running.remove();
  }
}

/** Where the time of a publish goes: the registry's log without HTTP and verification, and verification alone. */
async function whereTimeGoes(load: HttpLoad): Promise<Row[]> {
  const { inFlight, publishes } = SIZES[2];
  const running = await runRegistry();
  const directory = mkdtempSync(join(tmpdir(), 'toolsum-bench-'));
  const bare = bareStore(join(directory, 'bare.db'));
  const log = await openSequencer(join(directory, 'log'));
  try {
    const releases = await signReleases((ROUNDS + 1) * publishes, 'io.github.apart');
    const requests = releases.map((release) => publishOverHttp(release, running.token));
    const bodies = releases.map(bodyOf);
    const stored = [...releases];
    const verified: Submission[] = [];
    const port = portOf(running.registry.url);
    const verifying = await inTurns(
      async () => {
        const round = requests.splice(0, publishes);
        const whole = { port, status: 201, requests: round, connections: inFlight, count: publishes };
        return (publishes * 1000) / (await load.run(whole));
      },
      async () => {
        const start = performance.now();
        for (const body of bodies.splice(0, publishes)) {
          const admitted = await admitPublish(body, ACTOR, log.admit);
          if ('held' in admitted) throw new Error('a release of the benchmark was held');
          verified.push(admitted.submission);
        }
        return (publishes * 1000) / (performance.now() - start);
      },
      ROUNDS,
    );
    const appending = await inTurns(
      async () => {
        const round = verified.splice(0, publishes);
        const start = performance.now();
        for (let i = 0; i < round.length; i += inFlight) await log.append(round.slice(i, i + inFlight));
        return (publishes * 1000) / (performance.now() - start);
      },
      async () => (publishes * 1000) / bare.insert(stored.splice(0, publishes), inFlight),
      ROUNDS,
    );
    return [
      row(`publish, ${inFlight} in flight / verifying the releases alone`, 'per second', verifying),
      row(`append of ${inFlight} verified releases / bare durable inserts`, 'per second', appending),
    ];
  } finally {
    bare.close();
    await log.close();
    rmSync(directory, { recursive: true, force: true });
    await running.remove();
  }
}

/** Each of another name, by another key. */
export async function signReleases(
  count: number,
  namespace: string,
  tools = TOOLS,
): Promise<SignedRelease[]> {
  const releases: SignedRelease[] = [];
  for (let i = 0; i < count; i += 1) {
    const definitions = ordinaryTools(tools, `store ${i} of ${namespace}`);
    releases.push(await signRelease(newSigner(), { name: `${namespace}/server-${i}`, definitions }));
  }
  return releases;
}

export function publishOverHttp(release: SignedRelease, token: string): Uint8Array {
  return requestBytes('POST', '/v1/publish', {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: bodyOf(release),
  });
}

function bodyOf(release: SignedRelease): Buffer {
  return Buffer.from(JSON.stringify(publishRequest(release)));
}

/** One table and nothing else, as durable as the registry's database. */
function bareStore(path: string): {
  insert(releases: readonly SignedRelease[], batch: number): number;
  close(): void;
} {
  const database = new SqliteDatabase(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE release (id INTEGER PRIMARY KEY, entries BLOB, manifest BLOB, bundle BLOB, key BLOB) STRICT',
  );
  const insert = database.prepare<[Uint8Array, Uint8Array, Uint8Array, Uint8Array]>(
    'INSERT INTO release (entries, manifest, bundle, key) VALUES (?, ?, ?, ?)',
  );
  const entries = new Uint8Array(ENTRIES_BYTES);
  const insertBatch = database.transaction((releases: readonly SignedRelease[]) => {
    for (const { manifestBytes, bundleBytes, signer } of releases) {
      insert.run(entries, manifestBytes, bundleBytes, signer.publicKey.spki);
    }
  });
  return {
    insert: (releases, batch) => {
      const start = performance.now();
      for (let i = 0; i < releases.length; i += batch) insertBatch.immediate(releases.slice(i, i + batch));
      return performance.now() - start;
    },
    close: () => {
      database.close();
    },
  };
}

/** How many checkpoints a stopped registry had published, each for one batch; the empty tree's is not counted. */
function checkpoints(directory: string): number {
  const database = new SqliteDatabase(join(directory, 'registry.db'), { readonly: true });
  try {
    const count = database
      .prepare<[], { count: number }>('SELECT count(*) AS count FROM checkpoint WHERE size > 0')
      .get();
    return count?.count ?? Number.NaN;
  } finally {
    database.close();
  }
}
