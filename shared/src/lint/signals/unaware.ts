import { wordWithin } from '../nearby.ts';
import { NOBODY, PERSONS } from '../reading/persons.ts';
import { wordSet } from '../reading/word-set.ts';
import type { Sentence } from '../reading/sentence.ts';

/** What somebody is said not to need or not to be due: "the owner needn't be asked", "nobody has to know". */
export interface Spared {
  readonly from: number;
  readonly to: number;
  /** What they are spared: to know, or to be asked. */
  readonly of: 'knowing' | 'consent';
}

const MODALS = wordSet('need must should shall may can ought might will would');
const CLIPPED = wordSet("needn't mustn't shouldn't shan't oughtn't");
const NOT = wordSet("not never isn't aren't wasn't don't doesn't neither won't hardly seldom rarely");
const NEEDS = wordSet('need needs have has required supposed meant want wants');
const COPULAS = wordSet("is are was were isn't aren't");
const HAVE = wordSet('has have had having');
const NO = wordSet('no little');
const CLAIMS = wordSet('need business reason right call cause occasion claim use');
const LINKS = wordSet('to be been become get being ever even also explicitly first of for made any it');
const KNOWS = wordSet(
  'know knowing learn hear discover notice realise realize suspect told informed notified alerted aware find advised warned wiser enlightened briefed bothered troubled',
);
const CONSENTS = wordSet(
  'asked consulted prompted involved bothered troubled disturbed interrupted asking consult approached queried',
);
/** What may follow what nobody is to know: the thing itself is left unnamed, or named as a deed. */
const REFERS = wordSet('that this it any these them why out how either at in until and or under before');
const THINGS = wordSet('it this that these those them the such any either anything both what how its');

/** Somebody who is kept from knowing or from being asked. */
export function sparedIn(sentence: Sentence): Spared | undefined {
  const last = Math.min(sentence.to, sentence.from + 90);
  for (let at = sentence.from; at < last; at += 1) {
    const word = sentence.words[at]?.text ?? '';
    if (CLIPPED.has(word) || (word === 'need' && NOT.has(textAt(sentence, at + 1)))) {
      const joined = joinedTo(sentence, at);
      const verb = CLIPPED.has(word) ? at + 1 : at + 2;
      const spared = joined === undefined ? undefined : sparedOf(sentence, joined, verb);
      if (spared !== undefined) return spared;
    }
    const isNobody = NOBODY.has(word) || (word === 'one' && sentence.words[at - 1]?.text === 'no');
    if (!isNobody && !PERSONS.has(word)) continue;
    const verb = isNobody
      ? afterNobody(sentence, at + 1)
      : (afterPerson(sentence, at + 1) ?? afterClaim(sentence, at));
    const spared = verb === undefined ? undefined : sparedOf(sentence, at, verb);
    if (spared !== undefined) return spared;
  }
  return undefined;
}

/** Where the verb stands that somebody need not: after "need not", "is not to", "has no need to". */
function afterPerson(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 3); at += 1) {
    const word = textAt(sentence, at);
    const next = textAt(sentence, at + 1);
    const third = textAt(sentence, at + 2);
    if (CLIPPED.has(word)) return at + 1;
    if (MODALS.has(word) && (NOT.has(next) || NOT.has(third))) return at + 2;
    if (NOT.has(word) && NEEDS.has(next)) return at + 2;
    if ((word === 'do' || word === 'does') && next === 'not' && NEEDS.has(third)) return at + 3;
    if (COPULAS.has(word) && (next === 'to' || (NOT.has(next) && third === 'to'))) {
      if (next === 'to' && !NOT.has(word)) return undefined;
      return at + 2;
    }
    if (HAVE.has(word) && NO.has(next) && CLAIMS.has(third)) return at + 3;
    if (NOT.has(word) && (next === 'to' || next === 'be')) return at + 1;
  }
  return undefined;
}

/** "Nobody need be asked", "no one has to know", "nobody is told". */
function afterNobody(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 4); at += 1) {
    const word = textAt(sentence, at);
    if (MODALS.has(word) || NEEDS.has(word) || COPULAS.has(word) || word === 'needs') return at + 1;
  }
  return undefined;
}

function sparedOf(sentence: Sentence, from: number, verb: number): Spared | undefined {
  for (let at = verb; at < Math.min(sentence.to, verb + 4); at += 1) {
    const word = textAt(sentence, at);
    const of = CONSENTS.has(word) ? 'consent' : KNOWS.has(word) ? 'knowing' : undefined;
    if (of !== undefined) return isUnnamed(sentence, at) ? { from, to: at, of } : undefined;
    if (!LINKS.has(word)) return undefined;
  }
  return undefined;
}

const JOINERS = wordSet('and or but who');

/** "People are glad of it and needn't be asked": whose verb a joined one is. */
function joinedTo(sentence: Sentence, at: number): number | undefined {
  if (wordWithin(sentence, at - 2, 2, JOINERS) === undefined) return undefined;
  return wordWithin(sentence, at - 16, 16, PERSONS);
}

/** "No need for the user to hear of it". */
function afterClaim(sentence: Sentence, at: number): number | undefined {
  const isClaim = CLAIMS.has(textAt(sentence, at - 2)) || CLAIMS.has(textAt(sentence, at - 3));
  if (!isClaim || textAt(sentence, at + 1) !== 'to') return undefined;
  const back = wordWithin(sentence, at - 5, 5, NO);
  return back === undefined || wordWithin(sentence, at - 3, 3, FOR) === undefined ? undefined : at + 2;
}

const FOR = wordSet('for');

/** Whether what is not to be known is left unnamed: "need not know the id" is about an input. */
function isUnnamed(sentence: Sentence, at: number): boolean {
  const next = textAt(sentence, at + 1);
  if (at + 1 >= sentence.to || (sentence.words[at + 1]?.before ?? 0) > 0) return true;
  // "Must not be told of a pending report": what is kept is named, and may be kept for good reason.
  if (next === 'of' || next === 'about') return THINGS.has(textAt(sentence, at + 2));
  return REFERS.has(next);
}

function textAt(sentence: Sentence, at: number): string {
  return at < sentence.to ? (sentence.words[at]?.text ?? '') : '';
}

const PERMISSION = wordSet('if unless until whether when');

/** Whether a condition stands before it: "if the user need not be asked". */
export function isUnderCondition(sentence: Sentence, at: number): boolean {
  return wordWithin(sentence, at - 8, 8, PERMISSION) !== undefined;
}
