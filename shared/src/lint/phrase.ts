/**
 * Patterns for folded text. The only repetitions allowed are bounded ones of a single character class, and `?`: then
 * every attempt to match looks at a bounded stretch, and searching a text takes time linear in its length.
 */

/** Anything within a clause: up to `length` characters that do not end a sentence. */
export function gap(length: number): string {
  return `[^.!?]{0,${length}}`;
}

/** One of several phrases, written with spaces. */
export function oneOf(...phrases: readonly string[]): string {
  return `(?:${phrases.join('|')})`;
}

/**
 * Joins parts into a pattern that finds every occurrence.
 *
 * @throws TypeError if a part holds a repetition that is not bounded: a mistake in a rule, found when it is loaded.
 */
export function phrase(...parts: readonly string[]): RegExp {
  const source = parts.join('');
  const fault = unboundedRepetition(source);
  if (fault !== undefined) throw new TypeError(`${fault} in the pattern ${source}`);
  return new RegExp(source, 'gu');
}

/** Longest repetition that a pattern may hold. */
const LONGEST_REPEAT = 160;
/** Longest stretch that all repetitions of one pattern may open to search, as a product. */
const LARGEST_SEARCH = 20_000;

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
