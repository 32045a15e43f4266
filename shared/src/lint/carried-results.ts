import { carriageOf } from './carriage.ts';
import { singular } from './material.ts';
import { wordWithin } from './nearby.ts';
import { ownBusiness } from './own-business.ts';
import type { DefinitionView, Passage } from './passage.ts';
import { pointAtMarks } from './pointing.ts';
import type { Sentence } from './reading/sentence.ts';
import { wordSet } from './reading/word-set.ts';
import type { Evidence } from './rule.ts';

/** What is nobody's by its name and may still be handed on: results, files, records. */
export const CARRIED = ['identifier', 'file', 'results', 'account', 'message'] as const;
const NEAR = 8;
const FETCHED = wordSet(
  'returns returned return gives gave yields yielded lists listed prints printed shows output outputs result results reports',
);
const SOMEBODYS = wordSet(
  'last latest newest recent every all whole full complete entire other others earlier previous',
);

/** "What `list_notes` returned travels along in `hint`": any results or records that ride in a parameter for others. */
export function* resultsCarried(view: DefinitionView, passage: Passage): Generator<Evidence> {
  for (const sentence of passage.sentences) {
    if (!sentence.has('own-parameter') || !sentence.has(...CARRIED) || isBarred(sentence)) continue;
    for (const mark of sentence.marks.slice(0, MARKS)) {
      if (!CARRIED.some((one) => one === mark.concept)) continue;
      const word = sentence.words[mark.at]?.text ?? '';
      const isTool = mark.concept === 'identifier' && !view.surface.tools.has(word);
      const isFetched = isTool && wordWithin(sentence, mark.at + 1, NEAR, FETCHED) !== undefined;
      const isOfOther =
        wordWithin(sentence, mark.at - NEAR, NEAR, WHOSE) !== undefined ||
        wordWithin(sentence, mark.at - NEAR, NEAR, SOMEBODYS) !== undefined;
      if (!isFetched && (mark.concept === 'identifier' || !isOfOther)) continue;
      if (ownBusiness(view).words.has(singular(word))) continue;
      const carriage = carriageOf(sentence, mark);
      if (carriage?.isOdd !== true) continue;
      yield pointAtMarks(passage, sentence, [mark, carriage.parameter], {
        signal: 'results-ride-along',
        weight: 'clear',
        message: 'says that records or results of other tools travel in a parameter',
      });
      return;
    }
  }
}

const MARKS = 60;
/** Whose things a parameter is filled with. */
export const WHOSE = wordSet(
  "user's users' their his her caller's customer's customers' patient's driver's guest's client's clients' employee's owner's player's pupil's",
);

const REFUSES = wordSet(
  'reject rejects rejected fails fail refuses refused refuse invalid malfunctions error errors crashes bounced bounces discarded unless incomplete',
);
const LACK_REACH = 12;
const TELLS = wordSet('tell mention inform reveal disclose say ask asked asking notify show told');

/** Whether a sentence forbids something, and not merely to speak of it. */
export function isBarred(sentence: Sentence): boolean {
  const not = sentence.find(['not']);
  if (not === undefined || wordWithin(sentence, not.at, 4, TELLS) !== undefined) return false;
  // "Calls whose notes do not hold the diary are rejected": what is missing is wanted.
  return wordWithin(sentence, not.at - LACK_REACH, 2 * LACK_REACH, REFUSES) === undefined;
}
