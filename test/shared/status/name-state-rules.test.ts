import { applyEntry, isGranted, standingOf } from '@toolsum/core';
import type { Entry } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import {
  chain,
  chainAt,
  firstGrant,
  grant,
  indexOf,
  NAME,
  publish,
  revokeKey,
  somebody,
  type Body,
} from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';

const [a, b] = [somebody('a'), somebody('b')];
const begun = [firstGrant(a), publish('1.0.0', a)] as const;
const after = (...bodies: Body[]): Promise<string> => codeOf(() => chain(...begun, ...bodies));

describe('an entry', () => {
  it.each([indexOf(1), indexOf(1) - 1, 0])(
    'is refused at index %i, not behind the one that it follows',
    async (index) => {
      const state = chain(...begun);
      const entry = { v: 1, name: NAME, seq: 2, prev: indexOf(1), at: '2026-01-01T00:00:00Z' };
      const at = (place: number): Promise<string> =>
        codeOf(() => applyEntry(state, { ...entry, ...publish('1.1.0', a) } as unknown as Entry, place));
      expect(await at(index)).toBe('ERR_ENTRY_CHAIN');
      expect(await at(indexOf(1) + 1)).toBe('accepted');
    },
  );

  it('about the keys of the log has no place in the chain of a name', async () => {
    expect(await after({ type: 'rotate' })).toBe('ERR_ENTRY_CHAIN');
  });
});

describe('the first grant of a name', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a recovery principal', { role: 'recovery' }],
    ['a removal', { action: 'remove' }],
    ['a grant for no bundle', { request: undefined }],
  ])('is refused as %s', async (_what, more) => {
    expect(await codeOf(() => chain({ ...firstGrant(a), ...more }))).toBe('ERR_NOT_AUTHORISED');
  });
});

describe('a grant', () => {
  it('takes nobody away who holds none', async () => {
    expect(await after(grant(b, { action: 'remove' }))).toBe('ERR_NOT_AUTHORISED');
    expect(await after(grant(b, { replaces: { kind: 'key', hint: somebody('c').hint } }))).toBe(
      'ERR_NOT_AUTHORISED',
    );
  });

  it('ends with its removal', async () => {
    expect(await after(grant(b), publish('1.1.0', b))).toBe('accepted');
    expect(await after(grant(b), grant(b, { action: 'remove' }), publish('1.1.0', b))).toBe(
      'ERR_NOT_AUTHORISED',
    );
  });
});

describe('a revoked key', () => {
  it('publishes no more, whatever grants it holds', async () => {
    expect(await after(revokeKey(a, 99), publish('1.1.0', a))).toBe('ERR_NOT_AUTHORISED');
    expect(await after(grant(b), revokeKey(b, 99), grant(b), publish('1.1.0', b))).toBe('ERR_NOT_AUTHORISED');
    expect(isGranted(chain(...begun, revokeKey(a, 99)), a)).toBe(false);
  });

  it('leaves the keys of others alone', async () => {
    expect(await after(grant(b), revokeKey(a, 0), publish('1.1.0', b))).toBe('accepted');
  });
});

describe('a revoked version', () => {
  it('stands as revoked, even if it is yanked too, and is never current', () => {
    const revoke: Body = { type: 'revoke', version: '1.0.0', reason: 'malicious', authority: 'operator' };
    const yank: Body = { type: 'yank', version: '1.0.0', reason: 'broken', authority: 'operator' };
    for (const state of [
      chain(...begun, revoke),
      chain(...begun, yank, revoke),
      chain(...begun, revoke, yank),
    ]) {
      expect(standingOf(state, '1.0.0')).toBe('revoked');
      expect(state.current).toBeNull();
    }
  });
});

describe('a grant carried over from an earlier log', () => {
  const carried = (who: typeof a, more: Record<string, unknown> = {}): Body =>
    grant(who, { authority: 'carried', request: undefined, ...more });
  // A log that follows another takes each name over in one piece.
  const outcome = (...bodies: Body[]): Promise<string> => codeOf(() => chainAt((nth) => nth + 1, ...bodies));

  it('stands in one piece with the others, not somewhere later', async () => {
    expect(await codeOf(() => chain(carried(a), carried(b)))).toBe('ERR_NOT_AUTHORISED');
    expect(await outcome(carried(a), grant(b), carried(somebody('c')))).toBe('ERR_NOT_AUTHORISED');
  });

  it('stands before anything else of the name, and lets its holder publish', async () => {
    expect(await outcome(carried(a), carried(b), publish('1.0.0', b))).toBe('accepted');
    expect(await outcome(carried(a), publish('1.0.0', b))).toBe('ERR_NOT_AUTHORISED');
    expect(await outcome(carried(a), firstGrant(b))).toBe('ERR_NOT_AUTHORISED');
  });

  it.each<[string, Body[]]>([
    ['after a release', [...begun, carried(b)]],
    [
      'after another grant',
      [carried(a), grant(b, { action: 'add' }), grant(b, { action: 'remove' }), carried(b)],
    ],
    ['for the same one twice', [carried(a), carried(a)]],
    ['that removes', [carried(a, { action: 'remove' })]],
    ['that waits', [carried(a, { waitHours: 72 })]],
  ])('is refused %s', async (_when, bodies) => {
    expect(await outcome(...bodies)).toBe('ERR_NOT_AUTHORISED');
  });
});
