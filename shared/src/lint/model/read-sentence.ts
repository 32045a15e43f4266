import type { Passage } from '../passage.ts';
import { ACTS } from '../reading/concept.ts';
import { ConceptSet } from '../reading/concept-set.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Charge } from '../rule.ts';
import type { ReadSentence } from './features.ts';

type Signals = ReadSentence['signals'];

const NONE: Signals = [];
const ANY_ACT = ConceptSet.of(...ACTS);

/** What rules found, by the sentence in which it begins; what lies in no layer belongs to none. */
export function signalsBySentence(
  charges: readonly Charge[],
): (passage: Passage, sentence: Sentence) => Signals {
  if (charges.length === 0) return () => NONE;
  const byPassage = Map.groupBy(charges, ({ evidence }) => evidence.passage);
  return (passage, { layer, span }) => {
    const here = byPassage.get(passage);
    if (here === undefined) return NONE;
    const signals = new Map<string, Signals[number]>();
    for (const { rule, evidence } of here) {
      if (evidence.layer !== layer || evidence.start < span.start || evidence.start >= span.end) continue;
      const name = `${rule.meta.id}/${evidence.signal}`;
      signals.set(name, { name, weight: evidence.weight });
    }
    return [...signals.values()];
  };
}

/** Fewer words than this say nothing. */
const SHORTEST = 3;

/** Whether a sentence is long enough to be scored, and has anybody do anything. */
export function isWorthScoring(sentence: Sentence, signals: Signals): boolean {
  return sentence.to - sentence.from >= SHORTEST && (signals.length > 0 || sentence.concepts.meets(ANY_ACT));
}
