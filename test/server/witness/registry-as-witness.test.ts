import {
  openCheckpoint,
  originHash,
  parseLogPolicy,
  parseVerifierKey,
  verifyReceipt,
  type Signer,
} from '@toolsum/core';
import type { RegistryOptions } from '@toolsum/registry';
import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ForkedLog } from '../../support/forked-log.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../../support/running-registry.ts';
import { newSigner } from '../../support/signed-release.ts';

type Options = { -readonly [Name in keyof RegistryOptions]?: RegistryOptions[Name] };

const log = new ForkedLog('log.example/log/1', 10);
const running: RunningRegistry[] = [];
let signer: Signer;
beforeEach(() => {
  signer = newSigner();
});
afterEach(async () => {
  for (const registry of running.splice(0)) await registry.remove();
});

async function start(options: Options): Promise<RunningRegistry> {
  const registry = await runRegistry(options);
  running.push(registry);
  return registry;
}
const witnessKeyOf = ({ registry }: RunningRegistry): string => registry.witnessKey ?? '';
async function add(registry: RunningRegistry, body: Uint8Array, type?: string): Promise<Response> {
  const headers = type === undefined ? {} : { headers: { 'content-type': type } };
  const url = `${registry.registry.url}/v1/witness/add-checkpoint`;
  return fetch(url, { method: 'POST', body: new Uint8Array(body), ...headers });
}

describe('a registry as a witness for others', () => {
  it('decides as every witness does, under a key of its own, and remembers over a restart', async () => {
    const registry = await start({ witnessFor: [`log ${log.signer.key.vkey}`] });
    const key = parseVerifierKey(witnessKeyOf(registry));
    expect(key).toMatchObject({ name: 'localhost/log/1/witness', type: 'cosignature' });
    expect((await add(registry, log.request(0, 12))).status).toBe(200);
    await registry.restart();
    expect(witnessKeyOf(registry)).toBe(key.vkey);
    const conflict = await add(registry, log.request(0, 14), 'text/plain');
    expect([conflict.status, conflict.headers.get('content-type'), await conflict.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '12\n',
    ]);
    const statuses = [];
    for (const body of [
      log.request(12, 12, 1),
      log.request(12, 14, 1),
      log.request(12, 3),
      new ForkedLog('other.example/log/1', 1).request(0, 1),
      Buffer.from('nonsense'),
      log.request(12, 14),
    ])
      statuses.push((await add(registry, body, 'application/json')).status);
    expect(statuses).toEqual([422, 422, 400, 404, 400, 200]);
    const shown = await registry.get(`/v1/witness/${originHash(log.origin)}/checkpoint`);
    const policy = parseLogPolicy([`log ${log.signer.key.vkey}`, `witness r ${key.vkey}`, 'quorum r']);
    expect(openCheckpoint(shown.bytes, policy).size).toBe(14);
    expect((await registry.get(`/v1/witness/${originHash('other')}/checkpoint`)).status).toBe(404);
    await registry.stop();
    const database = new Database(join(registry.directory, 'registry.db'), { readonly: true });
    expect(database.prepare('SELECT origin, size FROM witnessed_fork').all()).toEqual([
      { origin: log.origin, size: 12 },
    ]);
    database.close();
  });

  it('takes no body beyond the bound, and is not there where nobody asked for it', async () => {
    const registry = await start({ witnessFor: [`log ${log.signer.key.vkey}`] });
    expect((await add(registry, new Uint8Array(129 * 1024))).status).toBe(413);
    const plain = await start({});
    expect((await add(plain, log.request(0, 1))).status).toBe(404);
    expect(plain.registry.witnessKey).toBeUndefined();
  });

  it('does not go on under a new key when it lost the old one', async () => {
    const registry = await start({ witnessFor: [`log ${log.signer.key.vkey}`] });
    await add(registry, log.request(0, 12));
    await registry.stop();
    rmSync(join(registry.directory, 'keys', 'witness.pem'));
    await expect(registry.restart()).rejects.toMatchObject({ code: 'ERR_KEY_FILE' });
  });

  it('is no witness of its own log', async () => {
    const options: Options = {};
    const registry = await start(options);
    options.witnessFor = [`log ${registry.registry.logKey}`];
    await expect(registry.restart()).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });
});

describe('two registries that witness each other', () => {
  it('both show only what the other has cosigned, and start again in any order', async () => {
    const optionsOf: [Options, Options] = [{ origin: 'a.example/log/1' }, { origin: 'b.example/log/1' }];
    const [a, b] = [await start(optionsOf[0]), await start(optionsOf[1])];
    optionsOf[0].witnessFor = [`log ${b.registry.logKey}`];
    optionsOf[1].witnessFor = [`log ${a.registry.logKey}`];
    for (const registry of [a, b]) await registry.restart();
    const keys = [witnessKeyOf(a), witnessKeyOf(b)] as const;
    // From now on each has an address that stays.
    const lineOf = (registry: RunningRegistry, key: string): string[] => [
      `witness other ${key} ${registry.registry.url}/v1/witness`,
      'quorum other',
    ];
    optionsOf[0].witnesses = lineOf(b, keys[1]);
    await a.restart();
    optionsOf[1].witnesses = lineOf(a, keys[0]);
    optionsOf[1].port = Number(new URL(b.registry.url).port);
    optionsOf[0].port = Number(new URL(a.registry.url).port);
    await b.restart();

    const demanding = (registry: RunningRegistry, key: string) =>
      parseLogPolicy([`log ${registry.registry.logKey}`, `witness other ${key}`, 'quorum other']);
    const publish = async (version: string): Promise<void> => {
      verifyReceipt((await mustPublish(a, signer, { version })).receipt, demanding(a, keys[1]));
      verifyReceipt((await mustPublish(b, signer, { version })).receipt, demanding(b, keys[0]));
    };
    await publish('1.0.0');

    // Both down at once: neither can sign before it has heard the other, and both can be heard before they sign.
    await a.stop();
    await b.stop();
    await a.restart();
    expect((await a.get('/readyz')).json()).toEqual({ status: 'waiting' });
    await b.restart();
    for (const registry of [a, b])
      await vi.waitFor(
        async () => expect((await registry.get('/readyz')).json()).toEqual({ status: 'ready' }),
        15_000,
      );
    await publish('1.1.0');
  });
});
