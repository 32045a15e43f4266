import {
  consistencyProof,
  equalBytes,
  openCheckpoint,
  ToolsumError,
  verifyConsistency,
  verifyReceipt,
  type Checkpoint,
  type LogPolicy,
} from '@toolsum/core';
import type { Memory } from '@toolsum/schemas';
import type { RegistryReader } from './registry-client.ts';

/** A checkpoint with the signed note that proves who said it. */
export interface SignedTree {
  readonly checkpoint: Checkpoint;
  readonly note: Uint8Array;
}

/**
 * The largest tree that is remembered of a log. The log's own signature is enough here: what a fork is held against
 * needs no witnesses, and a quorum that was raised since must not lock the user out.
 */
export function rememberedTree({ checkpoint }: Memory, log: LogPolicy): SignedTree | undefined {
  return checkpoint === '' ? undefined : signedTree(new TextEncoder().encode(checkpoint), log);
}

/** A tree that somebody shows, by the log's own signature. @throws ToolsumError those of `openCheckpoint`. */
export function signedTree(note: Uint8Array, log: LogPolicy): SignedTree {
  return { checkpoint: openCheckpoint(note, withoutQuorum(log)), note };
}

/** The tree that a receipt proves, for the same use. */
export function receiptTree(receipt: Uint8Array, log: LogPolicy): SignedTree {
  const { checkpoint, checkpointNote } = verifyReceipt(receipt, withoutQuorum(log));
  return { checkpoint, note: checkpointNote };
}

/** What proves a tree to be the log's own, whoever else has seen it. */
export function withoutQuorum(log: LogPolicy): LogPolicy {
  return { ...log, quorum: 'none' };
}

/** One log has signed two trees of which neither extends the other. */
export class LogFork extends ToolsumError {
  readonly trees: readonly [SignedTree, SignedTree];

  constructor(first: SignedTree, second: SignedTree, cause?: unknown) {
    super(
      'ERR_FORK',
      `the log ${second.checkpoint.origin} has shown two histories that contradict each other`,
      { size: first.checkpoint.size, otherSize: second.checkpoint.size },
      { cause },
    );
    this.trees = [first, second];
  }
}

/**
 * Requires that the larger of two trees of one log extends the smaller.
 *
 * @param known seen before; `seen` now. The log must still serve the tiles of the larger one.
 * @throws LogFork (ERR_FORK); ERR_TREE_ROLLBACK if the log no longer has what it signed before; what the registry client
 * throws if the proof can't be had.
 */
export async function requireConsistent(
  known: SignedTree,
  seen: SignedTree,
  registry: Pick<RegistryReader, 'tiles' | 'uncachedTiles'>,
): Promise<void> {
  const [smaller, larger] = known.checkpoint.size <= seen.checkpoint.size ? [known, seen] : [seen, known];
  const [a, b] = [smaller.checkpoint, larger.checkpoint];
  if (a.size === b.size) {
    if (!equalBytes(a.root, b.root)) throw new LogFork(known, seen);
    return;
  }
  if (a.size === 0) return;
  const extend = async (tiles: RegistryReader['tiles']): Promise<void> =>
    verifyConsistency(a.size, b.size, await consistencyProof(a.size, b.size, tiles), a.root, b.root);
  try {
    await extend(registry.tiles).catch(async (error: unknown) => {
      if (!isCode(error, 'ERR_CONSISTENCY_PROOF')) throw error;
      // A spoilt cache must not pass for a fork.
      await extend(registry.uncachedTiles);
    });
  } catch (error) {
    if (isCode(error, 'ERR_CONSISTENCY_PROOF')) throw new LogFork(known, seen, error);
    if (isCode(error, 'ERR_NOT_FOUND') && larger === known) {
      throw new ToolsumError(
        'ERR_TREE_ROLLBACK',
        `the log ${b.origin} no longer has all of what it signed before`,
        {
          mark: 'checkpoint',
        },
      );
    }
    throw error;
  }
}

function isCode(error: unknown, code: ToolsumError['code']): boolean {
  return ToolsumError.is(error) && error.code === code;
}
