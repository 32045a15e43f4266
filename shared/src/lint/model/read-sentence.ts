import type { Layer, Span } from '../layer.ts';
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
  const byPassage = new Map<Passage, Map<Layer, Charge[]>>();
  for (const charge of charges) {
    const { passage, layer } = charge.evidence;
    if (layer === undefined) continue;
    const byLayer = byPassage.get(passage) ?? new Map<Layer, Charge[]>();
    byPassage.set(passage, byLayer);
    const here = byLayer.get(layer);
    if (here === undefined) byLayer.set(layer, [charge]);
    else here.push(charge);
  }
  for (const byLayer of byPassage.values())
    for (const here of byLayer.values()) here.sort((a, b) => a.evidence.start - b.evidence.start);
  return (passage, { layer, span }) => {
    const here = byPassage.get(passage)?.get(layer);
    return here === undefined ? NONE : within(here, span);
  };
}

/** Of charges in the order of their beginnings, those that begin in a span. */
function within(charges: readonly Charge[], { start, end }: Span): Signals {
  let low = 0;
  let high = charges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((charges[middle]?.evidence.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const signals = new Map<string, Signals[number]>();
  for (let index = low; index < charges.length; index += 1) {
    const { rule, evidence } = charges[index] as Charge;
    if (evidence.start >= end) break;
    const name = `${rule.meta.id}/${evidence.signal}`;
    signals.set(name, { name, weight: evidence.weight });
  }
  return [...signals.values()];
}

/** Fewer words than this say nothing. */
const SHORTEST = 3;

/** Whether a sentence is long enough to be scored, and has anybody do anything. */
export function isWorthScoring(sentence: Sentence, signals: Signals): boolean {
  return sentence.to - sentence.from >= SHORTEST && (signals.length > 0 || sentence.concepts.meets(ANY_ACT));
}
