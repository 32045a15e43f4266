import {
  asDocument,
  fromBase64,
  parseLogPolicy,
  toBase64,
  ToolsumError,
  verifyRelease,
  type VerifiedRelease,
} from '@toolsum/core';
import { isHeldRelease, type HeldRelease, type TrustedRegistry } from '@toolsum/schemas';
import { counted } from '../output/counted.ts';
import { postJson } from '../registry/http.ts';
import type { SignedRelease } from './build-release.ts';

/**
 * Publishes a signed manifest and believes the registry only as far as its receipt proves.
 *
 * @returns the release with the receipt that was checked against the trusted log.
 * @throws ToolsumError ERR_HELD if a reviewer has to see it first; else as `postJson` and `verifyRelease`.
 */
export async function publishRelease(
  registry: TrustedRegistry,
  token: string,
  { signed, trust, publicKey }: SignedRelease,
): Promise<VerifiedRelease> {
  const answer = await postJson(`${registry.url}/v1/publish`, token, {
    manifest: toBase64(signed.manifestBytes),
    bundle: toBase64(signed.bundleBytes),
    ...(publicKey === undefined ? {} : { publicKey: publicKey.base64 }),
  });
  if (answer['held'] !== undefined) throw held(asDocument(answer['held'], isHeldRelease, 'held release'));
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
    ...trust,
    log: parseLogPolicy(registry.policy),
  });
}

/** Not published and not refused: publishing the same again asks how it stands. */
function held({ id, name, version, findings, expiresAt }: HeldRelease): ToolsumError {
  const waived = counted(findings?.length ?? 0, 'waived finding');
  const until = expiresAt === undefined ? '' : `; without a decision it is forgotten at ${expiresAt}`;
  return new ToolsumError(
    'ERR_HELD',
    `${name} ${version} is held for a reviewer of the registry because of ${waived} and is not published yet; publish the same again to ask how it stands (${id}${until})`,
    { hold: id },
  );
}
