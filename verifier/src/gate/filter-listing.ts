import {
  definitionFromListing,
  definitionKey,
  digested,
  isJsonObject,
  ToolsumError,
  type EffectivePolicy,
  type Listing,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { passes, type Baseline } from '../baseline.ts';
import type { DefinitionReport } from '../surface-report.ts';
import { hasTwin, own } from './message.ts';
import { isPermitted } from './verified-set.ts';

/** One page of a client's listing, with only what may be shown. */
export interface FilteredPage {
  /** The result to pass on; the same object if nothing had to be taken out. */
  readonly result: JsonObject;
  readonly reports: readonly DefinitionReport[];
  readonly withheld: readonly DefinitionReport[];
  /** Items that are no definition at all; they are taken out too. */
  readonly malformed: number;
}

/**
 * Judges every item of a listing page again, whatever was verified before, and takes out what does not pass.
 *
 * @returns undefined if the result holds no listing, or two in the eyes of some readers.
 */
export function filterPage(
  listing: Listing,
  result: JsonObject,
  baseline: Baseline,
  policy: EffectivePolicy,
): FilteredPage | undefined {
  const items = own(result, listing.member);
  if (!Array.isArray(items) || hasTwin(result, [listing.member])) return undefined;
  const judged = items.map((item) => judgeItem(listing, item, baseline));
  const reports = judged.filter((report) => report !== undefined);
  const failed = new Set(
    reports.filter((report) => !passes(report)).map(({ kind, id }) => definitionKey(kind, id)),
  );
  const kept: JsonValue[] = [];
  let changed = false;
  items.forEach((item, i) => {
    const report = judged[i];
    const shown =
      // A name that stands twice, once altered, is withheld both times: readers differ in which one they take.
      report === undefined || failed.has(definitionKey(report.kind, report.id)) || !isShown(report, policy)
        ? undefined
        : report.verdict === 'uncovered'
          ? { uri: report.id, name: report.id }
          : item;
    changed ||= shown !== item;
    if (shown !== undefined) kept.push(shown);
  });
  return {
    result: changed ? { ...result, [listing.member]: kept } : result,
    reports,
    withheld: reports.filter((report) => !passes(report)),
    malformed: judged.length - reports.length,
  };
}

function judgeItem(listing: Listing, item: JsonValue, baseline: Baseline): DefinitionReport | undefined {
  if (!isJsonObject(item)) return undefined;
  try {
    return baseline.judge(digested(definitionFromListing(listing, item)));
  } catch (error) {
    if (ToolsumError.is(error)) return undefined;
    throw error;
  }
}

function isShown({ kind, id }: DefinitionReport, policy: EffectivePolicy): boolean {
  return kind !== 'tool' || isPermitted(id, policy);
}
