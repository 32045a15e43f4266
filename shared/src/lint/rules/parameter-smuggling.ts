import { parameterSmugglingExamples } from '../examples/parameter-smuggling.ts';
import { materialsIn, PRIVATE_KINDS, type Grade, type Material } from '../material.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { isBusinessOfTool, isSampleOfAttack, ownBusiness } from '../own-business.ts';
import { passagesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const parameterSmuggling: Rule = {
  meta: {
    id: 'parameter-smuggling',
    title: 'A parameter that asks for what the tool does not need',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: ['tool', 'prompt'], places: ['prose', 'value', 'name'] },
    docs: {
      what: 'Finds parameters whose name or text asks for the conversation, the system prompt, the reasoning, files, records or personal data that have nothing to do with what the tool does.',
      why: 'Models fill in what a schema asks for. A parameter beside the point is the quietest way to carry data out.',
      rewrite:
        'Remove the parameter, or say in one clause which fact the tool needs and what it changes in the result.',
    },
  },
  patterns: {},
  examples: parameterSmugglingExamples,
  check: findSmuggling,
};

const GRADES: Readonly<Record<Grade, Weight>> = { strong: 'clear', plain: 'weak', faint: 'supports' };
const RANKS: Readonly<Record<Grade, number>> = { faint: 0, plain: 1, strong: 2 };
/** Private things are less telling where tools need them to sign in or to run. */
const LESSER: Readonly<Record<Grade, Weight>> = { strong: 'weak', plain: 'supports', faint: 'supports' };
const WORDS_READ = 600;
const MOST = 40;
/** So many everyday things about somebody are a file on them. */
const MANY = 4;
const DEEDS = 40;
const NEAR = 10;
const LEADING = 12;
const SENTENCE = 60;

const WHOLE = wordSet(
  'full entire complete whole everything verbatim raw unredacted unabridged untouched detailed exact entirety contents recursive dump beginning all every any anything transcript copy last listing output inclusive including each word-for-word word values whatever',
);
const SOURCE = wordSet(
  'seen noticed known knows learned heard mentioned told opened open visible accessible reach session chat conversation workspace desktop mailbox machine inferred gathered discovered remembered available recent latest ' +
    'looked browser clipboard memory saved stored accessible led drawn gathered chats prompted triggered caused discussion far',
);
const IDLE = wordSet(
  'caching cached ignored unused irrelevant optional-but train training improve analytics statistics telemetry logged marketing profiling diagnostic diagnostics audit compliance traceability provenance attribution quality never',
);

const OF_PRIVATE = ConceptSet.of(...PRIVATE_KINDS);

function* findSmuggling(view: DefinitionView): Generator<Evidence> {
  for (const passage of passagesWith(view, OF_PRIVATE)) {
    if (!/\/(?:properties|arguments)\//u.test(passage.pointer)) continue;
    if (passage.pointer.startsWith('/outputSchema')) continue;
    if (passage.place === 'value' && !/\s\S+\s+\S/u.test(passage.text)) continue;
    if (isSampleOfAttack(ownBusiness(view), passage)) continue;
    const asked = askedIn(view, passage);
    const [first] = asked;
    if (first === undefined) continue;
    yield* weigh(passage, first, asked);
  }
}

interface Asked {
  readonly sentence: Sentence;
  readonly material: Material;
}

/** Private things that a parameter's text asks for and the tool is not about, the worst first. */
function askedIn(view: DefinitionView, passage: Passage): Asked[] {
  const asked: Asked[] = [];
  for (const sentence of passage.sentences) {
    if (!sentence.concepts.meets(OF_PRIVATE) || sentence.from > WORDS_READ) continue;
    for (const material of materialsIn(sentence).values()) {
      if (passage.place === 'name' && (material.grade !== 'strong' || material.kind === 'secret')) continue;
      if (!isAskedFor(sentence, material) || isBusinessOfTool(ownBusiness(view), material)) continue;
      asked.push({ sentence, material });
      if (asked.length > MOST) break;
    }
  }
  return asked.toSorted((a, b) => RANKS[b.material.grade] - RANKS[a.material.grade]);
}

/** What a text begins with, or has somebody give; not what it says beside the point, nor what it forbids. */
function isAskedFor(sentence: Sentence, { mark }: Material): boolean {
  const ban = sentence.has('not') ? sentence.find(['not'], sentence.from, mark.at) : undefined;
  if (ban !== undefined && !sentence.has('hide', 'skip')) return false;
  // "Stored in the keyring", "profile in ~/.aws/config": where something is.
  if (wordWithin(sentence, mark.at + mark.length, CONDITION_REACH, ONLY) !== undefined) return false;
  if (KEPT.has(sentence.words[sentence.from]?.text ?? '')) return false;
  if (wordWithin(sentence, mark.at - 3, 2, ENTRIES) !== undefined && isIn(sentence, mark.at)) return false;
  if (mark.at - sentence.from <= LEADING && sentence.index <= 2) return true;
  if (wordWithin(sentence, mark.at - NEAR, NEAR, WHOLE) !== undefined) return true;
  return sentence.deeds
    .slice(0, DEEDS)
    .some(({ mood, mark: { at } }) => mood === 'order' && at < mark.at && mark.at - at <= 2 * LEADING);
}

/** "Exact location only if they shared it". */
const ONLY = wordSet('only');
const CONDITION_REACH = 2;
const KEPT = wordSet('stored kept saved held encrypted');
const ENTRIES = wordSet('profile profiles section sections entry host alias context');

function isIn({ words }: Sentence, at: number): boolean {
  return words[at - 1]?.text === 'in' || words[at - 1]?.text === 'from';
}

function* weigh(
  passage: Passage,
  { sentence, material }: Asked,
  asked: readonly Asked[],
): Generator<Evidence> {
  const { mark, grade, kind } = material;
  const isName = passage.place === 'name';
  // An everyday word says nothing by itself, and a tool may need to sign in.
  const isFound = isNear(sentence, mark, SOURCE);
  const names = new Set(asked.map(({ material: one }) => one.name));
  const isOdd = isFound && (isNear(sentence, mark, WHOLE) || names.size > 1);
  if (grade === 'faint' && !isOdd && names.size < MANY) return;
  if (kind === 'secret' && grade === 'plain' && !isFound) return;
  yield pointAtMarks(passage, sentence, [mark], {
    signal: 'asks-for',
    weight: isName ? 'weak' : kind === 'secret' ? LESSER[grade] : GRADES[grade],
    message: 'asks for something private that the tool is not about',
  });
  if (isName) {
    if (asked.length > 1)
      yield pointAtMarks(passage, sentence, [mark], {
        signal: 'several',
        weight: 'clear',
        message: 'asks for several private things at once',
      });
    return;
  }
  const small: Weight = grade === 'faint' && !isOdd ? 'supports' : 'weak';
  if (names.size > (grade === 'faint' ? 2 : 1))
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'several',
      weight: names.size > 2 ? small : 'supports',
      message: 'asks for several private things at once',
    });
  if (isNear(sentence, mark, WHOLE))
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'whole',
      weight: small,
      message: 'asks for all of it',
    });
  if (isFound && countNear(sentence, mark, SOURCE) > 1)
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'source-told',
      weight: 'supports',
      message: 'asks for what the model has come across',
    });
  if (isFound)
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'source',
      weight: small,
      message: 'asks for what the model has come across',
    });
  if (grade !== 'faint' && sentence.has('user') && !sentence.has('may'))
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'of-the-user',
      weight: 'supports',
      message: "asks for what is the user's",
    });
  if (passage.sentences.some((one) => wordWithin(one, one.from, SENTENCE, IDLE) !== undefined))
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'idle',
      weight: small,
      message: 'asks for what the result does not depend on',
    });
}

function isNear(sentence: Sentence, { at, length }: Mark, set: ReadonlySet<string>): boolean {
  return (
    (set === WHOLE && sentence.find(['whole'], at - NEAR, at) !== undefined) ||
    wordWithin(sentence, at - NEAR, NEAR, set) !== undefined ||
    wordWithin(sentence, at + length, NEAR, set) !== undefined
  );
}

function countNear(sentence: Sentence, { at, length }: Mark, set: ReadonlySet<string>): number {
  let count = 0;
  for (
    let each = Math.max(sentence.from, at - NEAR);
    each < Math.min(sentence.to, at + length + NEAR);
    each += 1
  )
    if (set.has(sentence.words[each]?.text ?? '')) count += 1;
  return count;
}
