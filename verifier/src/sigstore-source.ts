import { parseTrustedRoot, type SigstoreSource, type SigstoreTrust } from '@toolsum/core';

/** Where the bytes of a `trusted_root.json` come from; `undefined` if this machine has none. */
export type SigstoreRoot = () => Promise<Uint8Array | undefined>;

/**
 * The Sigstore deployment to hold certificates to; read once, and only when a bundle needs it.
 *
 * @returns nothing to give where there is no root.
 */
export function sigstoreSource(root: SigstoreRoot | undefined): { readonly sigstore?: SigstoreSource } {
  if (root === undefined) return {};
  let read: Promise<SigstoreTrust | undefined> | undefined;
  return { sigstore: async () => (read ??= readTrust(root)) };
}

async function readTrust(root: SigstoreRoot): Promise<SigstoreTrust | undefined> {
  const bytes = await root();
  return bytes === undefined ? undefined : parseTrustedRoot(bytes);
}
