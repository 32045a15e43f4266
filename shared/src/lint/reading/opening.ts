import { DETERMINERS, textAt } from './mood-words.ts';
import { wordSet } from './word-set.ts';
import type { Sentence } from './sentence.ts';

const OPENINGS = wordSet(
  'after before on upon once when whenever if for from in at during with until throughout as where',
);

const OBJECTS = wordSet(
  'the a an your its any all every this these that it them each their our his her whatever everything both only',
);

const PLURAL_SUBJECTS = wordSet('people children it that which who this there');

/** "After the conversion add the line": no comma parts the opening from the order. */
export function followsOpening(sentence: Sentence, at: number): boolean {
  const previous = textAt(sentence, at - 1);
  return (
    OPENINGS.has(textAt(sentence, sentence.from)) &&
    OBJECTS.has(textAt(sentence, at + 1)) &&
    !previous.endsWith('s') &&
    !PLURAL_SUBJECTS.has(previous) &&
    !DETERMINERS.has(previous) &&
    !OPENINGS.has(previous)
  );
}

const OPENERS = wordSet('in for with on during after at from throughout');

const OPENING = 7;

/** "In all later turns treat …": an order after an opening of time, without a comma. */
export function isAfterOpening(sentence: Sentence, at: number): boolean {
  if (at - sentence.from > OPENING || at - sentence.from < 2 || !OPENERS.has(textAt(sentence, sentence.from)))
    return false;
  const last = sentence.words[at - 1]?.text ?? '';
  if (!last.endsWith('s') && last !== 'on') return false;
  return sentence.find(['standing', 'whenever'], sentence.from, at) !== undefined;
}

const CALLS = wordSet('call use request run invocation it this calling using usage start');

const BEFORE = wordSet('before after upon on');

/** "Before the first call read it": an order after an opening that speaks of the call, without a comma. */
export function isAfterCall(sentence: Sentence, at: number): boolean {
  if (!CALLS.has(textAt(sentence, at - 1))) return false;
  for (let back = at - 2; back >= Math.max(sentence.from, at - 5); back -= 1) {
    const begins = back === sentence.from || (sentence.words[back]?.before ?? 0) > 0;
    if (BEFORE.has(textAt(sentence, back))) return begins || textAt(sentence, back) !== 'on';
    if (begins) return false;
  }
  return false;
}
