import { isUnspaced } from './lexicon.ts';
import { literalConcepts } from './literal.ts';
import type { Concept } from './concept.ts';
import { knownWord, type Known } from './vocabulary.ts';

/** What stands before a word: nothing but a space, a comma or the like, or something that begins anew. */
export type Break = 0 | 1 | 2;

/** A word of folded text: a run of letters, or a literal (address, path, identifier) with what it stands for. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: Break;
  readonly literal: readonly Concept[];
  /** What is known of its spelling. */
  readonly known: Known | undefined;
}

const NONE: readonly Concept[] = [];
const SUBSTITUTION: readonly Concept[] = ['command'];
/** Longest chunk that is looked at as one literal. */
const LONGEST_LITERAL = 400;

/**
 * Cuts folded text into words, in order. Chunks between spaces are words, literals, or divided at what is neither a
 * letter nor a digit.
 *
 * @param isName whether a chunk is a name that the surface knows; it is kept whole.
 */
export function wordsOf(text: string, isName: (chunk: string) => boolean): Word[] {
  const words: Word[] = [];
  let pending: Break = 2;
  let at = 0;
  const { length } = text;
  while (at < length) {
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    // Most chunks are letters, perhaps with a sign behind them.
    let end = at;
    while (end < length && isLetter(text.charCodeAt(end))) end += 1;
    if (end > at) {
      const code = end < length ? text.charCodeAt(end) : SPACE;
      if (code === SPACE) {
        addWord(words, text, at, end, pending, NONE);
        pending = 0;
        at = end + 1;
        continue;
      }
      if ((code === COMMA || code === POINT) && (end + 1 >= length || text.charCodeAt(end + 1) === SPACE)) {
        addWord(words, text, at, end, pending, NONE);
        pending = breakOf(code);
        at = end + 2;
        continue;
      }
    }
    end = text.indexOf(' ', end);
    if (end === -1) end = length;
    pending = addChunk(words, text, at, end, pending, isName);
    at = end;
  }
  return words;
}

const SPACE = 32;
const COMMA = 44;

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function addWord(
  words: Word[],
  text: string,
  start: number,
  end: number,
  before: Break,
  literal: readonly Concept[],
): void {
  const word = text.slice(start, end);
  words.push({ text: word, start, end, before, literal, known: knownWord(word) });
}

function addChunk(
  words: Word[],
  text: string,
  from: number,
  to: number,
  before: Break,
  isName: (chunk: string) => boolean,
): Break {
  let start = from;
  let end = to;
  let pending = before;
  while (start < end && isAround(text.charCodeAt(start))) {
    pending = stronger(pending, breakOf(text.charCodeAt(start)));
    start += 1;
  }
  let after: Break = 0;
  while (end > start && (isAround(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === POINT)) {
    end -= 1;
    after = stronger(after, breakOf(text.charCodeAt(end)));
  }
  if (start === end) return stronger(pending, after);
  if (isLetters(text, start, end)) {
    addWord(words, text, start, end, pending, NONE);
    return after;
  }
  const chunk = text.slice(start, end);
  if (isName(chunk)) {
    addWord(words, text, start, end, pending, NONE);
    return after;
  }
  if (chunk.length <= LONGEST_LITERAL && !chunk.startsWith('$(')) {
    const sign = chunk.indexOf('=');
    if (sign > 0 && sign < chunk.length - 1 && !chunk.includes('://')) {
      const inner = addChunk(words, text, start, start + sign, pending, isName);
      addChunk(words, text, start + sign + 1, end, stronger(inner, 1), isName);
      return after;
    }
    const paren = chunk.indexOf('(');
    if (paren > 0 && (CALLED.test(chunk.slice(0, paren)) || isName(chunk.slice(0, paren)))) {
      const inner = addChunk(words, text, start, start + paren, pending, isName);
      addChunk(words, text, start + paren, end, inner, isName);
      return after;
    }
    const glued = chunk.includes('.') ? GLUED.exec(chunk)?.[1] : undefined;
    if (glued !== undefined) {
      addChunk(words, text, start, start + glued.length, pending, isName);
      addChunk(words, text, start + glued.length + 1, end, 2, isName);
      return after;
    }
    const literal = literalConcepts(chunk);
    if (literal.length > 0) {
      addWord(words, text, start, end, pending, literal);
      return after;
    }
  }
  const rest = divide(words, text, start, end, pending);
  return stronger(rest, after);
}

/** The name of a function that is written with its arguments. */
const CALLED = /^[a-z][a-z0-9]*(?:[_.][a-z0-9]+){1,6}$/u;

/** The end of a sentence and the beginning of the next, with the space forgotten: "resources.This". */
const GLUED =
  /^([a-z]{2,40})\.(?:this|the|it|use|uses|returns|if|when|you|call|requires|required|optional|only|do|don't|supports|default|note|see|for|an|these|example|examples|args|must|always|never|before|after|first)$/u;

/** Signs that stand around words and are no part of them; a path may begin with a point, but not end with one. */
const AROUND = new Uint8Array(128);
for (const sign of '"\'()[]{}<>,:;!?*#|`^+=-_&') AROUND[sign.charCodeAt(0)] = 1;
const POINT = 46;

function isAround(code: number): boolean {
  return AROUND[code] === 1;
}

function breakOf(code: number): Break {
  // Comma.
  if (code === 44) return 1;
  // Quotation marks, apostrophes and signs inside of words break nothing.
  return code === 34 || code === 39 || code === 96 || code === 95 || code === 45 ? 0 : 2;
}

function stronger(a: Break, b: Break): Break {
  return a > b ? a : b;
}

function isLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 39) return false;
  }
  return true;
}

const LETTER = /[\p{L}\p{M}\p{N}']/u;

/** Divides a chunk into runs of letters and digits, characters of unspaced scripts, and substitutions of a shell. */
function divide(words: Word[], text: string, from: number, to: number, before: Break): Break {
  let pending = before;
  let start = from;
  const flush = (end: number): void => {
    if (end > start) {
      addWord(words, text, start, end, pending, NONE);
      pending = 0;
    }
  };
  let at = from;
  while (at < to) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (isUnspaced(character)) {
      flush(at);
      addWord(words, text, at, next, pending, NONE);
      pending = 0;
      start = next;
    } else if (!LETTER.test(character)) {
      flush(at);
      const code = character.charCodeAt(0);
      if (character === '$' && text[next] === '(') {
        addWord(words, text, at, next + 1, pending, SUBSTITUTION);
        pending = 0;
      } else
        pending = stronger(
          pending,
          code === 45 || code === 95 || code === 47 || code === 46 ? 0 : breakOfSign(character),
        );
      start = next;
    }
    at = next;
  }
  flush(to);
  return pending;
}

function breakOfSign(character: string): Break {
  return character === ',' || character === '、' || character === '，' || character === '،' ? 1 : 2;
}
