import { readFileSync } from 'node:fs';
import {
  EMPTY_EDGE,
  TILE_WIDTH,
  appendLeaves,
  auditTiles,
  consistencyProof,
  decodeEntryTile,
  edgeFromReader,
  edgeRoot,
  emptyRoot,
  encodeEntryTile,
  entriesTilePath,
  inclusionProof,
  leafHash,
  parseTilePath,
  sha256Hex,
  tilePath,
  toBase64,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
  type TreeEdge,
} from '@toolsum/core';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { code, codeOf, referencePath, referenceProof, referenceRoot, someHashes } from './reference.ts';
import { TileStore } from './tile-store.ts';

interface GoTree {
  roots: Record<string, string>;
  tiles: Record<string, string>;
  inclusion: { index: number; size: number; proof: string[] }[];
  consistency: { size1: number; size2: number; proof: string[] }[];
}

const goTree = JSON.parse(
  readFileSync(new URL('../../vectors/log/go-tree.json', import.meta.url), 'utf8'),
) as GoTree;

describe('tile paths', () => {
  it('follow C2SP tlog-tiles', () => {
    expect(tilePath(0, 0, 256)).toBe('tile/0/000');
    expect(tilePath(0, 1234067, 256)).toBe('tile/0/x001/x234/067');
    expect(tilePath(0, 1234, 256)).toBe('tile/0/x001/234');
    expect(tilePath(63, 5, 17)).toBe('tile/63/005.p/17');
    expect(entriesTilePath(1000, 256)).toBe('tile/entries/x001/000');
    expect(entriesTilePath(0, 1)).toBe('tile/entries/000.p/1');
  });

  it('are read back, and no other spelling is', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 63 }),
        fc.maxSafeNat(),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          expect(parseTilePath(tilePath(level, index, width))).toEqual({ level, index, width });
          expect(parseTilePath(entriesTilePath(index, width))).toEqual({ level: 'entries', index, width });
        },
      ),
    );
    for (const path of [
      'tile/00/000',
      'tile/64/000',
      'tile/-1/000',
      'tile/data/000',
      'tile/0/00',
      'tile/0/0000',
      'tile/0/001/234',
      'tile/0/x000/001',
      'tile/0/x001',
      'tile/0/000.p/0',
      'tile/0/000.p/01',
      'tile/0/000.p/256',
      'tile/0/000.p/',
      '/tile/0/000',
      'tile/0/000/',
      'tile/0/000\n',
      'tile/0/x999/x999/x999/x999/x999/999',
      'tile/entries/../000',
    ])
      expect(parseTilePath(path), path).toBeUndefined();
  });

  it('exist for no impossible tile', () => {
    for (const [level, index, width] of [
      [64, 0, 1],
      [-1, 0, 1],
      [0, -1, 1],
      [0, 0.5, 1],
      [0, 0, 0],
      [0, 0, 257],
    ] as const)
      expect(code(() => tilePath(level, index, width))).toBe('ERR_USAGE');
  });
});

describe('entry tiles', () => {
  it('hold entries with a big-endian 16 bit length before each', () => {
    const entries = [Buffer.from('a'), Buffer.alloc(258, 7)];
    const tile = encodeEntryTile(entries);
    expect([...tile.subarray(0, 5)]).toEqual([0, 1, 97, 1, 2]);
    expect(decodeEntryTile(tile).map((entry) => Buffer.from(entry))).toEqual(entries);
  });

  it('are read back whatever the entries are, and refused when cut anywhere inside', () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });
    fc.assert(
      fc.property(entries, fc.nat(), (list, cut) => {
        const tile = encodeEntryTile(list);
        expect(decodeEntryTile(tile)).toEqual(list.map((entry) => new Uint8Array(entry)));
        const ends = list.map((_, i) => encodeEntryTile(list.slice(0, i)).byteLength);
        const at = cut % (tile.byteLength + 1);
        const isEnd = ends.includes(at) || at === tile.byteLength;
        expect(code(() => decodeEntryTile(tile.subarray(0, at)))).toBe(isEnd ? 'none' : 'ERR_TILE_MALFORMED');
      }),
    );
  });

  it('keep within their bounds', () => {
    const many = Array.from({ length: 257 }, () => new Uint8Array());
    expect(code(() => encodeEntryTile(many))).toBe('ERR_TOO_MANY');
    expect(code(() => decodeEntryTile(new Uint8Array(514)))).toBe('ERR_TOO_MANY');
    expect(decodeEntryTile(new Uint8Array(512))).toHaveLength(256);
    expect(code(() => encodeEntryTile([new Uint8Array(4097)]))).toBe('ERR_TOO_LARGE');
    expect(code(() => decodeEntryTile(Buffer.concat([Buffer.from([16, 1]), Buffer.alloc(4097)])))).toBe(
      'ERR_TOO_LARGE',
    );
    expect(code(() => encodeEntryTile([new Uint8Array(4096)]))).toBe('none');
  });
});

describe('a tree of 70000 leaves grown in batches', () => {
  const store = new TileStore();
  let edge: TreeEdge = EMPTY_EDGE;

  beforeAll(() => {
    const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)));
    // Batches of changing size, and every size that Go stated a root for.
    const stops = new Set(Object.keys(goTree.roots).map(Number));
    for (let at = 0, step = 1; at < leaves.length; step = (step * 7 + 3) % 4001) {
      let next = Math.min(at + step + 1, leaves.length);
      for (const stop of stops) if (stop > at && stop < next) next = stop;
      const appended = appendLeaves(edge, leaves.slice(at, next));
      store.write(appended.tiles);
      edge = appended.edge;
      at = next;
      if (stops.has(at)) expect(toBase64(appended.root), `root at ${at}`).toBe(goTree.roots[at]);
    }
  });

  it('has the roots and tiles that golang.org/x/mod/sumdb/tlog computes', async () => {
    expect(edge.size).toBe(70_000);
    for (const [size, root] of Object.entries(goTree.roots))
      expect(toBase64(await treeRoot(Number(size), store)), size).toBe(root);
    for (const [path, digest] of Object.entries(goTree.tiles)) {
      const position = parseTilePath(path);
      if (position === undefined || position.level === 'entries') throw new Error(`unreadable path ${path}`);
      const bytes = await store.readTile(position.level, position.index, position.width);
      expect(sha256Hex(bytes), path).toBe(digest);
    }
  });

  it('gives the proofs that golang.org/x/mod/sumdb/tlog gives', async () => {
    for (const { index, size, proof } of goTree.inclusion)
      expect((await inclusionProof(index, size, store)).map(toBase64)).toEqual(proof);
    for (const { size1, size2, proof } of goTree.consistency)
      expect((await consistencyProof(size1, size2, store)).map(toBase64)).toEqual(proof);
  });

  it('has 273 full tiles at level 0 and partial ones of widths 112, 17 and 1, as the specification counts', () => {
    expect(edge.levels.map((level) => level.length)).toEqual([112, 17, 1]);
    expect(store.count(0)).toBe(274);
    expect(store.count(1)).toBe(2);
    expect(store.count(2)).toBe(1);
  });

  it('passes its audit, and fails it after one flipped bit in any of its tiles', async () => {
    expect(toBase64(await auditTiles(70_000, store))).toBe(goTree.roots['70000']);
    for (const [level, index] of [
      [0, 0],
      [0, 272],
      [1, 0],
    ] as const) {
      const broken = store.withFlippedBit(level, index, 1000);
      expect(await codeOf(auditTiles(70_000, broken)), `${level}/${index}`).toBe('ERR_TILE_MALFORMED');
    }
    // What no tile stands above shows in the root.
    expect(await auditTiles(70_000, store.withFlippedBit(0, 273, 1000))).not.toEqual(edgeRoot(edge));
  });
});

const growth = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });

describe('appending', () => {
  it('in random batches gives the root of the naive reference, and tiles from which all can be recomputed', async () => {
    await fc.assert(
      fc.asyncProperty(growth, fc.nat(), fc.nat(), async (batches, pickSize, pickIndex) => {
        const total = batches.reduce((sum, batch) => sum + batch, 0);
        const leaves = someHashes(total);
        const store = new TileStore();
        let edge: TreeEdge = EMPTY_EDGE;
        for (const batch of batches) {
          const appended = appendLeaves(edge, leaves.slice(edge.size, edge.size + batch));
          store.write(appended.tiles);
          edge = appended.edge;
          expect(appended.size).toBe(edge.size);
          expect(appended.root).toEqual(referenceRoot(leaves.slice(0, edge.size)));
          expect(await edgeFromReader(edge.size, store)).toEqual(edge);
          expect(await treeRoot(edge.size, store)).toEqual(appended.root);
        }
        if (total === 0) return;
        const size = 1 + (pickSize % total);
        const index = pickIndex % size;
        const root = referenceRoot(leaves.slice(0, size));
        const path = await inclusionProof(index, size, store);
        expect(path).toEqual(referencePath(index, leaves.slice(0, size)));
        verifyInclusion(index, size, leaves[index] ?? emptyRoot(), path, root);
        const proof = await consistencyProof(size, total, store);
        expect(proof).toEqual(referenceProof(size, leaves));
        verifyConsistency(size, total, proof, root, referenceRoot(leaves));
      }),
      { numRuns: 40 },
    );
  });

  it('states only tiles that changed, at their new width', () => {
    const leaves = someHashes(600);
    const first = appendLeaves(EMPTY_EDGE, leaves.slice(0, 300));
    const widths = ({ tiles }: typeof first) => tiles.map(({ level, index, width }) => [level, index, width]);
    expect(widths(first)).toEqual([
      [0, 0, 256],
      [0, 1, 44],
      [1, 0, 1],
    ]);
    expect(widths(appendLeaves(first.edge, leaves.slice(300, 301)))).toEqual([[0, 1, 45]]);
    expect(widths(appendLeaves(first.edge, leaves.slice(300, 512)))).toEqual([
      [0, 1, 256],
      [1, 0, 2],
    ]);
    expect(widths(appendLeaves(first.edge, []))).toEqual([]);
  });

  it('leaves the edge it was given as it was', () => {
    const first = appendLeaves(EMPTY_EDGE, someHashes(3));
    const before = structuredClone(first.edge);
    appendLeaves(first.edge, someHashes(500));
    expect(first.edge).toEqual(before);
    expect(appendLeaves(EMPTY_EDGE, []).root).toEqual(emptyRoot());
  });

  it('refuses leaves that are no hashes, and an edge of another size', () => {
    expect(code(() => appendLeaves(EMPTY_EDGE, [Buffer.from('an entry, not its hash')]))).toBe('ERR_USAGE');
    const { edge } = appendLeaves(EMPTY_EDGE, someHashes(3));
    expect(code(() => appendLeaves({ ...edge, size: 2 }, []))).toBe('ERR_TILE_MALFORMED');
    expect(code(() => appendLeaves({ ...edge, size: 259 }, []))).toBe('ERR_TILE_MALFORMED');
    expect(code(() => appendLeaves({ size: -1, levels: [] }, []))).toBe('ERR_TILE_MALFORMED');
    expect(code(() => appendLeaves({ size: 5, levels: [] }, []))).toBe('ERR_TILE_MALFORMED');
  });
});

describe('proofs from tiles', () => {
  const store = new TileStore();
  store.write(appendLeaves(EMPTY_EDGE, someHashes(300)).tiles);

  it('are refused for leaves and sizes that are not there', async () => {
    expect(await codeOf(inclusionProof(300, 300, store))).toBe('ERR_INCLUSION_PROOF');
    expect(await codeOf(inclusionProof(-1, 300, store))).toBe('ERR_INCLUSION_PROOF');
    expect(await codeOf(inclusionProof(0.5, 300, store))).toBe('ERR_INCLUSION_PROOF');
    expect(await codeOf(consistencyProof(0, 300, store))).toBe('ERR_CONSISTENCY_PROOF');
    expect(await codeOf(consistencyProof(300, 299, store))).toBe('ERR_CONSISTENCY_PROOF');
    expect(await codeOf(treeRoot(-1, store))).toBe('ERR_USAGE');
    expect(await treeRoot(0, store)).toEqual(emptyRoot());
  });

  it('take no tile of another length', async () => {
    for (const change of [-32, -1, 1, 32]) {
      const reader = {
        async readTile(level: number, index: number, width: number) {
          const bytes = await store.readTile(level, index, width);
          return change < 0 ? bytes.subarray(0, change) : Buffer.concat([bytes, Buffer.alloc(change)]);
        },
      };
      expect(await codeOf(inclusionProof(5, 300, reader))).toBe('ERR_TILE_MALFORMED');
      expect(await codeOf(consistencyProof(5, 300, reader))).toBe('ERR_TILE_MALFORMED');
      expect(await codeOf(treeRoot(300, reader))).toBe('ERR_TILE_MALFORMED');
      expect(await codeOf(edgeFromReader(300, reader))).toBe('ERR_TILE_MALFORMED');
    }
  });

  it('are the same from a log that remembers its subtrees while it grows', async () => {
    await fc.assert(
      fc.asyncProperty(growth, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), async (batches, picks) => {
        const leaves = someHashes(batches.reduce((sum, batch) => sum + batch, 0));
        const plain = new TileStore();
        const subtrees = new Map<string, Uint8Array>();
        const remembering = { readTile: plain.readTile.bind(plain), subtrees };
        let edge: TreeEdge = EMPTY_EDGE;
        for (const batch of batches) {
          const appended = appendLeaves(edge, leaves.slice(edge.size, edge.size + batch));
          plain.write(appended.tiles);
          ({ edge } = appended);
          for (const pick of edge.size === 0 ? [] : picks) {
            const index = pick % edge.size;
            const path = await inclusionProof(index, edge.size, remembering);
            expect(path).toEqual(await inclusionProof(index, edge.size, plain));
            // What a caller does to a proof must not reach the memory.
            for (const hash of path) hash.fill(0);
            const proof = await consistencyProof(index + 1, edge.size, remembering);
            expect(proof).toEqual(await consistencyProof(index + 1, edge.size, plain));
          }
          expect(await treeRoot(edge.size, remembering)).toEqual(appended.root);
        }
        expect(subtrees.size).toBeGreaterThanOrEqual(Math.min(leaves.length, 1));
      }),
      { numRuns: 25 },
    );
  });

  it('ask only for tiles that the tree of that size has, each once', async () => {
    const asked: string[] = [];
    const reader = {
      async readTile(level: number, index: number, width: number) {
        asked.push(tilePath(level, index, width));
        return store.readTile(level, index, width);
      },
    };
    await inclusionProof(5, 290, reader);
    expect(asked.toSorted()).toEqual(['tile/0/000', 'tile/0/001.p/34']);
    expect(TILE_WIDTH).toBe(256);
  });
});
