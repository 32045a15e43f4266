import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardRoutes } from '../../server/src/http/access.ts';
import { openDatabase } from '../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import { createToken } from '../../server/src/tokens.ts';
import { startRegistry } from '../../server/src/index.ts';
import { runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, publishRequest, signRelease } from '../support/signed-release.ts';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let running: RunningRegistry;
const NOW = new Date('2026-11-22T12:00:00Z');
let now = NOW;

beforeAll(async () => {
  running = await runRegistry({ now: () => now });
});
afterAll(async () => running.remove());

async function tokenWith(scopes: string[], expiresAt?: Date): Promise<{ id: string; token: string }> {
  const store = sqliteStore(openDatabase(join(running.directory, 'registry.db')));
  const created = await createToken(store, {
    scopes,
    label: 'test',
    now: NOW,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
  await store.close();
  return created;
}
async function publishWith(token: string, name: string): Promise<[number, unknown]> {
  const answer = await running.publish(await signRelease(newSigner(), { name }), token);
  return [answer.status, answer.json()['code']];
}

describe('tokens', () => {
  it('lets a namespace token publish in its namespace and nowhere else', async () => {
    const { token } = await tokenWith(['publish:io.github.one/*']);
    expect(await publishWith(token, 'io.github.one/server')).toEqual([201, undefined]);
    expect(await publishWith(token, 'io.github.one.evil/server')).toEqual([403, 'ERR_NOT_AUTHORISED']);
    expect(await publishWith(token, 'io.github.two/server')).toEqual([403, 'ERR_NOT_AUTHORISED']);
  });

  it('lets a token for one name publish that name only', async () => {
    const { token } = await tokenWith(['publish:io.github.three/a']);
    expect(await publishWith(token, 'io.github.three/a')).toEqual([201, undefined]);
    expect(await publishWith(token, 'io.github.three/ab')).toEqual([403, 'ERR_NOT_AUTHORISED']);
  });

  it.each([['subscribe'], ['admin'], ['review:*']])('refuses a %s token at a publish', async (scope) => {
    const { token } = await tokenWith([scope]);
    expect(await publishWith(token, 'io.github.four/a')).toEqual([403, 'ERR_NOT_AUTHORISED']);
  });

  it('refuses a publish token where subscriptions are made', async () => {
    const { token } = await tokenWith(['publish:*']);
    const answer = await running.get('/v1/subscriptions', { authorization: `Bearer ${token}` });
    expect([answer.status, answer.json()['code']]).toEqual([403, 'ERR_NOT_AUTHORISED']);
  });

  it('refuses a token that is expired, from the very moment on', async () => {
    const { token } = await tokenWith(['publish:*'], new Date(NOW.getTime() + 60_000));
    now = new Date(NOW.getTime() + 59_999);
    expect(await publishWith(token, 'io.github.five/a')).toEqual([201, undefined]);
    now = new Date(NOW.getTime() + 60_000);
    expect(await publishWith(token, 'io.github.five/b')).toEqual([401, 'ERR_UNAUTHENTICATED']);
    now = NOW;
  });

  it('refuses a revoked token at once, while the registry runs', async () => {
    const { id, token } = await tokenWith(['publish:*']);
    expect(await publishWith(token, 'io.github.six/a')).toEqual([201, undefined]);
    const store = sqliteStore(openDatabase(join(running.directory, 'registry.db')));
    await store.revokeToken(id, '2026-11-22T12:00:00Z');
    await store.close();
    expect(await publishWith(token, 'io.github.six/b')).toEqual([401, 'ERR_UNAUTHENTICATED']);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic dTpw', `Bearer tsr_${'A'.repeat(43)}`, 'Bearer a b'])(
    'refuses the authorization %j and says how to authenticate',
    async (authorization) => {
      const body = JSON.stringify(publishRequest(await signRelease(newSigner())));
      const answer = await running.post('/v1/publish', body, { authorization });
      expect([answer.status, answer.json()['code']]).toEqual([401, 'ERR_UNAUTHENTICATED']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    },
  );

  it('are nowhere in the data folder as they are', async () => {
    const { token } = await tokenWith(['subscribe']);
    for (const file of readdirSync(running.directory).filter((name) => name.startsWith('registry.db'))) {
      const bytes = readFileSync(join(running.directory, file));
      expect(bytes.includes(token) || bytes.includes(running.token)).toBe(false);
    }
  });

  it.each([
    ['publish'],
    ['review'],
    ['review:a'],
    ['publish:a'],
    ['publish:a/b/c'],
    ['PUBLISH:*'],
    ['root'],
    [''],
  ])('cannot have the scope %j', async (scope) => {
    await expect(tokenWith([scope])).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });
});

it('refuses to register a route that declares no scope', () => {
  const app = Fastify();
  guardRoutes(app, { store: sqliteStore(openDatabase(':memory:')), now: () => NOW });
  expect(() => app.get('/open', () => 'open')).toThrow(/no scope/);
});

it('writes no token into its log, even when a request fails', async () => {
  const data = mkdtempSync(join(tmpdir(), 'toolsum-registry-'));
  let lines = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines += String(chunk);
      done();
    },
  });
  const registry = await startRegistry({ data, port: 0 }, { level: 'debug', stream });
  const headers = { authorization: `Bearer ${registry.firstToken}`, 'content-type': 'application/json' };
  await fetch(`${registry.url}/v1/publish`, { method: 'POST', headers, body: '{' });
  await fetch(`${registry.url}/v1/publish?token=${registry.firstToken}`, { method: 'POST', headers });
  await registry.close();
  rmSync(data, { recursive: true });
  expect(lines).not.toContain(registry.firstToken ?? 'no token');
});
