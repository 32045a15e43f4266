import type { Layer, Span } from '../layer.ts';
import type { Language } from '../lexicon/language.ts';
import type { KnownNames } from './known-names.ts';
import { ENGLISH, FOREIGN, type Entry, type Lexicon, type Meaning } from './lexicon.ts';
import { Sentence, type Mark } from './sentence.ts';
import { wordsOf, type Word } from './words.ts';

/** Small words of a Latin language that a text must hold before its lexicon is consulted. */
const MARKS_WANTED = 2;
const LONGEST_STEM = 14;

/** The sentences of a layer, each with what its words are about. */
export function sentencesOf(layer: Layer, names: KnownNames): Sentence[] {
  const words = wordsOf(layer.text, (chunk) => names.has(chunk));
  if (words.length === 0) return [];
  const others = lexiconsFor(words, layer);
  const sentences: Sentence[] = [];
  let next = 0;
  // The first sentence says what the tool is for; what is hidden does not begin a description.
  const before = layer.how === 'plain' || layer.how === 'words' || layer.how === 'gaps' ? 0 : 1;
  const spans = layer.sentences;
  for (let number = 0; number < spans.length; number += 1) {
    const span = spans[number];
    if (span === undefined) continue;
    const index = number + before;
    const first = next;
    while (next < words.length && (words[next]?.start ?? 0) < span.end) next += 1;
    if (next > first) sentences.push(readSentence(layer, span, index, words, first, next, others, names));
  }
  return sentences;
}

function readSentence(
  layer: Layer,
  span: Span,
  index: number,
  words: readonly Word[],
  from: number,
  to: number,
  others: readonly Lexicon[],
  names: KnownNames,
): Sentence {
  const marks: Mark[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const known = names.get(word.text);
    if (known !== undefined) marks.push({ concept: known, form: undefined, at, length: 1 });
    if (word.literal.length > 0) {
      for (const concept of word.literal) marks.push({ concept, form: undefined, at, length: 1 });
      continue;
    }
    lookEnglish(word, words, at, to, marks);
    for (let other = 0; other < others.length; other += 1) {
      const lexicon = others[other];
      if (lexicon !== undefined) look(lexicon, words, at, to, marks);
    }
  }
  return new Sentence(layer, span, index, words, from, to, marks);
}

/** Most words are looked up as they are: what they mean was found when they were read. */
function lookEnglish(
  { text, known }: Word,
  words: readonly Word[],
  at: number,
  to: number,
  marks: Mark[],
): void {
  if (known?.entry !== undefined) {
    const before = marks.length;
    addEntry(known.entry, words, at, to, marks);
    if (marks.length > before) return;
  }
  const { length } = text;
  const isGenitive = text.charCodeAt(length - 1) === APOSTROPHE || text.charCodeAt(length - 2) === APOSTROPHE;
  if (isGenitive || NEEDS_MORE) look(ENGLISH, words, at, to, marks);
}

const APOSTROPHE = 39;
/** Whether English words have anything but their own spelling, and genitives, to be found by. */
const NEEDS_MORE = ENGLISH.stems.size > 0 || ENGLISH.prefixes.length > 0;

function look(lexicon: Lexicon, words: readonly Word[], at: number, to: number, marks: Mark[]): void {
  const text = words[at]?.text ?? '';
  const known = marks.length;
  if (lookWord(lexicon, text, words, at, to, marks) && marks.length > known) return;
  // A genitive is its noun, unless a phrase has it.
  if (text.endsWith("'s") && lookWord(lexicon, text.slice(0, -2), words, at, to, marks)) return;
  if (text.endsWith("s'") && lookWord(lexicon, text.slice(0, -1), words, at, to, marks)) return;
  for (const prefix of lexicon.prefixes) {
    if (text.length > prefix.length + 1 && text.startsWith(prefix)) {
      if (lookWord(lexicon, text.slice(prefix.length), words, at, to, marks)) return;
    }
  }
}

/** Adds what a word and the longest phrase that begins with it mean; says whether it is known. */
function lookWord(
  lexicon: Lexicon,
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
  marks: Mark[],
): boolean {
  const entry = lexicon.entries.get(text);
  if (entry !== undefined) addEntry(entry, words, at, to, marks);
  if (lexicon.stems.size === 0) return entry !== undefined;
  for (let length = Math.min(text.length, LONGEST_STEM); length >= 1; length -= 1) {
    const stem = lexicon.stems.get(text.slice(0, length));
    if (stem === undefined) continue;
    addEntry(stem, words, at, to, marks);
    return true;
  }
  return entry !== undefined;
}

function addEntry(
  { meanings, phrases }: Entry,
  words: readonly Word[],
  at: number,
  to: number,
  marks: Mark[],
): void {
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index];
    if (phrase === undefined || !follows(phrase.rest, words, at, to)) continue;
    addMarks(marks, phrase.meanings, at, phrase.rest.length + 1);
    break;
  }
  addMarks(marks, meanings, at, 1);
}

function follows(rest: readonly string[], words: readonly Word[], at: number, to: number): boolean {
  if (at + rest.length >= to) return false;
  for (let offset = 0; offset < rest.length; offset += 1)
    if (!isWanted(words[at + 1 + offset]?.text ?? '', rest[offset] ?? '')) return false;
  return true;
}

function isWanted(word: string, wanted: string): boolean {
  return word === wanted || (wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1)));
}

function addMarks(marks: Mark[], meanings: readonly Meaning[], at: number, length: number): void {
  for (let index = 0; index < meanings.length; index += 1) {
    const meaning = meanings[index];
    if (meaning !== undefined) marks.push({ concept: meaning.concept, form: meaning.form, at, length });
  }
}

const NO_OTHERS: readonly Lexicon[] = [];

/** What tells a script. Look-alikes of Latin letters are folded; other letters of the script remain. */
const SCRIPTS: Readonly<Record<Exclude<Language['script'], 'latin'>, RegExp>> = {
  han: /\p{Script=Han}/u,
  kana: /[\u3040-\u30ff]/u,
  hangul: /\p{Script=Hangul}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  devanagari: /\p{Script=Devanagari}/u,
  arabic: /\p{Script=Arabic}/u,
};

/** The lexicons of other languages than English that a text is read with. */
function lexiconsFor(words: readonly Word[], layer: Layer): readonly Lexicon[] {
  if (FOREIGN.length === 0) return NO_OTHERS;
  const { isBeyondAscii } = layer;
  const marked = languagesIn(words);
  if (!isBeyondAscii && marked === 0) return NO_OTHERS;
  const spoken = FOREIGN.filter(({ script }, number) => {
    // Japanese is written with Chinese characters too.
    if (script === 'han' && SCRIPTS.kana.test(layer.text)) return false;
    if (script !== 'latin') return isBeyondAscii && SCRIPTS[script].test(layer.text);
    return (marked & (1 << number)) !== 0;
  });
  return spoken.map(({ lexicon }) => lexicon);
}

/** The languages of which enough small words stand in a text, as bits. */
function languagesIn(words: readonly Word[]): number {
  let found: Map<string, number> | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const languages = word?.known?.languages ?? 0;
    if (word !== undefined && languages !== 0) (found ??= new Map()).set(word.text, languages);
  }
  if (found === undefined || found.size < MARKS_WANTED) return 0;
  let enough = 0;
  for (let number = 0; number < FOREIGN.length; number += 1) {
    let count = 0;
    for (const languages of found.values()) if ((languages & (1 << number)) !== 0) count += 1;
    if (count >= MARKS_WANTED) enough |= 1 << number;
  }
  return enough;
}
