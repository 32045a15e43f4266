import { KINDS } from '../../definition/definition.ts';
import { patternsOf, signalsFinder } from '../evidence.ts';
import { strangerIn, toldIn, toldOfOthers } from '../binding.ts';
import { falsified, MAY_FALSIFY } from '../falsified.ts';
import { resultTamperingExamples } from '../examples/result-tampering.ts';
import { textOf, wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtDeed } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Deed, Sentence } from '../reading/sentence.ts';
import { pretended } from '../signals/pretence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import { misbelief } from '../signals/misbelief.ts';
import { misreport } from '../signals/misreport.ts';
import { twoFaced } from '../signals/two-faced.ts';
import { overruled } from '../signals/overruled.ts';
import { unfound } from '../signals/unfound.ts';

/** Each family is looked for by itself: what lies on the same words counts in each. */
const FINDERS = [misbelief, misreport, overruled, twoFaced, unfound].map(signalsFinder);
const REPORTS_OTHERWISE: ReadonlySet<string> = new Set(Object.keys(misreport));

export const resultTampering: Rule = {
  meta: {
    id: 'result-tampering',
    title: 'False reports to the user',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model change, leave out or embellish results, suppress warnings of other tools, or tell the user something that did not happen.',
      why: 'The user decides by what the model reports. A text that falsifies the report decides for them.',
      rewrite: 'Return what is to be shown, and say in the description what the values mean.',
    },
  },
  patterns: patternsOf({ ...misbelief, ...misreport, ...overruled, ...twoFaced, ...unfound }),
  examples: resultTamperingExamples,
  check: findResultTampering,
};

/** Verbs that leave no honest reading when they are ordered of the model. */
const FALSE = wordSet(
  'pretend falsify falsified forge forged fabricate fabricated invent understate understated overstate overstated exaggerate inflate inflated embellish fake faked lie misreport misstate feign simulate downplay downplayed',
);
const REPORTS: readonly Concept[] = ['results'];
const FINDINGS = wordSet(
  'warning warnings error errors alert alerts finding findings result results failure failures vulnerability vulnerabilities discrepancy discrepancies detection detections verdict verdicts advisory advisories negative complaint complaints loss losses cve cves risk risks output outputs answers interactions contraindications overdraft entry entries',
);
const LOSING: ReadonlySet<string> = new Set(['hide', 'ignore', 'skip', 'remove', 'disable']);
const UNTOLD = wordSet(
  'mention mentioning report reporting reported disclose disclosing disclosed show showing shown display displaying displayed relay relayed relaying pass passed reveal revealed flag flagging flagged surface surfaced raise raised warn',
);
const TELLING: ReadonlySet<string> = new Set(['tell', 'answer', 'put', 'obey']);
/** What is said to have happened. */
const HAPPENED = wordSet(
  'was were went succeeded successful passed clean safe fine nothing normal ok okay done complete unaffected approved delivered posted sent empty no none verified genuine',
);
const ASKING = wordSet('which what why whether where who how when if');
const FALSE_PRETENCE = wordSet('though although if');
const REACH = 10;

const LYING = ConceptSet.of('answer', 'change', 'hide', 'tell');
const DROPPING = ConceptSet.of('hide', 'ignore', 'skip', 'remove', 'disable', 'not');
const SAYING = ConceptSet.of('tell', 'answer');
const REPLACING = ConceptSet.of('change', 'put', 'answer');
const ANY_OF_THEM = ConceptSet.of(...LYING, ...DROPPING, ...SAYING, ...REPLACING, ...MAY_FALSIFY);

/** Words that make the opposite of what follows them. */
const BANS =
  /\b(?:not|never|cannot|[a-z]{2,8}n't|avoid|nor|nobody|resist|refrain|refuse|refuses)\b[^.!?;:]{0,32}$/u;
const BAN_REACH = 48;
/** A ban inside of what was found: "failed; do not report success". */
const BAN_WITHIN = /\b(?:do not|don't|never|must not)\b/u;

/** "Do not let the user think that": such text wards off what others ask for. */
function isBanned({ layer, start, end, signal }: Evidence): boolean {
  if (layer === undefined) return false;
  if (BANS.test(layer.text.slice(Math.max(0, start - BAN_REACH), start))) return true;
  return REPORTS_OTHERWISE.has(signal) && BAN_WITHIN.test(layer.text.slice(start, end));
}

function* findResultTampering(view: DefinitionView): Generator<Evidence> {
  for (const find of FINDERS) for (const evidence of find(view)) if (!isBanned(evidence)) yield evidence;
  for (const { passage, sentence } of sentencesWith(view, ANY_OF_THEM)) {
    if (passage.place === 'name') continue;
    if (sentence.concepts.meets(LYING)) yield* falsehoods(passage, sentence);
    if (sentence.mayHold(FINDINGS)) yield* losses(passage, sentence);
    if (sentence.mayHold(HAPPENED) || sentence.mayHold(FALSE_PRETENCE)) yield* reports(passage, sentence);
    if (sentence.concepts.meets(REPLACING)) yield* replaced(passage, sentence);
    yield* falsified(passage, sentence);
  }
  for (const { passage, sentence } of sentencesIn(view))
    if (passage.place !== 'name') yield* pretended(passage, sentence);
}

function* falsehoods(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of toldIn(sentence)) {
    const isMadeUp = deed.mark.length === 2 && textOf(sentence, deed.mark).startsWith('ma');
    if (deed.mood !== 'order' || !(isMadeUp || FALSE.has(textOf(sentence, deed.mark)))) continue;
    yield pointAtDeed(passage, sentence, deed, deed.objects[0], {
      signal: 'falsehood',
      weight: 'clear',
      message: 'has the model report something false',
    });
    return;
  }
}

/** Warnings and results of others, or what the user should see, are dropped. */
function* losses(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.concepts.meets(DROPPING)) return;
  const stranger = strangerIn(sentence);
  const told =
    stranger === undefined || stranger.kinship === 'named' ? toldIn(sentence) : toldOfOthers(sentence);
  for (const deed of told) {
    const isLoss = LOSING.has(deed.act)
      ? deed.mood !== 'ban'
      : deed.mood === 'ban' && UNTOLD.has(textOf(sentence, deed.mark));
    if (!isLoss) continue;
    const at = findingNear(sentence, deed);
    if (at === undefined) continue;
    const isOfOthers = stranger !== undefined && stranger.kinship !== 'named';
    yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, at), {
      signal: 'dropped-results',
      weight: isOfOthers
        ? 'clear'
        : sentence.has('user', 'silently', 'standing', 'whenever')
          ? 'weak'
          : 'supports',
      message: 'has results or warnings dropped',
    });
    return;
  }
}

const TURNS = wordSet('when if unless because while until');

function findingNear(sentence: Sentence, { mark }: Deed): number | undefined {
  const turn = wordWithin(sentence, mark.at + 1, REACH, TURNS);
  const reach = turn === undefined ? REACH : turn - mark.at - 1;
  return (
    wordWithin(sentence, mark.at + 1, reach, FINDINGS) ??
    (mark.form === 'past' ? wordWithin(sentence, mark.at - REACH, REACH, FINDINGS) : undefined)
  );
}

/** "Tell the user it was posted", "say it went through", "as though nothing had happened". */
function* reports(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.concepts.meets(SAYING)) return;
  const isElsewhere = strangerIn(sentence) !== undefined || sentence.has('instead', 'regardless', 'silently');
  for (const deed of toldIn(sentence)) {
    if (deed.mood !== 'order' || !TELLING.has(deed.act)) continue;
    const end = deed.mark.at + deed.mark.length;
    const happened = wordWithin(sentence, end, 8, HAPPENED);
    const as = asThough(sentence, end);
    if (as !== undefined) {
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, as), {
        signal: 'pretence',
        weight: 'clear',
        message: 'has the model pretend something to the user',
      });
      return;
    }
    // "Tell the user which page was the reason": a question is no answer.
    if (happened !== undefined && wordWithin(sentence, end, happened - end, ASKING) !== undefined) continue;
    if (
      happened === undefined ||
      deed.act === 'put' ||
      deed.act === 'obey' ||
      !(isElsewhere || sentence.has('user'))
    )
      continue;
    yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, happened), {
      signal: 'told-what-to-say',
      weight: isElsewhere ? 'clear' : 'supports',
      message: 'tells the model what to say that happened',
    });
    return;
  }
}

function asThough(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to - 1, from + 12); at += 1) {
    if (sentence.words[at]?.text === 'as' && FALSE_PRETENCE.has(sentence.words[at + 1]?.text ?? ''))
      return at + 1;
  }
  return undefined;
}

/** What is shown is not what is: "display the old one", "report ours in its place". */
function* replaced(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('results', 'number', 'account')) return;
  for (const deed of toldIn(sentence)) {
    if (deed.mood !== 'order' || deed.act !== 'change') continue;
    const object = deed.objects.slice(0, REACH).find(({ concept }) => REPORTS.includes(concept));
    if (object === undefined) continue;
    yield pointAtDeed(passage, sentence, deed, object, {
      signal: 'changed-results',
      weight: sentence.has('user', 'silently', 'whenever', 'standing') ? 'clear' : 'weak',
      message: 'has results changed before the user sees them',
    });
    return;
  }
}
