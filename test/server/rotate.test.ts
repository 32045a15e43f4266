import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY, makeSnapshot, parseLogPolicy, verifyHistory } from '@toolsum/core';
import { startRegistry, type Registry } from '@toolsum/registry';
import type { RegistryInfo, TrustedRegistry } from '@toolsum/schemas';
import {
  acceptanceOf,
  connectRegistry,
  recordAcceptance,
  resolveExpectation,
  verifySurface,
  type Expectation,
  type ResolveRequest,
} from '@toolsum/verifier';
import { lockfileOnDisk, memoryFiles } from '@toolsum/verifier/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withRegistry } from '../../cli/src/registry/trust-update.ts';
import { foundLog, rotateLog } from '../../server/src/rotate.ts';
import { codeOf } from '../support/outcome.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import {
  newSigner,
  publishRequest,
  signRelease,
  tool,
  type SignedRelease,
} from '../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const [OLD, NEW] = ['localhost/log/1', 'localhost/log/2'];
const TARGET = { kind: 'command', command: 'node', args: ['server.js'] } as const;

/** One story; each test goes on where the one before ended. */
describe('a log that follows another', () => {
  let old: RunningRegistry;
  let next: Registry;
  let token = '';
  let folder: string;
  let trust: TrustedRegistry[];
  const [alice, mallory] = [newSigner(), newSigner()];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toolsum-rotate-'));
    old = await runRegistry({ origin: OLD });
    await mustPublish(old, alice, { version: '1.0.0' });
    await mustPublish(old, alice, { name: 'io.github.acme/other' });
    trust = await trusted(old.registry, []);
  });
  afterAll(async () => {
    await next?.close();
    await old.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The trust file after `toolsum trust URL`, with `--follows` if a log is named. */
  async function trusted(
    registry: Registry,
    before: readonly TrustedRegistry[],
    follows?: string,
  ): Promise<TrustedRegistry[]> {
    const info = (await (await fetch(`${registry.url}/v1/registry`)).json()) as RegistryInfo;
    const file = { scheme: 'toolsum/1', version: 1, registries: [...before] } as const;
    const asked = { url: registry.url, info, ...(follows === undefined ? {} : { follows }) };
    return withRegistry({ ...file, registries: [...file.registries] }, asked).registries;
  }
  async function ask(more: Partial<ResolveRequest> = {}): Promise<Expectation> {
    const lockfile = lockfileOnDisk(join(folder, 'toolsum.lock'));
    return resolveExpectation({
      server: { name: NAME },
      target: TARGET,
      mapped: true,
      policy: DEFAULT_POLICY,
      trust: { scheme: 'toolsum/1', version: 1, registries: trust },
      lockfile: await lockfile.read(),
      lockedFiles: lockfile.files,
      memory: memoryFiles(join(folder, 'memory')),
      connect: ({ url }) => connectRegistry(url),
      now: new Date(),
      ...more,
    });
  }
  /** As `toolsum lock` does. */
  async function lock(): Promise<string> {
    const expectation = await ask({ ignoreLock: true });
    const snapshot = makeSnapshot('2025', [tool('read_file')]);
    const report = verifySurface(snapshot, expectation, DEFAULT_POLICY);
    const accepted = acceptanceOf({
      expectation,
      report,
      snapshot,
      target: TARGET,
      mapped: true,
      now: new Date(),
    });
    const stores = {
      lockfile: lockfileOnDisk(join(folder, 'toolsum.lock')),
      memory: memoryFiles(join(folder, 'memory')),
    };
    if (accepted !== undefined) await recordAcceptance(accepted, stores);
    return report.verdict;
  }
  const publish = async (release: SignedRelease): Promise<number> =>
    (
      await fetch(`${next.url}/v1/publish`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(publishRequest(release)),
      })
    ).status;

  it('is founded only when nothing serves from the old one', async () => {
    expect(await lock()).toBe('verified');
    const founding = { to: join(folder, 'next'), origin: NEW, reason: 'key rotation', now: new Date() };
    expect(await codeOf(() => rotateLog({ from: old.directory, ...founding }))).toBe('ERR_USAGE');
    await old.stop();
    expect(await codeOf(() => rotateLog({ from: old.directory, ...founding, origin: OLD }))).toBe(
      'ERR_USAGE',
    );
    const founded = await rotateLog({ from: old.directory, ...founding });
    expect(founded).toMatchObject({ origin: NEW, previous: { origin: OLD, size: 4 }, names: 2 });
    expect(await codeOf(() => rotateLog({ from: old.directory, ...founding }))).toBe('ERR_USAGE');
  });

  it('leaves the old one readable, and closed for good', async () => {
    await old.restart();
    expect((await old.get(`/v1/servers/${NAME}/status`)).status).toBe(200);
    const late = await old.publish(await signRelease(alice, { version: '1.1.0' }));
    expect([late.status, late.json()['code']]).toEqual([503, 'ERR_LOG_CLOSED']);
    await old.stop();
  });

  it('names the final checkpoint of the old one first, and who holds each name', async () => {
    next = await startRegistry({ data: join(folder, 'next'), port: 0 });
    token = next.firstToken ?? '';
    const reader = connectRegistry(next.url);
    const policy = parseLogPolicy([`log ${next.logKey}`, 'quorum none']);
    const size = 3;
    const { entries, state } = await verifyHistory(await reader.history(NAME, size), NAME, policy);
    expect(entries.map(({ entry }) => entry)).toMatchObject([{ type: 'grant', authority: 'carried' }]);
    expect([...state.grants.keys()]).toEqual([`key ${alice.publicKey.hint}`]);
  });

  it('gives a carried name to nobody but its publisher, whatever token knocks', async () => {
    expect(await publish(await signRelease(mallory, { version: '1.0.0' }))).toBe(403);
    expect(await publish(await signRelease(alice, { version: '1.0.0' }))).toBe(201);
  });

  it('is not taken for the old one by a client, until a person says so', async () => {
    expect(await codeOf(() => trusted(next, trust))).toBe('ERR_USAGE');
    expect(await codeOf(() => trusted(next, trust, 'localhost/log/9'))).toBe('ERR_USAGE');
    trust = await trusted(next, trust, OLD);
    expect(trust.map(({ origin, names }) => [origin, names])).toEqual([[NEW, ['*']]]);
    const refused = await ask();
    expect(refused).toMatchObject({ kind: 'refused', code: 'ERR_ORIGIN_MISMATCH' });
    expect(refused.kind === 'refused' ? refused.reason : '').toContain('toolsum lock');
    expect(await lock()).toBe('verified');
    expect(await ask()).toMatchObject({ kind: 'signed', origin: NEW });
  });

  it('holds whom it moves to the signer that was locked', async () => {
    const lockfile = lockfileOnDisk(join(folder, 'toolsum.lock'));
    const other = { kind: 'key', hint: mallory.publicKey.hint, publicKey: mallory.publicKey.base64 } as const;
    await lockfile.update((stored) => ({
      ...stored,
      servers: Object.fromEntries(
        Object.entries(stored.servers).map(([key, entry]) => [key, { ...entry, origin: OLD, signer: other }]),
      ),
    }));
    expect(await lock()).toBe('untrusted-signer');
  });
});

describe('a log that follows a lost one', () => {
  it('names the newest checkpoint that anybody has of it', async () => {
    const old = await runRegistry({ origin: OLD });
    const folder = mkdtempSync(join(tmpdir(), 'toolsum-found-'));
    try {
      await mustPublish(old, newSigner());
      const note = (await old.get('/v1/log/checkpoint')).bytes;
      writeFileSync(join(folder, 'checkpoint'), note);
      const founding = { to: join(folder, 'log'), reason: 'disk lost', now: new Date() };
      expect(await codeOf(() => foundLog({ note, ...founding, origin: OLD }))).toBe('ERR_USAGE');
      const founded = await foundLog({ note, ...founding, origin: NEW });
      expect(founded).toMatchObject({ origin: NEW, previous: { origin: OLD, size: 2 }, names: 0 });
      const next = await startRegistry({ data: join(folder, 'log'), port: 0 });
      expect(next.origin).toBe(NEW);
      await next.close();
    } finally {
      await old.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
