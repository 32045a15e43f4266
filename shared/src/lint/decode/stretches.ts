import type { Span } from '../layer.ts';
import { isKnownWord } from './known-words.ts';

/** A run of characters without blanks. */
export interface Token extends Span {
  /** In lower case, without signs around it. */
  readonly word: string;
}

/** What a token speaks for a stretch being disguised. */
const KNOWN_AFTER = 1;
const SHORT_AFTER = 0.4;
const KNOWN_BEFORE = -1.5;
const UNKNOWN = -0.3;
/** A stretch is worth reading from this on. */
const ENOUGH = 3;
/** So much against it ends a stretch. */
const SLACK = 1.6;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(/[^\s\p{Cf}]+/gu)) {
    tokens.push({ start: index, end: index + run.length, word: coreOf(run) });
  }
  return tokens;
}

/** A word without the signs around it and without a genitive, in lower case. */
export function coreOf(run: string): string {
  const core = run.length > 40 ? '' : run.toLowerCase();
  let from = 0;
  let to = core.length;
  while (from < to && !/[\p{L}\p{N}@$]/u.test(core[from] ?? '')) from += 1;
  while (to > from && !/[\p{L}\p{N}@$]/u.test(core[to - 1] ?? '')) to -= 1;
  return core.slice(from, to);
}

/**
 * Stretches of tokens, as first and last of each, that hold known words only once a disguise is taken off.
 *
 * @param undo what a word is without the disguise; the same word if it wears none.
 */
export function disguisedStretches(
  tokens: readonly Token[],
  undo: (word: string) => string,
): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  let first = 0;
  let sum = 0;
  let best = 0;
  let last = -1;
  const close = (): void => {
    if (best >= ENOUGH && last >= first) found.push({ first, last });
    sum = 0;
    best = 0;
    last = -1;
  };
  for (const [at, { word }] of tokens.entries()) {
    if (sum === 0) first = at;
    sum += worthOf(word, undo);
    if (sum > best) {
      best = sum;
      last = at;
    }
    if (sum <= 0 || sum < best - SLACK) close();
  }
  close();
  return found;
}

function worthOf(word: string, undo: (word: string) => string): number {
  if (word === '') return 0;
  const meant = undo(word);
  if (meant === word) return isKnownWord(word) ? 0 : UNKNOWN;
  const after = isKnownWord(meant) || isKnownWord(meant.replace(/'s$/u, ''));
  const before = isKnownWord(word);
  if (after === before) return after ? 0 : UNKNOWN;
  if (before) return KNOWN_BEFORE;
  return meant.length > 2 ? KNOWN_AFTER : SHORT_AFTER;
}
