import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, type DefinitionView } from '../passage.ts';
import { pointAtWords } from '../pointing.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence } from '../rule.ts';

const COMES = wordSet(
  'comes come coming goes go ranks rank ranked placed put place heads head lead leads present presented list listed appears appear called name recommend',
);
const FIRST = wordSet('first ahead top winner foremost');
const WINS = wordSet('wins win prevails prevail');
const DESPITE = wordSet('whatever regardless irrespective notwithstanding despite');
const EVEN = wordSet('even');
const THOUGH = wordSet('where if when though');
/** What a choice is made by: what the user asked for, or what speaks for one of several. */
const MERITS = wordSet(
  'budget price prices premium rating ratings benchmark benchmarks criteria merit cheaper undercuts undercut better stated quality needs picks picked chose dates answer verdict reports',
);

/** "Fares of this airline go first, whatever the budget": a choice that is made before anybody compares. */
export function* findSteering(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    const despite = despiteIn(sentence);
    if (despite === undefined) continue;
    const wins = placing(sentence);
    if (wins === undefined || wordWithin(sentence, despite + 1, 12, MERITS) === undefined) continue;
    const from = Math.min(wins, despite);
    const to = Math.max(wins, despite);
    yield pointAtWords(passage, sentence, from, to, {
      signal: 'steered-choice',
      weight: 'clear',
      message: 'has one of several come out first whatever speaks against it',
    });
    if (wordWithin(sentence, sentence.from, 60, FALSE) !== undefined)
      yield pointAtWords(passage, sentence, from, to, {
        signal: 'against-merit',
        weight: 'weak',
        message: 'and has it praised for what it is not',
      });
  }
}

const FALSE = wordSet(
  "called winner comparison recommend recommended verdict user's traveller's shopper's customer's guest's buyer's driver's tenant's described",
);

function despiteIn(sentence: Sentence): number | undefined {
  const despite = wordWithin(sentence, sentence.from, 60, DESPITE);
  if (despite !== undefined) return despite;
  const even = wordWithin(sentence, sentence.from, 60, EVEN);
  return even === undefined ? undefined : wordWithin(sentence, even + 1, 1, THOUGH);
}

function placing(sentence: Sentence): number | undefined {
  const wins = wordWithin(sentence, sentence.from, 60, WINS);
  if (wins !== undefined) return wins;
  const last = Math.min(sentence.to, sentence.from + 60);
  for (let at = sentence.from; at < last; at += 1) {
    if (!COMES.has(sentence.words[at]?.text ?? '')) continue;
    const first = wordWithin(sentence, at + 1, 5, FIRST);
    if (first !== undefined) return first;
  }
  return undefined;
}
