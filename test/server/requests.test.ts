import {
  parsePublicKey,
  toBase64,
  verifyHistory,
  verifyReceipt,
  verifyStatus,
  type Signer,
} from '@toolsum/core';
import type { EntryRequest, KeyPrincipal } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustPublish, runRegistry, type Answer, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, signRelease, signRequest } from '../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const principal = (signer: Signer): KeyPrincipal => ({
  kind: 'key',
  hint: signer.publicKey.hint,
  publicKey: signer.publicKey.base64,
});

type Without<Union, Member extends PropertyKey> = Union extends unknown ? Omit<Union, Member> : never;
type Asked = Without<EntryRequest, 'seq'>;

describe('signed requests', () => {
  let running: RunningRegistry;
  let signer: Signer;
  beforeEach(async () => {
    running = await runRegistry();
    signer = newSigner();
    await mustPublish(running, signer, { version: '1.0.0' });
    await mustPublish(running, signer, { version: '1.1.0' });
  });
  afterEach(async () => running.remove());

  /** Asks for the name's next place, as a client that has just read its history does. */
  async function ask(asked: Asked, by: Signer = signer, seq?: number): Promise<Answer> {
    const request = { ...asked, seq: seq ?? (await history(asked.name)).state.nextSeq } as EntryRequest;
    return running.post(
      '/v1/requests',
      JSON.stringify({ bundle: toBase64(await signRequest(by, request, running.policy.origin)) }),
    );
  }
  const code = (answer: Answer): [number, unknown] => [answer.status, answer.json()['code']];
  async function status() {
    const info = (await running.get('/v1/registry')).json();
    const answer = await running.get(`/v1/servers/${NAME}/status`);
    return verifyStatus(answer.bytes, parsePublicKey(String(info['statusKey'])));
  }
  async function history(name = NAME) {
    return verifyHistory((await running.get(`/v1/servers/${name}/history`)).bytes, name, running.policy);
  }

  it('yanks a version: the receipt verifies, the status follows, and the history proves who asked', async () => {
    expect((await status()).current).toBe('1.1.0');
    const answer = await ask({ v: 1, type: 'yank', name: NAME, version: '1.1.0', reason: 'broken' });
    expect(answer.status).toBe(201);
    const { receipt, index } = answer.json() as { receipt: string; index: number };
    const verified = verifyReceipt(Buffer.from(receipt, 'base64'), running.policy);
    expect(verified.entry).toMatchObject({ type: 'yank', authority: 'request', version: '1.1.0' });
    expect(await status()).toMatchObject({ current: '1.0.0', yanked: ['1.1.0'], head: index });
    expect((await history()).state.yanked.has('1.1.0')).toBe(true);
    const server = (await running.get(`/v1/servers/${NAME}`)).json();
    expect(server['versions']).toMatchObject([{ yanked: false }, { yanked: true }]);
  });

  it('moves the channel, revokes a version, revokes a key', async () => {
    await ask({
      v: 1,
      type: 'channel',
      name: NAME,
      current: '1.0.0',
      alsoValid: ['1.1.0'],
      minimum: '1.0.0',
    });
    expect(await status()).toMatchObject({ current: '1.0.0', alsoValid: ['1.1.0'], minimum: '1.0.0' });
    await ask({ v: 1, type: 'revoke', name: NAME, version: '1.0.0', reason: 'leaks' });
    expect(await status()).toMatchObject({ current: '1.1.0', revoked: { versions: ['1.0.0'] } });
    const { hint } = signer.publicKey;
    await ask({ v: 1, type: 'revoke', name: NAME, key: { hint, sinceIndex: 0 }, reason: 'stolen' });
    expect(await status()).toMatchObject({ current: null, revoked: { keys: [{ hint, sinceIndex: 0 }] } });
    expect(code(await running.publish(await signRelease(signer, { version: '1.2.0' })))).toEqual([
      403,
      'ERR_NOT_AUTHORISED',
    ]);
    expect((await history()).state.revokedKeys.get(hint)).toBe(0);
  });

  it('lets a second publisher in by a grant, and out again by itself', async () => {
    const second = newSigner('p256');
    const grant = {
      v: 1,
      type: 'grant',
      name: NAME,
      role: 'publisher',
      principal: principal(second),
    } as const;
    expect((await ask({ ...grant, action: 'add' })).status).toBe(201);
    await mustPublish(running, second, { version: '2.0.0' });
    expect(code(await ask({ ...grant, action: 'remove' }, signer))).toEqual([403, 'ERR_NOT_AUTHORISED']);
    expect((await ask({ ...grant, action: 'remove' }, second)).status).toBe(201);
    expect((await running.publish(await signRelease(second, { version: '2.1.0' }))).status).toBe(403);
    expect([...(await history()).state.versions.keys()]).toEqual(['1.0.0', '1.1.0', '2.0.0']);
  });

  it('answers a retry of the newest request again, and never follows an older one twice', async () => {
    const back: Asked = { v: 1, type: 'channel', name: NAME, current: '1.0.0', alsoValid: [] };
    const { nextSeq } = (await history()).state;
    const first = await ask(back, signer, nextSeq);
    const retry = await ask(back, signer, nextSeq);
    expect([first.status, retry.status]).toEqual([201, 200]);
    expect(retry.json()).toEqual(first.json());
    await ask({ ...back, current: '1.1.0' });
    expect(code(await ask(back, signer, nextSeq))).toEqual([409, 'ERR_REQUEST_REPEATED']);
    expect((await status()).current).toBe('1.1.0');
    expect((await ask(back)).status).toBe(201);
    expect((await status()).current).toBe('1.0.0');
  });

  it('refuses a request that was signed for another place of the chain', async () => {
    const yank: Asked = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken' };
    const { nextSeq } = (await history()).state;
    expect(code(await ask(yank, signer, nextSeq + 1))).toEqual([409, 'ERR_ENTRY_CHAIN']);
    expect(code(await ask(yank, signer, nextSeq - 1))).toEqual([409, 'ERR_ENTRY_CHAIN']);
  });

  it('refuses a request that was made to another log', async () => {
    const { nextSeq: seq } = (await history()).state;
    const yank: EntryRequest = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken', seq };
    const elsewhere = await signRequest(signer, yank, 'staging.example/log/1');
    const answer = await running.post('/v1/requests', JSON.stringify({ bundle: toBase64(elsewhere) }));
    expect(answer.json()['code']).toBe('ERR_ORIGIN_MISMATCH');
    expect((await history()).state.yanked.size).toBe(0);
  });

  it('refuses strangers, versions that do not exist, and names without a publisher', async () => {
    const yank = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'no' } as const;
    expect(code(await ask(yank, newSigner()))).toEqual([422, 'ERR_KEY_UNKNOWN']);
    const stranger = newSigner();
    await mustPublish(running, stranger, { name: 'io.github.other/thing' });
    expect(code(await ask(yank, stranger))).toEqual([403, 'ERR_NOT_AUTHORISED']);
    expect(code(await ask({ ...yank, version: '9.9.9' }))).toEqual([409, 'ERR_ENTRY_CHAIN']);
    expect(code(await ask({ ...yank, name: 'no.such/name' }))).toEqual([403, 'ERR_NOT_AUTHORISED']);
  });
});
