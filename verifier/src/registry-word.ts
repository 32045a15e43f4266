import {
  checkStatusAgainstLog,
  LIMITS,
  parseLogPolicy,
  parsePublicKey,
  requireFreshQuorum,
  settledAt,
  ToolsumError,
  verifyHistory,
  verifyStatus,
  type Checkpoint,
  type LogPolicy,
  type NameState,
  type SigstoreSource,
  type ProvedEntry,
} from '@toolsum/core';
import type { Memory, Principal, Status, TrustedRegistry } from '@toolsum/schemas';
import { evidenceOf, withEvidence, type Heard } from './evidence.ts';
import { rememberedTree, requireConsistent, type SignedTree } from './log-consistency.ts';
import { checkAgainstMemory, rememberedName, rememberStatus, type MemoryStore } from './memory.ts';
import type { RegistryReader } from './registry-client.ts';
import { everGranted } from './signer-keys.ts';

/** What a registry says of a name, held to its log, to its earlier word, and to what a receipt proves. */
export interface RegistryWord {
  readonly status: Status;
  readonly statusBytes: Uint8Array;
  /** As it stands at the time of the status. */
  readonly state: NameState;
  readonly entries: readonly ProvedEntry[];
  readonly tree: SignedTree;
  readonly log: LogPolicy;
  readonly granted: readonly Principal[];
  /** Largest publish index that this user has accepted of the name; -1 before the first. */
  readonly acceptedIndex: number;
}

export interface WordRequest {
  readonly name: string;
  readonly trusted: TrustedRegistry;
  readonly registry: RegistryReader;
  readonly memory: MemoryStore;
  /** For requests that were signed under certificates. */
  readonly sigstore?: SigstoreSource;
  /** A tree that a locked receipt proves; on a machine without memory it is all that can show a fork. */
  readonly lockedTree?: SignedTree;
  readonly now: Date;
  /** How old the registry's word may be though it has not ended. */
  readonly maxAgeHours?: number | undefined;
  /** Called with a status as soon as its signature holds, before it is held to anything else. */
  readonly onStatus?: (status: Status) => void;
}

/** Other processes may raise the memory, and the log may grow, while this one asks. */
const ROUNDS = 8;
const HOUR_MS = 60 * 60 * 1000;

/**
 * Asks a registry about a name and believes nothing that its log, the user's memory or a locked receipt contradicts.
 * On success the memory is raised; what shows that the registry misbehaved is kept, and the refusal names the file.
 *
 * @throws ToolsumError ERR_ROLLBACK, ERR_TREE_ROLLBACK, ERR_FORK, ERR_STATUS_MISMATCH, ERR_STATUS_EXPIRED, ERR_ENTRY_TIME, and those of core and of the
 * registry client.
 */
export async function askRegistry(request: WordRequest): Promise<RegistryWord> {
  const { name, trusted, memory, now } = request;
  const heard: Heard = { name };
  try {
    return await ask(request, heard);
  } catch (error) {
    const where = { memory, origin: trusted.origin };
    throw await withEvidence(error, await evidenceOf(error, heard, { ...where, now }), where);
  }
}

async function ask(request: WordRequest, heard: Heard): Promise<RegistryWord> {
  const { name, trusted, registry, memory } = request;
  const log = parseLogPolicy(trusted.policy);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Read before asking: what comes later must not be older. What others learn meanwhile is no measure.
    const before = await memory.read(trusted.origin);
    const { status, statusBytes } = await askStatus(request);
    heard.status = statusBytes;
    delete heard.history;
    checkAgainstMemory(status, before);
    checkTimes(status, request);
    const historyBytes = await registry.history(name, status.treeSize).catch(unlessGone);
    if (historyBytes === undefined) continue;
    heard.history = historyBytes;
    const { entries, state, checkpoint, note } = await verifyHistory(
      historyBytes,
      name,
      log,
      request.sigstore,
    );
    requireFreshQuorum(checkpoint, log, freshness(request));
    const tree: SignedTree = { checkpoint, note };
    const remembered = rememberedTree(before, log);
    for (const known of [remembered, request.lockedTree]) {
      if (known !== undefined) await requireConsistent(known, tree, registry);
    }
    checkAgainstLocked(checkpoint, request.lockedTree);
    checkStatusAgainstLog(status, state, checkpoint);
    checkEntryTimes(entries, status, before);

    let raised = false;
    const after = await memory.update(trusted.origin, (stored) => {
      raised = stored.checkpoint === before.checkpoint;
      return raised ? rememberStatus(stored, { status, note, size: checkpoint.size }) : undefined;
    });
    // Somebody else saw another tree meanwhile: this one must be held to that as well.
    if (!raised) continue;
    const granted = everGranted(entries);
    const acceptedIndex = rememberedName(after, name)?.acceptedIndex ?? -1;
    return {
      status,
      statusBytes,
      state: settledAt(state, status.issuedAt),
      entries,
      tree,
      log,
      granted,
      acceptedIndex,
    };
  }
  throw new ToolsumError('ERR_BUSY', `the log of ${name} changes faster than it can be read`);
}

async function askStatus(request: WordRequest): Promise<{ status: Status; statusBytes: Uint8Array }> {
  const { name, trusted, registry, onStatus } = request;
  const statusBytes = await registry.status(name);
  const status = await openStatus(statusBytes, name, trusted);
  onStatus?.(status);
  return { status, statusBytes };
}

/** @throws ToolsumError ERR_STATUS_MISMATCH if it is about another name or log; those of `verifyStatus`. */
export async function openStatus(bytes: Uint8Array, name: string, trusted: TrustedRegistry): Promise<Status> {
  const status = await verifyStatus(bytes, parsePublicKey(trusted.statusKey));
  if (status.name !== name || status.origin !== trusted.origin) {
    throw new ToolsumError('ERR_STATUS_MISMATCH', `the status is not that of ${name} in ${trusted.origin}`);
  }
  return status;
}

/** The policy's age counts for the witnesses' word as for the registry's own. */
function freshness({ now, maxAgeHours }: WordRequest): { now: Date; maxAgeMs?: number } {
  return maxAgeHours === undefined ? { now } : { now, maxAgeMs: maxAgeHours * HOUR_MS };
}

function checkTimes(status: Status, { now, maxAgeHours }: WordRequest): void {
  if (Date.parse(status.expiresAt) <= now.getTime()) {
    throw new ToolsumError(
      'ERR_STATUS_EXPIRED',
      `the registry's word on ${status.name} ended at ${status.expiresAt}`,
      {
        expiresAt: status.expiresAt,
      },
    );
  }
  const hours = (now.getTime() - Date.parse(status.issuedAt)) / HOUR_MS;
  if (maxAgeHours !== undefined && hours > maxAgeHours) {
    throw new ToolsumError(
      'ERR_STATUS_OLD',
      `the registry's word on ${status.name} is from ${status.issuedAt}, older than the ${maxAgeHours} hours that the policy allows`,
      { issuedAt: status.issuedAt },
    );
  }
  refuseFuture(status, now);
}

/** @throws ToolsumError ERR_STATUS_EXPIRED: a word dated ahead would be good for longer than its day. */
export function refuseFuture(status: Status, now: Date): void {
  const issued = Date.parse(status.issuedAt);
  if (issued > now.getTime() + LIMITS.clockSkewMs) {
    throw new ToolsumError(
      'ERR_STATUS_EXPIRED',
      `the registry's word on ${status.name} is from the future (${status.issuedAt}); check this machine's clock`,
      { issuedAt: status.issuedAt },
    );
  }
}

/**
 * What waits in the log waits by its own times, so those must be true as far as this user can tell: no entry is younger
 * than the word that counts it in, and none that came after an earlier word is older than that one.
 *
 * @throws ToolsumError ERR_ENTRY_TIME.
 */
function checkEntryTimes(entries: readonly ProvedEntry[], status: Status, memory: Memory): void {
  const words = Object.values(memory.names);
  for (const { index, entry } of entries) {
    const at = Date.parse(entry.at);
    const isAhead = at > Date.parse(status.issuedAt) + LIMITS.clockSkewMs;
    const isBackdated = words.some(
      ({ statusTreeSize, statusIssuedAt }) =>
        index >= statusTreeSize && at < Date.parse(statusIssuedAt) - LIMITS.clockSkewMs,
    );
    if (isAhead || isBackdated) {
      throw new ToolsumError(
        'ERR_ENTRY_TIME',
        `entry ${index} of ${status.name} is dated ${entry.at}, ${isAhead ? 'after the status that counts it in' : 'before the time at which the log did not have it yet'}`,
        { index, at: entry.at },
      );
    }
  }
}

/** The lockfile was written before this run: a word over less than its receipt proves withholds what came between. */
function checkAgainstLocked({ size }: Checkpoint, locked: SignedTree | undefined): void {
  if (locked === undefined || size >= locked.checkpoint.size) return;
  throw new ToolsumError(
    'ERR_TREE_ROLLBACK',
    `the registry speaks of ${size} entries of its log, but a locked receipt proves ${locked.checkpoint.size}`,
    { mark: 'treeSize' },
  );
}

/** A tree size that the registry no longer serves: it has grown since the status. */
function unlessGone(error: unknown): undefined {
  if (ToolsumError.is(error) && error.code === 'ERR_NOT_FOUND') return undefined;
  throw error;
}
