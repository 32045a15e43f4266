import { join } from 'node:path';
import { LIMITS, fromBase64, parseEntry, verifyReceipt } from '@toolsum/core';
import { isHeldRelease, type HeldRelease } from '@toolsum/schemas';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { createToken } from '../../../server/src/tokens.ts';
import {
  mustPublish,
  runRegistry,
  type Answer,
  type RunningRegistry,
} from '../../support/running-registry.ts';
import { newSigner, signRelease, tool } from '../../support/signed-release.ts';
import { POISONED, signWaived } from '../../support/waived-release.ts';

const NAME = 'io.github.acme/files';
const WHY = 'the tool documents an attack';
let running: RunningRegistry;
let now: Date;
let reviewer: string;

beforeEach(async () => {
  now = new Date('2026-11-22T12:00:00Z');
  running = await runRegistry({ now: () => now });
  reviewer = (await tokenWith('review:*')).token;
});
afterEach(async () => running.remove());

async function tokenWith(...scopes: string[]): Promise<{ id: string; token: string }> {
  const store = sqliteStore(openDatabase(join(running.directory, 'registry.db')));
  const created = await createToken(store, { scopes, label: 'test', now });
  await store.close();
  return created;
}
async function read(path: string, token = reviewer): Promise<Answer> {
  return running.get(`/v1/reviews${path}`, { authorization: `Bearer ${token}` });
}
async function decide(path: string, body: object, token = reviewer): Promise<Answer> {
  return running.post(`/v1/reviews/${path}`, JSON.stringify(body), { authorization: `Bearer ${token}` });
}
function heldOf(answer: Answer): HeldRelease {
  const { held } = answer.json();
  if (answer.status !== 202 || !isHeldRelease(held)) throw new Error(`not held: ${answer.status}`);
  return held;
}
async function seenOf(id: string): Promise<string> {
  return String((await read(`/${id}`)).json()['seen']);
}
async function approve(id: string, token = reviewer): Promise<Answer> {
  return decide(`${id}/approve`, { seen: await seenOf(id), reason: WHY }, token);
}
async function logSize(): Promise<number> {
  const note = new TextDecoder().decode((await running.get('/v1/log/checkpoint')).bytes);
  return Number(note.split('\n')[1]);
}
function rows(table: string): Record<string, unknown>[] {
  const database = new Database(join(running.directory, 'registry.db'), { readonly: true });
  try {
    return database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
  } finally {
    database.close();
  }
}

describe('a release with waived findings', () => {
  it('is held, told why and until when, and is nowhere in the log', async () => {
    const answer = await running.publish(await signWaived(newSigner()));
    const held = heldOf(answer);
    expect(answer.json()['code']).toBe('ERR_HELD');
    expect(answer.json()['detail']).toMatch(/not published.*again to ask/);
    expect(held).toMatchObject({ name: NAME, version: '1.0.0', state: 'pending' });
    expect(held.expiresAt).toBe('2026-12-22T12:00:00Z');
    expect(held.findings?.length).toBeGreaterThan(0);
    expect(await logSize()).toBe(0);
    expect((await running.get(`/v1/servers/${NAME}`)).status).toBe(404);
    expect((await running.get('/v1/alerts')).json()['alerts']).toEqual([]);
  });

  it('is the same hold when it is sent again, in another bundle too, and does not wait longer for it', async () => {
    const signer = newSigner();
    const first = heldOf(await running.publish(await signWaived(signer)));
    now = new Date('2026-11-23T12:00:00Z');
    expect(heldOf(await running.publish(await signWaived(signer)))).toEqual(first);
    const seen = await seenOf(first.id);
    const later = await signWaived(signer, { signedAt: new Date('2026-11-22T13:00:00Z') });
    const again = heldOf(await running.publish(later));
    expect([again.id, again.expiresAt]).toEqual([first.id, first.expiresAt]);
    expect(again.bundle).not.toBe(first.bundle);
    // What was read before stood in another bundle.
    expect((await decide(`${first.id}/approve`, { seen, reason: WHY })).json()['code']).toBe(
      'ERR_HELD_CHANGED',
    );
    expect((await approve(first.id)).status).toBe(200);
    expect((await running.publish(later)).status).toBe(200);
  });

  it('is not held by the signature of somebody else', async () => {
    const one = heldOf(await running.publish(await signWaived(newSigner())));
    const other = heldOf(await running.publish(await signWaived(newSigner())));
    expect(one.manifest).toBe(other.manifest);
    expect(one.id).not.toBe(other.id);
  });

  it('is refused at once where no reviewer could let it in', async () => {
    const owner = newSigner();
    await mustPublish(running, owner);
    const strange = await running.publish(await signWaived(newSigner(), { version: '1.1.0' }));
    expect([strange.status, strange.json()['code']]).toEqual([403, 'ERR_NOT_AUTHORISED']);
    const taken = await running.publish(await signWaived(owner));
    expect([taken.status, taken.json()['code']]).toEqual([409, 'ERR_VERSION_EXISTS']);
    expect(rows('hold')).toEqual([]);
  });

  it('survives a restart and is read with its findings, waivers and manifest', async () => {
    const release = await signWaived(newSigner());
    const { id } = heldOf(await running.publish(release));
    await running.restart();
    const list = (await read('')).json() as { reviews: HeldRelease[] };
    expect(list.reviews.map((each) => [each.id, each.findings])).toEqual([[id, undefined]]);
    const one = (await read(`/${id}`)).json();
    expect(isHeldRelease(one)).toBe(true);
    expect(one['findings']).toEqual(heldOf(await running.publish(release)).findings);
    expect(one['waivers']).toEqual(release.manifest.lint.waivers);
    expect(Buffer.from((await read(`/${id}/manifest.json`)).bytes).equals(release.manifestBytes)).toBe(true);
  });

  it('is forgotten when nobody decided in time', async () => {
    const release = await signWaived(newSigner());
    const { id } = heldOf(await running.publish(release));
    const seen = await seenOf(id);
    now = new Date(now.getTime() + LIMITS.heldMs - 1);
    expect((await read(`/${id}`)).status).toBe(200);
    now = new Date(now.getTime() + 1);
    expect((await read(`/${id}`)).status).toBe(404);
    expect((await decide(`${id}/approve`, { seen, reason: WHY })).status).toBe(404);
    expect((await read('')).json()['reviews']).toEqual([]);
    expect(heldOf(await running.publish(release)).heldAt).toBe('2026-12-22T12:00:00Z');
  });

  it('is refused when as many of its name wait as may, and of others none the less taken', async () => {
    const signer = newSigner();
    for (let i = 0; i < LIMITS.heldPerName; i += 1) {
      heldOf(await running.publish(await signWaived(signer, { version: `1.0.${i}` })));
    }
    const full = await running.publish(await signWaived(signer, { version: '2.0.0' }));
    expect([full.status, full.json()['code']]).toEqual([503, 'ERR_BUSY']);
    heldOf(await running.publish(await signWaived(newSigner(), { name: 'io.github.other/files' })));
    expect(rows('hold')).toHaveLength(LIMITS.heldPerName + 1);
  });

  it('takes no more than its share of room by one token', async () => {
    const { token } = await tokenWith('publish:*');
    const signer = newSigner();
    for (let i = 0; i < LIMITS.heldPerToken; i += 1) {
      heldOf(await running.publish(await signWaived(signer, { name: `io.github.n${i}/files` }), token));
    }
    const more = await signWaived(signer, { name: 'io.github.more/files' });
    expect((await running.publish(more, token)).status).toBe(503);
    heldOf(await running.publish(more));
  });
});

describe('an approval', () => {
  it('logs the release by the one way there is, with receipt, alert and a record of who and why', async () => {
    const release = await signWaived(newSigner());
    const { id } = heldOf(await running.publish(release));
    const answer = await approve(id);
    expect(answer.status).toBe(200);
    const approved = answer.json() as unknown as HeldRelease;
    expect(approved).toMatchObject({
      state: 'approved',
      decision: { reason: WHY, at: '2026-11-22T12:00:00Z', index: 1 },
    });
    const { entry } = verifyReceipt(fromBase64(String(answer.json()['receipt'])), running.policy);
    expect(entry).toMatchObject({ type: 'publish', version: '1.0.0', manifest: approved.manifest });
    const repeated = await running.publish(release);
    expect([repeated.status, repeated.json()['index']]).toEqual([200, 1]);
    const alerts = (await running.get('/v1/alerts')).json()['alerts'] as {
      type: string;
      data: { summary: string };
    }[];
    expect(alerts.find(({ type }) => type === 'server.published')?.data.summary).toMatch(
      /waived by the publisher, let through by a reviewer/,
    );
    const [row, ...others] = rows('review_decision');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      hold: id,
      decision: 'approved',
      reason: WHY,
      idx: 1,
      manifest: approved.manifest,
    });
    expect(`token:${String(row?.['by'])}`).toBe(approved.decision?.by);
    expect(JSON.parse(String(row?.['findings']))).toEqual(approved.decision?.findings);
    expect(rows('held_bytes')).toEqual([]);
  });

  it('names the token that sent the release as its publisher, not the reviewer', async () => {
    const publisher = await tokenWith('publish:io.github.acme/*');
    const { id } = heldOf(await running.publish(await signWaived(newSigner()), publisher.token));
    await approve(id);
    const [, entry] = rows('entry');
    expect(parseEntry(entry?.['bytes'] as Uint8Array)).toMatchObject({ publisher: `token:${publisher.id}` });
  });

  it('is not given with a publish token, nor by the token that sent the release', async () => {
    const both = await tokenWith('publish:*', 'review:*');
    const { id } = heldOf(await running.publish(await signWaived(newSigner()), both.token));
    const publisher = await tokenWith('publish:*', 'admin', 'subscribe');
    for (const { token } of [publisher, both]) {
      const answer = await approve(id, token);
      expect([answer.status, answer.json()['code']]).toEqual([403, 'ERR_NOT_AUTHORISED']);
    }
    expect(await logSize()).toBe(0);
    expect((await approve(id)).status).toBe(200);
  });

  it('is given for the names that the token covers, and shows no others', async () => {
    const { id } = heldOf(await running.publish(await signWaived(newSigner())));
    const { token } = await tokenWith('review:io.github.other/*');
    expect((await read('', token)).json()['reviews']).toEqual([]);
    expect((await read(`/${id}`, token)).status).toBe(404);
    expect((await read(`/${id}/manifest.json`, token)).status).toBe(404);
    expect((await approve(id, token)).status).toBe(404);
    expect((await decide(`${id}/decline`, { reason: WHY }, token)).status).toBe(404);
  });

  it('is good for what was read and for nothing else', async () => {
    const { id } = heldOf(await running.publish(await signWaived(newSigner())));
    const answer = await decide(`${id}/approve`, { seen: `sha256:${'0'.repeat(64)}`, reason: WHY });
    expect([answer.status, answer.json()['code']]).toEqual([409, 'ERR_HELD_CHANGED']);
    expect((await read(`/${id}`)).json()['state']).toBe('pending');
    expect([await logSize(), rows('review_decision')]).toEqual([0, []]);
  });

  it('comes too late when another version was published since', async () => {
    const signer = newSigner();
    await mustPublish(running, signer);
    const release = await signWaived(signer, { version: '1.1.0' });
    const { id } = heldOf(await running.publish(release));
    await mustPublish(running, signer, { version: '1.2.0' });
    expect((await approve(id)).json()['code']).toBe('ERR_SUPERSEDED');
    expect((await running.publish(release)).json()['code']).toBe('ERR_SUPERSEDED');
    expect((await running.get(`/v1/servers/${NAME}`)).json()['current']).toBe('1.2.0');
    expect(rows('review_decision')).toEqual([]);
  });

  it('and a newer version at the same moment leave one order, and the newer one current', async () => {
    const signer = newSigner();
    await mustPublish(running, signer);
    const { id } = heldOf(await running.publish(await signWaived(signer, { version: '1.1.0' })));
    const seen = await seenOf(id);
    const newer = await signRelease(signer, { version: '1.2.0', definitions: [tool('other')] });
    const [approval, published] = await Promise.all([
      decide(`${id}/approve`, { seen, reason: WHY }),
      running.publish(newer),
    ]);
    expect(published.status).toBe(201);
    const current = (await running.get(`/v1/servers/${NAME}`)).json()['current'];
    expect(current).toBe('1.2.0');
    expect([200, 409]).toContain(approval.status);
    expect(rows('review_decision')).toHaveLength(approval.status === 200 ? 1 : 0);
  });

  it('of one of two first releases of a name takes the name from the other', async () => {
    const one = heldOf(await running.publish(await signWaived(newSigner())));
    const other = heldOf(await running.publish(await signWaived(newSigner(), { version: '2.0.0' })));
    expect((await approve(one.id)).status).toBe(200);
    expect((await approve(other.id)).json()['code']).toBe('ERR_SUPERSEDED');
  });

  it('is not followed when the token that sent the release was revoked since', async () => {
    const publisher = await tokenWith('publish:*');
    const { id } = heldOf(await running.publish(await signWaived(newSigner()), publisher.token));
    const store = sqliteStore(openDatabase(join(running.directory, 'registry.db')));
    await store.revokeToken(publisher.id, '2026-11-22T12:00:00Z');
    await store.close();
    const answer = await approve(id);
    expect([answer.status, answer.json()['code']]).toEqual([403, 'ERR_NOT_AUTHORISED']);
    expect((await read(`/${id}`)).json()['state']).toBe('pending');
  });

  it('verifies the signature anew: what was spoilt in the database is not logged', async () => {
    const { id } = heldOf(await running.publish(await signWaived(newSigner())));
    const seen = await seenOf(id);
    const other = await signRelease(newSigner(), { definitions: [POISONED] });
    await running.stop();
    const database = new Database(join(running.directory, 'registry.db'));
    database.prepare('UPDATE held_bytes SET manifest = ?').run(other.manifestBytes);
    database.close();
    await running.restart();
    expect((await decide(`${id}/approve`, { seen, reason: WHY })).status).toBe(422);
    expect(await logSize()).toBe(0);
  });

  it('given twice, or many times at once, is one', async () => {
    const { id } = heldOf(await running.publish(await signWaived(newSigner())));
    const seen = await seenOf(id);
    const answers = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => decide(`${id}/approve`, { seen, reason: `reason ${i}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const decisions = answers.map((answer) => JSON.stringify(answer.json()['decision']));
    expect(new Set(decisions).size).toBe(1);
    expect([await logSize(), rows('review_decision').length]).toEqual([2, 1]);
  });
});

describe('a decline', () => {
  it('refuses the release for good, in another bundle too, and says why', async () => {
    const signer = newSigner();
    const release = await signWaived(signer);
    const { id } = heldOf(await running.publish(release));
    const answer = await decide(`${id}/decline`, { reason: 'it asks for a key' });
    expect(answer.json()).toMatchObject({ state: 'declined', decision: { reason: 'it asks for a key' } });
    await running.restart();
    now = new Date(now.getTime() + 2 * LIMITS.heldMs);
    for (const again of [release, await signWaived(signer, { signedAt: new Date('2026-11-22T13:00:00Z') })]) {
      const refused = await running.publish(again);
      expect([refused.status, refused.json()['code']]).toEqual([422, 'ERR_DECLINED']);
      expect(refused.json()['detail']).toContain('it asks for a key');
    }
    expect(rows('held_bytes')).toEqual([]);
    expect((await read('?state=declined')).json()['reviews']).toMatchObject([{ id, state: 'declined' }]);
  });

  it('does not take an approval back, nor an approval a decline', async () => {
    const signer = newSigner();
    const one = heldOf(await running.publish(await signWaived(signer)));
    const seen = await seenOf(one.id);
    await approve(one.id);
    const late = await decide(`${one.id}/decline`, { reason: 'no' });
    expect([late.status, late.json()['code']]).toEqual([409, 'ERR_DECIDED']);
    const two = heldOf(await running.publish(await signWaived(signer, { version: '2.0.0' })));
    await decide(`${two.id}/decline`, { reason: 'no' });
    const tooLate = await decide(`${two.id}/approve`, { seen, reason: WHY });
    expect([tooLate.status, tooLate.json()['code']]).toEqual([409, 'ERR_DECIDED']);
    expect(await logSize()).toBe(2);
  });

  it('and an approval at the same moment are one decision', async () => {
    const signer = newSigner();
    for (let i = 0; i < 6; i += 1) {
      const version = `1.0.${i}`;
      const release = await signWaived(signer, { version });
      const { id } = heldOf(await running.publish(release));
      const seen = await seenOf(id);
      const both = [
        async () => decide(`${id}/approve`, { seen, reason: WHY }),
        async () => decide(`${id}/decline`, { reason: 'no' }),
      ];
      const answers = await Promise.all((i % 2 === 0 ? both : both.toReversed()).map(async (send) => send()));
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
      const { state } = (await read(`/${id}`)).json();
      expect((await running.publish(release)).status).toBe(state === 'approved' ? 200 : 422);
    }
    expect(rows('review_decision')).toHaveLength(6);
  });

  it('needs no new look at its reason: given twice, the first stands', async () => {
    const { id } = heldOf(await running.publish(await signWaived(newSigner())));
    await decide(`${id}/decline`, { reason: 'first' });
    const again = await decide(`${id}/decline`, { reason: 'second' });
    expect(again.json()).toMatchObject({ decision: { reason: 'first' } });
  });
});

describe('the routes of reviews', () => {
  it('take well-formed requests only', async () => {
    const { id } = heldOf(await running.publish(await signWaived(newSigner())));
    const seen = await seenOf(id);
    for (const body of [
      {},
      { seen },
      { seen, reason: '' },
      { seen, reason: ' ' },
      { seen, reason: 'x'.repeat(257) },
    ]) {
      expect((await decide(`${id}/approve`, body)).status).toBe(400);
    }
    expect((await decide(`${id}/approve`, { seen, reason: WHY, force: true })).status).toBe(400);
    expect((await decide(`${id}/decline`, { reason: 'x'.repeat(5000) })).status).toBe(413);
    expect((await read('/hold_1')).status).toBe(404);
    expect((await read('?state=all')).status).toBe(400);
    expect((await read('?after=x')).status).toBe(404);
    expect((await read('?limit=0')).status).toBe(400);
    expect((await read(`/${id}`)).headers.get('cache-control')).toBe('no-store');
    expect((await running.get('/v1/reviews')).status).toBe(401);
  });

  it('list in pages, the oldest first', async () => {
    const ids: string[] = [];
    for (const name of ['io.github.c/x', 'io.github.a/x', 'io.github.b/x']) {
      now = new Date(now.getTime() + 1000);
      ids.push(heldOf(await running.publish(await signWaived(newSigner(), { name }))).id);
    }
    const page = (await read('?limit=2')).json() as { reviews: HeldRelease[]; next: string };
    expect(page.reviews.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = (await read(`?limit=2&after=${page.next}`)).json() as {
      reviews: HeldRelease[];
      next?: string;
    };
    expect([rest.reviews.map(({ id }) => id), rest.next]).toEqual([ids.slice(2), undefined]);
  });
});
