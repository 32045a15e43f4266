/**
 * Reads off a pattern which words a match of it must hold. It may overlook some, which costs time; to name one that a
 * match can do without would lose findings, so whatever is not plain is passed over.
 */

const ANY = /^\\b\(\?:(.*)\)\\b$/su;

/** Whether every match holds the part: it stands in no group, no alternative, and nothing makes it optional. */
export function stands(sources: readonly string[], at: number): boolean {
  const whole = topLevel(sources.join(''));
  const before = topLevel(sources.slice(0, at).join(''));
  if (whole === undefined || before === undefined || whole.includes('|')) return false;
  return !/^[?*+{]/u.test(sources.slice(at + 1).join(''));
}

/** What `any` made: for each alternative a word that it holds from edge to edge; undefined if one has none. */
export function wordsOfAny(source: string): readonly string[] | undefined {
  const inner = ANY.exec(source)?.[1];
  const top = inner === undefined ? undefined : topLevel(inner);
  if (top === undefined) return undefined;
  const words: string[] = [];
  for (const alternative of top.split('|')) {
    const found = wordsIn(alternative);
    if (found.length === 0) return undefined;
    words.push(...found);
  }
  return words;
}

const GROUP = '\u0000';

/** A pattern with a sign in place of each group, class and escape; undefined if its groups are not closed in it. */
function topLevel(source: string): string | undefined {
  let top = '';
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const one = source.charAt(at);
    if (one === '\\') {
      at += 1;
      if (depth === 0) top += GROUP;
    } else if (one === '[') {
      while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
      if (depth === 0) top += GROUP;
    } else if (one === '(') {
      if (depth === 0) top += GROUP;
      depth += 1;
    } else if (one === ')') {
      depth -= 1;
      if (depth < 0) return undefined;
    } else if (depth === 0) top += one;
  }
  return depth === 0 ? top : undefined;
}

/** A word between blanks, perhaps with a letter at its end that may be missing: `users?`. */
const WORD = /^([a-z]{2,})([a-z]\?)?$/u;

/** The longest word of an alternative, in all its forms. */
function wordsIn(alternative: string): readonly string[] {
  let longest: readonly string[] = [];
  for (const chunk of alternative.split(' ')) {
    const match = WORD.exec(chunk);
    if (match === null) continue;
    const [, stem = '', last = ''] = match;
    const forms = last === '' ? [stem] : [stem, stem + last.charAt(0)];
    if ((forms[0]?.length ?? 0) > (longest[0]?.length ?? 0)) longest = forms;
  }
  return longest;
}

/** The signs that every match begins with, as far as they are written plainly. */
export function prefixOf(source: string): string {
  if (topLevel(source)?.includes('|') !== false) return '';
  let prefix = '';
  for (const { 0: token } of source.matchAll(/\\.|[^\\]/gsu)) {
    const sign = token.startsWith('\\') ? token.slice(1) : token;
    if (token.startsWith('\\') ? /[\p{L}\p{N}]/u.test(sign) : /[()[\]{}.^$|?*+]/u.test(sign))
      return /[?*+{]/u.test(token) ? prefix.slice(0, -1) : prefix;
    prefix += sign;
  }
  return prefix;
}
