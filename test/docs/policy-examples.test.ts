import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decideSigner,
  effectivePolicy,
  inspectPolicy,
  readPolicy,
  type EffectivePolicy,
} from '@toolsum/core';
import type { KeylessSigner } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { policyWarnings } from '../../cli/src/policy/warnings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'examples', 'policies');
const FILES = readdirSync(FOLDER);
const load = async (file: string): Promise<EffectivePolicy> =>
  effectivePolicy(await readPolicy(readFileSync(join(FOLDER, file)), 'yaml'));

/** A build of the company's release workflow, as its certificate states it. */
const RELEASE: KeylessSigner = {
  kind: 'keyless',
  issuer: 'https://token.actions.githubusercontent.com',
  san: 'https://github.com/example/mcp-servers/.github/workflows/release.yml@refs/tags/v1.4.2',
  buildSigner: 'https://github.com/example/mcp-servers/.github/workflows/release.yml@refs/tags/v1.4.2',
  repository: 'https://github.com/example/mcp-servers',
  repositoryId: '712345678',
  ownerId: '51234567',
  ref: 'refs/tags/v1.4.2',
  runner: 'github-hosted',
  trigger: 'push',
};

describe('the example policies', () => {
  it('are those of which the documentation speaks', () => {
    const docs = readFileSync(join(ROOT, 'docs', 'policy.md'), 'utf8');
    expect(FILES.toSorted()).toEqual(['company.yaml', 'production-agent.yaml', 'single-developer.yaml']);
    for (const file of FILES) expect(docs).toContain(`](../examples/policies/${file})`);
  });

  it.each(FILES)('%s is well formed, and every rule of it can take effect', async (file) => {
    const { policy, complaints } = await inspectPolicy(readFileSync(join(FOLDER, file)), 'yaml');
    expect(complaints).toEqual([]);
    expect(policy === undefined ? ['no policy'] : policyWarnings(policy, undefined)).toEqual([]);
  });

  it.each(['company.yaml', 'production-agent.yaml'])(
    '%s accepts releases, and nothing that is like one',
    async (file) => {
      const policy = await load(file);
      const accepts = (change: Partial<KeylessSigner>, name = 'com.example/tickets'): boolean =>
        decideSigner({ name, signer: { ...RELEASE, ...change }, policy, state: 'at-its-entry' }).accepted;
      const built = (from: string): Partial<KeylessSigner> => ({ san: from, buildSigner: from });
      expect(accepts({})).toBe(true);
      // A branch that anybody with write access may push.
      expect(accepts({ ref: 'refs/heads/evil' })).toBe(false);
      expect(accepts({ ref: 'refs/tags/a/b' })).toBe(false);
      // A repository whose name begins like the company's.
      const evil = RELEASE.san.replace('mcp-servers', 'mcp-servers-evil');
      expect(accepts({ ...built(evil), repositoryId: '9' })).toBe(false);
      // The company's name after somebody else took it.
      expect(accepts({ repositoryId: '712345679' })).toBe(false);
      expect(accepts({ ownerId: '51234568' })).toBe(false);
      // Another workflow of the same repository, and a machine that the company does not keep.
      expect(accepts(built(RELEASE.san.replace('release.yml', 'test.yml')))).toBe(false);
      expect(accepts({ runner: 'self-hosted' })).toBe(false);
      expect(accepts({ trigger: 'pull_request_target' })).toBe(false);
      expect(accepts({ issuer: 'https://token.actions.githubusercontent.com.evil.example' })).toBe(false);
    },
  );

  it('let nothing unsigned run where it says so', async () => {
    expect(await load('single-developer.yaml')).toMatchObject({ unsigned: 'pin', unlisted: 'deny' });
    expect((await load('company.yaml')).unsigned).toBe('deny');
    expect(await load('production-agent.yaml')).toMatchObject({ unsigned: 'deny', onDrift: 'block-server' });
  });
});
