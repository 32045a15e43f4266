import { KINDS } from '../../definition/definition.ts';
import { isKnownWord } from '../decode/known-words.ts';
import { homoglyphExamples } from '../examples/homoglyphs.ts';
import { foldCharacter } from '../fold-character.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

const BEYOND_ASCII = /[^\u0000-\u007f]/;
const RUN = /[\p{L}\p{M}\p{N}]{2,60}/gu;
const LATIN = /\p{Script=Latin}/u;
/** Scripts whose letters are taken for Latin ones. */
const TWINS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/u;
/** Letters made for formulas, circles, squares and wide columns. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{1F110}-\u{1F189}\u{FF21}-\u{FF5A}\u{1D00}-\u{1D25}]/u;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ASCII_WORD = /^[a-z][a-z0-9]{1,60}$/;

type Disguise = 'mixed' | 'twin' | 'styled';

/** How a word wears letters of another script, with what it is read as. */
function disguiseOf(word: string, hasIdeographs: boolean): Disguise | undefined {
  if (!BEYOND_ASCII.test(word)) return undefined;
  const letters = Array.from(word);
  const styled = letters.filter((one) => STYLED.test(one)).length;
  const twins = letters.filter((one) => TWINS.test(one)).length;
  if (styled === 0 && twins === 0) return undefined;
  const read = letters.map(foldCharacter).join('');
  if (read.length < 3 || !ASCII_WORD.test(read)) return undefined;
  if (twins > 0) {
    if (letters.some((one) => LATIN.test(one) && !STYLED.test(one)))
      return read.length > 3 || isKnownWord(read) ? 'mixed' : undefined;
    return isKnownWord(read) ? 'twin' : undefined;
  }
  return styled >= 3 && !hasIdeographs ? 'styled' : undefined;
}

const WORDS = 400;

function* evidenceIn(passage: Passage): Generator<Evidence> {
  const { text, place } = passage;
  if (!BEYOND_ASCII.test(text)) return;
  const hasIdeographs = IDEOGRAPHIC.test(text);
  const found = new Map<Disguise, { start: number; end: number; count: number }>();
  let foreign = 0;
  let seen = 0;
  for (const { 0: word, index } of text.matchAll(RUN)) {
    const disguise = disguiseOf(word, hasIdeographs);
    if (disguise === undefined) {
      if (BEYOND_ASCII.test(word) && TWINS.test(word)) foreign += 1;
      continue;
    }
    const known = found.get(disguise);
    if (known === undefined) found.set(disguise, { start: index, end: index + word.length, count: 1 });
    else known.count += 1;
    if (++seen >= WORDS) break;
  }
  for (const [disguise, { start, end, count }] of found) {
    // Real words of another language are made of such letters as well.
    if (disguise === 'twin' && (foreign > 0 || count < 2)) continue;
    yield {
      passage,
      start,
      end,
      signal: disguise,
      weight: weightOf(disguise, count, place === 'name'),
      message: MESSAGES[disguise],
    };
  }
}

const MESSAGES: Readonly<Record<Disguise, string>> = {
  mixed: 'mixes letters of several scripts in a word, so that it reads as another than it is',
  twin: 'spells English words in letters of another script',
  styled: 'spells words in letters made for formulas or ornament',
};
const FEW = 2;
const MANY = 6;

/** A slip of a bilingual keyboard makes one such word, or two. */
function weightOf(disguise: Disguise, count: number, isName: boolean): Weight {
  if (disguise === 'styled') return count >= MANY || isName ? 'clear' : 'supports';
  return count > FEW || isName ? 'damning' : count === FEW ? 'clear' : 'weak';
}

export const homoglyphs: Rule = {
  meta: {
    id: 'homoglyphs',
    title: 'Words in letters that only look right',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: false,
    reads: { kinds: KINDS, places: ['prose', 'name', 'value'] },
    docs: {
      what: 'Finds words that mix Latin letters with Cyrillic, Greek or other letters of the same shape, English words spelled in such letters throughout, and words in letters made for formulas, circles or wide columns.',
      why: 'Such words pass by filters and searches while a model, and a person, reads them as if they were plain. In a name they make one tool pass for another.',
      rewrite: 'Type the words with the letters of one script.',
    },
  },
  patterns: {
    beyondAscii: BEYOND_ASCII,
    run: RUN,
    latin: LATIN,
    twins: TWINS,
    styled: STYLED,
    ideographic: IDEOGRAPHIC,
    asciiWord: ASCII_WORD,
  },
  examples: homoglyphExamples,
  *check(view: DefinitionView) {
    for (const passage of view.beyondAscii) yield* evidenceIn(passage);
  },
};
