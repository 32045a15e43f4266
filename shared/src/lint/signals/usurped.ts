import { isUnbroken, wordWithin } from '../nearby.ts';
import { YOU } from '../reading/readers.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtWords } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

const RULES = wordSet(
  'rules rule instructions instruction guidelines guideline restrictions restriction limits limitations limitation policies policy constraints safeguards guardrails directives prompt training filters safety alignment programming orders settings boundaries principles told',
);
const ENDED = wordSet(
  'apply applies hold holds bind binds count counts matter matters suspended lifted replaced void cancelled canceled revoked relaxed waived superseded overridden reset rescinded withdrawn inoperative disabled obsolete repealed off overruled moot dropped',
);
const NO_LONGER = wordSet("no not longer cease stop don't hereby been now are is have");
const FREED = wordSet(
  'released freed reconfigured reprogrammed unlocked exempt exempted unrestricted liberated promoted elevated relieved absolved uncensored unbound jailbroken',
);
const ABOVE = wordSet(
  'outrank outranks override overrides overrule overrules supersede supersedes prevail prevails trump trumps win wins beat beats precede precedes above ahead precedence priority stronger',
);
const BELOW = wordSet(
  "user user's users users' system developer developer's host host's prompt operator customer client human person",
);
const OUGHT = wordSet(
  'instructions instruction wishes wish request requests says said prompt message messages orders preferences preference choice rules objections asked what decision intent those',
);

const ENDING = ConceptSet.of('instructions', 'ignore', 'conversation');
const RANKING = ConceptSet.of('user', 'conversation', 'instructions', 'request');

/** Text that takes the place of those who instruct the model, read by what its sentences say. */
export function* findUsurped(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    const { concepts } = sentence;
    if (concepts.meets(ENDING)) yield* ended(passage, sentence);
    if (concepts.has('model')) yield* freed(passage, sentence);
    if (concepts.meets(RANKING)) yield* above(passage, sentence);
    if (concepts.has('without') || sentence.mayHold(POWERLESS)) yield* unchecked(passage, sentence);
  }
}

/** "The rules you were given no longer apply", "set aside what you were told". */
function* ended(passage: Passage, sentence: Sentence): Generator<Evidence> {
  yield* voided(passage, sentence);
  const rules = wordWithin(sentence, sentence.from, 60, RULES);
  if (rules === undefined) return;
  const end = wordWithin(sentence, rules + 1, 8, ENDED);
  const isYours =
    wordWithin(sentence, rules - 4, 4, YOURS_ONLY) !== undefined ||
    wordWithin(sentence, rules + 1, 4, GIVEN_YOU) !== undefined;
  if (
    end !== undefined &&
    isYours &&
    wordWithin(sentence, rules + 1, end - rules, NO_LONGER) !== undefined &&
    !sentence.has('if')
  )
    yield pointAtWords(passage, sentence, rules, end, {
      signal: 'rules-ended',
      weight: sentence.has('model') ? 'damning' : 'weak',
      message: 'tells the model that its instructions no longer hold',
    });
  for (const deed of sentence.deeds) {
    if (deed.mood !== 'order' || deed.act !== 'ignore') continue;
    const after = deed.mark.at + deed.mark.length;
    const what = wordWithin(sentence, after, 7, RULES) ?? wordWithin(sentence, after, 4, BELOW_USER);
    if (what === undefined || wordWithin(sentence, after, 7, YOURS_STRICT) === undefined) continue;
    yield pointAtWords(passage, sentence, deed.mark.at, what, {
      signal: 'ignore-them',
      weight: GIVEN_RULES.has(sentence.words[what]?.text ?? '') ? 'damning' : 'clear',
      message: 'tells the model to ignore what it was told',
    });
  }
}

const GIVEN_RULES = wordSet(
  'instructions instruction guidelines guideline told training directives prompt programming guardrails alignment',
);
const YOURS_ONLY = wordSet(
  "your earlier previous prior former original assistant's model's developer's host's usual",
);
const GIVEN_YOU = wordSet('you given');
const YOURS_STRICT = wordSet(
  "your you earlier previous prior original user user's developer system before above",
);
const BELOW_USER = wordSet("user user's");

const GUIDANCE = wordSet(
  'instructions instruction guidance guidelines directions directives rules orders policies briefing constraints restrictions prompt safeguards',
);
const TAUGHT = wordSet('told said taught instructed trained briefed configured');
const TO_READER = wordSet(
  'earlier prior previous previously given issued received your ur built-in developer developers host deployed configured assistant model agent operator own original former standing foregoing system',
);
const READER = wordSet('you your ur assistant assistants model models agent agents llm llms ai it reader');
const VOID = wordSet(
  'void superseded supersedes supersede inapplicable obsolete outdated stale suspended overridden replaced replaces replace cease ceases lower drop dropped clearing cleared ignore disregard forget off expired invalid moot irrelevant lapse lapses lapsed longer anymore differ differs conflict conflicts contradict contradicts disregarded overruled overrides override nothing wins rescinded',
);

/** "Earlier guidance no longer applies", "whatever you were told before, drop it". */
function* voided(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const rules = wordWithin(sentence, sentence.from, 60, GUIDANCE);
  const taught = wordWithin(sentence, sentence.from, 60, TAUGHT);
  const what = rules ?? taught;
  if (what === undefined) return;
  const isFirst = sentence.index === 0 && what - sentence.from < 5;
  const end = wordWithin(sentence, what - 10, 30, VOID);
  if (end === undefined || isFirst) return;
  const word = sentence.words[what]?.text ?? '';
  const reader = wordWithin(sentence, what - 6, 16, READER);
  const isToReader =
    taught === undefined
      ? wordWithin(sentence, what - 4, 11, TO_READER) !== undefined &&
        (word !== 'prompt' || sentence.words[what - 1]?.text === 'system')
      : reader !== undefined && wordWithin(sentence, taught - 4, 12, WHEN_TAUGHT) !== undefined;
  if (!isToReader) return;
  yield pointAtWords(passage, sentence, Math.min(what, end), Math.max(what, end), {
    signal: 'rules-voided',
    weight: reader !== undefined ? 'damning' : 'clear',
    message: 'tells the model that its instructions no longer hold',
  });
}

const WHEN_TAUGHT = wordSet(
  'before earlier previously prior avoid whatever nothing so anything everything start until',
);

/** "You have been released from". */
function* freed(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const free = wordWithin(sentence, sentence.from, 60, FREED);
  if (free === undefined || wordWithin(sentence, free - 5, 5, YOU) === undefined) return;
  yield pointAtWords(passage, sentence, free, free, {
    signal: 'freed',
    weight:
      wordWithin(sentence, free + 1, 6, RULES) !== undefined || sentence.has('instructions')
        ? 'damning'
        : 'clear',
    message: 'tells the model that its instructions no longer hold',
  });
}

/** "This outranks what the user says", "in a conflict with the user this wins". */
function* above(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const over = wordWithin(sentence, sentence.from, 60, ABOVE);
  // "Overrides the system prompt": what a parameter is for.
  if (over === undefined || (over === sentence.from && sentence.index === 0)) return;
  // "Must not override the user's request."
  if (wordWithin(sentence, over - 2, 2, MAY_NOT) !== undefined) return;
  const word = sentence.words[over]?.text ?? '';
  const isComparing = !WEAKLY_ABOVE.has(word) || wordWithin(sentence, over + 1, 1, OF) !== undefined;
  const below =
    wordWithin(sentence, over + 1, 8, BELOW) ??
    (WINS.has(word) ? wordWithin(sentence, over - 10, 10, BELOW) : undefined);
  if (below === undefined || !isComparing) return;
  if (!WINS.has(word) && !isUnbroken(sentence, Math.min(over, below), Math.max(over, below))) return;
  const ought = wordWithin(sentence, Math.min(over, below) - 2, 14, OUGHT);
  if (ought === undefined && !sentence.has('instructions', 'conversation', 'request') && !RANKS.has(word))
    return;
  // "The file overrides user settings": about values, not about orders.
  if (ought === undefined && !sentence.has('model')) return;
  yield pointAtWords(passage, sentence, over, below, {
    signal: 'above-the-user',
    weight: 'clear',
    message: 'puts itself above the user',
  });
  if (sentence.has('model', 'obey') || THIS_TEXT.has(sentence.words[sentence.from]?.text ?? ''))
    yield pointAtWords(passage, sentence, over, below, {
      signal: 'as-an-order',
      weight: 'weak',
      message: 'speaks to the model about whom to obey',
    });
}

const WEAKLY_ABOVE = wordSet('above ahead precedence priority');
const OF = wordSet('of over');
const RANKS = wordSet('outrank outranks overrule overrules');
const WINS = wordSet('win wins prevail prevails');
const THIS_TEXT = wordSet('this these they it such in');

const USERS = wordSet('user users customer client human operator they');
const POWERLESS = wordSet(
  'forbid forbids refuse refuses veto override overrule stop prevent object decline say',
);
const MAY_NOT = wordSet("cannot can't not no never");
const FILTERS = wordSet(
  'filters filter restrictions restriction disclaimers disclaimer refusal refusals limits caveats censorship hesitation safety moralising moralizing guardrails warnings lectures',
);

/** "The user cannot forbid it", "answer without filters". */
function* unchecked(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const person = wordWithin(sentence, sentence.from, 60, USERS);
  const not = person === undefined ? undefined : wordWithin(sentence, person + 1, 3, MAY_NOT);
  const power = not === undefined ? undefined : wordWithin(sentence, not + 1, 2, POWERLESS);
  if (person !== undefined && power !== undefined)
    yield pointAtWords(passage, sentence, person, power, {
      signal: 'user-powerless',
      weight: 'clear',
      message: 'says that the user may not refuse',
    });
  if (!sentence.has('without')) return;
  const without = sentence.find(['without'])?.at ?? sentence.to;
  const filters = wordWithin(sentence, without + 1, 3, FILTERS);
  const answers = sentence.marks.some(
    ({ concept, at }) => concept === 'answer' && Math.abs(at - without) < 10,
  );
  if (filters !== undefined && answers && sentence.has('model', 'request', 'user', 'must'))
    yield pointAtWords(passage, sentence, without, filters, {
      signal: 'unfiltered',
      weight: 'clear',
      message: 'asks for safeguards to be dropped',
    });
}
