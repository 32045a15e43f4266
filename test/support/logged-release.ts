import { digestOf, verifySignedManifest, type SignedManifest, type Signer } from '@toolsum/core';
import type { EntryRequest } from '@toolsum/schemas';
import type { MemoryLog } from './memory-log.ts';
import { principalOf } from './name-chain.ts';
import { signRequest, type SignedRelease } from './signed-release.ts';

type Without<Union, Member extends PropertyKey> = Union extends unknown ? Omit<Union, Member> : never;

export function openRelease({ manifestBytes, bundleBytes, signer }: SignedRelease): Promise<SignedManifest> {
  return verifySignedManifest({
    manifest: manifestBytes,
    bundle: bundleBytes,
    findKey: () => signer.publicKey,
  });
}

/** The entry that logs a release, without what the log fills in. */
export async function publishBody(release: SignedRelease) {
  const signed = await openRelease(release);
  const { name, version } = release.manifest.server;
  return {
    type: 'publish' as const,
    name,
    version,
    manifest: signed.manifestDigest,
    statement: signed.statementDigest,
    bundle: signed.bundleDigest,
    signer: { kind: 'key', hint: release.signer.publicKey.hint },
    publisher: 'test',
  };
}

/** Logs the first release of a name with the grant before it. @returns the index of the publish. */
export async function logFirst(log: MemoryLog, release: SignedRelease): Promise<number> {
  log.append({
    type: 'grant',
    name: release.manifest.server.name,
    action: 'add',
    role: 'publisher',
    principal: principalOf(release.signer),
    authority: 'first-publish',
    request: digestOf(release.bundleBytes),
  });
  return log.append(await publishBody(release));
}

/** Signs a request for the next place of its name's chain, and logs it. @returns the bundle of the request. */
export async function logRequest(
  log: MemoryLog,
  signer: Signer,
  asked: Without<EntryRequest, 'seq'>,
  lie: { place?: number; bundle?: Uint8Array } = {},
): Promise<Uint8Array> {
  const next = log.entries.filter(({ entry }) => entry.name === asked.name).length;
  const request = { ...asked, seq: lie.place ?? next } as EntryRequest;
  const bundle = await signRequest(signer, request);
  log.append(
    { ...request, seq: next, authority: 'request', request: digestOf(bundle) },
    lie.bundle ?? bundle,
  );
  return bundle;
}
