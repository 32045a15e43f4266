import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type Signer } from '@sigstore/verify';

/** What Sigstore's own library says of a keyless bundle; throws if it refuses. */
export function verifyByLibrary(trustedRoot: Uint8Array, bundle: Uint8Array): Signer {
  const material = toTrustMaterial(TrustedRoot.fromJSON(parsed(trustedRoot)));
  const verifier = new Verifier(material, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 });
  return verifier.verify(toSignedEntity(bundleFromJSON(parsed(bundle))));
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
