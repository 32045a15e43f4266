import { KINDS } from '../../definition/definition.ts';
import { secretCollectionExamples } from '../examples/secret-collection.ts';
import { handlingsIn, type Handling } from '../handling.ts';
import { materialsIn, type Grade, type Material } from '../material.ts';
import { carriageOf } from '../carriage.ts';
import { isEquated, wordWithin } from '../nearby.ts';
import { PRINCIPALS } from '../reading/readers.ts';
import { SEARCHING } from '../taking.ts';
import { wordSet } from '../reading/word-set.ts';
import {
  isOwnBusiness,
  isSampleOfAttack,
  isSecretOfTrade,
  ownBusiness,
  type OwnBusiness,
} from '../own-business.ts';
import { passagesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const secretCollection: Rule = {
  meta: {
    id: 'secret-collection',
    title: 'Credentials that are collected',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model read key files, credential stores, environment variables, wallets or saved passwords, or hand what is in them to a parameter, an address, a file or an answer.',
      why: 'A tool gets its credentials from its own configuration. A definition that has the model fetch secrets of the user carries them to whoever wrote it.',
      rewrite:
        'Read credentials where the server starts, from its environment or its own file, and say so. If the user has to give one, make it a parameter named after it.',
    },
  },
  patterns: {},
  examples: secretCollectionExamples,
  check: findCollecting,
};

const SECRETS = ['secret-place', 'secret', 'machine'] as const;
/** Whose it is, or where it was found, if it is not this tool's. */
const FOREIGN = wordSet(
  "found any all every other others else saved stored browser browser's chrome firefox safari edge wallet wallets wallet's workspace home disk laptop workstation machine machine's computer filesystem " +
    "repository repo project's config configuration documents notes files accounts mailbox open seen process environment values lines contents content unmasked cleartext plaintext currently",
);
/** Mentions of the environment count although honest definitions speak of it. */
const ENVIRONMENT = new Set(['environment variable', 'env variable', 'env var']);
/** "Its seed words go into notes". */
const GOES = wordSet('go goes belong belongs land lands = should must needs');
const NEAR = 8;
const NEARBY = 4;
/** Where an everyday word begins to tell. */
const FAR_OFF: ReadonlySet<string> = new Set(['own-parameter', 'url', 'email-address', 'outside']);
const CONTENTS = wordSet(
  'whatever content contents text value values output line lines dump copy listing body whole full entire complete everything bytes base64 hash print printout',
);

const LESSER: Readonly<Record<Grade, Weight | undefined>> = {
  strong: 'weak',
  plain: 'supports',
  faint: undefined,
};
const REACH: Readonly<Record<Grade, Weight | undefined>> = {
  strong: 'clear',
  plain: 'weak',
  faint: undefined,
};

const OF_SECRETS = ConceptSet.of(...SECRETS);

function* findCollecting(view: DefinitionView): Generator<Evidence> {
  for (const passage of passagesWith(view, OF_SECRETS)) {
    if (isSampleOfAttack(ownBusiness(view), passage)) continue;
    for (const handling of handlingsIn(passage, SECRETS)) yield* handled(view, passage, handling);
    for (const sentence of passage.sentences)
      if (sentence.concepts.meets(OF_SECRETS)) yield* demanded(view, passage, sentence);
  }
  for (const passage of view.passages) if (MAY_SHAPE.test(passage.text)) yield* shapesIn(view, passage);
}

function* handled(view: DefinitionView, passage: Passage, handling: Handling): Generator<Evidence> {
  const { way, sentence, deed, material, named, destination } = handling;
  const own = ownBusiness(view);
  if (material.kind === 'machine' && material.grade === 'faint' && !ENVIRONMENT.has(material.name)) return;
  const isOwn = isOwnBusiness(own, material);
  const isOfTrade = isSecretOfTrade(own, material);
  const weight = weightOf(handling, isOwn, isOfTrade);
  if (weight === undefined) return;
  const marks = named === sentence ? [deed.mark, material.mark] : [deed.mark];
  if (way === 'reach') {
    yield pointAtMarks(passage, sentence, marks, {
      signal: 'reaches',
      weight,
      message: 'has the model read or look for credentials',
    });
  } else {
    if (isForOwner(sentence, deed.mark.at)) return;
    const isAtHome = destination !== undefined && isAboutSecrets(own, sentence, destination.at);
    if (isAtHome && material.grade !== 'strong' && !isForeign(named, material)) return;
    yield pointAtMarks(passage, sentence, marks, {
      signal: 'hands-over',
      weight,
      message: 'has the model hand over credentials',
    });
    if (destination !== undefined && !isAtHome)
      yield pointAtMarks(passage, sentence, [deed.mark, destination], {
        signal: 'into',
        weight: isOfTrade
          ? 'supports'
          : destination.concept === 'email-address' || destination.concept === 'url'
            ? 'clear'
            : 'weak',
        message: 'has credentials put where they do not belong',
      });
  }
  if (!isOwn && isForeign(named, material))
    yield pointAtMarks(passage, named, [material.mark], {
      signal: 'foreign',
      weight: material.grade === 'faint' && !ENVIRONMENT.has(material.name) ? 'supports' : 'weak',
      message: "speaks of credentials that are not this tool's own",
    });
  if (sentence.has('encode', 'silently', 'secretive'))
    yield pointAtMarks(passage, sentence, [deed.mark], {
      signal: 'covertly',
      weight: 'weak',
      message: 'has credentials disguised or handled silently',
    });
}

function weightOf(
  { way, sentence, deed, material: { grade }, named, destination, material }: Handling,
  isOwn: boolean,
  isOfTrade: boolean,
): Weight | undefined {
  if (isOwn) return grade === 'strong' ? 'supports' : undefined;
  if (isOfTrade) return LESSER[grade] === 'weak' ? 'weak' : undefined;
  // Verbs of other languages are read without their grammar: what they do may be a report.
  if (deed.mark.form === 'any' && !sentence.has('must', 'before', 'whole', 'first', 'silently', 'after'))
    return LESSER[grade];
  if (way === 'hand-over' && grade === 'plain' && destination === undefined && !isForeign(named, material))
    return 'supports';
  if (
    grade === 'faint' &&
    way === 'hand-over' &&
    destination !== undefined &&
    FAR_OFF.has(destination.concept)
  )
    return 'supports';
  return ENVIRONMENT.has(material.name) ? 'supports' : REACH[grade];
}

/** "Show it to the user", "ask them to store it". */
function isForOwner(sentence: Sentence, at: number): boolean {
  const to = wordWithin(sentence, at, NEAR, TO);
  return to !== undefined && wordWithin(sentence, to + 1, 3, PRINCIPALS) !== undefined;
}

const VALUE = wordSet('value values content contents text copy');
const TO = wordSet('to for with');

function isForeign(sentence: Sentence, { mark }: Material): boolean {
  if (VALUE.has(sentence.words[mark.at - 2]?.text ?? '') && sentence.words[mark.at - 1]?.text === 'of')
    return true;
  return wordWithin(sentence, mark.at - NEAR, NEAR + mark.length + NEAR, FOREIGN) !== undefined;
}

const SECRETIVE_WORD = /(?:key|token|secret|password|passphrase|credential|auth|cert|pin|otp|login|header)/u;

/** Whether a parameter says by its name that secrets go there. */
function isAboutSecrets({ parameters }: OwnBusiness, sentence: Sentence, at: number): boolean {
  const text = sentence.words[at]?.text ?? '';
  return SECRETIVE_WORD.test(text) || (parameters.size === 0 && text === 'header');
}

/** "`tsig` = content of /etc/shadow": a parameter, or a text about one, asks for what is in a place of secrets. */
function* demanded(view: DefinitionView, passage: Passage, sentence: Sentence): Generator<Evidence> {
  const isOfParameter = /\/(?:properties|arguments)\//u.test(passage.pointer);
  if (!isOfParameter && !sentence.has('own-parameter', 'parameter')) return;
  for (const material of materialsIn(sentence).values()) {
    const { kind, grade, mark } = material;
    if (kind !== 'secret' && kind !== 'secret-place') continue;
    if (isLookedFor(sentence, mark)) continue;
    if (grade === 'faint' && wordWithin(sentence, mark.at - NEARBY, NEARBY, CONTENTS) === undefined) continue;
    const own = ownBusiness(view);
    if (isOwnBusiness(own, material) || isSecretOfTrade(own, material) || isBanned(sentence, mark)) continue;
    const parameter = isOfParameter
      ? undefined
      : sentence.find(['own-parameter'], Math.max(0, mark.at - 2 * NEAR), mark.at + 2 * NEAR);
    const at = wordWithin(sentence, mark.at - NEAR, NEAR, CONTENTS);
    const goes = wordWithin(sentence, mark.at + mark.length, NEAR, GOES);
    const carriage = isOfParameter ? undefined : carriageOf(sentence, mark);
    const isMeant = grade === 'strong' && (at !== undefined || goes !== undefined || carriage !== undefined);
    const isEqual =
      (parameter !== undefined && isEquated(sentence, parameter, mark)) || carriage?.isOdd === true;
    const isHeld = wordWithin(sentence, mark.at - NEARBY, NEARBY, CONTENTS) !== undefined;
    const mayBeMeant = isOfParameter || grade === 'strong' || isEqual || isHeld || carriage !== undefined;
    const isMisplaced =
      carriage !== undefined &&
      (grade === 'strong' || carriage.isOdd) &&
      !isAboutSecrets(own, sentence, carriage.parameter.at);
    const isAsked = isEqual || isMisplaced || isForeign(sentence, material);
    if (!isMeant && !(mayBeMeant && isAsked)) continue;
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'asks-for-content',
      weight: isMeant ? 'clear' : 'weak',
      message: 'asks for what is in a place of credentials',
    });
    if (isOfParameter || (parameter !== undefined && !isAboutSecrets(own, sentence, parameter.at)))
      yield pointAtMarks(passage, sentence, [mark], {
        signal: 'as-parameter',
        weight: grade === 'strong' || isMisplaced ? 'weak' : 'supports',
        message: 'asks for credentials in a parameter that is not about them',
      });
    return;
  }
}

/** How credentials of known services begin. */
const SHAPE =
  /(?<![\p{L}\p{N}])(?:sk-(?![a-z]{3})|sk-(?:ant|live|proj)|ghp_|gho_|github_pat_|glpat-|xox(?![a-z]{2})|akia|eyj(?![a-z])|-----begin)/giu;
/** Without one of these no text is read for them. */
const MAY_SHAPE = /ghp_|akia|xox|glpat|github_pat|sk-/iu;
const SHAPES_READ = 4000;
const SHAPED = wordSet(
  'anything whatever everything strings string values value any looks like shaped resembling matching found seen turned hunt',
);
/** What scanners do with them. */
const SCREENED = wordSet(
  'mask masks masked masking redact redacts redacted strip strips stripped detect detects detected refuse refused refuses reject rejects rejected scan scans leaked warns flags removed replaced never not',
);

/** "Anything shaped like a key (sk-, ghp_) that you come across": credentials by how they begin. */
function* shapesIn(view: DefinitionView, passage: Passage): Generator<Evidence> {
  if (ownBusiness(view).words.has('secret')) return;
  for (const sentence of passage.sentences) {
    const { start, end } = sentence.span;
    const shapes = new Set(
      sentence.layer.text.slice(start, Math.min(end, start + SHAPES_READ)).match(SHAPE) ?? [],
    );
    if (shapes.size < 2) continue;
    const at = wordWithin(sentence, sentence.from, SHAPE_REACH, SHAPED);
    if (at === undefined || wordWithin(sentence, sentence.from, SHAPE_REACH, SCREENED) !== undefined)
      continue;
    yield pointAt(passage, sentence, sentence.stretch(at, at + NEARBY), {
      signal: 'by-shape',
      weight: 'clear',
      message: 'asks for credentials by how they begin',
    });
    if (isHandedOn(sentence))
      yield pointAt(passage, sentence, sentence.stretch(at, at + NEARBY), {
        signal: 'shape-used',
        weight: 'weak',
        message: 'has what looks like a credential looked for or handed on',
      });
    return;
  }
}

const SHAPE_REACH = 120;

function isHandedOn(sentence: Sentence): boolean {
  return (
    sentence.has('own-parameter', 'sibling') ||
    sentence.deeds.slice(0, SHAPE_REACH).some(({ mood, act }) => mood === 'order' && act !== 'hide')
  );
}

/** "Searches a folder for leaked credentials": what a scanner is there for. */
function isLookedFor(sentence: Sentence, { at }: Mark): boolean {
  if (sentence.index > 0 || sentence.deeds.some(({ mood }) => mood === 'order')) return false;
  return wordWithin(sentence, sentence.from, 2, SEARCHING) !== undefined && at > sentence.from;
}

/** "A key, which must never be put here". */
const BANNED_AFTER = 8;

/** "Do not put a password here". */
function isBanned(sentence: Sentence, { at }: Mark): boolean {
  return (
    sentence.has('not') &&
    !sentence.has('hide', 'skip') &&
    sentence.find(['not'], sentence.from, at + BANNED_AFTER) !== undefined
  );
}
