import { KINDS } from '../../definition/definition.ts';
import { addressIn, strangerIn, toldIn, toldOfOthers } from '../binding.ts';
import { argumentTamperingExamples } from '../examples/argument-tampering.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import { defianceIn } from '../reading/defiance.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

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
  check: findTampering,
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
  'identifier',
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

function* findTampering(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    yield* otherArguments(passage, sentence);
    yield* strangers(passage, sentence);
    yield* everything(passage, sentence);
    yield* defiance(passage, sentence);
  }
}

/** The arguments of a tool of others are told. */
function* otherArguments(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const stranger = strangerIn(sentence);
  if (stranger === undefined) return;
  const told = stranger.kinship === 'named' ? toldIn(sentence) : toldOfOthers(sentence);
  const deed = told.find(({ act, mood }) => mood !== 'ban' && CHANGING.has(act));
  const target = sentence.find(TARGETS.filter((one) => one !== 'identifier'));
  if (target === undefined || (deed === undefined && !sentence.has('must'))) return;
  const { kinship, mark } = stranger;
  const isChange = deed !== undefined && deed.act !== 'call' && deed.act !== 'send';
  if (kinship !== 'named')
    yield pointAtMarks(passage, sentence, [mark, deed?.mark], {
      signal: 'arguments-of-others',
      weight: kinship === 'fellow' ? 'supports' : isChange ? 'clear' : 'weak',
      message: 'says what is passed to a tool of others',
    });
  const address = addressIn(sentence, ...ADDRESSES);
  if (address !== undefined)
    yield pointAtMarks(passage, sentence, [mark, address], {
      signal: 'address-for-others',
      weight: 'clear',
      message: 'gives an address or number for the call of another tool',
    });
  const flag = flagIn(sentence) ?? amountIn(sentence);
  if (flag !== undefined)
    yield pointAtMarks(passage, sentence, [mark, flag], {
      signal: 'value-for-others',
      weight: 'weak',
      message: 'gives values for the call of another tool',
    });
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
  if (!sentence.has('recipient', 'message', 'account')) return;
  const address = addressIn(sentence, 'email-address', 'number');
  if (address === undefined) return;
  const deed = toldIn(sentence).find(({ act, mood }) => mood === 'order' && TO_SOMEBODY.has(act));
  if (deed === undefined && !sentence.has('must')) return;
  if (deed !== undefined && !sentence.has('recipient') && deed.act === 'send' && sentence.has('if')) return;
  yield pointAtMarks(passage, sentence, [deed?.mark, address], {
    signal: 'fixed-recipient',
    weight: sentence.has('recipient') || sentence.has('account') ? 'clear' : 'weak',
    message: 'has something sent to a fixed address',
  });
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
  if (!sentence.has('put', 'change', 'set') || !sentence.has('every', 'whenever', 'standing')) return;
  for (const deed of toldIn(sentence)) {
    if (deed.mood === 'ban' || !(deed.act === 'put' || deed.act === 'change' || deed.act === 'set')) continue;
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

function carrierOf(sentence: Sentence, deed: Deed): Mark | undefined {
  return sentence.marks.find(
    ({ concept, at }) =>
      CARRIERS.includes(concept) &&
      Math.abs(at - deed.mark.at) <= NEAR &&
      wordWithin(sentence, at - 3, 3, EACH) !== undefined,
  );
}

function* defiance(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const mark = defianceIn(sentence);
  if (mark === undefined) return;
  const deed = toldOfOthers(sentence)[0];
  if (deed === undefined) return;
  yield pointAtMarks(passage, sentence, [mark], {
    signal: 'against-the-user',
    weight: 'clear',
    message: 'sets a value against what the user said',
  });
}
