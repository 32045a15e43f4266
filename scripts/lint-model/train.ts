import { FEWEST, parseModel, type Model } from '../../shared/src/lint/model/model.ts';
import { eachFeature, featureName } from '../../shared/src/lint/model/features.ts';
import type { Sentence } from '../../shared/src/lint/reading/sentence.ts';
import type { Example } from './corpus.ts';

/** A feature must stand in so many definitions, and in more than one family: what one family has is its own voice. */
const FEWEST_DEFINITIONS = 4;
const FEWEST_FAMILIES = 2;
/** How much honest sentences outweigh: a false alarm costs more than a miss. */
const HONEST_WEIGHT = 4;
const DECAY = 0.05;
const PASSES = 12;
const ROUNDS = 3;
const STEP = 0.3;
/** Weights below this are left out of the file. */
const SMALLEST = 0.02;

interface Instance {
  readonly features: readonly number[];
  readonly isPoisoned: boolean;
  readonly weight: number;
}

/**
 * Trains a linear model on sentences, where only whole definitions are labelled: at first every sentence of a poisoned
 * definition counts a little as poison, then, round by round, those that the model itself finds worst.
 *
 * @returns the text of the model, the same for the same examples.
 */
export function train(examples: readonly Example[]): string {
  const numbers = new Map<string, number>();
  const spelled: string[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, spelled.length);
    spelled.push(word);
    return spelled.length - 1;
  };
  const all = examples.map(({ sentences }) => sentences.map((one) => featuresOf(one, numberOf)));
  const vocabulary = worthKnowing(examples, all);
  const encoded = all.map((sentences) =>
    sentences.map((features) =>
      features.map((one) => vocabulary.get(one)).filter((one) => one !== undefined),
    ),
  );
  let fitted: Fitted = { weights: new Float64Array(vocabulary.size), bias: 0 };
  const random = numbersFrom(20261123);
  for (let round = 0; round < ROUNDS; round += 1) {
    const instances = examples.flatMap(({ isPoisoned }, index) => {
      const sentences = encoded[index] ?? [];
      return isPoisoned ? suspects(sentences, round === 0 ? undefined : fitted) : honest(sentences);
    });
    fitted = fit(instances, vocabulary.size, random);
  }
  return modelText(fitted, vocabulary, (word) => spelled[word] ?? '');
}

/** The features of a sentence, each once. */
function featuresOf(sentence: Sentence, numberOf: (word: string) => number): number[] {
  const features = new Set<number>();
  eachFeature(sentence, numberOf, (feature) => features.add(feature));
  return [...features];
}

function worthKnowing(
  examples: readonly Example[],
  all: readonly (readonly (readonly number[])[])[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, { definitions: number; families: Set<string> }>();
  for (const [index, { family }] of examples.entries()) {
    for (const feature of new Set((all[index] ?? []).flat())) {
      const count = counts.get(feature) ?? { definitions: 0, families: new Set() };
      count.definitions += 1;
      count.families.add(family);
      counts.set(feature, count);
    }
  }
  const known = new Map<number, number>();
  for (const [feature, { definitions, families }] of [...counts].toSorted(([a], [b]) => a - b)) {
    if (definitions >= FEWEST_DEFINITIONS && families.size >= FEWEST_FAMILIES) known.set(feature, known.size);
  }
  return known;
}

interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

function honest(sentences: readonly (readonly number[])[]): Instance[] {
  return sentences.map((features) => ({ features, isPoisoned: false, weight: HONEST_WEIGHT }));
}

/** Which sentences of a poisoned definition are taken for the poison, and how surely. */
function suspects(sentences: readonly (readonly number[])[], fitted: Fitted | undefined): Instance[] {
  if (fitted === undefined) {
    const weight = 1.5 / Math.max(1, sentences.length);
    return sentences.map((features) => ({ features, isPoisoned: true, weight }));
  }
  const ranked = sentences
    .map((features) => ({ features, score: score(features, fitted) }))
    .toSorted((a, b) => b.score - a.score);
  return ranked.flatMap(({ features, score: own }, rank): Instance[] => {
    if (rank === 0) return [{ features, isPoisoned: true, weight: 1 }];
    if (own > 0 && rank < 3) return [{ features, isPoisoned: true, weight: 0.7 }];
    return own < -1 ? [{ features, isPoisoned: false, weight: 0.5 }] : [];
  });
}

function scale(features: readonly number[]): number {
  return 1 / Math.sqrt(Math.max(FEWEST, features.length));
}

function score(features: readonly number[], { weights, bias }: Fitted): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + sum * scale(features);
}

/** Logistic regression by gradient steps that shrink where they were large before (AdaGrad). */
function fit(instances: Instance[], size: number, random: () => number): Fitted {
  const weights = new Float64Array(size);
  const moved = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasMoved = 1e-6;
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(instances, random);
    for (const { features, isPoisoned, weight } of instances) {
      const odds = score(features, { weights, bias });
      const error = (1 / (1 + Math.exp(-odds)) - Number(isPoisoned)) * weight;
      const factor = scale(features);
      for (const feature of features) {
        const slope = error * factor + DECAY * (weights[feature] ?? 0);
        moved[feature] = (moved[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) - (STEP * slope) / Math.sqrt(moved[feature]);
      }
      biasMoved += error * error;
      bias -= (STEP * error) / Math.sqrt(biasMoved);
    }
  }
  return { weights, bias };
}

function shuffle(list: Instance[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] as Instance;
    list[at] = list[other] as Instance;
    list[other] = kept;
  }
}

/** Numbers from 0 to 1, always the same: a linear congruential generator over 31 bits. */
function numbersFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 1_103_515_245n + 12_345n) & 0x7fff_ffffn;
    return Number(state) / 0x8000_0000;
  };
}

function modelText(
  { weights, bias }: Fitted,
  vocabulary: ReadonlyMap<number, number>,
  wordOf: (word: number) => string,
): string {
  const lines: string[] = [];
  for (const [feature, index] of vocabulary) {
    const weight = weights[index] ?? 0;
    if (Math.abs(weight) >= SMALLEST)
      lines.push(`${featureName(feature, wordOf)} ${Math.round(weight * 1000)}`);
  }
  return [`bias ${Math.round(bias * 1000)}`, ...lines.toSorted()].join('\n');
}

/** The model as the rule uses it. */
export function trainModel(examples: readonly Example[]): Model {
  return parseModel(train(examples));
}
