import { encodeReceipt, inclusionProof, verifyReceipt } from '@toolsum/core';
import { withoutQuorum } from '@toolsum/verifier';
import { isCode, isServedWrong } from './fault.ts';
import type { MonitoredLog } from './monitored-log.ts';

/**
 * The receipt of an entry at the tree that is believed, for evidence: it proves to everybody that the log has signed
 * this entry.
 *
 * @returns a file of evidence; the bare entry if the log serves no proof.
 */
export async function receiptOf(
  { store, registry, policy }: MonitoredLog,
  index: number,
): Promise<Record<string, Uint8Array>> {
  const { tree } = store;
  const entry = store.entry(index);
  if (tree === undefined || entry === undefined) return {};
  try {
    const proof = await inclusionProof(index, tree.edge.size, registry.uncachedTiles);
    const receipt = encodeReceipt({ index, entry, proof, checkpoint: tree.note });
    verifyReceipt(receipt, withoutQuorum(policy));
    return { [`receipt-${index}`]: receipt };
  } catch (error) {
    if (
      isServedWrong(error) ||
      isCode(error, 'ERR_NOT_FOUND', 'ERR_REGISTRY_ANSWER', 'ERR_REGISTRY_UNREACHABLE')
    )
      return { [`entry-${index}`]: entry, checkpoint: tree.note };
    throw error;
  }
}
