import type { Decoder } from './decoder.ts';
import { isKnownWord } from './known-words.ts';
import { rowsIn } from './rows.ts';
import { Tracing } from './traced.ts';

/** Letters that stand alone with up to four signs between them. */
const ROW =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ._\-*|/\u00b7,+~:;'"\n\u00a0]{1,4}[\p{L}\p{N}](?![\p{L}\p{N}'])){7}/gu;
const ROW_MORE = /[ ._\-*|/\u00b7,+~:;'"\n\u00a0]{1,4}[\p{L}\p{N}](?![\p{L}\p{N}'])/uy;
const LONGEST_WORD = 16;
/** Of the letters so many must lie in known words. */
const SHARE = 0.6;
const FEWEST_WORDS = 3;

interface Letter {
  readonly letter: string;
  readonly at: number;
  /** How wide the gap before it is; a blank where others have none counts as wide. */
  readonly gap: number;
}

/** Reads s p a c e d and d.o.t.t.e.d letters. */
export const spacedLetters: Decoder = {
  how: 'spaced-letters',
  decode({ text, signs }) {
    if (!signs.spaced) return undefined;
    const tracing = new Tracing();
    for (const { start: index, end } of rowsIn(text, ROW, ROW_MORE)) {
      const row = text.slice(index, end);
      const words = wordsIn(lettersOf(row, index));
      if (!makeSense(words)) continue;
      tracing.part(index);
      for (const word of words) {
        for (const { letter, at } of word) tracing.add(letter, at, at + letter.length);
        const last = word.at(-1);
        const end = last === undefined ? index : last.at + last.letter.length;
        tracing.add(' ', end, end);
      }
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

function lettersOf(row: string, index: number): Letter[] {
  const letters: Letter[] = [];
  let before = 0;
  for (const { 0: letter, index: offset } of row.matchAll(/[\p{L}\p{N}]/gu)) {
    const between = row.slice(before, offset);
    const gap = between.length + (/\s/u.test(between) ? 1 : 0);
    letters.push({ letter, at: index + offset, gap });
    before = offset + letter.length;
  }
  return letters;
}

/** Words end where a gap is wider than the narrowest; if all are the same, where known words end. */
function wordsIn(letters: readonly Letter[]): Letter[][] {
  let narrowest = Number.POSITIVE_INFINITY;
  let widest = 0;
  for (const { gap } of letters.slice(1)) {
    narrowest = Math.min(narrowest, gap);
    widest = Math.max(widest, gap);
  }
  if (widest === narrowest) return segment(letters);
  const words: Letter[][] = [];
  for (const one of letters) {
    const last = words.at(-1);
    if (last === undefined || one.gap > narrowest) words.push([one]);
    else last.push(one);
  }
  return words;
}

/** Cuts letters into known words, as many of them as possible being covered. */
function segment(letters: readonly Letter[]): Letter[][] {
  const text = letters.map(({ letter }) => letter.toLowerCase()).join('');
  const cost = [0];
  const from = [0];
  for (let end = 1; end <= text.length; end += 1) {
    cost[end] = (cost[end - 1] ?? 0) + 3;
    from[end] = end - 1;
    for (let length = 1; length <= Math.min(LONGEST_WORD, end); length += 1) {
      const word = text.slice(end - length, end);
      if (!isKnownWord(word)) continue;
      const sum = (cost[end - length] ?? 0) + (length > 2 ? 1 : 2);
      if (sum < (cost[end] ?? 0)) {
        cost[end] = sum;
        from[end] = end - length;
      }
    }
  }
  const words: Letter[][] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) words.push(letters.slice(from[end] ?? 0, end));
  return words.toReversed();
}

function makeSense(words: readonly (readonly Letter[])[]): boolean {
  let known = 0;
  let letters = 0;
  let count = 0;
  for (const word of words) {
    letters += word.length;
    if (word.length < 2 || !isKnownWord(word.map(({ letter }) => letter.toLowerCase()).join(''))) continue;
    known += word.length;
    count += 1;
  }
  return known >= SHARE * letters && count >= FEWEST_WORDS;
}

export const SPACED_PATTERNS = { ROW, ROW_MORE };
