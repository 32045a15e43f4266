import { matchesPrincipal, partyOf, principalKey, principalOf } from '@toolsum/core';
import type { KeylessIdentity, KeylessSigner, KeylessWorkflow, Principal } from '@toolsum/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { somebody } from '../../support/name-chain.ts';

const WORKFLOW = 'https://github.com/acme/weather/.github/workflows/release.yml';
const ISSUER = 'https://token.actions.githubusercontent.com';

function build(changes: Partial<KeylessSigner> & { readonly at?: string } = {}): KeylessSigner {
  const { at = 'refs/tags/v1.4.2', ...others } = changes;
  return {
    kind: 'keyless',
    issuer: ISSUER,
    san: `${WORKFLOW}@${at}`,
    buildSigner: `${WORKFLOW}@${at}`,
    repository: 'https://github.com/acme/weather',
    repositoryId: '123456789',
    ownerId: '98765',
    ref: at,
    runner: 'github-hosted',
    trigger: 'push',
    ...others,
  };
}
const without = (signer: KeylessSigner, ...members: (keyof KeylessSigner)[]): KeylessSigner =>
  Object.fromEntries(
    Object.entries(signer).filter(([member]) => !members.includes(member as keyof KeylessSigner)),
  ) as unknown as KeylessSigner;

const rule: KeylessWorkflow = {
  kind: 'keyless',
  issuer: ISSUER,
  workflow: WORKFLOW,
  repositoryId: '123456789',
  ownerId: '98765',
  ref: 'refs/tags/*',
};
const alice: KeylessIdentity = {
  kind: 'keyless',
  issuer: 'https://accounts.example',
  san: 'alice@acme.example',
};
const evil = 'https://github.com/acme/weather-evil/.github/workflows/release.yml@refs/tags/v1.4.2';
const foreign = 'https://github.com/mallory/ci/.github/workflows/release.yml@refs/tags/v1.4.2';

describe('a rule for a workflow', () => {
  it('matches every tag of that workflow and repository', () => {
    expect(matchesPrincipal(rule, build())).toBe(true);
    expect(matchesPrincipal(rule, build({ at: 'refs/tags/2026-11-22' }))).toBe(true);
  });

  it.each<[string, KeylessSigner]>([
    [
      'threat 16: a repository whose name begins with the expected one',
      build({ san: evil, buildSigner: evil }),
    ],
    ['threat 16: a branch in place of a tag', build({ at: 'refs/heads/main' })],
    ['threat 16: a tag with more segments than the rule', build({ at: 'refs/tags/evil/v1' })],
    ['threat 16: a reference that only begins like a tag', build({ at: 'refs/tagsv1' })],
    [
      'threat 16: a workflow file whose name begins with the expected one',
      build({ san: `${WORKFLOW}2@refs/tags/v1`, buildSigner: `${WORKFLOW}2@refs/tags/v1` }),
    ],
    ['threat 7: a repository of the same name with another id', build({ repositoryId: '987654321' })],
    ['threat 7: a repository that another owner took over', build({ ownerId: '1' })],
    ['threat 15: a self-hosted runner', build({ runner: 'self-hosted' })],
    ['threat 15: a build of a pull request', build({ trigger: 'pull_request' })],
    [
      'threat 15: a build for a pull request with the rights of the target',
      build({ trigger: 'pull_request_target' }),
    ],
    ['threat 15: a build of a merge request', build({ trigger: 'merge_request_event' })],
    ['a certificate whose subject is not its build signer', build({ buildSigner: foreign })],
    ['a certificate whose build signer is not its subject', build({ san: foreign })],
    ["a reusable workflow of somebody else's repository", build({ san: foreign, buildSigner: foreign })],
    ['a workflow without a reference', build({ san: WORKFLOW, buildSigner: WORKFLOW })],
    [
      'a workflow at something that is no reference',
      build({ san: `${WORKFLOW}@v1`, buildSigner: `${WORKFLOW}@v1` }),
    ],
    [
      'a second @ in the workflow',
      build({ san: `${WORKFLOW}@refs/x@refs/tags/v1`, buildSigner: `${WORKFLOW}@refs/x@refs/tags/v1` }),
    ],
    ['another issuer', build({ issuer: 'https://gitlab.com' })],
    ['an issuer that begins with the expected one', build({ issuer: `${ISSUER}.evil.example` })],
    ['a certificate without a repository id', without(build(), 'repositoryId')],
    ['a certificate without an owner id', without(build(), 'ownerId')],
    ['a certificate without a source reference', without(build(), 'ref')],
    ['a certificate without a build signer', without(build(), 'buildSigner')],
  ])('does not match %s', (_title, signer) => {
    expect(matchesPrincipal(rule, signer)).toBe(false);
  });

  it('takes a self-hosted runner and a trigger where it names exactly these', () => {
    const own = { ...rule, runner: 'self-hosted', trigger: 'pull_request' };
    expect(matchesPrincipal(own, build({ runner: 'self-hosted', trigger: 'pull_request' }))).toBe(true);
    expect(matchesPrincipal(own, build({ trigger: 'pull_request' }))).toBe(false);
    expect(matchesPrincipal(own, build({ runner: 'self-hosted' }))).toBe(false);
  });

  it('never matches a key, nor is matched by one', () => {
    expect(matchesPrincipal(rule, somebody('a'))).toBe(false);
    expect(matchesPrincipal(somebody('a'), build())).toBe(false);
  });
});

describe('a rule for an identity', () => {
  const person: KeylessSigner = { ...alice };

  it('matches exactly its subject of its issuer', () => {
    expect(matchesPrincipal(alice, person)).toBe(true);
    for (const changed of [
      { ...person, san: 'alice@acme.example.evil.example' },
      { ...person, san: 'alice@acme.exampl' },
      { ...person, san: 'Alice@acme.example' },
      { ...person, issuer: 'https://accounts.example.evil' },
    ]) {
      expect(matchesPrincipal(alice, changed)).toBe(false);
    }
  });

  it('threat 7: does not match a certificate of a repository whose id it does not state', () => {
    const { issuer, san } = build();
    expect(matchesPrincipal({ kind: 'keyless', issuer, san }, build())).toBe(false);
    const stated: KeylessIdentity = {
      kind: 'keyless',
      issuer,
      san,
      repositoryId: '123456789',
      ownerId: '98765',
    };
    expect(matchesPrincipal(stated, build())).toBe(true);
    expect(matchesPrincipal(stated, build({ repositoryId: '1' }))).toBe(false);
    expect(matchesPrincipal(stated, build({ ownerId: '1' }))).toBe(false);
    expect(matchesPrincipal(stated, without(build(), 'repositoryId'))).toBe(false);
  });
});

describe('the rule that a first grant states', () => {
  it('is the workflow for all tags of the same depth', () => {
    expect(principalOf(build())).toEqual(rule);
    expect(principalOf(build({ at: 'refs/tags/pkg/v1' }))).toEqual({ ...rule, ref: 'refs/tags/pkg/*' });
    expect(principalOf(build({ at: 'refs/heads/main' }))).toEqual({ ...rule, ref: 'refs/heads/main' });
  });

  it('names a self-hosted runner and a proposed change, which a rule without them refuses', () => {
    expect(principalOf(build({ runner: 'self-hosted' }))).toEqual({ ...rule, runner: 'self-hosted' });
    expect(principalOf(build({ trigger: 'pull_request' }))).toEqual({ ...rule, trigger: 'pull_request' });
  });

  it('is the exact identity where there is no workflow', () => {
    expect(principalOf({ ...alice })).toEqual(alice);
    const twice = `${WORKFLOW}@refs/x@refs/tags/v1`;
    expect(principalOf(build({ san: twice, buildSigner: twice }))).not.toHaveProperty('workflow');
    const { san, issuer } = build();
    expect(principalOf(build({ buildSigner: foreign }))).toEqual({
      kind: 'keyless',
      issuer,
      san,
      repositoryId: '123456789',
      ownerId: '98765',
    });
  });

  it('always matches its own signer, and says the same of it', () => {
    const word = fc.constantFrom('a', 'b', 'refs', 'tags', 'heads', '', '@', 'v1');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `x${words.join('/')}`);
    const at = fc.constantFrom('refs/tags/v1', 'refs/tags/a/b', 'refs/heads/main', 'v1', 'refs/tags/');
    const signer = fc
      .record(
        {
          san: fc.tuple(text, at).map(([name, ref]) => `${name}@${ref}`),
          buildSigner: text,
          repositoryId: text,
          ownerId: text,
          ref: at,
          runner: fc.constantFrom('self-hosted', 'github-hosted'),
          trigger: fc.constantFrom('push', 'pull_request', 'pull_request_target'),
        },
        { requiredKeys: ['san'] },
      )
      .chain((facts) =>
        fc.boolean().map((same): KeylessSigner => ({
          kind: 'keyless',
          issuer: 'i',
          ...facts,
          ...(same ? { buildSigner: facts.san } : {}),
        })),
      );
    fc.assert(
      fc.property(signer, (one) => {
        const own: Principal = principalOf(one);
        expect(matchesPrincipal(own, one)).toBe(true);
        expect(partyOf(one)).toBe(principalKey(own));
      }),
    );
  });
});
