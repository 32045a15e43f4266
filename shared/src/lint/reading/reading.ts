import type { Layer, Span } from '../layer.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Concept } from './concept.ts';
import { ENGLISH, FOREIGN, type Lexicon, type Meaning } from './lexicon.ts';
import { Sentence, type Mark } from './sentence.ts';
import { wordsOf, type Word } from './words.ts';

/** What names, in lower case, are to the definition at hand. */
export interface KnownNames {
  get(name: string): Concept | undefined;
  has(name: string): boolean;
}

/** Names that tell what they are wherever they stand; `search` may be a tool and is a word. */
const TELLING = /[_.:-]|[a-z][A-Z]/;
const SHORTEST_PARAMETER = 3;

/** The tools of a surface whose names can't be taken for words, in lower case. */
export function tellingNames(tools: Iterable<string>): ReadonlySet<string> {
  const telling = new Set<string>();
  for (const name of tools) if (TELLING.test(name)) telling.add(name.toLowerCase());
  return telling;
}

/** The names that a definition's texts may speak of: its own, its parameters', those of the other tools. */
export function knownNames(
  { kind, id }: Definition,
  parameters: ReadonlySet<string>,
  tools: ReadonlySet<string>,
): KnownNames {
  const own = new Map<string, Concept>();
  for (const name of parameters)
    if (name.length >= SHORTEST_PARAMETER) own.set(name.toLowerCase(), 'own-parameter');
  if (kind === 'tool' && TELLING.test(id)) own.set(id.toLowerCase(), 'own-name');
  return {
    get: (name) => own.get(name) ?? (tools.has(name) ? 'sibling' : undefined),
    has: (name) => own.has(name) || tools.has(name),
  };
}

/** Small words of a Latin language that a text must hold before its lexicon is consulted. */
const MARKS_WANTED = 2;
const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

/** The sentences of a layer, each with what its words are about. */
export function sentencesOf(layer: Layer, names: KnownNames): Sentence[] {
  const words = wordsOf(layer.text, (chunk) => names.has(chunk));
  if (words.length === 0) return [];
  const lexicons = lexiconsFor(words, layer);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, span] of layer.sentences.entries()) {
    const first = next;
    while (next < words.length && (words[next]?.start ?? 0) < span.end) next += 1;
    if (next > first) sentences.push(readSentence(layer, span, index, words, first, next, lexicons, names));
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
  lexicons: readonly Lexicon[],
  names: KnownNames,
): Sentence {
  const marks: Mark[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const known = names.get(word.text);
    if (known !== undefined) marks.push({ concept: known, form: undefined, at, length: 1 });
    for (const concept of word.literal) marks.push({ concept, form: undefined, at, length: 1 });
    if (word.literal.length === 0) for (const lexicon of lexicons) look(lexicon, words, at, to, marks);
  }
  return new Sentence(layer, span, index, words, from, to, marks);
}

function look(lexicon: Lexicon, words: readonly Word[], at: number, to: number, marks: Mark[]): void {
  const text = words[at]?.text ?? '';
  const entry = lexicon.entries.get(text);
  if (entry !== undefined) {
    for (const { rest, meanings } of entry.phrases) {
      if (at + rest.length < to && rest.every((word, offset) => words[at + 1 + offset]?.text === word)) {
        addMarks(marks, meanings, at, rest.length + 1);
        break;
      }
    }
    addMarks(marks, entry.meanings, at, 1);
  }
  if (lexicon.stems.size > 0) {
    for (let length = Math.min(text.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
      const meanings = lexicon.stems.get(text.slice(0, length));
      if (meanings !== undefined) {
        addMarks(marks, meanings, at, 1);
        break;
      }
    }
  }
}

function addMarks(marks: Mark[], meanings: readonly Meaning[], at: number, length: number): void {
  for (const { concept, form } of meanings) marks.push({ concept, form, at, length });
}

const ALWAYS: readonly Lexicon[] = [ENGLISH];

function lexiconsFor(words: readonly Word[], layer: Layer): readonly Lexicon[] {
  if (FOREIGN.length === 0) return ALWAYS;
  const spoken = FOREIGN.filter(({ script, marks }) => {
    if (script === 'other') return layer.isBeyondAscii;
    let seen = 0;
    for (const { text } of words) {
      if (marks.has(text)) seen += 1;
      if (seen >= MARKS_WANTED) return true;
    }
    return false;
  });
  return spoken.length === 0 ? ALWAYS : [ENGLISH, ...spoken.map(({ lexicon }) => lexicon)];
}
