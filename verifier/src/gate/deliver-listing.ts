import type { EffectivePolicy } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { pass, toClient, type Effect } from './effect.ts';
import type { FilteredPage } from './filter-listing.ts';

/** A page of a client's listing after it was judged. */
export interface JudgedPage {
  readonly page: FilteredPage;
  /** The result as it came. */
  readonly result: JsonObject;
  /** The whole message as it came. */
  readonly message: JsonValue;
  readonly method: string;
  /** Ids that the server listed before and lists no more. */
  readonly missing: readonly string[];
}

/** What people are told of it. */
export function listingReports({ page, method, missing }: JudgedPage): Effect[] {
  const effects: Effect[] = [];
  if (page.withheld.length > 0) effects.push({ report: { kind: 'withheld', definitions: page.withheld } });
  if (missing.length > 0) effects.push({ report: { kind: 'shrunk', method, ids: missing } });
  return effects;
}

/** Whether the server shows other than it was held to. */
export function isDrifted({ page, missing }: JudgedPage): boolean {
  return page.withheld.length > 0 || page.malformed > 0 || missing.length > 0;
}

/** What the client gets of it: all in warn mode, else what passed; the very message if nothing was taken out. */
export function shownListing({ page, result, message }: JudgedPage, mode: EffectivePolicy['mode']): Effect {
  return mode === 'warn' || page.result === result
    ? pass('client', message)
    : toClient({ ...(message as JsonObject), result: page.result });
}
