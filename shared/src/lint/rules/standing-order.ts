import { KINDS } from '../../definition/definition.ts';
import { strangerIn, toldIn, toldOfOthers } from '../binding.ts';
import { errandOf } from '../errand.ts';
import { standingOrderExamples } from '../examples/standing-order.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Deed, Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

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

/** Phrases of the `standing` concept that last by themselves; the others (`subsequent`, `future`) often speak of calls. */
const LASTING = wordSet(
  'from henceforth hereafter rest remainder duration until throughout at going onwards permanently hereinafter thenceforth in lasting persist stays remain remains all any later for perpetuity future every each',
);
const SOFT = wordSet('subsequent future permanently throughout');
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

function* findStandingOrders(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    if (!sentence.has('standing', 'whenever', 'every', 'session')) continue;
    yield* lasting(passage, sentence);
    yield* everyOutput(passage, sentence);
    yield* everyAct(passage, sentence);
  }
}

function* lasting(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const standing = sentence.find(['standing']);
  if (standing === undefined) return;
  const told = strangerIn(sentence) === undefined ? toldIn(sentence) : toldOfOthers(sentence);
  const deed = told.find(({ act }) => BINDING.has(act));
  if (deed === undefined) return;
  const first = sentence.words[standing.at]?.text ?? '';
  const isSoft = standing.length === 1 ? SOFT.has(first) : !LASTING.has(first);
  const isAboutCalls =
    sentence.has('this-tool', 'own-name', 'sibling', 'own-parameter') || first === 'subsequent';
  const errand = errandOf(sentence, deed);
  const isGrave = errand !== undefined || strangerIn(sentence) !== undefined;
  const weight: Weight = isGrave ? 'clear' : isSoft ? 'supports' : isAboutCalls ? 'weak' : 'clear';
  yield pointAtMarks(passage, sentence, [standing, near(sentence, standing, deed)], {
    signal: 'lasting',
    weight,
    message: 'binds the model beyond the call of this tool',
  });
}

const FAR = 24;

function near(_sentence: Sentence, { at }: Mark, deed: Deed | undefined): Mark | undefined {
  return deed !== undefined && Math.abs(deed.mark.at - at) <= FAR ? deed.mark : undefined;
}

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
      errand !== undefined || deed.objects.some(({ concept }) => concept === 'link' || concept === 'url');
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
    if (errand === undefined) continue;
    yield pointAtMarks(passage, sentence, [whenever, deed.mark], {
      signal: 'every-act',
      weight: 'clear',
      message: 'hangs an order on whatever the user does',
    });
    return;
  }
}

function actOfUser(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 5); at += 1) {
    if (USER_ACTS.test(sentence.words[at]?.text ?? '')) return at;
  }
  return undefined;
}
