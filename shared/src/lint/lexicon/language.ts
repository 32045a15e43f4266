import type { Concept } from '../reading/concept.ts';

/** A language other than English. */
export interface Language {
  readonly name: string;
  /** Latin languages share letters with English: their words count only beside several of their `marks`. */
  readonly script: 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'devanagari' | 'arabic';
  /** What may be joined to the front of a word, separated by spaces. */
  readonly prefixes?: string;
  /** Frequent small words of the language, separated by spaces. */
  readonly marks: string;
  /**
   * Words by concept, separated by `|`, written as people write them; `beginning*` stands for every word that begins
   * so. Phrases may be of several words; in scripts without spaces every character is a word.
   */
  readonly words: Partial<Record<Concept, string>>;
}
