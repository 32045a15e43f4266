import type { Weight } from '../rule.ts';
import { eachFeature, featureNumber, type ReadSentence, type Vocabulary } from './features.ts';
import { NumberedVocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** A linear model over the features of a sentence. */
export interface Model {
  readonly bias: number;
  readonly vocabulary: Vocabulary;
  readonly weights: Float32Array;
  /** Scores from which on a sentence weighs something, heaviest first. */
  readonly thresholds: readonly { readonly weight: Weight; readonly least: number }[];
}

/** Fewer features than this count as so many: a short sentence is no strong evidence. */
export const FEWEST = 8;

/**
 * Reads the text of a model: lines for thresholds and bias, then a line for
 * each feature: its name and its weight in thousandths.
 * @throws TypeError if a line is none: the file is made by a script and never edited.
 */
export function parseModel(text: string): Model {
  const vocabulary = new NumberedVocabulary();
  const known: [feature: number, weight: number][] = [];
  const thresholds: { weight: Weight; least: number }[] = [];
  let bias = 0;
  for (const line of text.trim().split('\n')) {
    const cut = line.lastIndexOf(' ');
    const name = line.slice(0, cut);
    const weight = Number(line.slice(cut + 1)) / 1000;
    if (cut <= 0 || !Number.isFinite(weight)) throw new TypeError(`${JSON.stringify(line)} is no weight`);
    if (name === 'bias') bias = weight;
    else if (name.startsWith('threshold '))
      thresholds.push({ weight: name.slice(10) as Weight, least: weight });
    else known.push([featureIn(vocabulary, name), weight]);
  }
  const weights = new Float32Array(vocabulary.end);
  for (const [feature, weight] of known) weights[feature] = weight;
  return { bias, vocabulary, weights, thresholds };
}

function featureIn(vocabulary: NumberedVocabulary, name: string): number {
  const [kind, first = '', second] = name.split(' ');
  if (kind === 'word' && first !== '' && second === undefined) return vocabulary.addWord(first);
  if (kind === 'signal' && first !== '' && second === undefined) return vocabulary.addSignal(first);
  if (kind === 'next' && first !== '' && second !== undefined)
    return vocabulary.addNext(vocabulary.addWord(first), vocabulary.addWord(second));
  const feature = featureNumber(name);
  if (feature === undefined) throw new TypeError(`${JSON.stringify(name)} is no feature`);
  return feature;
}

let trained: Model | undefined;

/** The model that the project's corpus gives. */
export function trainedModel(): Model {
  trained ??= parseModel(WEIGHTS);
  return trained;
}

/** Which sentence last had a feature: each counts once in a sentence. */
let seen = new Int32Array(0);
let turn = 0;

/**
 * How much a sentence reads like those of poisoned definitions: the log of the odds, by the model's own corpus. Only
 * features that the model knows count.
 */
export function scoreOf(read: ReadSentence, { bias, vocabulary, weights }: Model): number {
  if (seen.length < weights.length || turn === 0x7fffffff) {
    seen = new Int32Array(weights.length);
    turn = 0;
  }
  turn += 1;
  let sum = 0;
  let count = 0;
  eachFeature(read, vocabulary, (feature) => {
    const weight = weights[feature] ?? 0;
    if (weight === 0 || seen[feature] === turn) return;
    seen[feature] = turn;
    sum += weight;
    count += 1;
  });
  return bias + sum / Math.sqrt(Math.max(FEWEST, count));
}
