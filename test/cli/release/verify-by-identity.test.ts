import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStatement, makeSnapshot } from '@toolsum/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectedSigner, type ExpectedSignerOptions } from '../../../cli/src/release/expected-signer.ts';
import { verifyOnDisk } from '../../../cli/src/release/verify-on-disk.ts';
import type { Console } from '../../../cli/src/output/console.ts';
import { keylessBundle } from '../../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../../support/loopback-sigstore/loopback-sigstore.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner, signRelease, tool } from '../../support/signed-release.ts';

const WORKFLOW = 'https://github.com/acme/weather/.github/workflows/release.yml';
const issuer = 'https://token.actions.githubusercontent.com';
const ids = { repositoryId: '123456789', ownerId: '98765' };

let sigstore: LoopbackSigstore;
let folder: string;
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
  folder = mkdtempSync(join(tmpdir(), 'toolsum-by-identity-'));
  mkdirSync(path('toolsum/sigstore'), { recursive: true });
  writeFileSync(path('toolsum/sigstore/trusted_root.json'), sigstore.trustedRoot);
  const { manifest, manifestBytes } = await signRelease(newSigner());
  const payload = buildStatement({ manifest, manifestBytes, signedAt: new Date() });
  const token = sigstore.tokens.github();
  writeFileSync(path('manifest.json'), manifestBytes);
  writeFileSync(path('bundle.json'), await keylessBundle(sigstore, { token, payload, log: 'rekor-v2' }));
});
afterAll(async () => {
  await sigstore.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function outcome(options: ExpectedSignerOptions, config = folder): Promise<string> {
  vi.stubEnv('XDG_CONFIG_HOME', config);
  const said: unknown[] = [];
  const console = {
    note: (line: string) => said.push(line),
    data: (line: string) => said.push(line),
    json: (value: unknown) => said.push(value),
    stdout: { isTTY: false },
  } as unknown as Console;
  const by = expectedSigner(options);
  if (by === undefined) throw new Error('nobody is expected');
  const files = { manifest: path('manifest.json'), bundle: path('bundle.json'), by };
  return codeOf(async () =>
    verifyOnDisk(console, files, async () => makeSnapshot('2025', [tool('read_file')])),
  );
}

describe('a release on disk', () => {
  it('is verified by the workflow that may sign it, and by the exact identity with its repository', async () => {
    const workflow = { certificateOidcIssuer: issuer, workflow: WORKFLOW, ref: 'refs/tags/*', ...ids };
    expect(await outcome(workflow)).toBe('accepted');
    const san = `${WORKFLOW}@refs/tags/v1.4.2`;
    const identity = { certificateOidcIssuer: issuer, certificateIdentity: san };
    expect(await outcome({ ...identity, repositoryId: ids.repositoryId })).toBe('accepted');
    expect(await outcome(identity)).toBe('ERR_SIGNER_UNTRUSTED');
  });

  it.each<[string, ExpectedSignerOptions]>([
    [
      'threat 16: a workflow of which the real one is a prefix',
      { workflow: `${WORKFLOW}l`, ref: 'refs/tags/*', ...ids },
    ],
    [
      'threat 7: another repository of that name',
      { workflow: WORKFLOW, ref: 'refs/tags/*', ...ids, repositoryId: '1' },
    ],
    ['threat 15: another reference', { workflow: WORKFLOW, ref: 'refs/heads/main', ...ids }],
    ['another person', { certificateIdentity: 'alice@example.com' }],
  ])('is refused where %s is expected', async (_title, options) => {
    expect(await outcome({ certificateOidcIssuer: issuer, ...options })).toBe('ERR_SIGNER_UNTRUSTED');
  });

  it('has no answer on a machine without a trusted root', async () => {
    const workflow = { certificateOidcIssuer: issuer, workflow: WORKFLOW, ref: 'refs/tags/*', ...ids };
    expect(await outcome(workflow, path('nowhere'))).toBe('ERR_SIGSTORE_ROOT_MISSING');
  });
});

describe('whom to expect', () => {
  it.each<ExpectedSignerOptions>([
    { key: 'k', certificateOidcIssuer: issuer },
    { certificateIdentity: 'a@b.example' },
    { certificateOidcIssuer: issuer },
    { certificateOidcIssuer: issuer, workflow: WORKFLOW },
    { certificateOidcIssuer: issuer, workflow: WORKFLOW, ref: 'refs/tags/*' },
    {
      certificateOidcIssuer: issuer,
      workflow: WORKFLOW,
      ref: 'refs/tags/*',
      ...ids,
      certificateIdentity: 'x',
    },
    { certificateOidcIssuer: issuer, certificateIdentity: 'x', ref: 'refs/tags/*' },
  ])('is not said by halves or twice: %o', async (options) => {
    expect(await codeOf(() => expectedSigner(options))).toBe('ERR_USAGE');
  });
});
