import { applyEntry, emptyNameState, isGranted, mayPublish, principalOf } from '@toolsum/core';
import type { Entry, KeylessSigner, Principal } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';

const NAME = 'io.github.acme/weather';
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const WORKFLOW = 'https://github.com/acme/weather/.github/workflows/release.yml';

function build(tag: string, changes: Partial<KeylessSigner> = {}): KeylessSigner {
  const san = `${WORKFLOW}@refs/tags/${tag}`;
  return {
    kind: 'keyless',
    issuer: 'https://token.actions.githubusercontent.com',
    san,
    buildSigner: san,
    repositoryId: '1',
    ownerId: '2',
    ref: `refs/tags/${tag}`,
    ...changes,
  };
}

const first = (principal: Principal): Entry => ({
  v: 1,
  type: 'grant',
  name: NAME,
  seq: 0,
  prev: -1,
  at: '2026-11-22T12:00:00Z',
  action: 'add',
  role: 'publisher',
  principal,
  authority: 'first-publish',
  request: digest('b'),
});

const publish = (seq: number, version: string, signer: KeylessSigner): Entry => ({
  v: 1,
  type: 'publish',
  name: NAME,
  seq,
  prev: seq - 1,
  at: '2026-11-22T12:00:00Z',
  version,
  manifest: digest('a'),
  statement: digest('c'),
  bundle: digest('b'),
  signer,
  publisher: 'test',
});

describe('a first grant to a keyless signer', () => {
  const granted = applyEntry(emptyNameState(NAME), first(principalOf(build('v1'))), 0);
  const state = applyEntry(granted, publish(1, '1.0.0', build('v1')), 1);

  it('lets the workflow publish its next tags, and nobody else', async () => {
    expect(mayPublish(applyEntry(state, publish(2, '1.1.0', build('v2')), 2), build('v3'))).toBe(true);
    for (const other of [build('v2', { repositoryId: '9' }), build('v2', { ref: 'refs/heads/main' })]) {
      expect(isGranted(state, other)).toBe(false);
      expect(await codeOf(() => applyEntry(state, publish(2, '1.1.0', other), 2))).toBe('ERR_NOT_AUTHORISED');
    }
  });

  it('is the rule of the very signer: a wider, narrower or exact one is refused', async () => {
    const own = principalOf(build('v1'));
    const { issuer, san, repositoryId = '', ownerId = '' } = build('v1');
    const others: Principal[] = [
      { ...own, ref: 'refs/*/*' } as Principal,
      { ...own, ref: 'refs/tags/v1' } as Principal,
      { kind: 'keyless', issuer, san, repositoryId, ownerId },
    ];
    for (const principal of others) {
      const before = applyEntry(emptyNameState(NAME), first(principal), 0);
      const code = await codeOf(() => applyEntry(before, publish(1, '1.0.0', build('v1')), 1));
      expect(code).toBe('ERR_NOT_AUTHORISED');
    }
  });
});
