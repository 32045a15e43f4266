import {
  appendLeaves,
  equalBytes,
  leafHash,
  TILE_WIDTH,
  ToolsumError,
  type TreeEdge,
  type WrittenTile,
} from '@toolsum/core';
import type { RegistryReader } from '@toolsum/verifier';

/** What a log serves of its tree. */
export type TreeSource = Pick<RegistryReader, 'entries' | 'uncachedTiles'>;

/** One tile of entries, and the tree up to its end. */
export interface TreeStep {
  /** Leaf index of the first of the entries. */
  readonly first: number;
  /** All entries of the tile that are below the size asked for, also those that the tree held before. */
  readonly entries: readonly Uint8Array[];
  readonly edge: TreeEdge;
  readonly root: Uint8Array;
}

/** A tile of hashes that the log serves, and that its own entries contradict. */
export interface TileFault {
  readonly level: number;
  readonly index: number;
  /** Of a tile of leaf hashes: the first entry that differs. */
  readonly entry?: number;
  /** It isn't served at all. */
  readonly missing: boolean;
}

/** Tiles of entries that are asked for ahead. */
const AHEAD = 4;
const HASH_BYTES = 32;

/**
 * Derives a log's tree anew from its entries, from a known edge on, and holds every tile of hashes that is new or wider
 * since then to what the entries give. Whether the root is the signed one is the caller's question, at the end.
 *
 * @param from the edge of the tree that is known; `EMPTY_EDGE` for everything.
 * @param onFault gets each tile of hashes that differs.
 * @throws ToolsumError those of `RegistryReader.entries`.
 */
export async function* deriveTree(
  source: TreeSource,
  from: TreeEdge,
  size: number,
  onFault: (fault: TileFault) => void,
): AsyncGenerator<TreeStep, void, void> {
  let edge = from;
  const partial = new Map<string, WrittenTile>();
  for await (const { first, entries } of entryTiles(source, Math.floor(from.size / TILE_WIDTH), size)) {
    const appended = appendLeaves(edge, entries.slice(edge.size - first).map(leafHash));
    ({ edge } = appended);
    const full = appended.tiles.filter(({ width }) => width === TILE_WIDTH);
    for (const tile of appended.tiles) partial.set(placeOf(tile), tile);
    for (const tile of full) partial.delete(placeOf(tile));
    await compareTiles(source, full, onFault);
    yield { first, entries, edge, root: appended.root };
  }
  await compareTiles(source, [...partial.values()], onFault);
}

async function* entryTiles(
  source: TreeSource,
  firstTile: number,
  size: number,
): AsyncGenerator<{ first: number; entries: Uint8Array[] }, void, void> {
  const asked: Promise<Uint8Array[]>[] = [];
  const ask = (tile: number): void => {
    const width = Math.min(TILE_WIDTH, size - tile * TILE_WIDTH);
    if (width <= 0) return;
    const entries = source.entries(tile, width);
    // Whoever waits for it hears of it; until then it must not count as unheard.
    entries.catch(() => undefined);
    asked.push(entries);
  };
  for (let ahead = 0; ahead < AHEAD; ahead += 1) ask(firstTile + ahead);
  for (let tile = firstTile; ; tile += 1) {
    const next = asked.shift();
    if (next === undefined) return;
    yield { first: tile * TILE_WIDTH, entries: await next };
    ask(tile + AHEAD);
  }
}

async function compareTiles(
  { uncachedTiles }: TreeSource,
  tiles: readonly WrittenTile[],
  onFault: (fault: TileFault) => void,
): Promise<void> {
  for (const { level, index, width, bytes } of tiles) {
    const served = await uncachedTiles.readTile(level, index, width).catch(unlessAbsent);
    if (served === undefined) onFault({ level, index, missing: true });
    else if (!equalBytes(served, bytes)) {
      const entry = level === 0 ? { entry: index * TILE_WIDTH + firstDifference(served, bytes) } : {};
      onFault({ level, index, missing: false, ...entry });
    }
  }
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  const at = b.findIndex((byte, i) => a[i] !== byte);
  return Math.floor(at / HASH_BYTES);
}

function placeOf({ level, index }: WrittenTile): string {
  return `${level}/${index}`;
}

function unlessAbsent(error: unknown): undefined {
  if (ToolsumError.is(error) && error.code === 'ERR_NOT_FOUND') return undefined;
  throw error;
}

/** In words for people. */
export function faultText({ level, index, entry, missing }: TileFault): string {
  const where = entry === undefined ? '' : `, first at entry ${entry}`;
  return missing
    ? `the log does not serve tile ${index} of level ${level}`
    : `tile ${index} of level ${level} is not that of the log's entries${where}`;
}
