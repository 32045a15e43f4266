import {
  checkSubject,
  decideSigner,
  LIMITS,
  parseManifest,
  parsePublicKey,
  readBundleHint,
  signerOf,
  ToolsumError,
  verifySignedManifest,
  type PublicKey,
} from '@toolsum/core';
import { lockedServer, sigstoreSource } from '@toolsum/verifier';
import type { LocalContext } from '@toolsum/verifier/node';
import { readPublicKey } from '../files/public-key.ts';
import { readInput } from '../files/read-write.ts';
import { readBundle } from '../release/build-release.ts';
import type { ExplainedRelease, Explanation } from './explanation.ts';

/**
 * Who decides about the signer of a release on disk. No log takes part: what it grants stays unknown.
 *
 * @throws ToolsumError if the release does not verify, or is that of another server or version.
 */
export async function explainFromFiles(
  { policy, lockfile, sigstoreRoot }: LocalContext,
  server: { name: string; version?: string },
  files: { manifest: string; bundle: string; key?: string },
): Promise<Explanation> {
  const manifest = await readInput(files.manifest, LIMITS.manifestBytes);
  const bundle = await readBundle(files.bundle);
  const entry = lockedServer(lockfile, server.name);
  const locked = entry?.kind === 'signed' ? entry.signer : undefined;
  const principals = [
    ...policy.publishers.flatMap(({ signers }) => signers),
    ...(locked === undefined ? [] : [locked]),
  ];
  const keys = new Map<string, PublicKey>();
  for (const principal of principals)
    if (principal.kind === 'key') keys.set(principal.hint, parsePublicKey(principal.publicKey));
  if (files.key !== undefined) {
    const key = await readPublicKey(files.key);
    keys.set(key.hint, key);
  }
  const { version, signer, signature } = await verifyOrRead({ manifest, bundle }, server, {
    keys,
    ...sigstoreSource(sigstoreRoot),
  });
  const decision = decideSigner({
    name: server.name,
    signer,
    policy,
    ...(locked === undefined ? {} : { locked }),
  });
  return { kind: 'signed', releases: [{ version, signer, signature, decision, objections: [] }] };
}

async function verifyOrRead(
  { manifest, bundle }: { manifest: Uint8Array; bundle: Uint8Array },
  server: { name: string; version?: string },
  { keys, ...trust }: { keys: ReadonlyMap<string, PublicKey> } & ReturnType<typeof sigstoreSource>,
): Promise<Pick<ExplainedRelease, 'version' | 'signer' | 'signature'>> {
  const hint = readBundleHint(bundle);
  if (hint !== undefined && !keys.has(hint)) {
    const { name, version } = parseManifest(manifest).server;
    requireSame(name, version, server);
    return { version, signer: { kind: 'key', hint }, signature: 'no-key' };
  }
  const signed = await verifySignedManifest({
    manifest,
    bundle,
    findKey: (wanted) => keys.get(wanted),
    ...trust,
  });
  const { version } = signed.manifest.server;
  checkSubject(signed, server.name, server.version ?? version);
  return { version, signer: signerOf(signed.signer), signature: 'verified' };
}

function requireSame(name: string, version: string, server: { name: string; version?: string }): void {
  if (name === server.name && version === (server.version ?? version)) return;
  throw new ToolsumError('ERR_SUBJECT_MISMATCH', `the manifest is that of ${name} ${version}`);
}
