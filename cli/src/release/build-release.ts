import {
  buildManifest,
  LIMITS,
  ToolsumError,
  verifySignedManifest,
  type BuiltManifest,
  type SignedManifest,
  type Signer,
} from '@toolsum/core';
import type { Capture, Source } from '@toolsum/schemas';
import { join } from 'node:path';
import { FILES } from '../files/locations.ts';
import { readInput, writeWhole } from '../files/read-write.ts';
import type { ReleaseIdentity } from '../release-identity.ts';
import { lintCapture, type LintedCapture } from './lint-release.ts';

export interface PreparedRelease extends BuiltManifest {
  readonly lint: LintedCapture;
}

/** Turns a capture into the manifest that would be signed, with what the linter says of it. */
export function prepareRelease(
  capture: Capture,
  identity: ReleaseIdentity,
  incompleteProfiles: readonly string[] = [],
): PreparedRelease {
  const lint = lintCapture(capture, identity.server.name);
  const built = buildManifest({ capture, ...identity, lint: lint.record, incompleteProfiles });
  return { ...built, lint };
}

/** The signer behind an encrypted key file. */
export async function loadSigner(path: string): Promise<Signer> {
  const [{ decryptPrivateKey, readKeyFile }, { readPassword }, { signerFromPrivateKey }] = await Promise.all([
    import('../keys/key-file.ts'),
    import('../keys/password.ts'),
    import('@toolsum/core'),
  ]);
  const pem = await readKeyFile(path);
  return signerFromPrivateKey(await decryptPrivateKey(pem, await readPassword('existing')));
}

/**
 * Signs a prepared release.
 *
 * @throws ToolsumError ERR_LINT_BLOCKED if the linter would refuse it.
 */
export async function signRelease(
  prepared: PreparedRelease,
  signer: Signer,
  source?: Source,
): Promise<SignedManifest> {
  if (prepared.lint.blocked) {
    throw new ToolsumError(
      'ERR_LINT_BLOCKED',
      'the linter blocks this release; rewrite what it found (toolsum lint shows it)',
    );
  }
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

/** Reads a release from its folder and verifies that the given key signed it. */
export async function readRelease(folder: string, publicKeyFile: string): Promise<SignedManifest> {
  const { publicKeyFromPem } = await import('@toolsum/core');
  const key = publicKeyFromPem(new TextDecoder().decode(await readInput(publicKeyFile, LIMITS.keyFileBytes)));
  return verifySignedManifest({
    manifest: await readInput(join(folder, FILES.manifest), LIMITS.manifestBytes),
    bundle: await readInput(join(folder, FILES.bundle), LIMITS.bundleBytes),
    findKey: (hint) => (hint === key.hint ? key : undefined),
  });
}
