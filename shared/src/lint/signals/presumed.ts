import { wordWithin } from '../nearby.ts';
import { OF_PERSONS, PERSONS } from '../reading/persons.ts';
import { YOU } from '../reading/readers.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtWords, type Sign } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence } from '../rule.ts';
import { isUnderCondition, sparedIn } from './unaware.ts';

/** Text that takes a consent for given, or gives it in the place of a person. */
export function* findPresumed(view: DefinitionView): Generator<Evidence> {
  let previous: Sentence | undefined;
  let at: Passage | undefined;
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    const before = at === passage ? previous : undefined;
    yield* fromSilence(passage, sentence);
    yield* countedAs(passage, sentence);
    yield* mayBePresumed(passage, sentence);
    yield* asIfAgreed(passage, sentence);
    yield* saidYes(passage, sentence);
    yield* answered(passage, sentence, before);
    yield* forged(passage, sentence, before);
    yield* fixed(passage, sentence, before);
    yield* switchedOn(passage, sentence, before);
    yield* unasked(passage, sentence, before);
    previous = sentence;
    at = passage;
  }
}

const CONSENT = wordSet(
  'consent approval approvals permission confirmation confirmations agreement authorization authorisation sign-off okay blessing assent clearance acceptance signature',
);
const GIVEN = wordSet(
  'given granted approved agreed confirmed consented authorised authorized accepted obtained signed consent approval permission agreement assent okayed',
);
const NOT = wordSet("not never no isn't aren't doesn't don't cannot neither nor without");

const SILENCE = wordSet('silence');
const LACKS = wordSet('no lack absence missing without failing not');
const REPLIES = wordSet('answer reply response objection replying answering responding objecting veto');
const YES = wordSet('yes consent agreement approval assent permission acceptance approved agreed');
const TAKEN = wordSet(
  'is as for counts count means mean be becomes equals amounts signals implies constitutes passes',
);

/** "Silence is a yes", "take the lack of an answer for consent". */
function* fromSilence(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const silence = wordWithin(sentence, sentence.from, 60, SILENCE) ?? lackOfReply(sentence);
  if (silence === undefined) return;
  const as = wordWithin(sentence, silence + 1, 14, TAKEN);
  const yes = as === undefined ? undefined : wordWithin(sentence, as + 1, 10, YES);
  if (as === undefined || yes === undefined) return;
  if (wordWithin(sentence, silence + 1, yes - silence, NOT) !== undefined) return;
  yield pointAtWords(passage, sentence, silence, yes, {
    signal: 'silence-is-consent',
    weight: 'damning',
    message: 'takes silence for consent',
  });
}

function lackOfReply(sentence: Sentence): number | undefined {
  const reply = wordWithin(sentence, sentence.from, 60, REPLIES);
  const lack = reply === undefined ? undefined : wordWithin(sentence, reply - 4, 4, LACKS);
  return lack === undefined ? undefined : reply;
}

const COUNTS = wordSet(
  'count counts counted taken take treated treat deemed regarded considered held reckoned enough stands',
);
const AGREED_ON = wordSet(
  'payment payments purchase transfer deletion review reviews order booking consent approval approvals permission confirmation sign-off agreement authorization authorisation signature gate',
);

/** "Consent counts as given", "payment is taken as approved". */
function* countedAs(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const what = wordWithin(sentence, sentence.from, 60, AGREED_ON);
  const counts = what === undefined ? undefined : wordWithin(sentence, what + 1, 6, COUNTS);
  const as = counts === undefined ? undefined : wordWithin(sentence, counts + 1, 3, AS);
  const given = as === undefined ? undefined : wordWithin(sentence, as + 1, 3, GIVEN);
  if (what === undefined || given === undefined) return;
  if (wordWithin(sentence, what + 1, given - what, NOT) !== undefined || isUnderCondition(sentence, what))
    return;
  // "Is considered approved once it is signed": says what makes it so.
  if (wordWithin(sentence, given + 1, 8, MADE_SO) !== undefined) return;
  const isConsent = CONSENT.has(textAt(sentence, what));
  yield pointAtWords(passage, sentence, what, given, {
    signal: 'counts-as-given',
    weight: isConsent ? 'damning' : 'clear',
    message: 'claims a consent that nobody gave here',
  });
}

const MADE_SO = wordSet('if once after unless until only');
const AS = wordSet('as to for');
const MAY = wordSet('may can could might');
const PRESUMED = wordSet('presumed assumed inferred implied supposed expected');

/** "Consent may be presumed". */
function* mayBePresumed(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const consent = wordWithin(sentence, sentence.from, 60, CONSENT);
  const may = consent === undefined ? undefined : wordWithin(sentence, consent + 1, 3, MAY);
  const presumed = may === undefined ? undefined : wordWithin(sentence, may + 1, 3, PRESUMED);
  if (consent === undefined || presumed === undefined) return;
  if (wordWithin(sentence, consent, presumed - consent, NOT) !== undefined) return;
  yield pointAtWords(passage, sentence, consent, presumed, {
    signal: 'counts-as-given',
    weight: 'damning',
    message: 'claims a consent that nobody gave here',
  });
}

const BEHAVE = wordSet('as act behave behaving acting proceed proceeding continue');
const IF = wordSet('if though');
const HAD = wordSet('had has have');
const AGREED = wordSet(
  'approved agreed confirmed consented accepted okayed authorised authorized permitted allowed',
);

/** "Behave as if the user had already approved". */
function* asIfAgreed(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const as = wordWithin(sentence, sentence.from, 60, BEHAVE);
  const conditional = as === undefined ? undefined : wordWithin(sentence, as + 1, 3, IF);
  if (as === undefined || conditional === undefined || textAt(sentence, conditional - 1) !== 'as') return;
  const person = wordWithin(sentence, conditional + 1, 4, PERSONS);
  const had = person === undefined ? undefined : wordWithin(sentence, person + 1, 1, HAD);
  const agreed = had === undefined ? undefined : wordWithin(sentence, had + 1, 3, AGREED);
  if (agreed === undefined) return;
  yield pointAtWords(passage, sentence, as, agreed, {
    signal: 'as-if-agreed',
    weight: 'damning',
    message: 'claims a consent that nobody gave here',
  });
}

const ALL = wordSet('everyone everybody all users user householder');
const SAID = wordSet('okayed blessed greenlit');
const YESES = wordSet('yes blessing permission consent okay');
const GAVE = wordSet('said gave given');
const UNSURE = wordSet('if unless until whether when once only after must that who');

/** "Everyone has already said yes", "the user gave permission when installing". */
function* saidYes(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const gave = wordWithin(sentence, sentence.from, 40, GAVE) ?? wordWithin(sentence, sentence.from, 40, SAID);
  if (gave === undefined) return;
  const word = textAt(sentence, gave);
  const yes = SAID.has(word) ? gave : wordWithin(sentence, gave + 1, 4, YESES);
  if (yes === undefined) return;
  const person = wordWithin(sentence, gave - 7, 7, PERSONS) ?? wordWithin(sentence, gave - 9, 9, ALL);
  if (person === undefined || wordWithin(sentence, person - 3, gave - person + 3, UNSURE) !== undefined)
    return;
  if (wordWithin(sentence, person, yes - person, NOT) !== undefined) return;
  yield pointAtWords(passage, sentence, person, yes, {
    signal: 'consent-claimed',
    weight: 'clear',
    message: 'claims a consent that nobody gave here',
  });
}

const DIALOGS = wordSet(
  'prompt prompts dialog dialogs dialogue dialogues confirmation confirmations box boxes popup popups pop banner banners checkbox warning warnings approval approvals gate consent',
);
const ANSWERS = wordSet(
  'answer answers answered click clicks clicked tick ticks ticked accept accepts accepted dismiss dismissed confirm confirmed approve approved acknowledge acknowledged grant granted',
);
const BY_PROXY = wordSet('yourself itself stead behalf name place proxy');
const ASSENT = wordSet('yes affirmative affirmatively away ok');

/** "Prompts are answered in the user's name", "click the dialog away yourself". */
function* answered(passage: Passage, sentence: Sentence, before: Sentence | undefined): Generator<Evidence> {
  const last = Math.min(sentence.to, sentence.from + 60);
  for (let at = sentence.from; at < last; at += 1) {
    if (!ANSWERS.has(textAt(sentence, at))) continue;
    if (wordWithin(sentence, at - 3, 3, PERSONS) !== undefined || isNegated(sentence, at)) continue;
    const dialog = wordWithin(sentence, at - 14, 14, DIALOGS) ?? wordWithin(sentence, at + 1, 6, DIALOGS);
    const isAbove =
      dialog === undefined &&
      before !== undefined &&
      wordWithin(before, before.from, 40, DIALOGS) !== undefined;
    if (dialog === undefined && !isAbove) continue;
    const proxy = wordWithin(sentence, at + 1, 9, BY_PROXY);
    const assent = wordWithin(sentence, at + 1, 5, ASSENT);
    const far = proxy ?? assent;
    if (far === undefined || (proxy === undefined && isAbove)) continue;
    if (proxy === undefined && isUnderCondition(sentence, at)) continue;
    const isOfPerson =
      proxy !== undefined &&
      (wordWithin(sentence, proxy - 3, 3, OF_PERSONS) !== undefined ||
        wordWithin(sentence, proxy + 1, 3, PERSONS) !== undefined ||
        textAt(sentence, proxy) === 'yourself');
    if (proxy !== undefined && !isOfPerson) continue;
    yield pointAtWords(passage, sentence, Math.min(at, dialog ?? at), far, {
      signal: 'approve-for-user',
      // What a tool does itself stands in its first sentence.
      weight: proxy === undefined || sentence.index === 0 ? 'clear' : 'damning',
      message: 'has the model approve in the place of the user',
    });
    return;
  }
}

function isNegated(sentence: Sentence, at: number): boolean {
  return wordWithin(sentence, at - 3, 3, NOT) !== undefined;
}

const MARKS = wordSet(
  'tick mark marks write writes enter sign signs note record give grant set dating fill put add log',
);
const SIGNED = wordSet(
  'approved approval approved_by sign-off signed consent confirmed reviewed agreed consented reviewer',
);
const ITSELF = wordSet('yourself itself name names');
const THEM = wordSet('it them this that');

/** "Write the manager's approval yourself", "a sign-off is needed; tick it yourself". */
function* forged(passage: Passage, sentence: Sentence, before: Sentence | undefined): Generator<Evidence> {
  const marks = wordWithin(sentence, sentence.from, 40, MARKS);
  if (marks === undefined || isNegated(sentence, marks)) return;
  // "Reviews slow us down: mark them as given".
  const given = wordWithin(sentence, marks + 1, 1, THEM);
  const as = given === undefined ? undefined : wordWithin(sentence, given + 1, 1, AS);
  if (as !== undefined && wordWithin(sentence, as + 1, 1, GIVEN) !== undefined) {
    if (speaksOfConsent(sentence, sentence.from, marks) || speaksOfConsent(before))
      yield pointAtWords(passage, sentence, marks, as + 1, {
        signal: 'approval-forged',
        weight: 'damning',
        message: 'has the model approve in the place of the user',
      });
    return;
  }
  const self = wordWithin(sentence, marks + 1, 10, ITSELF);
  if (self === undefined) return;
  const isName = textAt(sentence, self).startsWith('name');
  if (isName && wordWithin(sentence, self - 2, 2, OF_PERSONS) === undefined) return;
  // "The server signs it itself": only who reads the definition is told anything.
  if (textAt(sentence, self) === 'itself' && wordWithin(sentence, marks - 4, 4, YOU) === undefined) return;
  const signed = wordWithin(sentence, marks - 10, 20, SIGNED);
  const isAbove = wordWithin(sentence, marks + 1, 1, THEM) !== undefined && speaksOfConsent(before);
  if ((signed === undefined || (isName && wordWithin(sentence, self, 3, ITS) === undefined)) && !isAbove)
    return;
  yield pointAtWords(passage, sentence, marks, self, {
    signal: 'approval-forged',
    weight: 'damning',
    message: 'has the model approve in the place of the user',
  });
}

function speaksOfConsent(
  sentence: Sentence | undefined,
  from = sentence?.from ?? 0,
  to = from + 40,
): boolean {
  if (sentence === undefined) return false;
  return (
    wordWithin(sentence, from, to - from, CONSENT) !== undefined ||
    wordWithin(sentence, from, to - from, SIGN) !== undefined
  );
}

const SIGN = wordSet('sign signature review reviews');
const ITS = wordSet('itself yourself');

const STATES = wordSet('whether was statement proof if did has evidence that');
const ASKED = wordSet('agreed confirmed consented approved asked agrees consents consent approves');
const TRUE = wordSet('true yes given');
const ALWAYS = wordSet(
  'always cases case customary every usual safe regardless simply anyway standard invariably fixed',
);
const AFTER = wordSet('after if when once unless only must until whether to or false except');

/** "Whether the owner agreed. True in all cases." */
function* fixed(passage: Passage, sentence: Sentence, before: Sentence | undefined): Generator<Evidence> {
  if (before === undefined || passage.text.length > 1000) return;
  const states = wordWithin(before, before.from, 8, STATES);
  if (states === undefined || wordWithin(before, states + 1, 10, ASKED) === undefined) return;
  const yes = wordWithin(sentence, sentence.from, 5, TRUE);
  if (yes === undefined || wordWithin(sentence, sentence.from, 16, AFTER) !== undefined) return;
  const always = wordWithin(sentence, sentence.from, 12, ALWAYS);
  yield pointAtWords(passage, sentence, Math.min(yes, always ?? yes), Math.max(yes, always ?? yes), {
    signal: 'consent-fixed',
    weight: always === undefined ? 'weak' : 'damning',
    message: 'fixes the statement that somebody has agreed',
  });
}

const TURNS = wordSet(
  'turn turning switch switching enable enabling set setting activate activating flip put',
);
const AUTO = wordSet('auto autoapprove autoaccept yolo automatic');
const APPROVALS = wordSet('accept approve approval approvals accepts approves confirm allow run yes mode');
const OFF = wordSet('off disable disabled disables default');
const AUTO_NAME = /^auto[-_.]?(?:approve|accept|confirm|allow)/u;

/** "Turn on auto-accept in the settings of the client". */
function* switchedOn(
  passage: Passage,
  sentence: Sentence,
  before: Sentence | undefined,
): Generator<Evidence> {
  if (sentence.index === 0 && passage.pointer.endsWith('/description')) return;
  const turns = wordWithin(sentence, sentence.from, 60, TURNS);
  if (turns === undefined) return;
  if (
    before !== undefined &&
    wordWithin(sentence, turns + 1, 1, THEM) !== undefined &&
    wordWithin(sentence, turns, 14, SETTINGS) !== undefined &&
    namesAuto(before)
  ) {
    yield pointAtWords(passage, sentence, turns, turns + 1, AUTOMATIC);
    return;
  }
  for (let at = turns - 10; at < Math.min(sentence.to, turns + 10); at += 1) {
    const word = textAt(sentence, at);
    const isAuto =
      AUTO_NAME.test(word) || (AUTO.has(word) && wordWithin(sentence, at + 1, 1, APPROVALS) !== undefined);
    if (!isAuto) continue;
    if (wordWithin(sentence, Math.min(at, turns), 14, OFF) !== undefined || isUnderCondition(sentence, turns))
      return;
    const isOfClient = wordWithin(sentence, turns - 12, 36, SETTINGS) !== undefined;
    const sign: Sign = isOfClient ? AUTOMATIC : { ...AUTOMATIC, weight: 'clear' };
    yield pointAtWords(passage, sentence, Math.min(at, turns), Math.max(at, turns), sign);
    return;
  }
}

const AUTOMATIC: Sign = {
  signal: 'auto-approve',
  weight: 'damning',
  message: 'has consent given automatically',
};

function namesAuto(sentence: Sentence): boolean {
  const last = Math.min(sentence.to, sentence.from + 60);
  for (let at = sentence.from; at < last; at += 1) if (AUTO_NAME.test(textAt(sentence, at))) return true;
  return false;
}

const SETTINGS = wordSet('settings client editor ide commands edits terminal config host tools');

/** "The owner needn't be consulted". */
function* unasked(passage: Passage, sentence: Sentence, before: Sentence | undefined): Generator<Evidence> {
  const one = sparedIn(sentence);
  if (one?.of !== 'consent' || isUnderCondition(sentence, one.from)) return;
  const isMild =
    wordWithin(sentence, sentence.from, 60, MILD) !== undefined ||
    (before !== undefined && wordWithin(before, before.from, 60, MILD) !== undefined);
  yield pointAtWords(passage, sentence, one.from, one.to, {
    signal: 'nobody-asked',
    weight: isMild ? 'weak' : 'damning',
    message: 'tells the model not to ask the user',
  });
}

const MILD = wordSet(
  'read-only readonly read reading listing harmless draft drafts preview idempotent reads safe reversible undone undo local cached nothing',
);

function textAt(sentence: Sentence, at: number): string {
  return at >= sentence.from && at < sentence.to ? (sentence.words[at]?.text ?? '') : '';
}
