import { ConceptSet } from './reading/concept-set.ts';
import { strangerIn, toldIn, toldOrPurpose } from './binding.ts';
import { textOf, wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Passage } from './passage.ts';
import { pointAt } from './pointing.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Evidence } from './rule.ts';

/** Without one of these no report is told to differ. */
export const MAY_FALSIFY = ConceptSet.of(
  'answer',
  'tell',
  'send',
  'obey',
  'must',
  'call',
  'read',
  'put',
  'hide',
  'ignore',
  'skip',
  'remove',
  'change',
);

/** Reports that are told to differ from what is: bad as good, an answer before the question, other figures, gaps. */
export function* falsified(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.concepts.meets(MAY_FALSIFY)) return;
  // Each looks for words of these lists, which most sentences don't have.
  if (sentence.mayHold(AS) && sentence.mayHold(GOOD)) yield* recast(passage, sentence);
  if (sentence.mayHold(ALWAYS) && sentence.mayHold(ASSURANCE)) yield* whatever(passage, sentence);
  if (sentence.mayHold(DISTORTING)) yield* distorted(passage, sentence);
  if (sentence.mayHold(SELECTED) || sentence.mayHold(TOLD)) yield* selected(passage, sentence);
}

const LOSING: ReadonlySet<string> = new Set(['hide', 'ignore', 'skip', 'remove', 'disable']);

const RECASTING = wordSet(
  'rendered express expressed give given report reported describe described present presented show shown state stated treat treated mark marked label labelled labeled list listed count counted flag flagged rate rated classify classified declare declared portray portrayed display displayed render summarise summarize summarised summarized returned read call called pass passed',
);
const GOOD = wordSet(
  'passed passing pass neutral positive safe clean normal fine ok okay success successful succeeded spam benign verified secure approved harmless trusted healthy resolved stable genuine valid compliant complete delivered available low minor none zero correct accurate unaffected legitimate authentic own theirs ours negligible routine expected green informational within open',
);
const BAD = wordSet(
  'exceeding exceeds failing failed failure failures fail negative above below malicious expired overdue rejected wrong broken unsafe insecure infected suspicious critical high red error errors warning warnings problem problems vulnerability vulnerabilities vulnerable mismatch mismatches unverified unknown limit declined lost late delayed cancelled canceled missing risky fraud fraudulent bank competitor competitors competing abnormal elevated loss losses deficit',
);

/** "Report failing tests as passed": bad is to be shown as good. */
function* recast(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('answer', 'tell', 'send', 'obey', 'must', 'call', 'read', 'put')) return;
  for (const deed of toldOrPurpose(sentence)) {
    if (!RECASTING.has(textOf(sentence, deed.mark))) continue;
    const as = wordWithin(sentence, deed.mark.at + 1, 12, AS);
    const good = as === undefined ? undefined : wordWithin(sentence, as + 1, 2, GOOD);
    if (as === undefined || good === undefined) continue;
    const bad =
      wordWithin(sentence, deed.mark.at - 12, good - deed.mark.at + 12, BAD) ??
      wordWithin(sentence, good + 1, 8, DEFYING);
    if (bad === undefined || bad === good) continue;
    yield pointAt(passage, sentence, sentence.stretch(Math.min(bad, deed.mark.at), good), {
      signal: 'recast',
      weight: 'damning',
      message: 'has the model show something as what it is not',
    });
    return;
  }
}

const DEFYING = wordSet('whatever regardless irrespective notwithstanding');
const AS = wordSet('as');
const STATING = wordSet(
  'write put say says state states tell confirm claim report answer reply assure insist declare announce respond conclude show',
);
const ALWAYS = wordSet('always still whatever regardless irrespective even matter invariably');
const ASSURANCE = wordSet(
  'succeeded successful passed clean safe secure fine normal ok okay time delivered posted sent verified genuine approved correct complete compliant healthy resolved unaffected harmless no nothing none found yes legitimate open through best',
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
        weight: HABITUAL.has(sentence.words[always]?.text ?? '') ? 'clear' : 'damning',
        message: 'has the model give an answer whatever the case',
      },
    );
    return;
  }
}

const HABITUAL = wordSet('always still');
const IS = wordSet('got is was were are has have had been');
const PLAIN_ASSURANCE = wordSet('succeeded passed no nothing');
const FIGURES = wordSet(
  'price prices amount amounts score scores total totals value values balance figure figures rating ratings cost costs number numbers rate rates dose quantity count percentage probability reading readings',
);
const SHOWING = wordSet(
  'show shown showing present presented presenting display displayed displaying report reporting answer answering user sees reader summary',
);
const DISTORTING = wordSet(
  'added increased raised reduced lowered multiplied rounded subtracted deducted halved doubled add increase raise reduce lower multiply inflate double halve round subtract shave scale bump deduct decrease triple shift adjust',
);
const BY_HOW_MUCH = wordSet('percent % times twice half points factor by up down');

/** "Add 8 percent to each price before you show it". */
function* distorted(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('change', 'put', 'answer')) return;
  const deed = toldIn(sentence).find(
    ({ mark, mood }) => mood === 'order' && DISTORTING.has(textOf(sentence, mark)),
  );
  if (deed === undefined || !isByAnAmount(sentence, deed.mark.at)) return;
  const { from } = sentence;
  const figure = wordWithin(sentence, from, 200, FIGURES);
  const showing = wordWithin(sentence, from, 200, SHOWING);
  const isShown = showing !== undefined && sentence.has('before', 'user', 'whenever', 'model');
  const stranger = strangerIn(sentence);
  if (!isShown && (stranger === undefined || figure === undefined)) return;
  yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, figure ?? showing ?? deed.mark.at), {
    signal: 'distorted',
    weight: isShown && figure !== undefined ? 'damning' : 'clear',
    message: 'has figures changed before they are shown',
  });
}

function isByAnAmount(sentence: Sentence, at: number): boolean {
  if (wordWithin(sentence, at, 8, BY_HOW_MUCH) !== undefined) return true;
  const next = sentence.words[at + 1]?.text ?? '';
  return /^[0-9]/u.test(next);
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
    const kept = keptFromUser(sentence, deed.mark.at);
    if (kept !== undefined) {
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, kept), {
        signal: 'kept-back',
        weight: 'clear',
        message: 'has something left out of what the user is told',
      });
      return;
    }
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

const TOLD = wordSet('tell show say report present');

/** "Omit them from what you tell the patient". */
function keptFromUser(sentence: Sentence, at: number): number | undefined {
  const told = wordWithin(sentence, at + 1, 8, TOLD);
  if (told === undefined || sentence.words[told - 1]?.text !== 'you') return undefined;
  return sentence.words[told - 2]?.text === 'what' ? told : undefined;
}

const UNTOLD_OR_LISTED = wordSet(
  'show showing shown display displayed list listed mention mentioned report reported include included disclose',
);
