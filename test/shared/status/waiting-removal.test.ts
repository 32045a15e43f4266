import {
  applyEntry,
  checkRequester,
  isGranted,
  settledAt,
  standingOf,
  statusOf,
  type NameState,
} from '@toolsum/core';
import type { Entry, EntryRequest, KeyPrincipal } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import {
  chain,
  firstGrant,
  grant,
  indexOf,
  NAME,
  principalOf,
  publish,
  type Body,
} from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const [alice, bob, rescuer, stranger] = [0, 1, 2, 3].map(() => principalOf(newSigner())) as [
  KeyPrincipal,
  KeyPrincipal,
  KeyPrincipal,
  KeyPrincipal,
];
const ASKED = '2026-01-01T00:00:00Z';
const EARLY = '2026-01-03T23:59:59Z';
const DUE = '2026-01-04T00:00:00Z';
const two = [firstGrant(alice), publish('1.0.0', alice), grant(bob)] as const;
const rescued = [
  firstGrant(alice),
  publish('1.0.0', alice),
  grant(rescuer, { role: 'recovery' }),
  grant(bob),
] as const;
const removal = (principal: KeyPrincipal, more: object = {}): Body =>
  grant(principal, { action: 'remove', waitHours: 72, ...more });
const revocation = ({ hint }: KeyPrincipal, more: object = {}): Body => ({
  type: 'revoke',
  key: { hint, sinceIndex: 0 },
  waitHours: 72,
  reason: 'stolen',
  authority: 'request',
  request: `sha256:${'e'.repeat(64)}`,
  ...more,
});
const objection = (place: number, at = EARLY): Body => ({
  type: 'objection',
  against: indexOf(place),
  reason: 'she is with us',
  authority: 'request',
  request: `sha256:${'e'.repeat(64)}`,
  at,
});
const outcome = (...bodies: Body[]): Promise<string> => codeOf(() => chain(...bodies));

function asked(state: NameState, request: object, signer: KeyPrincipal): Promise<string> {
  const whole = { v: 1, name: NAME, seq: state.nextSeq, ...request } as EntryRequest;
  return codeOf(() => checkRequester(state, whole, signer));
}

describe('a removal that waits', () => {
  it('has no effect for 72 hours of the log, and then it has', async () => {
    const waiting = chain(...two, removal(alice));
    expect(waiting.waiting).toMatchObject([{ index: indexOf(3), due: DUE }]);
    expect(isGranted(settledAt(waiting, EARLY), alice)).toBe(true);
    expect(isGranted(settledAt(waiting, DUE), alice)).toBe(false);
    expect(isGranted(settledAt(waiting, DUE), bob)).toBe(true);
    expect(await outcome(...two, removal(alice), publish('1.1.0', alice, { at: EARLY }))).toBe('accepted');
    expect(await outcome(...two, removal(alice), publish('1.1.0', alice, { at: DUE }))).toBe(
      'ERR_NOT_AUTHORISED',
    );
  });

  it('leaves standing what the removed one has published', () => {
    expect(standingOf(settledAt(chain(...two, removal(alice)), DUE), '1.0.0')).toBe('valid');
  });

  it('has none at all after an objection, which comes in time or not at all', async () => {
    const after = chain(...two, removal(alice), objection(3));
    expect(after.waiting).toEqual([]);
    expect(isGranted(settledAt(after, '2027-01-01T00:00:00Z'), alice)).toBe(true);
    expect(await outcome(...two, removal(alice), objection(3, DUE))).toBe('ERR_ENTRY_CHAIN');
    expect(await outcome(...two, removal(alice), objection(2))).toBe('ERR_ENTRY_CHAIN');
    expect(await outcome(...two, removal(alice), objection(3), objection(3))).toBe('ERR_ENTRY_CHAIN');
  });

  it('is void once the grant that it was to end has ended', () => {
    const left = chain(
      ...two,
      removal(alice),
      grant(alice, { action: 'remove' }),
      grant(alice, { at: EARLY }),
    );
    expect(isGranted(settledAt(left, DUE), alice)).toBe(true);
  });

  it.each<[string, Body]>([
    ['an addition', grant(stranger, { waitHours: 72 })],
    [
      'a removal that puts somebody in a place',
      removal(alice, { replaces: { kind: 'key', hint: alice.hint } }),
    ],
    ['the removal of a stranger', removal(stranger)],
    ['the removal of the recovery principal', removal(rescuer)],
    ["the revocation of a stranger's key", revocation(stranger)],
    ["the revocation of the recovery principal's key", revocation(rescuer)],
  ])('is never %s', async (_what, body) => {
    expect(await outcome(...rescued, body)).toBe('ERR_NOT_AUTHORISED');
  });

  it('is asked for once', async () => {
    expect(await outcome(...two, removal(alice), removal(alice))).toBe('ERR_NOT_AUTHORISED');
    expect(await outcome(...two, removal(alice), revocation(alice))).toBe('accepted');
    expect(await outcome(...two, removal(alice), objection(3), removal(alice, { at: EARLY }))).toBe(
      'accepted',
    );
  });

  it('is no first grant', async () => {
    expect(await outcome({ ...firstGrant(alice), waitHours: 72 })).toBe('ERR_NOT_AUTHORISED');
  });
});

describe('the revocation of a key that waits', () => {
  const state = chain(...two, publish('2.0.0', bob), revocation(alice));

  it('refuses what the key signed only when 72 hours of the log have passed', () => {
    expect(standingOf(settledAt(state, EARLY), '1.0.0')).toBe('valid');
    expect(standingOf(settledAt(state, DUE), '1.0.0')).toBe('revoked');
    expect(settledAt(state, DUE)).toMatchObject({ current: '2.0.0' });
  });

  it('comes into the status by itself when its time has come', () => {
    const terms = (issuedAt: string) => ({
      checkpoint: { origin: 'log.example/log/1', size: 99, root: new Uint8Array(32) },
      issuedAt: new Date(issuedAt),
      expiresAt: new Date(Date.parse(issuedAt) + 1000),
    });
    expect(statusOf(state, terms(EARLY)).revoked.keys).toEqual([]);
    expect(statusOf(state, terms(DUE)).revoked.keys).toEqual([{ hint: alice.hint, sinceIndex: 0 }]);
  });
});

describe('who asks for a removal', () => {
  const state = chain(...rescued);
  const remove = { type: 'grant', action: 'remove', role: 'publisher', principal: alice } as const;
  const revoke = { type: 'revoke', key: { hint: alice.hint, sinceIndex: 0 }, reason: 'stolen' } as const;

  it.each<[string, object, KeyPrincipal, string]>([
    ['another publisher', remove, bob, 'ERR_NOT_AUTHORISED'],
    ['another publisher that waits', { ...remove, waitHours: 72 }, bob, 'accepted'],
    ['the publisher itself', remove, alice, 'accepted'],
    ['the recovery principal', remove, rescuer, 'accepted'],
    ['a stranger that waits', { ...remove, waitHours: 72 }, stranger, 'ERR_NOT_AUTHORISED'],
    ['another publisher, of a key', revoke, bob, 'ERR_NOT_AUTHORISED'],
    ['another publisher that waits, of a key', { ...revoke, waitHours: 72 }, bob, 'accepted'],
    [
      'another publisher that replaces',
      { ...remove, action: 'change', principal: stranger, replaces: { kind: 'key', hint: alice.hint } },
      bob,
      'ERR_NOT_AUTHORISED',
    ],
    [
      'the recovery principal that replaces',
      { ...remove, action: 'change', principal: stranger, replaces: { kind: 'key', hint: alice.hint } },
      rescuer,
      'accepted',
    ],
  ])('%s: %#', async (_who, request, signer, expected) => {
    expect(await asked(state, request, signer)).toBe(expected);
  });

  it('is met by an objection of the one concerned or of the recovery principal, and of nobody else', async () => {
    const waiting = chain(...rescued, removal(alice));
    const against = { type: 'objection', against: indexOf(4), reason: 'no' };
    expect(await asked(waiting, against, alice)).toBe('accepted');
    expect(await asked(waiting, against, rescuer)).toBe('accepted');
    expect(await asked(waiting, against, bob)).toBe('ERR_NOT_AUTHORISED');
    expect(await asked(waiting, { ...against, against: indexOf(3) }, alice)).toBe('ERR_ENTRY_CHAIN');
  });
});

describe('the time of an entry', () => {
  it('never goes back in the chain of a name', async () => {
    const at = (time: string): Promise<string> =>
      codeOf(() => {
        const state = chain(...two, removal(alice, { at: ASKED }));
        const entry = { v: 1, name: NAME, seq: state.nextSeq, prev: state.head, at: time };
        return applyEntry(state, { ...entry, ...publish('1.1.0', bob) } as unknown as Entry, state.head + 1);
      });
    expect(await at(ASKED)).toBe('accepted');
    expect(await at('2025-12-31T23:59:59Z')).toBe('ERR_ENTRY_TIME');
  });
});
