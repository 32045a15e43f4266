import { applyEntry, checkRequester, type NameState } from '@toolsum/core';
import type { Entry, EntryRequest, KeyPrincipal } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { chain, firstGrant, grant, NAME, principalOf, publish } from '../support/name-chain.ts';
import { codeOf } from '../support/outcome.ts';
import { newSigner } from '../support/signed-release.ts';

const [alice, bob, rescuer, mallory] = [0, 1, 2, 3].map(() => principalOf(newSigner())) as [
  KeyPrincipal,
  KeyPrincipal,
  KeyPrincipal,
  KeyPrincipal,
];
/** Alice and Bob may publish; Bob's key is in a thief's hands. */
const two = chain(firstGrant(alice), publish('1.0.0', alice), grant(bob));
const rescued = chain(
  firstGrant(alice),
  publish('1.0.0', alice),
  grant(rescuer, { role: 'recovery' }),
  grant(bob),
);
const DIGEST = `sha256:${'0'.repeat(64)}`;
const hinted = ({ hint }: KeyPrincipal) => ({ kind: 'key' as const, hint });

function ask(state: NameState, change: object, signer: KeyPrincipal): Promise<string> {
  const request = { v: 1, type: 'grant', name: NAME, seq: state.nextSeq, ...change } as EntryRequest;
  const added = { prev: state.head, at: '2026-01-01T00:00:00Z', authority: 'request', request: DIGEST };
  return codeOf(() => {
    checkRequester(state, request, signer);
    applyEntry(state, { ...request, ...added } as Entry, state.head + 1);
  });
}

describe("threat 15: with the key of one publisher of a name's several a thief", () => {
  it.each<[string, NameState, object]>([
    [
      "takes the recovery principal's role by trading in the stolen grant for it",
      rescued,
      { action: 'change', role: 'publisher', principal: rescuer, replaces: hinted(bob) },
    ],
    [
      "turns another publisher's grant into one that can't publish",
      two,
      { action: 'change', role: 'recovery', principal: alice, replaces: hinted(bob) },
    ],
    ['makes a second recovery principal', rescued, { action: 'add', role: 'recovery', principal: mallory }],
    ['becomes the recovery principal', rescued, { action: 'change', role: 'recovery', principal: bob }],
    ['makes the first recovery principal', two, { action: 'add', role: 'recovery', principal: mallory }],
    [
      'makes the first recovery principal in its own place',
      two,
      { action: 'change', role: 'recovery', principal: mallory, replaces: hinted(bob) },
    ],
    ['becomes the first recovery principal', two, { action: 'change', role: 'recovery', principal: bob }],
    ['removes the other', two, { action: 'remove', role: 'publisher', principal: alice }],
  ])('never %s', async (_what, state, change) => {
    expect(await ask(state, change, bob)).toBe('ERR_NOT_AUTHORISED');
  });

  it('still adds a publisher, and still hands its own grant on', async () => {
    const added = { action: 'add', role: 'publisher', principal: mallory };
    expect(await ask(two, added, bob)).toBe('accepted');
    expect(await ask(two, { ...added, action: 'change', replaces: hinted(bob) }, bob)).toBe('accepted');
  });
});

describe('a recovery principal', () => {
  it('is made by the only publisher there is', async () => {
    const alone = chain(firstGrant(alice), publish('1.0.0', alice));
    const made = { action: 'add', role: 'recovery', principal: rescuer };
    expect(await ask(alone, made, alice)).toBe('accepted');
  });

  it('is made, and handed on, by the one there is', async () => {
    const made = { action: 'add', role: 'recovery', principal: mallory };
    expect(await ask(rescued, made, rescuer)).toBe('accepted');
    expect(await ask(rescued, { ...made, action: 'change', replaces: hinted(rescuer) }, rescuer)).toBe(
      'accepted',
    );
  });
});
