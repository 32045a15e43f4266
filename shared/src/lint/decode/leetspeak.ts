import type { Decoder } from './decoder.ts';
import { isKnownWord } from './known-words.ts';
import { disguisedStretches, tokensOf } from './stretches.ts';
import { Tracing } from './traced.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

/** A word without its digits; the word itself if it has none, or nothing but them. */
function undo(word: string): string {
  if (!/[0-9@$!|+]/u.test(word) || !/[a-z]/u.test(word)) return word;
  const meant = Array.from(word, (one) => SIGNS[one] ?? one).join('');
  if (isKnownWord(meant)) return meant;
  const other = Array.from(word, (one) => (one === '1' ? 'l' : (SIGNS[one] ?? one))).join('');
  return isKnownWord(other) ? other : meant;
}

const BEFORE = 120;

/** Reads words whose letters are replaced by digits and signs that look like them. */
export const leetspeak: Decoder = {
  how: 'leetspeak',
  decode({ text, signs }) {
    if (!signs.leet) return undefined;
    const tokens = tokensOf(text);
    const tracing = new Tracing();
    for (const { first, last } of disguisedStretches(tokens, undo)) {
      // The plain words of the same sentence are needed to read it.
      let from = first;
      const begin = tokens[first]?.start ?? 0;
      while (
        from > 0 &&
        begin - (tokens[from - 1]?.start ?? 0) < BEFORE &&
        !endsSentence(text, tokens[from - 1]?.end ?? 0)
      )
        from -= 1;
      let to = last;
      const end = tokens[last]?.end ?? 0;
      while (
        to + 1 < tokens.length &&
        (tokens[to + 1]?.end ?? 0) - end < BEFORE &&
        !endsSentence(text, tokens[to]?.end ?? 0)
      )
        to += 1;
      tracing.part(begin);
      for (const { start, end: after, word } of tokens.slice(from, to + 1)) {
        const run = text.slice(start, after);
        const at = run.toLowerCase().indexOf(word);
        tracing.add(run.slice(0, at) + undo(word) + run.slice(at + word.length), start, after);
        tracing.add(' ', after, after);
      }
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

function endsSentence(text: string, at: number): boolean {
  return /[.!?\n]/.test(text[at - 1] ?? '') || text[at] === '\n';
}
