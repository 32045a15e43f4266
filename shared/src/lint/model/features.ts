import { ACTS, CONCEPTS, placeOf, type Act, type Concept } from '../reading/concept.ts';
import { MOODS, type Mood } from '../reading/mood.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';

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
/** Where the numbers of words begin. */
const WORDS_FROM = OBJECTS_FROM + MOODS.length * ACTS.length * CONCEPT_COUNT;

const ACT_PLACES: ReadonlyMap<Act, number> = new Map(ACTS.map((act, index) => [act, index]));
const MOOD_PLACES: ReadonlyMap<Mood, number> = new Map(MOODS.map((mood, index) => [mood, index]));

/** Number of a word in a vocabulary, or undefined if it is not in it. */
export type WordNumber = (word: string) => number | undefined;

/**
 * The features of a sentence, as numbers, some of them more than once: its words (a literal stands for its kind: no
 * address is learned), what they are about, which of these stand near each other and in which order, and who is told
 * or said to do what with what. Nothing about lengths, names or schemas: those tell corpora apart, not intents.
 */
export function eachFeature(sentence: Sentence, numberOf: WordNumber, emit: (feature: number) => void): void {
  const { marks, words, from } = sentence;
  const last = Math.min(sentence.to, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const word = wordNumber(words[at]?.text ?? '', numberOf);
    if (word !== undefined) emit(WORDS_FROM + word);
  }
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

/** Longer words are no words. */
const LONGEST_WORD = 24;

function wordNumber(text: string, numberOf: WordNumber): number | undefined {
  return text.length <= LONGEST_WORD && isOfLetters(text) ? numberOf(text) : undefined;
}

function isOfLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 39) return /^[\p{L}\p{M}']+$/u.test(text);
  }
  return text !== '';
}

/** What a feature is called in the file of weights; `wordOf` turns a word's number back. */
export function featureName(feature: number, wordOf: (word: number) => string): string {
  if (feature >= WORDS_FROM) return `word ${wordOf(feature - WORDS_FROM)}`;
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

/** The number of a feature by its name, undefined if nothing is called so; words are numbered by the caller. */
export function featureNumber(name: string, numberOf: WordNumber): number | undefined {
  const [kind, first = '', second = '', third = ''] = name.split(' ');
  const concept = (text: string): number => CONCEPTS.indexOf(text as Concept);
  const deed = (): number => {
    const mood = MOOD_PLACES.get(first as Mood);
    const act = ACT_PLACES.get(second as Act);
    return mood === undefined || act === undefined ? -1 : mood * ACTS.length + act;
  };
  switch (kind) {
    case 'word':
      return numberIn(WORDS_FROM, 1, numberOf(first) ?? -1);
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

/** One more than the largest number of a feature over a vocabulary of so many words. */
export function featureCount(words: number): number {
  return WORDS_FROM + words;
}
