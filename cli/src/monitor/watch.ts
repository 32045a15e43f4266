import { compareSeverity, matchesName, principalKey } from '@toolsum/core';
import type { MonitorEvent, Principal, Severity, Signer } from '@toolsum/schemas';

/** Whose names somebody cares about, and which signers are their own. */
export interface Watch {
  /** Exact names, `namespace/*` or `*`. */
  readonly patterns: readonly string[];
  /** Empty: nobody said who may sign. */
  readonly own: readonly (Principal | Signer)[];
  readonly minimum: Severity;
}

export function isWatched({ patterns }: Watch, name: string): boolean {
  return patterns.some((pattern) => matchesName(pattern, name));
}

/** Whether a signer is one's own; undefined if nobody said who is. */
export function isOwn({ own }: Watch, signer: Principal | Signer): boolean | undefined {
  if (own.length === 0) return undefined;
  const key = principalKey(signer);
  return own.some((one) => principalKey(one) === key);
}

/** Whether an event is to be told: misbehaviour always, the rest by name and severity. */
export function concerns(watch: Watch, event: MonitorEvent): boolean {
  if (event.misbehaviour) return true;
  if (compareSeverity(event.severity, watch.minimum) < 0) return false;
  return event.type === 'name-confusable' || event.name === undefined || isWatched(watch, event.name);
}
