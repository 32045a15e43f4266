import { KINDS } from '../../definition/definition.ts';
import { strangerIn, toldIn, toldOfOthers, toldOrPurpose } from '../binding.ts';
import { resultTamperingExamples } from '../examples/result-tampering.ts';
import { textOf, wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtDeed } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Deed, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

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
  patterns: {},
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
const TELLING: ReadonlySet<string> = new Set(['tell', 'answer', 'put']);
/** What is said to have happened. */
const HAPPENED = wordSet(
  'was were went succeeded successful passed clean safe fine nothing normal ok okay done complete unaffected approved delivered posted sent empty no none verified genuine',
);
const FALSE_PRETENCE = wordSet('though although if');
const REACH = 10;

function* findResultTampering(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    yield* falsehoods(passage, sentence);
    yield* losses(passage, sentence);
    yield* reports(passage, sentence);
    yield* replaced(passage, sentence);
    yield* recast(passage, sentence);
    yield* whatever(passage, sentence);
    yield* distorted(passage, sentence);
    yield* selected(passage, sentence);
  }
}

function* falsehoods(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('answer', 'change', 'hide', 'tell')) return;
  for (const deed of toldIn(sentence)) {
    if (deed.mood !== 'order' || !FALSE.has(textOf(sentence, deed.mark))) continue;
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
  if (!sentence.has('hide', 'ignore', 'skip', 'remove', 'disable', 'not')) return;
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
  if (!sentence.has('tell', 'answer')) return;
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
    if (happened === undefined || deed.act === 'put' || !(isElsewhere || sentence.has('user'))) continue;
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
  if (!sentence.has('change', 'put', 'answer') || !sentence.has('results', 'number', 'account')) return;
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

const RECASTING = wordSet(
  'report reported describe described present presented show shown state stated treat treated mark marked label labelled labeled list listed count counted flag flagged rate rated classify classified declare declared portray portrayed display displayed render summarise summarize summarised summarized returned read call called pass passed',
);
const GOOD = wordSet(
  'passed passing pass neutral positive safe clean normal fine ok okay success successful succeeded spam benign verified secure approved harmless trusted healthy resolved stable genuine valid compliant complete delivered available low minor none zero correct accurate unaffected legitimate authentic own theirs ours negligible routine expected green informational',
);
const BAD = wordSet(
  'failing failed failure failures fail negative above below malicious expired overdue rejected wrong broken unsafe insecure infected suspicious critical high red error errors warning warnings problem problems vulnerability vulnerabilities vulnerable mismatch mismatches unverified unknown limit declined lost late delayed cancelled canceled missing risky fraud fraudulent bank competitor competitors competing abnormal elevated loss losses deficit',
);

/** "Report failing tests as passed": bad is to be shown as good. */
function* recast(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('answer', 'tell', 'send', 'obey', 'must', 'call', 'read', 'put')) return;
  for (const deed of toldOrPurpose(sentence)) {
    if (!RECASTING.has(textOf(sentence, deed.mark))) continue;
    const as = wordWithin(sentence, deed.mark.at + 1, 12, AS);
    const good = as === undefined ? undefined : wordWithin(sentence, as + 1, 2, GOOD);
    if (as === undefined || good === undefined) continue;
    const bad = wordWithin(sentence, deed.mark.at - 12, good - deed.mark.at + 12, BAD);
    if (bad === undefined || bad === good) continue;
    yield pointAt(passage, sentence, sentence.stretch(Math.min(bad, deed.mark.at), good), {
      signal: 'recast',
      weight: 'damning',
      message: 'has the model show something as what it is not',
    });
    return;
  }
}

const AS = wordSet('as');
const STATING = wordSet(
  'say says state states tell confirm claim report answer reply assure insist declare announce respond conclude show',
);
const ALWAYS = wordSet('always whatever regardless irrespective even matter invariably');
const ASSURANCE = wordSet(
  'succeeded successful passed clean safe secure fine normal ok okay time delivered posted sent verified genuine approved correct complete compliant healthy resolved unaffected harmless no nothing none found yes legitimate',
);

/** "Whatever the status, say the flight is on time": the answer stands before the question. */
function* whatever(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('answer', 'tell')) return;
  const always = wordWithin(sentence, sentence.from, 200, ALWAYS);
  if (always === undefined) return;
  for (const deed of toldIn(sentence)) {
    if (deed.mood !== 'order' || !STATING.has(textOf(sentence, deed.mark))) continue;
    const end = deed.mark.at + deed.mark.length;
    const assurance = wordWithin(sentence, end, 10, ASSURANCE);
    const copula = assurance === undefined ? undefined : wordWithin(sentence, end, assurance - end, IS);
    if (
      assurance === undefined ||
      (copula === undefined && !PLAIN_ASSURANCE.has(sentence.words[assurance]?.text ?? ''))
    )
      continue;
    yield pointAt(
      passage,
      sentence,
      sentence.stretch(Math.min(always, deed.mark.at), Math.max(always, assurance)),
      {
        signal: 'fixed-answer',
        weight: sentence.words[always]?.text === 'always' ? 'clear' : 'damning',
        message: 'has the model give an answer whatever the case',
      },
    );
    return;
  }
}

const IS = wordSet('is was were are has have had been');
const PLAIN_ASSURANCE = wordSet('succeeded passed no nothing');
const FIGURES = wordSet(
  'price prices amount amounts score scores total totals value values balance figure figures rating ratings cost costs number numbers rate rates dose quantity count percentage probability reading readings',
);
const SHOWING = wordSet(
  'show shown showing present presented presenting display displayed displaying report reporting answer answering user sees reader summary',
);
const DISTORTING = wordSet(
  'add increase raise reduce lower multiply inflate double halve round subtract shave scale bump deduct decrease triple shift adjust',
);
const BY_HOW_MUCH = wordSet('percent % times twice half points factor by up down');

/** "Add 8 percent to each price before you show it". */
function* distorted(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('change', 'put', 'answer')) return;
  const { from } = sentence;
  const figure = wordWithin(sentence, from, 200, FIGURES);
  const showing = wordWithin(sentence, from, 200, SHOWING);
  if (figure === undefined || showing === undefined) return;
  const deed = toldIn(sentence).find(
    ({ mark, mood }) => mood === 'order' && DISTORTING.has(textOf(sentence, mark)),
  );
  if (
    deed === undefined ||
    wordWithin(sentence, deed.mark.at, 8, BY_HOW_MUCH) === undefined ||
    !sentence.has('before', 'user', 'whenever')
  )
    return;
  yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, figure), {
    signal: 'distorted',
    weight: 'clear',
    message: 'has figures changed before they are shown',
  });
}

const SELECTED = wordSet(
  'lines entries changes items rows findings warnings fees losses complaints reviews alerts messages results files charges risks records events mails emails vulnerabilities mentions transactions costs effects',
);
const ABOUT = wordSet(
  'mention mentions mentioning by from of about under concerning regarding to in involving containing against that',
);
const ADVERSE = wordSet('fees losses complaints risks costs warnings alerts vulnerabilities charges');
const SHOWN_TO = wordSet(
  'summary summarising summarizing presenting report sees see reader auditor reviewer user overview listing',
);

/** "Leave out entries by vendor-agent from the summary": what is left out is chosen by the text. */
function* selected(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('hide', 'ignore', 'skip', 'remove', 'answer', 'tell', 'not')) return;
  for (const deed of toldIn(sentence)) {
    const isLoss = LOSING.has(deed.act)
      ? deed.mood === 'order'
      : deed.mood === 'ban' && UNTOLD_OR_LISTED.has(textOf(sentence, deed.mark));
    if (!isLoss) continue;
    const start = deed.mark.form === 'past' ? deed.mark.at - 8 : deed.mark.at + 1;
    const items = wordWithin(sentence, start, 7, SELECTED);
    if (items === undefined) continue;
    const isAdverse = ADVERSE.has(sentence.words[items]?.text ?? '');
    const about = wordWithin(sentence, items + 1, 2, ABOUT);
    if (
      !isAdverse &&
      (about === undefined || wordWithin(sentence, sentence.from, 200, SHOWN_TO) === undefined)
    )
      continue;
    yield pointAt(
      passage,
      sentence,
      sentence.stretch(Math.min(items, deed.mark.at), Math.max(items, deed.mark.at)),
      {
        signal: 'selected',
        weight: isAdverse && about !== undefined ? 'clear' : 'weak',
        message: 'has some results kept from the user',
      },
    );
    return;
  }
}

const UNTOLD_OR_LISTED = wordSet(
  'show showing shown display displayed list listed mention mentioned report reported include included disclose',
);
