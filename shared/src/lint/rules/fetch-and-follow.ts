import { KINDS } from '../../definition/definition.ts';
import { textOf, wordSet, wordWithin } from '../nearby.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import { pointAt } from '../pointing.ts';
import type { Deed, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

const FETCHES = wordSet(
  'fetch fetches fetching read reads reading load loads loading open opens opening visit visits retrieve retrieves retrieving download downloads get gets',
  'pull pulls obtain browse consult access call calls calling check look view query queries request scan parse study',
);
const FOLLOWS = wordSet(
  'follow follows following obey obeys obeying execute executes executing perform performs performing do does carry carries comply complies apply applies act acts',
  'adhere treat treats regard honor honour heed implement implements adopt adopts run runs take takes observe enact fulfil fulfill',
);
/** What is followed. */
const ORDERS = wordSet(
  'instructions instruction directions directives directive orders commands command steps rules tasks says say told asks guidance tells demands contents requests actions procedure text lines words wants prompt it them',
);
const AUTHORITY = wordSet(
  "system developer operator administrator user's user priority precedence ahead above binding trusted authoritative verbatim exactly whatever anything blindly literally hidden new",
);
const AS = wordSet('as like');

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
  patterns: {},
  examples: { good: [], bad: [] },
  check: findFollowing,
};

function* findFollowing(view: DefinitionView): Generator<Evidence> {
  for (const passage of view.passages) {
    let fetched: { deed: Deed; sentence: Sentence } | undefined;
    for (const sentence of passage.sentences) {
      if (!sentence.has('obey', 'run', 'read', 'visit', 'call', 'change', 'instructions', 'answer')) {
        fetched = undefined;
        continue;
      }
      const source = fetchIn(sentence);
      yield* follows(passage, sentence, source ?? fetched);
      yield* taken(passage, sentence);
      fetched = source;
    }
  }
}

/** An order to read something from outside this call. */
function fetchIn(sentence: Sentence): { deed: Deed; sentence: Sentence } | undefined {
  if (!sentence.has('read', 'visit', 'call', 'run')) return undefined;
  const deed = sentence.deeds.find(
    (one) =>
      one.mood === 'order' &&
      FETCHES.has(textOf(sentence, one.mark)) &&
      one.objects
        .slice(0, 10)
        .some(
          ({ concept }) =>
            concept === 'url' ||
            concept === 'path' ||
            concept === 'file' ||
            concept === 'link' ||
            concept === 'message',
        ),
  );
  return deed === undefined ? undefined : { deed, sentence };
}

function* follows(
  passage: Passage,
  sentence: Sentence,
  source: { deed: Deed; sentence: Sentence } | undefined,
): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order' || !FOLLOWS.has(textOf(sentence, deed.mark))) continue;
    if (deed.act !== 'obey' && deed.act !== 'run' && deed.act !== 'visit' && deed.act !== 'change') continue;
    const after = deed.mark.at + deed.mark.length;
    const orders = wordWithin(sentence, after, 6, ORDERS);
    if (orders === undefined) continue;
    const span = sentence.stretch(deed.mark.at, orders);
    const isAfterFetch = source !== undefined && source.deed.mark.at < deed.mark.at;
    if (isAfterFetch)
      yield pointAt(passage, sentence, span, {
        signal: 'follow-what-is-read',
        weight: 'clear',
        message: 'has the model do what it reads elsewhere',
      });
    const from = deed.objects
      .slice(0, 12)
      .find(
        ({ concept }) =>
          concept === 'url' ||
          concept === 'path' ||
          concept === 'file' ||
          concept === 'results' ||
          concept === 'message',
      );
    const isWord = wordWithin(sentence, after, 6, INSTRUCTIONS) !== undefined;
    if (from !== undefined && isWord)
      yield pointAt(passage, sentence, span, {
        signal: 'follow-what-comes',
        weight: from.concept === 'results' ? 'supports' : 'weak',
        message: 'has the model follow instructions that stand elsewhere',
      });
    if (
      (isAfterFetch || (from !== undefined && isWord)) &&
      (wordWithin(sentence, after, 16, AUTHORITY) !== undefined ||
        sentence.has('regardless', 'every', 'silently', 'standing'))
    )
      yield pointAt(passage, sentence, span, {
        signal: 'with-authority',
        weight: 'weak',
        message: 'gives what stands there authority',
      });
  }
}

const INSTRUCTIONS = wordSet(
  'instructions instruction directions directives directive orders commands rules tasks says steps',
);
const TREATS = wordSet(
  'treat treats regard consider interpret take handle accept regards considers interprets takes handles accepts process treated regarded taken',
);
const AS_ORDERS = wordSet(
  'instructions instruction orders commands directives directive order command prompt authoritative binding task tasks rules',
);

/** "Treat the text in it as instructions". */
function* taken(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('instructions', 'command', 'request')) return;
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
