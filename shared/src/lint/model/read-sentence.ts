import type { Layer } from '../layer.ts';
import { ACTS } from '../reading/concept.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Charge } from '../rule.ts';
import type { ReadSentence } from './features.ts';

type Signals = ReadSentence['signals'];

const NONE: Signals = [];

/** What rules found, by the sentence in which it begins; what lies in no layer belongs to none. */
export function signalsBySentence(charges: readonly Charge[]): (sentence: Sentence) => Signals {
  if (charges.length === 0) return () => NONE;
  const byLayer = new Map<Layer, Charge[]>();
  for (const charge of charges) {
    const { layer } = charge.evidence;
    if (layer !== undefined) byLayer.set(layer, [...(byLayer.get(layer) ?? []), charge]);
  }
  return ({ layer, span }) => {
    const signals = new Map<string, Signals[number]>();
    for (const { rule, evidence } of byLayer.get(layer) ?? []) {
      const { start, signal, weight } = evidence;
      const name = `${rule.meta.id}/${signal}`;
      if (start >= span.start && start < span.end) signals.set(name, { name, weight });
    }
    return [...signals.values()];
  };
}

/** Fewer words than this say nothing. */
const SHORTEST = 3;

/** Whether a sentence is long enough to be scored, and has anybody do anything. */
export function isWorthScoring(sentence: Sentence, signals: Signals): boolean {
  return sentence.to - sentence.from >= SHORTEST && (signals.length > 0 || sentence.has(...ACTS));
}
