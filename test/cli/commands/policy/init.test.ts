import { existsSync, readFileSync } from 'node:fs';
import { effectivePolicy, DEFAULT_POLICY, generateKeyPair, makeSnapshot, readPolicy } from '@toolsum/core';
import type { LockedRelease, Lockfile } from '@toolsum/schemas';
import { formatLockfile } from '@toolsum/verifier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sketchRegistry, sketchTrust } from '../../../support/trust-sketch.ts';
import { Workshop } from '../../support/run-main.ts';

let shop: Workshop;
beforeEach(() => {
  shop = new Workshop();
});
afterEach(() => shop.remove());

const DIGEST = `sha256:${'a'.repeat(64)}`;
const { hint, base64: publicKey } = generateKeyPair('ed25519').publicKey;
const locked = (server: string): LockedRelease => ({
  kind: 'signed',
  server,
  version: '1.0.0',
  origin: 't.example/log/1',
  index: 1,
  manifest: DIGEST,
  bundle: DIGEST,
  receipt: DIGEST,
  status: DIGEST,
  signer: { kind: 'key', hint, publicKey },
  acceptedAt: '2026-01-01T00:00:00Z',
});
const lockfile: Lockfile = {
  scheme: 'toolsum/1',
  lockfile: 1,
  servers: {
    'a.b/c': locked('a.b/c'),
    'a.b/d': locked('a.b/d'),
    'node x.js': {
      kind: 'pinned',
      snapshots: [{ era: '2025', surface: makeSnapshot('2025', []).digest, definitions: [] }],
      pinnedAt: '2026-01-01T00:00:00Z',
    },
  },
};

describe('toolsum policy init', () => {
  it('writes the defaults, with what they mean, where policies are looked for', async () => {
    const { code, stdout } = await shop.run(['policy', 'init']);
    expect(code).toBe(0);
    const path = shop.path('config/toolsum/policy.yaml');
    expect(stdout.trim()).toBe(path);
    expect(effectivePolicy(await readPolicy(readFileSync(path), 'yaml'))).toEqual(DEFAULT_POLICY);
    expect((await shop.run(['policy', 'explain', '--server', 'a.b/c', '--locked'])).stdout).toContain(path);
  });

  it.each(['yaml', 'json'] as const)('takes over whoever signed what is locked, in %s', async (format) => {
    shop.write('toolsum.lock', formatLockfile(lockfile));
    const { code } = await shop.run(['policy', 'init', '--out', `mine.${format}`]);
    expect(code).toBe(0);
    const policy = await readPolicy(readFileSync(shop.path(`mine.${format}`)), format);
    expect(policy.publishers).toEqual([
      { servers: ['a.b/c', 'a.b/d'], signers: [{ kind: 'key', hint, publicKey }] },
    ]);
  });

  it('never writes over a policy, nor beside one that would contradict it', async () => {
    await shop.run(['policy', 'init']);
    const before = readFileSync(shop.path('config/toolsum/policy.yaml'));
    expect((await shop.run(['policy', 'init'])).code).toBe(2);
    expect((await shop.run(['policy', 'init', '--format', 'json'])).code).toBe(2);
    expect(existsSync(shop.path('config/toolsum/policy.json'))).toBe(false);
    shop.write('mine.yaml', 'kept');
    expect((await shop.run(['policy', 'init', '--out', 'mine.yaml'])).code).toBe(2);
    expect(readFileSync(shop.path('mine.yaml'), 'utf8')).toBe('kept');
    expect(readFileSync(shop.path('config/toolsum/policy.yaml'))).toEqual(before);
  });

  it('writes what the ending says, and nothing else', async () => {
    expect((await shop.run(['policy', 'init', '--out', 'a.yaml', '--format', 'json'])).code).toBe(2);
    expect((await shop.run(['policy', 'init', '--lockfile', 'absent.lock', '--out', 'a.yaml'])).code).toBe(2);
  });

  it('names in comments for what the trusted registries speak, and nothing of them but comments', async () => {
    const registry = sketchRegistry('t.example/log/1', { names: ['a.b/*'] });
    shop.write('trust.json', JSON.stringify(sketchTrust([registry])));
    await shop.run(['policy', 'init', '--out', 'a.yaml', '--trust', 'trust.json']);
    const text = readFileSync(shop.path('a.yaml'), 'utf8');
    expect(text).toContain('# t.example/log/1 speaks for a.b/*');
    expect(effectivePolicy(await readPolicy(new TextEncoder().encode(text), 'yaml'))).toEqual(DEFAULT_POLICY);
  });
});
