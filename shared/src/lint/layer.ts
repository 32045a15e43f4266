import type { Keeper } from './kept.ts';
import type { LayerName } from './layer-name.ts';

/** A stretch of UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type { LayerName } from './layer-name.ts';

/** A piece of folded text and the original stretch it stands for; `same` if they agree unit by unit. */
export interface Chunk extends Span {
  readonly at: number;
  readonly same: boolean;
}

/** Stands among the words of a text that is not all ASCII. */
export const BEYOND_ASCII = '\u0080';

const FOREIGN_LETTER = /(?![\x00-\x7f])[\p{L}\p{M}\p{N}]/u;

/** One reading of a string: lower case, one space between words, and the way back to the original. */
export class Layer implements Keeper {
  kept: unknown[] | undefined;
  readonly how: LayerName;
  readonly text: string;
  readonly #chunks: readonly Chunk[];
  readonly #breaks: readonly number[];
  readonly #outer: ((span: Span) => Span) | undefined;
  #sentences: readonly Span[] | undefined;
  #words: Set<string> | undefined;

  constructor(
    how: LayerName,
    text: string,
    chunks: readonly Chunk[],
    breaks: readonly number[],
    outer?: (span: Span) => Span,
  ) {
    this.how = how;
    this.text = text;
    this.#chunks = chunks;
    this.#breaks = breaks;
    this.#outer = outer;
  }

  /** The original stretch behind a stretch of this text; what was dropped inside of it is included. */
  toOriginal(span: Span): Span {
    const first = this.#chunkAt(span.start);
    const last = this.#chunkAt(Math.max(span.start, span.end - 1));
    const start = first.same ? first.start + (span.start - first.at) : first.start;
    const end = last.same ? last.start + (span.end - last.at) : last.end;
    const found = { start: Math.min(start, end), end };
    return this.#outer === undefined ? found : this.#outer(found);
  }

  /** Sentences, list items and paragraphs, in order and without gaps. */
  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text, this.#breaks);
    return this.#sentences;
  }

  /** The runs of ASCII letters in it, and BEYOND_ASCII if there is anything else: what patterns are anchored at. */
  get words(): ReadonlySet<string> {
    if (this.#words === undefined) {
      this.#words = runsOfLetters(this.text);
      if (this.isBeyondAscii) this.#words.add(BEYOND_ASCII);
    }
    return this.#words;
  }

  get isBeyondAscii(): boolean {
    return /[^\x20-\x7e]/.test(this.text);
  }

  /** Whether it holds letters beyond ASCII, and not only signs like dashes and arrows. */
  get hasForeignLetters(): boolean {
    return this.isBeyondAscii && FOREIGN_LETTER.test(this.text);
  }

  sentenceAt(offset: number): Span {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? { start: 0, end: this.text.length };
  }

  #chunkAt(offset: number): Chunk {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#chunks[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#chunks[low] ?? { at: 0, start: 0, end: 0, same: true };
  }
}

function runsOfLetters(text: string): Set<string> {
  const runs = new Set<string>();
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) continue;
    if (at - start >= 2) runs.add(text.slice(start, at));
    start = at + 1;
  }
  return runs;
}

/** A point after an abbreviation ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set('e.g i.e etc vs cf approx incl resp'.split(' '));
const LONGEST_ABBREVIATION = 6;
/** Ends of sentences that need nothing behind them: a semicolon and the full stops of other scripts. */
const ENDS = new Set(Array.from('。！？;।؟۔', (one) => one.charCodeAt(0)));
/** What a point, or a mark of exclamation or question, stands before if it ends a sentence. */
const FOLLOWS_END = new Set(Array.from(' "\')]', (one) => one.charCodeAt(0)));
const POINT = 46;
const MARKS = new Set([POINT, 33, 63]);

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (ENDS.has(code)) return true;
  if (!MARKS.has(code)) return false;
  if (at + 1 < text.length && !FOLLOWS_END.has(text.charCodeAt(at + 1))) return false;
  if (code !== POINT) return true;
  const before = text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at);
  return !ABBREVIATIONS.has(/(?:^|[^a-z.])([a-z.]{2,6})$/.exec(before)?.[1] ?? '');
}

function splitSentences(text: string, breaks: readonly number[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let next = 0;
  const cut = (end: number): void => {
    if (end <= start) return;
    const last = spans.at(-1);
    // The space after a sentence belongs to it.
    if (last !== undefined && end === start + 1 && text.charCodeAt(start) === 32)
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    while (next < breaks.length && (breaks[next] ?? 0) <= at) {
      cut(breaks[next] ?? 0);
      next += 1;
    }
    const code = text.charCodeAt(at);
    // Letters and spaces, most of a text, end nothing.
    if ((code >= 97 && code <= 122) || code === 32) continue;
    if (endsSentence(text, at)) cut(at + 1);
  }
  cut(text.length);
  return spans;
}
