/** What keeps by itself what was found out about it. */
export interface Keeper {
  kept: unknown[] | undefined;
}

let slots = 0;

/**
 * What is found out about many things and asked for again, kept with each of them. There are so many sentences and
 * layers that weak maps of them would cost more than most of what they hold.
 */
export class Kept<K extends Keeper, V> {
  readonly #slot = slots++;

  get(keeper: K): V | undefined {
    return keeper.kept?.[this.#slot] as V | undefined;
  }

  set(keeper: K, value: V): void {
    keeper.kept ??= [];
    keeper.kept[this.#slot] = value;
  }
}
