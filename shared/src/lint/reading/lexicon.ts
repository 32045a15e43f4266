import { ENGLISH_ACTS } from '../lexicon/english-acts.ts';
import { ENGLISH_MANNERS } from '../lexicon/english-manners.ts';
import { ENGLISH_THINGS } from '../lexicon/english-things.ts';
import type { Language } from '../lexicon/language.ts';
import { LANGUAGES } from '../lexicon/languages.ts';
import { foldCharacter } from '../fold-character.ts';
import { isAct, type Concept } from './concept.ts';

/** How a verb stands: base form, third person, -ing form, past or participle; `any` where a language is not inflected here. */
export type Form = 'base' | 'third' | 'ing' | 'past' | 'any';

/** What a word or phrase means. */
export interface Meaning {
  readonly concept: Concept;
  readonly form?: Form;
}

/** What is known of the words that begin a phrase: their own meanings, and longer phrases by what follows. */
export interface Entry {
  meanings: Meaning[];
  /** Words that may follow, longest first, with the meanings of the whole. */
  phrases: { readonly rest: readonly string[]; readonly meanings: Meaning[] }[];
}

/** Words of one language by their folded spelling; `stems` match the beginning of a word. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly stems: ReadonlyMap<string, Entry>;
  /** What may be joined to the front of a word, longest first. */
  readonly prefixes: readonly string[];
}

class LexiconBuilder {
  readonly entries = new Map<string, Entry>();
  readonly stems = new Map<string, Entry>();
  readonly prefixes: readonly string[];

  constructor(prefixes: readonly string[] = []) {
    this.prefixes = prefixes;
  }

  add(phrase: string, meaning: Meaning): void {
    const words = wordsOf(foldPhrase(phrase));
    const [first = '', ...rest] = words;
    const isStem = first.endsWith('*');
    const table = isStem ? this.stems : this.entries;
    const key = isStem ? first.slice(0, -1) : first;
    const entry = table.get(key) ?? { meanings: [], phrases: [] };
    table.set(key, entry);
    if (rest.length === 0) pushMeaning(entry.meanings, meaning);
    else {
      const following = rest.join(' ');
      const known = entry.phrases.find((one) => one.rest.join(' ') === following);
      if (known !== undefined) pushMeaning(known.meanings, meaning);
      else {
        entry.phrases.push({ rest, meanings: [meaning] });
        entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
      }
    }
  }
}

function pushMeaning(into: Meaning[], meaning: Meaning): void {
  if (!into.some(({ concept, form }) => concept === meaning.concept && form === meaning.form))
    into.push(meaning);
}

/** Spelling as folded text has it. */
export function foldPhrase(phrase: string): string {
  return Array.from(phrase.toLowerCase(), (one) =>
    one.charCodeAt(0) < 0x80 ? one : foldCharacter(one),
  ).join('');
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;

/** Scripts that don't put spaces between words are read character by character. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}

/** A phrase's words as the reader cuts them: at spaces and hyphens, and each character of unspaced scripts. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (const chunk of phrase.split(/[ -]/u)) {
    let run = '';
    for (const character of chunk) {
      if (isUnspaced(character)) {
        if (run !== '') words.push(run);
        run = '';
        words.push(character);
      } else run += character;
    }
    if (run !== '') words.push(run);
  }
  return words;
}

function inflect(verb: string): readonly (readonly [string, Form])[] {
  if (verb.includes('/')) {
    const [base = '', third = '', ing = '', past = '', participle = past] = verb.split('/');
    const forms = [
      [base, 'base'],
      [third, 'third'],
      [ing, 'ing'],
      [past, 'past'],
      [participle, 'past'],
    ] as const;
    return forms.filter(([word], index) => index !== 4 || word !== past);
  }
  const [head = '', ...tail] = verb.split(' ');
  const rest = tail.length === 0 ? '' : ` ${tail.join(' ')}`;
  const stem = head.replace(/e$/u, '');
  const soft = /[^aeiou]y$/u.test(head);
  const third = soft ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(head) ? `${head}es` : `${head}s`;
  const past = soft ? `${head.slice(0, -1)}ied` : `${stem}ed`;
  // "transmitted", "scanning": the last letter of many verbs is doubled; a form too many does no harm.
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u.test(head) ? `${head}${head.slice(-1)}` : undefined;
  const twice: (readonly [string, Form])[] =
    doubled === undefined
      ? []
      : [
          [`${doubled}ing${rest}`, 'ing'],
          [`${doubled}ed${rest}`, 'past'],
        ];
  return [
    ...twice,
    [head + rest, 'base'],
    [third + rest, 'third'],
    [`${head.endsWith('ee') ? head : stem}ing${rest}`, 'ing'],
    [past + rest, 'past'],
  ];
}

function english(): Lexicon {
  const builder = new LexiconBuilder();
  for (const [concept, verbs] of Object.entries(ENGLISH_ACTS) as [Concept, string][]) {
    for (const verb of verbs.split('|')) {
      for (const [word, form] of inflect(verb)) builder.add(word, { concept, form });
    }
  }
  for (const [concept, nouns] of Object.entries(ENGLISH_THINGS) as [Concept, string][]) {
    for (const noun of nouns.split('|')) {
      builder.add(noun, { concept });
      if (/[a-z]$/u.test(noun) && !noun.endsWith('s'))
        builder.add(
          /(?:x|ch|sh)$/u.test(noun)
            ? `${noun}es`
            : /[^aeiou]y$/u.test(noun)
              ? `${noun.slice(0, -1)}ies`
              : `${noun}s`,
          { concept },
        );
    }
  }
  for (const [concept, words] of Object.entries(ENGLISH_MANNERS) as [Concept, string][]) {
    for (const word of words.split('|')) builder.add(word, { concept });
  }
  return builder;
}

function foreign({ words, prefixes = '' }: Language): Lexicon {
  const builder = new LexiconBuilder(
    prefixes
      .split(' ')
      .filter((one) => one !== '')
      .map(foldPhrase)
      .toSorted((a, b) => b.length - a.length),
  );
  for (const [concept, list] of Object.entries(words) as [Concept, string][]) {
    for (const word of list.split('|')) {
      if (word !== '') builder.add(word, isAct(concept) ? { concept, form: 'any' } : { concept });
    }
  }
  return builder;
}

export const ENGLISH: Lexicon = english();

/** Lexicons of other languages. Latin ones are consulted only where enough of their `marks` stand in the text. */
export const FOREIGN: readonly {
  readonly name: string;
  readonly marks: ReadonlySet<string>;
  readonly script: Language['script'];
  readonly lexicon: Lexicon;
}[] = LANGUAGES.map((language) => ({
  name: language.name,
  script: language.script,
  marks: new Set(language.marks.split(' ').map(foldPhrase)),
  lexicon: foreign(language),
}));
