import type { JsonValue } from '@toolsum/schemas';
import { canonicalText } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';

/** Characters kept before the first difference, so that a cut text still shows where it stands. */
const CONTEXT = 160;

export interface Excerpts {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Two values as text for a `Change`: strings as they are, anything else in canonical form. What exceeds
 * `LIMITS.changeTextLength` code points is cut around the first difference, and both cuts are marked: a change late
 * in a long text must never show as two equal beginnings.
 */
export function excerpts(before: JsonValue | undefined, after: JsonValue | undefined): Excerpts {
  const old = before === undefined ? undefined : asText(before);
  const now = after === undefined ? undefined : asText(after);
  const fits = [old, now].every((text) => text === undefined || text.length <= LIMITS.changeTextLength);
  const start = fits || old === undefined || now === undefined ? 0 : cutBefore(old, now);
  return {
    ...(old === undefined ? {} : { before: cut(old, start) }),
    ...(now === undefined ? {} : { after: cut(now, start) }),
  };
}

function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : canonicalText(value);
}

/** Where both texts may start so that their first difference stays in sight; never inside a surrogate pair. */
function cutBefore(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let common = 0;
  while (common < end && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return boundary(a, Math.max(0, common - CONTEXT));
}

function cut(text: string, start: number): string {
  const head = start === 0 ? '' : `[… ${start} characters before …] `;
  if (head.length + text.length - start <= LIMITS.changeTextLength) return head + text.slice(start);
  const room = LIMITS.changeTextLength - head.length - ' [… 9999999999 more characters …]'.length;
  const end = boundary(text, start + room);
  return `${head}${text.slice(start, end)} [… ${text.length - end} more characters …]`;
}

/** Cuts a text to `length` UTF-16 units at most, without a mark and without splitting a character. */
export function cutTo(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, boundary(text, length));
}

function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
