import {
  buildManifest,
  LIMITS,
  readBundleHint,
  verifySignedManifest,
  type BuiltManifest,
  type SignedManifest,
  type SignerTrust,
} from '@toolsum/core';
import type { Capture, LintConfig, Source } from '@toolsum/schemas';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FILES } from '../files/locations.ts';
import { readPublicKey } from '../files/public-key.ts';
import { parseNamed, readIfPresent, readInput, writeWhole } from '../files/read-write.ts';
import type { ReleaseIdentity } from '../release-identity.ts';
import type { Signed } from '../sign-bundle.ts';
import type { BundleSigner } from '../signing/bundle-signer.ts';
import { lintCapture, refuseBlocked, type LintedCapture } from './lint-release.ts';

export interface PreparedRelease extends BuiltManifest {
  readonly lint: LintedCapture;
}

/**
 * Turns a capture into the manifest that would be signed, with what the linter says of it.
 *
 * @param lintConfig the publisher's; its waivers go into the manifest as far as they are used.
 */
export function prepareRelease(
  capture: Capture,
  identity: ReleaseIdentity,
  incompleteProfiles: readonly string[] = [],
  lintConfig?: LintConfig,
): PreparedRelease {
  const lint = lintCapture(capture, {
    serverName: identity.server.name,
    now: new Date(),
    ...(lintConfig === undefined ? {} : { config: lintConfig }),
  });
  const built = buildManifest({ capture, ...identity, lint: lint.record, incompleteProfiles });
  return { ...built, lint };
}

/** A signed manifest, and under what it verifies. */
export type SignedRelease = Signed<SignedManifest>;

/**
 * Signs a prepared release; a password is asked for only now.
 *
 * @throws ToolsumError ERR_LINT_BLOCKED if the linter would refuse it; those of the signer.
 */
export async function signRelease(
  prepared: PreparedRelease,
  signer: BundleSigner,
  source?: Source,
): Promise<SignedRelease> {
  refuseBlocked(prepared.lint);
  const { signManifest } = await import('../sign-bundle.ts');
  return signManifest({
    manifest: prepared.manifest,
    manifestBytes: prepared.bytes,
    signedAt: new Date(),
    signer,
    ...(source === undefined ? {} : { source }),
  });
}

/** Writes manifest and bundle side by side, the bundle last: a manifest without bundle is merely unsigned. */
export async function writeRelease(folder: string, signed: SignedManifest): Promise<void> {
  await writeWhole(join(folder, FILES.manifest), signed.manifestBytes);
  await writeWhole(join(folder, FILES.bundle), signed.bundleBytes);
}

/** Reads a bundle whose form is right; nothing about it is verified. */
export async function readBundle(path: string): Promise<Uint8Array> {
  const bytes = await readInput(path, LIMITS.bundleBytes);
  parseNamed(path, bytes, readBundleHint);
  return bytes;
}

/** Who may have signed a release in a folder. */
export interface ExpectedSigner {
  /** File of the public key, for a release that a key signed. */
  readonly publicKey: string;
  /** Client trust config of a private Sigstore, for one that an identity signed. */
  readonly trustConfig?: string;
}

/**
 * Reads a release from its folder and verifies that the given key signed it, or an identity under the certificates of
 * the Sigstore in use.
 *
 * @throws ToolsumError as `verifySignedManifest`.
 */
export async function readRelease(
  folder: string,
  { publicKey: publicKeyFile, trustConfig }: ExpectedSigner,
): Promise<SignedRelease> {
  const manifest = await readInput(join(folder, FILES.manifest), LIMITS.manifestBytes);
  const bundle = await readBundle(join(folder, FILES.bundle));
  if (readBundleHint(bundle) === undefined) {
    const { findDeployment } = await import('../signing/keyless/deployment.ts');
    const { trust: sigstore } = await findDeployment(trustConfig);
    const trust: SignerTrust = { findKey: () => undefined, sigstore };
    return { signed: await verifySignedManifest({ manifest, bundle, ...trust }), trust };
  }
  const publicKey = await readPublicKey(publicKeyFile);
  const trust = { findKey: (hint: string) => (hint === publicKey.hint ? publicKey : undefined) };
  return { signed: await verifySignedManifest({ manifest, bundle, ...trust }), trust, publicKey };
}

/** Whether no release lies in the folder that a new one would take the place of. */
export async function isVacant(folder: string): Promise<boolean> {
  return (await readIfPresent(join(folder, FILES.bundle), LIMITS.bundleBytes)) === undefined;
}

/**
 * The release in a folder if it is this very one, signed by the same signer before: publishing it again is then the
 * same.
 *
 * @param fresh the release signed just now.
 * @returns undefined if there is none, or another one, or one that does not verify.
 */
export async function signedBefore(
  folder: string,
  { signed: fresh, trust }: SignedRelease,
): Promise<SignedManifest | undefined> {
  const bundle = await readIfPresent(join(folder, FILES.bundle), LIMITS.bundleBytes);
  if (bundle === undefined) return undefined;
  try {
    const signed = await verifySignedManifest({ manifest: fresh.manifestBytes, bundle, ...trust });
    return isDeepStrictEqual(facts(signed), facts(fresh)) ? signed : undefined;
  } catch {
    return undefined;
  }
}

/** All that a release states, but for the time of its signature. */
function facts({ signer, statement }: SignedManifest): object {
  return { signer, source: statement.predicate.source };
}
