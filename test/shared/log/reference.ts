import { createHash } from 'node:crypto';
import { ToolsumError } from '@toolsum/core';

/** RFC 6962 section 2.1, word for word and slow: what the product's tree is held against. */
export function referenceRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(Buffer.alloc(0));
  if (leaves.length === 1) return leaves[0] ?? Buffer.alloc(0);
  const k = largestPowerBelow(leaves.length);
  return node(referenceRoot(leaves.slice(0, k)), referenceRoot(leaves.slice(k)));
}

/** PATH(m, D[n]) of RFC 6962 section 2.1.1. */
export function referencePath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length <= 1) return [];
  const k = largestPowerBelow(leaves.length);
  return m < k
    ? [...referencePath(m, leaves.slice(0, k)), referenceRoot(leaves.slice(k))]
    : [...referencePath(m - k, leaves.slice(k)), referenceRoot(leaves.slice(0, k))];
}

/** PROOF(m, D[n]) of RFC 6962 section 2.1.2. */
export function referenceProof(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  return subproof(m, leaves, true);
}

function subproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [referenceRoot(leaves)];
  const k = largestPowerBelow(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), referenceRoot(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), referenceRoot(leaves.slice(0, k))];
}

/** Distinct hashes, the same on every run. */
export function someHashes(count: number, seed = 'leaf'): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => sha256(Buffer.from(`${seed} ${i}`)));
}

/** Code of what the call throws; `none` if it does not. */
export function code(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (ToolsumError.is(error)) return error.code;
    throw error;
  }
  return 'none';
}

export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (ToolsumError.is(error)) return error.code;
    throw error;
  }
  return 'none';
}

function largestPowerBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(Buffer.concat([Buffer.from([1]), left, right]));
}

function sha256(data: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(data).digest());
}
