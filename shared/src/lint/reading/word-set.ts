/** A list of words, numbered in the order in which the lists are stated. */
export class WordSet extends Set<string> {
  readonly number: number;

  constructor(words: readonly string[]) {
    super(words);
    this.number = STATED.push(this) - 1;
  }
}

const STATED: WordSet[] = [];

/** All lists stated so far. */
export function statedWordSets(): readonly WordSet[] {
  return STATED;
}

/** A list of words, separated by spaces, as a set. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new WordSet(lists.flatMap((list) => list.split(' ')));
}
