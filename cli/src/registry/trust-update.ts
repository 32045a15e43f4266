import { ToolsumError } from '@toolsum/core';
import type { RegistryInfo, TrustedRegistry, TrustFile } from '@toolsum/schemas';

/** A registry as it describes itself, and what a person wants it to speak for. */
export interface TrustRequest {
  readonly url: string;
  readonly info: RegistryInfo;
  /** Absent: as before, or everything for a new registry. */
  readonly names?: readonly string[];
  /** Origin of the trusted log that the registry's log follows: it takes its names and its place. */
  readonly follows?: string;
  /** Lines of a C2SP tlog-policy for the registry's log. Absent: as before, or no witnesses for a new registry. */
  readonly policy?: readonly string[];
}

const EVERYTHING = ['*'];

/**
 * The trust file with a registry in it. A registry is known by its log's origin: other keys under a known one are never
 * taken over, and witnesses that were added to a known one by hand stay.
 *
 * @throws ToolsumError ERR_FORK for other keys; ERR_USAGE if another registry speaks for the same names already.
 */
export function withRegistry(
  trust: TrustFile,
  { url, info, names, policy, follows }: TrustRequest,
): TrustFile {
  const { origin, logKey, statusKey, fingerprint } = info;
  const known = trust.registries.find((candidate) => candidate.origin === origin);
  if (known !== undefined && known.fingerprint !== fingerprint) {
    throw new ToolsumError(
      'ERR_FORK',
      `${origin} is trusted already, with other keys; remove it from the trust file by hand if you are sure`,
    );
  }
  const followed = trust.registries.find((candidate) => candidate.origin === follows);
  if (follows !== undefined && (followed === undefined || followed.origin === origin)) {
    throw new ToolsumError('ERR_USAGE', `${follows} is no other log that is trusted`);
  }
  const registry: TrustedRegistry = {
    ...(known ?? { origin, policy: [`log ${logKey}`, 'quorum none'], statusKey, fingerprint }),
    ...(policy === undefined ? {} : { policy: [...policy] }),
    url,
    names: [...(names ?? known?.names ?? followed?.names ?? EVERYTHING)],
  };
  const others = trust.registries.filter((other) => other.origin !== origin && other !== followed);
  refuseContest(registry, others);
  return {
    ...trust,
    version: trust.registries.length === 0 ? trust.version : trust.version + 1,
    registries: [...others, registry],
  };
}

/** With the same pattern twice, nothing would say which registry is asked. */
function refuseContest({ names }: TrustedRegistry, others: readonly TrustedRegistry[]): void {
  for (const other of others) {
    const contested = names.find((pattern) => other.names.includes(pattern));
    if (contested !== undefined) {
      throw new ToolsumError(
        'ERR_USAGE',
        `${other.origin} speaks for ${contested} already; say with --names what this registry is to speak for`,
      );
    }
  }
}
