import { timestampOf } from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NOW, principalOf } from '../verifier/support/memory-registry.ts';
import { User } from '../verifier/support/stores.ts';

const HOUR = 60 * 60 * 1000;
const listed = [tool('read_file')];
const [alice, thief] = [newSigner(), newSigner()];

let registry: MemoryRegistry;
let user: User;
beforeEach(async () => {
  registry = new MemoryRegistry();
  const url = await registry.listen();
  user = new User(registry, url);
  await registry.publish(await signRelease(alice));
  // The thief has the key of the second publisher.
  const grant = { type: 'grant', action: 'add', role: 'publisher', principal: principalOf(thief) } as const;
  await registry.ask(alice, grant);
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

const after = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);
const revokeAlice = async (): Promise<number> =>
  registry.ask(thief, {
    type: 'revoke',
    key: { hint: alice.publicKey.hint, sinceIndex: 0 },
    waitHours: 72,
    reason: 'stolen',
  });

describe('threats 14 and 15: a thief with the key of one publisher, and a registry that helps', () => {
  it('takes nobody away before 72 hours have passed', async () => {
    await revokeAlice();
    registry.now = after(71);
    expect(await user.verify(listed, { now: after(71) })).toMatchObject({ verdict: 'verified' });
    registry.now = after(73);
    expect(await user.resolve({ now: after(73) })).toMatchObject({ verdict: 'revoked' });
  });

  it('takes nobody away who objects', async () => {
    const against = await revokeAlice();
    await registry.ask(alice, { type: 'objection', against, reason: 'the key is mine' });
    registry.now = after(73);
    expect(await user.verify(listed, { now: after(73) })).toMatchObject({ verdict: 'verified' });
  });

  it('cannot have the request dated back, before what this user saw without it', async () => {
    registry.now = after(80);
    await user.verify(listed, { now: after(80) });
    registry.log.at = timestampOf(after(1));
    await revokeAlice();
    expect(await user.resolve({ now: after(80) })).toMatchObject({
      verdict: 'forked-log',
      code: 'ERR_ENTRY_TIME',
    });
  });

  it('cannot have it dated back before what this user saw under another name of the log', async () => {
    registry.now = after(80);
    const other = 'io.github.acme/other';
    await registry.publish(await signRelease(alice, { name: other }));
    await user.verify(listed, { now: after(80), server: { name: other } });
    registry.log.at = timestampOf(after(1));
    await revokeAlice();
    expect(await user.resolve({ now: after(80) })).toMatchObject({ code: 'ERR_ENTRY_TIME' });
  });

  it('cannot have a later entry dated ahead, to let the time pass by', async () => {
    await revokeAlice();
    registry.log.at = timestampOf(after(73));
    await registry.publish(await signRelease(thief, { version: '2.0.0' }));
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_ENTRY_TIME' });
  });

  it('cannot say in a status that it is in effect already', async () => {
    await revokeAlice();
    const keys = [{ hint: alice.publicKey.hint, sinceIndex: 0 }];
    registry.lie = async (path) =>
      path.endsWith('/status')
        ? {
            type: 'application/json',
            bytes: await registry.statusBytes({ revoked: { versions: [], keys } }),
          }
        : undefined;
    expect(await user.resolve()).toMatchObject({ code: 'ERR_STATUS_MISMATCH' });
  });

  it('cannot keep it back from the status once it is', async () => {
    await revokeAlice();
    registry.now = after(73);
    registry.lie = async (path) =>
      path.endsWith('/status')
        ? {
            type: 'application/json',
            bytes: await registry.statusBytes({ revoked: { versions: [], keys: [] } }),
          }
        : undefined;
    expect(await user.resolve({ now: after(73) })).toMatchObject({ code: 'ERR_STATUS_MISMATCH' });
  });
});
