import { LIMITS, publicKeyFromPem, type PublicKey } from '@toolsum/core';
import { parseConfiguration } from './configuration.ts';
import { readInput } from './read-write.ts';

/** The public key in a PEM file that a person named. @throws ToolsumError ERR_USAGE. */
export async function readPublicKey(path: string): Promise<PublicKey> {
  const bytes = await readInput(path, LIMITS.keyFileBytes);
  return parseConfiguration(path, bytes, (pem) => publicKeyFromPem(new TextDecoder().decode(pem)));
}
