import { KINDS } from '../../definition/definition.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

const SUPERLATIVES = wordSet(
  'best greatest finest superior unbeatable unmatched unrivalled unrivaled ultimate flagship world-class number-one',
);
const WORLD = wordSet(
  'world market available existing ever planet universe industry anywhere category kind internet',
);
const BAD = wordSet(
  'unreliable outdated inferior insecure unsafe inaccurate buggy broken deprecated obsolete slow wrong dangerous untrusted unsupported incorrect flawed leaky malware compromised vulnerable untrustworthy stale fake worse worthless poor',
);
const OTHERS = wordSet(
  'other others alternative alternatives competing competitor competitors rival rivals similar built-in builtin native generic else any remaining third-party',
);
const TOOLS = wordSet(
  'tool tools server servers provider providers service services function functions option options source sources api apis plugin plugins assistant product products vendor vendors',
);
const ANY_TASK = wordSet('any every all whatever everything anything each whichever');
const TASKS = wordSet(
  'question questions request requests task tasks query queries message messages prompt prompts conversation conversations problem problems need needs topic topics purpose purposes situation situations turn turns subject',
);

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
  patterns: {},
  examples: { good: [], bad: [] },
  check: findPreference,
};

function* findPreference(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (!sentence.has('best', 'prefer', 'rival', 'instead', 'call', 'tool')) continue;
    yield* praise(passage, sentence);
    yield* rivals(passage, sentence);
    yield* everything(passage, sentence);
  }
}

function* praise(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('best')) return;
  const best = wordWithin(sentence, sentence.from, 60, SUPERLATIVES);
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

function* rivals(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('tool', 'rival')) return;
  const other = wordWithin(sentence, sentence.from, 80, OTHERS);
  const tool = other === undefined ? undefined : wordWithin(sentence, other, 4, TOOLS);
  if (other === undefined || tool === undefined) return;
  const bad = wordWithin(sentence, tool, 8, BAD);
  if (bad !== undefined && sentence.words[other]?.text !== 'any')
    yield pointAt(passage, sentence, sentence.stretch(other, bad), {
      signal: 'ill-words',
      weight: 'clear',
      message: 'speaks ill of other tools',
    });
  for (const deed of sentence.deeds) {
    if (Math.abs(deed.mark.at - tool) > 12) continue;
    if (
      deed.mood === 'ban' &&
      (deed.act === 'call' || deed.act === 'prefer' || deed.act === 'visit' || deed.act === 'ask') &&
      deed.mark.at < other
    )
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, tool), {
        signal: 'ban-on-others',
        weight: sentence.words[other]?.text === 'any' ? 'supports' : 'weak',
        message: 'tells the model not to use other tools',
      });
    if (
      deed.mood === 'order' &&
      (deed.act === 'call' || deed.act === 'prefer') &&
      deed.mark.at < other &&
      deed.objects.some(
        ({ concept, at }) =>
          concept === 'this-tool' || concept === 'own-name' || (concept === 'instead' && at < other),
      )
    )
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, tool), {
        signal: 'prefer-over-others',
        weight: 'weak',
        message: 'tells the model to choose this tool over others',
      });
    if (
      deed.mood === 'order' &&
      (deed.act === 'ignore' || deed.act === 'disable' || deed.act === 'skip' || deed.act === 'remove') &&
      deed.mark.at < other &&
      other - deed.mark.at < 4
    )
      yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, tool), {
        signal: 'ban-on-others',
        weight: 'clear',
        message: 'tells the model not to use other tools',
      });
  }
}

function* everything(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('must', 'prefer', 'whenever', 'best', 'first')) return;
  const deed = sentence.deeds.find(
    ({ act, mood, objects }) =>
      mood === 'order' &&
      (act === 'call' || act === 'prefer') &&
      objects.slice(0, 4).some(({ concept }) => concept === 'this-tool' || concept === 'own-name'),
  );
  if (deed === undefined) return;
  const any = wordWithin(sentence, deed.mark.at, 16, ANY_TASK);
  const task = any === undefined ? undefined : wordWithin(sentence, any, 4, TASKS);
  if (task !== undefined && wordWithin(sentence, task + 1, 2, OF_DOMAIN) === undefined)
    yield pointAt(passage, sentence, sentence.stretch(deed.mark.at, task), {
      signal: 'for-everything',
      weight: 'clear',
      message: 'has the model use it for everything',
    });
  const regardless = sentence.marks.find(({ concept }) => concept === 'regardless');
  if (regardless !== undefined && sentence.has('user', 'request'))
    yield pointAtMarks(passage, sentence, [deed.mark, regardless], {
      signal: 'over-the-user',
      weight: 'clear',
      message: 'has itself chosen over what the user wants',
    });
}

const OF_DOMAIN = wordSet(
  'about on regarding related involving concerning that which of with where for in to',
);
