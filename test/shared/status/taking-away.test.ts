import { applyEntry, checkRequester, type Grant } from '@toolsum/core';
import type { Entry, EntryRequest } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { chain, firstGrant, grant, NAME, principalOf, publish } from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const alice = principalOf(newSigner());
const bob = principalOf(newSigner());
const state = chain(firstGrant(alice), publish('1.0.0', alice), grant(bob));
const revoke = (hint: string): EntryRequest => ({
  v: 1,
  type: 'revoke',
  name: NAME,
  key: { hint, sinceIndex: 0 },
  reason: 'stolen',
  seq: state.nextSeq,
});

describe('a publisher', () => {
  it("revokes its own key and nobody else's", async () => {
    expect(await codeOf(() => checkRequester(state, revoke(bob.hint), bob))).toBe('accepted');
    expect(await codeOf(() => checkRequester(state, revoke(alice.hint), bob))).toBe('ERR_NOT_AUTHORISED');
  });

  it('has its key revoked by the recovery principal of the name', async () => {
    const rescuer = principalOf(newSigner());
    const recovered = new Map<string, Grant>(state.grants).set(`key ${rescuer.hint}`, {
      principal: rescuer,
      role: 'recovery',
      since: 9,
    });
    const withRecovery = { ...state, grants: recovered };
    expect(await codeOf(() => checkRequester(withRecovery, revoke(alice.hint), rescuer))).toBe('accepted');
  });

  it.each([
    ['being added once more', { action: 'add', role: 'recovery' }],
    [
      "being put in another's place",
      { action: 'change', role: 'recovery', replaces: { kind: 'key', hint: bob.hint } },
    ],
  ])('does not lose its role by %s', async (_what, change) => {
    const entry = {
      v: 1,
      type: 'grant',
      name: NAME,
      seq: state.nextSeq,
      prev: state.head,
      at: '2026-01-01T00:00:00Z',
      principal: alice,
      authority: 'request',
      request: `sha256:${'0'.repeat(64)}`,
      ...change,
    } as Entry;
    expect(await codeOf(() => applyEntry(state, entry, state.head + 1))).toBe('ERR_NOT_AUTHORISED');
  });
});

describe('a channel', () => {
  it('sets no floor at a version that was never published', async () => {
    const channel = {
      v: 1,
      type: 'channel',
      name: NAME,
      seq: state.nextSeq,
      prev: state.head,
      at: '2026-01-01T00:00:00Z',
      current: '1.0.0',
      alsoValid: [],
      authority: 'request',
      request: `sha256:${'0'.repeat(64)}`,
    } as const;
    const apply = (minimum: string) =>
      applyEntry(state, { ...channel, alsoValid: [], minimum }, state.head + 1);
    expect(await codeOf(() => apply('1.0.0'))).toBe('accepted');
    expect(await codeOf(() => apply('9.9.9'))).toBe('ERR_ENTRY_CHAIN');
  });
});
