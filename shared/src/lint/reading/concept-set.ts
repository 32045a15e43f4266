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

  hasAny(concepts: readonly Concept[]): boolean {
    for (let index = 0; index < concepts.length; index += 1)
      if (this.has(concepts[index] as Concept)) return true;
    return false;
  }

  hasAll(concepts: readonly Concept[]): boolean {
    for (let index = 0; index < concepts.length; index += 1)
      if (!this.has(concepts[index] as Concept)) return false;
    return true;
  }
}
