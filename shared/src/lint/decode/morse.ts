import type { Decoder } from './decoder.ts';
import { readsAsText } from './readable.ts';
import { rowsIn } from './rows.ts';
import { Tracing } from './traced.ts';

const MORSE: ReadonlyMap<string, string> = new Map(
  '.- a|-... b|-.-. c|-.. d|. e|..-. f|--. g|.... h|.. i|.--- j|-.- k|.-.. l|-- m|-. n|--- o|.--. p|--.- q|.-. r|... s|- t|..- u|...- v|.-- w|-..- x|-.-- y|--.. z|----- 0|.---- 1|..--- 2|...-- 3|....- 4|..... 5|-.... 6|--... 7|---.. 8|----. 9|.-.-.- .|--..-- ,|..--.. ?|-..-. /|.--.-. @|-....- -|..--.- _'
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);
const ROW = /(?:[.\u00b7\u2022_\u2013\u2014-]{1,6}[ /|\n]{1,4}){6}/g;
const ROW_MORE = /[.\u00b7\u2022_\u2013\u2014-]{1,6}[ /|\n]{0,4}/y;
const PART = /[.\u00b7\u2022_\u2013\u2014-]{1,6}|[ ]{2,4}|[/|\n]/g;
/** A ruler of dashes has few different signs. */
const FEWEST_SIGNS = 4;

/** Reads Morse code. */
export const morse: Decoder = {
  how: 'morse',
  decode({ text, signs }) {
    if (!signs.morse) return undefined;
    const tracing = new Tracing();
    for (const { start: index, end } of rowsIn(text, ROW, ROW_MORE)) {
      const row = text.slice(index, end);
      const read = new Tracing();
      const seen = new Set<string>();
      for (const { 0: part, index: offset } of row.matchAll(PART)) {
        const start = index + offset;
        const sign = part.replace(/[\u00b7\u2022]/g, '.').replace(/[_\u2013\u2014]/g, '-');
        const letter = MORSE.get(sign);
        if (letter !== undefined) seen.add(letter);
        read.add(letter ?? ' ', start, start + part.length);
      }
      const decoded = read.done();
      if (seen.size < FEWEST_SIGNS || !readsAsText(decoded.text)) continue;
      tracing.part(index);
      tracing.append(decoded);
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

/** Letters of Braille in the order of the alphabet. */
const BRAILLE: ReadonlyMap<string, string> = new Map(
  Array.from('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵', (one, at) => [one, String.fromCharCode(97 + at)] as const),
);
const BRAILLE_ROW = /[\u2801-\u28ff][\u2800-\u28ff ]{7}/g;
const BRAILLE_MORE = /[\u2800-\u28ff ]{1,64}/y;

/** Reads Braille. */
export const braille: Decoder = {
  how: 'braille',
  decode({ text, signs }) {
    if (!signs.braille) return undefined;
    const tracing = new Tracing();
    for (const { start: index, end } of rowsIn(text, BRAILLE_ROW, BRAILLE_MORE)) {
      const row = text.slice(index, end);
      const letters = Array.from(
        row,
        (one) => BRAILLE.get(one) ?? (one === ' ' || one === '\u2800' ? ' ' : '.'),
      );
      if (!readsAsText(letters.join(''))) continue;
      tracing.part(index);
      for (const [at, letter] of letters.entries()) tracing.add(letter, index + at, index + at + 1);
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

export const MORSE_PATTERNS = { ROW, ROW_MORE, PART, BRAILLE_ROW, BRAILLE_MORE };
