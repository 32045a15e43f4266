import { textOf, wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Concept } from './reading/concept.ts';
import type { Deed, Mark, Sentence } from './reading/sentence.ts';

/**
 * What a deed asks for that a tool's description has no business asking: touching private things, reaching outside,
 * changing what others are told to do, spending money, weakening protections.
 */
export type Errand = 'private' | 'outside' | 'tamper' | 'machine' | 'money' | 'guard';

export interface FoundErrand {
  readonly errand: Errand;
  readonly object: Mark | undefined;
}

const HANDLING: ReadonlySet<string> = new Set([
  'read',
  'collect',
  'send',
  'put',
  'store',
  'tell',
  'encode',
  'answer',
  'call',
  'visit',
]);
const MOVING: ReadonlySet<string> = new Set([
  'send',
  'put',
  'store',
  'call',
  'visit',
  'redirect',
  'set',
  'change',
  'collect',
]);
const CHANGING: ReadonlySet<string> = new Set(['change', 'put', 'set', 'redirect', 'remove', 'hide', 'skip']);
const PRIVATE: readonly Concept[] = ['secret-place', 'secret', 'conversation', 'machine', 'personal'];
const LITERAL: readonly Concept[] = ['email-address', 'url'];
const OUTSIDE: readonly Concept[] = ['outside'];
/** Where a machine keeps what it obeys. */
const SYSTEM =
  /^(?:\/etc\/|\/usr\/|\/root|\/library\/|\/system|\/var\/|\/boot|c:\\windows|~\/\.|\$home\/\.)/u;
const ADDRESSED: readonly Concept[] = ['recipient', 'account', 'command', 'link'];
const GUARDED = wordSet(
  'factor firewall antivirus two-factor 2fa mfa verification protection protections safety sandbox encryption confirmation approval logging auditing audit alarm alarms limits',
);
/** Words that tell a payment from a talk of payments. */
const CURRENCIES = wordSet(
  'eur usd gbp chf eth btc usdc usdt sol dollar dollars euro euros cents pounds percent wallet escrow account fee deposit payment amount surcharge commission',
);
/** What begins a reason or a condition: what follows is not what is acted on. */
const TURNS = wordSet('if when unless because since so whether');
/** Where something is or happens is not what is acted on: "in this conversation". */
const WHEREIN = wordSet('in within during throughout across of');
/** Objects looked at. */
const REACH = 24;

/** A word soon after a verb, as a mark. */
function wordMark(
  sentence: Sentence,
  { at, length }: Mark,
  reach: number,
  set: ReadonlySet<string>,
): Mark | undefined {
  const found = wordWithin(sentence, at + length, reach, set);
  return found === undefined ? undefined : { concept: 'account', form: undefined, at: found, length: 1 };
}

/** "To us", "with our team": whoever wrote the text. */
function writerAfter(sentence: Sentence, { at, length }: Mark): Mark | undefined {
  const us = wordWithin(sentence, at + length, 12, US);
  return us !== undefined && TO.has(sentence.words[us - 1]?.text ?? '')
    ? { concept: 'outside', form: undefined, at: us, length: 1 }
    : undefined;
}

const US = wordSet('us');
const TO = wordSet('to with');

function reached(sentence: Sentence, verb: number, objects: readonly Mark[]): readonly Mark[] {
  const near: Mark[] = [];
  for (const mark of objects.slice(0, REACH)) {
    if (mark.at > verb && TURNS.has(textOf(sentence, mark))) break;
    if (mark.concept === 'secret' && (isInstrument(sentence, mark) || isSought(sentence, mark))) continue;
    if (mark.concept === 'conversation' && mark.length === 1 && isWherein(sentence, mark)) continue;
    near.push(mark);
  }
  return near;
}

/** "Sign it with your own key": what something is done with is not handed on. */
function isInstrument(sentence: Sentence, { at }: Mark): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - 4); back -= 1)
    if (sentence.words[back]?.text === 'with')
      return sentence.words[back + 1]?.text === 'your' || sentence.words[back + 1]?.text === 'its';
  return false;
}

const SEEKING = wordSet(
  'check checks checking scan scans scanning search searches searching inspect examine look looks filter audit test',
);

/** "Check the text for passwords": what is looked for is not what is taken. */
function isSought(sentence: Sentence, { at }: Mark): boolean {
  const isFor = sentence.words[at - 1]?.text === 'for' || sentence.words[at - 2]?.text === 'for';
  return isFor && wordWithin(sentence, at - 8, 8, SEEKING) !== undefined;
}

function isWherein(sentence: Sentence, { at }: Mark): boolean {
  return WHEREIN.has(sentence.words[at - 1]?.text ?? '') || WHEREIN.has(sentence.words[at - 2]?.text ?? '');
}

/** The errand of a deed, the worst first; undefined if it is none. */
export function errandOf(sentence: Sentence, { act, mark, objects }: Deed): FoundErrand | undefined {
  const near = reached(sentence, mark.at, objects);
  const among = (concepts: readonly Concept[]): Mark | undefined =>
    near.find(({ concept }) => concepts.includes(concept));
  if (act === 'run' && among(['secret-place']) !== undefined)
    return { errand: 'private', object: among(['secret-place']) };
  if (HANDLING.has(act)) {
    const object = among(PRIVATE);
    if (object !== undefined) return { errand: 'private', object };
  }
  if (MOVING.has(act)) {
    const object =
      among(LITERAL) ??
      among(OUTSIDE) ??
      (act === 'send' || act === 'put' ? writerAfter(sentence, mark) : undefined);
    if (object !== undefined) return { errand: 'outside', object };
  }
  if (CHANGING.has(act)) {
    const object = among(ADDRESSED);
    if (object !== undefined) return { errand: 'tamper', object };
  }
  const money = act === 'pay' ? (among(['number']) ?? wordMark(sentence, mark, 12, CURRENCIES)) : undefined;
  if (money !== undefined) return { errand: 'money', object: money };
  if (act === 'disable' || act === 'skip' || act === 'remove') {
    const object =
      wordMark(sentence, mark, 8, GUARDED) ??
      (mark.form === 'past'
        ? wordMark(sentence, { ...mark, at: mark.at - 9, length: 1 }, 8, GUARDED)
        : undefined) ??
      among(['consent']);
    if (object !== undefined) return { errand: 'guard', object };
  }
  if ((act === 'change' || act === 'store' || act === 'put') && among(['config', 'memory']) !== undefined)
    return { errand: 'machine', object: among(['config', 'memory']) };
  if (act === 'put' || act === 'change' || act === 'remove' || act === 'store') {
    const object = near.find((one) => one.concept === 'path' && SYSTEM.test(textOf(sentence, one)));
    if (object !== undefined) return { errand: 'machine', object };
  }
  return undefined;
}
