import { ACTS, CONCEPTS, placeOf, type Act, type Concept } from '../reading/concept.ts';
import { MOODS, type Mood } from '../reading/mood.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/words.ts';
import type { Weight } from '../rule.ts';

/** Marks farther apart than this many words are not taken to belong together. */
const NEAR = 12;
/** A sentence of more words than this is judged by its first ones. */
const LONGEST = 120;
/** Marks looked at behind each mark, and objects of each deed. */
const PARTNERS = 16;

const CONCEPT_COUNT = CONCEPTS.length;
const PAIRS_FROM = CONCEPT_COUNT;
const DEEDS_FROM = PAIRS_FROM + CONCEPT_COUNT * CONCEPT_COUNT;
const OBJECTS_FROM = DEEDS_FROM + MOODS.length * ACTS.length;
/** Where the numbers of words, of neighbours and of what other rules found begin. */
export const VOCABULARY_FROM = OBJECTS_FROM + MOODS.length * ACTS.length * CONCEPT_COUNT;

const ACT_PLACES: ReadonlyMap<Act, number> = new Map(ACTS.map((act, index) => [act, index]));
const MOOD_PLACES: ReadonlyMap<Mood, number> = new Map(MOODS.map((mood, index) => [mood, index]));

/** The features that are not known beforehand: their numbers, from `VOCABULARY_FROM` on; undefined if there is none. */
export interface Vocabulary {
  word(text: string): number | undefined;
  /** Two words, by their numbers, of which one follows the other. */
  next(first: number, second: number): number | undefined;
  /** What another rule found in the sentence: `RULE/SIGNAL`. */
  signal(name: string): number | undefined;
}

/** A sentence with what other rules found in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** `RULE/SIGNAL` and what it is worth. */
  readonly signals: readonly { readonly name: string; readonly weight: Weight }[];
}

/**
 * The features of a sentence, as numbers, some of them more than once: its words and which follow each other (a
 * literal stands for its kind: no address is learned), what they are about, which of these stand near each other and
 * in which order, who is told or said to do what with what, and what other rules found. Nothing about lengths, names
 * or schemas: those tell corpora apart, not intents.
 */
export function eachFeature(
  { sentence, signals }: ReadSentence,
  vocabulary: Vocabulary,
  emit: (feature: number) => void,
): void {
  const { marks, from } = sentence;
  const last = Math.min(sentence.to, from + LONGEST);
  eachWord(sentence, last, vocabulary, emit);
  eachSignal(signals, vocabulary, emit);
  for (let index = 0; index < marks.length; index += 1) {
    const first = marks[index];
    if (first === undefined || first.at >= last) break;
    const place = placeOf(first.concept);
    emit(place);
    const bound = Math.min(marks.length, index + PARTNERS);
    for (let other = index + 1; other < bound; other += 1) {
      const second = marks[other] as Mark;
      if (second.at - first.at > NEAR) break;
      if (second.at > first.at && second.concept !== first.concept)
        emit(PAIRS_FROM + place * CONCEPT_COUNT + placeOf(second.concept));
    }
  }
  for (const { act, mood, mark, objects } of sentence.deeds) {
    if (mark.at >= last) break;
    const deed = (MOOD_PLACES.get(mood) ?? 0) * ACTS.length + (ACT_PLACES.get(act) ?? 0);
    emit(DEEDS_FROM + deed);
    const bound = Math.min(objects.length, PARTNERS);
    for (let index = 0; index < bound; index += 1)
      emit(OBJECTS_FROM + deed * CONCEPT_COUNT + placeOf((objects[index] as Mark).concept));
  }
}

function eachWord(
  { words, from }: Sentence,
  last: number,
  vocabulary: Vocabulary,
  emit: (feature: number) => void,
): void {
  let previous: number | undefined;
  for (let at = from; at < last; at += 1) {
    const word = words[at];
    const number = word === undefined ? undefined : vocabulary.word(tokenOf(word));
    if (number !== undefined) {
      emit(number);
      const pair = previous === undefined ? undefined : vocabulary.next(previous, number);
      if (pair !== undefined) emit(pair);
    }
    previous = number;
  }
}

/** Longer words are no words. */
const LONGEST_WORD = 24;

function isOfLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 39) return /^[\p{L}\p{M}']+$/u.test(text);
  }
  return text !== '';
}

/** What stands for a word: itself, or the kind of literal or sign that it is. */
function tokenOf({ text, literal }: Word): string {
  if (literal.length > 0) return `<${literal[0] ?? ''}>`;
  return text.length <= LONGEST_WORD && isOfLetters(text) ? text : '<sign>';
}

/** Numbers of findings in one sentence that tell. */
const MANY = [2, 4] as const;

function eachSignal(
  signals: ReadSentence['signals'],
  vocabulary: Vocabulary,
  emit: (feature: number) => void,
): void {
  if (signals.length === 0) return;
  const names = signals.flatMap(({ name, weight }) => [name, `=${weight}`]);
  for (const many of MANY) if (signals.length >= many) names.push(`#${many}`);
  for (const name of names) {
    const number = vocabulary.signal(name);
    if (number !== undefined) emit(number);
  }
}

/** What a feature is called in the file of weights, if it is not of the vocabulary. */
export function featureName(feature: number): string {
  const concept = (place: number): Concept => CONCEPTS[place] as Concept;
  if (feature < PAIRS_FROM) return `concept ${concept(feature)}`;
  if (feature < DEEDS_FROM) {
    const pair = feature - PAIRS_FROM;
    return `pair ${concept(Math.floor(pair / CONCEPT_COUNT))} ${concept(pair % CONCEPT_COUNT)}`;
  }
  if (feature < OBJECTS_FROM) return `deed ${deedName(feature - DEEDS_FROM)}`;
  const object = feature - OBJECTS_FROM;
  return `object ${deedName(Math.floor(object / CONCEPT_COUNT))} ${concept(object % CONCEPT_COUNT)}`;
}

function deedName(deed: number): string {
  return `${MOODS[Math.floor(deed / ACTS.length)] ?? ''} ${ACTS[deed % ACTS.length] ?? ''}`;
}

/** The number of a feature by its name, undefined if nothing is called so; the vocabulary is the caller's. */
export function featureNumber(name: string): number | undefined {
  const [kind, first = '', second = '', third = ''] = name.split(' ');
  const concept = (text: string): number => CONCEPTS.indexOf(text as Concept);
  const deed = (): number => {
    const mood = MOOD_PLACES.get(first as Mood);
    const act = ACT_PLACES.get(second as Act);
    return mood === undefined || act === undefined ? -1 : mood * ACTS.length + act;
  };
  switch (kind) {
    case 'concept':
      return numberIn(0, 1, concept(first));
    case 'pair':
      return numberIn(PAIRS_FROM, CONCEPT_COUNT, concept(first), concept(second));
    case 'deed':
      return numberIn(DEEDS_FROM, 1, deed());
    case 'object':
      return numberIn(OBJECTS_FROM, CONCEPT_COUNT, deed(), concept(third));
    default:
      return undefined;
  }
}

function numberIn(from: number, width: number, major: number, minor = 0): number | undefined {
  return major < 0 || minor < 0 ? undefined : from + major * width + minor;
}
