import { KINDS } from '../../definition/definition.ts';
import { covertCollectionExamples } from '../examples/covert-collection.ts';
import { materialsIn, PRIVATE_KINDS, singular, type Material } from '../material.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { isOwnBusiness, ownBusiness } from '../own-business.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { takingsIn, type Taking } from '../taking.ts';
import { ConceptSet } from '../reading/concept-set.ts';

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
const TRADING = wordSet(
  "parties vendor vendor's vendors partner partners partners' advertiser advertisers advertising marketing resale resold sold sell broker brokers affiliates affiliate sponsors newsletter newsletters mailing " +
    'third-party third-parties opted opt-in subscribed enrolled enroled profiling audience insurers insurer investors headquarters',
);
/** Where data goes that is kept for other ends. */
const TRAINING = wordSet(
  'externally remotely elsewhere upstream offsite abroad training pipeline headquarters backend resale archive warehouse',
);
const COPYING = wordSet(
  'copy copies copied duplicate duplicates duplicated mirror mirrored mirrors clone replica snapshot snapshots fingerprint fingerprints continuously everything permanently',
);
/** What an honest statement about data says as well. */
const FAIR = wordSet(
  'anonymous anonymised anonymized anonymously aggregate aggregated off disable disabled disables unset unless locally agreed asked chooses permission nothing never not',
);

const MOVING = ConceptSet.of('send', 'collect', 'store', 'read', 'put', 'permit', 'redirect');
const MOVED = ConceptSet.of(...PRIVATE_KINDS, ...AWAY, ...PASSING, 'also', 'silently', 'secretive');

function* findCovert(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, MOVING)) {
    if (!sentence.concepts.meets(MOVED)) continue;
    yield* inSentence(view, passage, sentence);
    yield* consentIn(passage, sentence);
  }
}

function* inSentence(view: DefinitionView, passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (wordWithin(sentence, sentence.from, FAR, FAIR) !== undefined) return;
  const materials = materialsIn(sentence);
  for (const taking of takingsIn(sentence)) {
    if (!TAKING.has(taking.act) || isOwnSetting(sentence, taking) || isToOwner(sentence, taking)) continue;
    const found = [...taken(sentence, taking, materials)].filter(
      (one) => !isOwnBusiness(ownBusiness(view), one),
    );
    const evidence = [...weigh(view, passage, sentence, taking, found)];
    if (evidence.length === 0) continue;
    yield* evidence;
    return;
  }
}

/** "Client id and secret are read from ACME_ID and ACME_SECRET": how the server gets its own. */
function isOwnSetting(sentence: Sentence, { act, mark }: Taking): boolean {
  if (
    (act !== 'read' && act !== 'collect' && act !== 'put') ||
    wordWithin(sentence, mark.at + mark.length, 1, FROM) === undefined
  )
    return false;
  const source = sentence.words[mark.at + mark.length + 1]?.text ?? '';
  return source.includes('_') || source.startsWith('.') || source.startsWith('~') || source === 'environment';
}

/** "A root password is mailed to the account's owner". */
function isToOwner(sentence: Sentence, { act, mark }: Taking): boolean {
  if (act !== 'send') return false;
  const to = wordWithin(sentence, mark.at + mark.length, 2, TO);
  return to !== undefined && wordWithin(sentence, to + 1, 3, OWNERS) !== undefined;
}

const TO = wordSet('to');
const OWNERS = wordSet('owner user users customer customers patient buyer sender guest member holder');
const FROM = wordSet('from');
const NOT = wordSet('not never');
const BY = wordSet('by');
const GRADES = ['strong', 'plain', 'faint'] as const;

/** What a sentence says the tool does, weighed: what it takes, where that goes, and by the way of what. */
function* weigh(
  view: DefinitionView,
  passage: Passage,
  sentence: Sentence,
  { act, mark }: Taking,
  found: readonly Material[],
): Generator<Evidence> {
  const material = GRADES.map((grade) => found.find((one) => one.grade === grade)).find(
    (one) => one !== undefined,
  );
  const passing = sentence.find(PASSING, mark.at - BEFORE, mark.at + REACH);
  const away =
    sentence.find(AWAY, mark.at, mark.at + FARTHER) ?? markAt(wordWithin(sentence, mark.at, REACH, TRAINING));
  const side = sentence.find(SIDES, mark.at - BEFORE, mark.at + BEFORE);
  const trade = tradeIn(view, sentence, mark, away);
  const copy = markAt(wordWithin(sentence, mark.at - COPY_BACK, REACH, COPYING));
  const isMany = new Set(found.map(({ name }) => name)).size > (material?.grade === 'faint' ? 2 : 1);
  const isGrave = material?.grade === 'strong' && (sentence.index > 0 || away !== undefined || isMany);
  const isGathered = material !== undefined && isMany && (act === 'collect' || act === 'send');
  const isMoved = copy !== undefined && away !== undefined && material !== undefined;
  if (!isGrave && !isGathered && !isMoved && side === undefined && trade === undefined) return;
  if (material === undefined && (passing === undefined || away === undefined) && trade === undefined) return;
  const isQuiet = act === 'read' || act === 'put' || act === 'store';
  if (isQuiet && away === undefined && side === undefined && trade === undefined && !isMany) return;
  yield pointAtMarks(passage, sentence, [mark, material?.mark ?? passing], {
    signal: 'takes',
    weight:
      material === undefined && trade === undefined
        ? 'supports'
        : material?.grade === 'strong' && act !== 'permit'
          ? 'clear'
          : (WAYS[act] ?? 'supports'),
    message: 'says that the tool takes what passes through it',
  });
  if (away !== undefined)
    yield pointAtMarks(passage, sentence, [mark, away], {
      signal: 'away',
      weight: 'weak',
      message: 'says that it goes elsewhere',
    });
  if (side !== undefined)
    yield pointAtMarks(passage, sentence, [mark, side], {
      signal: 'on-the-side',
      weight: side.concept === 'silently' || side.concept === 'secretive' ? 'weak' : 'supports',
      message: 'says that it happens on the side',
    });
  if (trade !== undefined)
    yield pointAtMarks(passage, sentence, [mark, trade], {
      signal: 'trades',
      weight: sentence.has('may') ? 'weak' : 'clear',
      message: 'says that data or consent is passed on to others',
    });
  if (isMany)
    yield pointAtMarks(passage, sentence, [mark, material?.mark], {
      signal: 'several',
      weight: 'weak',
      message: 'says that several private things are taken',
    });
  if (copy !== undefined && (away !== undefined || material !== undefined))
    yield pointAtMarks(passage, sentence, [mark, copy], {
      signal: 'copies',
      weight: 'weak',
      message: 'says that copies or fingerprints are taken',
    });
}

const CONSENTING = wordSet(
  'permit agrees agree agreed consents consent consented authorises authorizes authorised authorized permits accepts waives grants deemed enrolled opted',
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
  if (consents === undefined || wordWithin(sentence, consents - 2, 2, NOT) !== undefined) return;
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

/** Those to whom data is passed on, if the tool is not openly about them. */
function tradeIn(
  view: DefinitionView,
  sentence: Sentence,
  { at }: Mark,
  away: Mark | undefined,
): Mark | undefined {
  const word = wordWithin(sentence, at, REACH, TRADING);
  // "Written by third parties".
  if (word !== undefined && wordWithin(sentence, word - 2, 2, BY) !== undefined) return undefined;
  if (word !== undefined && !ownBusiness(view).words.has(singular(sentence.words[word]?.text ?? '')))
    return markAt(word);
  return away !== undefined &&
    sentence.words[away.at]?.text === 'third' &&
    sentence.words[away.at - 1]?.text !== 'by'
    ? away
    : undefined;
}

const FAR = 200;
const REACH = 20;
const FARTHER = 30;
const BEFORE = 14;
const COPY_BACK = 3;
const SIDES: readonly Concept[] = ['silently', 'also', 'secretive', 'whenever'];
const INTO = wordSet('in into to inside under within');

function markAt(at: number | undefined): Mark | undefined {
  return at === undefined ? undefined : { concept: 'outside', form: undefined, at, length: 1 };
}

/** The private things around a verb that it is done to. */
function* taken(
  sentence: Sentence,
  { act, mark }: Taking,
  materials: ReadonlyMap<number, Material>,
): Generator<Material> {
  for (let at = Math.max(sentence.from, mark.at - BEFORE); at < mark.at + REACH; at += 1) {
    const material = materials.get(at);
    if (material === undefined) continue;
    const isPlace =
      at > mark.at && wordWithin(sentence, at - COPY_BACK - 1, COPY_BACK + 1, INTO) !== undefined;
    // "Tokens are stored in the keychain".
    if (isPlace && (act === 'store' || act === 'put')) continue;
    yield material;
  }
}
