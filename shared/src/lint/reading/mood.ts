import type { Mark, Sentence } from './sentence.ts';
import { baseMood } from './mood-of-base.ts';
import { pastMood } from './mood-of-past.ts';
import { DETERMINERS, type Mood, isNegated, textAt } from './mood-words.ts';
import { wordSet } from './word-set.ts';

export { MOODS, type Mood } from './mood-words.ts';
import { isOfReader } from './reader-subject.ts';

/** How a verb stands in its sentence, or undefined if it is none there: a noun, or a participle that adorns one. */
export function moodOf(sentence: Sentence, mark: Mark): Mood | undefined {
  switch (mark.form) {
    case 'base':
      return baseMood(sentence, mark.at);
    case 'third':
      return thirdMood(sentence, mark.at);
    case 'ing':
      return gerundMood(sentence, mark.at);
    case 'past':
      return pastMood(sentence, mark.at);
    case 'any':
      return anyMood(sentence, mark);
    case undefined:
      return undefined;
  }
}

function thirdMood(sentence: Sentence, at: number): Mood | undefined {
  const previous = textAt(sentence, at - 1);
  // "the calls", "its results": nouns.
  if (DETERMINERS.has(previous) || previous.endsWith("'s") || previous.endsWith("s'")) return undefined;
  const negated = isNegated(sentence, at, 3);
  if (isOfReader(sentence, at) || continuesReader(sentence, at)) return negated ? 'ban' : 'order';
  return negated ? 'aside' : 'report';
}

const ARTICLES = wordSet('the a an its your their our his her these those this any all each every no some');

const BIDS = wordSet(
  'make keep do ensure prepare confirm complete finish start begin prove help improve warm authenticate identify verify settle avoid bring',
);

function gerundMood(sentence: Sentence, at: number): Mood | undefined {
  const previous = textAt(sentence, at - 1);
  if (previous === 'without') return 'lacking';
  // "The following steps", "an existing file".
  if (ARTICLES.has(previous)) return undefined;
  if (isNegated(sentence, at, 3)) return 'ban';
  for (let back = at - 1; back >= Math.max(sentence.from, at - 4); back -= 1) {
    const text = textAt(sentence, back);
    if (text === 'without') return 'lacking';
    if (
      text === 'require' ||
      text === 'requires' ||
      text === 'start' ||
      text === 'begin' ||
      text === 'consider' ||
      text === 'recommend'
    )
      return 'order';
    if (text === 'must' || text === 'by')
      return sentence.has('must') || isBidding(sentence) ? 'order' : 'aside';
  }
  return 'aside';
}

/** "Make this permanent by appending it". */
function isBidding(sentence: Sentence): boolean {
  return sentence.index > 0 && BIDS.has(textAt(sentence, sentence.from));
}

/** In languages that are read without their grammar a verb orders, unless it says what the tool is for. */
function anyMood(sentence: Sentence, mark: Mark): Mood {
  const near = negationBefore(sentence, mark.at);
  if (near !== undefined) return near.concept === 'without' ? 'lacking' : 'ban';
  const isFirst = sentence.index === 0 && mark.at - sentence.from <= 1;
  return isFirst && !sentence.has('before', 'whenever', 'must') ? 'report' : 'order';
}

/** Words between the end of a negation and its verb. */
const NEGATED_REACH = 5;
/** More words than a negation has, a character each where words are not spaced. */
const LONGEST_NEGATION = 12;

/** The first negation that ends close before a word. */
function negationBefore(sentence: Sentence, at: number): Mark | undefined {
  const first = sentence.markFrom(at - NEGATED_REACH - LONGEST_NEGATION);
  for (let index = first; index < sentence.marks.length; index += 1) {
    const mark = sentence.marks[index];
    if (mark === undefined || mark.at >= at) return undefined;
    const isNegation = mark.concept === 'not' || mark.concept === 'without';
    if (isNegation && mark.at + mark.length > at - NEGATED_REACH) return mark;
  }
  return undefined;
}

/** How far before a joining word the verb may stand that it continues. */
const CONTINUED_REACH = 30;

/** "The assistant gathers them and appends each": the verb before the joining word is the reader's. */
function continuesReader(sentence: Sentence, at: number): boolean {
  if (textAt(sentence, at - 1) !== 'and' && textAt(sentence, at - 1) !== 'then') return false;
  for (let index = sentence.markFrom(at - 1) - 1; index >= 0; index -= 1) {
    const mark = sentence.marks[index];
    if (mark === undefined || mark.at < at - CONTINUED_REACH) return false;
    if (mark.form === 'third') return isOfReader(sentence, mark.at);
    if (mark.form === 'base') return false;
  }
  return false;
}
