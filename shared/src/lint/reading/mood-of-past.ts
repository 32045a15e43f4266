import type { Sentence } from './sentence.ts';
import { ADVERBS, BE, COMPEL, MAY, MUST, type Mood, READERS, isNegated, textAt } from './mood-words.ts';
import { wordSet } from './word-set.ts';

/** "must be included", "has to be called": an order; "is sent": a report. */
export function pastMood(sentence: Sentence, at: number): Mood | undefined {
  let be = -1;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 3); back -= 1) {
    const text = textAt(sentence, back);
    if (BE.has(text)) {
      be = back;
      break;
    }
    if (!ADVERBS.has(text)) break;
  }
  if (be === -1) {
    if (at === sentence.from && isByReader(sentence, at)) return 'order';
    return perfectMood(sentence, at);
  }
  if (isByReader(sentence, at)) return isNegated(sentence, at, 4) ? 'ban' : 'order';
  const negated = isNegated(sentence, at, 4);
  for (let back = be - 1; back >= Math.max(sentence.from, be - 4); back -= 1) {
    const text = textAt(sentence, back);
    if (PERFECT.has(text) && textAt(sentence, back + 1) !== 'to') {
      if (!isCondition(sentence, back)) return negated ? 'aside' : 'report';
      return negated ? 'ban' : 'order';
    }
    if (MUST.has(text) || COMPEL.has(text)) return negated ? 'ban' : 'order';
    if (MAY.has(text)) return 'report';
  }
  return negated ? 'aside' : 'report';
}

const PERFECT = wordSet('has have had having');
const CONDITION_REACH = 9;

/** "Only if the check has been switched off", "until it has been sent": what is to be done first. */
function isCondition(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - CONDITION_REACH); back -= 1) {
    const text = textAt(sentence, back);
    if (text === 'until' || text === 'unless') return true;
    if (text === 'if' || text === 'once')
      return [1, 2, 3].some((distance) => textAt(sentence, back - distance) === 'only');
  }
  return false;
}

/** "Is set by the model": who acts reads the definition. */
function isByReader(sentence: Sentence, at: number): boolean {
  if (at + 1 >= sentence.to || sentence.words[at + 1]?.text !== 'by') return false;
  for (let next = at + 2; next < Math.min(sentence.to, at + 5); next += 1)
    if (READERS.has(sentence.words[next]?.text ?? '')) return true;
  return false;
}

/** "Until the caller has read it", "unless you have called it": an order that is put as a condition. */
function perfectMood(sentence: Sentence, at: number): Mood | undefined {
  for (let back = at - 1; back >= Math.max(sentence.from, at - 3); back -= 1) {
    const text = textAt(sentence, back);
    if (text === 'have' || text === 'has' || text === 'having')
      return isOfSubject(sentence, back) || isNeeded(sentence, back) ? 'order' : undefined;
    if (!ADVERBS.has(text)) return undefined;
  }
  return undefined;
}

/** "You need to have read it". */
function isNeeded(sentence: Sentence, at: number): boolean {
  const before = textAt(sentence, at - 2);
  return textAt(sentence, at - 1) === 'to' && before !== 'is' && before !== 'are' && COMPEL.has(before);
}

const UNLESS = wordSet('until unless once');

/** Whether a reader of the definition stands before the verb, after a word that makes it a condition. */
function isOfSubject(sentence: Sentence, at: number): boolean {
  let isReader = false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 5); back -= 1) {
    const text = textAt(sentence, back);
    if (text === 'you' || READERS.has(text)) isReader = true;
    else if (UNLESS.has(text)) return isReader;
  }
  return false;
}
