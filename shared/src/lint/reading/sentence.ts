import type { Keeper } from '../kept.ts';
import type { Layer, Span } from '../layer.ts';
import { isAct, type Act, type Concept } from './concept.ts';
import { ConceptSet } from './concept-set.ts';
import type { Form } from './lexicon.ts';
import { moodOf, type Mood } from './mood.ts';
import { ListsMet } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A word or phrase of a sentence with one of its meanings. */
export interface Mark {
  readonly concept: Concept;
  readonly form: Form | undefined;
  /** Number of its first word in the layer. */
  readonly at: number;
  /** How many words. */
  readonly length: number;
}

/** Something that the sentence has somebody do: a verb, how it is meant, and what it reaches. */
export interface Deed {
  readonly act: Act;
  readonly mood: Mood;
  readonly mark: Mark;
  /** What stands between this verb and the next deed that is ordered, banned or reported: objects, targets, manners. */
  readonly objects: readonly Mark[];
}

/** A sentence of one layer: words, marks, and the deeds it speaks of. */
export class Sentence implements Keeper {
  kept: unknown[] | undefined;
  readonly layer: Layer;
  readonly span: Span;
  /** 0 for the first of its string. */
  readonly index: number;
  readonly words: readonly Word[];
  /** Its words are `words[from]` to `words[to - 1]`. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  readonly concepts: ConceptSet;
  #deeds: readonly Deed[] | undefined;
  #lists: ListsMet | undefined;

  constructor(
    layer: Layer,
    span: Span,
    index: number,
    words: readonly Word[],
    from: number,
    to: number,
    marks: readonly Mark[],
  ) {
    this.layer = layer;
    this.span = span;
    this.index = index;
    this.words = words;
    this.from = from;
    this.to = to;
    this.marks = marks;
    this.concepts = new ConceptSet();
    for (const { concept } of marks) this.concepts.add(concept);
  }

  /** Whether any of the concepts stands in it. */
  has(...concepts: readonly Concept[]): boolean {
    return this.concepts.hasAny(concepts);
  }

  /** Whether all of them stand in it. */
  hasAll(...concepts: readonly Concept[]): boolean {
    return this.concepts.hasAll(concepts);
  }

  /** Whether a word of a list may stand in it: it surely doesn't if this is false. */
  mayHold(list: ReadonlySet<string>): boolean {
    this.#lists ??= new ListsMet(this.words, this.from, this.to);
    return this.#lists.mayMeet(list);
  }

  /** The first mark of any of the concepts, from a word on. */
  find(concepts: readonly Concept[], from = this.from, to = this.to): Mark | undefined {
    for (let index = this.markFrom(from); index < this.marks.length; index += 1) {
      const mark = this.marks[index];
      if (mark === undefined || mark.at >= to) return undefined;
      if (concepts.includes(mark.concept)) return mark;
    }
    return undefined;
  }

  /** The marks that begin at a word. */
  *marksAt(at: number): Generator<Mark> {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let index = low; this.marks[index]?.at === at; index += 1) {
      const mark = this.marks[index];
      if (mark !== undefined) yield mark;
    }
  }

  /** All deeds, in order. */
  get deeds(): readonly Deed[] {
    this.#deeds ??= this.#readDeeds();
    return this.#deeds;
  }

  /** The stretch of the layer's text from one word to another, both included. */
  stretch(first: number, last: number): Span {
    return {
      start: this.words[Math.min(first, last)]?.start ?? this.span.start,
      end: this.words[Math.max(first, last)]?.end ?? this.span.end,
    };
  }

  /** The stretch of the layer's text over some marks. */
  over(...marks: readonly (Mark | undefined)[]): Span {
    const known = marks.filter((mark) => mark !== undefined);
    const first = Math.min(...known.map(({ at }) => at));
    const last = Math.max(...known.map(({ at, length }) => at + length - 1));
    return this.stretch(first, last);
  }

  #readDeeds(): Deed[] {
    const heads: { act: Act; mood: Mood; mark: Mark }[] = [];
    for (const mark of this.marks) {
      if (mark.form === undefined || !isAct(mark.concept)) continue;
      const mood = moodOf(this, mark);
      if (mood !== undefined) heads.push({ act: mark.concept, mood, mark });
    }
    // A sentence may be a megabyte long: every deed looks no farther than its neighbours.
    let next = 0;
    return heads.map(({ act, mood, mark }, index) => {
      const end = mark.at + mark.length;
      while (next < heads.length && (heads[next]?.mark.at ?? this.to) < end) next += 1;
      const objects = this.#marksBetween(end, heads[next]?.mark.at ?? this.to);
      // What a passive verb is done to stands before it: "the file must be included".
      const before = mark.form === 'past' && mood === 'order' ? this.#subjectOf(mark, heads, index) : [];
      return { act, mood, mark, objects: [...before, ...objects] };
    });
  }

  #subjectOf(mark: Mark, heads: readonly { readonly mark: Mark }[], index: number): readonly Mark[] {
    let before = index - 1;
    while (before >= 0 && (heads[before]?.mark.at ?? 0) >= mark.at) before -= 1;
    const previous = heads[before]?.mark;
    return this.#marksBetween(previous === undefined ? this.from : previous.at + previous.length, mark.at);
  }

  /** The marks that begin at one word or after it, and before another. */
  #marksBetween(from: number, to: number): readonly Mark[] {
    return from >= to ? [] : this.marks.slice(this.markFrom(from), this.markFrom(to));
  }

  /** Number of the first mark that begins at a word or after it. */
  markFrom(word: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.at ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
