import { LIMITS, parseTrustFile, registryForName, ToolsumError } from '@toolsum/core';
import type { TrustedRegistry, TrustFile } from '@toolsum/schemas';
import { defaultTrustFile } from '../files/locations.ts';
import { readIfPresent, readInput } from '../files/read-write.ts';

/** The trust file that was named, else the user's own, else one that trusts nobody. */
export async function loadTrust(path: string | undefined): Promise<TrustFile> {
  const bytes =
    path === undefined
      ? await readIfPresent(defaultTrustFile(), LIMITS.trustFileBytes)
      : await readInput(path, LIMITS.trustFileBytes);
  return bytes === undefined ? { scheme: 'toolsum/1', version: 1, registries: [] } : parseTrustFile(bytes);
}

/** @throws ToolsumError ERR_USAGE that says how to trust one. */
export function requireRegistry(trust: TrustFile, name: string): TrustedRegistry {
  const registry = registryForName(trust, name);
  if (registry === undefined) {
    throw new ToolsumError(
      'ERR_USAGE',
      `no trusted registry speaks for ${name}; add one with: toolsum trust URL`,
    );
  }
  return registry;
}

/**
 * Address of the registry that is meant: the one named, else the only one trusted.
 *
 * @throws ToolsumError ERR_USAGE if neither decides.
 */
export async function registryAddress(options: { registry?: string; trust?: string }): Promise<string> {
  if (options.registry !== undefined) return options.registry.replace(/\/+$/, '');
  const { registries } = await loadTrust(options.trust);
  const [only, ...others] = registries;
  if (only !== undefined && others.length === 0) return only.url;
  throw new ToolsumError(
    'ERR_USAGE',
    `the trust file names ${registries.length} registries; say which with --registry URL`,
  );
}
