import { applyEntry, emptyNameState, parseEntry, ToolsumError, type NameState } from '@toolsum/core';
import type { MonitorStore } from './store.ts';

/** Names whose state is kept at hand; the others are folded again from their entries when they are needed. */
const AT_HAND = 2048;

/** States of names, folded from the stored entries by the rules that clients hold them to. Memory stays bounded. */
export class NameStates {
  readonly #store: MonitorStore;
  readonly #atHand = new Map<string, NameState>();

  constructor(store: MonitorStore) {
    this.#store = store;
  }

  /**
   * The state of a name up to the entry that was last found good.
   *
   * @throws ToolsumError ERR_USAGE if the file of the monitor lacks entries.
   */
  get(name: string): NameState {
    const known = this.#atHand.get(name);
    const state = known ?? this.#fold(name, this.#store.name(name)?.head ?? -1);
    this.set(state);
    return state;
  }

  /** Takes a name up whose earlier entries have just been stored. */
  bring(name: string, head: number): void {
    this.set(this.#fold(name, head));
  }

  set(state: NameState): void {
    this.#atHand.delete(state.name);
    this.#atHand.set(state.name, state);
    if (this.#atHand.size <= AT_HAND) return;
    const [oldest] = this.#atHand.keys();
    if (oldest !== undefined) this.#atHand.delete(oldest);
  }

  /** Forgets what is not written down: a batch of entries broke off. */
  clear(): void {
    this.#atHand.clear();
  }

  /** The state of a name as the tree of that size had it. */
  below(name: string, size: number): NameState {
    const state = this.get(name);
    return state.head < size ? state : this.#fold(name, state.head, size);
  }

  #fold(name: string, head: number, size = Number.POSITIVE_INFINITY): NameState {
    const chain: { entry: ReturnType<typeof parseEntry>; index: number }[] = [];
    for (let index = head; index >= 0;) {
      const bytes = this.#store.entry(index);
      if (bytes === undefined)
        throw new ToolsumError(
          'ERR_USAGE',
          'the state of the monitor is spoilt; remove its file to start anew',
        );
      const entry = parseEntry(bytes);
      if (index < size) chain.push({ entry, index });
      // `applyEntry` refuses a chain that does not go back.
      index = entry.prev < index ? entry.prev : -1;
    }
    return chain.reduceRight(
      (state, { entry, index }) => applyEntry(state, entry, index),
      emptyNameState(name),
    );
  }
}
