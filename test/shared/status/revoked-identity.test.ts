import {
  applyEntry,
  checkRequester,
  emptyNameState,
  grantsOf,
  mayPublish,
  settledAt,
  standingOf,
  statusOf,
  type NameState,
} from '@toolsum/core';
import type { Entry, EntryRequest, KeylessPrincipal, KeylessSigner } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { indexOf, NAME, principalOf, type Body } from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const WORKFLOW = 'https://github.com/acme/files/.github/workflows/release.yml';
const DUE = '2026-01-04T00:00:00Z';
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const build = (tag: string, repositoryId = '1'): KeylessSigner => ({
  kind: 'keyless',
  issuer: ISSUER,
  san: `${WORKFLOW}@refs/tags/${tag}`,
  buildSigner: `${WORKFLOW}@refs/tags/${tag}`,
  repositoryId,
  ownerId: '2',
  ref: `refs/tags/${tag}`,
  runner: 'github-hosted',
});
const rule: KeylessPrincipal = {
  kind: 'keyless',
  issuer: ISSUER,
  workflow: WORKFLOW,
  repositoryId: '1',
  ownerId: '2',
  ref: 'refs/tags/*',
};
const person: KeylessPrincipal = {
  kind: 'keyless',
  issuer: 'https://accounts.example',
  san: 'r@acme.example',
};
const personSigns: KeylessSigner = { ...person, kind: 'keyless', san: 'r@acme.example' };
const bob = principalOf(newSigner());

function fold(...bodies: readonly Body[]): NameState {
  return bodies.reduce((state, body) => {
    const entry = {
      v: 1,
      name: NAME,
      seq: state.nextSeq,
      prev: state.head,
      at: '2026-01-01T00:00:00Z',
      ...body,
    };
    return applyEntry(state, entry as unknown as Entry, indexOf(state.nextSeq));
  }, emptyNameState(NAME));
}
const granted = (principal: object, more: object = {}): Body => ({
  type: 'grant',
  action: 'add',
  role: 'publisher',
  principal,
  authority: 'request',
  request: digest('e'),
  ...more,
});
const published = (version: string, signer: KeylessSigner): Body => ({
  type: 'publish',
  version,
  manifest: digest('a'),
  statement: digest('b'),
  bundle: digest('1'),
  signer,
  publisher: 'p',
});
const revoked = (principal: KeylessPrincipal, sinceIndex: number, more: object = {}): Body => ({
  type: 'revoke',
  identity: { principal, sinceIndex },
  reason: 'stolen',
  authority: 'request',
  request: digest('e'),
  ...more,
});
const begun = [
  granted(rule, { authority: 'first-publish', request: digest('1') }),
  published('1.0.0', build('v1.0.0')),
  granted(person, { role: 'recovery' }),
  granted(bob),
  published('1.1.0', build('v1.1.0')),
] as const;

describe('a revoked identity', () => {
  it('has refused what it signed at or after the index, and publishes no more', async () => {
    const state = fold(...begun, revoked(rule, indexOf(4)));
    expect(standingOf(state, '1.0.0')).toBe('valid');
    expect(standingOf(state, '1.1.0')).toBe('revoked');
    expect(state.current).toBe('1.0.0');
    expect(mayPublish(state, build('v1.2.0'))).toBe(false);
    expect(await codeOf(() => fold(...begun, revoked(rule, 99), published('1.2.0', build('v1.2.0'))))).toBe(
      'ERR_NOT_AUTHORISED',
    );
  });

  it('publishes by no other rule that fits it either', () => {
    const exact = { ...rule, ref: 'refs/tags/v1.2.0' } as KeylessPrincipal;
    expect(mayPublish(fold(...begun, granted(exact)), build('v1.2.0'))).toBe(true);
    expect(mayPublish(fold(...begun, granted(exact), revoked(rule, 0)), build('v1.2.0'))).toBe(false);
  });

  it('leaves other identities alone', () => {
    const other = { ...rule, repositoryId: '9' } as KeylessPrincipal;
    expect(standingOf(fold(...begun, revoked(other, 0)), '1.0.0')).toBe('valid');
    expect(mayPublish(fold(...begun, revoked(other, 0)), build('v1.2.0'))).toBe(true);
  });

  it('stands in the status, and a later revocation only reaches further back', () => {
    const state = fold(...begun, revoked(rule, 3), revoked(rule, 99));
    const status = statusOf(state, {
      checkpoint: { origin: 'log.example/log/1', size: 99, root: new Uint8Array(32) },
      issuedAt: new Date('2026-01-01T00:00:00Z'),
      expiresAt: new Date('2026-01-01T01:00:00Z'),
    });
    expect(status.revoked).toEqual({
      versions: [],
      keys: [],
      identities: [{ principal: rule, sinceIndex: 3 }],
    });
  });

  it('waits 72 hours on the word of another publisher', () => {
    const state = fold(...begun, revoked(rule, 0, { waitHours: 72 }));
    expect(standingOf(state, '1.0.0')).toBe('valid');
    expect(standingOf(settledAt(state, DUE), '1.0.0')).toBe('revoked');
  });

  it('is, where it waits, one that was granted, and never the recovery principal', async () => {
    const wide = { ...rule, ref: 'refs/*/*' } as KeylessPrincipal;
    for (const principal of [wide, person])
      expect(await codeOf(() => fold(...begun, revoked(principal, 0, { waitHours: 72 })))).toBe(
        'ERR_NOT_AUTHORISED',
      );
  });

  it('that the recovery principal fits too does not silence it', () => {
    const same: KeylessPrincipal = { ...rule, ref: 'refs/tags/rescue' };
    const state = fold(...begun.slice(0, 2), granted(same, { role: 'recovery' }), revoked(rule, 0));
    expect(grantsOf(state, build('rescue')).map(({ role }) => role)).toEqual(['recovery']);
  });
});

describe('who revokes an identity at once', () => {
  const state = fold(...begun);
  const asked = (
    signer: Parameters<typeof checkRequester>[2],
    principal: KeylessPrincipal,
  ): Promise<string> =>
    codeOf(() =>
      checkRequester(
        state,
        {
          v: 1,
          type: 'revoke',
          name: NAME,
          seq: state.nextSeq,
          identity: { principal, sinceIndex: 0 },
          reason: 'stolen',
        } satisfies EntryRequest,
        signer,
      ),
    );

  it('is that identity and the recovery principal', async () => {
    expect(await asked(build('v1.2.0'), rule)).toBe('accepted');
    expect(await asked(personSigns, rule)).toBe('accepted');
    expect(await asked(bob, rule)).toBe('ERR_NOT_AUTHORISED');
  });

  it('is nobody whose own grant is another rule', async () => {
    expect(await asked(build('v1.2.0'), { ...rule, ref: 'refs/*/*' })).toBe('ERR_NOT_AUTHORISED');
  });
});

describe('who objects to the waiting revocation of an identity', () => {
  const narrow: KeylessPrincipal = { ...rule, ref: 'refs/tags/v1.0.0' };
  const stolen = [...begun, granted(narrow)] as const;
  const objects = (state: NameState, signer: Parameters<typeof checkRequester>[2]): Promise<string> =>
    codeOf(() =>
      checkRequester(
        state,
        {
          v: 1,
          type: 'objection',
          name: NAME,
          seq: state.nextSeq,
          against: state.head,
          reason: 'ours',
        } satisfies EntryRequest,
        signer,
      ),
    );

  it('is a later build of the workflow whose releases it would refuse, though the rule fits one tag alone', async () => {
    const state = fold(...stolen, revoked(narrow, 0, { waitHours: 72 }));
    expect(standingOf(settledAt(state, DUE), '1.0.0')).toBe('revoked');
    expect(await objects(state, build('v1.2.0'))).toBe('accepted');
    expect(await objects(state, personSigns)).toBe('accepted');
    expect(await objects(state, bob)).toBe('ERR_NOT_AUTHORISED');
  });

  it('is nobody but whom the rule fits if nothing was published by it', async () => {
    const unused: KeylessPrincipal = { ...rule, ref: 'refs/tags/never' };
    const state = fold(...begun, granted(unused), revoked(unused, 0, { waitHours: 72 }));
    expect(await objects(state, build('v1.2.0'))).toBe('ERR_NOT_AUTHORISED');
    expect(await objects(state, build('never'))).toBe('accepted');
  });
});
