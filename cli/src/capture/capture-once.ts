import { makeSnapshot, ToolsumError } from '@toolsum/core';
import type { Era, Snapshot } from '@toolsum/core';
import { captureLimits } from './capture-limits.ts';
import type { CaptureLimits } from './capture-limits.ts';
import type { ClientProfileName } from './client-profile.ts';
import { listEverything } from './listing.ts';
import type { AbsentListings } from './listing.ts';
import { withSession } from './session.ts';
import type { NotSpoken, Session } from './session.ts';
import type { Target } from './wire.ts';

export interface CaptureOnceOptions {
  readonly target: Target;
  readonly era: Era;
  readonly profile: ClientProfileName;
  /** Tighter bounds than those of `LIMITS`. */
  readonly limits?: Partial<CaptureLimits> | undefined;
  readonly onStderr?: ((chunk: Uint8Array) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A snapshot and how it came about. */
export interface LiveSnapshot {
  readonly snapshot: Snapshot;
  /** As negotiated. */
  readonly protocolVersion: string;
}

/**
 * Connects once, in one era and as one client, and takes the snapshot of what the server lists when it has settled:
 * two listings equal, with `settleMs` between them in which it announces no change.
 *
 * @throws ToolsumError ERR_NOT_STABLE, ERR_SERVER_SILENT, ERR_SERVER_EXITED, ERR_SERVER_PROTOCOL,
 * ERR_SERVER_UNREACHABLE, ERR_USAGE for a command or address that can't be used, and the codes of strict parsing and
 * of `makeSnapshot`.
 */
export async function captureOnce(options: CaptureOnceOptions): Promise<LiveSnapshot | NotSpoken> {
  const limits = captureLimits(options.limits);
  return withSession({ ...options, limits }, async (session) => {
    const tooSlow = new ToolsumError(
      'ERR_SERVER_SILENT',
      `the server did not come to the end of its listings within ${limits.listingMs} ms`,
      { ms: limits.listingMs },
    );
    const timer = setTimeout(() => session.fail(tooSlow), limits.listingMs);
    try {
      return { snapshot: await settled(session, limits), protocolVersion: session.protocolVersion };
    } finally {
      clearTimeout(timer);
    }
  });
}

async function settled(session: Session, limits: CaptureLimits): Promise<Snapshot> {
  const absent: AbsentListings = new Set();
  let changesBefore = session.changes();
  let before = makeSnapshot(session.era, await listEverything(session, absent, limits));
  for (let round = 0; round < limits.settleRounds; round += 1) {
    const quiet = await session.quiet(limits.settleMs);
    const changesBetween = session.changes();
    const after = makeSnapshot(session.era, await listEverything(session, absent, limits));
    const calm = quiet && session.changes() === changesBefore;
    if (calm && after.digest === before.digest) return after;
    before = after;
    changesBefore = changesBetween;
  }
  throw new ToolsumError(
    'ERR_NOT_STABLE',
    `the server still changes what it lists after ${limits.settleRounds + 1} listings`,
    { rounds: limits.settleRounds },
  );
}

export interface ListLiveOptions extends Omit<CaptureOnceOptions, 'era' | 'profile'> {
  /** Only this era; by default 2025, and 2026 if the server does not speak that. */
  readonly era?: Era | undefined;
  /** The client to appear as; by default one without optional capabilities. */
  readonly profile?: ClientProfileName | undefined;
}

/**
 * One live snapshot, as a verifier needs it.
 *
 * @throws ToolsumError as `captureOnce`, and ERR_SERVER_PROTOCOL if the server speaks none of the eras.
 */
export async function listLive(options: ListLiveOptions): Promise<LiveSnapshot> {
  const eras: readonly Era[] = options.era === undefined ? ['2025', '2026'] : [options.era];
  const reasons: string[] = [];
  for (const era of eras) {
    const live = await captureOnce({ ...options, era, profile: options.profile ?? 'minimal' });
    if ('snapshot' in live) return live;
    if (live.doubt !== undefined && options.era !== undefined) throw live.doubt;
    reasons.push(`${era}: ${live.notSpoken}`);
  }
  throw notSpokenAtAll(reasons);
}

export function notSpokenAtAll(reasons: readonly string[]): ToolsumError {
  return new ToolsumError(
    'ERR_SERVER_PROTOCOL',
    `the server speaks no protocol era asked for (${reasons.join('; ')})`,
  );
}
