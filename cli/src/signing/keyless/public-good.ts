import { LIMITS, ToolsumError } from '@toolsum/core';

export interface PublicGoodOptions {
  /** Where metadata is kept: its versions must not go back. */
  readonly folder: string;
  /** `if-expired` asks nobody while what is kept is valid, and works without a network. */
  readonly refresh: 'now' | 'if-expired';
  /** Another TUF repository than the public one, with its first root. */
  readonly mirror?: { readonly url: string; readonly root: string };
}

/** What the public deployment publishes for its clients. */
export interface PublicGoodFiles {
  readonly trustedRoot: Uint8Array;
  readonly signingConfig: Uint8Array;
}

/**
 * The trusted root and signing config of the public Sigstore, through TUF: the first root comes with the library, each
 * later one is signed by its predecessor's threshold.
 *
 * @throws ToolsumError ERR_SIGSTORE_UNREACHABLE if nothing valid is kept and the repository does not answer, or if what
 * it answers does not verify.
 */
export async function publicGoodFiles(options: PublicGoodOptions): Promise<PublicGoodFiles> {
  const { folder, refresh, mirror } = options;
  const { initTUF } = await import('@sigstore/tuf');
  try {
    const tuf = await initTUF({
      cachePath: folder,
      forceCache: refresh === 'if-expired',
      timeout: LIMITS.sigstoreMs,
      ...(mirror === undefined ? {} : { mirrorURL: mirror.url, rootPath: mirror.root }),
    });
    const read = async (target: string): Promise<Uint8Array> =>
      new TextEncoder().encode(await tuf.getTarget(target));
    return {
      trustedRoot: await read('trusted_root.json'),
      signingConfig: await read('signing_config.v0.2.json'),
    };
  } catch (cause) {
    throw new ToolsumError(
      'ERR_SIGSTORE_UNREACHABLE',
      'the TUF repository of Sigstore does not answer, or what it answers does not verify; for a private deployment use --trust-config',
      {},
      { cause },
    );
  }
}
