import { KINDS } from '../../definition/definition.ts';
import { textOf, wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks, type Sign } from '../pointing.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

const CONSENT = wordSet(
  'confirmation confirmations approval approvals permission permissions consent authorization authorisation go-ahead sign-off okay ok agreement assent acknowledgement acknowledgment clearance blessing leave',
);
const ASKS = wordSet(
  'ask asks asking asked confirm confirms confirming confirmed prompt prompts prompting check checking consult consulting verify request requesting seek seeking wait waiting involve involving bother bothering require requiring double-check checks consults disturb disturbing interrupt interrupting pause pausing pester trouble troubling obtain obtaining query',
);
const PEOPLE = wordSet(
  "user users user's human humans customer client operator person owner them him her anyone they people",
);
const SAYS_YES = wordSet(
  'approve approves accept accepts confirm confirms allow allows grant grants authorize authorise authorizes permit permits click clicks answer answers respond responds agree agrees consent press',
);
const EVERYTHING = wordSet(
  'all any every each future later subsequent further other everything always further always whatever',
);
const CALLS = wordSet(
  'tool tools call calls action actions prompt prompts request requests dialog dialogs operation operations permission permissions command commands invocations transfers payments questions',
);
const AFFECTED: ReadonlySet<string> = new Set([
  'send',
  'remove',
  'pay',
  'run',
  'change',
  'store',
  'put',
  'call',
  'permit',
  'disable',
  'set',
  'redirect',
  'collect',
  'read',
]);
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
  patterns: {},
  examples: { good: [], bad: [] },
  check: findSkipping,
};

function* findSkipping(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (!sentence.has('ask', 'skip', 'consent', 'trusted', 'permit', 'disable', 'without')) continue;
    yield* bans(passage, sentence);
    yield* lacking(passage, sentence);
    yield* assumed(passage, sentence);
  }
}

/** "Do not ask the user for permission." */
function* bans(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('ask', 'skip', 'disable', 'permit')) return;
  for (const deed of sentence.deeds) {
    const after = deed.mark.at + deed.mark.length;
    const word = textOf(sentence, deed.mark);
    if (deed.mood === 'ban' && ASKS.has(word)) {
      const consent = wordWithin(sentence, after, REACH, CONSENT);
      const person = wordWithin(sentence, after, 5, PEOPLE);
      const far = consent ?? person;
      // "Do not ask the user for the id": about input, not about consent.
      const isForInput = consent === undefined && wordWithin(sentence, after, REACH, FOR_INPUT) !== undefined;
      if (far !== undefined && !isForInput)
        yield pointAt(passage, sentence, sentence.stretch(deed.mark.at - 1, far), {
          signal: 'ban-to-ask',
          weight: consent === undefined ? 'weak' : 'clear',
          message: 'tells the model not to ask the user',
        });
      if (
        far !== undefined &&
        !isForInput &&
        wordWithin(sentence, far, 14, EVERYTHING) !== undefined &&
        wordWithin(sentence, far, 16, CALLS) !== undefined
      )
        yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, far), BEYOND);
    }
    if (deed.mood === 'order' && (deed.act === 'skip' || deed.act === 'disable')) {
      const consent = wordWithin(sentence, after, REACH, CONSENT);
      if (consent !== undefined)
        yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, consent), {
          signal: 'skip-consent',
          weight: 'clear',
          message: 'has a confirmation skipped',
        });
    }
    if (deed.mood === 'order' && SAYS_YES.has(word)) {
      const every = wordWithin(sentence, after, 5, EVERYTHING);
      const calls = wordWithin(sentence, after, 7, CALLS);
      if (
        calls !== undefined &&
        (every !== undefined || wordWithin(sentence, calls, 8, ON_BEHALF) !== undefined)
      )
        yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, calls), {
          signal: 'approve-for-user',
          weight: 'clear',
          message: 'has the model approve in the place of the user',
        });
    }
  }
}

const FOR_INPUT = wordSet('for which what whether to if where how');
const ON_BEHALF = wordSet("behalf user's automatically yes name place stead");
const BEYOND: Sign = {
  signal: 'beyond-this-call',
  weight: 'weak',
  message: 'reaches beyond this call',
};

/** "Send it without asking." */
function* lacking(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('without')) return;
  for (const mark of sentence.marks) {
    if (mark.concept !== 'without') continue;
    const after = mark.at + 1;
    const asking = wordWithin(sentence, after, 4, ASKS);
    const consent = wordWithin(sentence, after, 6, CONSENT);
    const lacks = asking ?? consent;
    if (lacks === undefined) continue;
    const deed = actedOn(sentence, mark);
    if (deed === undefined) continue;
    yield pointAtMarks(passage, sentence, [deed.mark, mark, { ...mark, at: lacks }], {
      signal: 'act-unasked',
      weight: deed.mood === 'order' ? 'clear' : 'supports',
      message: 'has the model act without asking',
    });
    if (
      deed.mood === 'order' &&
      (wordWithin(sentence, sentence.from, 40, EVERYTHING) !== undefined ||
        sentence.has('standing', 'whenever', 'regardless'))
    )
      yield pointAtMarks(passage, sentence, [deed.mark, mark], BEYOND);
  }
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
  'presumed assumed implied implicit given granted obtained waived approved agreed consented authorized authorised accepted opted signed standing deemed pre-approved preapproved unnecessary superfluous dispensed required needed',
);
const ALREADY = wordSet(
  'already previously beforehand implicitly tacitly presumed assumed implied deemed hereby automatically generally standing waived blanket assume presume unnecessary superfluous',
);
const ASSUMES = wordSet('assume assumes presume presumes consider treat regard take assuming');

/** "The user has already agreed." */
function* assumed(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('consent', 'trusted', 'user', 'permit')) return;
  const trusted = sentence.marks.find(({ concept }) => concept === 'trusted');
  const claim = wordWithin(sentence, sentence.from, 60, ALREADY);
  if (claim !== undefined) {
    const given = wordWithin(sentence, claim - 3, 8, GIVEN);
    const person = wordWithin(sentence, claim - 6, 12, PEOPLE);
    const consent = wordWithin(sentence, claim - 6, 12, CONSENT);
    if (
      (given !== undefined || (ASSUMES.has(sentence.words[claim]?.text ?? '') && consent !== undefined)) &&
      (consent !== undefined || (person !== undefined && trusted !== undefined)) &&
      !sentence.has('if', 'may')
    )
      yield pointAt(
        passage,
        sentence,
        sentence.stretch(
          Math.max(sentence.from, Math.min(claim, person ?? claim, consent ?? claim)),
          Math.max(claim, given ?? claim, consent ?? claim),
        ),
        {
          signal: 'consent-claimed',
          weight: 'clear',
          message: 'claims a consent that nobody gave here',
        },
      );
  }
}
