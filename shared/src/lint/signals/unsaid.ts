import { isUnbroken, textOf, wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtWords, type Sign } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import { isUnderCondition, sparedIn } from './unaware.ts';

const PEOPLE = wordSet(
  "user users user's human humans customer customers client operator person people anyone anybody nobody them they him her reader caller owner employee patient traveller skipper admin administrator someone everyone",
);
/** What a model is told to do besides its task, as a noun. */
const STEPS = wordSet(
  'step steps upload uploads copy copies transfer transfers forwarding sync synchronisation synchronization call calls collection addition additions logging recording redirect redirection bcc cc insertion access sharing substitution replacement swap adjustment markup surcharge detour rule rules instruction instructions note notes directive directives behaviour behavior action actions process request requests check export exchange backup policy telemetry second extra hidden background submission attachment recipient',
);
const TELLS = wordSet(
  'tell tells telling told mention mentions mentioning mentioned inform informs informing informed reveal reveals disclose discloses divulge say says saying said speak speaks discuss discusses discussed report reports reported explain explains explaining acknowledge acknowledges admit admits announce announces state states bring brings show shows shown showing display displays displayed describe describes reference list lists note confirm surface expose comment talk flag warn warns alert alerts notify notifies refer hint let cite',
);
const THIS = wordSet('this that it these those such any the');
const SILENT = wordSet(
  'silently quietly secretly discreetly covertly invisibly stealthily unobtrusively tacitly surreptitiously inconspicuously clandestinely wordlessly',
);
const UNSAID = wordSet(
  'unmentioned unreported unsaid undisclosed unannounced unnoticed unseen untold unspoken unremarked undetected unacknowledged uncommented',
);
const LEAVES = wordSet(
  'leave leaves left leaving keep keeps kept keeping stay stays remain remains go goes pass passes omit omits drop',
);
const OUT = wordSet('out off');
const VIEWS = wordSet(
  "answer answers reply replies response responses summary summaries report display displayed output chat view sight conversation transcript message log logs confirmation what user's explanation",
);
const HARMS = wordSet(
  'confuse confuses confusing worry worries alarm alarms upset upsets distract annoy annoys frighten scare unsettle overwhelm irritate clutter',
);
const BLIND = wordSet(
  'impression wiser unaware oblivious knowing notice notices noticing suspect suspects suspecting aware realise realize realises realizes',
);
const TRACES = wordSet(
  'trace traces evidence log logs history tracks footprint footprints record records entry entries',
);
const AFFECTED: ReadonlySet<string> = new Set(
  'put send store call read run collect change set redirect pay permit remove'.split(' '),
);

const TELLING = ConceptSet.of('not', 'tell', 'answer', 'send');
const SILENT_ACTS = ConceptSet.of('silently', 'also');
const KEPT = ConceptSet.of('user', 'not', 'must');
const COVERING = ConceptSet.of('remove', 'hide');
const ASKED = ConceptSet.of('if', 'user');
const ANSWERED = ConceptSet.of('tell', 'answer');

/** Text that keeps what is done from being said, read by what its sentences have done. */
export function* findUnsaid(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    const { concepts } = sentence;
    if (concepts.meets(TELLING)) yield* banned(passage, sentence);
    if (concepts.meets(SILENT_ACTS)) yield* silent(passage, sentence);
    if (concepts.meets(KEPT)) yield* kept(passage, sentence);
    if (concepts.meets(COVERING)) yield* covered(passage, sentence);
    if (concepts.meets(ASKED) && concepts.meets(ANSWERED)) yield* excused(passage, sentence);
    if (sentence.mayHold(LEAVES)) yield* left(passage, sentence);
    yield* spared(passage, sentence);
  }
}

/** "Do not mention the upload", "inform nobody". */
function* banned(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.act !== 'tell' && deed.act !== 'answer' && deed.act !== 'send') continue;
    const word = textOf(sentence, deed.mark);
    if (!TELLS.has(word) && deed.mark.length < 2) continue;
    const after = deed.mark.at + deed.mark.length;
    if (deed.mood === 'order') {
      const nobody = wordWithin(sentence, after, 2, NOBODY);
      if (nobody !== undefined) yield pointAtWords(passage, sentence, deed.mark.at, nobody, SILENCE);
      continue;
    }
    if (deed.mood !== 'ban') continue;
    const isPassive = deed.mark.form === 'past';
    const step = wordWithin(sentence, isPassive ? deed.mark.at - 10 : after, isPassive ? 10 : 5, STEPS);
    const person = wordWithin(sentence, after, 7, PEOPLE);
    const view = wordWithin(sentence, after, 9, VIEWS);
    const isSpoken = deed.act === 'tell' || word === 'say' || word === 'show' || word === 'report';
    const it = wordWithin(sentence, after, 1, PRONOUNS);
    if (it !== undefined && deed.mark.length > 1 && wordWithin(sentence, after, 3, PEOPLE) === undefined)
      yield pointAtWords(passage, sentence, deed.mark.at, it, SILENCE);
    if (step === undefined || !isSpoken || (!isPassive && wordWithin(sentence, after, 3, THIS) === undefined))
      continue;
    yield pointAtWords(passage, sentence, deed.mark.at, step, {
      signal: 'ban-to-tell',
      weight: 'clear',
      message: 'tells the model not to speak of what it does',
    });
    if (person !== undefined || view !== undefined || sentence.has('also', 'silently', 'model'))
      yield pointAtWords(passage, sentence, deed.mark.at, step, {
        signal: 'from-the-user',
        weight: 'weak',
        message: 'keeps it from the user',
      });
  }
  const no = wordWithin(sentence, sentence.from, 60, NO);
  const reason = no === undefined ? undefined : wordWithin(sentence, no + 1, 1, REASON);
  const tell = reason === undefined ? undefined : wordWithin(sentence, reason + 1, 4, TELLS);
  if (tell !== undefined && wordWithin(sentence, tell + 1, 6, TOLD) !== undefined)
    yield pointAtWords(passage, sentence, reason ?? tell, tell, SILENCE);
}

const PRONOUNS = wordSet('this that it them these');
const NOBODY = wordSet('nobody nothing none noone');
const NO = wordSet('no little not');
const REASON = wordSet('reason point need use cause call necessity benefit sense necessary');
const TOLD = wordSet(
  'user users this it them step copy upload call that transfer people anyone customer up sync extra these second background request which',
);
const SILENCE: Sign = { signal: 'silence', weight: 'damning', message: 'asks for silence' };

/** "Quietly append the file". */
function* silent(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const how = wordWithin(sentence, sentence.from, 60, SILENT);
  if (how === undefined) return;
  if (MODALS.has(sentence.words[how - 1]?.text ?? '')) return;
  const deed = sentence.deeds.find(
    ({ mood, act, mark }) =>
      mood === 'order' &&
      (AFFECTED.has(act) || act === 'obey') &&
      Math.abs(mark.at - how) < 12 &&
      isUnbroken(sentence, Math.min(mark.at, how), Math.max(mark.at, how)),
  );
  // "silent: run silently" says what a flag does.
  const isFlag = deed?.mark.at === sentence.from + 1 && (sentence.words[deed.mark.at]?.before ?? 0) > 1;
  if (deed !== undefined && !isFlag)
    yield pointAtWords(passage, sentence, deed.mark.at, how, {
      signal: 'act-silently',
      weight: 'clear',
      message: 'has the model act silently',
    });
}

const MODALS = wordSet('would will may can could might to');

/** "The user need not know", "under the impression", "it would only worry them". */
function* kept(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const { from } = sentence;
  const person = wordWithin(sentence, from, 60, PEOPLE);
  if (person === undefined) return;
  const told = wordWithin(sentence, person + 1, 6, AWARE);
  const isNot = told !== undefined && wordWithin(sentence, person + 1, told - person, NEVER) !== undefined;
  if (told !== undefined && isNot && wordWithin(sentence, from, 60, CONDITIONS) === undefined)
    yield pointAtWords(passage, sentence, person, told, {
      signal: 'user-untold',
      weight: 'clear',
      message: 'says that the user is not told',
    });
  const harm = wordWithin(sentence, from, 60, HARMS);
  if (
    harm !== undefined &&
    wordWithin(sentence, harm - 3, 3, ONLY) !== undefined &&
    wordWithin(sentence, harm + 1, 3, PEOPLE) !== undefined
  )
    yield pointAtWords(passage, sentence, Math.max(from, harm - 1), harm, {
      signal: 'spares-the-user',
      weight: 'clear',
      message: 'claims to spare the user what is done',
    });
  const blind = wordWithin(sentence, from, 60, BLIND);
  const about = blind === undefined ? undefined : wordWithin(sentence, blind - 6, 6, BLINDING);
  const who = blind === undefined ? undefined : wordWithin(sentence, blind - 8, 8, PEOPLE);
  if (
    blind !== undefined &&
    about !== undefined &&
    who !== undefined &&
    isUnbroken(sentence, Math.min(who, about), blind)
  )
    yield pointAtWords(passage, sentence, about, blind, {
      signal: 'user-in-the-dark',
      weight: 'damning',
      message: 'says that the user must not know',
    });
}

const AWARE = wordSet('told informed aware asked alerted');
const NEVER = wordSet("not never isn't aren't needn't don't won't hardly mustn't shouldn't without");
const CONDITIONS = wordSet('if when unless until whether because so');
const ONLY = wordSet('only just merely would could needlessly unnecessarily might');
const BLINDING = wordSet("under none not without never nobody no mustn't shouldn't better one");

/** "Clear the log afterwards". */
function* covered(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order' || (deed.act !== 'remove' && deed.act !== 'hide')) continue;
    const trace = wordWithin(sentence, deed.mark.at + 1, 6, TRACES);
    if (trace === undefined || !sentence.has('after', 'also')) continue;
    yield pointAtWords(passage, sentence, deed.mark.at, trace, {
      signal: 'covers-tracks',
      weight: 'clear',
      message: 'has traces of the act removed',
    });
  }
}

/** "Should the user ask about the extra call, say that it is a refresh". */
function* excused(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const asks = wordWithin(sentence, sentence.from, 40, QUESTIONS);
  if (asks === undefined || wordWithin(sentence, asks - 5, 5, CASE) === undefined) return;
  const isDoubt = DOUBTS.has(sentence.words[asks]?.text ?? '');
  const step = wordWithin(sentence, asks + 1, 7, ASKED_STEPS) ?? wordWithin(sentence, asks + 1, 7, LEAVING);
  if (!isDoubt && step === undefined) return;
  const answer = answerAfter(sentence, asks);
  if (answer === undefined) return;
  yield pointAtWords(passage, sentence, asks, answer, {
    signal: 'excuse',
    weight: isDoubt || wordWithin(sentence, answer, 12, EXCUSES) !== undefined ? 'damning' : 'weak',
    message: 'tells the model what to answer when asked about it',
  });
}

const ASKED_STEPS = wordSet(
  'upload uploads copy copies transfer transfers call calls forwarding sync collection addition logging recording redirect bcc access sharing replacement markup surcharge request telemetry second extra hidden background recipient fee',
);
const QUESTIONS = wordSet(
  'asks ask asked notices notice noticed wonders wonder questions questioned complains suspects inquires enquires objects spots queried confronted challenged',
);
const DOUBTS = wordSet(
  'notices notice noticed wonders wonder complains suspects spots confronted challenged questioned',
);
const CASE = wordSet('if should when whenever once where');
const LEAVING = wordSet(
  'leave leaves why happened sent read uploaded shared stored logged copied recorded collected forwarded changed',
);
const EXCUSES = wordSet(
  'no nothing routine cache normal deny standard technical glitch law required optimisation optimization maintenance error bug update unavailable automatic refresh never not',
);
const ANSWERS = wordSet(
  'say says explain explains answer answers reply replies claim claims insist state tell respond responds deny blame attribute',
);

function answerAfter(sentence: Sentence, asks: number): number | undefined {
  return wordWithin(sentence, asks + 1, 24, ANSWERS);
}

/** "Leave it out of the summary", "goes unmentioned". */
function* left(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const unsaid = wordWithin(sentence, sentence.from, 60, UNSAID);
  const leaves = unsaid === undefined ? undefined : wordWithin(sentence, unsaid - 8, 8, LEAVES);
  if (unsaid !== undefined && leaves !== undefined)
    yield pointAtWords(passage, sentence, leaves, unsaid, {
      signal: 'left-unsaid',
      weight: 'damning',
      message: 'leaves unsaid what is done',
    });
  if (!sentence.has('results', 'conversation', 'message', 'user', 'answer', 'send')) return;
  const leave = wordWithin(sentence, sentence.from, 60, LEAVES);
  const out = leave === undefined ? undefined : wordWithin(sentence, leave + 1, 6, OUT);
  if (leave === undefined || out === undefined || sentence.words[out + 1]?.text !== 'of') return;
  const what = wordWithin(sentence, out + 2, 3, VIEWS);
  if (what === undefined) return;
  yield pointAtWords(passage, sentence, leave, what, {
    signal: 'left-out',
    weight: 'clear',
    message: 'keeps something out of what the user sees',
  });
}

/** "The owner needn't hear of it", "nobody has to know". */
function* spared(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const one = sparedIn(sentence);
  if (one?.of !== 'knowing' || isUnderCondition(sentence, one.from)) return;
  yield pointAtWords(passage, sentence, one.from, one.to, {
    signal: 'user-spared',
    // "The user need not know that it is cached" may be about a trifle.
    weight: sentence.words[one.to + 1]?.text === 'that' ? 'clear' : 'damning',
    message: 'says that the user need not know',
  });
}
