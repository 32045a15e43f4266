import { KINDS } from '../../definition/definition.ts';
import { strangerIn, toldIn, toldOfOthers } from '../binding.ts';
import { errandOf } from '../errand.ts';
import { standingOrderExamples } from '../examples/standing-order.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { defianceIn } from '../reading/defiance.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const standingOrder: Rule = {
  meta: {
    id: 'standing-order',
    title: 'Orders that outlast the call',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that binds the model beyond the call of this tool: from now on, for the rest of the session, in every reply, whenever the user does something.',
      why: 'A definition is read for as long as the server is connected. An order in it that holds for everything acts although the tool is never called.',
      rewrite:
        'Say what holds for this tool and its results. Session rules are for the host and the user to set.',
    },
  },
  patterns: {},
  examples: standingOrderExamples,
  check: findStandingOrders,
};

function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** Phrases of the `standing` concept that honest texts use of calls, pages and settings; they count beside more. */
const SOFT = phraseSet(
  'subsequent|future|throughout the|throughout this|permanently|permanent rule|in every|every later|every response|each response|all responses|every message|each message|all messages|every answer|each answer|all answers|every conversation|at all times|persist across|persists across|carry over|carries over|onwards|onward|all subsequent|any subsequent|any later|later calls|future requests|future calls|all future|any future|applies to all|apply to all|applies to every|applies throughout|while connected|once connected|once loaded|once installed|for every request|for every message|indefinitely|forever|for ever|remains active|stays active|remain in effect|remains in effect|later on|from today|until the end|up to the end|future sessions|subsequent messages|as a rule for|from that point|from then on',
);
/** Phrases that need a session to last for. */
const OF_TIME = phraseSet('for the rest|for the remainder|for the duration');
const TIMES = wordSet(
  'session conversation chat dialogue dialog interaction thread task day exchange discussion work',
);
const USER_ACTS =
  /^(?:opens?|asks?|says?|mentions?|writes?|types?|sends?|uploads?|pastes?|shares?|requests?|edits?|creates?|reads?|runs?|saves?|visits?|speaks?|talks?|receives?|replies|reply)$/u;
const OUTPUTS = wordSet(
  'reply replies response responses answer answers message messages turn turns task tasks request requests conversation conversations session chat chats question questions commit commits email emails mail mails file files document documents page pages output outputs summary summaries code command commands',
);
const EACH = wordSet('every each all');
const SPOKEN = wordSet(
  'reply replies response responses answer answers message messages turn turns session conversation conversations chat chats email emails mail mails',
);
const BINDING: ReadonlySet<string> = new Set([
  'put',
  'answer',
  'send',
  'call',
  'store',
  'tell',
  'change',
  'hide',
  'ignore',
  'skip',
  'prefer',
  'obey',
  'run',
  'collect',
  'redirect',
  'read',
  'visit',
  'permit',
  'set',
  'disable',
  'ask',
  'encode',
  'pay',
]);

const TIMES_TOLD = ConceptSet.of('standing', 'whenever', 'every', 'session');

function* findStandingOrders(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, TIMES_TOLD)) {
    if (passage.place === 'name') continue;
    yield* lasting(passage, sentence);
    yield* everythingMade(passage, sentence);
    yield* everyOutput(passage, sentence);
    yield* everyAct(passage, sentence);
  }
}

function* lasting(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const standing =
    sentence.marks.find((mark) => mark.concept === 'standing' && isHard(sentence, mark)) ??
    sentence.find(['standing']);
  if (standing === undefined) return;
  const stranger = strangerIn(sentence);
  const told = stranger === undefined ? toldIn(sentence) : toldOfOthers(sentence);
  const deed = told.find(({ act }) => BINDING.has(act));
  const isCompelled = deed !== undefined || stranger !== undefined || speaksToModel(sentence);
  if (!isCompelled) return;
  const isFirm = isHard(sentence, standing);
  const isGrave = isGraveIn(sentence, told) || (stranger !== undefined && stranger.kinship !== 'named');
  if (!isFirm && !isGrave) return;
  if (!isFirm && deed === undefined) return;
  const isAboutCalls = sentence.has('this-tool', 'own-name', 'sibling');
  yield pointAtMarks(passage, sentence, [standing, near(standing, deed)], {
    signal: 'lasting',
    weight: isFirm ? (isAboutCalls && !isGrave ? 'weak' : 'clear') : 'weak',
    message: 'binds the model beyond the call of this tool',
  });
  if (
    isFirm &&
    (isGrave || (deed !== undefined && SPEAKING.has(deed.act) && !isAboutCalls && !isSample(passage)))
  )
    yield pointAtMarks(passage, sentence, [standing, near(standing, deed)], {
      signal: 'lasting-errand',
      weight: 'weak',
      message: 'has the model act elsewhere for as long as the server is connected',
    });
}

/** What users may say is no order of the definition's. */
function isSample({ place, member }: Passage): boolean {
  return place === 'value' && (member === 'examples' || member === 'example');
}

const FAR = 24;

function isGraveIn(sentence: Sentence, told: readonly Deed[]): boolean {
  if (defianceIn(sentence)?.isPersonal === true) return true;
  return told.some((deed) => {
    const errand = errandOf(sentence, deed);
    return errand !== undefined && deed.mood === 'order' && deed.act !== 'call' && deed.act !== 'read';
  });
}

/** Whether a phrase binds by itself. */
function isHard(sentence: Sentence, { at, length }: Mark): boolean {
  const phrase = sentence.words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
  if (OF_TIME.has(phrase)) return wordWithin(sentence, at + length, 5, TIMES) !== undefined;
  return !SOFT.has(phrase);
}

const ADDRESSED = wordSet("you you're assistant model agent agents assistants llm ai");

function speaksToModel(sentence: Sentence): boolean {
  return wordWithin(sentence, sentence.from, 200, ADDRESSED) !== undefined;
}

function near({ at }: Mark, deed: Deed | undefined): Mark | undefined {
  return deed !== undefined && Math.abs(deed.mark.at - at) <= FAR ? deed.mark : undefined;
}

/** "Every file that the assistant creates begins with …": what the model makes is told to carry something. */
function* everythingMade(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const each = wordWithin(sentence, sentence.from, 200, EACH_OR_ANY);
  if (each === undefined) return;
  const output = wordWithin(sentence, each + 1, 4, OUTPUTS);
  const maker = output === undefined ? undefined : wordWithin(sentence, output + 1, 3, ADDRESSED);
  const made = maker === undefined ? undefined : wordWithin(sentence, maker + 1, 3, MAKING);
  if (output === undefined || made === undefined) return;
  yield pointAt(passage, sentence, sentence.stretch(each, made), {
    signal: 'everything-made',
    weight: 'clear',
    message: 'orders something for all that the model makes',
  });
  if (sentence.has('url', 'link', 'email-address', 'command', 'secretive', 'silently', 'identifier'))
    yield pointAt(passage, sentence, sentence.stretch(each, made), {
      signal: 'carried-along',
      weight: 'weak',
      message: 'has something carried in all that the model makes',
    });
}

const EACH_OR_ANY = wordSet('every each all any whatever');
const MAKING = wordSet(
  'create creates write writes edit edits make makes draft drafts send sends produce produces generate generates open opens run runs save saves commit commits compose composes touch touches read reads change changes give gives',
);

const SPEAKING: ReadonlySet<string> = new Set(['put', 'answer', 'prefer', 'tell', 'store', 'send']);

/** "End every reply with …", "begin each session by …". */
function* everyOutput(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('every', 'standing')) return;
  for (const deed of toldIn(sentence)) {
    if (!BINDING.has(deed.act)) continue;
    const each = wordWithin(sentence, deed.mark.at - 8, 20, EACH);
    const output = each === undefined ? undefined : wordWithin(sentence, each + 1, 4, OUTPUTS);
    if (output === undefined || each === undefined) continue;
    const errand = errandOf(sentence, deed);
    const isGrave =
      (errand !== undefined && errand.errand !== 'tamper') ||
      deed.objects.some(({ concept }) => concept === 'link' || concept === 'url');
    const isSpoken = SPOKEN.has(sentence.words[output]?.text ?? '');
    if (!isGrave && !(isSpoken && SPEAKING.has(deed.act))) continue;
    yield pointAt(
      passage,
      sentence,
      sentence.stretch(Math.min(each, deed.mark.at), Math.max(output, deed.mark.at)),
      {
        signal: 'every-output',
        weight: isGrave ? 'clear' : 'weak',
        message: 'orders something for all that the model says or does',
      },
    );
    return;
  }
}

/** "Whenever the user opens a file, …": the order hangs on what the user does, not on a call. */
function* everyAct(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const whenever = sentence.find(['whenever']);
  if (whenever === undefined) return;
  const from = whenever.at + whenever.length;
  const act = actOfUser(sentence, from);
  if (act === undefined) return;
  for (const deed of toldIn(sentence)) {
    if (deed.mood !== 'order' || deed.mark.at <= act) continue;
    const errand = errandOf(sentence, deed);
    const isKept =
      (deed.act === 'store' || deed.act === 'send') &&
      deed.objects
        .slice(0, 12)
        .some(
          ({ concept }) =>
            concept === 'file' ||
            concept === 'own-name' ||
            concept === 'message' ||
            concept === 'conversation',
        );
    const isIntoTool =
      isKept ||
      (deed.objects.slice(0, 12).some(({ concept }) => concept === 'own-parameter') &&
        isOfModel(sentence, from));
    if ((errand === undefined || (errand.errand === 'private' && CALM.has(deed.act))) && !isIntoTool)
      continue;
    yield pointAtMarks(passage, sentence, [whenever, deed.mark], {
      signal: 'every-act',
      weight: 'clear',
      message: 'hangs an order on whatever the user does',
    });
    return;
  }
}

/** Acts that only read private things, as many honest tools do. */
const CALM: ReadonlySet<string> = new Set(['read', 'call', 'answer', 'tell', 'visit']);

function isOfModel(sentence: Sentence, from: number): boolean {
  return wordWithin(sentence, from, 2, ADDRESSED) !== undefined;
}

function actOfUser(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 5); at += 1) {
    if (USER_ACTS.test(sentence.words[at]?.text ?? '')) return at;
  }
  return undefined;
}
