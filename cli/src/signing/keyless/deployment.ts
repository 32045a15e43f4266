import { asDocument, LIMITS, parseJson, parseTrustedRoot, type SigstoreTrust } from '@toolsum/core';
import { isClientTrustConfig, isSigningConfig } from '@toolsum/schemas';
import { userFolders } from '@toolsum/verifier/node';
import { join } from 'node:path';
import { parseConfiguration } from '../../files/configuration.ts';
import { readIfPresent, readInput, removeIfPresent, writeWhole } from '../../files/read-write.ts';
import { publicGoodFiles, type PublicGoodOptions } from './public-good.ts';
import { chooseServices, type SigningServices } from './signing-services.ts';

/** A Sigstore deployment: where signers ask, and what verifiers hold the answers to. */
export interface Deployment {
  readonly services: SigningServices;
  readonly trust: SigstoreTrust;
  /** `file`: named on the command line; `private`: stored for this user; `public`: the public one. */
  readonly origin: 'file' | 'private' | 'public';
}

/** Files in the user's configuration folder; whatever verifies reads the first of them. */
export interface DeploymentFiles {
  readonly trustedRoot: string;
  /** Only of a private deployment. */
  readonly clientTrustConfig: string;
  readonly tuf: string;
}

export function deploymentFiles(): DeploymentFiles {
  const { config, state } = userFolders();
  return {
    trustedRoot: join(config, 'sigstore', 'trusted_root.json'),
    clientTrustConfig: join(config, 'sigstore', 'client_trust_config.json'),
    tuf: join(state, 'sigstore-tuf'),
  };
}

/**
 * The deployment to sign with: of the file that was named, else the private one that is stored, else the public one.
 *
 * @param file a client trust config.
 * @throws ToolsumError ERR_USAGE that names the file that cannot be used; as `publicGoodFiles`.
 */
export async function findDeployment(
  file?: string,
  refresh: PublicGoodOptions['refresh'] = 'if-expired',
): Promise<Deployment> {
  if (file !== undefined)
    return parseTrustConfig(file, await readInput(file, LIMITS.trustConfigBytes), 'file');
  const files = deploymentFiles();
  const stored = await readIfPresent(files.clientTrustConfig, LIMITS.trustConfigBytes);
  if (stored !== undefined) return parseTrustConfig(files.clientTrustConfig, stored, 'private');
  const { trustedRoot, signingConfig } = await publicGoodFiles({ folder: files.tuf, refresh });
  const trust = parseTrustedRoot(trustedRoot);
  await writeWhole(files.trustedRoot, trustedRoot, 0o600);
  const signing = asDocument(
    parseJson(signingConfig, LIMITS.trustConfigBytes),
    isSigningConfig,
    'signing config',
  );
  return {
    services: chooseServices(signing, new Date()),
    trust,
    origin: 'public',
  };
}

/**
 * Makes a private deployment this user's own: signers and verifiers use it from now on.
 *
 * @throws ToolsumError ERR_USAGE if the file is no client trust config, or cannot be written.
 */
export async function storeDeployment(file: string): Promise<Deployment> {
  const bytes = await readInput(file, LIMITS.trustConfigBytes);
  const deployment = parseTrustConfig(file, bytes, 'private');
  const files = deploymentFiles();
  await writeWhole(files.clientTrustConfig, bytes, 0o600);
  await writeWhole(files.trustedRoot, encodeDocument(deployment.trust.document), 0o600);
  return deployment;
}

/** Forgets a private deployment: the public one is used from now on. */
export async function forgetDeployment(): Promise<void> {
  const files = deploymentFiles();
  await removeIfPresent(files.clientTrustConfig);
  await removeIfPresent(files.trustedRoot);
}

function parseTrustConfig(path: string, bytes: Uint8Array, origin: Deployment['origin']): Deployment {
  return parseConfiguration(path, bytes, (text) => {
    const value = parseJson(text, LIMITS.trustConfigBytes);
    const { signingConfig, trustedRoot } = asDocument(value, isClientTrustConfig, 'client trust config');
    return {
      services: chooseServices(signingConfig, new Date()),
      trust: parseTrustedRoot(encodeDocument(trustedRoot)),
      origin,
    };
  });
}

function encodeDocument(document: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
