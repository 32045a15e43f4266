import { LIMITS, parseTrustFile, registryForName, requireCurrentTrust, ToolsumError } from '@toolsum/core';
import type { TrustedRegistry, TrustFile } from '@toolsum/schemas';
import { defaultTrustFile, parseConfiguration } from '../files/configuration.ts';
import { readIfPresent, readInput } from '../files/read-write.ts';

const NOBODY: TrustFile = { scheme: 'toolsum/1', version: 1, registries: [] };

/**
 * The trust file that was named, else the user's own, else one that trusts nobody; to act by it.
 *
 * @throws ToolsumError ERR_TRUST_EXPIRED; ERR_USAGE if it cannot be used.
 */
export async function loadTrust(named: string | undefined): Promise<TrustFile> {
  const trust = await readTrust(named);
  requireCurrentTrust(trust, new Date());
  return trust;
}

/** The same, to show or to succeed it: it may have ended. */
export async function readTrust(named: string | undefined): Promise<TrustFile> {
  const path = named ?? defaultTrustFile();
  const bytes =
    named === undefined
      ? await readIfPresent(path, LIMITS.trustFileBytes)
      : await readInput(path, LIMITS.trustFileBytes);
  return bytes === undefined ? NOBODY : parseConfiguration(path, bytes, parseTrustFile);
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
 * Reads the address of a registry that a person typed.
 *
 * @returns it without slashes at its end.
 * @throws ToolsumError ERR_USAGE
 */
export function registryUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text))
    throw new ToolsumError(
      'ERR_USAGE',
      `the address of a registry reads https://tools.example.com, not ${JSON.stringify(text.slice(0, 200))}`,
    );
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new ToolsumError(
      'ERR_USAGE',
      'the address of a registry holds no password, query or fragment; a token goes into TOOLSUM_TOKEN',
    );
  return text.replace(/\/+$/, '');
}

/**
 * Address of the registry that is meant: the one named, else the only one trusted.
 *
 * @throws ToolsumError ERR_USAGE if neither decides.
 */
export async function registryAddress(options: { registry?: string; trust?: string }): Promise<string> {
  if (options.registry !== undefined) return registryUrl(options.registry);
  const { registries } = await loadTrust(options.trust);
  const [only, ...others] = registries;
  if (only !== undefined && others.length === 0) return only.url;
  throw new ToolsumError(
    'ERR_USAGE',
    only === undefined
      ? 'no registry is trusted yet; name one with --registry URL, or add it with: toolsum trust URL'
      : `the trust file names ${registries.length} registries; say which with --registry URL`,
  );
}

/**
 * The trusted registry that was named; all of them if none was.
 *
 * @throws ToolsumError ERR_USAGE if there is none such.
 */
export async function chosenRegistries(options: {
  registry?: string;
  trust?: string;
}): Promise<TrustedRegistry[]> {
  const { registries } = await loadTrust(options.trust);
  const asked = options.registry === undefined ? undefined : registryUrl(options.registry);
  const chosen = registries.filter(({ url }) => asked === undefined || url === asked);
  if (chosen.length > 0) return chosen;
  throw new ToolsumError(
    'ERR_USAGE',
    asked === undefined
      ? 'no registry is trusted yet; add it with: toolsum trust URL'
      : `${asked} is not trusted yet; add it with: toolsum trust ${asked}`,
  );
}
