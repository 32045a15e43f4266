import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  fromBase64,
  openCheckpoint,
  parseLogPolicy,
  signNote,
  verifyHistory,
  verifyReceipt,
  type LogPolicy,
  type Signer,
} from '@toolsum/core';
import type { RegistryOptions } from '@toolsum/registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoopbackWitness, StrangeServer } from '../../support/loopback-witness.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../../support/running-registry.ts';
import { newSigner, signRelease } from '../../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const QUORUM_MS = 1500;

let signer: Signer;
let running: RunningRegistry;
let witnesses: LoopbackWitness[];
/** Read at every start of the registry. */
let options: { -readonly [Name in keyof RegistryOptions]?: RegistryOptions[Name] };
const removed: (() => unknown)[] = [];

beforeEach(async () => {
  signer = newSigner();
  options = { quorumMs: QUORUM_MS };
  running = await runRegistry(options);
  witnesses = [];
  for (const name of ['w1', 'w2', 'w3']) {
    const witness = await LoopbackWitness.found(name);
    await witness.start(running.registry.logKey);
    witnesses.push(witness);
  }
});
afterEach(async () => {
  await running.remove();
  for (const witness of witnesses) await witness.remove();
  for (const remove of removed.splice(0)) await remove();
});

const witness = (index: number): LoopbackWitness => witnesses[index] ?? new LoopbackWitness('');
const lines = (threshold = 2): string[] => [
  ...witnesses.map(({ line }) => line),
  `group all ${threshold} w1 w2 w3`,
  'quorum all',
];
/** The key of one that never runs. */
const strangerKey = async (name: string): Promise<string> => {
  const stranger = await LoopbackWitness.found(name);
  removed.push(async () => stranger.remove());
  return stranger.vkey;
};
/** What a client demands: so many of the three. */
const demanding = (threshold = 2): LogPolicy =>
  parseLogPolicy([`log ${running.registry.logKey}`, ...lines(threshold)]);
async function withWitnesses(demanded: readonly string[] = lines()): Promise<void> {
  options.witnesses = demanded;
  await running.restart();
}
const checkpoint = async (): Promise<Uint8Array> => (await running.get('/v1/log/checkpoint')).bytes;
const isOpen = (note: Uint8Array, policy: LogPolicy): boolean => {
  try {
    openCheckpoint(note, policy);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_WITNESS_QUORUM' });
    return false;
  }
};
const eventually = async (check: () => unknown): Promise<void> =>
  void (await vi.waitFor(check, { timeout: 20_000, interval: 50 }));

describe('a registry that states a quorum of two of three witnesses', () => {
  it('shows only what the quorum has cosigned: receipts, histories and checkpoints', async () => {
    await withWitnesses();
    const first = await mustPublish(running, signer, { name: NAME, version: '1.0.0' });
    verifyReceipt(first.receipt, demanding());
    const second = await mustPublish(running, signer, { name: NAME, version: '1.1.0' });
    verifyReceipt(second.receipt, demanding());
    openCheckpoint(await checkpoint(), demanding());
    const history = (await running.get(`/v1/servers/${NAME}/history`)).bytes;
    expect((await verifyHistory(history, NAME, demanding())).state.versions.size).toBe(2);
    for (const version of ['1.0.0', '1.1.0'])
      verifyReceipt(
        (await running.get(`/v1/servers/${NAME}/versions/${version}/receipt.tlog-proof`)).bytes,
        demanding(),
      );
  });

  it('says in its description whom it asks, without their addresses', async () => {
    const before = (await running.get('/v1/registry')).json();
    expect(before).not.toHaveProperty('witnesses');
    await withWitnesses();
    const info = (await running.get('/v1/registry')).json();
    expect(info).toMatchObject({
      fingerprint: before['fingerprint'],
      witnesses: [
        ...witnesses.map(({ name, vkey }) => `witness ${name} ${vkey}`),
        'group all 2 w1 w2 w3',
        'quorum all',
      ],
    });
  });

  it('adds what comes in later, so that clients may demand all of them', async () => {
    await withWitnesses();
    await mustPublish(running, signer, { name: NAME });
    await eventually(async () => expect(isOpen(await checkpoint(), demanding(3))).toBe(true));
    const before = await checkpoint();
    const history = async () =>
      fromBase64(String((await running.get(`/v1/servers/${NAME}/history`)).json()['checkpoint']));
    expect(isOpen(await history(), demanding(3))).toBe(true);
    // After a start it has them still, also while nobody answers.
    for (const each of witnesses) await each.stop();
    await running.restart();
    expect(Buffer.from(await checkpoint()).equals(before)).toBe(true);
  });

  it('goes on with one of three dead', async () => {
    await withWitnesses();
    await witness(2).stop();
    const { receipt } = await mustPublish(running, signer, { name: NAME });
    verifyReceipt(receipt, demanding());
  });

  it('with two dead shows nothing new and loses nothing, and goes on when one is back', async () => {
    await withWitnesses();
    const { release } = await mustPublish(running, signer, { name: NAME, version: '1.0.0' });
    const shown = await checkpoint();
    await witness(1).stop();
    await witness(2).stop();
    const next = await signRelease(signer, { name: NAME, version: '1.1.0' });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const start = performance.now();
      const publishing = running.publish(next);
      // Reads do not wait meanwhile, and see what the quorum has seen.
      const read = performance.now();
      expect(openCheckpoint(await checkpoint(), demanding()).size).toBe(
        openCheckpoint(shown, demanding()).size,
      );
      expect((await running.get(`/v1/servers/${NAME}/versions/1.1.0`)).status).toBe(404);
      expect(performance.now() - read).toBeLessThan(QUORUM_MS);
      const answer = await publishing;
      expect(answer.status).toBe(503);
      expect(answer.json()).toMatchObject({ code: 'ERR_WITNESSES_SILENT' });
      expect(performance.now() - start).toBeLessThan(QUORUM_MS + 5000);
    }
    await witness(1).start(running.registry.logKey);
    // Nobody has to publish for it to be shown.
    await eventually(async () =>
      expect((await running.get(`/v1/servers/${NAME}/versions/1.1.0`)).status).toBe(200),
    );
    const again = await running.publish(next);
    expect(again.status).toBe(200);
    verifyReceipt(fromBase64(String(again.json()['receipt'])), demanding());
    expect((await running.publish(release)).status).toBe(200);
  });

  it('shows after a start what was committed when it stopped without its quorum', async () => {
    await withWitnesses();
    await mustPublish(running, signer, { name: NAME, version: '1.0.0' });
    for (const each of witnesses) await each.stop();
    const next = await signRelease(signer, { name: NAME, version: '1.1.0' });
    expect((await running.publish(next)).status).toBe(503);
    await running.restart();
    expect((await running.get(`/v1/servers/${NAME}/versions/1.1.0`)).status).toBe(404);
    for (const each of witnesses) await each.start(running.registry.logKey);
    await eventually(async () =>
      expect((await running.get(`/v1/servers/${NAME}/versions/1.1.0`)).status).toBe(200),
    );
    openCheckpoint(await checkpoint(), demanding());
  });

  it('signs nothing before enough witnesses have said that they know no other history', async () => {
    for (const each of witnesses) await each.stop();
    await withWitnesses();
    expect((await running.get('/readyz')).json()).toEqual({ status: 'waiting' });
    const answer = await running.publish(await signRelease(signer, { name: NAME }));
    expect(answer.json()).toMatchObject({ status: 503, code: 'ERR_WITNESSES_SILENT' });
    expect(openCheckpoint(await checkpoint(), running.policy).size).toBe(0);
    await witness(0).start(running.registry.logKey);
    await witness(1).start(running.registry.logKey);
    await eventually(async () => expect((await running.get('/readyz')).json()).toEqual({ status: 'ready' }));
    verifyReceipt((await mustPublish(running, signer, { name: NAME })).receipt, demanding());
  });

  it('gives entries from before it had witnesses receipts with the quorum', async () => {
    const { release } = await mustPublish(running, signer, { name: NAME, version: '1.0.0' });
    // Only the newest checkpoint will be cosigned; the first over that entry never is.
    await mustPublish(running, signer, { name: NAME, version: '1.0.1' });
    await withWitnesses();
    await eventually(async () => expect(isOpen(await checkpoint(), demanding())).toBe(true));
    const receipt = await running.get(`/v1/servers/${NAME}/versions/1.0.0/receipt.tlog-proof`);
    verifyReceipt(receipt.bytes, demanding());
    verifyReceipt(fromBase64(String((await running.publish(release)).json()['receipt'])), demanding());
    const again = await mustPublish(running, signer, { name: NAME, version: '1.1.0' });
    verifyReceipt(again.receipt, demanding());
  });

  it('is not stopped by one that lies, one that never answers and one that answers strangely', async () => {
    const strange = [
      new StrangeServer(() => 'never'),
      new StrangeServer((path) =>
        path === '/add-checkpoint' ? { status: 200, body: 'x'.repeat(100_000) } : { status: 404, body: '' },
      ),
      new StrangeServer((path) =>
        path === '/add-checkpoint' ? { status: 409, body: '999999\n' } : { status: 404, body: '' },
      ),
      new StrangeServer((path) =>
        path === '/add-checkpoint' ? { status: 409, body: '0\n' } : { status: 200, body: 'no note' },
      ),
      new StrangeServer(() => ({ status: 500, body: '' })),
    ];
    removed.push(...strange.map((server) => async () => server.close()));
    const odd: string[] = [];
    for (const [i, server] of strange.entries()) {
      odd.push(`witness odd${i} ${await strangerKey(`odd${i}`)} ${await server.start()}`);
    }
    await withWitnesses([...odd, ...lines()]);
    const start = performance.now();
    for (const version of ['1.0.0', '1.1.0', '1.2.0'])
      verifyReceipt((await mustPublish(running, signer, { name: NAME, version })).receipt, demanding());
    expect((await running.get('/readyz')).json()).toEqual({ status: 'ready' });
    expect(performance.now() - start).toBeLessThan(10_000);
    for (const server of strange) expect(server.requests).toBeLessThan(30);
  });

  it('takes no cosignature that does not verify, is another witness’s or of another time', async () => {
    const other = await LoopbackWitness.found('other');
    await other.start(running.registry.logKey);
    witnesses.push(other);
    witness(1).skewMs = 3_600_000;
    const [w1, w2, w3] = [witness(0), witness(1), witness(2)];
    // Under the name and key of the third another one answers.
    await withWitnesses([
      w1.line,
      w2.line,
      `witness w3 ${w3.vkey} ${other.url}`,
      'group all 2 w1 w2 w3',
      'quorum all',
    ]);
    const answer = await running.publish(await signRelease(signer, { name: NAME }));
    expect(answer.status).toBe(503);
    expect(w2.statuses).toContain(200);
    expect(other.statuses).toContain(200);
    w2.skewMs = 0;
    await eventually(async () => expect((await running.get(`/v1/servers/${NAME}`)).status).toBe(200));
    const demanded = parseLogPolicy([
      `log ${running.registry.logKey}`,
      w1.line,
      w2.line,
      'group both 2 w1 w2',
      'quorum both',
    ]);
    openCheckpoint(await checkpoint(), demanded);
  });
});

describe('a registry with witnesses and no quorum', () => {
  it('waits for nobody, and adds what it gets', async () => {
    await withWitnesses(witnesses.map(({ line }) => line));
    await witness(0).stop();
    const { receipt } = await mustPublish(running, signer, { name: NAME });
    verifyReceipt(receipt, running.policy);
    await eventually(async () => expect(isOpen(await checkpoint(), demanding())).toBe(true));
    const path = `/v1/servers/${NAME}/versions/1.0.0/receipt.tlog-proof`;
    verifyReceipt((await running.get(path)).bytes, demanding());
  });

  it('asks an idle log’s witnesses again, so that their times stay fresh', async () => {
    options.refreshMs = 200;
    await withWitnesses(witnesses.map(({ line }) => line));
    const timeOf = async (): Promise<number> =>
      openCheckpoint(await checkpoint(), demanding(1)).cosigned?.get('w1') ?? 0;
    await eventually(async () => expect(await timeOf()).toBeGreaterThan(0));
    const first = await timeOf();
    await eventually(async () => expect(await timeOf()).toBeGreaterThan(first));
    expect(witness(0).statuses.every((status) => status === 200)).toBe(true);
  });
});

describe('a registry restored from a backup of its whole folder', () => {
  let backup: string;
  beforeEach(async () => {
    await withWitnesses();
    await mustPublish(running, signer, { name: NAME, version: '1.0.0' });
    await running.stop();
    backup = mkdtempSync(join(tmpdir(), 'toolsum-backup-'));
    removed.push(() => rmSync(backup, { recursive: true }));
    cpSync(running.directory, backup, { recursive: true });
    await running.restart();
    await mustPublish(running, signer, { name: NAME, version: '1.1.0' });
    await eventually(() => expect(witnesses.every(({ statuses }) => statuses.includes(200))).toBe(true));
    await running.stop();
  });
  function restore(): void {
    rmSync(running.directory, { recursive: true });
    cpSync(backup, running.directory, { recursive: true });
    for (const folder of [running.directory, join(running.directory, 'keys')]) chmodSync(folder, 0o700);
  }
  const older = {
    code: 'ERR_LOG_DIVERGED',
    message: expect.stringMatching(
      /^not signing: the witness w[123] has cosigned .* older copy\. Restore/,
    ) as string,
  };

  it('threat 11: is refused by what its witnesses know, though its checkpoint file is as old', async () => {
    restore();
    await expect(running.restart()).rejects.toMatchObject(older);
    // One that answers is enough.
    await witness(0).stop();
    await witness(1).stop();
    await expect(running.restart()).rejects.toMatchObject(older);
    // Without a stated quorum as well.
    options.witnesses = witnesses.map(({ line }) => line);
    await expect(running.restart()).rejects.toMatchObject(older);
  });

  it('threat 11: is halted by a witness that answers later', async () => {
    restore();
    for (const each of witnesses) await each.stop();
    await running.restart();
    expect((await running.publish(await signRelease(signer, { name: NAME, version: '2.0.0' }))).status).toBe(
      503,
    );
    await witness(2).start(running.registry.logKey);
    await eventually(async () => expect((await running.get('/readyz')).json()).toEqual({ status: 'halted' }));
    const answer = await running.publish(await signRelease(signer, { name: NAME, version: '2.0.0' }));
    expect(answer.json()).toMatchObject({ status: 503, code: 'ERR_LOG_DIVERGED' });
  });

  it('threat 9: cannot make a second history, when it was let go on without witnesses', async () => {
    restore();
    options.witnesses = [];
    await running.restart();
    await mustPublish(running, signer, {
      name: NAME,
      version: '1.1.0',
      signedAt: new Date('2026-11-22T13:00:00Z'),
    });
    await mustPublish(running, signer, { name: NAME, version: '1.2.0' });
    await running.stop();
    options.witnesses = lines();
    await expect(running.restart()).rejects.toMatchObject({
      code: 'ERR_LOG_DIVERGED',
      message: expect.stringContaining('has cosigned another history of this log') as string,
    });
  });

  it('is not stopped by a witness that shows what this log never signed', async () => {
    const forged = signNote(`localhost/log/1\n999\n${Buffer.alloc(32, 1).toString('base64')}\n`, [
      {
        key: parseLogPolicy([`log ${running.registry.logKey}`, 'quorum none']).logKey,
        sign: () => new Uint8Array(64),
      },
    ]);
    const liar = new StrangeServer(() => ({ status: 200, body: forged }));
    removed.push(async () => liar.close());
    options.witnesses = [...lines(), `witness liar ${await strangerKey('liar')} ${await liar.start()}`];
    await running.restart();
    await mustPublish(running, signer, { name: NAME, version: '1.2.0' });
  });
});
