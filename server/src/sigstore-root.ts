import {
  asDocument,
  isJsonObject,
  LIMITS,
  parseJson,
  parseTrustedRoot,
  ToolsumError,
  type SigstoreSource,
  type SigstoreTrust,
} from '@toolsum/core';
import { isClientTrustConfig } from '@toolsum/schemas';
import { readFile, stat } from 'node:fs/promises';

/** Which Sigstore deployment a registry hears certificates of. */
export interface SigstoreChoice {
  /** File of a trusted root or a client trust config. */
  readonly file?: string;
  /** The public deployment, by TUF. */
  readonly deployment?: 'public';
}

export interface SigstoreParts {
  /** Where TUF metadata is kept: its versions must not go back. */
  readonly folder: string;
  readonly now: () => Date;
  /** Another TUF repository than the public one, with its first root. */
  readonly mirror?: { readonly url: string; readonly root: string };
}

const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/** How long what TUF said is good without asking again. */
const REFRESH_MS = 24 * 60 * 60 * 1000;

/**
 * The deployment whose certificates publishers may sign under. A file is read and held to its schema now; the public
 * deployment is asked for with the first release that needs it.
 *
 * @returns a source that refuses where the registry was told of none.
 * @throws ToolsumError ERR_USAGE for two choices, or a file that cannot be read; those of `parseTrustedRoot`.
 */
export async function chooseSigstore(choice: SigstoreChoice, parts: SigstoreParts): Promise<SigstoreSource> {
  const { file, deployment } = choice;
  if (file !== undefined && deployment !== undefined) {
    throw new ToolsumError('ERR_USAGE', 'give --sigstore-root or --sigstore, not both');
  }
  if (deployment === 'public') return publicDeployment(parts);
  if (file === undefined) return keysOnly;
  const trust = parseTrustedRoot(trustedRootIn(await readRootFile(file)));
  return async () => trust;
}

async function keysOnly(): Promise<never> {
  throw new ToolsumError(
    'ERR_SIGSTORE_ROOT_MISSING',
    'this registry takes what keys sign, not certificates; whoever runs it can change that with --sigstore public or --sigstore-root FILE',
  );
}

function publicDeployment({ folder, now, mirror }: SigstoreParts): SigstoreSource {
  let known: { readonly trust: SigstoreTrust; readonly at: number } | undefined;
  let asking: Promise<SigstoreTrust> | undefined;
  const fetchRoot = async (): Promise<SigstoreTrust> => {
    const { initTUF } = await import('@sigstore/tuf');
    const target = async (forceCache: boolean): Promise<string> => {
      const tuf = await initTUF({
        cachePath: folder,
        forceCache,
        timeout: LIMITS.sigstoreMs,
        ...(mirror === undefined ? {} : { mirrorURL: mirror.url, rootPath: mirror.root }),
      });
      return tuf.getTarget('trusted_root.json');
    };
    try {
      // What is kept stays good while its own metadata is valid, so that publishing survives an outage there.
      const text = await target(false).catch(async () => target(true));
      const trust = parseTrustedRoot(new TextEncoder().encode(text));
      known = { trust, at: now().getTime() };
      return trust;
    } catch (cause) {
      throw new ToolsumError(
        'ERR_SIGSTORE_UNREACHABLE',
        'the trusted root of the public Sigstore cannot be had now; try again later',
        {},
        { cause },
      );
    }
  };
  return async () => {
    if (known !== undefined && now().getTime() - known.at < REFRESH_MS) return known.trust;
    asking ??= fetchRoot().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function readRootFile(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > LIMITS.trustConfigBytes) throw new Error('too large');
    return await readFile(path);
  } catch (cause) {
    throw new ToolsumError('ERR_USAGE', `cannot read the trusted root ${path}`, {}, { cause });
  }
}

/** A client trust config holds its trusted root as one member. */
function trustedRootIn(bytes: Uint8Array): Uint8Array {
  const value = parseJson(bytes, LIMITS.trustConfigBytes);
  if (!isJsonObject(value) || value['mediaType'] !== CLIENT_TRUST_CONFIG) return bytes;
  const { trustedRoot } = asDocument(value, isClientTrustConfig, 'client trust config');
  return new TextEncoder().encode(JSON.stringify(trustedRoot));
}
