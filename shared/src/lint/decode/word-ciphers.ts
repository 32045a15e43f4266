import type { LayerName } from '../layer.ts';
import type { Candidate } from './decoder.ts';
import { COMMON_WORDS, isKnownWord } from './known-words.ts';
import { disguisedStretches, tokensOf, type Token } from './stretches.ts';
import { Tracing, type Traced } from './traced.ts';

/** A disguise that a word wears by itself. */
interface Cipher {
  readonly how: LayerName;
  readonly wear: (word: string) => string;
  readonly undo: (word: string) => string;
}

const LETTERS = 26;

function shift(by: number): Cipher {
  return {
    how: 'rotated-letters',
    wear: (word) => mapLetters(word, (place) => (place + by) % LETTERS),
    undo: (word) => mapLetters(word, (place) => (place - by + LETTERS) % LETTERS),
  };
}

function mapLetters(word: string, to: (place: number) => number): string {
  let mapped = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const base = code >= 97 && code <= 122 ? 97 : code >= 65 && code <= 90 ? 65 : 0;
    mapped += base === 0 ? (word[at] ?? '') : String.fromCharCode(base + to(code - base));
  }
  return mapped;
}

const mirror = (word: string): string => mapLetters(word, (place) => LETTERS - 1 - place);
const reverse = (word: string): string => Array.from(word).toReversed().join('');

/** "ealstay ethay eyskay". */
const pigLatin: Cipher = {
  how: 'pig-latin',
  wear: (word) => {
    const onset = /^(?:[^aeiou]*qu|[^aeiou]+)/u.exec(word)?.[0] ?? '';
    return onset === '' ? `${word}way` : `${word.slice(onset.length)}${onset}ay`;
  },
  undo: (word) => {
    const genitive = word.endsWith("'say") ? "'s" : '';
    const stem = genitive === '' ? word.slice(0, -2) : word.slice(0, -4);
    if (!word.endsWith('ay') || stem.length < 2) return word;
    if (genitive !== '' && isKnownWord(stem)) return stem + genitive;
    if (stem.endsWith('w') && isKnownWord(stem.slice(0, -1))) return stem.slice(0, -1) + genitive;
    for (let onset = 1; onset <= Math.min(4, stem.length - 1); onset += 1) {
      const meant = stem.slice(-onset) + stem.slice(0, -onset);
      if (isKnownWord(meant)) return meant + genitive;
    }
    return stem.slice(-1) + stem.slice(0, -1) + genitive;
  },
};

const BACKWARDS: Cipher = { how: 'reversed', wear: reverse, undo: reverse };
const CIPHERS: readonly Cipher[] = [
  BACKWARDS,
  pigLatin,
  { how: 'rotated-letters', wear: mirror, undo: mirror },
  ...Array.from({ length: LETTERS - 1 }, (_, by) => shift(by + 1)),
];

/** Common words in each disguise, with the numbers of the ciphers that make them. */
const TRACES: ReadonlyMap<string, readonly number[]> = traces();

function traces(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, cipher] of CIPHERS.entries()) {
    for (const word of COMMON_WORDS) {
      const worn = cipher.wear(word);
      if (worn.length < 3 || worn === word || isKnownWord(worn)) continue;
      found.set(worn, [...(found.get(worn) ?? []), number]);
    }
  }
  return found;
}

/** Different words of a cipher that a text must hold before it is tried. */
const FEWEST_TRACES = 2;

const UNSUSPECTED: readonly Cipher[] = [];

/** Whether words of ciphers stand in a text at all. */
export function mayBeCiphered(words: ReadonlySet<string>): boolean {
  let traced = 0;
  for (const word of words) if (TRACES.has(word) && ++traced >= FEWEST_TRACES) return true;
  return false;
}

/** The ciphers whose words a text holds, the likeliest first. */
function suspected(words: ReadonlySet<string>): readonly Cipher[] {
  if (!mayBeCiphered(words)) return UNSUSPECTED;
  const counts = new Map<number, number>();
  for (const word of words) {
    for (const number of TRACES.get(word) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_TRACES)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2)
    .flatMap(([number]) => CIPHERS[number] ?? []);
}

/**
 * Reads letters that are moved along the alphabet (ROT13 and its like) or mirrored in it, Pig Latin, and text that runs
 * backwards, as a whole or word by word.
 */
export function* wordCiphers({ text, words }: Candidate): Generator<readonly [LayerName, Traced]> {
  for (const cipher of suspected(words)) {
    const tokens = tokensOf(text);
    const tracing = new Tracing();
    for (const { first, last } of disguisedStretches(tokens, cipher.undo)) {
      const stretch = tokens.slice(first, last + 1);
      const start = stretch[0]?.start ?? 0;
      tracing.part(start);
      if (cipher === BACKWARDS) {
        tracing.append(backwards(text, stretch));
        tracing.part(start);
      }
      tracing.append(wordByWord(text, stretch, cipher));
    }
    if (tracing.length > 0) yield [cipher.how, tracing.done()];
  }
}

function backwards(text: string, stretch: readonly Token[]): Traced {
  const tracing = new Tracing();
  const start = stretch[0]?.start ?? 0;
  const end = stretch.at(-1)?.end ?? 0;
  let at = end;
  for (const character of Array.from(text.slice(start, end)).toReversed()) {
    tracing.add(character, at - character.length, at);
    at -= character.length;
  }
  return tracing.done();
}

function wordByWord(text: string, stretch: readonly Token[], { undo }: Cipher): Traced {
  const tracing = new Tracing();
  for (const { start, end, word } of stretch) {
    if (tracing.length > 0) tracing.add(' ', start, start);
    const run = text.slice(start, end);
    const at = run.toLowerCase().indexOf(word);
    if (word === '' || at === -1) tracing.add(run, start, end);
    else tracing.add(run.slice(0, at) + undo(word) + run.slice(at + word.length), start, end);
  }
  return tracing.done();
}
