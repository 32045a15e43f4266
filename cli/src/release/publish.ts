import {
  fromBase64,
  parseLogPolicy,
  toBase64,
  ToolsumError,
  verifyRelease,
  type PublicKey,
  type SignedManifest,
  type VerifiedRelease,
} from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import { postJson } from '../registry/http.ts';

/**
 * Publishes a signed manifest and believes the registry only as far as its receipt proves.
 *
 * @returns the release with the receipt that was checked against the trusted log.
 * @throws ToolsumError as `postJson` and `verifyRelease`.
 */
export async function publishRelease(
  registry: TrustedRegistry,
  token: string,
  signed: SignedManifest,
  key: PublicKey,
): Promise<VerifiedRelease> {
  const answer = await postJson(`${registry.url}/v1/publish`, token, {
    manifest: toBase64(signed.manifestBytes),
    bundle: toBase64(signed.bundleBytes),
    publicKey: key.base64,
  });
  const receipt = answer['receipt'];
  if (typeof receipt !== 'string')
    throw new ToolsumError('ERR_REGISTRY_ANSWER', 'the registry answered without a receipt');
  const { name, version } = signed.manifest.server;
  return verifyRelease({
    manifest: signed.manifestBytes,
    bundle: signed.bundleBytes,
    receipt: fromBase64(receipt),
    name,
    version,
    findKey: (hint) => (hint === key.hint ? key : undefined),
    log: parseLogPolicy(registry.policy),
  });
}
