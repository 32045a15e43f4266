import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { definitionDigest, lintSurface, publicKeyPem, type Definition } from '@toolsum/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { createToken } from '../../../server/src/tokens.ts';
import { runRegistry, type RunningRegistry } from '../../support/running-registry.ts';
import { newSigner, type SignedRelease } from '../../support/signed-release.ts';
import { POISONED, signWaived } from '../../support/waived-release.ts';
import { Workshop, type Outcome } from '../support/run-main.ts';

let running: RunningRegistry;
let shop: Workshop;
let reviewer: string;
const signer = newSigner();

beforeAll(async () => {
  running = await runRegistry();
  shop = new Workshop();
  const store = sqliteStore(openDatabase(join(running.directory, 'registry.db')));
  reviewer = (await createToken(store, { scopes: ['review:*'], label: '', now: new Date() })).token;
  await store.close();
  const { url, fingerprint } = running.registry;
  expect((await shop.run(['trust', url, '--fingerprint', fingerprint])).code).toBe(0);
  shop.write('toolsum.pub', publicKeyPem(signer.publicKey));
});
afterAll(async () => {
  shop.remove();
  await running.remove();
});

async function review(...args: string[]): Promise<Outcome> {
  return shop.run(['review', ...args], { TOOLSUM_TOKEN: reviewer });
}
async function publish(release: SignedRelease, ...args: string[]): Promise<Outcome> {
  shop.write('manifest.json', release.manifestBytes);
  shop.write('manifest.sigstore.json', release.bundleBytes);
  return shop.run(['publish', ...args], { TOOLSUM_TOKEN: running.token });
}
async function held(version: string): Promise<{ release: SignedRelease; id: string }> {
  const release = await signWaived(signer, { version });
  const { code, stderr } = await publish(release);
  expect(code).toBe(5);
  return { release, id: /hold_[0-9a-f]{32}/.exec(stderr)?.[0] ?? '' };
}
/** As a publisher writes them into a configuration. */
function waiversOf(definition: Definition): object[] {
  const { kind, id } = definition;
  const found = lintSurface({ definitions: [definition] }).filter(({ tier }) => tier === 'block');
  const rules = new Set(found.map(({ rule }) => rule));
  const digest = definitionDigest(definition);
  const why = { reason: 'documents an attack', by: 'acme', expires: '9999-12-31' };
  return [...rules].map((rule) => ({ rule, kind, id, digest, ...why }));
}
/** The command that `review show` prints. */
async function approvalOf(id: string): Promise<string[]> {
  const { stderr } = await review('show', id);
  const [, seen = ''] = new RegExp(`approve ${id} --seen (\\S+)`).exec(stderr) ?? [];
  return ['approve', id, '--seen', seen, '--reason', 'it documents an attack'];
}

describe('a publish that is held', () => {
  test('ends with a code of its own, says what happens next, and leaves no receipt', async () => {
    const { release } = await held('1.0.0');
    const again = await publish(release);
    expect(again.stderr).toMatch(/is held for a reviewer .* publish the same again to ask how it stands/);
    expect(existsSync(shop.path('manifest.tlog-proof'))).toBe(false);
    const json = await publish(release, '--json');
    expect([json.code, JSON.parse(json.stdout)]).toMatchObject([5, { error: { code: 'ERR_HELD' } }]);
  });

  test('is published by the same command when it was approved', async () => {
    const { release, id } = await held('1.0.0');
    expect((await review('list')).stdout).toContain(`${id}  io.github.acme/files 1.0.0`);
    const approved = await review(...(await approvalOf(id)));
    expect([approved.code, approved.stdout]).toEqual([0, expect.stringContaining('approved')]);
    const published = await publish(release);
    expect([published.code, published.stdout]).toEqual([0, '1\n']);
    expect(existsSync(shop.path('manifest.tlog-proof'))).toBe(true);
    expect((await review('list')).stdout).toBe('');
    expect((await review('list', '--state', 'approved')).stdout).toContain(id);
  });

  test('is refused with the reason when it was declined', async () => {
    const { release, id } = await held('2.0.0');
    expect((await review('decline', id, '--reason', 'it asks\u202E for a key')).code).toBe(0);
    const refused = await publish(release);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/declined this release: it asks.* for a key.*ERR_DECLINED/);
    expect(refused.stderr).not.toContain('\u202E');
    const shown = await review('show', id);
    expect(shown.stdout).toMatch(/declined .* by token:/);
    expect(shown.stdout).not.toContain('\u202E');
  });
});

describe('toolsum review show', () => {
  test('shows findings and the reasons of the publisher, and hands out the manifest that they are about', async () => {
    const { release, id } = await held('3.0.0');
    const shown = await review('show', id, '--manifest', 'held.json');
    expect(shown.stdout).toMatch(/tool add: /);
    expect(shown.stdout).toContain('by acme: documents an attack');
    expect(readFileSync(shop.path('held.json')).equals(release.manifestBytes)).toBe(true);
    const json = JSON.parse((await review('show', id, '--json')).stdout) as { seen: string };
    expect(await approvalOf(id)).toContain(json.seen);
  });
});

test('the token that sent a release decides nothing about it', async () => {
  const { id } = await held('4.0.0');
  const [, , , seen = ''] = await approvalOf(id);
  const argv = ['review', 'approve', id, '--seen', seen, '--reason', 'mine'];
  const mine = await shop.run(argv, { TOOLSUM_TOKEN: running.token });
  expect([mine.code, mine.stderr]).toEqual([1, expect.stringContaining('by this very token')]);
});

test('a release that is held keeps the files that a reviewer decides about, and is published by the same command', async () => {
  const env = { TOOLSUM_PASSWORD: 'correct-horse-battery', TOOLSUM_TOKEN: running.token };
  rmSync(shop.path('toolsum.pub'));
  expect((await shop.run(['keygen'], env)).code).toBe(0);
  shop.write('tools.json', JSON.stringify({ tools: [POISONED.definition] }));
  shop.write('waivers.json', JSON.stringify({ v: 1, waivers: waiversOf(POISONED) }));
  shop.write('manifest.tlog-proof', 'the receipt of an earlier version');
  const release = async (): Promise<Outcome> =>
    shop.run(
      'release --from tools.json --lint-config waivers.json --name io.github.acme/sums --version 1.0.0'.split(
        ' ',
      ),
      env,
    );
  const first = await release();
  expect([first.code, first.stderr]).toEqual([5, expect.stringContaining('held for a reviewer')]);
  expect(existsSync(shop.path('manifest.tlog-proof'))).toBe(false);
  const kept = readFileSync(shop.path('manifest.sigstore.json'));
  expect((await release()).code).toBe(5);
  expect(readFileSync(shop.path('manifest.sigstore.json')).equals(kept)).toBe(true);
  const id = /hold_[0-9a-f]{32}/.exec(first.stderr)?.[0] ?? '';
  expect((await review(...(await approvalOf(id)))).code).toBe(0);
  expect((await release()).code).toBe(0);
  expect(existsSync(shop.path('manifest.tlog-proof'))).toBe(true);
}, 60_000);
