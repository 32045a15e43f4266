import { ENGLISH, FOREIGN, type Entry } from './lexicon.ts';
import { statedWordSets, WordSet } from './word-set.ts';

/** All that the project knows of a word by its spelling: looked up once when it is read. */
export interface Known {
  /** What it means in English. */
  readonly entry: Entry | undefined;
  /** A bit for each foreign language, in the order of `FOREIGN`, of which it is a small word. */
  readonly languages: number;
  /** A bit for each stated list of words that it stands in. */
  readonly lists: readonly number[];
}

/** Small integers are cheap up to so many bits. */
const BITS = 30;

interface Vocabulary {
  readonly words: ReadonlyMap<string, Known>;
  /** How many lists there were when it was made; rules are all loaded by then. */
  readonly lists: number;
}

let made: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  made ??= makeVocabulary();
  return made;
}

function makeVocabulary(): Vocabulary {
  const sets = statedWordSets();
  const length = Math.ceil(sets.length / BITS);
  const words = new Map<string, { entry: Entry | undefined; languages: number; lists: number[] }>();
  const known = (word: string): { entry: Entry | undefined; languages: number; lists: number[] } => {
    const before = words.get(word);
    if (before !== undefined) return before;
    const one = { entry: ENGLISH.entries.get(word), languages: 0, lists: zeros(length) };
    words.set(word, one);
    return one;
  };
  for (const word of ENGLISH.entries.keys()) known(word);
  for (const [number, { marks }] of FOREIGN.entries())
    for (const word of marks) known(word).languages |= 1 << number;
  for (const set of sets) {
    const at = Math.floor(set.number / BITS);
    for (const word of set) {
      const { lists } = known(word);
      lists[at] = (lists[at] ?? 0) | (1 << (set.number % BITS));
    }
  }
  return { words, lists: sets.length };
}

function zeros(count: number): number[] {
  const bits: number[] = [];
  for (let at = 0; at < count; at += 1) bits.push(0);
  return bits;
}

export function knownWord(text: string): Known | undefined {
  return vocabulary().words.get(text);
}

/** Which of the stated lists have a word among those of a sentence. */
export class ListsMet {
  readonly #bits: number[];
  readonly #count: number;

  constructor(words: readonly { readonly known: Known | undefined }[], from: number, to: number) {
    const { lists: count } = vocabulary();
    const bits = zeros(Math.ceil(count / BITS));
    for (let at = from; at < to; at += 1) {
      const lists = words[at]?.known?.lists;
      if (lists === undefined) continue;
      for (let index = 0; index < bits.length; index += 1)
        bits[index] = (bits[index] ?? 0) | (lists[index] ?? 0);
    }
    this.#bits = bits;
    this.#count = count;
  }

  /** Whether a word of the list may stand in the sentence: it surely doesn't if this is false. */
  mayMeet(list: ReadonlySet<string>): boolean {
    if (!(list instanceof WordSet) || list.number >= this.#count) return true;
    return ((this.#bits[Math.floor(list.number / BITS)] ?? 0) & (1 << (list.number % BITS))) !== 0;
  }
}
