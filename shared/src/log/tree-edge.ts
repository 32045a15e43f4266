import { ToolsumError } from '../errors.ts';
import { HASH_BYTES } from './merkle.ts';
import { completeRoot, joinRoots } from './tile-proof.ts';
import { splitTile, TILE_WIDTH, tileWidth, type TilePosition, type TileReader } from './tile.ts';

/** All that appending needs to know of a tree: its size and, of each level, the rightmost incomplete tile. */
export interface TreeEdge {
  readonly size: number;
  /** From level 0; a level whose tiles are all full has an empty list. */
  readonly levels: readonly (readonly Uint8Array[])[];
}

export interface WrittenTile extends TilePosition {
  readonly bytes: Uint8Array;
}

export interface Appended {
  readonly edge: TreeEdge;
  /** Every tile that is new or wider than before, at its width in the new tree. */
  readonly tiles: readonly WrittenTile[];
  readonly root: Uint8Array;
  readonly size: number;
}

/** Where every log begins. */
export const EMPTY_EDGE: TreeEdge = { size: 0, levels: [] };

/**
 * Appends leaves to a tree; no effect but its result. A partial tile is the beginning of every wider one, so a store
 * may keep only the widest and serve what was asked of it.
 *
 * @param leaves leaf hashes (`leafHash(entry)`), 32 bytes each; not entries.
 * @throws ToolsumError ERR_USAGE if a leaf is no hash or the tree would outgrow 2^53-1, ERR_TILE_MALFORMED if the edge
 * is not that of its size.
 */
export function appendLeaves(edge: TreeEdge, leaves: readonly Uint8Array[]): Appended {
  requireEdge(edge);
  if (leaves.some((leaf) => leaf.byteLength !== HASH_BYTES)) misuse('a leaf that is no hash of 32 bytes');
  const size = edge.size + leaves.length;
  if (!Number.isSafeInteger(size)) misuse('the tree is full');
  const levels: Uint8Array[][] = [];
  const tiles: WrittenTile[] = [];
  // Each level hands the roots of the tiles it has filled to the one above.
  let added: readonly Uint8Array[] = leaves.map((leaf) => Uint8Array.from(leaf));
  for (let level = 0; level < edge.levels.length || added.length > 0; level += 1) {
    const before = edge.levels[level] ?? [];
    const row = [...before, ...added];
    const firstIndex = Math.floor(edge.size / TILE_WIDTH ** (level + 1));
    const full: Uint8Array[] = [];
    let start = 0;
    for (; start + TILE_WIDTH <= row.length; start += TILE_WIDTH) {
      const hashes = row.slice(start, start + TILE_WIDTH);
      tiles.push(written(level, firstIndex + full.length, hashes));
      full.push(completeRoot(hashes));
    }
    const rest = row.slice(start);
    if (added.length > 0 && rest.length > 0) tiles.push(written(level, firstIndex + full.length, rest));
    levels.push(rest);
    added = full;
  }
  const next = { size, levels };
  return { edge: next, tiles, root: edgeRoot(next), size };
}

/** Root of the tree whose edge this is. */
export function edgeRoot(edge: TreeEdge): Uint8Array {
  requireEdge(edge);
  const roots: Uint8Array[] = [];
  for (const level of edge.levels.toReversed()) {
    for (let start = 0; start < level.length;) {
      let count = 1;
      while (count * 2 <= level.length - start) count *= 2;
      roots.push(completeRoot(level.slice(start, start + count)));
      start += count;
    }
  }
  return joinRoots(roots);
}

/**
 * Reads the edge of the tree of `size` leaves back from its tiles.
 *
 * @throws ToolsumError ERR_TILE_MALFORMED, ERR_USAGE, and what the reader throws.
 */
export async function edgeFromReader(size: number, reader: TileReader): Promise<TreeEdge> {
  if (!Number.isSafeInteger(size) || size < 0) misuse('a tree has a whole number of leaves');
  const levels: Uint8Array[][] = [];
  for (let level = 0; size >= TILE_WIDTH ** level; level += 1) {
    const index = Math.floor(size / TILE_WIDTH ** (level + 1));
    const width = tileWidth(level, index, size);
    const bytes = width === 0 ? new Uint8Array() : await reader.readTile(level, index, width);
    levels.push(splitTile(bytes, width).map((hash) => Uint8Array.from(hash)));
  }
  return { size, levels };
}

function requireEdge({ size, levels }: TreeEdge): void {
  const fits = levels.every(
    (hashes, level) =>
      hashes.length === Math.floor(size / TILE_WIDTH ** level) % TILE_WIDTH &&
      hashes.every((hash) => hash.byteLength === HASH_BYTES),
  );
  if (!Number.isSafeInteger(size) || size < 0 || !fits || size >= TILE_WIDTH ** levels.length) {
    throw new ToolsumError('ERR_TILE_MALFORMED', 'the edge is not that of a tree of its size');
  }
}

function written(level: number, index: number, hashes: readonly Uint8Array[]): WrittenTile {
  return { level, index, width: hashes.length, bytes: new Uint8Array(Buffer.concat(hashes)) };
}

function misuse(message: string): never {
  throw new ToolsumError('ERR_USAGE', message);
}
