import { ToolsumError, type Digest } from '@toolsum/core';
import { BoundedCache } from './bounded-cache.ts';
import type { Store } from './store/store.ts';

const CACHED_BYTES = 64 * 1024 * 1024;

/** Stored bytes by digest, the hot ones from memory. They never change, so nothing is ever taken back. */
export class BlobCache {
  readonly #store: Store;
  readonly #cache = new BoundedCache<Digest, Uint8Array>(CACHED_BYTES, (bytes) => bytes.byteLength);

  constructor(store: Store) {
    this.#store = store;
  }

  /** @throws ToolsumError ERR_NOT_FOUND. */
  async read(digest: Digest): Promise<Uint8Array> {
    const known = this.#cache.get(digest);
    if (known !== undefined) return known;
    const bytes = await this.#store.readBlob(digest);
    if (bytes === undefined) throw new ToolsumError('ERR_NOT_FOUND', 'these bytes are not here', { digest });
    this.#cache.set(digest, bytes);
    return bytes;
  }
}
