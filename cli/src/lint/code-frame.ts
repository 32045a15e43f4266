import { visibleText } from '@toolsum/core';

/** One line of a frame: what stands there, and what is put under it. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** As many blanks and marks as bring them under the span; '' where the line has no part in it. */
  readonly marks: string;
}

/** Columns shown of a span, and of the line before and after it. */
const WIDTH = 100;
const BEFORE = 30;
const AFTER = 30;
/** Lines of a span that goes over many. */
const SPAN_LINES = 6;

/**
 * The lines of a text around a span, made safe to print, the span marked underneath.
 *
 * @param span UTF-16 units, end exclusive.
 */
export function codeFrame(text: string, span: { start: number; end: number }): FrameLine[] {
  const lines: FrameLine[] = [];
  let start = 0;
  let number = 1;
  for (;;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const touches = span.start <= end && (span.end > start || span.start === start);
    if (touches) lines.push(frameLine(text.slice(start, end), number, span.start - start, span.end - start));
    if (feed === -1 || end >= span.end || lines.length >= SPAN_LINES) return lines;
    start = feed + 1;
    number += 1;
  }
}

function frameLine(line: string, number: number, from: number, to: number): FrameLine {
  const start = Math.max(0, from);
  const end = Math.min(line.length, Math.max(to, start));
  const cut = cutAt(line, Math.max(0, start - BEFORE));
  const before = `${cut > 0 ? '…' : ''}${visibleText(line.slice(cut, start))}`;
  const marked = visibleText(line.slice(start, end), { maxLength: WIDTH });
  const stop = cutAt(line, Math.min(line.length, end + AFTER));
  const after = `${visibleText(line.slice(end, stop))}${stop < line.length ? '…' : ''}`;
  const marks = `${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`;
  return { number, text: before + marked + after, marks };
}

/** No pair of surrogates is cut in two. */
function cutAt(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROWLESS = /\p{M}/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal, as near as can be told without one. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NARROWLESS.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
