import { compareSeverity, matchesName, matchesPrincipal, principalKey } from '@toolsum/core';
import type { KeySigner, MonitorEvent, Principal, Severity, Signer } from '@toolsum/schemas';

/** Whose names somebody cares about, and which signers are their own. */
export interface Watch {
  /** Exact names, `namespace/*` or `*`. */
  readonly patterns: readonly string[];
  /** Empty: nobody said who may sign. */
  readonly own: readonly (Principal | KeySigner)[];
  readonly minimum: Severity;
}

export function isWatched({ patterns }: Watch, name: string): boolean {
  return patterns.some((pattern) => matchesName(pattern, name));
}

/** Whether somebody who signed is among one's own; undefined if nobody said who is. */
export function isOwnSigner({ own }: Watch, signer: Signer): boolean | undefined {
  return own.length === 0 ? undefined : own.some((principal) => matchesPrincipal(principal, signer));
}

/** Whether a grant is one's own, word for word: a wider one lets in others, too. Undefined if nobody said. */
export function isOwnPrincipal({ own }: Watch, granted: Principal): boolean | undefined {
  const key = principalKey(granted);
  return own.length === 0 ? undefined : own.some((principal) => principalKey(principal) === key);
}

/** Whether an event is to be told: misbehaviour always, the rest by name and severity. */
export function concerns(watch: Watch, event: MonitorEvent): boolean {
  if (event.misbehaviour) return true;
  if (compareSeverity(event.severity, watch.minimum) < 0) return false;
  return event.type === 'name-confusable' || event.name === undefined || isWatched(watch, event.name);
}
