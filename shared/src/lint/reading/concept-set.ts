import { CONCEPTS, placeOf, type Concept } from './concept.ts';

/** A set of concepts, as bits: asked of every sentence by every rule. */
export class ConceptSet {
  #low = 0;
  #middle = 0;
  #high = 0;

  /** A set that a rule states once, to be met by sentences. */
  static of(...concepts: readonly Concept[]): ConceptSet {
    const set = new ConceptSet();
    for (const concept of concepts) set.add(concept);
    return set;
  }

  /** All concepts of several sentences or strings. */
  static union(parts: readonly { readonly concepts: ConceptSet }[]): ConceptSet {
    const set = new ConceptSet();
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]?.concepts;
      if (part !== undefined) set.addAll(part);
    }
    return set;
  }

  add(concept: Concept): void {
    const place = placeOf(concept);
    if (place < 32) this.#low |= 1 << place;
    else if (place < 64) this.#middle |= 1 << (place - 32);
    else this.#high |= 1 << (place - 64);
  }

  addAll(other: ConceptSet): void {
    this.#low |= other.#low;
    this.#middle |= other.#middle;
    this.#high |= other.#high;
  }

  has(concept: Concept): boolean {
    const place = placeOf(concept);
    const bits = place < 32 ? this.#low : place < 64 ? this.#middle : this.#high;
    return (bits & (1 << (place & 31))) !== 0;
  }

  /** Whether both sets have a concept in common. */
  meets(other: ConceptSet): boolean {
    return ((this.#low & other.#low) | (this.#middle & other.#middle) | (this.#high & other.#high)) !== 0;
  }

  *[Symbol.iterator](): Generator<Concept> {
    for (const concept of CONCEPTS) if (this.has(concept)) yield concept;
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
