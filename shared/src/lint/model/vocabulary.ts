import { VOCABULARY_FROM, type Vocabulary } from './features.ts';

/** More words than a vocabulary can have: numbers of neighbours are made of two. */
const WORDS = 2 ** 20;

/** Words, neighbours and signals with their numbers, in the order in which they came. */
export class NumberedVocabulary implements Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #nexts = new Map<number, number>();
  readonly #signals = new Map<string, number>();
  readonly #names: string[] = [];

  word(text: string): number | undefined {
    return this.#words.get(text);
  }

  next(first: number, second: number): number | undefined {
    return this.#nexts.get(pairOf(first, second));
  }

  signal(name: string): number | undefined {
    return this.#signals.get(name);
  }

  /** One more than the largest number. */
  get end(): number {
    return VOCABULARY_FROM + this.#names.length;
  }

  /** What a number of this vocabulary is called: `word send`, `next send to`, `signal RULE/SIGNAL`. */
  nameOf(feature: number): string {
    return this.#names[feature - VOCABULARY_FROM] ?? '';
  }

  addWord(text: string): number {
    return this.#words.get(text) ?? this.#add(this.#words, text, `word ${text}`);
  }

  addNext(first: number, second: number): number {
    const pair = pairOf(first, second);
    const [one, two] = [first, second].map((word) => this.nameOf(word).slice('word '.length));
    return this.#nexts.get(pair) ?? this.#add(this.#nexts, pair, `next ${one ?? ''} ${two ?? ''}`);
  }

  addSignal(name: string): number {
    return this.#signals.get(name) ?? this.#add(this.#signals, name, `signal ${name}`);
  }

  #add<Key>(numbers: Map<Key, number>, key: Key, name: string): number {
    const number = this.end;
    numbers.set(key, number);
    this.#names.push(name);
    return number;
  }
}

function pairOf(first: number, second: number): number {
  return (first - VOCABULARY_FROM) * WORDS + (second - VOCABULARY_FROM);
}

/** A vocabulary that takes up whatever it is asked for: for training. */
export class GrowingVocabulary extends NumberedVocabulary {
  override word(text: string): number {
    return this.addWord(text);
  }

  override next(first: number, second: number): number {
    return this.addNext(first, second);
  }

  override signal(name: string): number {
    return this.addSignal(name);
  }
}
