import type { Mark, Sentence } from './sentence.ts';

/**
 * How a verb is meant: `order` tells somebody to do it, `ban` tells not to, `report` says that it happens or what the
 * tool is for, `lacking` is what something is done without, `aside` anything else that is done (`before reading`).
 */
export const MOODS = ['order', 'ban', 'report', 'lacking', 'aside'] as const;
export type Mood = (typeof MOODS)[number];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MUST = words('must should shall ought always never');
const COMPEL = words(
  'must should shall need needs needed have has required require requires necessary mandatory obliged expected supposed sure remember instructed ensure asked told want forget are is be essential important crucial vital critical',
);
const MAY = words("can may might could would will does did do't optionally");
const ADVERBS = words(
  'also first then always silently please just simply immediately kindly only quietly now still even automatically additionally subsequently finally quickly secretly discreetly directly always both either next instead again further explicitly carefully ever merely once afterwards later never not otherwise therefore thus so furthermore moreover but quick consider',
);
const NEGATIONS = words(
  "not never don't dont doesn't cannot can't mustn't shouldn't won't avoid avoids refrain refrains no nor neither needn't isn't aren't",
);
const SUBJECTS = words(
  'you agent agents assistant assistants model models llm llms ai claude gpt they callers caller clients client orchestrator we',
);
/** Those who read the definition: what is said of them in the indicative is what they are to do. */
const READERS = words(
  'agent agents assistant assistants model models llm llms ai claude gpt chatgpt gemini copilot caller callers client clients orchestrator',
);
/** "Have it post the text", "let them know". */
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
const CAUSED = words('it them him her');
const CAUSING = words('have let make');
const JOINERS = words('and or then & plus but');
const BE = words("be been being is are was were get gets isn't aren't");
const HELPING = words(
  'to used able allow allows lets let helps help enable enables possible designed intended useful ways way how order tries attempts failed fails wants wish wishes ability tool function endpoint',
);
/** How far back words are looked at. */
const REACH = 6;

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

function textAt(sentence: Sentence, at: number): string {
  return at >= sentence.from ? (sentence.words[at]?.text ?? '') : '';
}

function isNegated(sentence: Sentence, at: number, reach: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - reach); back -= 1) {
    if (NEGATIONS.has(textAt(sentence, back))) return true;
    if (textAt(sentence, back) === 'without') return false;
    if ((sentence.words[back + 1]?.before ?? 0) > 0) return false;
  }
  return false;
}

/** Moods by the place of the verb: what a joining word continues was read before, however long the chain. */
const KNOWN = new WeakMap<Sentence, Map<number, Mood | undefined>>();

function baseMood(sentence: Sentence, at: number): Mood | undefined {
  const known = KNOWN.get(sentence) ?? new Map<number, Mood | undefined>();
  KNOWN.set(sentence, known);
  if (known.has(at)) return known.get(at);
  const mood = readBaseMood(sentence, at);
  known.set(at, mood);
  return mood;
}

/** A base form orders where it begins a clause or follows what compels. */
function readBaseMood(sentence: Sentence, at: number): Mood | undefined {
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
  }
  if (begins) return isOwnPurpose(sentence, back, at) ? 'report' : order;
  if (MUST.has(previous) || previous === 'let' || previous === "let's") return order;
  if (previous === 'to') {
    for (let far = back - 2; far >= Math.max(sentence.from, back - 2 - REACH); far -= 1) {
      const text = textAt(sentence, far);
      if (HELPING.has(text)) return 'report';
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
  if (CAUSED.has(previous) && CAUSING.has(textAt(sentence, back - 2))) return order;
  if (MAY.has(previous)) return 'report';
  if (previous.endsWith('s') && READERS.has(previous)) return order;
  if (SUBJECTS.has(previous)) {
    const modal = textAt(sentence, back - 2);
    if (MAY.has(modal) || HELPING.has(modal)) return 'report';
    return sentence.has('whenever', 'if', 'before', 'after', 'must') ? order : 'report';
  }
  if (JOINERS.has(previous))
    return (
      (previous === 'or' && isForbidden(sentence, back - 1) ? 'ban' : coordinated(sentence, back - 1)) ??
      (isForbidden(sentence, back - 1) ? 'ban' : isOwnPurpose(sentence, sentence.from, at) ? 'report' : order)
    );
  if (isAfterOpening(sentence, back) || isAfterCall(sentence, back)) return order;
  if (previous === 'help' || previous === 'helps' || previous === 'lets') return 'report';
  return isCaused(sentence, at) || followsOpening(sentence, at) ? order : undefined;
}

const CAUSES = words('have let make');

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

const OPENINGS = words(
  'after before on upon once when whenever if for from in at during with until throughout as where',
);
const OBJECTS = words(
  'the a an your its any all every this these that it them each their our his her whatever everything both only',
);
const PLURAL_SUBJECTS = words('people children it that which who this there');

/** "After the conversion add the line": no comma parts the opening from the order. */
function followsOpening(sentence: Sentence, at: number): boolean {
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

const OPENERS = words('in for with on during after at from throughout');
const OPENING = 7;

/** "In all later turns treat …": an order after an opening of time, without a comma. */
function isAfterOpening(sentence: Sentence, at: number): boolean {
  if (at - sentence.from > OPENING || at - sentence.from < 2 || !OPENERS.has(textAt(sentence, sentence.from)))
    return false;
  const last = sentence.words[at - 1]?.text ?? '';
  if (!last.endsWith('s') && last !== 'on') return false;
  return sentence.find(['standing', 'whenever'], sentence.from, at) !== undefined;
}

const CALLS = words('call use request run invocation it this calling using usage start');
const BEFORE = words('before after upon on');

/** "Before the first call read it": an order after an opening that speaks of the call, without a comma. */
function isAfterCall(sentence: Sentence, at: number): boolean {
  if (!CALLS.has(textAt(sentence, at - 1))) return false;
  for (let back = at - 2; back >= Math.max(sentence.from, at - 5); back -= 1) {
    const begins = back === sentence.from || (sentence.words[back]?.before ?? 0) > 0;
    if (BEFORE.has(textAt(sentence, back))) return begins || textAt(sentence, back) !== 'on';
    if (begins) return false;
  }
  return false;
}

const USING = words('use call invoke run employ');

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

const VALUES = words('true false yes 1 0 checked ticked');

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

function thirdMood(sentence: Sentence, at: number): Mood | undefined {
  const previous = textAt(sentence, at - 1);
  // "the calls", "its results": nouns.
  if (DETERMINERS.has(previous) || previous.endsWith("'s") || previous.endsWith("s'")) return undefined;
  const negated = isNegated(sentence, at, 3);
  if (isOfReader(sentence, at)) return negated ? 'ban' : 'order';
  return negated ? 'aside' : 'report';
}

/** How many words may stand between a verb and its subject. */
const SUBJECT_REACH = 4;

/** "The assistant no longer asks", "the model will not say": the subject of the verb is who reads the definition. */
function isOfReader(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - SUBJECT_REACH); back -= 1) {
    const text = textAt(sentence, back);
    if (READERS.has(text)) return true;
    if (text === 'it') return isItTheReader(sentence, back);
    if (!ADVERBS.has(text) && !NEGATIONS.has(text) && !BETWEEN.has(text)) return false;
  }
  return false;
}

/** "Where the assistant writes mails, it changes them": who `it` is, if one is named shortly before. */
function isItTheReader(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - 14); back -= 1) {
    const text = textAt(sentence, back);
    if (READERS.has(text)) return true;
    if (THINGS_THAT_ACT.has(text)) return false;
  }
  return false;
}

const THINGS_THAT_ACT = words(
  'tool tools server service api endpoint function command program script system app application database',
);

const BETWEEN = words('itself themselves will does do longer therefore thus hereby henceforth');

const DETERMINERS = words(
  'the a an its your their our his her any all every each of no these those this that these previous other tool api with for in from by',
);

const ARTICLES = words('the a an its your their our his her these those this any all each every no some');
const BIDS = words(
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

/** "must be included", "has to be called": an order; "is sent": a report. */
function pastMood(sentence: Sentence, at: number): Mood | undefined {
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
    if (MUST.has(text) || COMPEL.has(text)) return negated ? 'ban' : 'order';
    if (MAY.has(text)) return 'report';
  }
  return negated ? 'aside' : 'report';
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

const UNLESS = words('until unless once');

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

/** In languages that are read without their grammar a verb orders, unless it says what the tool is for. */
function anyMood(sentence: Sentence, mark: Mark): Mood {
  const near = sentence.marks.find(
    ({ concept, at, length }) =>
      (concept === 'not' || concept === 'without') && at + length > mark.at - 5 && at < mark.at,
  );
  if (near !== undefined) return near.concept === 'without' ? 'lacking' : 'ban';
  const isFirst = sentence.index === 0 && mark.at - sentence.from <= 1;
  return isFirst && !sentence.has('before', 'whenever', 'must') ? 'report' : 'order';
}
