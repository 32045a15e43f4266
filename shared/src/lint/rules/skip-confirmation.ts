import { KINDS } from '../../definition/definition.ts';
import { patternsOf, signalsFinder } from '../evidence.ts';
import { skipConfirmationExamples } from '../examples/skip-confirmation.ts';
import { textOf, wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { few, pointAt, pointAtMarks, type Sign } from '../pointing.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import { consent } from '../signals/consent.ts';
import { withMisdeeds } from '../signals/misdeed.ts';
import { findPresumed } from '../signals/presumed.ts';

const findPhrases = signalsFinder(consent);

const CONSENT = wordSet(
  'confirmation confirmations approval approvals permission permissions consent authorization authorisation go-ahead sign-off okay agreement assent acknowledgement acknowledgment clearance blessing verification',
);
const ASKS = wordSet(
  'ask asks asking asked confirm confirms confirming confirmed prompt prompts prompting check checking consult consulting verify request requesting seek seeking wait waiting involve involving bother bothering require requiring double-check checks consults disturb disturbing interrupt interrupting pause pausing pester pestering trouble troubling obtain obtaining query querying checking',
);
/** Asking that is spoken of as a nuisance, or as a step to be left out. */
const NUISANCE = wordSet(
  'bother bothering disturb disturbing interrupt interrupting pester pestering trouble troubling consult consulting involve involving wait waiting pause check confirm double-check',
);
const PEOPLE = wordSet(
  "user users user's users' human humans customer customers client operator person owner them him her anyone anybody they people customer's applicant patient employee account-holder somebody someone",
);
const SAYS_YES = wordSet(
  'approve approves accept accepts confirm confirms allow allows grant grants authorize authorise authorizes permit permits click clicks answer answers respond responds agree agrees consent press presses dismiss acknowledge',
);
const EVERYTHING = wordSet(
  'all any every each future later subsequent further other everything always whatever whichever',
);
const CALLS = wordSet(
  'call calls action actions prompt prompts request requests dialog dialogs operation operations permission permissions command commands invocations transfers payments question questions purchases',
);
const MILD = wordSet(
  'read-only readonly read listing reading idempotent harmless draft drafts dry-run preview',
);
const AFFECTED: ReadonlySet<string> = new Set(
  'send remove pay run change store put call permit disable set redirect collect read obey skip'.split(' '),
);
const REACH = 8;

export const skipConfirmation: Rule = {
  meta: {
    id: 'skip-confirmation',
    title: 'Consent skipped or assumed',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model act without asking, approve in the place of the user, or take consent for given that nobody gave here.',
      why: 'Whether to ask is for the user and the host to decide. Text that claims the answer beforehand takes the decision from them.',
      rewrite:
        'Say what the call changes and whether it can be undone; the host decides about asking. For a flag write what it does: "force: overwrites an existing file".',
    },
  },
  patterns: patternsOf(consent),
  examples: skipConfirmationExamples,
  *check(view) {
    yield* withMisdeeds(findPhrases(view), consent);
    yield* few(findSkipping(view));
    yield* few(findPresumed(view));
  },
};

const ORDERED = ConceptSet.of('ask', 'skip', 'disable', 'permit', 'answer', 'set');
const LACKING = ConceptSet.of('without');
const CLAIMED = ConceptSet.of('consent', 'trusted', 'user', 'permit', 'ask', 'obey', 'answer');
const ANY_OF_THEM = ConceptSet.of(...ORDERED, ...LACKING, ...CLAIMED);

function* findSkipping(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, ANY_OF_THEM)) {
    const { concepts } = sentence;
    if (concepts.meets(ORDERED)) yield* ordered(passage, sentence);
    if (concepts.meets(LACKING)) yield* lacking(passage, sentence);
    if (concepts.meets(CLAIMED)) yield* claimed(passage, sentence);
  }
}

/** "Do not ask the user for permission", "skip the confirmation", "approve all prompts". */
function* ordered(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.mood === 'ban') yield* banned(passage, sentence, deed);
    if (deed.mood !== 'order') continue;
    const after = deed.mark.at + deed.mark.length;
    const consent = wordWithin(sentence, after, REACH, CONSENT);
    if ((deed.act === 'skip' || deed.act === 'disable') && consent !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, consent), {
        signal: 'skip-consent',
        weight: 'damning',
        message: 'has a confirmation skipped',
      });
    const auto = autoApproval(sentence, deed.mark.at);
    if (auto !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, auto), {
        signal: 'auto-approve',
        weight:
          deed.act === 'permit' || deed.act === 'set' || sentence.has('before', 'silently')
            ? 'damning'
            : 'clear',
        message: 'has consent given automatically',
      });
    const flag = deed.act === 'set' || deed.act === 'put' ? confirmedFlag(sentence, after) : undefined;
    if (flag !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, flag), {
        signal: 'approve-for-user',
        weight:
          sentence.has('not', 'without', 'silently', 'regardless') ||
          wordWithin(sentence, flag, 12, BY_ITSELF) !== undefined
            ? 'damning'
            : 'supports',
        message: 'has the model approve in the place of the user',
      });
    if (!SAYS_YES.has(textOf(sentence, deed.mark))) continue;
    const every = wordWithin(sentence, after, 5, EVERYTHING);
    const calls = wordWithin(sentence, after, 5, CALLS);
    const behalf = wordWithin(sentence, after, 14, ON_BEHALF);
    if (calls === undefined || (every === undefined && behalf === undefined)) continue;
    yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, calls), {
      signal: 'approve-for-user',
      weight: every !== undefined && behalf !== undefined ? 'damning' : 'clear',
      message: 'has the model approve in the place of the user',
    });
    if (behalf !== undefined || sentence.has('silently', 'standing', 'whenever', 'regardless'))
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, behalf ?? calls), BEYOND);
  }
}

const ON_BEHALF = wordSet('behalf automatically yes stead yourself affirmatively immediately');
const AUTO = wordSet('autoapprove auto-approve auto-approval auto-accept auto-confirm autoaccept yolo');
const APPROVES = wordSet('approve approval approvals accept confirm approves allow');
const BEYOND: Sign = { signal: 'beyond-this-call', weight: 'weak', message: 'reaches beyond this call' };

const FLAGS = wordSet(
  'confirm confirmed confirmation approved approval consent user_confirmed user_approved acknowledged acknowledge confirmed_by_user',
);
const TRUE = wordSet('true yes 1');
const BY_ITSELF = wordSet('yourself itself bothering rather always automatically instead');

/** "Set `confirmed` to true yourself." */
function confirmedFlag(sentence: Sentence, after: number): number | undefined {
  const flag = wordWithin(sentence, after, 4, FLAGS);
  return flag === undefined ? undefined : wordWithin(sentence, flag + 1, 3, TRUE);
}

function autoApproval(sentence: Sentence, from: number): number | undefined {
  const at = wordWithin(sentence, from, REACH, AUTO);
  if (at !== undefined) return at;
  for (let word = from; word < Math.min(sentence.to, from + REACH); word += 1)
    if (AUTO_NAME.test(sentence.words[word]?.text ?? '')) return word;
  const auto = wordWithin(sentence, from, REACH, AUTOMATIC);
  return auto === undefined ? undefined : wordWithin(sentence, auto + 1, 1, APPROVES);
}

const AUTO_NAME = /auto[-_.]?(?:approve|accept|confirm|allow)/u;
const AUTOMATIC = wordSet('auto automatic');

function* banned(passage: Passage, sentence: Sentence, deed: Deed): Generator<Evidence> {
  const word = textOf(sentence, deed.mark);
  if (!ASKS.has(word)) return;
  const after = deed.mark.at + deed.mark.length;
  const consent = wordWithin(sentence, after - 1, REACH, CONSENT);
  const person = wordWithin(sentence, after, 5, PEOPLE);
  const act = actBefore(sentence, after);
  const far = consent ?? person ?? act;
  if (far === undefined) return;
  // "Do not ask the user for the id": about input, not about consent.
  if (
    consent === undefined &&
    person !== undefined &&
    wordWithin(sentence, person + 1, 1, FOR_INPUT) !== undefined
  )
    return;
  // "Do not confirm a booking until the user agrees": asks for more, not for less.
  if (act === undefined && wordWithin(sentence, after, 24, UNTIL) !== undefined) return;
  const isMild = wordWithin(sentence, sentence.from, 60, MILD) !== undefined;
  yield pointAt(passage, sentence, sentence.stretch(Math.max(sentence.from, deed.mark.at - 1), far), {
    signal: 'ban-to-ask',
    weight:
      consent !== undefined || act !== undefined
        ? isMild
          ? 'clear'
          : 'damning'
        : NUISANCE.has(word)
          ? 'clear'
          : 'weak',
    message: 'tells the model not to ask the user',
  });
  if (sentence.has('before', 'first', 'every', 'standing', 'because', 'trusted', 'also'))
    yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, far), BEYOND);
}

const FOR_INPUT = wordSet('for which what whether where how to');
const BEFORE = wordSet('before prior');

/** "No longer asks prior to running commands". */
function actBefore(sentence: Sentence, after: number): number | undefined {
  const before = wordWithin(sentence, after, 5, BEFORE);
  if (before === undefined) return undefined;
  return [before + 1, before + 2].find((at) => sentence.words[at]?.text.endsWith('ing') === true);
}

const UNTIL = wordSet('until unless before');

/** "Send it without asking." */
function* lacking(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const mark of sentence.marks) {
    if (mark.concept !== 'without') continue;
    const asking = wordWithin(sentence, mark.at + 1, 2, ASKS);
    const consent = wordWithin(sentence, mark.at + 1, 7, CONSENT);
    const lacks = consent ?? asking;
    if (lacks === undefined) continue;
    const deed = actedOn(sentence, mark);
    if (deed === undefined || deed.mood === 'ban') continue;
    const isOrder = deed.mood === 'order' && !isOfFlag(sentence, deed.mark);
    yield pointAtMarks(passage, sentence, [deed.mark, mark, { ...mark, at: lacks }], {
      signal: 'act-unasked',
      weight: isOrder ? 'clear' : 'supports',
      message: 'has the model act without asking',
    });
    if (
      isOrder &&
      (consent !== undefined ||
        wordWithin(sentence, mark.at, 8, PEOPLE) !== undefined ||
        sentence.has('standing', 'whenever', 'regardless', 'every', 'model', 'silently'))
    )
      yield pointAtMarks(passage, sentence, [deed.mark, mark], BEYOND);
  }
}

/** "force: overwrite without asking" says what a parameter does. */
function isOfFlag(sentence: Sentence, { at }: Mark): boolean {
  return at === sentence.from + 1 && (sentence.words[at]?.before ?? 0) > 1;
}

/** The nearest deed before a mark, or the first after it. */
function actedOn(sentence: Sentence, mark: Mark): Deed | undefined {
  const before = sentence.deeds.findLast(
    ({ mark: { at }, act, mood }) =>
      at < mark.at && mark.at - at < 24 && AFFECTED.has(act) && mood !== 'aside',
  );
  return (
    before ??
    sentence.deeds.find(
      ({ mark: { at }, act, mood }) =>
        at > mark.at && at - mark.at < 12 && mood === 'order' && AFFECTED.has(act),
    )
  );
}

const GIVEN = wordSet(
  'presumed assumed implied implicit given granted obtained waived approved agreed consented authorized authorised accepted opted deemed pre-approved preapproved unnecessary superfluous dispensed cleared allowed taken redundant optional blanket',
);
const HAS = wordSet("has have had hereby already is are was been being 've gave");
const CONDITIONS = wordSet(
  'must should needs need if once after until unless when whether where only requires required ensure before may can could not',
);
const ASSUMES = wordSet(
  'assume assumes presume presumes consider treat treats regard take takes assuming presuming',
);
const YES = wordSet(
  'yes agree agreed agrees consent consents approval approve approved approves okay permission consented authorized authorised willing',
);

/** "The user has already agreed", "consent is implied", "assume yes". */
function* claimed(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const claim = claimIn(sentence);
  if (claim === undefined) return;
  const span = sentence.stretch(claim.from, claim.to);
  yield pointAt(passage, sentence, span, {
    signal: 'consent-claimed',
    weight: 'clear',
    message: 'claims a consent that nobody gave here',
  });
  if (
    sentence.has('every', 'standing', 'because', 'model') ||
    sentence.deeds.some(({ mood, act }) => mood === 'order' && AFFECTED.has(act))
  )
    yield pointAt(passage, sentence, span, BEYOND);
}

const ONCE = wordSet('only once after unless until');
/** Words that take what follows for something said of a case: "records that the user has accepted". */
const TOLD = wordSet(
  'records record recorded stores notes confirms confirm checks verifies check verify returns tells shows says',
);
const SENTENCE_REACH = 14;

/** Whether the words before make a condition of it; "at once" is none. */
function isConditional(sentence: Sentence, at: number): boolean {
  if (wordWithin(sentence, at - 3, 2, TOLD) !== undefined) return true;
  // "Only if the document is protected and the user has given the password".
  if (textAtStart(sentence) === 'only' && at - sentence.from <= SENTENCE_REACH) return true;
  const condition = wordWithin(sentence, at - 6, 6, CONDITIONS);
  return condition !== undefined && sentence.words[condition - 1]?.text !== 'at';
}

function textAtStart({ words, from }: Sentence): string {
  return words[from]?.text ?? '';
}

function claimIn(sentence: Sentence): { from: number; to: number } | undefined {
  const last = Math.min(sentence.to, sentence.from + 80);
  for (let at = sentence.from; at < last; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    const reach = CONSENT.has(text) ? 6 : PEOPLE.has(text) ? 4 : ASSUMES.has(text) ? 6 : 0;
    if (reach === 0) continue;
    if (isConditional(sentence, at)) continue;
    if (ASSUMES.has(text)) {
      const yes = wordWithin(sentence, at + 1, reach, YES);
      if (yes !== undefined) return { from: at, to: yes };
      continue;
    }
    const given = wordWithin(sentence, at + 1, reach, GIVEN);
    if (given === undefined || wordWithin(sentence, at + 1, given - at, HAS) === undefined) continue;
    if (wordWithin(sentence, at + 1, given - at, CONDITIONS) !== undefined) continue;
    // "Is considered given only after the owner signs".
    if (wordWithin(sentence, given + 1, 2, ONCE) !== undefined) continue;
    return { from: at, to: given };
  }
  return undefined;
}
