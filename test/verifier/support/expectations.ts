import {
  buildManifest,
  buildStatement,
  makeSnapshot,
  type Definition,
  type Era,
  type Signer,
} from '@toolsum/core';
import type { CapturedSnapshot, Manifest } from '@toolsum/schemas';
import { resolveExpectation, type Expectation } from '@toolsum/verifier';
import { newSigner, signBundle, type SignedRelease } from '../../support/signed-release.ts';
import { connectRegistry } from '@toolsum/verifier';
import { MemoryRegistry, NAME } from './memory-registry.ts';
import { TARGET, User } from './stores.ts';

export interface ProfileSketch {
  readonly profile: string;
  readonly era: Era;
  readonly definitions: readonly Definition[];
}

/** A release over several profiles and eras. */
export async function signProfiles(
  signer: Signer,
  sketches: readonly ProfileSketch[],
  options: {
    version?: string;
    incompleteProfiles?: string[];
    dynamicResources?: string[];
    packages?: Manifest['packages'];
    waivers?: Manifest['lint']['waivers'];
  } = {},
): Promise<SignedRelease> {
  const snapshots = sketches.map(({ profile, era, definitions }): CapturedSnapshot => ({
    profile,
    era,
    protocolVersion: era === '2025' ? '2025-11-25' : '2026-07-28',
    digest: makeSnapshot(era, definitions).digest,
    definitions: definitions.map(({ kind, id, definition }) => ({ kind, id, definition })),
  }));
  const { manifest, bytes } = buildManifest({
    capture: {
      scheme: 'toolsum/1',
      kind: 'capture',
      capturedAt: '2026-11-22T12:00:00Z',
      snapshots,
      ...(options.dynamicResources === undefined ? {} : { dynamicResources: options.dynamicResources }),
    },
    server: { name: NAME, version: options.version ?? '1.0.0' },
    packages: options.packages ?? [],
    remotes: [],
    lint: { ruleset: `sha256:${'0'.repeat(64)}`, waivers: options.waivers ?? [] },
    incompleteProfiles: options.incompleteProfiles ?? [],
  });
  const statement = buildStatement({
    manifest,
    manifestBytes: bytes,
    signedAt: new Date('2026-11-22T12:00:00Z'),
  });
  return { manifest, manifestBytes: bytes, bundleBytes: await signBundle(statement, signer), signer };
}

/** What a client expects after these releases were published and, but for the last, called valid still. */
export async function expectationOf(releases: readonly SignedRelease[]): Promise<Expectation> {
  const registry = new MemoryRegistry();
  for (const release of releases) await registry.publish(release);
  const versions = releases.map(({ manifest }) => manifest.server.version);
  const current = versions.at(-1) ?? '';
  const [first] = releases;
  if (releases.length > 1 && first !== undefined) {
    await registry.ask(first.signer, { type: 'channel', current, alsoValid: versions.slice(0, -1) });
  }
  const url = await registry.listen();
  const user = new User(registry, url);
  try {
    return await resolveExpectation(
      await user.request({ connect: () => connectRegistry(url), target: TARGET }),
    );
  } finally {
    await registry.close();
    user.remove();
  }
}

/** One release over the same definitions in both eras. */
export async function expectSigned(definitions: readonly Definition[]): Promise<Expectation> {
  const release = await signProfiles(newSigner(), [
    { profile: 'default', era: '2025', definitions },
    { profile: 'default', era: '2026', definitions },
  ]);
  return expectationOf([release]);
}
