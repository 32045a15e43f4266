import { checkRequester } from '@toolsum/core';
import type { EntryRequest } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { chain, firstGrant, grant, NAME, principalOf, publish } from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const [alice, bob, mallory] = [newSigner(), newSigner('p256'), newSigner()].map(principalOf);
if (alice === undefined || bob === undefined || mallory === undefined) throw new Error('three signers');

/** Alice and Bob may publish. */
const state = chain(firstGrant(alice), publish('1.0.0', alice), grant(bob));
const next = state.nextSeq;
const yank: EntryRequest = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken', seq: next };
const granting = (change: object): EntryRequest => ({
  v: 1,
  type: 'grant',
  name: NAME,
  action: 'add',
  role: 'publisher',
  principal: mallory,
  seq: next,
  ...change,
});
const hinted = ({ hint }: { hint: string }) => ({ kind: 'key' as const, hint });

describe('who asks for an entry', () => {
  it('is a principal that holds a grant', async () => {
    expect(await codeOf(() => checkRequester(state, yank, alice))).toBe('accepted');
    expect(await codeOf(() => checkRequester(state, yank, bob))).toBe('accepted');
    expect(await codeOf(() => checkRequester(state, yank, mallory))).toBe('ERR_NOT_AUTHORISED');
  });

  it.each([next - 1, next + 1, 0])('asks for the next place of the chain, not for place %i', async (seq) => {
    expect(await codeOf(() => checkRequester(state, { ...yank, seq }, alice))).toBe('ERR_ENTRY_CHAIN');
  });

  it('grants to the key that the hint names', async () => {
    expect(await codeOf(() => checkRequester(state, granting({}), alice))).toBe('accepted');
    const swapped = granting({ principal: { ...mallory, publicKey: bob.publicKey } });
    expect(await codeOf(() => checkRequester(state, swapped, alice))).toBe('ERR_HINT_MISMATCH');
  });

  it.each<[string, object]>([
    ['removes', { action: 'remove', principal: alice }],
    ['replaces', { replaces: hinted(alice) }],
    ['replaces by a change', { action: 'change', replaces: hinted(alice) }],
    ['changes', { action: 'change', principal: alice }],
  ])('%s nobody but itself', async (_what, change) => {
    expect(await codeOf(() => checkRequester(state, granting(change), bob))).toBe('ERR_NOT_AUTHORISED');
    expect(await codeOf(() => checkRequester(state, granting(change), alice))).toBe('accepted');
  });
});
