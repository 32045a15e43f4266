import { isUnspaced } from './lexicon.ts';
import { literalConcepts } from './literal.ts';
import type { Concept } from './concept.ts';

/** What stands before a word: nothing but a space, a comma or the like, or something that begins anew. */
export type Break = 0 | 1 | 2;

/** A word of folded text: a run of letters, or a literal (address, path, identifier) with what it stands for. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: Break;
  readonly literal: readonly Concept[];
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
  while (at < text.length) {
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    let end = text.indexOf(' ', at);
    if (end === -1) end = text.length;
    pending = addChunk(words, text, at, end, pending, isName);
    at = end;
  }
  return words;
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
  while (start < end && AROUND.has(text.charCodeAt(start))) {
    pending = stronger(pending, breakOf(text.charCodeAt(start)));
    start += 1;
  }
  let after: Break = 0;
  while (end > start && (AROUND.has(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === POINT)) {
    end -= 1;
    after = stronger(after, breakOf(text.charCodeAt(end)));
  }
  if (start === end) return stronger(pending, after);
  if (isLetters(text, start, end)) {
    words.push({ text: text.slice(start, end), start, end, before: pending, literal: NONE });
    return after;
  }
  const chunk = text.slice(start, end);
  if (isName(chunk)) {
    words.push({ text: chunk, start, end, before: pending, literal: NONE });
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
    const glued = GLUED.exec(chunk)?.[1];
    if (glued !== undefined) {
      addChunk(words, text, start, start + glued.length, pending, isName);
      addChunk(words, text, start + glued.length + 1, end, 2, isName);
      return after;
    }
    const literal = literalConcepts(chunk);
    if (literal.length > 0) {
      words.push({ text: chunk, start, end, before: pending, literal });
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
const AROUND = new Set(Array.from('"\'()[]{}<>,:;!?*#|`^+=-_&', (one) => one.charCodeAt(0)));
const POINT = 46;

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
      words.push({ text: text.slice(start, end), start, end, before: pending, literal: NONE });
      pending = 0;
    }
  };
  let at = from;
  while (at < to) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (isUnspaced(character)) {
      flush(at);
      words.push({ text: character, start: at, end: next, before: pending, literal: NONE });
      pending = 0;
      start = next;
    } else if (!LETTER.test(character)) {
      flush(at);
      const code = character.charCodeAt(0);
      if (character === '$' && text[next] === '(') {
        words.push({ text: '$(', start: at, end: next + 1, before: pending, literal: SUBSTITUTION });
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
