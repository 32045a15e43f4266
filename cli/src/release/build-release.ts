import {
  buildManifest,
  LIMITS,
  readBundleHint,
  signerFromPrivateKey,
  verifySignedManifest,
  type BuiltManifest,
  type PublicKey,
  type SignedManifest,
  type Signer,
} from '@toolsum/core';
import type { Capture, LintConfig, Source } from '@toolsum/schemas';
import { join } from 'node:path';
import { FILES } from '../files/locations.ts';
import { readPublicKey } from '../files/public-key.ts';
import { parseNamed, readIfPresent, readInput, writeWhole } from '../files/read-write.ts';
import type { ReleaseIdentity } from '../release-identity.ts';
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

/** A signed manifest and the key that signed it. */
export interface KeyedRelease {
  readonly signed: SignedManifest;
  readonly key: PublicKey;
}

/** An encrypted private key that nobody was asked a password for yet. */
export async function readSigningKey(path: string): Promise<string> {
  const { readKeyFile } = await import('../keys/key-file.ts');
  return readKeyFile(path);
}

/**
 * Signs a prepared release; the password is asked for only now.
 *
 * @param keyFile text of an encrypted key file.
 * @throws ToolsumError ERR_LINT_BLOCKED if the linter would refuse it; those of the key file and its password.
 */
export async function signRelease(
  prepared: PreparedRelease,
  keyFile: string,
  source?: Source,
): Promise<KeyedRelease> {
  refuseBlocked(prepared.lint);
  const signer = await unlock(keyFile);
  const { signManifest } = await import('../sign-bundle.ts');
  const signed = await signManifest({
    manifest: prepared.manifest,
    manifestBytes: prepared.bytes,
    signedAt: new Date(),
    signer,
    ...(source === undefined ? {} : { source }),
  });
  return { signed, key: signer.publicKey };
}

async function unlock(keyFile: string): Promise<Signer> {
  const [{ decryptPrivateKey }, { readPassword }] = await Promise.all([
    import('../keys/key-file.ts'),
    import('../keys/password.ts'),
  ]);
  return signerFromPrivateKey(await decryptPrivateKey(keyFile, await readPassword('existing')));
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

/**
 * Reads a release from its folder and verifies that the given key signed it.
 *
 * @throws ToolsumError as `verifySignedManifest`.
 */
export async function readRelease(folder: string, publicKeyFile: string): Promise<KeyedRelease> {
  const manifest = await readInput(join(folder, FILES.manifest), LIMITS.manifestBytes);
  const bundle = await readBundle(join(folder, FILES.bundle));
  const key = await readPublicKey(publicKeyFile);
  const signed = await verifySignedManifest({
    manifest,
    bundle,
    findKey: (hint) => (hint === key.hint ? key : undefined),
  });
  return { signed, key };
}

/** Whether no release lies in the folder that a new one would take the place of. */
export async function isVacant(folder: string): Promise<boolean> {
  return (await readIfPresent(join(folder, FILES.bundle), LIMITS.bundleBytes)) === undefined;
}

/**
 * The release in a folder if it is this very one, signed by this key before: publishing it again is then the same.
 *
 * @returns undefined if there is none, or another one, or one that does not verify.
 */
export async function signedBefore(
  folder: string,
  prepared: PreparedRelease,
  key: PublicKey,
  source: Source | undefined,
): Promise<SignedManifest | undefined> {
  const bundle = await readIfPresent(join(folder, FILES.bundle), LIMITS.bundleBytes);
  if (bundle === undefined) return undefined;
  try {
    const signed = await verifySignedManifest({
      manifest: prepared.bytes,
      bundle,
      findKey: (hint) => (hint === key.hint ? key : undefined),
    });
    const stated = signed.statement.predicate.source;
    const same = stated?.repository === source?.repository && stated?.commit === source?.commit;
    return same ? signed : undefined;
  } catch {
    return undefined;
  }
}
