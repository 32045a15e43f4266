import type { Span } from '../layer.ts';

/**
 * Rows in a text that have no bound: each begins where one pattern matches and goes on as long as the other does. Both
 * patterns are bounded, so that the time is in proportion to the text.
 *
 * @param begin global.
 * @param more sticky.
 */
export function* rowsIn(text: string, begin: RegExp, more: RegExp): Generator<Span> {
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const start = match.index;
    const end = rowEnd(text, start + match[0].length, more);
    yield { start, end };
    // Both are the caller's alone, but a row's reader may have used them.
    begin.lastIndex = end;
  }
}

/** Where a row ends that has come so far. */
export function rowEnd(text: string, from: number, more: RegExp): number {
  let end = from;
  more.lastIndex = end;
  for (let match = more.exec(text); match !== null && match[0] !== ''; match = more.exec(text)) {
    end += match[0].length;
    more.lastIndex = end;
  }
  return end;
}
