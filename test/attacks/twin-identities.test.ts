import { matchesPrincipal, parseTrustedRoot, principalOf, verifyBundle } from '@toolsum/core';
import type { KeylessPrincipal, KeylessSigner } from '@toolsum/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../support/loopback-sigstore/identity-tokens.ts';
import { keylessBundle } from '../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';

const WORKFLOW = 'acme/weather/.github/workflows/release.yml';
const rule: KeylessPrincipal = {
  kind: 'keyless',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: `https://github.com/${WORKFLOW}`,
  repositoryId: '123456789',
  ownerId: '98765',
  ref: 'refs/tags/*',
};

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
});
afterAll(() => sigstore.stop());

/** Who signed a bundle that a real certificate stands behind, as the verifier reads it. */
async function signerWith(claims: Claims): Promise<KeylessSigner> {
  const token = sigstore.tokens.github(claims);
  const payload = new TextEncoder().encode('{}');
  const bundle = await keylessBundle(sigstore, { token, payload, log: 'rekor-v2' });
  const trust = { findKey: () => undefined, sigstore: parseTrustedRoot(sigstore.trustedRoot) };
  const { signer } = await verifyBundle(bundle, trust);
  if (signer.kind !== 'keyless') throw new Error('signed by a key');
  return signer;
}

/** A run of a workflow at a ref. */
const runOf = (workflow: string, ref: string, more: Claims = {}): Claims => ({
  job_workflow_ref: `${workflow}@${ref}`,
  workflow_ref: `${workflow}@${ref}`,
  ref,
  ...more,
});

describe('a rule for the release workflow of one repository', () => {
  it('is met by that workflow at any tag', async () => {
    expect(matchesPrincipal(rule, await signerWith(runOf(WORKFLOW, 'refs/tags/v1.4.2')))).toBe(true);
    expect(matchesPrincipal(rule, await signerWith(runOf(WORKFLOW, 'refs/tags/v2')))).toBe(true);
  });

  it.each<[string, Claims]>([
    [
      'a repository whose name only begins alike',
      runOf(WORKFLOW.replace('weather', 'weather-evil'), 'refs/tags/v1', {
        repository: 'acme/weather-evil',
        repository_id: '666',
      }),
    ],
    [
      'a repository whose name begins alike and whose id was copied',
      runOf(WORKFLOW.replace('weather', 'weather-evil'), 'refs/tags/v1', { repository: 'acme/weather-evil' }),
    ],
    [
      'an owner whose name ends alike',
      runOf(`evil-${WORKFLOW}`, 'refs/tags/v1', {
        repository: 'evil-acme/weather',
        repository_owner_id: '666',
      }),
    ],
    ['another workflow of the repository', runOf(WORKFLOW.replace('release', 'test'), 'refs/tags/v1')],
    [
      'a workflow whose name goes on',
      runOf(WORKFLOW.replace('release.yml', 'release.yml.evil.yml'), 'refs/tags/v1'),
    ],
    ['a branch', runOf(WORKFLOW, 'refs/heads/main')],
    ['a branch that is called like a tag', runOf(WORKFLOW, 'refs/heads/refs/tags/v1')],
    ['a tag of more segments than the rule has', runOf(WORKFLOW, 'refs/tags/v1/evil')],
    ['a pull request', runOf(WORKFLOW, 'refs/pull/7/merge', { event_name: 'pull_request' })],
    [
      'a pull request that claims a tag',
      runOf(WORKFLOW, 'refs/tags/v1', { event_name: 'pull_request_target' }),
    ],
    [
      'a resurrected repository, of the same name with another id',
      runOf(WORKFLOW, 'refs/tags/v1', { repository_id: '987654321' }),
    ],
    [
      'a resurrected owner, of the same name with another id',
      runOf(WORKFLOW, 'refs/tags/v1', { repository_owner_id: '11111' }),
    ],
    [
      "a machine of the attacker's own",
      runOf(WORKFLOW, 'refs/tags/v1', { runner_environment: 'self-hosted' }),
    ],
  ])('threat 16: is not met by %s', async (_who, claims) => {
    expect(matchesPrincipal(rule, await signerWith(claims))).toBe(false);
  });

  it('threat 16: that says one tag is met at no other', async () => {
    const one = { ...rule, ref: 'refs/tags/v1.4.2' };
    expect(matchesPrincipal(one, await signerWith(runOf(WORKFLOW, 'refs/tags/v1.4.2')))).toBe(true);
    for (const ref of ['refs/tags/v1.4.20', 'refs/tags/v1.4', 'refs/tags/V1.4.2'])
      expect(matchesPrincipal(one, await signerWith(runOf(WORKFLOW, ref)))).toBe(false);
  });

  it('threats 7 and 16: made of a first release, holds to the ids of repository and owner from then on', async () => {
    const first = principalOf(await signerWith(runOf(WORKFLOW, 'refs/tags/v1')));
    expect(matchesPrincipal(first, await signerWith(runOf(WORKFLOW, 'refs/tags/v2')))).toBe(true);
    for (const claims of [{ repository_id: '987654321' }, { repository_owner_id: '11111' }])
      expect(matchesPrincipal(first, await signerWith(runOf(WORKFLOW, 'refs/tags/v2', claims)))).toBe(false);
  });
});

describe('a rule for a person', () => {
  const person: KeylessPrincipal = {
    kind: 'keyless',
    issuer: 'https://accounts.loopback.test',
    san: 'ann@example.com',
  };
  const signerOf = async (email: string): Promise<KeylessSigner> => {
    const bundle = await keylessBundle(sigstore, {
      token: sigstore.tokens.email(email),
      payload: new TextEncoder().encode('{}'),
      log: 'rekor-v1',
    });
    const trust = { findKey: () => undefined, sigstore: parseTrustedRoot(sigstore.trustedRoot) };
    return (await verifyBundle(bundle, trust)).signer as KeylessSigner;
  };

  it.each(['joann@example.com', 'ann@example.com.evil.test', 'ann@exampleXcom', 'Ann@example.com'])(
    'threat 16: is not met by %s',
    async (email) => {
      expect(matchesPrincipal(person, await signerOf('ann@example.com'))).toBe(true);
      expect(matchesPrincipal(person, await signerOf(email))).toBe(false);
    },
  );
});
