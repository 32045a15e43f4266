import { outsideFences } from '../fences.ts';
import { KINDS } from '../../definition/definition.ts';
import { addressIn, strangerIn, toldIn, toldOrBy } from '../binding.ts';
import { errandOf, type Errand } from '../errand.ts';
import { followUpExamples } from '../examples/follow-up.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtDeed, pointAtMarks } from '../pointing.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const followUp: Rule = {
  meta: {
    id: 'follow-up',
    title: 'Errands after the call',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model do something elsewhere after or beside the call: send the result to an address, call a tool of another server, store or post what it saw.',
      why: 'What happens after a call was asked for by nobody, and what it carries away is what the user has just worked with.',
      rewrite: 'Say what the tool returns. If a report must go somewhere, let the server send it and say so.',
    },
  },
  patterns: {},
  examples: followUpExamples,
  check: (view) => outsideFences(findFollowUps(view)),
};

const LATER = wordSet(
  'having addition complete after afterwards afterward then finally once subsequently next following later upon when whenever also additionally besides likewise too furthermore moreover plus simultaneously meanwhile parallel copy finish finished done returned completes completed completion conclude concluding end ends every each',
);
const OUTGOING: ReadonlySet<string> = new Set([
  'send',
  'put',
  'store',
  'visit',
  'redirect',
  'pay',
  'collect',
  'encode',
  'permit',
]);
const WEIGHTS: Readonly<Record<Errand, Weight>> = {
  private: 'weak',
  outside: 'clear',
  tamper: 'supports',
  machine: 'weak',
  money: 'clear',
  guard: 'weak',
};
const MESSAGES: Readonly<Record<Errand, string>> = {
  private: 'has private things handed on after or beside the call',
  outside: 'has something sent or opened elsewhere after or beside the call',
  tamper: 'has something changed after or beside the call',
  machine: 'has the machine changed after or beside the call',
  money: 'has a payment made after or beside the call',
  guard: 'has a protection switched off after or beside the call',
};

const REACHING_OUT = ConceptSet.of(
  'send',
  'put',
  'store',
  'call',
  'visit',
  'pay',
  'run',
  'redirect',
  'collect',
  'permit',
);

function* findFollowUps(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, REACHING_OUT)) {
    if (passage.place === 'name') continue;
    if (wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), LATER) === undefined)
      continue;
    yield* errands(passage, sentence);
    yield* calls(view, passage, sentence);
  }
}

function* errands(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of toldOrBy(sentence)) {
    if (deed.mood === 'ban' || !OUTGOING.has(deed.act)) continue;
    const found = errandOf(sentence, deed);
    if (found === undefined) continue;
    if (found.errand === 'outside') yield* outgoing(passage, sentence, deed);
    else if (found.errand !== 'tamper')
      yield pointAtDeed(passage, sentence, deed, found.object, {
        signal: `then-${found.errand}`,
        weight: WEIGHTS[found.errand],
        message: MESSAGES[found.errand],
      });
  }
}

const OURS = wordSet('our us public publicly');

/** "Our analytics endpoint", "a public gist": whoever wrote the text, or anybody. */
function isOurs(sentence: Sentence, { at }: Mark): boolean {
  return wordWithin(sentence, at - 3, 4, OURS) !== undefined;
}

/** Something goes to an address that the text itself gives. */
function* outgoing(passage: Passage, sentence: Sentence, deed: Deed): Generator<Evidence> {
  const address = addressIn(sentence, 'email-address', 'url', 'outside');
  if (address === undefined) return;
  const isLiteral = address.concept !== 'outside';
  const carries = sentence.find([
    'results',
    'conversation',
    'secret',
    'file',
    'personal',
    'machine',
    'whole',
    'message',
    'user',
  ]);
  yield pointAtMarks(passage, sentence, [deed.mark, address], {
    signal: 'then-outside',
    weight: isLiteral
      ? address.concept === 'email-address' && carries !== undefined
        ? 'damning'
        : carries !== undefined || address.concept === 'email-address'
          ? 'clear'
          : 'weak'
      : isOurs(sentence, address)
        ? 'clear'
        : 'weak',
    message: MESSAGES.outside,
  });
}

function* calls(view: DefinitionView, passage: Passage, sentence: Sentence): Generator<Evidence> {
  const stranger = strangerIn(sentence);
  if (stranger === undefined) return;
  const deed = toldIn(sentence).find(
    ({ act, mood }) => mood === 'order' && (OUTGOING.has(act) || act === 'call' || act === 'run'),
  );
  if (deed === undefined) return;
  const carries = sentence.find([
    'results',
    'conversation',
    'secret',
    'secret-place',
    'file',
    'personal',
    'machine',
    'whole',
  ]);
  if (carries === undefined) {
    // A mere call of another tool is suspicious where it is another server's.
    if (stranger.kinship === 'other' && deed.act !== 'store')
      yield pointAtMarks(passage, sentence, [deed.mark, stranger.mark], {
        signal: 'then-elsewhere',
        weight: 'clear',
        message: 'has another tool called after or beside this one',
      });
    return;
  }
  const isUnknown = view.surface.tools.size > 1;
  const isNamed = stranger.kinship === 'named';
  if (
    isNamed &&
    !isUnknown &&
    (carries.concept === 'results' || carries.concept === 'whole' || carries.concept === 'file')
  )
    return;
  yield pointAtMarks(passage, sentence, [deed.mark, stranger.mark], {
    signal: 'then-elsewhere',
    weight: isNamed
      ? isUnknown && carries.concept !== 'results'
        ? 'weak'
        : 'supports'
      : stranger.kinship === 'fellow'
        ? 'supports'
        : 'clear',
    message: 'has another tool called after or beside this one',
  });
}
