import type { TileReader, WrittenTile } from '@toolsum/core';

/** Tiles in memory, each at its widest; narrower ones are its beginning. */
export class TileStore implements TileReader {
  readonly #tiles = new Map<string, Uint8Array>();

  write(tiles: readonly WrittenTile[]): void {
    for (const { level, index, bytes } of tiles) this.#tiles.set(`${level}/${index}`, bytes);
  }

  async readTile(level: number, index: number, width: number): Promise<Uint8Array> {
    const tile = this.#tiles.get(`${level}/${index}`);
    if (tile === undefined) throw new Error(`no tile ${level}/${index}`);
    return tile.subarray(0, width * 32);
  }

  count(level: number): number {
    return [...this.#tiles.keys()].filter((key) => key.startsWith(`${level}/`)).length;
  }

  withFlippedBit(level: number, index: number, bit: number): TileStore {
    const copy = new TileStore();
    for (const [key, bytes] of this.#tiles) copy.#tiles.set(key, bytes);
    const tile = this.#tiles.get(`${level}/${index}`) ?? new Uint8Array();
    copy.#tiles.set(`${level}/${index}`, tile.with(bit >> 3, (tile[bit >> 3] ?? 0) ^ (1 << (bit & 7))));
    return copy;
  }
}
