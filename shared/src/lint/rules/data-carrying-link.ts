import { outsideFences } from '../fences.ts';
import { KINDS } from '../../definition/definition.ts';
import { dataCarryingLinkExamples } from '../examples/data-carrying-link.ts';
import { materialsIn, PRIVATE_KINDS, type Material } from '../material.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const dataCarryingLink: Rule = {
  meta: {
    id: 'data-carrying-link',
    title: 'Addresses that carry data',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model build a link, an image address, a host name or a query string from what it knows, and addresses that run code.',
      why: 'An image is fetched as soon as it is shown, a name as soon as it is looked up: whatever stands in the address has left the machine without a click.',
      rewrite:
        "Return finished addresses from the tool. If the model has to build one, say exactly which of the tool's own results go into it.",
    },
  },
  patterns: {},
  examples: dataCarryingLinkExamples,
  check: (view) => outsideFences(findLinks(view)),
};

const BUILDING: ReadonlySet<string> = new Set([
  'ask',
  'put',
  'answer',
  'send',
  'set',
  'change',
  'visit',
  'encode',
  'call',
  'read',
  'run',
]);
const CARRIERS: readonly Concept[] = ['url', 'link'];
/** Parts of an address, and how data is put into one. */
const ASSEMBLY = wordSet(
  'query querystring string parameter parameters fragment path subdomain subdomains label labels append appended appending followed plus percent-encoded urlencoded url-encoded encoded hex hexadecimal base64 base32 base64url ' +
    'placeholder placeholders interpolated concatenated slug segment segments suffix utm hash address location dns lookup resolve resolved hostname comprises carrying carries holds holding contains replaced replaces substituted filled embedding embedded joined',
);
const PICTURES = wordSet(
  'image images img picture pictures pixel pixels icon icons badge badges gif banner banners thumbnail iframe 1x1 tracking beacon avatar emoji logo svg favicon screenshot photo preview previews previewed prefetch unfurl unfurled loads loaded',
);
const CODED = wordSet(
  'percent-encoded percent urlencoded url-encoded encoded hex hexadecimal base64 base32 base64url escaped',
);
const NAMES = wordSet(
  'dns nslookup dig resolve resolved resolves subdomain subdomains lookup nameserver txt',
);
/** What is the model's to know, besides what is private by name. */
const KNOWN = wordSet(
  "user's users' conversation chat question message messages prompt history credentials secrets passwords password diagnosis diagnoses said wrote talked asked told mentioned last transcript manuscript know known knows remember seen",
);
/** What may as well be the tool's own. */
const ORDINARY = wordSet(
  'context key keys token tokens name names e-mail email emails address notes summary thread text contents content figures cells rows abstract comments data',
);
const DEEDS = 40;
const WORDS_READ = 120;
const QUERY_REACH = 2000;

const LINKED = ConceptSet.of('url', 'link', ...PRIVATE_KINDS);

function* findLinks(view: DefinitionView): Generator<Evidence> {
  for (const passage of view.passages) {
    const mayHoldCode = CODE_SCHEME.test(passage.text);
    if (!mayHoldCode && !passage.concepts.meets(LINKED)) continue;
    const mayHaveHoles = passage.text.includes('=');
    for (const sentence of passage.sentences) {
      if (mayHoldCode) yield* codeIn(passage, sentence);
      if (sentence.concepts.meets(LINKED)) yield* inSentence(passage, sentence);
      if (mayHaveHoles && sentence.has(...PRIVATE_KINDS)) yield* queryIn(passage, sentence);
    }
  }
}

/** A part of a query without its address: `&ctx=<what the user said>`. */
const QUERY = /[?&][a-z][a-z0-9_-]{0,20}=[<{[$]/u;

function* queryIn(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const { start, end } = sentence.span;
  const match = QUERY.exec(sentence.layer.text.slice(start, Math.min(end, start + QUERY_REACH)));
  if (match === null || ![...materialsIn(sentence).values()].some(({ mark }) => mark.at > sentence.from))
    return;
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  yield pointAt(passage, sentence, span, {
    signal: 'query',
    weight: 'clear',
    message: 'has something private put into the query of an address',
  });
  if (sentence.deeds.slice(0, DEEDS).some(({ mood, act }) => mood === 'order' && BUILDING.has(act)))
    yield pointAt(passage, sentence, span, {
      signal: 'built',
      weight: 'weak',
      message: 'has an address built from what the model knows',
    });
}

function* inSentence(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const carrier = sentence.find(CARRIERS) ?? spokenCarrier(sentence);
  if (carrier === undefined) return;
  const deed = sentence.deeds.slice(0, DEEDS).find(({ mood, act }) => mood === 'order' && BUILDING.has(act));
  const from = Math.max(sentence.from, carrier.at - WORDS_READ);
  const assembly = wordWithin(sentence, from, 2 * WORDS_READ, ASSEMBLY);
  const hole = holeIn(sentence);
  const material = privateIn(sentence);
  const known = wordWithin(sentence, from, 2 * WORDS_READ, KNOWN);
  const isOrdinary = material === undefined && known === undefined;
  if (isOrdinary && wordWithin(sentence, from, 2 * WORDS_READ, ORDINARY) === undefined) return;
  if (assembly === undefined && hole === undefined) return;
  const picture = wordWithin(sentence, from, 2 * WORDS_READ, PICTURES) ?? markdownImageIn(sentence, carrier);
  const isCoded =
    picture !== undefined &&
    sentence.has('url') &&
    wordWithin(sentence, from, 2 * WORDS_READ, CODED) !== undefined;
  if (deed === undefined && !sentence.has('must') && hole === undefined && !isCoded) return;
  const isShown = picture !== undefined && deed !== undefined && deed.act !== 'read';
  if (isOrdinary && !isShown && !isCoded) return;
  const told = deed?.mark;
  yield pointAtMarks(passage, sentence, [told, carrier], {
    signal: 'built',
    weight: deed === undefined ? 'supports' : 'weak',
    message: 'has an address built from what the model knows',
  });
  if (material !== undefined)
    yield pointAtMarks(passage, sentence, [carrier, material.mark], {
      signal: 'private',
      weight: material.grade === 'faint' ? 'supports' : 'weak',
      message: 'has something private put into an address',
    });
  if (picture !== undefined)
    yield pointAt(passage, sentence, sentence.stretch(picture, carrier.at), {
      signal: 'picture',
      weight: 'weak',
      message: 'has it shown as a picture, which is fetched without a click',
    });
  const name = wordWithin(sentence, from, 2 * WORDS_READ, NAMES);
  if (name !== undefined)
    yield pointAt(passage, sentence, sentence.stretch(name, carrier.at), {
      signal: 'name',
      weight: 'weak',
      message: 'has it looked up as a host name',
    });
  if (hole !== undefined)
    yield pointAtMarks(passage, sentence, [hole], {
      signal: 'hole',
      weight: isTelling(sentence, hole) ? 'clear' : sentence.has('url') ? 'weak' : 'supports',
      message: 'gives an address with room for data',
    });
  if (sentence.has('silently', 'secretive', 'encode', 'whenever', 'every', 'standing'))
    yield pointAtMarks(passage, sentence, [told, carrier], {
      signal: 'always',
      weight: 'supports',
      message: 'has it done each time, or disguised',
    });
}

/** A link or picture whose query is left open: `?u={user}`, `/<title>.svg`, `q=QUESTION`. */
const HOLE =
  /[?&/][a-z0-9_.-]{0,24}=?[<{[$]|[?&][a-z0-9_-]{1,24}=(?:$|[^a-z0-9]|[a-z]{4,12}\b)|^<[a-z]{1,20}>\./u;

function holeIn(sentence: Sentence): Mark | undefined {
  const { text } = sentence.layer;
  for (const mark of sentence.marks.slice(0, 400)) {
    if (mark.concept !== 'url') continue;
    const word = sentence.words[mark.at];
    if (word !== undefined && /[<>{}]/u.test(word.text)) return mark;
    if (word !== undefined && HOLE.test(text.slice(word.start, Math.min(word.end + 2, word.start + 300))))
      return mark;
  }
  return undefined;
}

const CODE_SCHEME = /script:|data:text/iu;
const CODE = /\b(?:javascript|vbscript):[a-z(%]|\bdata:text\/html[;,]/u;
const DOES = /cookie|fetch\(|location|localstorage|eval\(|atob\(|xmlhttp|import\(|sendbeacon|<script/u;

/** An address that runs code where it is opened. */
function* codeIn(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const { start, end } = sentence.span;
  const text = sentence.layer.text.slice(start, Math.min(end, start + QUERY_REACH));
  const match = CODE.exec(text);
  if (match === null) return;
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  yield pointAt(passage, sentence, span, {
    signal: 'code',
    weight: 'clear',
    message: 'holds an address that runs code',
  });
  if (DOES.test(text.slice(match.index)))
    yield pointAt(passage, sentence, span, {
      signal: 'code-that-takes',
      weight: 'weak',
      message: 'holds an address whose code reads or sends data',
    });
}

const SPOKEN = wordSet('url urls subdomain subdomains hostname hyperlink href querystring');

/** An address that is only spoken of. */
function spokenCarrier(sentence: Sentence): Mark | undefined {
  const at = wordWithin(sentence, sentence.from, 2 * WORDS_READ, SPOKEN);
  return at === undefined ? undefined : { concept: 'link', form: undefined, at, length: 1 };
}

/** `o#{everything the user said}`: a hole that says what goes into it. */
const TELLING_HOLE =
  /[<{[$]{1,2}[^<>{}\]]{0,60}(?:chat|convers|message|history|prompt|said|secret|password|everything|user's|about)/u;

function isTelling(sentence: Sentence, { at }: Mark): boolean {
  const start = sentence.words[at]?.start ?? 0;
  return TELLING_HOLE.test(sentence.layer.text.slice(start, Math.min(sentence.span.end, start + 300)));
}

/** What is most private in a sentence. */
function privateIn(sentence: Sentence): Material | undefined {
  let found: Material | undefined;
  for (const material of materialsIn(sentence).values()) {
    if (material.grade !== 'faint') return material;
    if (material.kind === 'conversation' || material.kind === 'secret') found ??= material;
  }
  return found;
}

/** `![](https://…`: the place of the address. */
function markdownImageIn(sentence: Sentence, { at }: Mark): number | undefined {
  const { text } = sentence.layer;
  const image = text.indexOf(
    '![',
    Math.max(sentence.span.start, (sentence.words[at]?.start ?? 0) - IMAGE_REACH),
  );
  return image !== -1 && image < (sentence.words[at]?.end ?? 0) ? at : undefined;
}

const IMAGE_REACH = 200;
