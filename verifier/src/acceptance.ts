import {
  canonicalText,
  digestOf,
  matchesPrincipal,
  principalOf,
  timestampOf,
  ToolsumError,
  type Snapshot,
  type VerifiedRelease,
} from '@toolsum/core';
import type {
  JsonObject,
  LockedRelease,
  LockedServer,
  Lockfile,
  PinnedServer,
  PinnedSnapshot,
} from '@toolsum/schemas';
import type { Candidate, Expectation, SignedExpectation } from './expectation.ts';
import { lockedServer, withLocked, type LockfileStore } from './lockfile.ts';
import { rememberAccepted, type MemoryStore } from './memory.ts';
import type { SurfaceReport } from './surface-report.ts';
import { targetKey, type Target } from './target.ts';

/** What is to be kept of an accepted server. */
export interface Acceptance {
  readonly key: string;
  readonly entry: LockedServer;
  /** What stood under the key when this was decided; absent if nothing did. */
  readonly before?: LockedServer;
  /** Files that the entry names by digest. */
  readonly files: readonly Uint8Array[];
  /** The mark for memory; absent for pins. */
  readonly mark?: { readonly origin: string; readonly name: string; readonly index: number };
}

export interface AcceptanceRequest {
  readonly expectation: Expectation;
  readonly report: SurfaceReport;
  readonly snapshot: Snapshot;
  readonly target: Target;
  /** A person maps the target to the server's name, to be kept. */
  readonly mapped?: boolean;
  /** Take drift of a pin for the new pin, as `toolsum lock` does when a person says so. */
  readonly repin?: boolean;
  readonly now: Date;
}

/**
 * What to keep once a surface is accepted: for a signed one the release, its proofs and its signer; for an unsigned one
 * its definitions.
 *
 * @returns undefined if the report does not allow the surface.
 */
export function acceptanceOf(request: AcceptanceRequest): Acceptance | undefined {
  const { expectation, report } = request;
  if (expectation.kind === 'signed') {
    const candidate = expectation.candidates.find(({ release }) => release.version === report.version);
    const good = report.verdict === 'verified' || report.verdict === 'compatible';
    return candidate === undefined || !good ? undefined : signedAcceptance(request, expectation, candidate);
  }
  if (expectation.kind === 'refused') return undefined;
  // What the linter objects to is withheld whenever it is listed; the rest of the server must not go unwatched for it.
  const objected = report.verdict === 'objected' && report.admits !== 'nothing';
  const pinnable =
    report.verdict === 'pinned' || objected || (request.repin === true && report.verdict === 'drifted');
  if (!pinnable) return undefined;
  const before = expectation.kind === 'pinned' ? expectation.pin : undefined;
  return { key: expectation.key, entry: pinOf(request, before), files: [], ...standing(before) };
}

/**
 * What is expected if a signature may take the place of a pin that says something else: a person's word, for
 * `toolsum lock --accept-signed`. The acceptance itself still takes the expectation as it was.
 */
export function withoutPin(expectation: Expectation): Expectation {
  if (expectation.kind !== 'signed') return expectation;
  const { pin: _pin, ...signed } = expectation;
  return signed;
}

/**
 * Keeps an acceptance: files and lockfile first, then the mark that later runs can't fall below.
 *
 * @throws ToolsumError ERR_BUSY if somebody else has accepted another thing meanwhile: theirs was first, and stays.
 */
export async function recordAcceptance(
  acceptance: Acceptance,
  stores: { readonly lockfile: LockfileStore; readonly memory: MemoryStore },
): Promise<void> {
  await stores.lockfile.update((stored) => withAccepted(stored, acceptance), acceptance.files);
  const { mark } = acceptance;
  await recordMark(mark, stores.memory);
}

function withAccepted(stored: Lockfile, { key, entry, before }: Acceptance): Lockfile {
  const now = lockedServer(stored, key);
  if (now === undefined || isSame(now, before)) return withLocked(stored, key, entry);
  if (saysSame(now, entry)) return stored;
  throw new ToolsumError('ERR_BUSY', 'another process has accepted something else of this server meanwhile');
}

function isSame(a: LockedServer, b: LockedServer | undefined): boolean {
  return (
    b !== undefined && canonicalText(a as unknown as JsonObject) === canonicalText(b as unknown as JsonObject)
  );
}

/** Whether an entry holds a server to the very same already. */
function saysSame(now: LockedServer, entry: LockedServer): boolean {
  if (now.kind === 'signed') {
    return entry.kind === 'signed' && now.origin === entry.origin && now.bundle === entry.bundle;
  }
  if (entry.kind === 'signed') return false;
  return entry.snapshots.every(({ surface }) => now.snapshots.some((one) => one.surface === surface));
}

/** Raises the mark alone, where the lockfile is as it should be. */
export async function recordMark(mark: Acceptance['mark'], memory: MemoryStore): Promise<void> {
  if (mark === undefined) return;
  const { origin, name, index } = mark;
  await memory.update(origin, (stored) => rememberAccepted(stored, name, index));
}

function signedAcceptance(
  { target, mapped = false, now }: AcceptanceRequest,
  { key, name, origin, statusBytes, locked, pin }: SignedExpectation,
  { release, binding }: Candidate,
): Acceptance {
  const mark = { origin, name, index: release.index };
  const same =
    locked !== undefined && locked.version === release.version && locked.manifest === release.manifestDigest;
  const command = mapped || binding === 'mapped' ? targetKey(target) : same ? locked.command : undefined;
  const entry: LockedRelease = {
    kind: 'signed',
    server: name,
    version: release.version,
    origin,
    index: release.index,
    manifest: release.manifestDigest,
    bundle: release.bundleDigest,
    receipt: digestOf(release.receiptBytes),
    status: digestOf(statusBytes),
    signer: keptRule(locked, release),
    ...(command === undefined ? {} : { command }),
    acceptedAt: same ? locked.acceptedAt : timestampOf(now),
  };
  const files = [release.manifestBytes, release.bundleBytes, release.receiptBytes, statusBytes];
  return { key, entry, files, mark, ...standing(locked ?? pin) };
}

/** A rule that a project has narrowed by hand stays, as long as it fits. */
function keptRule(locked: LockedRelease | undefined, { signer }: VerifiedRelease): LockedRelease['signer'] {
  return locked !== undefined && matchesPrincipal(locked.signer, signer)
    ? locked.signer
    : principalOf(signer);
}

function standing(before: LockedServer | undefined): Pick<Acceptance, 'before'> {
  return before === undefined ? {} : { before };
}

function pinOf(
  { snapshot, target, mapped = false, now }: AcceptanceRequest,
  before: PinnedServer | undefined,
): PinnedServer {
  const pinned: PinnedSnapshot = {
    era: snapshot.era,
    surface: snapshot.digest,
    definitions: snapshot.definitions.map(({ kind, id, digest, definition }) => ({
      kind,
      id,
      digest,
      definition,
    })),
  };
  const others = (before?.snapshots ?? []).filter(({ era }) => era !== snapshot.era);
  const same = before?.snapshots.some(({ surface }) => surface === snapshot.digest) ?? false;
  const command = mapped ? targetKey(target) : before?.command;
  return {
    kind: 'pinned',
    snapshots: [...others, pinned].toSorted((a, b) => (a.era < b.era ? -1 : 1)),
    ...(command === undefined ? {} : { command }),
    pinnedAt: same && before !== undefined ? before.pinnedAt : timestampOf(now),
  };
}
