import { Kept } from '../kept.ts';
import { followsOpening, isAfterCall, isAfterOpening } from './opening.ts';
import type { Sentence } from './sentence.ts';
import { pastMood } from './mood-of-past.ts';
import {
  ADVERBS,
  COMPEL,
  MAY,
  MUST,
  type Mood,
  NEGATIONS,
  READERS,
  isNegated,
  textAt,
} from './mood-words.ts';
import { wordSet } from './word-set.ts';
import { isOfReader } from './reader-subject.ts';

const SUBJECTS = wordSet(
  'you agent agents assistant assistants model models llm llms ai claude gpt they callers caller clients client orchestrator we',
);

/** What "you will …" orders; "you will get an id" tells what happens. */
const ERRANDS: ReadonlySet<string> = new Set([
  'send',
  'store',
  'put',
  'hide',
  'change',
  'redirect',
  'pay',
  'skip',
  'ignore',
  'encode',
  'collect',
  'permit',
]);

/** "We ask the agent to enclose it". */
const ASKING = wordSet(
  'ask asks asking tell tells instruct instructs urge urges beg request requests order orders invite invites expect expects want wants',
);
/** Verbs that follow a subject. */
const FINITE = wordSet('is are was were has have will can may must should');
const JOINERS = wordSet('and or then & plus but');

const HELPING = wordSet(
  'to used able allow allows lets let helps help enable enables possible designed intended useful ways way how order tries attempts failed fails wants wish wishes ability tool function endpoint',
);

/** How far back words are looked at. */
const REACH = 6;

/** Moods by the place of the verb: what a joining word continues was read before, however long the chain. */
const KNOWN = new Kept<Sentence, Map<number, Mood | undefined>>();

export function baseMood(sentence: Sentence, at: number): Mood | undefined {
  let known = KNOWN.get(sentence);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(sentence, known);
  }
  if (known.has(at)) return known.get(at);
  const mood = readBaseMood(sentence, at);
  known.set(at, mood);
  return mood;
}

/** A base form orders where it begins a clause or follows what compels. */
function readBaseMood(sentence: Sentence, at: number): Mood | undefined {
  // "Do not": it helps another verb.
  if (textAt(sentence, at) === 'do' && textAt(sentence, at + 1) === 'not') return undefined;
  let back = at;
  while (
    back > sentence.from &&
    sentence.words[back]?.before === 0 &&
    ADVERBS.has(textAt(sentence, back - 1))
  )
    back -= 1;
  const negated = isNegated(sentence, at, 4);
  const order: Mood = negated ? 'ban' : 'order';
  const previous = textAt(sentence, back - 1);
  const begins =
    back === sentence.from || (sentence.words[back]?.before ?? 0) > 0 || /^[0-9]+$/.test(previous);
  if (negated && NEGATIONS.has(textAt(sentence, at - 1)))
    return isPossible(sentence, at) && !isOfReader(sentence, at) ? 'report' : 'ban';
  if (begins && isAboutValue(sentence)) return 'report';
  if (begins && sentence.words[back]?.before === 1) {
    // "Authentication errors, access denied": a noun in a list.
    if (back === at && isAdornedNoun(sentence, at)) return undefined;
    const head = headOfList(sentence, at);
    if (head !== undefined) return baseMood(sentence, head);
    if (isInBannedList(sentence, at)) return 'ban';
  }
  // "Text is sent", "Report of last week": a noun.
  if (begins && back === at && FINITE.has(textAt(sentence, at + 1))) return undefined;
  if (begins) return isOwnPurpose(sentence, back, at) ? 'report' : order;
  if (MUST.has(previous) || previous === 'let' || previous === "let's") return order;
  if (previous === 'to') {
    for (let far = back - 2; far >= Math.max(sentence.from, back - 2 - REACH); far -= 1) {
      const text = textAt(sentence, far);
      if (HELPING.has(text)) return 'report';
      if (ASKING.has(text) && READERS.has(textAt(sentence, back - 2))) return order;
      if (USING.has(text)) return isWithAnother(sentence, far, back) ? order : 'aside';
      if (COMPEL.has(text) && text !== 'is' && text !== 'are' && text !== 'be') return order;
      if (text === 'are' || text === 'is') return far === back - 2 ? order : 'aside';
      if ((sentence.words[far + 1]?.before ?? 0) > 0) break;
    }
    return negated ? 'ban' : 'aside';
  }
  if (previous === 'will' && isOfReader(sentence, back - 1)) return order;
  if (previous === 'will' && textAt(sentence, back - 2) === 'you')
    return isErrandVerb(sentence, at) ? order : 'report';
  if (MAY.has(previous)) return 'report';
  if (previous.endsWith('s') && READERS.has(previous)) return order;
  if (SUBJECTS.has(previous)) {
    const modal = textAt(sentence, back - 2);
    if (isRequest(sentence, back - 2)) return order;
    if (MAY.has(modal) || HELPING.has(modal)) return 'report';
    if (SUBORDINATING.has(modal)) return 'aside';
    return sentence.has('whenever', 'if', 'before', 'after', 'must') ? order : 'report';
  }
  if (JOINERS.has(previous))
    return (
      (previous === 'or' && (isForbidden(sentence, back - 1) || isInBannedList(sentence, back - 1))
        ? 'ban'
        : coordinated(sentence, back - 1)) ??
      (isForbidden(sentence, back - 1) ? 'ban' : isOwnPurpose(sentence, sentence.from, at) ? 'report' : order)
    );
  if (isAfterOpening(sentence, back) || isAfterCall(sentence, back)) return order;
  if (previous === 'help' || previous === 'helps' || previous === 'lets') return 'report';
  return isCaused(sentence, at) || followsOpening(sentence, at) ? order : undefined;
}

const CAUSES = wordSet('have let make');

/** "Have the shell run it", "let another tool read it". */
function isCaused(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - 5); back -= 1) {
    if ((sentence.words[back + 1]?.before ?? 0) > 0) return false;
    if (!CAUSES.has(textAt(sentence, back))) continue;
    return (
      back === sentence.from ||
      (sentence.words[back]?.before ?? 0) > 0 ||
      ADVERBS.has(textAt(sentence, back - 1))
    );
  }
  return false;
}

/** "Search before you read": what follows is not what is told. */
const SUBORDINATING = wordSet('before after when whenever if while until unless because since as where');
const USING = wordSet('use call invoke run employ');

/** "Use http_request to send it": the errand of another tool, ordered with its call. */
function isWithAnother(sentence: Sentence, from: number, to: number): boolean {
  const begins =
    from === sentence.from ||
    (sentence.words[from]?.before ?? 0) > 0 ||
    MUST.has(textAt(sentence, from - 1)) ||
    ADVERBS.has(textAt(sentence, from - 1));
  if (!begins) return false;
  for (let at = from + 1; at < to; at += 1) {
    const text = textAt(sentence, at);
    if (text === 'this' || text === 'it') return false;
    if (
      text === 'tool' ||
      text === 'server' ||
      text === 'connector' ||
      sentence.words[at]?.literal.includes('identifier') === true
    )
      return true;
  }
  return false;
}

/** "can not read", "will never call": what happens, and no ban. */
function isPossible(sentence: Sentence, at: number): boolean {
  const before = textAt(sentence, at - 2);
  return (
    before === 'will' ||
    before === 'does' ||
    before === 'did' ||
    before === 'can' ||
    before === 'it' ||
    before === 'tool'
  );
}

/** "Never assume that it is empty and say so": a ban that begins the clause holds for what joins it. */
const REQUESTING = wordSet('would could can will');

/** "Would you kindly copy it?": a modal verb that begins the sentence, and the reader. */
function isRequest(sentence: Sentence, modal: number): boolean {
  return (
    modal === sentence.from &&
    REQUESTING.has(textAt(sentence, modal)) &&
    textAt(sentence, modal + 1) === 'you'
  );
}

function isForbidden(sentence: Sentence, joiner: number): boolean {
  for (let back = joiner - 1; back >= Math.max(sentence.from, joiner - 12); back -= 1) {
    const text = textAt(sentence, back);
    const begins = back === sentence.from || (sentence.words[back]?.before ?? 0) > 0;
    if (begins)
      return text === 'never' || text === "don't" || (text === 'do' && textAt(sentence, back + 1) === 'not');
  }
  return false;
}

/** How far before a joining word the verb may stand that it continues. */
const COORDINATED_REACH = 40;

/** The mood of the deed that a joining word continues. */
function coordinated(sentence: Sentence, joiner: number): Mood | undefined {
  for (let index = sentence.markFrom(joiner) - 1; index >= 0; index -= 1) {
    const { form, at } = sentence.marks[index] ?? { form: undefined, at: 0 };
    if (at < joiner - COORDINATED_REACH) return undefined;
    if (form === undefined) continue;
    if (form === 'base') return baseMood(sentence, at);
    if (form === 'third') return 'report';
    if (form === 'past' && pastMood(sentence, at) === 'report') return 'report';
    if (form === 'ing') return undefined;
  }
  return undefined;
}

function isAdornedNoun(sentence: Sentence, at: number): boolean {
  const next = at + 1 < sentence.to ? (sentence.words[at + 1]?.text ?? '') : '';
  return next.endsWith('ed') && sentence.words[at + 1]?.before === 0;
}

const LONGEST_LIST = 30;

/** "Do not repeat it in later messages, put it into commits, or store it": one ban for all of them. */
function isInBannedList(sentence: Sentence, at: number): boolean {
  let joined = false;
  for (let next = at; next < Math.min(sentence.to, at + LONGEST_LIST); next += 1) {
    const text = textAt(sentence, next);
    if (text === 'but' || text === 'instead' || text === 'then') return false;
    if ((sentence.words[next]?.before ?? 0) > 1) break;
    if (text === 'or' && isBase(sentence, next + 1)) joined = true;
  }
  if (!joined) return false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - LONGEST_LIST); back -= 1) {
    const text = textAt(sentence, back);
    if (text === 'but' || text === 'instead' || text === 'then') return false;
    if ((sentence.words[back + 1]?.before ?? 0) > 1) return false;
    if (text === 'never' || text === "don't" || (text === 'do' && textAt(sentence, back + 1) === 'not'))
      return back === sentence.from || (sentence.words[back]?.before ?? 0) > 0;
  }
  return false;
}

const LIST = 6;

/** "Wants to use, install, or generate it": the verb that begins a list of bare verbs, whose mood all share. */
function headOfList(sentence: Sentence, at: number): number | undefined {
  let head = at;
  const next = at + 1 < sentence.to ? sentence.words[at + 1] : undefined;
  if (next === undefined || (next.before !== 1 && !JOINERS.has(next.text))) return undefined;
  for (let steps = 0; steps < LIST && sentence.words[head]?.before === 1; steps += 1) {
    if (!isBase(sentence, head - 1)) break;
    head -= 1;
  }
  return head === at ? undefined : head;
}

function isErrandVerb(sentence: Sentence, at: number): boolean {
  for (const { concept, form } of sentence.marksAt(at))
    if (form === 'base' && ERRANDS.has(concept)) return true;
  return false;
}

function isBase(sentence: Sentence, at: number): boolean {
  if (at < sentence.from) return false;
  for (const { form, length } of sentence.marksAt(at)) if (form === 'base' && length === 1) return true;
  return false;
}

const VALUES = wordSet('true false yes 1 0 checked ticked');

/** "If true, run it in the background": what a value of this tool's own parameter does. */
function isAboutValue(sentence: Sentence): boolean {
  const first = textAt(sentence, sentence.from);
  return (
    (first === 'if' || first === 'when' || first === 'whether') &&
    VALUES.has(textAt(sentence, sentence.from + 1))
  );
}

/** The verb that begins the first sentence says what the tool is for: "Read a file". */
function isOwnPurpose(sentence: Sentence, begin: number, at: number): boolean {
  return (
    sentence.index === 0 &&
    begin === sentence.from &&
    at - begin <= 2 &&
    !sentence.has('before', 'whenever', 'must', 'model')
  );
}
