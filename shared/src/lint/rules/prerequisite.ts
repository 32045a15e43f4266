import { KINDS } from '../../definition/definition.ts';
import { strangerIn, toldIn } from '../binding.ts';
import { errandOf, type Errand } from '../errand.ts';
import { prerequisiteExamples } from '../examples/prerequisite.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtDeed, pointAtMarks } from '../pointing.ts';
import type { Kinship } from '../reading/elsewhere.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

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
  'before beforehand first prior prerequisite prerequisites precondition preceded preceding precede initially ahead advance until unless unlock unlocks preliminary preparation preparatory prepare initialise initialize initialised initialized initialization initialisation bootstrap activate activation warm warmup earlier already upfront',
);
const WEIGHTS: Readonly<Record<Errand, Weight>> = {
  private: 'clear',
  outside: 'clear',
  tamper: 'supports',
  machine: 'weak',
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

function* findPrerequisites(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    if (!sentence.has('before', 'first', 'must', 'because', 'threat', 'if', 'whenever', 'secret-place'))
      continue;
    const isEarlier = earlierIn(sentence) !== undefined;
    const errand = yield* errands(passage, sentence, isEarlier);
    const call = isEarlier ? yield* calls(view, passage, sentence) : false;
    if (errand || call) yield* threats(passage, sentence);
  }
}

function earlierIn(sentence: Sentence): number | undefined {
  return wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), EARLIER);
}

function* errands(passage: Passage, sentence: Sentence, isEarlier: boolean): Generator<Evidence, boolean> {
  if (
    !sentence.has(
      'secret-place',
      'secret',
      'conversation',
      'machine',
      'personal',
      'email-address',
      'url',
      'outside',
      'pay',
      'disable',
      'skip',
      'remove',
      'run',
    )
  )
    return false;
  for (const deed of toldIn(sentence)) {
    if (deed.mood !== 'order' || !ACTING.has(deed.act)) continue;
    const found = errandOf(sentence, deed);
    if (found === undefined) continue;
    const isSecretPlace = found.object?.concept === 'secret-place';
    if (!isEarlier && !isSecretPlace) continue;
    const isOwnBusiness = found.errand === 'private' && !isSecretPlace && isAsked(sentence, deed.mark);
    const weight: Weight = isSecretPlace
      ? isEarlier && (deed.act === 'read' || deed.act === 'collect' || deed.act === 'send')
        ? 'damning'
        : 'clear'
      : isOwnBusiness
        ? 'supports'
        : WEIGHTS[found.errand];
    yield pointAtDeed(passage, sentence, deed, found.object, {
      signal: `first-${found.errand}`,
      weight,
      message: MESSAGES[found.errand],
    });
    return weight !== 'supports';
  }
  return false;
}

/** Setting a key is what honest tools ask of a person: `set`, `provide your API key first`. */
function isAsked(sentence: Sentence, { at }: Mark): boolean {
  const verb = sentence.words[at]?.text ?? '';
  return ASKED.has(verb);
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
function* calls(view: DefinitionView, passage: Passage, sentence: Sentence): Generator<Evidence, boolean> {
  const stranger = strangerIn(sentence);
  if (stranger === undefined) return false;
  const deed = toldIn(sentence).find(
    ({ act, mood }) =>
      mood === 'order' &&
      (act === 'call' ||
        act === 'run' ||
        act === 'read' ||
        act === 'collect' ||
        act === 'send' ||
        act === 'pay' ||
        act === 'disable'),
  );
  if (deed === undefined) return false;
  const { kinship, mark } = stranger;
  if (kinship === 'fellow' && deed.act === 'call') return false;
  // A single tool shows no siblings: an unknown name may well be one.
  const isUnknown = view.surface.tools.size > 1;
  yield pointAtMarks(passage, sentence, [deed.mark, mark], {
    signal: 'first-elsewhere',
    weight: callWeight(kinship, deed, isUnknown),
    message: 'has another tool called before this one',
  });
  return kinship !== 'named';
}

function* threats(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('threat', 'because')) return;
  const at = wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), REFUSAL);
  const reason = sentence.find(['threat', 'because']);
  if (reason === undefined) return;
  yield pointAtMarks(passage, sentence, [reason], {
    signal: 'pretext',
    weight: at === undefined ? 'supports' : 'weak',
    message: 'gives a pretext or a threat for it',
  });
}

function callWeight(kinship: Kinship, { act }: Deed, isUnknown: boolean): Weight {
  if (kinship === 'named') return isUnknown && act !== 'call' ? 'weak' : 'supports';
  return kinship === 'other' || act !== 'call' ? 'clear' : 'weak';
}
