import {
  checkStatusAgainstLog,
  consistencyProof,
  fromBase64,
  LIMITS,
  verifyConsistency,
  type Checkpoint,
  type ErrorCode,
} from '@toolsum/core';
import type { Status } from '@toolsum/schemas';
import { openStatus, signedTree } from '@toolsum/verifier';
import { Attempts } from './attempts.ts';
import type { Telling } from './event.ts';
import { isCode, isServedWrong } from './fault.ts';
import { tell, type MonitoredLog } from './monitored-log.ts';
import { inPool } from './pool.ts';

/** Names that have not changed and are looked at all the same, in turn. */
const SAMPLE = 8;
const AT_ONCE = 64;
const WORKERS = 8;
/** So many names without an answer, and the others of the round are left to the next: nothing may answer at all. */
const FAILURES = 64;

/** The tree as it was known before this round: no later word of the registry may go behind it. */
export interface EarlierTree {
  readonly size: number;
  /** When it was seen. */
  readonly at: string;
}

/**
 * Holds the registry's signed words to its own log: of every name that has changed, and of some others in turn. A word
 * over a larger tree than is known is kept, and looked at as soon as that tree is.
 *
 * @throws ToolsumError of audience `unavailable` if it could not be found out.
 */
export async function checkStatuses(
  log: MonitoredLog,
  earlier: EarlierTree | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { store } = log;
  const size = store.tree?.edge.size ?? 0;
  for (const { name, bytes } of store.statusesAhead()) {
    signal.throwIfAborted();
    const { ahead, tellings } = await judge(log, name, bytes, earlier);
    // Two rounds, and the log still doesn't show the tree that the registry has signed a word about.
    const stale = ahead ? [contradiction(log, name, bytes, 'status-older', OLDER)] : [];
    tell(log, [...tellings, ...stale], (events) => store.settleStatus(name, undefined, events));
  }
  const attempts = new Attempts();
  const unanswered = new Set<string>();
  let others = SAMPLE;
  for (let seen = 0; seen < store.count('names') && attempts.failed < FAILURES;) {
    const names = store
      .unseenNames(AT_ONCE + unanswered.size)
      .filter(({ name }) => !unanswered.has(name))
      .slice(0, AT_ONCE);
    const due = names.filter(({ changed }) => changed || others-- > 0);
    const checks = due.map(({ name }) => async (): Promise<void> => {
      signal.throwIfAborted();
      unanswered.add(name);
      await attempts.make(async () => {
        await checkStatus(log, name, earlier);
        unanswered.delete(name);
      });
    });
    await inPool(checks, WORKERS);
    seen += names.length;
    if (names.length < AT_ONCE || due.length < names.length || size === 0) break;
  }
  attempts.requireAll();
}

const OLDER = 'the registry speaks of a larger tree than its log shows';

async function checkStatus(log: MonitoredLog, name: string, earlier: EarlierTree | undefined): Promise<void> {
  const { store, registry } = log;
  let bytes: Uint8Array;
  try {
    bytes = await registry.status(name);
  } catch (error) {
    if (!isCode(error, 'ERR_NOT_FOUND')) throw error;
    const summary = `the registry has no word on ${name}, which stands in its log`;
    const { code } = error;
    tell(log, [{ type: 'status-missing', severity: 'critical', name, summary, code }], (events) =>
      store.settleStatus(name, undefined, events),
    );
    return;
  }
  const { ahead, tellings } = await judge(log, name, bytes, earlier);
  tell(log, tellings, (events) => store.settleStatus(name, ahead ? bytes : undefined, events));
}

async function judge(
  log: MonitoredLog,
  name: string,
  bytes: Uint8Array,
  earlier: EarlierTree | undefined,
): Promise<{ ahead: boolean; tellings: Telling[] }> {
  const { store, states, trusted } = log;
  const { tree } = store;
  if (tree === undefined) return { ahead: false, tellings: [] };
  try {
    const status = await openStatus(bytes, name, trusted);
    const tellings = timeTellings(log, status, bytes, earlier);
    if (status.treeSize > tree.edge.size) return { ahead: true, tellings };
    const checkpoint = await requireOwnTree(log, status);
    checkStatusAgainstLog(status, states.below(name, status.treeSize), checkpoint);
    return { ahead: false, tellings };
  } catch (error) {
    if (!isServedWrong(error)) throw error;
    const summary = `the registry's word on ${name} contradicts its log: ${error.message}`;
    const telling = contradiction(log, name, bytes, 'status-contradicts-log', summary, error.code);
    return { ahead: false, tellings: [telling] };
  }
}

/** The tree that a status is about must be the beginning of the one that is believed. */
async function requireOwnTree(
  { store, registry, policy }: MonitoredLog,
  status: Status,
): Promise<Checkpoint> {
  const { treeSize: size } = status;
  const checkpoint = { origin: status.origin, size, root: fromBase64(status.rootHash) };
  if (store.tree === undefined || size === 0) return checkpoint;
  const believed = signedTree(store.tree.note, policy).checkpoint;
  const proof =
    size === believed.size ? [] : await consistencyProof(size, believed.size, registry.uncachedTiles);
  verifyConsistency(size, believed.size, proof, checkpoint.root, believed.root);
  return checkpoint;
}

function timeTellings(
  log: MonitoredLog,
  status: Status,
  bytes: Uint8Array,
  earlier: EarlierTree | undefined,
): Telling[] {
  const { name, expiresAt, issuedAt, treeSize } = status;
  const tellings: Telling[] = [];
  if (Date.parse(expiresAt) <= log.now().getTime()) {
    const summary = `the registry's word on ${name} ended at ${expiresAt}, and it gives no newer one`;
    tellings.push(contradiction(log, name, bytes, 'status-expired', summary, 'ERR_STATUS_EXPIRED'));
  }
  if (
    earlier !== undefined &&
    treeSize < earlier.size &&
    Date.parse(issuedAt) > Date.parse(earlier.at) + LIMITS.clockSkewMs
  ) {
    const summary = `the registry's word on ${name} is about ${treeSize} entries, though its log had ${earlier.size} before that`;
    tellings.push(contradiction(log, name, bytes, 'status-older', summary, 'ERR_TREE_ROLLBACK'));
  }
  return tellings;
}

function contradiction(
  log: MonitoredLog,
  name: string,
  status: Uint8Array,
  type: 'status-contradicts-log' | 'status-expired' | 'status-older',
  summary: string,
  code: ErrorCode = 'ERR_TREE_ROLLBACK',
): Telling {
  const { tree } = log.store;
  const files = { status, ...(tree === undefined ? {} : { checkpoint: tree.note }) };
  const evidence = { facts: { name }, files };
  return { type, severity: 'critical', name, summary, code, evidence };
}
