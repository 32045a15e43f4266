import { compareText, SCHEME, timestampOf, ToolsumError } from '@toolsum/core';
import type { Era, Kind, Snapshot } from '@toolsum/core';
import type { Capture, CapturedSnapshot } from '@toolsum/schemas';
import { captureOnce, notSpokenAtAll } from './capture-once.ts';
import type { CaptureOnceOptions, LiveSnapshot } from './capture-once.ts';
import { CLIENT_PROFILES } from './client-profile.ts';
import type { ClientProfileName } from './client-profile.ts';
import type { NotSpoken } from './session.ts';
import { isHttpTarget } from './wire.ts';

const ERAS = ['2025', '2026'] as const satisfies readonly Era[];
/** Name of the one profile of a server that serves all clients alike. */
const DEFAULT_PROFILE = 'default';

/** What a capture is doing, for people who wait. */
export interface CaptureProgress {
  readonly era: Era;
  readonly profile: ClientProfileName;
  readonly step: 'connecting' | 'captured' | 'not-spoken';
  /** How many definitions of each kind, once captured. */
  readonly counts: Partial<Readonly<Record<Kind, number>>>;
}

export interface CaptureServerOptions extends Omit<CaptureOnceOptions, 'era' | 'profile'> {
  readonly clock: () => Date;
  /** What the publisher says about the server; goes into the document as it is. */
  readonly identity?: Pick<Capture, 'server' | 'packages' | 'remotes' | 'dynamicResources'> | undefined;
  readonly onProgress?: ((progress: CaptureProgress) => void) | undefined;
}

export interface CaptureResult {
  readonly capture: Capture;
  /** What a person should know about how it came about, in plain words. */
  readonly notes: readonly string[];
}

/** What one client saw in one era. */
interface Observation extends LiveSnapshot {
  readonly era: Era;
  readonly profile: ClientProfileName;
}

/**
 * Captures everything that a server serves: in both protocol eras, to a client without and with optional
 * capabilities, each over a connection (and process) of its own. Profiles that show no difference merge into one.
 *
 * @throws ToolsumError as `captureOnce`; the first fault ends the capture, and nothing of the server is left running.
 */
export async function captureServer(options: CaptureServerOptions): Promise<CaptureResult> {
  const notes: string[] = [];
  const observations: Observation[] = [];
  const reasons: string[] = [];
  for (const era of ERAS) {
    const minimal = await observe(options, era, 'minimal');
    if ('notSpoken' in minimal) {
      if (minimal.doubt !== undefined && observations.length === 0) throw minimal.doubt;
      reasons.push(`${era}: ${minimal.notSpoken}`);
      notes.push(`The server does not speak the ${era} era: ${minimal.notSpoken}.`);
      continue;
    }
    const full = await observe(options, era, 'full');
    if ('notSpoken' in full) {
      throw new ToolsumError(
        'ERR_SERVER_PROTOCOL',
        `the server speaks the ${era} era to some clients only: to one with all capabilities ${full.notSpoken}`,
        { era },
      );
    }
    observations.push(minimal, full);
  }
  if (observations.length === 0) throw notSpokenAtAll(reasons);
  if (isHttpTarget(options.target) && options.target.url.startsWith('http:')) {
    notes.push('The connection was not encrypted: anyone on the way could have changed what was captured.');
  }
  const capture: Capture = {
    scheme: SCHEME,
    kind: 'capture',
    capturedAt: timestampOf(options.clock()),
    ...options.identity,
    snapshots: mergeProfiles(observations),
  };
  return { capture, notes };
}

async function observe(
  options: CaptureServerOptions,
  era: Era,
  profile: ClientProfileName,
): Promise<Observation | NotSpoken> {
  const report = (step: CaptureProgress['step'], snapshot?: Snapshot): void =>
    options.onProgress?.({ era, profile, step, counts: countKinds(snapshot) });
  report('connecting');
  const live = await captureOnce({ ...options, era, profile });
  if ('notSpoken' in live) {
    report('not-spoken');
    return live;
  }
  report('captured', live.snapshot);
  return { era, profile, ...live };
}

function countKinds(snapshot: Snapshot | undefined): CaptureProgress['counts'] {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of snapshot?.definitions ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function mergeProfiles(observations: readonly Observation[]): CapturedSnapshot[] {
  const alike = ERAS.every((era) => {
    const digests = observations.filter((one) => one.era === era).map((one) => one.snapshot.digest);
    return new Set(digests).size <= 1;
  });
  const kept = alike ? observations.filter((one) => one.profile === 'minimal') : observations;
  return kept
    .map((one): CapturedSnapshot => {
      const { description, capabilities } = CLIENT_PROFILES[one.profile];
      return {
        ...(alike
          ? { profile: DEFAULT_PROFILE }
          : { profile: one.profile, description, clientCapabilities: capabilities }),
        era: one.era,
        protocolVersion: one.protocolVersion,
        digest: one.snapshot.digest,
        definitions: one.snapshot.definitions.map(({ kind, id, definition }) => ({ kind, id, definition })),
      };
    })
    .toSorted((a, b) => compareText(a.profile, b.profile) || compareText(a.era, b.era));
}
