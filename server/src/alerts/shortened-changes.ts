import { LIMITS } from '@toolsum/core';
import type { Change } from '@toolsum/schemas';

/** UTF-16 units that an alert shows of a text; the whole stands in the diff that the alert points to. */
const TEXT_LENGTH = 320;
/** How much of what did not change is shown before the first difference. */
const CONTEXT = 80;

/**
 * As many changes as an alert can carry, in their order (the worst first), each with its texts cut around the first
 * difference. One that does not fit is left out; the alert says how many there are in all.
 *
 * @param room bytes of JSON that are left for them.
 */
export function shortenedChanges(changes: readonly Change[], room: number): Change[] {
  const kept: Change[] = [];
  let left = room;
  for (const change of changes) {
    if (kept.length === LIMITS.alertChanges) break;
    const short = shortened(change);
    const bytes = Buffer.byteLength(JSON.stringify(short)) + 1;
    if (bytes > left) continue;
    left -= bytes;
    kept.push(short);
  }
  return kept;
}

function shortened(change: Change): Change {
  const { before, after } = change;
  const start = Math.max(0, commonLength(before ?? '', after ?? '') - CONTEXT);
  return {
    ...change,
    ...(before === undefined ? {} : { before: cut(before, start) }),
    ...(after === undefined ? {} : { after: cut(after, start) }),
  };
}

function commonLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let common = 0;
  while (common < end && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
}

function cut(text: string, from: number): string {
  if (text.length <= TEXT_LENGTH) return text;
  const start = boundary(text, from);
  const end = boundary(text, Math.min(text.length, start + TEXT_LENGTH));
  return `${start === 0 ? '' : '… '}${text.slice(start, end)}${end === text.length ? '' : ' …'}`;
}

/** Never inside a surrogate pair: half a character is not JSON that anybody takes. */
function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
