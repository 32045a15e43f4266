import { bulkByName } from '../foreign-errand.ts';
import { KINDS } from '../../definition/definition.ts';
import { strangerIn, toldOrBy } from '../binding.ts';
import { OF_OTHERS } from '../reading/elsewhere.ts';
import { errandOf, type Errand, type FoundErrand } from '../errand.ts';
import { prerequisiteExamples } from '../examples/prerequisite.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { passagesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtDeed, pointAtMarks } from '../pointing.ts';
import type { Kinship } from '../reading/elsewhere.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const prerequisite: Rule = {
  meta: {
    id: 'prerequisite',
    title: 'Errands before the call',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model do something elsewhere before this tool is called: read a private file, call a tool of another server, hand over a token, pay, switch a protection off.',
      why: 'A false prerequisite is the commonest way to have a model act outside of a call: it looks like a setup, and the model wants the call to work.',
      rewrite:
        'Name prerequisites among the tools of this server, or say what a person must have set up. Take what the tool needs as parameters that the user fills.',
    },
  },
  patterns: {},
  examples: prerequisiteExamples,
  check: findPrerequisites,
};

/** Words that put one thing before another. */
const EARLIER = wordSet(
  'before befor beforehand initial first prior prerequisite prerequisites precondition preceded preceding precede initially ahead advance until unless unlock unlocks preliminary preparation preparatory prepare initialise initialize initialised initialized initialization initialisation bootstrap activate activation warm warmup earlier already upfront',
);
const WEIGHTS: Readonly<Record<Errand, Weight | undefined>> = {
  private: 'clear',
  outside: 'clear',
  tamper: undefined,
  machine: 'clear',
  money: 'clear',
  guard: 'clear',
};
const ACTING: ReadonlySet<string> = new Set([
  'read',
  'collect',
  'send',
  'put',
  'store',
  'call',
  'run',
  'visit',
  'pay',
  'disable',
  'remove',
  'permit',
  'encode',
  'tell',
  'change',
  'set',
  'answer',
]);
/** What a tool is said to do for want of it. */
const REFUSAL = wordSet(
  'otherwise fail fails failure rejected refused blocked denied error errors invalid unavailable degraded incomplete inaccurate work function unlocked',
);

const EARLIER_ORDER = ConceptSet.of(
  'before',
  'first',
  'must',
  'because',
  'threat',
  'if',
  'whenever',
  'secret-place',
  'after',
);
/** What orders something earlier, or speaks of tools of others. */
const EARLIER_OR_OTHERS = ConceptSet.of(...EARLIER_ORDER, 'secret-place', ...OF_OTHERS);

function* findPrerequisites(view: DefinitionView): Generator<Evidence> {
  yield* bulkByName(view);
  for (const passage of passagesWith(view, EARLIER_OR_OTHERS)) {
    if (passage.place === 'name') continue;
    let errands = 0;
    let last = -1;
    for (const [index, sentence] of passage.sentences.entries()) {
      if (errands === 0 && !sentence.concepts.meets(EARLIER_OR_OTHERS)) continue;
      const isEarlier = sentence.concepts.meets(EARLIER_ORDER) && earlierIn(sentence) !== undefined;
      const isErrand =
        (yield* errandsIn(passage, sentence, isEarlier)) || (yield* nominal(passage, sentence, isEarlier));
      const isCall = yield* calls(view, passage, sentence, isEarlier);
      if (isErrand || isCall) {
        errands += 1;
        last = index;
      }
      if (errands > 0 && index - last <= 1) {
        yield* threats(passage, sentence);
        yield* handedOver(passage, sentence);
      }
    }
  }
}

function earlierIn(sentence: Sentence): number | undefined {
  return wordWithin(sentence, sentence.from, LOOKED_AT, EARLIER) ?? sentence.find(['first'])?.at;
}

function* errandsIn(passage: Passage, sentence: Sentence, isEarlier: boolean): Generator<Evidence, boolean> {
  if (!isEarlier && !sentence.has('secret-place')) return false;
  for (const deed of toldOrBy(sentence)) {
    if (deed.mood === 'ban' || !ACTING.has(deed.act)) continue;
    const found = errandOf(sentence, deed);
    if (found === undefined) continue;
    const isSecretPlace = found.object?.concept === 'secret-place';
    if (!isEarlier && !isSecretPlace) continue;
    const weight = weightOf(sentence, deed, found, isEarlier);
    if (weight === undefined) continue;
    yield pointAtDeed(passage, sentence, deed, found.object, {
      signal: `first-${found.errand}`,
      weight,
      message: MESSAGES[found.errand],
    });
    return weight !== 'supports';
  }
  return false;
}

const TAKING: ReadonlySet<string> = new Set(['read', 'collect', 'send', 'run', 'store', 'encode']);

function weightOf(
  sentence: Sentence,
  { act, mark }: Deed,
  { errand, object }: FoundErrand,
  isEarlier: boolean,
): Weight | undefined {
  if (object?.concept === 'secret-place') return isEarlier && TAKING.has(act) ? 'damning' : 'clear';
  if (errand === 'private' && isAsked(sentence, mark)) return 'supports';
  const isLiteral = object?.concept === 'url' || object?.concept === 'email-address';
  if (errand === 'outside' && isLiteral)
    return sentence.has('file', 'results', 'personal', 'whole', 'conversation', 'machine')
      ? 'damning'
      : 'clear';
  return errand === 'outside' ? 'weak' : WEIGHTS[errand];
}

const HANDOVERS = wordSet(
  'payment deposit submission transmission disclosure handover delivery presentation upload transfer surrender retrieval deposition lodging forwarding',
);

/** "Shall be preceded by the deposit of the credentials": an errand in a noun. */
function* nominal(passage: Passage, sentence: Sentence, isEarlier: boolean): Generator<Evidence, boolean> {
  if (!isEarlier || !sentence.has('secret', 'secret-place', 'conversation', 'personal', 'machine', 'number'))
    return false;
  const noun = wordWithin(sentence, sentence.from, LOOKED_AT, HANDOVERS);
  const object =
    noun === undefined
      ? undefined
      : sentence.find(
          ['secret', 'secret-place', 'conversation', 'personal', 'machine', 'number'],
          noun,
          noun + 10,
        );
  if (noun === undefined || object === undefined) return false;
  yield pointAt(passage, sentence, sentence.stretch(noun, object.at), {
    signal: 'first-private',
    weight: 'clear',
    message: MESSAGES.private,
  });
  return true;
}

const LOOKED_AT = 400;

/** What was fetched goes into a parameter: "place the rows in `warmup`", "put the output here". */
function* handedOver(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('put', 'send', 'call', 'set')) return;
  const own = sentence.find(['own-parameter']);
  const here = own ?? hereIn(passage, sentence);
  if (here === undefined) return;
  const deed = toldOrBy(sentence).find(({ act, mood }) => mood !== 'ban' && HANDING.has(act));
  if (deed === undefined) return;
  yield pointAtMarks(passage, sentence, [deed.mark, here], {
    signal: 'handed-over',
    weight: 'weak',
    message: 'has what was fetched passed to this tool',
  });
}

const HERE = wordSet('here');
const HANDING: ReadonlySet<string> = new Set(['put', 'send', 'call', 'set']);
function hereIn(passage: Passage, sentence: Sentence): Mark | undefined {
  if (!passage.pointer.includes('/properties/')) return undefined;
  const at = wordWithin(sentence, sentence.from, LOOKED_AT, HERE);
  return at === undefined ? undefined : { concept: 'own-parameter', form: undefined, at, length: 1 };
}

/** Setting a key is what honest tools ask of a person: `set`, `provide your API key first`. */
function isAsked(sentence: Sentence, { at }: Mark): boolean {
  const verb = sentence.words[at]?.text ?? '';
  return (
    ASKED.has(verb) || (verb === 'export' && sentence.words[at + 1]?.literal.includes('identifier') === true)
  );
}

const ASKED = wordSet(
  'set configure provide register authenticate supply use using get getting obtain call pass include ask show',
);

const MESSAGES: Readonly<Record<Errand, string>> = {
  private: 'has private things read or handed over before the call',
  outside: 'has something sent or opened elsewhere before the call',
  tamper: 'has something changed before the call',
  machine: 'has the machine changed before the call',
  money: 'has a payment made before the call',
  guard: 'has a protection switched off before the call',
};

/** A tool that is not this server's is to be called first. */
function* calls(
  view: DefinitionView,
  passage: Passage,
  sentence: Sentence,
  isEarlier: boolean,
): Generator<Evidence, boolean> {
  const stranger = strangerIn(sentence);
  if (stranger === undefined) return false;
  // What a parameter holds is fetched before the call, though nothing says so.
  const isFilled =
    sentence.has('own-parameter') || hereIn(passage, sentence) !== undefined || isOfParameter(passage);
  if (!isEarlier && !(isFilled && stranger.kinship !== 'named')) return false;
  const deed = toldOrBy(sentence).find(
    ({ act, mood }) =>
      mood !== 'ban' &&
      (act === 'call' ||
        act === 'ask' ||
        act === 'put' ||
        act === 'run' ||
        act === 'read' ||
        act === 'collect' ||
        act === 'send' ||
        act === 'pay' ||
        act === 'disable'),
  );
  const { kinship, mark } = stranger;
  // An unknown name is a sibling's, as often as not: it takes a pretext to say something.
  if (
    kinship === 'named' &&
    view.surface.tools.size <= 1 &&
    !sentence.has('because', 'secret', 'secret-place', 'conversation')
  )
    return false;
  if (deed === undefined) {
    const noun =
      kinship === 'named' || kinship === 'fellow' || !sentence.has('must')
        ? undefined
        : wordWithin(sentence, sentence.from, LOOKED_AT, CALLING);
    if (noun === undefined) return false;
    yield pointAt(passage, sentence, sentence.stretch(noun, mark.at), {
      signal: 'first-elsewhere',
      weight: 'clear',
      message: 'has another tool called before this one',
    });
    return true;
  }
  if (kinship === 'fellow') return false;
  // A single tool shows no siblings: an unknown name may well be one.
  const isUnknown = view.surface.tools.size > 1;
  yield pointAtMarks(passage, sentence, [deed.mark, mark], {
    signal: 'first-elsewhere',
    weight: callWeight(kinship, deed, isUnknown),
    message: 'has another tool called before this one',
  });
  return kinship !== 'named';
}

function isOfParameter({ pointer }: Passage): boolean {
  return pointer.startsWith('/inputSchema/') && pointer.includes('/properties/');
}

/** "Otherwise it fails", "required for compliance", "searches without a trace are rejected". */
function* threats(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const at = wordWithin(sentence, sentence.from, LOOKED_AT, REFUSAL);
  const reason = sentence.find(
    at === undefined ? ['threat', 'because'] : ['threat', 'because', 'without', 'before'],
  );
  if (reason === undefined) return;
  yield pointAtMarks(passage, sentence, [reason], {
    signal: 'pretext',
    weight: at === undefined ? 'supports' : 'weak',
    message: 'gives a pretext or a threat for it',
  });
}

const CALLING = wordSet('call query request invocation lookup visit');

function callWeight(kinship: Kinship, { act }: Deed, isUnknown: boolean): Weight {
  if (kinship === 'named') return isUnknown && act !== 'call' ? 'weak' : 'supports';
  return kinship === 'other' || act !== 'call' ? 'clear' : 'weak';
}
