import { LIMITS } from '@toolsum/core';
import type { Alert } from '@toolsum/schemas';
import type { AlertFeed } from './alert-feed.ts';
import { isWanted, type AlertFilter } from './alert-filter.ts';

export interface AlertPage {
  readonly alerts: readonly Alert[];
  /**
   * Position to go on from. A page may be empty because nothing of what was looked through is wanted; the end is
   * reached where `next` is the position that was asked for.
   */
  readonly next: string;
}

/** One page of past alerts, oldest first. What one request looks through is bounded, whatever the filter. */
export async function readHistory(
  feed: AlertFeed,
  filter: AlertFilter,
  after: number,
  limit: number,
): Promise<AlertPage> {
  const alerts: Alert[] = [];
  let position = after;
  while (alerts.length < limit && position - after < LIMITS.alertScan) {
    const items = await feed.read(position, LIMITS.alertPage);
    for (const { seq, alert } of items) {
      if (alerts.length === limit) break;
      if (isWanted(alert, filter)) alerts.push(alert);
      position = seq;
    }
    if (items.length === 0) break;
  }
  return { alerts, next: String(position) };
}
