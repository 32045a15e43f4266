import { applyEntry, emptyNameState, parseEntry, type NameState } from '@toolsum/core';
import { BoundedCache } from '../bounded-cache.ts';
import type { Store } from '../store/store.ts';

const CACHED_NAMES = 4096;

interface Known {
  readonly state: NameState;
  /** The state counts all entries below this tree size. */
  readonly size: number;
}

/** What the log says of each name, by replaying its entries; never from anything else. */
export class NameStates {
  readonly #store: Store;
  readonly #cache = new BoundedCache<string, Known>(CACHED_NAMES);

  constructor(store: Store) {
    this.#store = store;
  }

  /** The state of a name in the tree of `size`. */
  async at(name: string, size: number): Promise<NameState> {
    const known = this.#cache.get(name);
    // No entry of the name stands between its head and that size.
    if (known !== undefined && known.size >= size && known.state.head < size) return known.state;
    const usable = known !== undefined && known.size < size;
    let state = usable ? known.state : emptyNameState(name);
    for (const { index, bytes } of await this.#store.readNameEntries(name, usable ? known.size : 0, size)) {
      state = applyEntry(state, parseEntry(bytes), index);
    }
    // Older sizes are asked for rarely; they must not push out the newest. Names that nobody published are not kept.
    if (state.head >= 0 && (known === undefined || known.size < size)) this.#cache.set(name, { state, size });
    return state;
  }

  /** Takes in a state that was committed with the tree of `size`. */
  remember(name: string, state: NameState, size: number): void {
    this.#cache.set(name, { state, size });
  }
}
