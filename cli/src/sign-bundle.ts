import {
  IN_TOTO_PAYLOAD,
  ToolsumError,
  buildRequestStatement,
  buildStatement,
  publicKeyPem,
  verifySignedManifest,
  verifySignedRequest,
  type FindKey,
  type SignedManifest,
  type SignedRequest,
  type Signer,
} from '@toolsum/core';
import type { EntryRequest, Manifest, Source } from '@toolsum/schemas';

/**
 * Signs a manifest and verifies the result, so that a signer that answers wrongly is found out here.
 *
 * @param signedAt whole seconds go into the statement.
 * @returns the release; `bundleBytes` are those of `manifest.sigstore.json`.
 * @throws ToolsumError as `buildStatement`, the signer, and `verifySignedManifest`.
 */
export async function signManifest(release: {
  manifest: Manifest;
  manifestBytes: Uint8Array;
  source?: Source;
  signedAt: Date;
  signer: Signer;
}): Promise<SignedManifest> {
  const { manifestBytes, signer } = release;
  const bundle = await bundleOf(buildStatement(release), signer);
  return verifySignedManifest({ manifest: manifestBytes, bundle, findKey: only(signer) });
}

/**
 * Signs a request for a log entry and verifies the result.
 *
 * @param origin of the log that is asked.
 * @throws ToolsumError as `buildRequestStatement`, the signer, and `verifySignedRequest`.
 */
export async function signRequest(
  request: EntryRequest,
  origin: string,
  signer: Signer,
): Promise<SignedRequest & { bundleBytes: Uint8Array }> {
  const bundleBytes = await bundleOf(buildRequestStatement(request, origin), signer);
  return { ...(await verifySignedRequest(bundleBytes, only(signer))), bundleBytes };
}

/** A Sigstore bundle without witnesses: compact JSON, as other tools read it. */
async function bundleOf(statement: Uint8Array, signer: Signer): Promise<Uint8Array> {
  // Loaded only when something is signed: it takes longer than all the rest of a command.
  const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const { publicKey } = signer;
  const builder = new DSSEBundleBuilder({
    signer: {
      sign: async (data) => ({
        signature: Buffer.from(await signer.sign(data)),
        key: { $case: 'publicKey', publicKey: publicKeyPem(publicKey), hint: publicKey.hint },
      }),
    },
    witnesses: [],
  });
  const bundle = await builder.create({ data: Buffer.from(statement), type: IN_TOTO_PAYLOAD });
  const { dsseEnvelope, ...rest } = bundleToJSON(bundle);
  if (dsseEnvelope === undefined) throw new ToolsumError('ERR_INTERNAL', 'the bundle has no envelope');
  // The builder repeats the hint as key id. cosign computes key ids in a way of its own and skips a signature that
  // states another one, so that it could not verify the bundle; the hint alone names the key, as in its own bundles.
  const signatures = dsseEnvelope.signatures.map(({ sig }) => ({ sig }));
  return new TextEncoder().encode(JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, signatures } }));
}

function only(signer: Signer): FindKey {
  return (hint) => (hint === signer.publicKey.hint ? signer.publicKey : undefined);
}
