import type { Concept } from '../reading/concept.ts';

/** A language other than English. */
export interface Language {
  readonly name: string;
  /** Latin languages share letters with English: their words count only beside several of their `marks`. */
  readonly script: 'latin' | 'other';
  /** Frequent small words that English does not have, separated by spaces. */
  readonly marks: string;
  /**
   * Words by concept, separated by `|`, written as people write them; `beginning*` stands for every word that begins
   * so. Phrases may be of several words; in scripts without spaces every character is a word.
   */
  readonly words: Partial<Record<Concept, string>>;
}

export const LANGUAGES: readonly Language[] = [];
