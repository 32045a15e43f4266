import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { openNote, originHash, parseNote, parseVerifierKey } from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ForkedLog } from '../../support/forked-log.ts';
import { RunningWitness } from '../../support/running-witness.ts';
import { Workshop } from '../support/run-main.ts';

const log = new ForkedLog('log.example/log/1', 10);
const second = new ForkedLog('second.example/log/1', 10);
let witness: RunningWitness;
beforeEach(async () => {
  witness = await RunningWitness.found('witness.example', [log.signer.key.vkey, second.signer.key.vkey]);
});
afterEach(() => witness.remove());

async function sizeAt(origin = log.origin): Promise<number> {
  const answer = await witness.newest(origin);
  if (answer.status === 404) return 0;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  openNote(bytes, [parseVerifierKey(witness.vkey)]);
  return Number(parseNote(bytes).text.split('\n')[1]);
}

describe('toolsum witness serve', () => {
  it('cosigns, shows, and says so after a restart', async () => {
    const answer = await witness.add(log.request(0, 5));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const cosigned = Buffer.concat([log.note(5), Buffer.from(await answer.arrayBuffer())]);
    const [own, theirs] = openNote(cosigned, [log.signer.key, parseVerifierKey(witness.vkey)]).verified;
    expect(own?.key.name).toBe(log.origin);
    expect(Math.abs((theirs?.time ?? 0) * 1000 - Date.now())).toBeLessThan(60_000);
    expect(await witness.end('SIGTERM')).toBe(0);
    await witness.start();
    expect(await sizeAt()).toBe(5);
    expect((await witness.add(log.request(0, 6))).status).toBe(409);
    expect((await witness.add(log.request(5, 6))).status).toBe(200);
  });

  it('gives each refusal the status of C2SP tlog-witness', async () => {
    const stranger = new ForkedLog('stranger.example/log/1', 10);
    await witness.add(log.request(0, 12));
    const conflict = await witness.add(log.request(3, 20));
    expect([conflict.status, conflict.headers.get('content-type'), await conflict.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '12\n',
    ]);
    const statuses = [];
    for (const body of [
      stranger.request(0, 1),
      log.request(12, 3),
      log.request(12, 20, 1),
      Buffer.from('old\n'),
    ])
      statuses.push((await witness.add(body)).status);
    expect(statuses).toEqual([404, 400, 422, 400]);
    const forged = Buffer.from(Buffer.from(log.request(12, 20)).toString().replace('\n20\n', '\n21\n'));
    expect((await witness.add(forged)).status).toBe(403);
  });

  it('threat 9: refuses a fork, keeps both notes as evidence, and tells its operator', async () => {
    await witness.add(log.request(0, 12));
    expect((await witness.add(log.request(12, 12, 1))).status).toBe(422);
    expect((await witness.add(log.request(12, 12, 1))).status).toBe(422);
    const evidence = join(witness.folder, 'evidence');
    const [file = '', ...others] = readdirSync(evidence);
    expect(others).toEqual([]);
    const kept = JSON.parse(readFileSync(join(evidence, file), 'utf8')) as Record<string, string>;
    expect(kept).toMatchObject({ kind: 'fork', origin: log.origin, size: 12 });
    for (const note of [kept['remembered'], kept['received']])
      openNote(new TextEncoder().encode(note), [log.signer.key]);
    expect(kept['remembered']).not.toBe(kept['received']);
    expect(witness.stderr).toContain('FORK: log.example/log/1 has signed two trees of size 12');
    expect((await witness.add(log.request(12, 13))).status).toBe(200);
  });

  it('serves nothing else, and says how it is', async () => {
    const status = async (path: string, method = 'GET'): Promise<number> =>
      (await fetch(witness.url + path, { method })).status;
    expect(await status('/healthz')).toBe(200);
    for (const path of [
      '/',
      '/add-checkpoint/',
      `/${originHash(log.origin)}`,
      `/${originHash('x')}/checkpoint`,
    ])
      expect(await status(path), path).toBe(404);
    expect(await status('/add-checkpoint')).toBe(405);
    expect(await status('/healthz', 'POST')).toBe(405);
  });

  it('takes no body larger than 128 KiB, however it is sent', async () => {
    const large = new Uint8Array(129 * 1024);
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(large);
        controller.close();
      },
    });
    const options = { method: 'POST', body: chunked, duplex: 'half' } as RequestInit;
    for (const send of [witness.add(large), fetch(`${witness.url}/add-checkpoint`, options)])
      expect([413, 'closed']).toContain(
        await send.then(
          ({ status }) => status,
          () => 'closed',
        ),
      );
    expect((await witness.add(log.request(0, 3))).status).toBe(200);
  });

  it('is not held up by somebody who sends slowly', async () => {
    const { port } = new URL(witness.url);
    const slow = connect(Number(port), '127.0.0.1');
    await once(slow, 'connect');
    slow.write('POST /add-checkpoint HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nold 0\n');
    expect((await witness.add(log.request(0, 3))).status).toBe(200);
    expect(await witness.end('SIGTERM')).toBe(0);
    slow.destroy();
  });

  it('judges requests about one log one after the other', async () => {
    await witness.add(log.request(0, 10));
    const histories = [0, 1] as const;
    const asked = Array.from({ length: 20 }, (_, i) =>
      witness.add(log.request(10, 11 + (i % 5), histories[i % 2])),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it('threat 9: killed at any moment, it never cosigns a second history, nor forgets what it cosigned', async () => {
    let [size, history]: [number, 0 | 1 | undefined] = [0, undefined];
    for (let round = 0; round < 12; round += 1) {
      // The process dies as soon as the memory changes on the disk: mostly before its answer is out.
      const logs = join(witness.folder, 'logs');
      const watcher = watch(logs, (_, file) => {
        // Of three rounds one dies while it writes, one when the new memory stands there, one after its answer.
        if (round % 3 === 0 || (round % 3 === 1 && file === originHash(log.origin)))
          void witness.end('SIGKILL');
      });
      const next = 11 + round;
      const answers = await Promise.allSettled(
        ([0, 1] as const).map(async (branch) => {
          const { status } = await witness.add(log.request(size, next, branch));
          return { status, branch };
        }),
      );
      watcher.close();
      await witness.end('SIGKILL');
      await witness.start();
      const answered = answers.flatMap((answer) =>
        answer.status === 'fulfilled' && answer.value.status === 200 ? [answer.value.branch] : [],
      );
      expect(answered.length).toBeLessThanOrEqual(1);
      const known = await sizeAt();
      if (answered.length > 0) expect(known).toBe(next);
      if (known > 10) {
        const shown = await (await witness.newest(log.origin)).text();
        const branch = ([0, 1] as const).find((of) => shown.startsWith(parseNote(log.note(known, of)).text));
        expect(branch).toBeDefined();
        history ??= branch;
        expect(branch).toBe(history);
        if (answered[0] !== undefined) expect(answered[0]).toBe(history);
      }
      expect(known).toBeGreaterThanOrEqual(size);
      size = known;
    }
    expect(size).toBeGreaterThan(10);
  });

  it('is alone in its folder', async () => {
    const other = new Workshop();
    const args = [
      'witness',
      'serve',
      '--data',
      witness.folder,
      '--log',
      log.signer.key.vkey,
      '--listen',
      '127.0.0.1:0',
    ];
    const { code, stderr } = await other.run(args);
    expect(code).toBe(2);
    expect(stderr).toContain('another process serves the witness');
    other.remove();
  });

  it('does not start over a damaged memory or without one', async () => {
    await witness.add(log.request(0, 3));
    await witness.end();
    const file = join(witness.folder, 'logs', originHash(log.origin));
    expect(statSync(file).mode & 0o077).toBe(0);
    const note = readFileSync(file);
    writeFileSync(file, note.subarray(0, -5));
    await expect(witness.start()).rejects.toThrow('is damaged');
    rmSync(join(witness.folder, 'logs'), { recursive: true });
    await expect(witness.start()).rejects.toThrow('no longer knows what it cosigned');
  });
});

describe('toolsum witness', () => {
  let shop: Workshop;
  beforeEach(() => {
    shop = new Workshop();
  });
  afterEach(() => shop.remove());

  it('makes a key once, keeps it from others, and prints its verifier key again', async () => {
    const keygen = ['witness', 'keygen', '--data', 'w', '--name', 'w.example'];
    const made = await shop.run(keygen);
    expect(made.code).toBe(0);
    expect(parseVerifierKey(made.stdout.trim())).toMatchObject({ name: 'w.example', type: 'cosignature' });
    expect(statSync(shop.path('w/witness.pem')).mode & 0o077).toBe(0);
    expect((await shop.run(['witness', 'key', '--data', 'w'])).stdout).toBe(made.stdout);
    const again = await shop.run(keygen);
    expect([again.code, again.stdout]).toEqual([2, '']);
    expect((await shop.run(['witness', 'key', '--data', 'w'])).stdout).toBe(made.stdout);
  });

  it.each([
    [['keygen', '--data', 'w', '--name', 'two words'], 3],
    [['key', '--data', 'nowhere'], 2],
    [['serve', '--data', 'nowhere', '--log', log.signer.key.vkey], 2],
    [['serve', '--data', 'nowhere'], 2],
    [['serve', '--data', 'nowhere', '--log', log.signer.key.vkey, '--listen', '8788'], 2],
    [['serve', '--data', 'nowhere', '--log', 'nonsense'], 3],
    [['serve', '--data', 'nowhere', '--logs', 'missing.txt'], 2],
  ])('refuses %j', async (args, code) => {
    const outcome = await shop.run(['witness', ...args]);
    expect([outcome.code, outcome.stdout]).toEqual([code, '']);
    expect(outcome.stderr).toMatch(/^error: .+/);
    expect(existsSync(shop.path('nowhere'))).toBe(false);
  });

  it('reads its logs from a file, and names the line that it cannot read', async () => {
    shop.write('logs.txt', `# mine\nlog ${log.signer.key.vkey}\nlog ${log.signer.key.vkey}\n`);
    const { stderr } = await shop.run(['witness', 'serve', '--data', 'w', '--logs', 'logs.txt']);
    expect(stderr).toContain('logs.txt: logs to witness, line 3: a second key for the same log');
  });

  it('starts from a file of logs', async () => {
    await shop.run(['witness', 'keygen', '--data', 'w', '--name', 'w.example']);
    shop.write('logs.txt', `log ${log.signer.key.vkey} https://log.example\n`);
    const launcher = join(import.meta.dirname, '..', '..', '..', 'cli', 'bin', 'toolsum.js');
    const args = ['witness', 'serve', '--data', 'w', '--logs', 'logs.txt', '--listen', '127.0.0.1:0'];
    const child = spawn(process.execPath, [launcher, ...args], { cwd: shop.folder });
    const [line] = (await once(child.stderr, 'data')) as [Buffer];
    expect(String(line)).toMatch(/^Witness w\.example for 1 log, at http:\/\/127\.0\.0\.1:\d+\n$/);
    child.kill('SIGTERM');
    expect(((await once(child, 'close')) as [number])[0]).toBe(0);
  });
});
