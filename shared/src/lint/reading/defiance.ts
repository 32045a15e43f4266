import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import type { Mark, Sentence } from './sentence.ts';
import { ConceptSet } from './concept-set.ts';

/** Words that set something against somebody's will. */
const AGAINST = wordSet(
  'regardless irrespective independent independently disregarding disregard notwithstanding despite whatever whichever wat even against contrary overriding replacing overruling matter over',
);
/** Words that put something in somebody's stead. */
const INSTEAD = wordSet(
  'instead place lieu rather replacing not supersedes outranks overrides override overruling than',
);
/** What people do to say what they want. */
const SAID = wordSet(
  'said says say typed types type wrote writes named names gave gives given chose chosen chooses picked picks asked asks requested requests wanted wants wishes wished specified specifies set sets',
  'instructed instructs entered enters stated states ordered orders prefers preferred objects objected declines declined refuses refused disagrees complains insists insisted protests intended supplied provided selected selects',
  'dictated told believes thinks expects commands demands',
);
const PEOPLE = wordSet(
  "user users user's users' human human's customer customer's client client's operator operator's owner owner's they he she rider shopper traveller traveler patient guest buyer payer employee applicant student sender tenant speaker admin administrator person person's people caller's requester requester's",
);
const OF_PEOPLE = wordSet(
  "user's users' customer's client's rider's shopper's traveller's patient's guest's buyer's employee's tenant's human's operator's owner's person's their his her",
);
const DENIED = wordSet("not didn't doesn't don't never no without hasn't haven't");
const REACH = 9;

/** Where it stands, and whether it names the person: "even if another was requested" speaks of any caller. */
export interface Defiance {
  readonly mark: Mark;
  readonly isPersonal: boolean;
}

/** Without one of these a sentence defies nobody. */
export const MAY_DEFY = ConceptSet.of(
  'regardless',
  'instead',
  'user',
  'whenever',
  'every',
  'not',
  'standing',
);

/** Whether the sentence sets itself against what a person said: "whatever the user typed", "instead of the user's own". */
export function defianceIn(sentence: Sentence): Defiance | undefined {
  if (!sentence.concepts.meets(MAY_DEFY)) return undefined;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (text.length < 3) continue;
    if (AGAINST.has(text) && isWord(sentence, at, text)) {
      const wished = wish(sentence, at);
      const end = wished === undefined ? opponent(sentence, at) : { at: wished, isPersonal: true };
      if (end !== undefined)
        return {
          mark: { concept: 'regardless', form: undefined, at, length: end.at - at + 1 },
          isPersonal: end.isPersonal,
        };
    }
    if (INSTEAD.has(text)) {
      const end = stead(sentence, at);
      if (end !== undefined)
        return { mark: { concept: 'instead', form: undefined, at, length: end - at + 1 }, isPersonal: true };
    }
  }
  return undefined;
}

const WISHES = wordSet(
  'answer answers choice choices wish wishes budget request requests preference preferences points limit limits objection objections selection vote decision refusal instruction instructions stipulations order orders opt-out cancellation',
);

/** "Irrespective of their answer", "regardless of the user's budget". */
function wish(sentence: Sentence, at: number): number | undefined {
  const owner = wordWithin(sentence, at + 1, 4, OF_PEOPLE);
  return owner === undefined ? undefined : wordWithin(sentence, owner + 1, 2, WISHES);
}

/** "even" and "matter" only in "even if", "no matter what". */
function isWord(sentence: Sentence, at: number, text: string): boolean {
  const next = sentence.words[at + 1]?.text ?? '';
  if (text === 'even') return next === 'if' || next === 'when' || next === 'though' || next === 'where';
  if (text === 'matter') return sentence.words[at - 1]?.text === 'no';
  if (text === 'over') return next === 'the' && wordWithin(sentence, at + 1, 3, OF_PEOPLE) !== undefined;
  return true;
}

/** Somebody who says something, soon after: the place of the verb. */
function opponent(sentence: Sentence, at: number): { at: number; isPersonal: boolean } | undefined {
  const verb = wordWithin(sentence, at + 1, REACH, SAID);
  const person = wordWithin(sentence, at + 1, REACH, PEOPLE);
  const denied = wordWithin(sentence, at + 1, REACH, DENIED);
  if (verb === undefined || (denied !== undefined && denied < verb)) return undefined;
  if (person !== undefined && person < verb) return { at: verb, isPersonal: true };
  const agent = wordWithin(sentence, verb + 1, 4, PEOPLE);
  if (agent !== undefined && sentence.words[verb + 1]?.text === 'by') return { at: agent, isPersonal: true };
  // "whatever the registrar wrote": anybody with an article may say something, if the verb tells it by itself.
  const article = sentence.words[verb - 2]?.text;
  if (article === 'the' && verb - 2 > at && PLAIN_SAID.has(sentence.words[verb]?.text ?? ''))
    return { at: verb, isPersonal: false };
  return PASSIVE.has(sentence.words[verb - 1]?.text ?? '') ? { at: verb, isPersonal: false } : undefined;
}

const PASSIVE = wordSet('was were is are been');

const PLAIN_SAID = wordSet(
  'said says typed wrote named gave chose picked asked wants wanted ordered dictated instructs instructed told',
);

/** "instead of the user's", "in place of the one named by the customer". */
function stead(sentence: Sentence, at: number): number | undefined {
  const next = sentence.words[at + 1]?.text ?? '';
  const text = sentence.words[at]?.text ?? '';
  if (
    text === 'rather'
      ? next !== 'than'
      : text === 'instead' || text === 'place' || text === 'lieu'
        ? next !== 'of'
        : text === 'not' && next !== 'to' && next !== 'the'
  )
    return undefined;
  const owner = wordWithin(sentence, at + 1, 5, OF_PEOPLE);
  if (owner !== undefined) {
    const owned = sentence.words[owner + 1]?.text;
    // "their own", "his": what a person has is not what a person wants, unless it is said to be given.
    if (owned === 'own' || owned === 'choice' || owned === 'value' || owned === 'request' || owned === 'wish')
      return owner + 1;
    if (sentence.words[owner]?.text.startsWith('user') === true) return owner;
  }
  const verb = wordWithin(sentence, at + 1, REACH, SAID);
  const person = wordWithin(sentence, at + 1, REACH, PEOPLE);
  return verb !== undefined && person !== undefined && Math.abs(person - verb) <= 2
    ? Math.max(person, verb)
    : undefined;
}
