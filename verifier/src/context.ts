import type { EffectivePolicy, Snapshot } from '@toolsum/core';
import type { TrustedRegistry, TrustFile } from '@toolsum/schemas';
import { acceptanceOf, recordAcceptance, recordMark } from './acceptance.ts';
import type { Expectation } from './expectation.ts';
import type { LockfileStore } from './lockfile.ts';
import type { MemoryStore } from './memory.ts';
import type { RegistryReader } from './registry-client.ts';
import { resolveExpectation } from './resolve.ts';
import type { SurfaceReport } from './surface-report.ts';
import type { SigstoreRoot } from './sigstore-source.ts';
import type { Target } from './target.ts';

/** A client's files and its way to registries: where decisions come from and where they are kept. */
export interface VerifierContext {
  readonly policy: EffectivePolicy;
  readonly trust: TrustFile;
  readonly lockfileStore: LockfileStore;
  readonly memory: MemoryStore;
  /** Trusted root of the Sigstore deployment that certificates must come from. Absent: only keys are heard. */
  readonly sigstoreRoot?: SigstoreRoot;
  /** Absent: offline. */
  readonly connect?: (registry: TrustedRegistry) => RegistryReader;
  readonly clock?: () => Date;
}

/** Which server is meant and how it is reached. */
export interface ServerSubject {
  readonly server?: { readonly name: string; readonly version?: string };
  readonly target: Target;
  readonly mapped?: boolean;
  readonly ignoreLock?: boolean;
}

/** `resolveExpectation` with all that a context holds. */
export async function resolveIn(context: VerifierContext, subject: ServerSubject): Promise<Expectation> {
  const { policy, trust, lockfileStore, memory, connect, sigstoreRoot } = context;
  return resolveExpectation({
    ...subject,
    policy,
    trust,
    lockfile: await lockfileStore.read(),
    lockedFiles: lockfileStore.files,
    memory,
    now: timeOf(context),
    ...(connect === undefined ? {} : { connect }),
    ...(sigstoreRoot === undefined ? {} : { sigstoreRoot }),
  });
}

/**
 * Keeps what a first use decides: the pin of an unsigned server, the release and signer of a signed one. What is locked
 * already stays as it is; only the mark in memory rises.
 */
export async function keepAccepted(
  context: VerifierContext,
  accepted: { expectation: Expectation; report: SurfaceReport; snapshot: Snapshot } & ServerSubject,
): Promise<void> {
  const { expectation, report, snapshot, target, mapped = false } = accepted;
  const acceptance = acceptanceOf({ expectation, report, snapshot, target, mapped, now: timeOf(context) });
  if (acceptance === undefined) return;
  const isLocked =
    (expectation.kind === 'signed' && expectation.locked !== undefined) ||
    (expectation.kind === 'pinned' &&
      expectation.pin.snapshots.some(({ surface }) => surface === snapshot.digest));
  if (isLocked) await recordMark(acceptance.mark, context.memory);
  else await recordAcceptance(acceptance, { lockfile: context.lockfileStore, memory: context.memory });
}

function timeOf({ clock }: VerifierContext): Date {
  return clock === undefined ? new Date() : clock();
}
