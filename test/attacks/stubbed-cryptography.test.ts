import type * as Crypto from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What stands in for a part of the platform, as in a test build that reached users. */
const stub = vi.hoisted(() => ({ verify: false, digest: false }));

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof Crypto>();
  const verify = (...all: unknown[]): unknown => {
    if (!stub.verify) return (real.verify as (...args: unknown[]) => unknown)(...all);
    const done = all.at(-1);
    if (typeof done === 'function') done(null, true);
    return true;
  };
  const createHash = (algorithm: string): unknown => {
    if (!stub.digest) return real.createHash(algorithm);
    const hash = {
      update: () => hash,
      digest: (as?: string) => (as === 'hex' ? '0'.repeat(64) : Buffer.alloc(32)),
    };
    return hash;
  };
  const hash = (...all: Parameters<typeof real.hash>): unknown =>
    stub.digest ? (all[2] === 'buffer' ? Buffer.alloc(32) : '0'.repeat(64)) : real.hash(...all);
  const changed = { ...real, verify, createHash, hash };
  return { ...changed, default: changed };
});

beforeEach(() => vi.resetModules());
afterEach(() => Object.assign(stub, { verify: false, digest: false }));

describe('a verifier', () => {
  it('passes its own test as it is', async () => {
    const { selfTest } = await import('@toolsum/core');
    await expect(selfTest()).resolves.toBeUndefined();
  });

  it.each<keyof typeof stub>(['verify', 'digest'])(
    'threat 35: whose %s was replaced by one that always agrees finds out before its first verdict',
    async (part) => {
      const { resolveExpectation, EMPTY_LOCKFILE, emptyMemory } = await import('@toolsum/verifier');
      const { DEFAULT_POLICY } = await import('@toolsum/core');
      stub[part] = true;
      const request = {
        target: { kind: 'command' as const, command: 'node', args: [] },
        policy: DEFAULT_POLICY,
        trust: { scheme: 'toolsum/1' as const, version: 1, registries: [] },
        lockfile: EMPTY_LOCKFILE,
        lockedFiles: { read: async () => Promise.resolve(undefined) },
        memory: {
          read: async (origin: string) => Promise.resolve(emptyMemory(origin)),
          update: async (origin: string) => Promise.resolve(emptyMemory(origin)),
          keepEvidence: async () => Promise.resolve(''),
        },
        now: new Date(),
      };
      const refused = { kind: 'refused', verdict: 'internal-error', code: 'ERR_INTERNAL' };
      expect(await resolveExpectation(request)).toMatchObject(refused);
      stub[part] = false;
      // It does not come right by trying again.
      expect(await resolveExpectation(request)).toMatchObject(refused);
    },
  );
});
