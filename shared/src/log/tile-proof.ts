import { ToolsumError, type ErrorCode } from '../errors.ts';
import { equalBytes } from '../crypto/base64.ts';
import { emptyRoot, nodeHash } from './merkle.ts';
import { splitTile, TILE_WIDTH, tileWidth, type SubtreeMemory, type TileReader } from './tile.ts';

/** Levels of the tree within one tile: 2^8 = 256. */
const TILE_HEIGHT = 8;

/** Leaves from `start` up to and without `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Inclusion proof for a leaf, computed from tiles. It is as good as the tiles: verify it with `verifyInclusion`.
 *
 * @throws ToolsumError ERR_INCLUSION_PROOF if there is no such leaf, ERR_TILE_MALFORMED, and what the reader throws.
 */
export async function inclusionProof(index: number, size: number, reader: TileReader): Promise<Uint8Array[]> {
  if (!isCount(size) || !isCount(index) || index >= size)
    refuse('ERR_INCLUSION_PROOF', 'the tree has no leaf with this index');
  const spans: Span[] = [];
  for (let span = { start: 0, end: size }; span.end - span.start > 1;) {
    const [left, right] = halves(span);
    const isLeft = index < left.end;
    spans.unshift(isLeft ? right : left);
    span = isLeft ? left : right;
  }
  return hashSpans(spans, size, reader);
}

/**
 * Proof that the tree of `size2` extends the tree of `size1` (RFC 6962 section 2.1.2), computed from the tiles of the
 * second. It is as good as the tiles: verify it with `verifyConsistency`.
 *
 * @throws ToolsumError ERR_CONSISTENCY_PROOF unless 0 < size1 <= size2, ERR_TILE_MALFORMED, and what the reader throws.
 */
export async function consistencyProof(
  size1: number,
  size2: number,
  reader: TileReader,
): Promise<Uint8Array[]> {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2)
    refuse('ERR_CONSISTENCY_PROOF', 'the first tree must have leaves, and not more than the second');
  const spans: Span[] = [];
  let span = { start: 0, end: size2 };
  while (span.end !== size1) {
    const [left, right] = halves(span);
    const goesLeft = size1 <= left.end;
    spans.unshift(goesLeft ? right : left);
    span = goesLeft ? left : right;
  }
  // A first tree that is itself a node of the second needs no hash: whoever verifies has its root.
  if (span.start > 0) spans.unshift(span);
  return hashSpans(spans, size2, reader);
}

/**
 * Root of the tree of `size` leaves, from the rightmost tile of each level.
 *
 * @throws ToolsumError ERR_TILE_MALFORMED, ERR_USAGE for an impossible size, and what the reader throws.
 */
export async function treeRoot(size: number, reader: TileReader): Promise<Uint8Array> {
  if (!isCount(size)) refuse('ERR_USAGE', 'a tree has a whole number of leaves');
  if (size === 0) return emptyRoot();
  const [root] = await hashSpans([{ start: 0, end: size }], size, reader);
  return root ?? emptyRoot();
}

/**
 * Reads every tile of the tree, checks that each hash above level 0 is that of the full tile below it, and returns the
 * root: what a log does with its own tiles before it signs again.
 *
 * @throws ToolsumError ERR_TILE_MALFORMED with `level` and `index` of the tile that does not fit, ERR_USAGE, and what
 * the reader throws.
 */
export async function auditTiles(size: number, reader: TileReader): Promise<Uint8Array> {
  const root = await treeRoot(size, reader);
  for (let level = 0; size >= TILE_WIDTH ** (level + 1); level += 1) {
    const parents = Math.floor(size / TILE_WIDTH ** (level + 1));
    for (let first = 0; first < parents; first += TILE_WIDTH) {
      const index = first / TILE_WIDTH;
      const width = tileWidth(level + 1, index, size);
      const expected = splitTile(await reader.readTile(level + 1, index, width), width);
      for (const [i, hash] of expected.entries()) {
        const tile = splitTile(await reader.readTile(level, first + i, TILE_WIDTH), TILE_WIDTH);
        if (!equalBytes(completeRoot(tile), hash)) {
          throw new ToolsumError(
            'ERR_TILE_MALFORMED',
            `tile ${first + i} of level ${level} does not fit the tree`,
            {
              level,
              index: first + i,
            },
          );
        }
      }
    }
  }
  return root;
}

/** Root over a power of two of hashes. */
export function completeRoot(hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes;
  while (row.length > 1) row = pairs(row).map(([left, right]) => nodeHash(left, right));
  return row[0] ?? emptyRoot();
}

/** Joins complete subtrees, from left to right, into the root over all of them. */
export function joinRoots(roots: readonly Uint8Array[]): Uint8Array {
  return roots.length === 0 ? emptyRoot() : roots.reduceRight((right, left) => nodeHash(left, right));
}

/** Splits a span as the tree does: on the left the largest power of two that leaves something on the right. */
function halves({ start, end }: Span): [Span, Span] {
  let leaves = 1;
  while (leaves * 2 < end - start) leaves *= 2;
  return [
    { start, end: start + leaves },
    { start: start + leaves, end },
  ];
}

async function hashSpans(spans: readonly Span[], size: number, reader: TileReader): Promise<Uint8Array[]> {
  const tiles = new Map<string, Promise<Uint8Array[]>>();
  const readTile = (level: number, index: number): Promise<Uint8Array[]> => {
    const key = `${level}/${index}`;
    const width = tileWidth(level, index, size);
    const tile =
      tiles.get(key) ?? reader.readTile(level, index, width).then((bytes) => splitTile(bytes, width));
    tiles.set(key, tile);
    return tile;
  };
  return Promise.all(
    spans.map(async (span) =>
      joinRoots(
        await Promise.all(complete(span).map((part) => hashComplete(part, readTile, reader.subtrees))),
      ),
    ),
  );
}

/** Cuts a span into complete subtrees, largest first. */
function complete(span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (start < span.end) {
    let leaves = 1;
    while (leaves * 2 <= span.end - start) leaves *= 2;
    parts.push({ start, end: start + leaves });
    start += leaves;
  }
  return parts;
}

/** The hash of a complete subtree lies in a tile, or a few levels above hashes that lie side by side in one. */
async function hashComplete(
  { start, end }: Span,
  readTile: (level: number, index: number) => Promise<Uint8Array[]>,
  subtrees: SubtreeMemory | undefined,
): Promise<Uint8Array> {
  const place = `${start}-${end}`;
  const known = subtrees?.get(place);
  if (known !== undefined) return Uint8Array.from(known);
  const height = Math.log2(end - start);
  const level = Math.floor(height / TILE_HEIGHT);
  const first = start / TILE_WIDTH ** level;
  const count = 2 ** (height % TILE_HEIGHT);
  const tile = await readTile(level, Math.floor(first / TILE_WIDTH));
  const offset = first % TILE_WIDTH;
  const hash = Uint8Array.from(completeRoot(tile.slice(offset, offset + count)));
  subtrees?.set(place, Uint8Array.from(hash));
  return hash;
}

function pairs(row: readonly Uint8Array[]): [Uint8Array, Uint8Array][] {
  return row.flatMap((left, i) => {
    const right = row[i + 1];
    return i % 2 === 0 && right !== undefined ? [[left, right] satisfies [Uint8Array, Uint8Array]] : [];
  });
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function refuse(code: ErrorCode, message: string): never {
  throw new ToolsumError(code, message);
}
