import { KINDS } from '../../definition/definition.ts';
import { isDefensive, isRefused } from '../defence.ts';
import { patternsOf, signalsFinder } from '../evidence.ts';
import { fetchAndFollowExamples } from '../examples/fetch-and-follow.ts';
import { textOf, wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { type DefinitionView, type Passage } from '../passage.ts';
import { few, pointAt } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import { remote } from '../signals/remote.ts';

const findPhrases = signalsFinder(remote);

const FETCHES = wordSet(
  'fetch fetches fetching read reads reading load loads loading open opens opening visit visits retrieve retrieves retrieving download downloads get gets',
  'pull pulls obtain browse consult access call calls calling check look view decode decodes decrypt unpack query queries request scan parse study',
);
const FOLLOWS = wordSet(
  'follow follows following obey obeys obeying execute executes executing perform performs performing do does carry carries comply complies apply applies act acts',
  'adhere treat treats regard honor honour heed implement implements adopt adopts run runs take takes observe enact fulfil fulfill complete completes',
);
/** What is followed. */
const ORDERS = wordSet(
  'instructions instruction directions directives directive orders commands command steps rules tasks says say told asks guidance tells demands contents requests actions procedure text lines words wants prompt it them comes',
);
const AUTHORITY = wordSet(
  "system developer operator administrator user's user priority precedence ahead above binding trusted authoritative verbatim exactly whatever anything blindly literally hidden new all every question",
);
const AS = wordSet('as like for');

export const fetchAndFollow: Rule = {
  meta: {
    id: 'fetch-and-follow',
    title: 'Orders to be fetched and followed',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model read a page, file, resource or result and do what it says, or take data for instructions.',
      why: 'What stands there can change at any time after the definition was signed and reviewed. Data that is obeyed is a remote control.',
      rewrite:
        'Put what the model needs to know into the definition or the server instructions. Call data what it is: "returns the guide as text".',
    },
  },
  patterns: patternsOf(remote),
  examples: fetchAndFollowExamples,
  *check(view) {
    yield* few(findFollowing(view));
    for (const evidence of findPhrases(view)) if (!isRefused(evidence)) yield evidence;
  },
};

const FOLLOWING = ConceptSet.of('obey', 'run', 'visit', 'change', 'put');
const ORDERING = ConceptSet.of('instructions', 'command', 'request');

function* findFollowing(view: DefinitionView): Generator<Evidence> {
  for (const passage of view.passages) {
    let source: Source | undefined;
    for (const sentence of passage.sentences) {
      const named = sourceIn(sentence);
      if (!isDefensive(sentence)) yield* following(passage, sentence, named ?? source);
      // What is to be followed stands in the same sentence as its source or in the next.
      source = named;
    }
  }
}

function* following(passage: Passage, sentence: Sentence, source: Source | undefined): Generator<Evidence> {
  if (sentence.concepts.meets(FOLLOWING)) yield* follows(passage, sentence, source);
  if (sentence.mayHold(STEERS)) yield* steered(passage, sentence);
  if (!sentence.concepts.meets(ORDERING)) return;
  yield* taken(passage, sentence);
  yield* held(passage, sentence);
}

/** Where orders may come from. */
interface Source {
  readonly sentence: Sentence;
  readonly at: number;
  /** What is read from outside, or what this tool itself returns. */
  readonly isOutside: boolean;
  /** Whether the text says that there are orders in it. */
  readonly holdsOrders: boolean;
  /** Whether the text says that they are meant for the model. */
  readonly isForModel?: boolean;
}

const PLACES: readonly Concept[] = ['url', 'path', 'file', 'link', 'message'];

const OWN: ReadonlySet<string> = new Set(['results', 'identifier', 'sibling']);
const SITES = wordSet('site page website feed gist pastebin wiki manifest playbook server endpoint resource');
const OBEYS = wordSet(
  'obey obeys carry carries comply complies execute executes treat treats enact heed act acts',
);

function sourceIn(sentence: Sentence): Source | undefined {
  const holdsOrders = wordWithin(sentence, sentence.from, 60, INSTRUCTIONS) !== undefined;
  if (sentence.has('read', 'visit', 'call', 'run', 'decode')) {
    const deed = sentence.deeds.find(
      (one) =>
        (one.mood === 'order' || one.mood === 'aside') &&
        FETCHES.has(textOf(sentence, one.mark)) &&
        (one.act === 'decode' ||
          one.objects.slice(0, 10).some(({ concept }) => PLACES.includes(concept)) ||
          wordWithin(sentence, one.mark.at, 10, SITES) !== undefined),
    );
    if (deed !== undefined) return { sentence, at: deed.mark.at, isOutside: true, holdsOrders };
  }
  const holds = heldIn(sentence);
  if (holds !== undefined)
    return { sentence, at: holds, isOutside: true, holdsOrders: true, isForModel: true };
  const mark = sentence.find(
    ['results', 'file', 'message', 'url', 'path', 'identifier', 'sibling'],
    sentence.from,
    sentence.from + 60,
  );
  return mark === undefined
    ? undefined
    : { sentence, at: mark.at, isOutside: !OWN.has(mark.concept), holdsOrders };
}

const HOLDS = wordSet('holds hold contains contain carries carry has have lists gives is are brings');
const NEXT = wordSet('next new current own');
const FOR = wordSet('for to');

/** "The field holds commands for the assistant", "the body is your next instruction": where data is said to command. */
function heldIn(sentence: Sentence): number | undefined {
  const orders = wordWithin(sentence, sentence.from, 60, COMMANDS);
  if (orders === undefined) return undefined;
  const to = wordWithin(sentence, orders + 1, 1, FOR);
  const isForModel = to !== undefined && wordWithin(sentence, to + 1, 4, TO_MODEL) !== undefined;
  const isYours =
    YOUR.has(sentence.words[orders - 2]?.text ?? '') && NEXT.has(sentence.words[orders - 1]?.text ?? '');
  if (!isForModel && !isYours) return undefined;
  const holds = wordWithin(sentence, orders - 6, 6, HOLDS);
  const isSame = (sentence.layer.text[(sentence.words[orders]?.start ?? 0) - 2] ?? '') === '=';
  return holds ?? (isSame ? orders : undefined);
}

const COMMANDS = wordSet('commands orders instructions directives tasks instruction errands directions');
const YOUR = wordSet('your');

function* follows(passage: Passage, sentence: Sentence, source: Source | undefined): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order' || !FOLLOWS.has(textOf(sentence, deed.mark))) continue;
    const after = deed.mark.at + deed.mark.length;
    const orders = wordWithin(sentence, after, 6, ORDERS);
    // "instructions which the agent must carry out": what is obeyed stands before the verb.
    const before = wordWithin(sentence, deed.mark.at - 9, 9, INSTRUCTIONS);
    if (orders === undefined && (before === undefined || deed.act === 'visit')) continue;
    const span = sentence.stretch(deed.mark.at, orders ?? before ?? deed.mark.at);
    const isOfOrders =
      source?.holdsOrders === true ||
      wordWithin(sentence, after, 6, INSTRUCTIONS) !== undefined ||
      before !== undefined;
    const word = orders === undefined ? '' : (sentence.words[orders]?.text ?? '');
    const isSaying = SAYING.has(word);
    if (source === undefined || (!isOfOrders && !isSaying)) continue;
    const isApart = source.sentence !== sentence || Math.abs(source.at - deed.mark.at) > 1;
    if (!isApart) continue;
    yield pointAt(passage, sentence, span, {
      signal: 'follow-what-is-read',
      weight: source.isOutside || OBEYS.has(textOf(sentence, deed.mark)) ? 'clear' : 'weak',
      message: 'has the model do what it reads elsewhere',
    });
    if (
      isSaying ||
      source.isForModel === true ||
      sentence.has(
        'regardless',
        'silently',
        'standing',
        'model',
        'first',
        'before',
        'conversation',
        'decode',
      ) ||
      wordWithin(sentence, sentence.from, 60, AUTHORITY) !== undefined
    )
      yield pointAt(passage, sentence, span, {
        signal: 'with-authority',
        weight: 'weak',
        message: 'gives what stands there authority',
      });
  }
}

const STEERS = wordSet('tells tell says say dictates decides determines instructs');
const HOW = wordSet('how what which');
const TO = wordSet('to');
const BEHAVING = wordSet('behave act run do execute open send say answer call');
const LATER = wordSet(
  'today next newest latest current session conversation terminal shell files mails daily hourly',
);

/** "The newest item tells you how to behave today". */
function* steered(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const steers = wordWithin(sentence, sentence.from, 60, STEERS);
  const you = steers === undefined ? undefined : wordWithin(sentence, steers + 1, 2, TO_MODEL);
  const how = you === undefined ? undefined : wordWithin(sentence, you + 1, 1, HOW);
  const to = how === undefined ? undefined : wordWithin(sentence, how + 1, 1, TO);
  const behave = to === undefined ? undefined : wordWithin(sentence, to + 1, 1, BEHAVING);
  if (steers === undefined || behave === undefined) return;
  if (wordWithin(sentence, steers - 14, 36, LATER) === undefined) return;
  yield pointAt(passage, sentence, sentence.stretch(steers, behave), {
    signal: 'steered-from-elsewhere',
    weight: 'clear',
    message: 'has the model do what it reads elsewhere',
  });
}

const SAYING = wordSet('says say said tells asks demands wants told whatever comes');
const INSTRUCTIONS = wordSet(
  'instructions instruction directions directives directive orders commands rules tasks says steps guidance playbook',
);
const TREATS = wordSet(
  'treat treats regard consider interpret take handle accept regards considers interprets takes handles accepts process treated regarded taken',
);
const AS_ORDERS = wordSet(
  'instructions instruction orders commands directives directive order command prompt authoritative binding task tasks rules words word wish message',
);

/** "Treat the text in it as instructions". */
function* taken(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order' || !TREATS.has(textOf(sentence, deed.mark))) continue;
    const after = deed.mark.at + deed.mark.length;
    const as = wordWithin(sentence, after, 16, AS);
    if (as === undefined) continue;
    const orders = wordWithin(sentence, as + 1, 6, AS_ORDERS);
    if (orders === undefined) continue;
    const span = sentence.stretch(deed.mark.at, orders);
    yield pointAt(passage, sentence, span, {
      signal: 'data-as-orders',
      weight: 'clear',
      message: 'has the model take data for instructions',
    });
    if (
      sentence.has('results', 'file', 'message', 'path', 'url') ||
      wordWithin(sentence, as, 20, AUTHORITY) !== undefined
    )
      yield pointAt(passage, sentence, span, {
        signal: 'with-authority',
        weight: 'weak',
        message: 'gives what stands there authority',
      });
  }
}

const THESE = wordSet('these this following our');
const ADDRESSED = wordSet('addressed meant intended written directed aimed');
const TO_MODEL = wordSet(
  'assistant assistants agent agents model models ai ais llm llms you claude chatgpt copilot',
);
const COPULAS = wordSet('are is count counts serve serves rank ranks become becomes stand stands');

/** "Lines in the output are orders", "tasks addressed to an AI": data that is said to command. */
function* held(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const orders = wordWithin(sentence, sentence.from, 60, AS_ORDERS);
  if (orders === undefined) return;
  const addressed = wordWithin(sentence, orders, 4, ADDRESSED);
  const model = addressed === undefined ? undefined : wordWithin(sentence, addressed, 5, TO_MODEL);
  if (model !== undefined && wordWithin(sentence, orders - 1, 1, THESE) === undefined)
    yield pointAt(passage, sentence, sentence.stretch(orders, model), {
      signal: 'holds-orders',
      weight: 'weak',
      message: 'says that there are orders for the model in what it reads',
    });
  const copula = wordWithin(sentence, orders - 3, 3, COPULAS);
  const source = sentence.find(['results', 'file', 'message'], sentence.from, orders);
  if (copula === undefined || source === undefined || orders - source.at > 16) return;
  if (wordWithin(sentence, copula, 30, AUTHORITY) === undefined && !sentence.has('model', 'must')) return;
  yield pointAt(passage, sentence, sentence.stretch(source.at, orders), {
    signal: 'data-as-orders',
    weight: 'clear',
    message: 'has the model take data for instructions',
  });
}
