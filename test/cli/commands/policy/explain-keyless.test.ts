import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStatement } from '@toolsum/core';
import type { KeylessWorkflow } from '@toolsum/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keylessBundle } from '../../../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../../../support/loopback-sigstore/loopback-sigstore.ts';
import { newSigner, signRelease, tool } from '../../../support/signed-release.ts';
import { Workshop, type Outcome } from '../../support/run-main.ts';

const NAME = 'io.github.acme/files';
const RULE: KeylessWorkflow = {
  kind: 'keyless',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'https://github.com/acme/weather/.github/workflows/release.yml',
  repositoryId: '123456789',
  ownerId: '98765',
  ref: 'refs/tags/*',
};

const shop = new Workshop();
let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
  const folder = shop.path('config/toolsum/sigstore');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
});
afterAll(async () => {
  await sigstore.stop();
  shop.remove();
});

/** A release built on a reference, explained under rules. */
async function explain(signers: KeylessWorkflow[], ref = 'refs/tags/v1.4.2'): Promise<Outcome> {
  const { manifest, manifestBytes } = await signRelease(newSigner(), {
    name: NAME,
    definitions: [tool('read_file')],
  });
  const payload = buildStatement({ manifest, manifestBytes, signedAt: new Date() });
  const token = sigstore.tokens.github({ ref });
  shop.write('manifest.json', manifestBytes);
  shop.write('bundle.json', await keylessBundle(sigstore, { token, payload, log: 'rekor-v2' }));
  const publishers = [{ servers: ['io.github.acme/*'], signers }];
  shop.write('policy.json', JSON.stringify({ scheme: 'toolsum/1', publishers }));
  const files = ['--manifest', 'manifest.json', '--bundle', 'bundle.json', '--policy', 'policy.json'];
  return shop.run(['policy', 'explain', '--server', NAME, ...files]);
}

describe('toolsum policy explain, of a keyless release', () => {
  it('says of each rule which field of the certificate differs', async () => {
    const { code, stdout } = await explain([
      { ...RULE, repositoryId: '123456780' },
      { ...RULE, ref: 'refs/heads/main' },
      RULE,
    ]);
    expect(stdout).toContain('repositoryId 123456789 is not 123456780');
    expect(stdout).toContain('ref refs/tags/v1.4.2 is not refs/heads/main');
    expect(stdout).toContain(`✓ ${RULE.workflow}@refs/tags/*`);
    expect(code).toBe(0);
  });

  it('says why a build of another branch is not accepted', async () => {
    const { code, stdout } = await explain([RULE], 'refs/heads/evil');
    expect([code, stdout.includes('ref refs/heads/evil is not refs/tags/*')]).toEqual([1, true]);
  });
});
