import Fastify from 'fastify';
import { request } from 'node:http';
import { newSigner } from '../test/support/signed-release.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../test/support/running-registry.ts';
import { HttpLoad, portOf, requestBytes } from './http-load.ts';
import { ordinaryTools } from './ordinary-tools.ts';
import { ratioOf, turns, type Pair } from './ratio.ts';
import { row, type Row } from './report.ts';

const NAME = 'io.github.acme/files';
const CONNECTIONS = 16;
const REQUESTS = 2500;
const ROUNDS = 31;
/** Headers that each server makes for itself. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

/** Reads that a client does most, against a bare Fastify that sends the same bytes and headers. */
export async function hotRead(): Promise<Row[]> {
  const running = await runRegistry();
  const load = new HttpLoad();
  try {
    await mustPublish(running, newSigner(), { name: NAME, definitions: ordinaryTools(10) });
    const rows: Row[] = [];
    for (const [what, file] of [
      ['manifest of 10 tools', 'versions/1.0.0/manifest.json'],
      ['status', 'status'],
    ] as const) {
      rows.push(...(await readOne(running, load, { what, path: `/v1/servers/${NAME}/${file}` })));
    }
    return rows;
  } finally {
    await load.close();
    await running.remove();
  }
}

async function readOne(
  running: RunningRegistry,
  load: HttpLoad,
  { what, path }: { what: string; path: string },
): Promise<Row[]> {
  const { headers, body } = await answerOf(running.registry.url + path);
  const bare = Fastify();
  bare.get(path, async (_request, reply) => reply.headers(headers).send(body));
  try {
    const bareUrl = await bare.listen({ host: '127.0.0.1', port: 0 });
    const registry = rates(load, running.registry.url, path);
    const pairs = await turns(registry, rates(load, bareUrl, path), ROUNDS);
    const name = `hot read of a ${what} / bare Fastify`;
    return [
      row(name, 'per second', ratioOf(pairs.map(figures('wall'))), {
        aim: { atLeast: 0.7 },
        note: `${CONNECTIONS} connections, body of ${body.byteLength} bytes`,
      }),
      row(
        `the same ${what}, by CPU time of the serving thread`,
        'per second',
        ratioOf(pairs.map(figures('cpu'))),
      ),
    ];
  } finally {
    await bare.close();
  }
}

/** Requests a second, by the clock and by the CPU time of the serving thread, which other processes do not touch. */
interface Rates {
  readonly wall: number;
  readonly cpu: number;
}

function rates(load: HttpLoad, url: string, path: string): () => Promise<Rates> {
  const requests = [requestBytes('GET', path)];
  const whole = { port: portOf(url), status: 200, requests, connections: CONNECTIONS, count: REQUESTS };
  return async () => {
    const before = process.threadCpuUsage();
    const wallMs = await load.run(whole);
    const { user, system } = process.threadCpuUsage(before);
    return { wall: (REQUESTS * 1000) / wallMs, cpu: (REQUESTS * 1_000_000) / (user + system) };
  };
}

function figures(of: keyof Rates): (pair: Pair<Rates>) => Pair<number> {
  return ({ subject, baseline }) => ({ subject: subject[of], baseline: baseline[of] });
}

async function answerOf(url: string): Promise<{ headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = Object.entries(response.headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
        resolve({
          headers: Object.fromEntries(headers) as Record<string, string>,
          body: Buffer.concat(chunks),
        });
      });
    })
      .once('error', reject)
      .end();
  });
}
