import { foldCharacter } from './fold-character.ts';
import { BEYOND_ASCII } from './layer.ts';
import { prefixOf, stands, wordsOfAny } from './phrase-words.ts';

/**
 * Patterns for folded text. The only repetitions allowed are bounded ones of a single character or class, and `?`:
 * then every attempt to match looks at a bounded stretch, and searching a text takes time linear in its length.
 */

/** A part of a pattern with the words of which every match of it holds one: a text without them need not be searched. */
export interface Anchor {
  readonly source: string;
  readonly words: readonly string[];
}

/** A pattern and, for each of its anchors, the words of which every match holds one. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly anchors: readonly (readonly string[])[];
  /** What every match begins with; often nothing. */
  readonly prefix: string;
}

/** Whole words or phrases, separated by `|`, written in lower case without accents. */
export function any(...alternatives: readonly string[]): string {
  return `\\b(?:${alternatives.join('|')})\\b`;
}

/** Like `any`, for plain words (letters only): the words that make it worth while to look. */
export function anchor(...alternatives: readonly string[]): Anchor {
  const words = alternatives.join('|').split('|');
  const odd = words.find((word) => !/^[a-z]{2,}$/.test(word));
  if (odd !== undefined) throw new TypeError(`${JSON.stringify(odd)} is no plain word`);
  return { source: any(...alternatives), words };
}

/** A part with words that cannot be read off it: each of its alternatives must hold one of them as a whole word. */
export function anchored(source: string, words: string): Anchor {
  return { source, words: words.split('|') };
}

/** Words that may stand here, each alternative followed by a space. */
export function maybe(...alternatives: readonly string[]): string {
  return `(?:(?:${alternatives.join('|')}) )?`;
}

/** As little as possible within a sentence: up to `length` characters, none of which ends one. */
export function gap(length: number): string {
  return `[^.!?]{0,${length}}?`;
}

/**
 * Joins parts, at least one of them an anchor, into a pattern that finds every occurrence in folded text. Parts made by
 * `any` are anchors as well where their words can be read off them.
 *
 * @throws TypeError if a part holds a repetition that is not bounded: a mistake in a rule, found when it is loaded.
 */
export function phrase(...parts: readonly (string | Anchor)[]): Phrase {
  const stated = parts.filter((part) => typeof part !== 'string').map(({ words }) => words);
  if (stated.length === 0) throw new TypeError('a phrase needs an anchor');
  const sources = parts.map((part) => (typeof part === 'string' ? part : part.source));
  const read = parts.flatMap((part, at) => {
    const words = typeof part === 'string' && stands(sources, at) ? wordsOfAny(part) : undefined;
    return words === undefined ? [] : [words];
  });
  const source = sources.join('');
  return { pattern: boundedPattern(source), anchors: [...stated, ...read], prefix: prefixOf(source) };
}

/** A phrase in another script, which has no words that could be looked up. Written as people write it. */
export function foreignPhrase(...parts: readonly string[]): Phrase {
  const source = parts.join('').replace(/[^\x00-\x7f]/gu, foldCharacter);
  return { pattern: boundedPattern(source), anchors: [[BEYOND_ASCII]], prefix: '' };
}

function boundedPattern(source: string): RegExp {
  const fault = unboundedRepetition(source);
  if (fault !== undefined) throw new TypeError(`${fault} in the pattern ${source}`);
  return new RegExp(source, 'gu');
}

/** Longest repetition that a pattern may hold. */
const LONGEST_REPEAT = 100;
/** Most ways to divide a stretch among all repetitions of one pattern. */
const LARGEST_SEARCH = 10_000;

/** Why a pattern's source may take more than linear time, or undefined if it cannot. */
export function unboundedRepetition(source: string): string | undefined {
  const bare = source.replace(/\\(?:[pPu]\{[^}]{0,40}\}|.)/gu, 'x').replace(/\[[^\]]{0,400}\]/g, 'x');
  if (/[*+]/.test(bare)) return 'a repetition without bound';
  let search = 1;
  for (const match of bare.matchAll(/(.)\{([^}]{0,20})\}/gu)) {
    const [, repeated, range = ''] = match;
    const bounds = /^(?:[0-9]{1,4},)?([0-9]{1,4})$/.exec(range);
    if (bounds === null) return 'a repetition without bound';
    if (repeated === ')') return 'a repeated group';
    const most = Number(bounds[1]);
    if (most > LONGEST_REPEAT) return `a repetition of more than ${LONGEST_REPEAT}`;
    search *= Math.max(1, most);
  }
  return search > LARGEST_SEARCH ? 'repetitions that multiply' : undefined;
}
