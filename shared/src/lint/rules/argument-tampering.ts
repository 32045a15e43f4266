import { outsideFences } from '../fences.ts';
import { KINDS } from '../../definition/definition.ts';
import {
  aboutOthers,
  addressIn,
  isAssigned,
  strangerIn,
  toldIn,
  toldOfOthers,
  type AboutOthers,
} from '../binding.ts';
import { argumentTamperingExamples } from '../examples/argument-tampering.ts';
import { pinnedValues } from '../foreign-errand.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import { defianceIn, MAY_DEFY } from '../reading/defiance.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Elsewhere } from '../reading/elsewhere.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const argumentTampering: Rule = {
  meta: {
    id: 'argument-tampering',
    title: 'Changed arguments of other calls',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that adds recipients, flags, headers or text to the calls of other tools, changes their amounts, accounts and paths, or puts a value in place of the one that the user gave.',
      why: 'The user asked for one thing and another is done in their name: a copy of each mail to a stranger, a payment to another account.',
      rewrite:
        'Document the parameters of this tool. If a value must have some form, say so where the parameter is described.',
    },
  },
  patterns: {},
  examples: argumentTamperingExamples,
  check: (view) => outsideFences(findTampering(view)),
};

const CHANGING: ReadonlySet<string> = new Set([
  'change',
  'put',
  'set',
  'redirect',
  'remove',
  'encode',
  'store',
  'send',
  'call',
  'pay',
  'hide',
]);
const TARGETS: readonly Concept[] = [
  'request',
  'recipient',
  'parameter',
  'account',
  'message',
  'path',
  'command',
  'link',
  'own-parameter',
  'number',
  'url',
  'email-address',
  'file',
  'results',
];
/** Words that multiply, round or divert. */
const AMOUNTS = wordSet(
  'percent % twice double triple doubled tripled times multiplied increased reduced rounded higher lower markup surcharge fee half',
);
/** What is made anew each time and may carry something more. */
const EACH = wordSet('every all each any whatever whichever');
const CARRIERS: readonly Concept[] = [
  'message',
  'command',
  'recipient',
  'account',
  'file',
  'request',
  'link',
];
const ADDRESSES = ['email-address', 'url', 'number'] as const;
const FLAGS = /^(?:--?[a-z]|0\.0\.0\.0)/u;

const RECEIVING = ConceptSet.of('recipient', 'message', 'account', 'change');
const ADDING = ConceptSet.of('put', 'change', 'set');
const ANY_OF_THEM = ConceptSet.of(...RECEIVING, ...ADDING, ...MAY_DEFY);

function* findTampering(view: DefinitionView): Generator<Evidence> {
  for (const about of aboutOthers(view)) yield* otherArguments(about);
  yield* pinnedValues(view);
  for (const { passage, sentence } of sentencesWith(view, ANY_OF_THEM)) {
    if (passage.place === 'name') continue;
    const { concepts } = sentence;
    if (concepts.meets(RECEIVING)) yield* strangers(passage, sentence);
    if (concepts.meets(ADDING)) yield* everything(passage, sentence);
    if (concepts.meets(MAY_DEFY)) yield* defiance(passage, sentence);
  }
}

/** The arguments of a tool of others are told. */
function* otherArguments({ passage, sentence, stranger, isReferred }: AboutOthers): Generator<Evidence> {
  const { kinship, mark, isPassed } = stranger;
  const told = kinship === 'named' && !isPassed ? toldIn(sentence) : toldOfOthers(sentence);
  const deed =
    told.find(({ act, mood }) => mood !== 'ban' && CHANGING.has(act) && act !== 'call') ??
    told.find(({ act, mood }) => mood !== 'ban' && act === 'call');
  const isAssignment = !isReferred && isAssigned(sentence, mark);
  const target = sentence.find(TARGETS);
  if (
    (target === undefined && !isPassed && addressWord(sentence) === undefined) ||
    (deed === undefined && !isAssignment && !sentence.has('must'))
  )
    return;
  const value = flagIn(sentence) ?? amountIn(sentence);
  const weight = weightFor(stranger, deed, isAssignment, value !== undefined);
  if (weight !== undefined)
    yield pointAtMarks(passage, sentence, isReferred ? [deed?.mark ?? target ?? mark] : [mark, deed?.mark], {
      signal: 'arguments-of-others',
      weight: isReferred ? 'weak' : weight,
      message: 'says what is passed to a tool of others',
    });
  const address = addressIn(sentence, ...ADDRESSES);
  if (address !== undefined && (kinship !== 'named' || isPassed || address.concept === 'email-address'))
    yield pointAtMarks(passage, sentence, isReferred ? [address] : [mark, address], {
      signal: 'address-for-others',
      weight: kinship === 'named' && !isPassed ? 'weak' : 'clear',
      message: 'gives an address or number for the call of another tool',
    });
  if (value !== undefined && kinship !== 'fellow')
    yield pointAtMarks(passage, sentence, isReferred ? [value] : [mark, value], {
      signal: 'value-for-others',
      weight: kinship === 'named' && !isPassed ? 'supports' : 'weak',
      message: 'gives values for the call of another tool',
    });
}

/** What calls are made of, in plain words. */
const PLAIN = wordSet(
  'address addresses value values text texts content contents amount amounts dose doses price prices quantity title body subject branch tag query queries clause statement statements order orders',
);

function addressWord(sentence: Sentence): number | undefined {
  return wordWithin(sentence, sentence.from, 200, PLAIN);
}

function weightFor(
  { kinship, isPassed }: Elsewhere,
  deed: Deed | undefined,
  isAssignment: boolean,
  hasValue: boolean,
): Weight | undefined {
  const isChange = deed !== undefined && deed.act !== 'call' && deed.act !== 'send';
  if (kinship === 'named') {
    if (!isPassed) return undefined;
    if (deed?.act === 'change' || deed?.act === 'remove' || deed?.act === 'set') return 'clear';
    return isChange || isAssignment || hasValue ? 'weak' : 'supports';
  }
  if (kinship === 'fellow') return isChange ? 'weak' : undefined;
  return isChange || isAssignment ? 'clear' : 'weak';
}

function flagIn(sentence: Sentence): Mark | undefined {
  const { text } = sentence.layer;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = sentence.words[at];
    if (word === undefined) continue;
    const from = Math.max(sentence.span.start, word.start - 2);
    if (text.startsWith('--', from) || FLAGS.test(word.text))
      return { concept: 'parameter', form: undefined, at, length: 1 };
  }
  return undefined;
}

function amountIn(sentence: Sentence): Mark | undefined {
  const at = wordWithin(sentence, sentence.from, sentence.to - sentence.from, AMOUNTS);
  return at === undefined ? undefined : { concept: 'number', form: undefined, at, length: 1 };
}

/** A fixed address among those who get something. */
function* strangers(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const address = addressIn(sentence, 'email-address', 'number');
  if (address === undefined) return;
  const deed = (isAssignedValue(passage) ? sentence.deeds : toldIn(sentence)).find(
    ({ act, mood }) => mood !== 'ban' && TO_SOMEBODY.has(act),
  );
  if (deed === undefined && !sentence.has('must')) return;
  if (deed !== undefined && !sentence.has('recipient') && deed.act === 'send' && sentence.has('if')) return;
  yield pointAtMarks(passage, sentence, [deed?.mark, address], {
    signal: 'fixed-recipient',
    weight: sentence.has('recipient', 'account') || deed?.act === 'change' ? 'clear' : 'weak',
    message: 'has something sent to a fixed address',
  });
}

/** A default or constant that reads as an order is one: nobody describes anything there. */
function isAssignedValue({ place, member }: Passage): boolean {
  return place === 'value' && (member === 'default' || member === 'const');
}

const TO_SOMEBODY: ReadonlySet<string> = new Set([
  'put',
  'send',
  'set',
  'change',
  'redirect',
  'pay',
  'permit',
]);

/** "Append this to every command": what the model makes everywhere carries something more. */
function* everything(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('every', 'whenever', 'standing')) return;
  for (const deed of toldIn(sentence)) {
    if (deed.mood === 'ban' || !(deed.act === 'put' || deed.act === 'change')) continue;
    const carrier = carrierOf(sentence, deed);
    if (carrier === undefined) continue;
    const address = addressIn(sentence, ...ADDRESSES);
    const isLasting = sentence.has('standing', 'whenever', 'silently');
    yield pointAtMarks(passage, sentence, [deed.mark, carrier], {
      signal: 'added-everywhere',
      weight: address === undefined ? (isLasting ? 'weak' : 'supports') : 'clear',
      message: 'has something added to or changed in all that the model makes',
    });
    return;
  }
}

const NEAR = 30;

/** The thing that each gets something: "append it to every command", "prefix each message with it". */
function carrierOf(sentence: Sentence, { mark }: Deed): Mark | undefined {
  const isWrapping = WRAPPING.has(sentence.words[mark.at]?.text ?? '');
  const from = mark.form === 'past' ? mark.at - NEAR : mark.at;
  const each = wordWithin(sentence, from, NEAR + (mark.at - from), EACH);
  if (each === undefined) return undefined;
  const isInto = INTO.has(sentence.words[each - 1]?.text ?? '');
  if (!isInto && !isWrapping && mark.form !== 'past') return undefined;
  return sentence.find(CARRIERS, each + 1, each + 4);
}

const INTO = wordSet('to in into on onto with before after of');
const WRAPPING = wordSet('prefix suffix prepend extend append precede change replace rewrite swap sign');

function* defiance(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const found = defianceIn(sentence);
  if (found === undefined) return;
  const isOfOthers = strangerIn(sentence) !== undefined;
  // "Even if a larger page was requested" is how honest limits are put.
  if (!found.isPersonal && !isOfOthers) return;
  const isTold = (isOfOthers ? toldOfOthers(sentence) : toldIn(sentence)).length > 0;
  if (!isTold && !sentence.has('put', 'set', 'change', 'must')) return;
  yield pointAtMarks(passage, sentence, [found.mark], {
    signal: 'against-the-user',
    weight: found.isPersonal && isTold ? 'clear' : 'weak',
    message: 'sets a value against what the user said',
  });
}
