import {
  BUNDLE_MEDIA_TYPE,
  decodeEntryTile,
  digestOf,
  entriesTilePath,
  LIMITS,
  TILE_WIDTH,
  tilePath,
  ToolsumError,
  type TileReader,
} from '@toolsum/core';
import { getBytes } from './http-get.ts';

/** Everything that is asked of a registry to judge a server. Bytes are as served: nothing is verified here. */
export interface RegistryReader {
  status(name: string): Promise<Uint8Array>;
  /** All entries of a name below a tree size, with proofs at that size. */
  history(name: string, size: number): Promise<Uint8Array>;
  manifest(name: string, version: string, digest: string): Promise<Uint8Array>;
  bundle(name: string, version: string, digest: string): Promise<Uint8Array>;
  receipt(name: string, version: string): Promise<Uint8Array>;
  checkpoint(): Promise<Uint8Array>;
  /** The entries of a tile, exactly `width` of them. */
  entries(index: number, width: number): Promise<Uint8Array[]>;
  /** Full tiles may come from the cache. */
  readonly tiles: TileReader;
  /** Full tiles come from the registry, and go into the cache. */
  readonly uncachedTiles: TileReader;
}

/** Keeps what never changes: full tiles, and files named by their digest. A cache is never believed, only faster. */
export interface BytesCache {
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, bytes: Uint8Array): Promise<void>;
}

export interface RegistryClientOptions {
  readonly cache?: BytesCache;
  /** Time for one answer, in milliseconds. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

const JSON_TYPE = 'application/json';
const TEXT_TYPE = 'text/plain';
const BYTES_TYPE = 'application/octet-stream';
const HASH_BYTES = 32;
const ENTRY_TILE_BYTES = TILE_WIDTH * (LIMITS.entryBytes + 2);

/**
 * A client of one registry's HTTP API, read-only. Every body has its bound, every answer its one media type; there are
 * no redirects and no second tries.
 *
 * @param baseUrl of the trust file.
 * Its methods throw ToolsumError ERR_REGISTRY_UNREACHABLE (no answer in time), ERR_REGISTRY_ANSWER (an answer that is
 * none), ERR_NOT_FOUND; ERR_USAGE if the address is not http or https.
 */
export function connectRegistry(baseUrl: string, options: RegistryClientOptions = {}): RegistryReader {
  const base = checkedBase(baseUrl);
  const get = async (path: string, maxBytes: number, type: string): Promise<Uint8Array> =>
    getBytes(base + path, {
      maxBytes,
      type,
      timeoutMs: options.timeoutMs ?? LIMITS.fetchMs,
      fetch: options.fetch ?? fetch,
    });
  const versionPath = (name: string, version: string): string =>
    `${serverPath(name)}/versions/${encodeURIComponent(version)}`;
  const byDigest = async (digest: string, load: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = await options.cache?.read(digest);
    if (known !== undefined && digestOf(known) === digest) return known;
    const bytes = await load();
    if (digestOf(bytes) === digest) await options.cache?.write(digest, bytes);
    return bytes;
  };
  return {
    status: (name) => get(`${serverPath(name)}/status`, LIMITS.statusBytes, JSON_TYPE),
    history: (name, size) => get(`${serverPath(name)}/history?size=${size}`, LIMITS.historyBytes, JSON_TYPE),
    manifest: (name, version, digest) =>
      byDigest(digest, () =>
        get(`${versionPath(name, version)}/manifest.json`, LIMITS.manifestBytes, JSON_TYPE),
      ),
    bundle: (name, version, digest) =>
      byDigest(digest, () =>
        get(`${versionPath(name, version)}/bundle.sigstore.json`, LIMITS.bundleBytes, BUNDLE_MEDIA_TYPE),
      ),
    receipt: (name, version) =>
      get(`${versionPath(name, version)}/receipt.tlog-proof`, LIMITS.receiptBytes, TEXT_TYPE),
    checkpoint: () => get('/v1/log/checkpoint', LIMITS.noteBytes, TEXT_TYPE),
    entries: async (index, width) => {
      const path = (ofWidth: number): string => `/v1/log/${entriesTilePath(index, ofWidth)}`;
      const bytes = await get(path(width), ENTRY_TILE_BYTES, BYTES_TYPE).catch(async (error: unknown) => {
        if (width === TILE_WIDTH || !isNotFound(error)) throw error;
        return get(path(TILE_WIDTH), ENTRY_TILE_BYTES, BYTES_TYPE);
      });
      const entries = decodeEntryTile(bytes).slice(0, width);
      if (entries.length === width) return entries;
      throw new ToolsumError(
        'ERR_TILE_MALFORMED',
        `the tile ${entriesTilePath(index, width)} holds ${entries.length} entries`,
      );
    },
    tiles: tileReader(base, get, options.cache),
    uncachedTiles: tileReader(base, get, writeOnly(options.cache)),
  };
}

type Get = (path: string, maxBytes: number, type: string) => Promise<Uint8Array>;

function tileReader(base: string, get: Get, cache: BytesCache | undefined): TileReader {
  const fetchTile = (level: number, index: number, width: number): Promise<Uint8Array> =>
    get(`/v1/log/${tilePath(level, index, width)}`, TILE_WIDTH * HASH_BYTES, BYTES_TYPE);
  const fullTile = async (level: number, index: number): Promise<Uint8Array> => {
    const key = `${base} ${tilePath(level, index, TILE_WIDTH)}`;
    const known = await cache?.read(key);
    if (known?.byteLength === TILE_WIDTH * HASH_BYTES) return known;
    const bytes = await fetchTile(level, index, TILE_WIDTH);
    if (bytes.byteLength === TILE_WIDTH * HASH_BYTES) await cache?.write(key, bytes);
    return bytes;
  };
  return {
    async readTile(level, index, width) {
      if (width === TILE_WIDTH) return fullTile(level, index);
      try {
        return await fetchTile(level, index, width);
      } catch (error) {
        // A log may drop partial tiles once the full one exists (C2SP tlog-tiles).
        if (!isNotFound(error)) throw error;
        return (await fullTile(level, index)).subarray(0, width * HASH_BYTES);
      }
    },
  };
}

function isNotFound(error: unknown): boolean {
  return ToolsumError.is(error) && error.code === 'ERR_NOT_FOUND';
}

function writeOnly(cache: BytesCache | undefined): BytesCache | undefined {
  return cache === undefined ? undefined : { ...cache, read: () => Promise.resolve(undefined) };
}

function serverPath(name: string): string {
  return `/v1/servers/${name.split('/').map(encodeURIComponent).join('/')}`;
}

function checkedBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (
    url === undefined ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new ToolsumError('ERR_USAGE', 'the address of a registry must be a plain http or https URL');
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
