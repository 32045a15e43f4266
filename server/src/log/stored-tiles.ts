import { ToolsumError, type TileReader, type WrittenTile } from '@toolsum/core';
import { BoundedCache } from '../bounded-cache.ts';
import type { Store } from '../store/store.ts';

const HASH_BYTES = 32;
const CACHED_TILE_BYTES = 16 * 1024 * 1024;
/** Every proof needs some dozen of them, and most of them are those of the proof before. */
const CACHED_SUBTREES = 16_384;

/** Tiles from the store, the hot ones from memory. A narrower partial tile is the beginning of the widest known. */
export class StoredTiles implements TileReader {
  readonly subtrees = new BoundedCache<string, Uint8Array>(CACHED_SUBTREES);
  readonly #store: Store;
  readonly #cache = new BoundedCache<string, Uint8Array>(CACHED_TILE_BYTES, (bytes) => bytes.byteLength);

  constructor(store: Store) {
    this.#store = store;
  }

  async readTile(level: number, index: number, width: number): Promise<Uint8Array> {
    const key = `${level}/${index}`;
    const wanted = width * HASH_BYTES;
    let bytes = this.#cache.get(key);
    if (bytes === undefined || bytes.byteLength < wanted) {
      bytes = await this.#store.readTile(level, index);
      if (bytes === undefined || bytes.byteLength < wanted) {
        throw new ToolsumError('ERR_TILE_MALFORMED', `tile ${index} of level ${level} is not in the store`, {
          level,
          index,
        });
      }
      this.#cache.set(key, bytes);
    }
    return bytes.subarray(0, wanted);
  }

  /** Takes in tiles that the store has just committed. */
  remember(tiles: readonly WrittenTile[]): void {
    for (const { level, index, bytes } of tiles) this.#cache.set(`${level}/${index}`, bytes);
  }
}
