import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildRequestStatement,
  buildStatement,
  DEFAULT_POLICY,
  fromBase64,
  toBase64,
  verifyHistory,
  verifyReceipt,
  type EffectivePolicy,
} from '@toolsum/core';
import type { EntryRequest, KeylessPrincipal, KeylessWorkflow, TrustedRegistry } from '@toolsum/schemas';
import { connectRegistry, EMPTY_LOCKFILE, resolveExpectation, type Expectation } from '@toolsum/verifier';
import { lockfileOnDisk, memoryFiles } from '@toolsum/verifier/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../support/loopback-sigstore/identity-tokens.ts';
import { keylessBundle } from '../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';
import { runRegistry, type Answer, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, signRelease } from '../support/signed-release.ts';

const NAME = 'io.github.acme/weather';
const RULE: KeylessWorkflow = {
  kind: 'keyless',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'https://github.com/acme/weather/.github/workflows/release.yml',
  repositoryId: '123456789',
  ownerId: '98765',
  ref: 'refs/tags/*',
};

let sigstore: LoopbackSigstore;
let registry: RunningRegistry;
let folder: string;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
  folder = mkdtempSync(join(tmpdir(), 'toolsum-keyless-'));
  const sigstoreRoot = join(folder, 'trusted_root.json');
  writeFileSync(sigstoreRoot, sigstore.trustedRoot);
  registry = await runRegistry({ sigstoreRoot });
  expect((await publish('1.0.0', tagged('v1.0.0'), 'rekor-v1')).status).toBe(201);
});
afterAll(async () => {
  await registry.remove();
  await sigstore.stop();
  rmSync(folder, { recursive: true, force: true });
});

function tagged(tag: string, changes: Claims = {}): string {
  const path = `acme/weather/.github/workflows/release.yml@refs/tags/${tag}`;
  return sigstore.tokens.github({ ref: `refs/tags/${tag}`, job_workflow_ref: path, ...changes });
}

async function publish(
  version: string,
  token: string,
  log: 'rekor-v1' | 'rekor-v2' = 'rekor-v2',
  to: RunningRegistry = registry,
): Promise<Answer> {
  const { manifest, manifestBytes } = await signRelease(newSigner(), { name: NAME, version });
  const payload = buildStatement({ manifest, manifestBytes, signedAt: new Date() });
  const bundle = await keylessBundle(sigstore, { token, payload, log });
  const body = { manifest: toBase64(manifestBytes), bundle: toBase64(bundle) };
  return to.post('/v1/publish', JSON.stringify(body));
}

async function ask(request: object, token: string): Promise<Answer> {
  const history = (await registry.get(`/v1/servers/${NAME}/history`)).json() as { entries: unknown[] };
  const asked = { v: 1, name: NAME, seq: history.entries.length, ...request } as EntryRequest;
  const payload = buildRequestStatement(asked, registry.registry.origin);
  const bundle = await keylessBundle(sigstore, { token, payload, log: 'rekor-v2' });
  return registry.post('/v1/requests', JSON.stringify({ bundle: toBase64(bundle) }));
}

const tokens: readonly [string, () => string][] = [
  [
    'threat 16: a build of a repository whose name begins with the expected one',
    () =>
      tagged('v2.0.0', {
        repository: 'acme/weather-evil',
        repository_id: '666',
        job_workflow_ref: 'acme/weather-evil/.github/workflows/release.yml@refs/tags/v2.0.0',
      }),
  ],
  [
    'threat 7: a build of a resurrected repository of the same name',
    () => tagged('v2.0.0', { repository_id: '666' }),
  ],
  ['threat 7: a build of a renamed owner', () => tagged('v2.0.0', { repository_owner_id: '666' })],
  [
    'threat 16: a build of a branch',
    () =>
      tagged('v2.0.0', {
        ref: 'refs/heads/main',
        job_workflow_ref: 'acme/weather/.github/workflows/release.yml@refs/heads/main',
      }),
  ],
  ['threat 15: a build of a pull request', () => tagged('v2.0.0', { event_name: 'pull_request' })],
  [
    'threat 15: a build on a self-hosted runner',
    () => tagged('v2.0.0', { runner_environment: 'self-hosted' }),
  ],
  [
    'a build of another workflow of the same repository',
    () => tagged('v2.0.0', { job_workflow_ref: 'acme/weather/.github/workflows/lint.yml@refs/tags/v2.0.0' }),
  ],
  [
    "a build of a reusable workflow of somebody else's repository",
    () => tagged('v2.0.0', { job_workflow_ref: 'mallory/ci/.github/workflows/release.yml@refs/tags/v2.0.0' }),
  ],
  ['a person', () => sigstore.tokens.email('mallory@example.com')],
];

describe('a name whose first release was keyless', () => {
  it('is granted to the workflow for all tags, and the log holds what the certificate says', async () => {
    const bytes = (await registry.get(`/v1/servers/${NAME}/history`)).bytes;
    const { entries } = await verifyHistory(bytes, NAME, registry.policy);
    expect(entries[0]?.entry).toMatchObject({ type: 'grant', principal: RULE });
    expect(entries[1]?.entry).toMatchObject({
      type: 'publish',
      version: '1.0.0',
      signer: {
        kind: 'keyless',
        san: `${RULE.workflow}@refs/tags/v1.0.0`,
        repositoryId: '123456789',
        runner: 'github-hosted',
        trigger: 'push',
      },
    });
  });

  it('takes the next tag of the same workflow, whatever log it went through', async () => {
    const answer = await publish('1.1.0', tagged('v1.1.0'), 'rekor-v2');
    expect(answer.status).toBe(201);
    const receipt = fromBase64(String(answer.json()['receipt']));
    expect(verifyReceipt(receipt, registry.policy).entry).toMatchObject({ version: '1.1.0' });
  });

  it.each(tokens)('%s can publish nothing', async (_title, token) => {
    const answer = await publish('2.0.0', token());
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'ERR_NOT_AUTHORISED' });
  });

  it.each(tokens)('%s can ask for nothing', async (_title, token) => {
    const answer = await ask({ type: 'yank', version: '1.0.0', reason: 'x' }, token());
    expect(answer.status).toBe(403);
  });

  it('takes requests that the workflow signs, and the history proves who asked', async () => {
    expect((await publish('1.2.0', tagged('v1.2.0'))).status).toBe(201);
    const answer = await ask({ type: 'yank', version: '1.2.0', reason: 'broken' }, tagged('v1.2.1'));
    expect(answer.status).toBe(201);
    expect(await resolve()).toMatchObject({ kind: 'signed' });
    const without = await resolve({ root: undefined });
    expect(without).toMatchObject({ kind: 'refused', code: 'ERR_SIGSTORE_ROOT_MISSING' });
  });
});

it('a registry that was told of no deployment refuses certificates and says how to change that', async () => {
  const plain = await runRegistry();
  const answer = await publish('1.0.0', tagged('v1.0.0'), 'rekor-v1', plain);
  expect(answer.status).toBe(422);
  expect(answer.json()).toMatchObject({ code: 'ERR_SIGSTORE_ROOT_MISSING' });
  expect(String(answer.json()['detail'])).toContain('--sigstore public');
  await plain.remove();
});

async function trusted(): Promise<TrustedRegistry> {
  const info = (await registry.get('/v1/registry')).json();
  return {
    url: registry.registry.url,
    origin: registry.registry.origin,
    policy: [`log ${registry.registry.logKey}`, 'quorum none'],
    statusKey: String(info['statusKey']),
    names: ['*'],
    fingerprint: registry.registry.fingerprint,
  };
}

async function resolve(
  change: { policy?: EffectivePolicy; root?: Uint8Array | undefined } = {},
): Promise<Expectation> {
  const place = mkdtempSync(join(folder, 'user-'));
  const root = 'root' in change ? change.root : sigstore.trustedRoot;
  return resolveExpectation({
    server: { name: NAME, version: '1.0.0' },
    target: { kind: 'command', command: 'node', args: ['server.js'] },
    mapped: true,
    policy: change.policy ?? DEFAULT_POLICY,
    trust: { scheme: 'toolsum/1', version: 1, registries: [await trusted()] },
    lockfile: EMPTY_LOCKFILE,
    lockedFiles: lockfileOnDisk(join(place, 'toolsum.lock')).files,
    memory: memoryFiles(join(place, 'memory')),
    connect: ({ url }) => connectRegistry(url, { timeoutMs: 10_000 }),
    sigstoreRoot: async () => root,
    now: new Date(),
  });
}

describe('a client', () => {
  const ruled = (principal: KeylessPrincipal): EffectivePolicy => ({
    ...DEFAULT_POLICY,
    publishers: [{ servers: [NAME], signers: [principal] }],
  });

  it('accepts the release by the grant, and by a policy that names the workflow', async () => {
    expect(await resolve()).toMatchObject({
      kind: 'signed',
      candidates: [{ basis: 'grant', objections: [] }],
    });
    expect(await resolve({ policy: ruled(RULE) })).toMatchObject({
      kind: 'signed',
      candidates: [{ basis: 'policy', objections: [] }],
    });
  });

  it.each<[string, KeylessPrincipal]>([
    ['threat 7: with another repository id', { ...RULE, repositoryId: '1' }],
    [
      'threat 16: with a workflow of which the real one is a prefix',
      { ...RULE, workflow: `${RULE.workflow}l` },
    ],
    [
      'threat 16: with a workflow that is a prefix of the real one',
      { ...RULE, workflow: RULE.workflow.slice(0, -1) },
    ],
    ['threat 15: for branches only', { ...RULE, ref: 'refs/heads/*' }],
    ['threat 15: for self-hosted runners only', { ...RULE, runner: 'self-hosted' }],
    [
      'with the subject alone',
      { kind: 'keyless', issuer: RULE.issuer, san: `${RULE.workflow}@refs/tags/v1.0.0` },
    ],
  ])('%s: a policy refuses the release', async (_title, principal) => {
    expect(await resolve({ policy: ruled(principal) })).toMatchObject({
      candidates: [{ objections: [{ verdict: 'untrusted-signer', code: 'ERR_SIGNER_UNTRUSTED' }] }],
    });
  });

  it('has no answer without a trusted root, and says what to do', async () => {
    const refused = await resolve({ root: undefined });
    expect(refused).toMatchObject({
      kind: 'refused',
      code: 'ERR_SIGSTORE_ROOT_MISSING',
      verdict: 'unverifiable',
    });
    expect(JSON.stringify(refused)).toContain('toolsum trust update');
  });

  it('refuses the release under the root of another deployment', async () => {
    const other = await LoopbackSigstore.start();
    expect(await resolve({ root: other.trustedRoot })).toMatchObject({ kind: 'refused' });
    await other.stop();
  });
});
