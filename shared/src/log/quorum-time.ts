import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { OpenedCheckpoint } from './checkpoint.ts';
import { isQuorum, type LogPolicy } from './tlog-policy.ts';

/**
 * The time at which a checkpoint was known to be the newest: the latest one that a quorum of witnesses reached. Stamps
 * from the future count for nothing, so that no witness can make a checkpoint fresh for ever.
 *
 * @param notAfter in seconds since 1970.
 * @returns seconds since 1970; undefined if the policy demands no witnesses, or too few stamps are left.
 */
export function quorumTime(
  { cosigned = new Map() }: OpenedCheckpoint,
  policy: LogPolicy,
  notAfter: number,
): number | undefined {
  if (policy.quorum === 'none') return undefined;
  const stamps = [...cosigned].filter(([, time]) => time <= notAfter).toSorted(([, a], [, b]) => b - a);
  const names = new Set<string>();
  for (const [name, time] of stamps) {
    names.add(name);
    if (isQuorum(policy, names)) return time;
  }
  return undefined;
}

/**
 * Refuses a checkpoint that its witnesses have not confirmed lately. Where the policy demands no witnesses there is no
 * time to judge, and nothing is refused.
 *
 * @param checkpoint opened under the same policy.
 * @param maxAgeMs absent: any age; stamps from the future are refused still.
 * @throws ToolsumError ERR_WITNESS_QUORUM if the quorum rests on stamps from the future, ERR_CHECKPOINT_STALE.
 */
export function requireFreshQuorum(
  checkpoint: OpenedCheckpoint,
  policy: LogPolicy,
  { now, maxAgeMs }: { readonly now: Date; readonly maxAgeMs?: number },
): void {
  if (policy.quorum === 'none') return;
  const time = quorumTime(checkpoint, policy, Math.floor((now.getTime() + LIMITS.clockSkewMs) / 1000));
  if (time === undefined) {
    throw new ToolsumError(
      'ERR_WITNESS_QUORUM',
      'the witnesses cosigned the checkpoint in the future; check the clock of this machine',
    );
  }
  if (maxAgeMs !== undefined && time * 1000 + maxAgeMs <= now.getTime()) {
    const at = new Date(Math.min(time * 1000, 8.64e15)).toISOString();
    throw new ToolsumError(
      'ERR_CHECKPOINT_STALE',
      `the witnesses last confirmed this checkpoint at ${at}, too long ago for the policy`,
      { at },
    );
  }
}
