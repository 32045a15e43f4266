import { parsePublicKey, verifyHistory, verifyStatus } from '@toolsum/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../server/src/main.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner } from '../support/signed-release.ts';

const NAME = 'io.github.acme/files';

describe('what an operator withdraws', () => {
  let running: RunningRegistry;
  const signer = newSigner();
  beforeAll(async () => {
    running = await runRegistry();
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) await mustPublish(running, signer, { version });
  });
  afterAll(async () => running.remove());
  const send = (body: object) => running.post('/v1/withdrawals', JSON.stringify(body));

  it("is logged as the operator's own word, and clients follow it towards refusing", async () => {
    const yank = await send({ type: 'yank', name: NAME, version: '1.2.0', reason: 'reported' });
    expect(yank.status).toBe(201);
    const revoke = await send({ type: 'revoke', name: NAME, version: '1.1.0', reason: 'reported' });
    expect(revoke.status).toBe(201);
    const { entries, state } = await verifyHistory(
      (await running.get(`/v1/servers/${NAME}/history`)).bytes,
      NAME,
      running.policy,
    );
    expect(entries.at(-1)?.entry).toMatchObject({ type: 'revoke', authority: 'operator' });
    expect(state.current).toBe('1.0.0');
    const statusKey = String((await running.get('/v1/registry')).json()['statusKey']);
    const status = await verifyStatus(
      (await running.get(`/v1/servers/${NAME}/status`)).bytes,
      parsePublicKey(statusKey),
    );
    expect(status).toMatchObject({ yanked: ['1.2.0'], revoked: { versions: ['1.1.0'] } });
  });

  it.each([
    ['a grant', { type: 'grant', name: NAME, action: 'add', role: 'publisher', reason: 'x' }],
    ['a channel', { type: 'channel', name: NAME, current: '1.1.0', alsoValid: [], reason: 'x' }],
    [
      'a request by nobody',
      { type: 'yank', name: NAME, version: '1.0.0', reason: 'x', authority: 'request' },
    ],
  ])('is never %s', async (_what, body) => {
    expect((await send(body)).status).toBe(400);
  });

  it('needs the admin scope', async () => {
    const body = JSON.stringify({ type: 'yank', name: NAME, version: '1.0.0', reason: 'x' });
    const answer = await running.post('/v1/withdrawals', body, { authorization: 'Bearer tsr_x' });
    expect(answer.status).toBe(401);
  });

  it('is asked for by a command', async () => {
    const said: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      said.push(String(chunk));
      return true;
    });
    vi.stubEnv('TOOLSUM_TOKEN', running.token);
    try {
      const where = ['--url', running.registry.url, '--reason', 'stolen'];
      const hint = signer.publicKey.hint;
      await main(['withdraw', 'revoke', NAME, '--key-hint', hint, '--since-index', '3', ...where]);
    } finally {
      spy.mockRestore();
      vi.unstubAllEnvs();
    }
    expect(said).toEqual(['6\n']);
  });
});
