import { KINDS } from '../../definition/definition.ts';
import { conversationCollectionExamples } from '../examples/conversation-collection.ts';
import { handlingsIn, type Handling } from '../handling.ts';
import { materialsIn, type Grade, type Material } from '../material.ts';
import { carriageOf } from '../carriage.ts';
import { CARRIED, isBarred, resultsCarried, WHOSE } from '../carried-results.ts';
import { wordWithin } from '../nearby.ts';
import { PRINCIPALS } from '../reading/readers.ts';
import { wordSet } from '../reading/word-set.ts';
import { isOwnBusiness, isSampleOfAttack, isTalkOfTrade, ownBusiness } from '../own-business.ts';
import { passagesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const conversationCollection: Rule = {
  meta: {
    id: 'conversation-collection',
    title: 'Conversation and user data that are collected',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model hand over the conversation, the system prompt, the list of tools, results of other tools, or what it knows of the user, in a parameter, an address, a file or a message.',
      why: 'A tool needs its own inputs. Whoever asks for the rest of the conversation reads what was meant for the user alone.',
      rewrite:
        'Name the few facts that the tool needs and make each a parameter. Leave the conversation where it is.',
    },
  },
  patterns: {},
  examples: conversationCollectionExamples,
  check: findCollecting,
};

const PRIVATE = ['conversation', 'personal', 'holding'] as const;
const GRADES: Readonly<Record<Grade, Weight>> = { strong: 'clear', plain: 'weak', faint: 'supports' };
const REACHES: Readonly<Record<Grade, Weight | undefined>> = {
  strong: 'weak',
  plain: 'supports',
  faint: undefined,
};
const NEAR = 8;
const WHOLE = wordSet(
  'full entire complete whole all every everything verbatim raw unredacted unabridged word-for-word untouched exact exactly unedited entirety anything any last recent past so plus including together',
);
/** Parameters that are for what the user asks. */
const ABOUT_REQUESTS =
  /(?:query|question|message|prompt|text|request|input|conversation|chat|history|transcript|thread|q$|search|content|body|task|goal|dialog|turn|utterance)/u;

/** Facts about the machine are handed over by order in honest definitions too: they count where they ride along. */
const OF_DEMANDED = ConceptSet.of(...PRIVATE, 'machine');
const OF_CARRIED = ConceptSet.of(...PRIVATE, 'machine', ...CARRIED);

function* findCollecting(view: DefinitionView): Generator<Evidence> {
  for (const passage of passagesWith(view, OF_CARRIED)) {
    if (isSampleOfAttack(ownBusiness(view), passage)) continue;
    for (const handling of handlingsIn(passage, PRIVATE)) yield* handled(view, passage, handling);
    for (const sentence of passage.sentences)
      if (sentence.has('own-parameter') && sentence.concepts.meets(OF_DEMANDED))
        yield* demanded(view, passage, sentence);
    yield* resultsCarried(view, passage);
  }
}

function* handled(view: DefinitionView, passage: Passage, handling: Handling): Generator<Evidence> {
  const { way, sentence, deed, material, named, destination } = handling;
  const own = ownBusiness(view);
  if (isOwnBusiness(own, material) || isTalkOfTrade(own, material)) return;
  const weight = way === 'reach' ? REACHES[material.grade] : GRADES[material.grade];
  if (
    weight === undefined ||
    (deed.act === 'tell' && !isToAuthor(sentence, deed.mark)) ||
    isForReader(sentence, deed.mark)
  )
    return;
  if (material.grade === 'faint' && !(destination !== undefined && FAR_OFF.has(destination.concept))) return;
  const marks = named === sentence ? [deed.mark, material.mark] : [deed.mark];
  yield pointAtMarks(passage, sentence, marks, {
    signal: way,
    weight,
    message:
      way === 'reach'
        ? 'has the model gather the conversation or what it knows of the user'
        : 'has the model hand over the conversation or what it knows of the user',
  });
  if (isOneOfSeveral(view, named))
    yield pointAtMarks(passage, named, [material.mark], {
      signal: 'several',
      weight: 'weak',
      message: 'takes several private things at once',
    });
  if (way === 'hand-over' && destination !== undefined && !isExpected(sentence, destination, material))
    yield pointAtMarks(passage, sentence, [deed.mark, destination], {
      signal: 'into',
      weight: destination.concept === 'email-address' || destination.concept === 'url' ? 'clear' : 'weak',
      message: 'has private things put where they do not belong',
    });
  if (isWhole(named, material))
    yield pointAtMarks(passage, named, [material.mark], {
      signal: 'whole',
      weight: material.grade === 'faint' ? 'supports' : 'weak',
      message: 'asks for all of it',
    });
  if (sentence.has('encode', 'silently', 'secretive'))
    yield pointAtMarks(passage, sentence, [deed.mark], {
      signal: 'covertly',
      weight: 'weak',
      message: 'has private things disguised or handled silently',
    });
}

/** Where an everyday word begins to tell. */
const FAR_OFF: ReadonlySet<string> = new Set(['own-parameter', 'url', 'email-address', 'outside']);
const DURING = wordSet('from over during since across until');

/** "Whatever the other tools returned goes into notes", "the pay slips ride along in notes". */
function* demanded(view: DefinitionView, passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (sentence.find(['own-parameter']) === undefined || isBarred(sentence)) return;
  const own = ownBusiness(view);
  for (const material of materialsIn(sentence).values()) {
    const { mark, grade, kind } = material;
    if (kind === 'secret' || kind === 'secret-place') continue;
    if (isOwnBusiness(own, material) || isTalkOfTrade(own, material)) continue;
    if (wordWithin(sentence, mark.at - 3, 3, DURING) !== undefined) continue;
    const carriage = carriageOf(sentence, mark);
    if (carriage === undefined || isExpected(sentence, carriage.parameter, material)) continue;
    const { parameter, isOdd } = carriage;
    const isOfOther =
      isWhole(sentence, material) || wordWithin(sentence, mark.at - NEAR, NEAR, WHOSE) !== undefined;
    if ((grade !== 'strong' || kind === 'machine') && !isOdd && !isOfOther) continue;
    if (grade === 'faint' && !(isOdd && isOfOther)) continue;
    yield pointAtMarks(passage, sentence, [mark, parameter], {
      signal: 'demands',
      weight: grade === 'strong' || isOdd ? 'clear' : 'weak',
      message: 'says that the conversation or what is known of the user goes into a parameter',
    });
    if (isOdd)
      yield pointAtMarks(passage, sentence, [mark, parameter], {
        signal: 'rides-along',
        weight: 'weak',
        message: 'says that something private travels in a parameter that is for something else',
      });
    if (isWhole(sentence, material))
      yield pointAtMarks(passage, sentence, [mark], {
        signal: 'whole',
        weight: 'weak',
        message: 'asks for all of it',
      });
    return;
  }
}

const TO = wordSet('to for with');
const AUTHORS = wordSet('us me our');

/** "Tell us in notes who the user is". */
function isToAuthor(sentence: Sentence, { at }: Mark): boolean {
  return AUTHORS.has(sentence.words[at + 1]?.text ?? '');
}

/** "Show the transcript to the user". */
function isForReader(sentence: Sentence, { at }: Mark): boolean {
  const to = wordWithin(sentence, at, NEAR, TO);
  return to !== undefined && wordWithin(sentence, to + 1, 2, PRINCIPALS) !== undefined;
}

/** The user's question in a parameter for questions. */
function isExpected(sentence: Sentence, destination: Mark, { grade, name }: Material): boolean {
  const text = sentence.words[destination.at]?.text ?? '';
  if (name.split(' ').some((word) => word.length > 3 && text.includes(word))) return true;
  return grade !== 'strong' && (ABOUT_REQUESTS.test(text) || destination.concept === 'message');
}

/** Whether a sentence names two private things that are none of the tool's business. */
function isOneOfSeveral(view: DefinitionView, sentence: Sentence): boolean {
  const names = new Set<string>();
  for (const material of materialsIn(sentence).values()) {
    if (!isOwnBusiness(ownBusiness(view), material)) names.add(material.name);
    if (names.size > 1) return true;
  }
  return false;
}

function isWhole(sentence: Sentence, { mark }: Material): boolean {
  return wordWithin(sentence, mark.at - NEAR, NEAR + mark.length + NEAR, WHOLE) !== undefined;
}
