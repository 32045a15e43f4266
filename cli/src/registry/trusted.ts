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
