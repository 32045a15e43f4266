import { LIMITS, sha256Hex } from '@toolsum/core';
import { getBytes, rememberedTree, signedTree, type SignedTree } from '@toolsum/verifier';
import { Attempts } from './attempts.ts';
import { isCode, isServedWrong } from './fault.ts';
import { forkOf, tellFork, tellRollback } from './follow-tree.ts';
import type { MonitoredLog, Witness } from './monitored-log.ts';

/**
 * Holds the tree that is believed to what others have seen of the same log: this user's own clients, and the witnesses.
 * A log that shows different histories to different people is found here.
 *
 * @returns addresses of witnesses that did not answer.
 * @throws ToolsumError of audience `unavailable` if the log does not serve what a comparison takes.
 */
export async function compareTrees(log: MonitoredLog): Promise<string[]> {
  const { store, memory, trusted, policy, witnesses } = log;
  if (store.tree === undefined) return [];
  const believed = signedTree(store.tree.note, policy);
  const attempts = new Attempts();
  const remembered = rememberedTree(await memory.read(trusted.origin), policy);
  if (remembered !== undefined) await attempts.make(async () => compare(log, believed, remembered));
  const silent: string[] = [];
  for (const witness of witnesses) {
    const shown = await treeOfWitness(log, witness);
    if (shown !== 'silent') await attempts.make(async () => compareAhead(log, believed, witness, shown));
    else if (witness.asked) silent.push(witness.url);
  }
  attempts.requireAll();
  return silent;
}

async function compare(log: MonitoredLog, believed: SignedTree, other: SignedTree): Promise<void> {
  const fork = await forkOf(other, believed, log.registry);
  if (fork !== undefined) return tellFork(log, other, believed);
  if (other.checkpoint.size <= believed.checkpoint.size) return;
  const newest = await newestOf(log);
  if (newest !== undefined && newest.checkpoint.size < other.checkpoint.size)
    tellRollback(log, other, newest);
}

/** A witness may have seen a tree that the log shows in a moment. In the next round the log must show it. */
async function compareAhead(
  log: MonitoredLog,
  believed: SignedTree,
  { url }: Witness,
  shown: SignedTree | undefined,
): Promise<void> {
  if (shown === undefined) return;
  const isAhead = shown.checkpoint.size > believed.checkpoint.size;
  const sizeBefore = log.store.remark(url, isAhead ? shown.checkpoint.size : 0);
  const isOverdue = isAhead && sizeBefore > believed.checkpoint.size;
  if (!isAhead || isOverdue) return compare(log, believed, shown);
  const fork = await forkOf(shown, believed, log.registry);
  if (fork !== undefined) await tellFork(log, shown, believed);
}

async function newestOf({ registry, policy }: MonitoredLog): Promise<SignedTree | undefined> {
  try {
    return signedTree(await registry.checkpoint(), policy);
  } catch (error) {
    // Told of when it is asked for in its own turn.
    if (isServedWrong(error)) return undefined;
    throw error;
  }
}

/** @returns undefined if the witness has none of this log. */
async function treeOfWitness(
  { trusted, policy, progress }: MonitoredLog,
  { url: prefix }: Witness,
): Promise<SignedTree | 'silent' | undefined> {
  const url = `${prefix.replace(/\/+$/, '')}/${sha256Hex(trusted.origin)}/checkpoint`;
  try {
    const bounds = { maxBytes: LIMITS.noteBytes, type: 'text/plain', timeoutMs: LIMITS.fetchMs, fetch };
    return signedTree(await getBytes(url, bounds), policy);
  } catch (error) {
    if (isCode(error, 'ERR_NOT_FOUND')) return undefined;
    if (isCode(error, 'ERR_REGISTRY_UNREACHABLE', 'ERR_REGISTRY_ANSWER')) return 'silent';
    // What the log's key has not signed says nothing about the log.
    if (!isServedWrong(error)) throw error;
    progress(`  ${prefix} shows a checkpoint that the log did not sign`);
    return 'silent';
  }
}
