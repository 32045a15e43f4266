import type * as Core from '@toolsum/core';
import type { Finding } from '@toolsum/core';
import type { HeldRelease } from '@toolsum/schemas';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runRegistry, type Answer, type RunningRegistry } from '../../support/running-registry.ts';
import { newSigner } from '../../support/signed-release.ts';
import { POISONED, signWaived } from '../../support/waived-release.ts';

/** What rules that came out since find on top. */
const found: { more: Partial<Finding>[]; fewer: boolean } = { more: [], fewer: false };

vi.mock('@toolsum/core', async (importOriginal) => {
  const core = await importOriginal<typeof Core>();
  return {
    ...core,
    lintSurface: (surface: Parameters<typeof core.lintSurface>[0]) => {
      const findings = core.lintSurface(surface);
      const [first] = findings;
      if (first === undefined) return findings;
      return [...findings.slice(found.fewer ? 1 : 0), ...found.more.map((more) => ({ ...first, ...more }))];
    },
  };
});

let running: RunningRegistry;
let authorization: string;
let held: HeldRelease;
let seen: string;

beforeEach(async () => {
  Object.assign(found, { more: [], fewer: false });
  running = await runRegistry();
  authorization = `Bearer ${await reviewerToken(running)}`;
  held = (await running.publish(await signWaived(newSigner()))).json()['held'] as HeldRelease;
  seen = String((await read()).json()['seen']);
});
afterEach(async () => running.remove());

async function reviewerToken({ directory }: RunningRegistry): Promise<string> {
  const { openDatabase } = await import('../../../server/src/store/sqlite/database.ts');
  const { sqliteStore } = await import('../../../server/src/store/sqlite/sqlite-store.ts');
  const { createToken } = await import('../../../server/src/tokens.ts');
  const store = sqliteStore(openDatabase(`${directory}/registry.db`));
  const { token } = await createToken(store, { scopes: ['review:*'], label: '', now: new Date() });
  await store.close();
  return token;
}
async function read(): Promise<Answer> {
  return running.get(`/v1/reviews/${held.id}`, { authorization });
}
async function approve(of: string): Promise<Answer> {
  const body = JSON.stringify({ seen: of, reason: 'fine' });
  return running.post(`/v1/reviews/${held.id}/approve`, body, { authorization });
}

it('keeps a release held when the rules find something that the reviewer has not seen, though it is waived', async () => {
  found.more = [{ start: 0, end: 1 }];
  const answer = await approve(seen);
  expect([answer.status, answer.json()['code']]).toEqual([409, 'ERR_HELD_CHANGED']);
  expect(answer.json()['detail']).toMatch(/still held/);
  const now = (await read()).json() as unknown as HeldRelease;
  expect(now.state).toBe('pending');
  expect(now.findings?.length).toBe((held.findings?.length ?? 0) + 1);
  expect((await approve(String(now.seen))).status).toBe(200);
});

it('keeps it held when they find less', async () => {
  found.fewer = true;
  expect((await approve(seen)).json()['code']).toBe('ERR_HELD_CHANGED');
});

it('lets nobody approve what the rules found since and no waiver covers', async () => {
  found.more = [{ rule: 'hidden-characters' }];
  const now = (await read()).json() as unknown as HeldRelease;
  expect(now.findings?.map(({ rule }) => rule)).toContain('hidden-characters');
  for (const of of [seen, String(now.seen)]) {
    const answer = await approve(of);
    expect([answer.status, answer.json()['code']]).toEqual([422, 'ERR_LINT_BLOCKED']);
  }
  expect((await read()).json()['state']).toBe('pending');
});

it('answers what is logged as ever, whatever rules find since', async () => {
  const signer = newSigner();
  const release = await signWaived(signer, { name: 'io.github.other/files', definitions: [POISONED] });
  const { id } = (await running.publish(release)).json()['held'] as HeldRelease;
  held = { ...held, id };
  expect((await approve(String((await read()).json()['seen']))).status).toBe(200);
  found.more = [{ rule: 'hidden-characters' }];
  expect((await running.publish(release)).status).toBe(200);
});
