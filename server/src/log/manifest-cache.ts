import { LIMITS, ToolsumError, parseJson, type Digest } from '@toolsum/core';
import type { Manifest } from '@toolsum/schemas';
import { BoundedCache } from '../bounded-cache.ts';
import type { Store } from '../store/store.ts';

const CACHED_MANIFESTS = 64;

/** Manifests that were admitted, read back as documents: they were verified before they were stored. */
export class ManifestCache {
  readonly #store: Store;
  readonly #cache = new BoundedCache<Digest, Manifest>(CACHED_MANIFESTS);

  constructor(store: Store) {
    this.#store = store;
  }

  /** @throws ToolsumError ERR_NOT_FOUND if its bytes are not in the store. */
  async read(digest: Digest): Promise<Manifest> {
    const known = this.#cache.get(digest);
    if (known !== undefined) return known;
    const bytes = await this.#store.readBlob(digest);
    if (bytes === undefined)
      throw new ToolsumError('ERR_NOT_FOUND', 'the bytes of this manifest are not here', { digest });
    const manifest = parseJson(bytes, LIMITS.manifestBytes) as unknown as Manifest;
    this.#cache.set(digest, manifest);
    return manifest;
  }

  remember(digest: Digest, manifest: Manifest): void {
    this.#cache.set(digest, manifest);
  }
}
