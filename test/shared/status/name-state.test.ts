import {
  applyEntry,
  emptyNameState,
  isGranted,
  standingOf,
  ToolsumError,
  type NameState,
} from '@toolsum/core';
import type { Entry } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';

const NAME = 'io.github.acme/tools';
const digest = (c: string): string => `sha256:${c.repeat(64)}`;
const hint = (c: string): string => `${c.repeat(43)}=`;
const key = (c: string) => ({ kind: 'key' as const, hint: hint(c), publicKey: 'A'.repeat(60) });

type Body = Record<string, unknown>;
interface Line {
  state: NameState;
  index: number;
}
const start = (): Line => ({ state: emptyNameState(NAME), index: 10 });
/** Applies an entry at the next index, filling in what the log fills in. */
function add(line: Line, body: Body): Line {
  const { state } = line;
  const entry = {
    v: 1,
    name: NAME,
    seq: state.nextSeq,
    prev: state.head,
    at: '2026-01-01T00:00:00Z',
    ...body,
  } as unknown as Entry;
  return { state: applyEntry(state, entry, line.index), index: line.index + 7 };
}
const firstGrant = (who = 'a', bundle = '1'): Body => ({
  type: 'grant',
  action: 'add',
  role: 'publisher',
  principal: key(who),
  authority: 'first-publish',
  request: digest(bundle),
});
const grant = (action: string, who: string, more: Body = {}): Body => ({
  type: 'grant',
  action,
  role: 'publisher',
  principal: key(who),
  authority: 'request',
  request: digest('e'),
  ...more,
});
const publish = (version: string, who = 'a', bundle = '1'): Body => ({
  type: 'publish',
  version,
  manifest: digest('a'),
  statement: digest('b'),
  bundle: digest(bundle),
  signer: { kind: 'key', hint: hint(who) },
  publisher: 'p',
});
const run = (...bodies: Body[]): Line => bodies.reduce(add, start());
const refusal = (...bodies: Body[]): string => {
  try {
    run(...bodies);
  } catch (error) {
    return ToolsumError.is(error) ? error.code : String(error);
  }
  return 'accepted';
};

describe('the state of a name, folded from its entries', () => {
  it('starts with a grant and the publish that it was made for', () => {
    const { state } = run(firstGrant(), publish('1.0.0'), publish('1.1.0', 'a', '2'));
    expect(state.current).toBe('1.1.0');
    expect([...state.versions.keys()]).toEqual(['1.0.0', '1.1.0']);
    expect(state.head).toBe(24);
  });

  it.each<[string, Body[], string]>([
    ['a publish that nobody was granted', [publish('1.0.0')], 'ERR_NOT_AUTHORISED'],
    ['a publish by another key', [firstGrant(), publish('1.0.0', 'b')], 'ERR_NOT_AUTHORISED'],
    ['a first grant made for another bundle', [firstGrant('a', '9'), publish('1.0.0')], 'ERR_ENTRY_CHAIN'],
    [
      'anything between the first grant and its publish',
      [firstGrant(), grant('add', 'b')],
      'ERR_ENTRY_CHAIN',
    ],
    ['a second "first" grant', [firstGrant(), publish('1.0.0'), firstGrant('b')], 'ERR_NOT_AUTHORISED'],
    [
      'a version published twice',
      [firstGrant(), publish('1.0.0'), publish('1.0.0', 'a', '2')],
      'ERR_VERSION_EXISTS',
    ],
    ['a repeated sequence number', [firstGrant(), { ...publish('1.0.0'), seq: 0 }], 'ERR_ENTRY_REPEATED'],
    ['a sequence number left out', [firstGrant(), { ...publish('1.0.0'), seq: 2 }], 'ERR_ENTRY_CHAIN'],
    ['a wrong previous index', [firstGrant(), { ...publish('1.0.0'), prev: 9 }], 'ERR_ENTRY_CHAIN'],
    [
      "another name's entry",
      [firstGrant(), { ...publish('1.0.0'), name: 'io.github.evil/tools' }],
      'ERR_ENTRY_CHAIN',
    ],
    [
      'a yank of a version that does not exist',
      [
        firstGrant(),
        publish('1.0.0'),
        { type: 'yank', version: '2.0.0', reason: 'r', authority: 'operator' },
      ],
      'ERR_ENTRY_CHAIN',
    ],
    [
      'a publish by a recovery principal',
      [firstGrant(), publish('1.0.0'), grant('add', 'r', { role: 'recovery' }), publish('1.1.0', 'r', '2')],
      'ERR_NOT_AUTHORISED',
    ],
    [
      'a publish by somebody whom only the operator granted',
      [
        firstGrant(),
        publish('1.0.0'),
        grant('add', 'o', { authority: 'operator' }),
        publish('1.1.0', 'o', '2'),
      ],
      'ERR_NOT_AUTHORISED',
    ],
  ])('refuses %s', (_what, bodies, expected) => {
    expect(refusal(...bodies)).toBe(expected);
  });

  it('moves a name to another key by a grant that replaces the old one', () => {
    const { state } = run(
      firstGrant(),
      publish('1.0.0'),
      grant('add', 'b', { replaces: { kind: 'key', hint: hint('a') } }),
    );
    expect(isGranted(state, key('a'))).toBe(false);
    expect(isGranted(state, key('b'))).toBe(true);
  });

  it('refuses what a revoked key signed at or after the index, and keeps what it signed before', () => {
    const line = run(firstGrant(), publish('1.0.0'), publish('1.1.0', 'a', '2'), grant('add', 'b'), {
      type: 'revoke',
      key: { hint: hint('a'), sinceIndex: 24 },
      reason: 'stolen',
      authority: 'operator',
    });
    expect(standingOf(line.state, '1.0.0')).toBe('valid');
    expect(standingOf(line.state, '1.1.0')).toBe('revoked');
    expect(line.state.current).toBe('1.0.0');
    expect(isGranted(line.state, key('a'))).toBe(false);
  });

  it('lets a later revocation of a key only reach further back', () => {
    const revoke = (sinceIndex: number): Body => ({
      type: 'revoke',
      key: { hint: hint('a'), sinceIndex },
      reason: 'r',
      authority: 'operator',
    });
    expect(run(firstGrant(), publish('1.0.0'), revoke(0), revoke(99)).state.revokedKeys.get(hint('a'))).toBe(
      0,
    );
  });

  it('never calls a yanked or revoked version current', () => {
    const yank: Body = { type: 'yank', version: '1.1.0', reason: 'broken', authority: 'operator' };
    const { state } = run(firstGrant(), publish('1.0.0'), publish('1.1.0', 'a', '2'), yank);
    expect(state.current).toBe('1.0.0');
    expect(standingOf(state, '1.1.0')).toBe('yanked');
  });

  it("follows the publisher's channel until something newer is published, and never the operator's", () => {
    const channel = (authority: string): Body => ({
      type: 'channel',
      current: '1.0.0',
      alsoValid: ['1.1.0'],
      authority,
      ...(authority === 'request' ? { request: digest('e') } : {}),
    });
    const before = run(firstGrant(), publish('1.0.0'), publish('1.1.0', 'a', '2'));
    expect(add(before, channel('request')).state).toMatchObject({ current: '1.0.0', alsoValid: ['1.1.0'] });
    expect(add(before, channel('operator')).state).toMatchObject({ current: '1.1.0', alsoValid: [] });
    expect(add(add(before, channel('request')), publish('1.2.0', 'a', '3')).state.current).toBe('1.2.0');
  });
});
