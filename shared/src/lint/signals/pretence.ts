import { wordWithin } from '../nearby.ts';
import { PERSONS } from '../reading/persons.ts';
import { wordSet } from '../reading/word-set.ts';
import type { Passage } from '../passage.ts';
import { pointAtWords } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence } from '../rule.ts';

const PASSING = wordSet('pass passes passed passing');
const OFF = wordSet('off');
const SHAMS = wordSet('impression illusion appearance pretence pretense belief semblance');
const GIVING = wordSet('give gives giving given leave leaves create creates keep keeps convey under have');
const MAKING = wordSet('make making let');
const SEEMING = wordSet('look looks appear appears seem seems sound sounds');
const LIKENESS = wordSet(
  'like as if though that natural coincidental accidental genuine normal legitimate official',
);
const ACTING = wordSet(
  'act acts acting behave behaves proceed continue speak talk reply respond answer write word phrase carry go treat count',
);
const OWN = wordSet('own');
const YOURS = wordSet('your its');
const VIEWS = wordSet(
  'recommendation opinion impression idea advice finding view suggestion assessment conclusion judgement judgment tip',
);
const BELIEVING = wordSet('think believe assume suppose take');
const OUGHT = wordSet('should must shall will is are ought needs');

/** Words that only those need who have something shown as what it is not. */
const OF_PRETENCE = wordSet(
  'off impression illusion appearance pretence pretense belief semblance look looks appear appears seem seems sound sounds though own think believe assume suppose take if',
);

/** "Pass it off as", "make it look like", "speak of it as if", "as your own recommendation", "they should believe". */
export function* pretended(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.mayHold(OF_PRETENCE)) return;
  const found =
    passedOff(sentence) ??
    sham(sentence) ??
    madeToSeem(sentence) ??
    asIf(sentence) ??
    asOnesOwn(sentence) ??
    believed(sentence);
  if (found === undefined) return;
  yield pointAtWords(passage, sentence, found.from, found.to, {
    signal: 'pretended',
    weight: found.isPlain ? 'damning' : 'clear',
    message: 'has something passed off as what it is not',
  });
}

interface Pretence {
  readonly from: number;
  readonly to: number;
  readonly isPlain: boolean;
}

function textAt({ words, from, to }: Sentence, at: number): string {
  return at >= from && at < to ? (words[at]?.text ?? '') : '';
}

const DEPTH = 120;

function passedOff(sentence: Sentence): Pretence | undefined {
  const pass = wordWithin(sentence, sentence.from, DEPTH, PASSING);
  const off = pass === undefined ? undefined : wordWithin(sentence, pass + 1, 7, OFF);
  if (pass === undefined || off === undefined || textAt(sentence, off + 1) !== 'as') return undefined;
  return { from: pass, to: off + 1, isPlain: true };
}

/** "Under the impression that", "keep up the appearance". */
function sham(sentence: Sentence): Pretence | undefined {
  const what = wordWithin(sentence, sentence.from, DEPTH, SHAMS);
  const gives = what === undefined ? undefined : wordWithin(sentence, what - 4, 4, GIVING);
  if (what === undefined || gives === undefined || isDenied(sentence, gives)) return undefined;
  return { from: gives, to: what, isPlain: false };
}

function madeToSeem(sentence: Sentence): Pretence | undefined {
  const seems = wordWithin(sentence, sentence.from, DEPTH, SEEMING);
  const makes = seems === undefined ? undefined : wordWithin(sentence, seems - 5, 5, MAKING);
  if (seems === undefined || makes === undefined || isDenied(sentence, makes)) return undefined;
  if (textAt(sentence, makes) !== 'making' && !isBidden(sentence, makes)) return undefined;
  if (wordWithin(sentence, seems + 1, 2, LIKENESS) === undefined) return undefined;
  return { from: makes, to: seems, isPlain: false };
}

const AS = wordSet('as');
const TOLD_OTHERWISE = wordSet('typed written sent called user caller');

/** "Speak of it as though it had been confirmed". */
function asIf(sentence: Sentence): Pretence | undefined {
  let as = wordWithin(sentence, sentence.from + 1, DEPTH, AS);
  while (as !== undefined) {
    const next = textAt(sentence, as + 1);
    if (next === 'if' || next === 'though') {
      const acts = wordWithin(sentence, as - 5, 5, ACTING);
      const isHarmless = wordWithin(sentence, as + 2, 5, TOLD_OTHERWISE) !== undefined;
      if (acts !== undefined && isBidden(sentence, acts) && !isHarmless && !isDenied(sentence, acts))
        return { from: acts, to: as + 1, isPlain: false };
    }
    as = wordWithin(sentence, as + 1, DEPTH, AS);
  }
  return undefined;
}

const BIDDING = wordSet('and then must should shall to please just simply');

/** Whether a verb begins a clause, or follows what bids. */
function isBidden({ words, from }: Sentence, at: number): boolean {
  return at === from || (words[at]?.before ?? 0) > 0 || BIDDING.has(words[at - 1]?.text ?? '');
}

/** "Offer it as your own recommendation". */
function asOnesOwn(sentence: Sentence): Pretence | undefined {
  const own = wordWithin(sentence, sentence.from + 2, DEPTH, OWN);
  if (own === undefined || !YOURS.has(textAt(sentence, own - 1))) return undefined;
  const as = wordWithin(sentence, own - 6, 5, AS);
  const view = wordWithin(sentence, own + 1, 2, VIEWS);
  if (as === undefined || view === undefined || isDenied(sentence, as)) return undefined;
  return { from: as, to: view, isPlain: true };
}

/** "Residents should believe it is a fault", "viewers are to take it for what was said". */
function believed(sentence: Sentence): Pretence | undefined {
  const believes = wordWithin(sentence, sentence.from + 2, DEPTH, BELIEVING);
  if (believes === undefined) return undefined;
  const ought = wordWithin(sentence, believes - 2, 2, OUGHT);
  const person = ought === undefined ? undefined : wordWithin(sentence, ought - 2, 2, PERSONS);
  if (ought === undefined || person === undefined || isDenied(sentence, believes)) return undefined;
  if (textAt(sentence, believes) === 'take' && wordWithin(sentence, believes + 1, 3, FOR) === undefined)
    return undefined;
  if (textAt(sentence, ought) === 'will' && textAt(sentence, believes) !== 'take') return undefined;
  return { from: person, to: believes, isPlain: false };
}

const FOR = wordSet('for');
const NEGATIONS = wordSet("not never don't no avoid without cannot nor unless if");

function isDenied(sentence: Sentence, at: number): boolean {
  return wordWithin(sentence, at - 4, 4, NEGATIONS) !== undefined;
}
