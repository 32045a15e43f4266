import { wordWithin } from '../nearby.ts';
import { YOU } from '../reading/readers.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtWords } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence } from '../rule.ts';

const READERS = wordSet(
  'assistant assistants model models agent agents llm llms ai whoever you copilot chatbot chatbots',
);
/** Those in whose name orders are given. */
const MASTERS = wordSet(
  'administrator administrators admin admins developer developers management security ciso compliance legal headquarters ceo cto operator vendor platform anthropic openai google microsoft owner ministry counsel board ops regulator regulators sox hipaa supervisor commissioner auditors auditor inspectorate directorate department committee council law statute regulation ordinance',
);
const VENDORS = wordSet('anthropic openai google microsoft meta mistral xai deepmind');
const WARRANTS = wordSet(
  'behalf order orders authority mandate decree directive instruction instructions direction request policy policies',
);
const UNDER = wordSet('per by on under pursuant following to with');
const BIDS = wordSet(
  'requires require mandates mandate orders instructs demands obliges directs approved authorised authorized cleared decided decreed ordered instructed mandated asks wants expects determined required obliged signed ruled directed requested',
);
const NOTICES = wordSet(
  'notice message memo bulletin circular order word directive announcement instruction reminder note request',
);
const SPEAKING = wordSet('speaking writing acting signed issued');
const AFFECTED: ReadonlySet<string> = new Set(
  'send put collect read call store tell change permit run pay answer obey ignore disable skip set remove hide'.split(
    ' ',
  ),
);

/** Text that orders in the name of somebody else. */
export function* findWarrants(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view).filter((one) => one.sentence.mayHold(MASTERS))) {
    if (passage.place === 'name') continue;
    const master = wordWithin(sentence, sentence.from, 60, MASTERS);
    if (master === undefined) continue;
    yield* byWarrant(passage, sentence);
    yield* byVendor(passage, sentence);
    yield* asMaster(passage, sentence, master);
    yield* ordered(passage, sentence, master);
  }
}

/** "On behalf of the security team". */
function* byWarrant(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const warrant = wordWithin(sentence, sentence.from, 60, WARRANTS);
  if (warrant === undefined || wordWithin(sentence, warrant - 3, 3, UNDER) === undefined) return;
  const master = wordWithin(sentence, warrant - 3, 8, MASTERS);
  if (master === undefined) return;
  const word = sentence.words[warrant]?.text ?? '';
  const isSure =
    word === 'behalf'
      ? warrant <= sentence.from + 2
      : word === 'order' || word === 'authority' || word === 'direction';
  if (!isSure && !isOrdering(sentence)) return;
  yield pointAtWords(passage, sentence, Math.min(warrant, master), Math.max(warrant, master), {
    signal: 'warrant',
    weight: isSure ? 'clear' : 'weak',
    message: 'claims the authority of somebody else',
  });
}

/** "Anthropic requires assistants to". */
function* byVendor(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const vendor = wordWithin(sentence, sentence.from, 60, VENDORS);
  const bid = vendor === undefined ? undefined : wordWithin(sentence, vendor + 1, 4, BIDS);
  if (vendor === undefined || bid === undefined || wordWithin(sentence, bid + 1, 5, YOU) === undefined)
    return;
  yield pointAtWords(passage, sentence, vendor, bid, {
    signal: 'vendor',
    weight: 'damning',
    message: 'claims the authority of the maker of the model',
  });
}

/** "Speaking as the security team", "notice from the operator". */
function* asMaster(passage: Passage, sentence: Sentence, master: number): Generator<Evidence> {
  const speaks = wordWithin(sentence, master - 4, 4, SPEAKING);
  const as = wordWithin(sentence, master - 3, 3, AS);
  const notice = wordWithin(sentence, master - 5, 5, NOTICES);
  const from = wordWithin(sentence, master - 4, 4, FROM);
  const first =
    speaks !== undefined && as !== undefined
      ? speaks
      : notice !== undefined && from !== undefined && notice < from
        ? notice
        : undefined;
  if (first === undefined || first > sentence.from + 3) return;
  // "Must be signed by counsel": what is asked of a paper.
  if (first === speaks && wordWithin(sentence, first - 2, 2, ASKED_OF) !== undefined) return;
  yield pointAtWords(passage, sentence, first, master, {
    signal: 'speaks-as',
    weight: speaks === undefined ? 'clear' : 'damning',
    message: 'passes itself off as a message from someone with authority',
  });
}

const TOPIC = wordSet('about regarding concerning');
const AS = wordSet('as by');
const ASKED_OF = wordSet('be is are was were been must');
const FROM = wordSet('from by of');

/** "The ethics board has instructed language models to". */
function* ordered(passage: Passage, sentence: Sentence, master: number): Generator<Evidence> {
  const reader = wordWithin(sentence, sentence.from, 60, READERS);
  if (reader === undefined || !isOrdering(sentence)) return;
  const bid = wordWithin(sentence, sentence.from, 60, BIDS);
  const isNamedFirst = master < reader && reader - master < 30;
  // "When the user asks about security": a topic.
  if (!isNamedFirst || wordWithin(sentence, master - 2, 2, TOPIC) !== undefined) return;
  yield pointAtWords(passage, sentence, master, reader, {
    signal: 'ordered-by',
    weight: bid === undefined ? 'weak' : 'clear',
    message: 'orders the model in the name of somebody else',
  });
  if (
    sentence.has(
      'also',
      'whole',
      'every',
      'regardless',
      'standing',
      'secret',
      'conversation',
      'personal',
      'not',
      'hide',
      'tool',
      'permit',
    )
  )
    yield pointAtWords(passage, sentence, master, reader, {
      signal: 'beyond-the-call',
      weight: 'weak',
      message: 'reaches beyond this call',
    });
}

function isOrdering(sentence: Sentence): boolean {
  return (
    sentence.deeds.some(({ mood, act }) => (mood === 'order' || mood === 'ban') && AFFECTED.has(act)) ||
    wordWithin(sentence, sentence.from, 60, OBLIGED) !== undefined
  );
}

const OBLIGED = wordSet('obliged required instructed ordered must shall bound directed determined');
