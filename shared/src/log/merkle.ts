import { equalBytes } from '../crypto/base64.ts';
import { sha256 } from '../crypto/sha256.ts';
import { ToolsumError, type ErrorCode } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** Bytes of one SHA-256 hash: of a leaf, a node or a root. */
export const HASH_BYTES = 32;

const LEAF_PREFIX = new Uint8Array([0]);
const NODE_PREFIX = new Uint8Array([1]);

/** Hash of the entry as a leaf (RFC 6962 section 2.1): SHA-256(0x00 || entry). */
export function leafHash(entry: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(LEAF_PREFIX, entry);
}

/** Hash of an inner node (RFC 6962 section 2.1): SHA-256(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(NODE_PREFIX, left, right);
}

/** Root of the tree without leaves: SHA-256 of nothing. */
export function emptyRoot(): Uint8Array<ArrayBuffer> {
  return sha256();
}

/**
 * The root that an inclusion proof leads to (RFC 9162 section 2.1.3.2).
 *
 * @param leaf the leaf hash, 32 bytes; not the entry.
 * @param proof hashes from the leaf's sibling upwards.
 * @throws ToolsumError ERR_INCLUSION_PROOF if index, size, or a length is impossible.
 */
export function rootFromInclusionProof(
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): Uint8Array {
  const code = 'ERR_INCLUSION_PROOF';
  requireSize(size, code);
  requireSize(index, code);
  if (index >= size) refuse(code, `index ${index} is outside a tree of ${size}`);
  requireHashes([leaf], code);
  requireProof(proof, code);
  const path = BigInt(index);
  // Below `inner` the path has a sibling on either side; above it only left siblings, where the tree is ragged.
  const inner = bitLength(path ^ (BigInt(size) - 1n));
  const border = countOnes(path >> BigInt(inner));
  if (proof.length !== inner + border) refuse(code, `${proof.length} hashes where ${inner + border} belong`);
  let hash = leaf;
  for (const [level, sibling] of proof.entries()) {
    const isRight = level >= inner || bit(path, level);
    hash = isRight ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
  }
  return hash;
}

/**
 * Checks that the leaf stands at `index` in the tree of `size` leaves with this root.
 *
 * @param leaf the leaf hash, 32 bytes; not the entry.
 * @throws ToolsumError ERR_INCLUSION_PROOF
 */
export function verifyInclusion(
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): void {
  const code = 'ERR_INCLUSION_PROOF';
  requireHashes([root], code);
  if (!equalBytes(rootFromInclusionProof(index, size, leaf, proof), root))
    refuse(code, `the proof for index ${index} does not lead to the root of the tree of ${size}`);
}

/**
 * Checks that the tree of `size2` leaves only appended to the tree of `size1` (RFC 9162 section 2.1.4.2).
 * Every tree extends the empty one, so a proof from size 0 proves nothing and is refused.
 *
 * @throws ToolsumError ERR_CONSISTENCY_PROOF
 */
export function verifyConsistency(
  size1: number,
  size2: number,
  proof: readonly Uint8Array[],
  root1: Uint8Array,
  root2: Uint8Array,
): void {
  const code = 'ERR_CONSISTENCY_PROOF';
  requireSize(size1, code);
  requireSize(size2, code);
  if (size1 === 0) refuse(code, 'nothing can be proved about a tree without leaves');
  if (size2 < size1) refuse(code, `a tree of ${size2} is no extension of a tree of ${size1}`);
  requireHashes([root1, root2], code);
  requireProof(proof, code);
  if (size1 === size2) {
    if (proof.length > 0) refuse(code, 'a proof between trees of one size must be empty');
    if (!equalBytes(root1, root2)) refuse(code, `two roots for one tree of ${size1}`);
    return;
  }
  const last = BigInt(size1) - 1n;
  const shift = trailingZeros(BigInt(size1));
  const inner = bitLength(last ^ (BigInt(size2) - 1n)) - shift;
  const border = countOnes(last >> BigInt(inner + shift));
  // A complete first tree is itself a node of the second: the proof starts from its root.
  const [seed, path] = size1 === 2 ** shift ? [root1, proof] : [proof[0], proof.slice(1)];
  if (seed === undefined || path.length !== inner + border)
    refuse(code, `${proof.length} hashes, not as many as lie between ${size1} and ${size2}`);
  const mask = last >> BigInt(shift);
  let hash1 = seed;
  let hash2 = seed;
  for (const [level, sibling] of path.entries()) {
    if (level >= inner || bit(mask, level)) {
      hash1 = nodeHash(sibling, hash1);
      hash2 = nodeHash(sibling, hash2);
    } else {
      hash2 = nodeHash(hash2, sibling);
    }
  }
  if (!equalBytes(hash1, root1)) refuse(code, `the proof does not lead to the root of the tree of ${size1}`);
  if (!equalBytes(hash2, root2)) refuse(code, `the proof does not lead to the root of the tree of ${size2}`);
}

function requireSize(value: number, code: ErrorCode): void {
  if (!Number.isSafeInteger(value) || value < 0) refuse(code, 'a size or index that is no whole number');
}

function requireProof(proof: readonly Uint8Array[], code: ErrorCode): void {
  if (proof.length > LIMITS.proofHashes)
    refuse(code, `${proof.length} hashes, more than a proof can have (${LIMITS.proofHashes})`);
  requireHashes(proof, code);
}

function requireHashes(hashes: readonly Uint8Array[], code: ErrorCode): void {
  if (hashes.some((hash) => hash.byteLength !== HASH_BYTES))
    refuse(code, `a hash that is not ${HASH_BYTES} bytes`);
}

function refuse(code: ErrorCode, message: string): never {
  throw new ToolsumError(code, message);
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

function countOnes(value: bigint): number {
  return value.toString(2).replaceAll('0', '').length;
}

function trailingZeros(value: bigint): number {
  const digits = value.toString(2);
  return digits.length - 1 - digits.lastIndexOf('1');
}

function bit(value: bigint, position: number): boolean {
  return ((value >> BigInt(position)) & 1n) === 1n;
}
