import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY, makeSnapshot, type Definition, type EffectivePolicy, type Era } from '@toolsum/core';
import {
  connectRegistry,
  resolveExpectation,
  verifySurface,
  type Expectation,
  type ResolveRequest,
  type SurfaceReport,
  type Target,
} from '@toolsum/verifier';
import { lockfileOnDisk, memoryFiles } from '@toolsum/verifier/node';
import type { LockfileStore, MemoryStore } from '@toolsum/verifier';
import { acceptanceOf, recordAcceptance } from '@toolsum/verifier';
import { NAME, type MemoryRegistry } from './memory-registry.ts';

export const TARGET: Target = { kind: 'command', command: 'node', args: ['server.js'] };

/** One user on one machine: memory and lockfile in a temporary folder, and one registry that is trusted. */
export class User {
  readonly folder = mkdtempSync(join(tmpdir(), 'toolsum-user-'));
  readonly lockfile: LockfileStore = lockfileOnDisk(join(this.folder, 'toolsum.lock'));
  readonly memory: MemoryStore = memoryFiles(join(this.folder, 'memory'));
  readonly #registry: MemoryRegistry;
  readonly #url: string;
  policy: EffectivePolicy = DEFAULT_POLICY;

  constructor(registry: MemoryRegistry, url: string) {
    this.#registry = registry;
    this.#url = url;
  }

  async request(changes: Partial<ResolveRequest> = {}): Promise<ResolveRequest> {
    return {
      server: { name: NAME },
      target: TARGET,
      mapped: true,
      policy: this.policy,
      trust: { scheme: 'toolsum/1', version: 1, registries: [this.#registry.trusted(this.#url)] },
      lockfile: await this.lockfile.read(),
      lockedFiles: this.lockfile.files,
      memory: this.memory,
      connect: ({ url }) => connectRegistry(url, { timeoutMs: 5_000 }),
      now: this.#registry.now,
      ...changes,
    };
  }

  async resolve(changes: Partial<ResolveRequest> = {}): Promise<Expectation> {
    return resolveExpectation(await this.request(changes));
  }

  async offline(changes: Partial<ResolveRequest> = {}): Promise<Expectation> {
    const { connect: _connect, ...request } = await this.request(changes);
    return resolveExpectation(request);
  }

  /** Resolves, judges what is listed, and keeps it if it is good. */
  async verify(
    listed: readonly Definition[],
    changes: Partial<ResolveRequest> = {},
    era: Era = '2025',
  ): Promise<SurfaceReport> {
    const expectation = await this.resolve(changes);
    const snapshot = makeSnapshot(era, listed);
    const report = verifySurface(snapshot, expectation, this.policy);
    const acceptance = acceptanceOf({
      expectation,
      report,
      snapshot,
      target: TARGET,
      mapped: true,
      now: this.#registry.now,
    });
    if (acceptance !== undefined) await recordAcceptance(acceptance, this);
    return report;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
