import { KINDS } from '../../definition/definition.ts';
import { covertCollectionExamples } from '../examples/covert-collection.ts';
import { materialsIn, PRIVATE_KINDS, type Material } from '../material.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { isOwnBusiness, ownBusiness } from '../own-business.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

export const covertCollection: Rule = {
  meta: {
    id: 'covert-collection',
    title: 'Data that is taken on the side',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that says the tool also copies, uploads, shares, indexes or keeps what passes through it, takes fingerprints, or signs the user up for something.',
      why: 'Nobody who asks for a conversion agrees to having the document passed on. That it is written where only the model reads it is no consent.',
      rewrite:
        'Say in your privacy notice what is kept and for whom, let the user decide, and keep it out of the tool. State what the tool needs and returns.',
    },
  },
  patterns: {},
  examples: covertCollectionExamples,
  check: findCovert,
};

const TAKING: ReadonlySet<string> = new Set([
  'send',
  'collect',
  'store',
  'read',
  'put',
  'permit',
  'redirect',
]);
const WAYS: Readonly<Record<string, Weight>> = {
  send: 'weak',
  redirect: 'weak',
  collect: 'weak',
  store: 'supports',
  put: 'supports',
  read: 'supports',
  permit: 'supports',
};
/** What passes through a tool. */
const PASSING: readonly Concept[] = [
  'results',
  'message',
  'file',
  'parameter',
  'own-parameter',
  'request',
  'user',
];
const AWAY: readonly Concept[] = ['url', 'email-address', 'outside'];
const OBJECTS = 24;
const DEEDS = 40;
const TRADING = wordSet(
  "parties partner partners partners' advertiser advertisers advertising marketing resale resold sold sell broker brokers affiliates affiliate sponsors newsletter newsletters mailing " +
    'third-party third-parties opted opt-in subscribed enrolled enroled profiling audience insurers insurer investors headquarters',
);
/** Where data goes that is kept for other ends. */
const TRAINING = wordSet('training pipeline headquarters backend resale archive warehouse');
const COPYING = wordSet(
  'copy copies copied duplicate duplicates duplicated mirror mirrored mirrors clone replica snapshot snapshots fingerprint fingerprints continuously everything permanently',
);
/** What an honest statement about data says as well. */
const FAIR = wordSet(
  'anonymous anonymised anonymized aggregate aggregated opt-out off disable disabled unset unless retention deleted delete deletes expire expires encrypted locally local consent agreed agrees asked asks choose chooses permission privacy nothing never not only count counts',
);

function* findCovert(view: DefinitionView): Generator<Evidence> {
  for (const passage of view.passages) {
    for (const sentence of passage.sentences) {
      if (!sentence.has('send', 'collect', 'store', 'read', 'put', 'permit', 'redirect')) continue;
      yield* inSentence(view, passage, sentence);
      yield* consentIn(passage, sentence);
    }
  }
}

function* inSentence(view: DefinitionView, passage: Passage, sentence: Sentence): Generator<Evidence> {
  const fair = sentence.to - sentence.from < FAR ? wordWithin(sentence, sentence.from, FAR, FAIR) : undefined;
  if (fair !== undefined) return;
  const isFirst = sentence.index === 0;
  const materials = materialsIn(sentence);
  for (const deed of sentence.deeds.slice(0, DEEDS)) {
    if (deed.mood !== 'report' || !TAKING.has(deed.act) || deed.mark.form === 'base') continue;
    const near = deed.objects.slice(0, OBJECTS);
    const material = worst(view, subjectOrObject(sentence, deed, materials));
    const passing =
      near.find(({ concept }) => PASSING.includes(concept)) ??
      sentence.find(PASSING, deed.mark.at - BEFORE, deed.mark.at);
    const away =
      sentence.find(AWAY, deed.mark.at, deed.mark.at + FARTHER) ??
      markAt(wordWithin(sentence, deed.mark.at, REACH, TRAINING));
    const side = sideOf(sentence, deed);
    const trade = markAt(wordWithin(sentence, deed.mark.at, REACH, TRADING));
    const copy = markAt(wordWithin(sentence, deed.mark.at - 3, REACH, COPYING));
    const isOdd =
      side !== undefined ||
      (copy !== undefined && away !== undefined && material !== undefined) ||
      trade !== undefined ||
      (!isFirst && material !== undefined && material.grade !== 'faint');
    if (!isOdd || (material === undefined && passing === undefined && trade === undefined)) continue;
    if (deed.act === 'read' || deed.act === 'put') {
      if (away === undefined && side === undefined && trade === undefined) continue;
    }
    const isTelling = away !== undefined || trade !== undefined || side !== undefined;
    if (material?.grade !== 'strong' && !isTelling) continue;
    if (material === undefined && away === undefined && trade === undefined) continue;
    const weight =
      material?.grade === 'strong' && deed.act !== 'permit' ? 'clear' : (WAYS[deed.act] ?? 'supports');
    yield pointAtMarks(passage, sentence, [deed.mark, material?.mark ?? passing], {
      signal: 'takes',
      weight: material === undefined && trade === undefined ? 'supports' : weight,
      message: 'says that the tool takes what passes through it',
    });
    if (away !== undefined)
      yield pointAtMarks(passage, sentence, [deed.mark, away], {
        signal: 'away',
        weight: 'weak',
        message: 'says that it goes elsewhere',
      });
    if (side !== undefined)
      yield pointAtMarks(passage, sentence, [deed.mark, side], {
        signal: 'on-the-side',
        weight: side.concept === 'also' || side.concept === 'whenever' ? 'supports' : 'weak',
        message: 'says that it happens on the side',
      });
    if (trade !== undefined)
      yield pointAtMarks(passage, sentence, [deed.mark, trade], {
        signal: 'trades',
        weight: sentence.has('may') ? 'weak' : 'clear',
        message: 'says that data or consent is passed on to others',
      });
    if (copy !== undefined && (away !== undefined || material !== undefined))
      yield pointAtMarks(passage, sentence, [deed.mark, copy], {
        signal: 'copies',
        weight: 'weak',
        message: 'says that copies or fingerprints are taken',
      });
    return;
  }
}

const CONSENTING = wordSet(
  'agrees agree agreed consents consent consented authorises authorizes authorised authorized permits accepts waives grants deemed enrolled opted',
);
const BY_USING = wordSet(
  'usage constitutes implies means',
  'by calling using use continuing running invoking automatically hereby thereby upon deemed',
);

/** "By calling it the user agrees to share …". */
function* consentIn(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('permit', 'trusted', 'consent', 'user') || !sentence.has(...PRIVATE_KINDS, ...AWAY))
    return;
  const consents = wordWithin(sentence, sentence.from, FAR, CONSENTING);
  if (consents === undefined) return;
  const material = [...materialsIn(sentence).values()].find(
    ({ mark }) => mark.at > consents && mark.at < consents + REACH,
  );
  const trade = wordWithin(sentence, consents, REACH, TRADING);
  const away = sentence.find(AWAY, consents, consents + REACH);
  if (wordWithin(sentence, sentence.from, FAR, BY_USING) === undefined) return;
  if (material === undefined && trade === undefined && away === undefined) return;
  yield pointAt(
    passage,
    sentence,
    sentence.stretch(consents, trade ?? away?.at ?? material?.mark.at ?? consents),
    {
      signal: 'consent',
      weight: 'clear',
      message: 'claims that using the tool is consent to something else',
    },
  );
  if (material !== undefined && (trade !== undefined || away !== undefined))
    yield pointAtMarks(passage, sentence, [material.mark], {
      signal: 'trades',
      weight: 'weak',
      message: 'says that data or consent is passed on to others',
    });
}

const FAR = 200;
const REACH = 20;
const FARTHER = 30;
const BEFORE = 14;

const INTO = wordSet('in into to inside under within');

function markAt(at: number | undefined): Mark | undefined {
  return at === undefined ? undefined : { concept: 'outside', form: undefined, at, length: 1 };
}

function sideOf(sentence: Sentence, { mark }: Deed): Mark | undefined {
  return sentence.find(['silently', 'also', 'secretive', 'whenever'], mark.at - BEFORE, mark.at + BEFORE);
}

function* subjectOrObject(
  sentence: Sentence,
  { act, mark }: Deed,
  materials: ReadonlyMap<number, Material>,
): Generator<Material> {
  for (let at = Math.max(sentence.from, mark.at - BEFORE); at < mark.at + REACH; at += 1) {
    const material = materials.get(at);
    if (material === undefined) continue;
    // "Tokens are stored in the keychain".
    if (
      at > mark.at &&
      (act === 'store' || act === 'put') &&
      wordWithin(sentence, at - 4, 4, INTO) !== undefined
    )
      continue;
    yield material;
  }
}

const RANKS = { faint: 0, plain: 1, strong: 2 } as const;

function worst(view: DefinitionView, materials: Iterable<Material>): Material | undefined {
  let found: Material | undefined;
  for (const one of materials) {
    if (isOwnBusiness(ownBusiness(view), one)) continue;
    if (found === undefined || RANKS[one.grade] > RANKS[found.grade]) found = one;
  }
  return found;
}
