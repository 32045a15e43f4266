import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { HASH_BYTES } from './merkle.ts';

/** Hashes, or entries, in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Where a tile stands: level 0 holds leaf hashes, each level above one hash per full tile below. */
export interface TilePosition {
  readonly level: number;
  readonly index: number;
  /** How many hashes, 1 to 256; below 256 the tile is partial, and the beginning of every wider one. */
  readonly width: number;
}

/** Where tiles come from. */
export interface TileReader {
  /** @returns the hashes, exactly 32 bytes times `width`. */
  readTile(level: number, index: number, width: number): Promise<Uint8Array>;
  /** For a log over its own tiles, which only grow: there the hash of a complete subtree never changes. */
  readonly subtrees?: SubtreeMemory;
}

/** Remembers hashes of complete subtrees, or forgets them. */
export interface SubtreeMemory {
  get(place: string): Uint8Array | undefined;
  set(place: string, hash: Uint8Array): unknown;
}

/** Path of a tile of hashes, without leading slash: `tile/0/x001/234`, or with `.p/<width>` if partial. */
export function tilePath(level: number, index: number, width: number): string {
  if (!Number.isSafeInteger(level) || level < 0 || level > 63) misuse();
  return `tile/${level}/${indexPath(index, width)}`;
}

/** Path of a tile of entries, without leading slash: `tile/entries/x001/234`, or with `.p/<width>` if partial. */
export function entriesTilePath(index: number, width: number): string {
  return `tile/entries/${indexPath(index, width)}`;
}

/**
 * Reads what `tilePath` and `entriesTilePath` write.
 *
 * @returns undefined for every other spelling.
 */
export function parseTilePath(
  path: string,
): { level: number | 'entries'; index: number; width: number } | undefined {
  const match =
    /^tile\/(entries|0|[1-9][0-9]?)\/((?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/.exec(path);
  const [, kind = '', digits = '', partial] = match ?? [];
  const index = Number(digits.replaceAll(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  const level = kind === 'entries' ? kind : Number(kind);
  if (match === null || digits.startsWith('x000') || !Number.isSafeInteger(index)) return undefined;
  if (width > TILE_WIDTH || (partial !== undefined && width === TILE_WIDTH)) return undefined;
  return level === 'entries' || level <= 63 ? { level, index, width } : undefined;
}

/** Width of a tile in a tree of `size` leaves; 0 if the tree has no such tile. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/**
 * The hashes of a tile, one by one.
 *
 * @throws ToolsumError ERR_TILE_MALFORMED unless there are exactly `width`.
 */
export function splitTile(bytes: Uint8Array, width: number): Uint8Array[] {
  if (bytes.byteLength !== width * HASH_BYTES)
    malformed(`${bytes.byteLength} bytes where ${width} hashes belong`);
  return Array.from({ length: width }, (_, i) => bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
}

/**
 * Writes a tile of entries: each with its length before it, 16 bits, big-endian.
 *
 * @throws ToolsumError ERR_TOO_MANY, ERR_TOO_LARGE
 */
export function encodeEntryTile(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length > TILE_WIDTH) tooMany();
  const parts = entries.flatMap((entry) => {
    requireEntrySize(entry.byteLength);
    return [Uint8Array.of(entry.byteLength >> 8, entry.byteLength & 0xff), entry];
  });
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * Reads a tile of entries. They are not verified: hash them and compare with the level 0 tile.
 *
 * @throws ToolsumError ERR_TILE_MALFORMED, ERR_TOO_MANY above 256 entries, ERR_TOO_LARGE above the bound of an entry.
 */
export function decodeEntryTile(bytes: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let offset = 0; offset < bytes.byteLength;) {
    const [high, low] = bytes.subarray(offset, offset + 2);
    if (high === undefined || low === undefined) malformed('a length is cut off');
    const length = high * 256 + low;
    requireEntrySize(length);
    if (entries.length === TILE_WIDTH) tooMany();
    const entry = bytes.slice(offset + 2, offset + 2 + length);
    if (entry.byteLength !== length) malformed('an entry is cut off');
    entries.push(entry);
    offset += 2 + length;
  }
  return entries;
}

function indexPath(index: number, width: number): string {
  if (!Number.isSafeInteger(index) || index < 0) misuse();
  if (!Number.isSafeInteger(width) || width < 1 || width > TILE_WIDTH) misuse();
  const groups: string[] = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(String(rest % 1000).padStart(3, '0'));
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return width < TILE_WIDTH ? `${path}.p/${width}` : path;
}

function requireEntrySize(bytes: number): void {
  if (bytes > LIMITS.entryBytes) {
    throw new ToolsumError('ERR_TOO_LARGE', `an entry of ${bytes} bytes, more than ${LIMITS.entryBytes}`, {
      bytes,
      limit: LIMITS.entryBytes,
    });
  }
}

function tooMany(): never {
  throw new ToolsumError('ERR_TOO_MANY', `more than ${TILE_WIDTH} entries in a tile`);
}

function misuse(): never {
  throw new ToolsumError('ERR_USAGE', 'no tile has this level, index or width');
}

function malformed(message: string): never {
  throw new ToolsumError('ERR_TILE_MALFORMED', `not the tile that was asked for: ${message}`);
}
