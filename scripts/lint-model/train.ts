import { FEWEST, parseModel, type Model } from '../../shared/src/lint/model/model.ts';
import {
  eachFeature,
  featureName,
  type ReadSentence,
  type Vocabulary,
  VOCABULARY_FROM,
} from '../../shared/src/lint/model/features.ts';
import { GrowingVocabulary, type NumberedVocabulary } from '../../shared/src/lint/model/vocabulary.ts';
import type { Example } from './corpus.ts';

/** A feature must stand in so many definitions, and in more than one family: what one family has is its own voice. */
const FEWEST_DEFINITIONS = 4;
const FEWEST_FAMILIES = 3;
/** How much honest sentences outweigh: a false alarm costs more than a miss. */
const HONEST_WEIGHT = 8;
const DECAY = 0.01;
const PASSES = 12;
/** Passes at the end whose weights are averaged. */
const AVERAGED = 6;
const ROUNDS = 5;
const STEP = 0.15;
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
export function train({ vocabulary, examples }: Encoded): string {
  const known = worthKnowing(examples);
  const encoded = examples.map(({ sentences }) =>
    sentences.map(({ features, isOpening }): EncodedSentence => ({
      features: features.map((one) => known.get(one)).filter((one) => one !== undefined),
      isOpening,
    })),
  );
  let fitted: Fitted = { weights: new Float64Array(known.size), bias: 0 };
  const random = numbersFrom(20261123);
  for (let round = 0; round < ROUNDS; round += 1) {
    const instances = examples.flatMap(({ isPoisoned }, index) => {
      const sentences = encoded[index] ?? [];
      return isPoisoned ? suspects(sentences, round === 0 ? undefined : fitted) : honest(sentences);
    });
    fitted = fit(instances, known.size, random);
  }
  return modelText(fitted, known, vocabulary);
}

/** Examples as features, and what those that are not known beforehand are called. */
export interface Encoded {
  readonly vocabulary: NumberedVocabulary;
  readonly examples: readonly (Omit<Example, 'sentences'> & {
    readonly sentences: readonly EncodedSentence[];
  })[];
}

interface EncodedSentence {
  readonly features: readonly number[];
  /** The first of several that no rule objects to: what a tool is for, in poisoned definitions too. */
  readonly isOpening: boolean;
}

export function encode(examples: readonly Example[]): Encoded {
  const vocabulary = new GrowingVocabulary();
  const encoded = examples.map(({ sentences, ...rest }) => ({
    ...rest,
    sentences: sentences.map((one) => ({
      features: featuresOf(one, vocabulary),
      isOpening: one.sentence.index === 0 && one.signals.length === 0 && sentences.length > 1,
    })),
  }));
  return { vocabulary, examples: encoded };
}

/** The features of a sentence, each once. */
function featuresOf(read: ReadSentence, vocabulary: Vocabulary): number[] {
  const features = new Set<number>();
  eachFeature(read, vocabulary, (feature) => features.add(feature));
  return [...features];
}

function worthKnowing(examples: Encoded['examples']): ReadonlyMap<number, number> {
  const counts = new Map<number, { definitions: number; families: Set<string> }>();
  for (const { family, sentences } of examples) {
    for (const feature of new Set(sentences.flatMap((one) => one.features))) {
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
  bias: number;
}

function honest(sentences: readonly EncodedSentence[]): Instance[] {
  return sentences.map(({ features }) => ({ features, isPoisoned: false, weight: HONEST_WEIGHT }));
}

/** Which sentences of a poisoned definition are taken for the poison, and how surely. */
function suspects(all: readonly EncodedSentence[], fitted: Fitted | undefined): Instance[] {
  const sentences = all.filter(({ isOpening }) => !isOpening).map(({ features }) => features);
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

/**
 * Logistic regression by gradient steps that shrink where they were large before (AdaGrad); the mean over the later
 * passes, which leans less on the order of the last one.
 */
function fit(instances: Instance[], size: number, random: () => number): Fitted {
  const mean: Fitted = { weights: new Float64Array(size), bias: 0 };
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
    if (pass < PASSES - AVERAGED) continue;
    for (let index = 0; index < size; index += 1)
      mean.weights[index] = (mean.weights[index] ?? 0) + (weights[index] ?? 0) / AVERAGED;
    mean.bias += bias / AVERAGED;
  }
  return mean;
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
  known: ReadonlyMap<number, number>,
  vocabulary: NumberedVocabulary,
): string {
  const lines: string[] = [];
  for (const [feature, index] of known) {
    const weight = weights[index] ?? 0;
    const name = feature < VOCABULARY_FROM ? featureName(feature) : vocabulary.nameOf(feature);
    if (Math.abs(weight) >= SMALLEST) lines.push(`${name} ${Math.round(weight * 1000)}`);
  }
  return [`bias ${Math.round(bias * 1000)}`, ...lines.toSorted()].join('\n');
}

/** The model as the rule uses it. */
export function trainModel(encoded: Encoded): Model {
  return parseModel(train(encoded));
}
