import type { Manifest } from '@toolsum/schemas';
import { packageOf } from './launcher.ts';
import { parsePurl } from './purl.ts';
import type { RunningPackage, Target } from './target.ts';

/**
 * What ties the server that will run to a manifest, strongest first: the digest of its code; its package coordinate;
 * its address; a person's word for this very command; nothing.
 */
export const BINDINGS = ['digest', 'coordinate', 'endpoint', 'mapped', 'none'] as const;
export type Binding = (typeof BINDINGS)[number];

/**
 * Looks for what will run among the packages and remotes that a manifest signs.
 *
 * @param mapped whether policy or lockfile maps this very command or address to the manifest's name.
 */
export function bindingOf(
  target: Target,
  manifest: Pick<Manifest, 'packages' | 'remotes'>,
  mapped: boolean,
): Binding {
  const found = target.kind === 'url' ? endpoint(target.url, manifest) : packaged(target, manifest);
  return found ?? (mapped ? 'mapped' : 'none');
}

function endpoint(url: string, { remotes }: Pick<Manifest, 'remotes'>): Binding | undefined {
  const wanted = normalUrl(url);
  return wanted !== undefined && remotes.some((remote) => normalUrl(remote.url) === wanted)
    ? 'endpoint'
    : undefined;
}

/** The whole address counts, query included; only spellings of the same (case of the host, default port) are equal. */
function normalUrl(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).href : undefined;
}

function packaged(target: Target, { packages }: Pick<Manifest, 'packages'>): Binding | undefined {
  const running = packageOf(target);
  if (running === undefined) return undefined;
  let found: Binding | undefined;
  for (const { purl, digest } of packages) {
    const signed = parsePurl(purl);
    if (signed === undefined || !isSamePackage(running, signed)) continue;
    const codeDigest = signed.digest ?? digest;
    if (running.digest !== undefined && codeDigest === running.digest) return 'digest';
    // Another digest than the signed one is other code, whatever its name.
    if (running.digest === undefined || codeDigest === undefined) found = 'coordinate';
  }
  return found;
}

/** A version that the command leaves open is settled by the definitions; one that it names must be the signed one. */
function isSamePackage(running: RunningPackage, signed: RunningPackage): boolean {
  if (running.type !== signed.type || running.name !== signed.name) return false;
  return running.version === undefined || signed.version === undefined || running.version === signed.version;
}
