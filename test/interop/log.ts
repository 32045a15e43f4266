import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  consistencyProof,
  openCheckpoint,
  parseLogPolicy,
  tilePath,
  toBase64,
  ToolsumError,
  type TileReader,
} from '@toolsum/core';
import { mustPublish, runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { RunningWitness } from '../support/running-witness.ts';
import { newSigner } from '../support/signed-release.ts';
import type { Program, Ran } from './programs.ts';
import { Bench } from './sample.ts';
import { agree, notRun, type Row } from './table.ts';

const SERVERS = 150;
const AT_ONCE = 25;
const TITLES = {
  note: 'opens our checkpoint under the log key',
  cosigned: 'finds the cosignature of our witness on our checkpoint',
  receipt: 'checks our receipt: the entry is in the tree of its checkpoint',
  consistency: 'checks our proof that a checkpoint extends an older one',
  tiles: `reads a running registry over HTTP as C2SP tlog-tiles, ${SERVERS * 2} entries, each proved`,
  add: 'asks our witness for a cosignature as tlog-witness says (add-checkpoint)',
  cosign: 'cosigns our checkpoint, and we count it towards a quorum',
} as const;

type Peer = Extract<Program, { run: unknown }>;

/** A running registry of ours with a witness of ours, read by Go. */
export async function logRows(peer: Program): Promise<Row[]> {
  if ('missing' in peer) return Object.values(TITLES).map((title) => notRun(peer.name, title, peer.missing));
  const bench = new Bench();
  let registry: RunningRegistry | undefined;
  let witness: RunningWitness | undefined;
  const options: { witnesses?: string[] } = {};
  try {
    registry = await runRegistry(options);
    const { logKey } = registry.registry;
    witness = await RunningWitness.found('witness.example/interop', [logKey]);
    options.witnesses = [witness.line.replace(witness.name, 'w'), 'quorum w'];
    await registry.restart();
    await publish(registry, 0, SERVERS / 2);
    bench.write('old.note', (await registry.get('/v1/log/checkpoint')).bytes);
    await publish(registry, SERVERS / 2, SERVERS);
    return await tryAll(peer, bench, registry, witness);
  } finally {
    await registry?.remove();
    await witness?.remove();
    bench.remove();
  }
}

async function publish(registry: RunningRegistry, from: number, to: number): Promise<void> {
  const signer = newSigner();
  for (let start = from; start < to; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, i) => start + i);
    await Promise.all(
      numbers.map(async (n) => mustPublish(registry, signer, { name: `io.github.acme/server-${n}` })),
    );
  }
}

async function tryAll(
  peer: Peer,
  bench: Bench,
  registry: RunningRegistry,
  witness: RunningWitness,
): Promise<Row[]> {
  const { logKey, url } = registry.registry;
  const { name, run } = peer;
  const note = bench.write('new.note', (await registry.get('/v1/log/checkpoint')).bytes);
  const signatures = bench.read('new.note').indexOf('\n\n') + 2;
  const stranger = (await RunningWitness.found('witness.example/interop')).vkey;
  const tampered = await TamperingProxy.start(`${url}/v1/log`);
  const receipt = bench.write('receipt', (await registry.get('/v1/log/receipts/17')).bytes);
  const proofLine = bench.read('receipt').toString().split('\n')[4] ?? '';
  const proof = bench.write('proof', (await proofBetween(registry, bench)).join('\n'));
  const consistency = async (file: string): Promise<Ran> =>
    run(['consistency', logKey, bench.path('old.note'), note, file]);
  const add = async (old: number, log = `${url}/v1/log`, key = witness.vkey): Promise<Ran> =>
    run(['add-checkpoint', logKey, log, key, witness.url, String(old)]);
  const size = sizeOf(bench.read('new.note'));
  try {
    return [
      await agree(name, TITLES.note, async () => run(['note', logKey, note]), [
        [
          'another size',
          async () =>
            run(['note', logKey, bench.flipped('new.note', bench.read('new.note').indexOf('\n') + 1)]),
        ],
        [
          'a flipped bit of the signature',
          async () => run(['note', logKey, bench.flipped('new.note', signatures + 40)]),
        ],
      ]),
      await agree(name, TITLES.cosigned, async () => run(['cosigned', logKey, witness.vkey, note]), [
        ['the key of another witness', async () => run(['cosigned', logKey, stranger, note])],
        [
          'a flipped bit of the cosignature',
          async () =>
            run([
              'cosigned',
              logKey,
              witness.vkey,
              bench.flipped('new.note', bench.read('new.note').byteLength - 20),
            ]),
        ],
        ['a checkpoint without it', async () => run(['cosigned', logKey, witness.vkey, withoutLast(bench)])],
      ]),
      await agree(name, TITLES.receipt, async () => run(['receipt', logKey, receipt]), [
        [
          'another index',
          async () => run(['receipt', logKey, bench.replaced('receipt', 'index 17', 'index 18')]),
        ],
        ['another entry', async () => run(['receipt', logKey, bench.flipped('receipt', 60)])],
        [
          'a hash less',
          async () => run(['receipt', logKey, bench.replaced('receipt', `${proofLine}\n`, '')]),
        ],
      ]),
      await agree(name, TITLES.consistency, async () => consistency(proof), [
        [
          'a hash less',
          async () =>
            consistency(bench.write('less', bench.read('proof').toString().split('\n').slice(1).join('\n'))),
        ],
        ['another hash', async () => consistency(bench.flipped('proof', 3))],
      ]),
      await agree(name, TITLES.tiles, async () => run(['tiles', logKey, `${url}/v1/log`]), [
        ['a flipped bit in a tile of hashes', async () => run(['tiles', logKey, tampered.url('tile/0/')])],
        [
          'a flipped bit in a tile of entries',
          async () => run(['tiles', logKey, tampered.url('tile/entries/')]),
        ],
      ]),
      await agree(name, TITLES.add, async () => add(size), [
        ['a size that the witness has not cosigned', async () => add(sizeOf(bench.read('old.note')))],
        ['a tree whose hashes are others', async () => add(size - 1, tampered.url('tile/0/'))],
        ['the key of another witness', async () => add(size, `${url}/v1/log`, stranger)],
      ]),
      await cosignedInGo(peer, bench, logKey),
    ];
  } finally {
    await tampered.stop();
  }
}

/** A witness in Go: its cosignature counts, and no other under its name. */
async function cosignedInGo({ name, run }: Peer, bench: Bench, logKey: string): Promise<Row> {
  const seed = '5e'.repeat(32);
  const { output } = await run(['cosign', 'witness.example/go', seed, bench.path('new.note')]);
  const [vkey = ''] = output.split('\n', 1);
  const note = Buffer.from(output.slice(vkey.length + 1));
  const policy = parseLogPolicy([`log ${logKey}`, `witness go ${vkey}`, 'quorum go']);
  const open = async (bytes: Uint8Array): Promise<Ran> => {
    try {
      openCheckpoint(bytes, policy);
      return await Promise.resolve({ ok: true, output: '' });
    } catch (error) {
      if (!ToolsumError.is(error)) throw error;
      return { ok: false, output: error.message };
    }
  };
  return agree(name, TITLES.cosign, async () => open(note), [
    ['a checkpoint without it (by us)', async () => open(bench.read('new.note'))],
    [
      'a flipped bit of it (by us)',
      async () => open(note.map((byte, i) => (i === note.byteLength - 20 ? byte ^ 1 : byte))),
    ],
  ]);
}

/** What we would hand to a witness: core's proof over tiles that come over HTTP. */
async function proofBetween(registry: RunningRegistry, bench: Bench): Promise<string[]> {
  const reader: TileReader = {
    readTile: async (level, index, width) =>
      (await registry.get(`/v1/log/${tilePath(level, index, width)}`)).bytes,
  };
  const [old, size] = [sizeOf(bench.read('old.note')), sizeOf(bench.read('new.note'))];
  return (await consistencyProof(old, size, reader)).map((hash) => toBase64(hash));
}

function sizeOf(note: Buffer): number {
  return Number(note.toString().split('\n')[1]);
}

function withoutLast(bench: Bench): string {
  const lines = bench.read('new.note').toString().trimEnd().split('\n');
  return bench.write('bare.note', `${lines.slice(0, -1).join('\n')}\n`);
}

/** Hands on a log, with one bit flipped in whatever lies under a path. */
class TamperingProxy {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(target: string): Promise<TamperingProxy> {
    const server = createServer((request, response) => {
      // The first segments say what is tampered with: /<hex of the path>/…
      const [, hex = '', ...rest] = (request.url ?? '').split('/');
      const path = rest.join('/');
      void fetch(`${target}/${path}`).then(async (answer) => {
        const bytes = Buffer.from(await answer.arrayBuffer());
        if (path.startsWith(Buffer.from(hex, 'hex').toString())) bytes[10] = (bytes[10] ?? 0) ^ 1;
        response
          .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
          .end(bytes);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new TamperingProxy(server);
  }

  url(prefix: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${Buffer.from(prefix).toString('hex')}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
