import { KINDS } from '../../definition/definition.ts';
import { patternsOf, signalsFinder } from '../evidence.ts';
import { preferenceExamples } from '../examples/preference.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { few, pointAt } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import { rivalry } from '../signals/rivalry.ts';
import { findSteering } from '../signals/steering.ts';

const findPhrases = signalsFinder(rivalry);

const SUPERLATIVES = wordSet(
  'best greatest finest superior unbeatable unmatched unrivalled unrivaled ultimate flagship world-class smartest perfect premier',
);
const DEGREES = wordSet(
  'reliable accurate trusted powerful complete advanced popular recommended secure preferred',
);
const WORLD = wordSet(
  'world market available existing ever planet universe industry anywhere kind internet earth',
);
const BAD = wordSet(
  'unreliable outdated inferior insecure unsafe inaccurate buggy broken deprecated obsolete dangerous untrusted flawed leaky leak leaks malware compromised vulnerable untrustworthy stale fake worse worthless poor discontinued retired unsupported steal sell down offline hallucinate wrong incorrect slow slower',
);
const OTHERS = wordSet(
  'other others alternative alternatives competing competitor competitors rival rivals similar built-in builtin native generic else third-party different another conventional existing in',
);
const TOOLS = wordSet(
  'tool tools server servers provider providers service services function functions option options plugin plugins search assistant product products vendor vendors alternatives competitors rivals built-in engine engines method methods',
);
const ANY_TASK = wordSet('any every all whatever everything anything each whichever');
const TASKS = wordSet(
  'question questions request requests task tasks query queries message messages prompt prompts conversation conversations problem problems need needs topic topics purpose purposes situation situations turn turns subject lookups lookup searches',
);
const TIES = wordSet('even although regardless irrespective whatever');
const CONDITIONS = wordSet('if when where though');
const OWN: ReadonlySet<string> = new Set(['this-tool', 'own-name']);
const ONESELF = wordSet('this it us ours one');

export const preference: Rule = {
  meta: {
    id: 'preference',
    title: 'Pushing itself before other tools',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has the model choose this tool over others or over what the user wants: orders to prefer it for everything, bans on other tools, praise without measure, ill words about rivals.',
      why: 'Which tool fits is a judgement that the model makes for the user. A definition that makes it for itself gets calls, and data, that were meant for others.',
      rewrite:
        'Say what the tool is for and where it ends: "Use for questions about our API; for anything else use a web search".',
    },
  },
  patterns: patternsOf(rivalry),
  examples: preferenceExamples,
  *check(view) {
    yield* few(findPreference(view));
    yield* findPhrases(view);
    yield* few(findSteering(view));
  },
};

const COMPARING = ConceptSet.of(
  'best',
  'prefer',
  'rival',
  'instead',
  'tool',
  'this-tool',
  'own-name',
  'regardless',
);

function* findPreference(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, COMPARING)) {
    yield* praise(passage, sentence);
    yield* rivals(passage, sentence);
    yield* orders(passage, sentence);
  }
}

function* praise(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('best')) return;
  const best =
    wordWithin(sentence, sentence.from, 60, SUPERLATIVES) ?? wordWithin(sentence, sentence.from, 60, DEGREES);
  if (best === undefined) return;
  const tool = wordWithin(sentence, best + 1, 5, TOOLS);
  const world = wordWithin(sentence, best + 1, 8, WORLD);
  if (tool === undefined || world === undefined) return;
  yield pointAt(passage, sentence, sentence.stretch(best, Math.max(tool, world)), {
    signal: 'praise',
    weight: 'weak',
    message: 'praises itself without measure',
  });
}

/** What is said of other tools, and whether they may be used. */
function* rivals(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const other = wordWithin(sentence, sentence.from, 80, OTHERS);
  const tool = other === undefined ? undefined : wordWithin(sentence, other, 4, TOOLS);
  if (other === undefined || tool === undefined) return;
  const bad = wordWithin(sentence, tool, 8, BAD);
  if (bad !== undefined && (!sentence.has('if') || sentence.has('tell')))
    yield pointAt(passage, sentence, sentence.stretch(other, bad), {
      signal: 'ill-words',
      weight: 'clear',
      message: 'speaks ill of other tools',
    });
  for (const deed of sentence.deeds) {
    const { mood, act, mark } = deed;
    if (Math.abs(mark.at - tool) > 12) continue;
    const isUse = act === 'call' || act === 'prefer' || act === 'ask' || act === 'run';
    if (
      (mood === 'ban' && isUse) ||
      (mood === 'order' && mark.at < other && other - mark.at < 4 && DROPS.has(act))
    )
      yield pointAt(passage, sentence, sentence.stretch(mark.at, tool), {
        signal: 'ban-on-others',
        weight: DROPS.has(act) || isAbsolute(sentence, mark.at, other) ? 'clear' : 'weak',
        message: 'tells the model not to use other tools',
      });
  }
}

/** "Even if", "regardless": where it puts itself above other reasons. */
function tieIn(sentence: Sentence): number | undefined {
  const tie = wordWithin(sentence, sentence.from, 60, TIES);
  const word = tie === undefined ? undefined : sentence.words[tie]?.text;
  if (tie === undefined || (word === 'whatever' && !sentence.has('regardless'))) return undefined;
  if (word !== 'even') return tie;
  return wordWithin(sentence, tie + 1, 1, CONDITIONS) === undefined ? undefined : tie;
}

/** "Never use any other tool". */
function isAbsolute(sentence: Sentence, from: number, other: number): boolean {
  return (
    wordWithin(sentence, from - 2, other - from + 2, NEVER) !== undefined &&
    sentence.words[other - 1]?.text === 'any'
  );
}

const NEVER = wordSet('never not under');
const DROPS: ReadonlySet<string> = new Set(['ignore', 'disable', 'skip', 'remove']);

const NO_TRADE = wordSet(
  'any all every each user users kind kinds sort sorts type types of and or the a an possible single other such their its your given new whole further',
);

/** Whether the words between "any" and "tasks" say which ones. */
function namesTrade({ words }: Sentence, any: number, task: number): boolean {
  for (let at = any + 1; at < task; at += 1) if (!NO_TRADE.has(words[at]?.text ?? '')) return true;
  return false;
}

function* orders(passage: Passage, sentence: Sentence): Generator<Evidence> {
  for (const deed of sentence.deeds) {
    const { mood, act, mark, objects } = deed;
    if (mood !== 'order' || (act !== 'call' && act !== 'prefer')) continue;
    const after = mark.at + mark.length;
    const isItself =
      objects.slice(0, 4).some(({ concept }) => OWN.has(concept)) ||
      (act === 'prefer' && wordWithin(sentence, after, 1, ONESELF) !== undefined);
    if (!isItself) continue;
    const over = act === 'prefer' ? wordWithin(sentence, after, 8, OVER) : undefined;
    const other = over === undefined ? undefined : wordWithin(sentence, over, 4, OTHERS);
    if (other !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(mark.at, other), {
        signal: 'prefer-over-others',
        weight: 'weak',
        message: 'tells the model to choose this tool over others',
      });
    const any = wordWithin(sentence, mark.at, 16, ANY_TASK);
    const task = any === undefined ? undefined : wordWithin(sentence, any, 4, TASKS);
    if (task !== undefined && wordWithin(sentence, task + 1, 3, OF_DOMAIN) === undefined)
      yield pointAt(passage, sentence, sentence.stretch(mark.at, task), {
        signal: 'for-everything',
        // "For any web search needs" is this tool's own trade; "for any request of the user" is not.
        weight: namesTrade(sentence, any ?? task, task) ? 'weak' : 'clear',
        message: 'has the model use it for everything',
      });
    const top = act === 'prefer' ? wordWithin(sentence, after, 4, TOP) : undefined;
    if (top !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(mark.at, top), {
        signal: 'on-top',
        weight: 'clear',
        message: 'has itself put before others',
      });
    const tie = tieIn(sentence);
    const knows = tie === undefined ? undefined : wordWithin(sentence, tie, 14, KNOWINGLY);
    if (
      tie !== undefined &&
      (sentence.has('user') || wordWithin(sentence, sentence.from, 60, OTHERS) !== undefined)
    )
      yield pointAt(passage, sentence, sentence.stretch(mark.at, tie), {
        signal: 'over-the-choice',
        weight: 'clear',
        message: 'has itself chosen over what the user wants or what would fit',
      });
    if (tie !== undefined && knows !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(mark.at, Math.max(tie, knows)), {
        signal: 'knowingly',
        weight: 'weak',
        message: 'though another would fit or was asked for',
      });
    if (sentence.has('regardless') && sentence.has('user', 'request', 'rival', 'tool') && other !== undefined)
      yield pointAt(passage, sentence, sentence.stretch(mark.at, other), {
        signal: 'without-exception',
        weight: 'weak',
        message: 'without exception',
      });
  }
}

const TOP = wordSet('first top highest above foremost');
const KNOWINGLY = wordSet(
  'better asks asked names named prefers requests wants explicitly cheaper available suits fits',
);
const OVER = wordSet('over above before instead than to against');
const OF_DOMAIN = wordSet(
  'about on regarding related involving concerning that which of with where for in to from when',
);
