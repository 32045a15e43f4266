import {
  acceptSigner,
  decideSigner,
  DEFAULT_POLICY,
  effectivePolicy,
  type SignerDecision,
  type SignerRequest,
} from '@toolsum/core';
import type { KeyPrincipal, Principal, PublisherRule, Signer } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { chain, firstGrant, NAME, publish, somebody } from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';

const [alice, bob] = [somebody('a'), somebody('b')];
const by = ({ hint }: KeyPrincipal): Signer => ({ kind: 'key', hint });
const decide = (publishers: PublisherRule[], more: Partial<SignerRequest> = {}): SignerDecision =>
  decideSigner({
    name: NAME,
    signer: by(alice),
    policy: effectivePolicy({ scheme: 'toolsum/1', publishers }),
    ...more,
  });
const rule = (servers: string[], ...signers: Principal[]): PublisherRule => ({ servers, signers });

describe('whether a signer is accepted', () => {
  it('is for the policy to say if a rule is about the server, and for nobody after it', () => {
    const state = chain(firstGrant(alice), publish('1.0.0', alice));
    const rules = [rule(['io.github.acme/*'], bob)];
    expect(decide(rules, { locked: alice, state })).toMatchObject({ accepted: false, basis: 'policy' });
    expect(decide(rules, { signer: by(bob) })).toMatchObject({ accepted: true, basis: 'policy' });
  });

  it('is for the lockfile to say if no rule is about the server, then for the log', () => {
    const rules = [rule(['io.github.acme-evil/*', 'io.github.acme/tools-2'], alice)];
    const state = chain(firstGrant(bob), publish('1.0.0', bob));
    expect(
      decide(rules, { locked: bob, state: chain(firstGrant(alice), publish('1', alice)) }),
    ).toMatchObject({
      accepted: false,
      basis: 'lockfile',
    });
    expect(decide(rules, { state })).toMatchObject({ accepted: false, basis: 'grant', grant: 'none' });
    expect(decide(rules, { state, signer: by(bob) })).toMatchObject({ accepted: true, basis: 'grant' });
    expect(decide(rules, { state: 'at-its-entry' })).toMatchObject({ accepted: true, grant: 'held' });
    expect(decide(rules)).toMatchObject({ accepted: false, grant: 'unknown' });
  });

  it.each([
    ['io.github.acme/tools', true],
    ['io.github.acme/*', true],
    ['*', true],
    ['io.github.acme/tool', false],
    ['io.github.acme/tools-2', false],
    ['io.github.acm/*', false],
    ['io.github.acme.evil/*', false],
    ['IO.GITHUB.ACME/*', false],
  ])('is decided by names as a whole or by whole segments: %s', (pattern, applies) => {
    const { rules, basis } = decide([rule([pattern], bob)]);
    expect(rules[0]?.applies).toBe(applies);
    expect(basis === 'policy').toBe(applies);
  });

  it('says which rule decided, which others were tried, and what differed', () => {
    const { rules, reason } = decide([rule(['a.b/*'], alice), rule(['*'], bob), rule([NAME], bob, alice)]);
    expect(reason).toContain('rule 3');
    expect(rules.map(({ applies, signers }) => [applies, signers.map(({ matches }) => matches)])).toEqual([
      [false, []],
      [true, [false]],
      [true, [false, true]],
    ]);
    expect(rules[1]?.signers[0]?.comparisons).toEqual([
      { field: 'key', expected: bob.hint, actual: alice.hint, matches: false },
    ]);
  });

  it('takes nobody for an identity that only begins like theirs', () => {
    const issuer = 'https://token.actions.githubusercontent.com';
    const repo = 'https://github.com/acme/tools/.github/workflows/release.yml@refs/heads/main';
    const principal: Principal = { kind: 'keyless', issuer, san: repo };
    const evil: Signer = { kind: 'keyless', issuer, san: `${repo}-evil` };
    const other: Signer = { kind: 'keyless', issuer: `${issuer}.evil.example`, san: repo };
    for (const signer of [evil, other, by(alice)])
      expect(decide([rule(['*'], principal)], { signer })).toMatchObject({ accepted: false });
    expect(
      decide([rule(['*'], principal)], { signer: { kind: 'keyless', issuer, san: repo } }).accepted,
    ).toBe(true);
  });

  it('is the same for whoever asks only for a yes', async () => {
    const request = { name: NAME, signer: by(alice), policy: DEFAULT_POLICY };
    expect(acceptSigner({ ...request, locked: alice })).toBe('lockfile');
    expect(await codeOf(() => acceptSigner({ ...request, locked: bob }))).toBe('ERR_SIGNER_UNTRUSTED');
    expect(await codeOf(() => acceptSigner(request))).toBe('ERR_SIGNER_UNTRUSTED');
  });
});
