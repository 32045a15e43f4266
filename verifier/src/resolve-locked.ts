import {
  acceptSigner,
  equalBytes,
  parseLogPolicy,
  refusedSince,
  ToolsumError,
  verifyRelease,
} from '@toolsum/core';
import type { LogPolicy, VerifiedRelease } from '@toolsum/core';
import type { LockedRelease, Memory, RememberedName, Status, TrustedRegistry } from '@toolsum/schemas';
import { bindingOf } from './binding.ts';
import { knownSigners, objectToBinding } from './candidates.ts';
import type { Objection, SignedExpectation } from './expectation.ts';
import type { LockedFiles } from './lockfile.ts';
import { LogFork, receiptTree, rememberedTree, type SignedTree } from './log-consistency.ts';
import { rememberedName } from './memory.ts';
import { openStatus, refuseFuture } from './registry-word.ts';
import type { ResolveRequest } from './resolve-request.ts';
import { findKeyAmong } from './signer-keys.ts';
import { sigstoreSource } from './sigstore-source.ts';

const HOUR_MS = 60 * 60 * 1000;

/** What is known to be withdrawn, from one source. */
type Withdrawn = Pick<Status, 'revoked' | 'yanked'>;

/**
 * What a server should be with no registry in reach: the locked release, verified from the files beside the lockfile,
 * for as long as the policy lets it. What was seen to be revoked stays revoked.
 *
 * @param seen a status that was verified in this very run, before the registry fell silent.
 * @throws ToolsumError ERR_REGISTRY_UNREACHABLE if files are missing or too old, ERR_STATUS_EXPIRED, ERR_REVOKED, and those of `verifyRelease`.
 */
export async function resolveLocked(
  request: ResolveRequest,
  locked: LockedRelease,
  trusted: TrustedRegistry,
  options: { readonly mapped: boolean; readonly seen?: Status },
): Promise<SignedExpectation> {
  const { server, policy, now, target } = request;
  const name = locked.server;
  if (server?.version !== undefined && server.version !== locked.version) {
    throw outOfReach(
      `${name} ${server.version} is not the locked version, and no registry is in reach to ask for it`,
    );
  }
  const statusBytes = await requireFile(request.lockedFiles, locked.status);
  const status = await openStatus(statusBytes, name, trusted);
  refuseFuture(status, now);
  const memory = await request.memory.read(trusted.origin);
  const known = rememberedName(memory, name);
  // Memory holds what the newest status withdrew, so that status counts even if the lockfile is older.
  const lastWord = Math.max(
    Date.parse(status.issuedAt),
    known === undefined ? 0 : Date.parse(known.statusIssuedAt),
  );
  const ageMs = Math.max(0, now.getTime() - lastWord);
  if (ageMs > policy.maxOfflineHours * HOUR_MS) {
    throw outOfReach(
      `no registry is in reach, and its last word on ${name} is older than the ${policy.maxOfflineHours} hours that the policy allows`,
    );
  }
  const log = parseLogPolicy(trusted.policy);
  const release = await verifyRelease({
    manifest: await requireFile(request.lockedFiles, locked.manifest),
    bundle: await requireFile(request.lockedFiles, locked.bundle),
    receipt: await requireFile(request.lockedFiles, locked.receipt),
    name,
    version: locked.version,
    findKey: findKeyAmong(knownSigners(policy, locked, [])),
    ...sigstoreSource(request.sigstoreRoot),
    log,
  });
  for (const word of [status, options.seen, known]) {
    if (word !== undefined && isRevoked(word, release)) {
      throw new ToolsumError('ERR_REVOKED', `${name} ${locked.version} has been revoked`, {
        version: locked.version,
      });
    }
  }
  refuseKnownFork(release, memory, log);
  const basis = acceptSigner({ name, signer: release.signer, policy, locked: locked.signer });
  const binding = bindingOf(target, release.manifest, options.mapped);
  const objections = [
    objectToAge(release, known, server?.version !== undefined),
    objectToBinding(binding, release, policy),
  ].filter((objection) => objection !== undefined);
  return {
    kind: 'signed',
    key: name,
    name,
    origin: trusted.origin,
    candidates: [
      { release, basis, binding, objections, ...noticeOf([status, options.seen, known], release) },
    ],
    freshness: { kind: 'locked', ageMs },
    statusBytes,
    locked,
  };
}

/** The tree that a locked receipt proves, to hold a registry to; undefined if the file is not there. */
export async function lockedTree(
  files: LockedFiles,
  locked: LockedRelease,
  trusted: TrustedRegistry,
): Promise<SignedTree | undefined> {
  const bytes = await files.read(locked.receipt);
  return bytes === undefined ? undefined : receiptTree(bytes, parseLogPolicy(trusted.policy));
}

/** Yanked is no reason to stop what is locked; who runs it is told. */
function noticeOf(
  words: readonly (Partial<Withdrawn> | undefined)[],
  { version, manifest }: VerifiedRelease,
): { notice?: string } {
  if (!words.some((word) => word?.yanked?.includes(version) === true)) return {};
  return { notice: `${manifest.server.name} ${version} has been yanked; toolsum lock takes what is current` };
}

function isRevoked(word: Partial<Withdrawn>, { version, index, signer }: VerifiedRelease): boolean {
  if (word.revoked === undefined) return false;
  const { versions, keys, identities = [] } = word.revoked;
  const since = refusedSince(
    { revokedKeys: new Map(keys.map((one) => [one.hint, one.sinceIndex])), revokedIdentities: identities },
    signer,
  );
  return versions.includes(version) || (since !== undefined && index >= since);
}

/** Without a registry only two trees of the same size can be compared. */
function refuseKnownFork(release: VerifiedRelease, memory: Memory, log: LogPolicy): void {
  const known = rememberedTree(memory, log);
  if (known === undefined) return;
  const seen: SignedTree = { checkpoint: release.checkpoint, note: release.checkpointNote };
  if (
    known.checkpoint.size === seen.checkpoint.size &&
    !equalBytes(known.checkpoint.root, seen.checkpoint.root)
  ) {
    throw new LogFork(known, seen);
  }
}

function objectToAge(
  { index, version, manifest }: VerifiedRelease,
  known: RememberedName | undefined,
  named: boolean,
): Objection | undefined {
  if (named || known === undefined || index >= known.acceptedIndex) return undefined;
  return {
    verdict: 'rollback',
    code: 'ERR_ROLLBACK',
    reason: `${manifest.server.name} ${version} is older than what was accepted here before; name it (@${version}) to go back`,
  };
}

async function requireFile(files: LockedFiles, digest: string): Promise<Uint8Array> {
  const bytes = await files.read(digest);
  if (bytes === undefined)
    throw outOfReach('no registry is in reach, and a file beside the lockfile is missing');
  return bytes;
}

function outOfReach(reason: string): ToolsumError {
  return new ToolsumError('ERR_REGISTRY_UNREACHABLE', reason);
}
