import { placeOf, type Concept } from './concept.ts';

/** A set of concepts, as bits: asked of every sentence by every rule. */
export class ConceptSet {
  #low = 0;
  #middle = 0;
  #high = 0;

  add(concept: Concept): void {
    const place = placeOf(concept);
    if (place < 32) this.#low |= 1 << place;
    else if (place < 64) this.#middle |= 1 << (place - 32);
    else this.#high |= 1 << (place - 64);
  }

  has(concept: Concept): boolean {
    const place = placeOf(concept);
    const bits = place < 32 ? this.#low : place < 64 ? this.#middle : this.#high;
    return (bits & (1 << (place & 31))) !== 0;
  }

  hasAny(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.has(concept));
  }

  hasAll(...concepts: readonly Concept[]): boolean {
    return concepts.every((concept) => this.has(concept));
  }
}
