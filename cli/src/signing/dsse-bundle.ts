import { ToolsumError } from '@toolsum/core';
import type { Signer, Witness } from '@sigstore/sign';

/**
 * A Sigstore bundle over one payload, as compact JSON, which other tools read as well.
 *
 * @param signer gets the pre-authentication encoding.
 * @param witnesses testify to the signature; their words go into the bundle.
 */
export async function dsseBundle(
  payloadType: string,
  payload: Uint8Array,
  signer: Signer,
  witnesses: Witness[] = [],
): Promise<Uint8Array> {
  // Loaded only when something is signed: it takes longer than all the rest of a command.
  const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const builder = new DSSEBundleBuilder({ signer, witnesses });
  const bundle = await builder.create({ data: Buffer.from(payload), type: payloadType });
  const { dsseEnvelope, ...rest } = bundleToJSON(bundle);
  if (dsseEnvelope === undefined) throw new ToolsumError('ERR_INTERNAL', 'the bundle has no envelope');
  // The builder repeats the hint as key id. cosign computes key ids in a way of its own and skips a signature that
  // states another one, so that it could not verify the bundle; the hint alone names the key, as in its own bundles.
  const signatures = dsseEnvelope.signatures.map(({ sig }) => ({ sig }));
  return new TextEncoder().encode(JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, signatures } }));
}
