import type { Entry } from '@toolsum/schemas';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { openCheckpoint, type Checkpoint } from './checkpoint.ts';
import { parseDecimal } from './decimal.ts';
import { parseEntry } from './entry.ts';
import { HASH_BYTES, leafHash, verifyInclusion } from './merkle.ts';
import type { LogPolicy } from './tlog-policy.ts';

/** A receipt taken apart; nothing about it is verified. */
export interface Receipt {
  readonly index: number;
  /** The bytes that hash into the leaf. */
  readonly entry: Uint8Array;
  /** From the leaf's sibling upwards. */
  readonly proof: readonly Uint8Array[];
  /** The signed note. */
  readonly checkpoint: Uint8Array;
}

export interface VerifiedReceipt {
  readonly index: number;
  readonly entry: Entry;
  readonly entryBytes: Uint8Array;
  readonly checkpoint: Checkpoint;
  readonly checkpointNote: Uint8Array;
}

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';
const LINE_BREAK = 0x0a;

/**
 * Writes a receipt (C2SP tlog-proof v1, `.tlog-proof`); its `extra` line carries the entry.
 *
 * @throws ToolsumError ERR_RECEIPT_MALFORMED, ERR_TOO_LARGE
 */
export function encodeReceipt({ index, entry, proof, checkpoint }: Receipt): Uint8Array {
  const lines = [FIRST_LINE, `extra ${toBase64(entry)}`, `index ${index}`, ...proof.map(toBase64)];
  const bytes = new Uint8Array(Buffer.concat([Buffer.from(`${lines.join('\n')}\n\n`), checkpoint]));
  parseReceipt(bytes);
  return bytes;
}

/**
 * Reads a receipt without verifying it.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_RECEIPT_MALFORMED
 */
export function parseReceipt(bytes: Uint8Array): Receipt {
  if (bytes.byteLength > LIMITS.receiptBytes) {
    throw new ToolsumError(
      'ERR_TOO_LARGE',
      `a receipt of ${bytes.byteLength} bytes, more than ${LIMITS.receiptBytes}`,
      {
        bytes: bytes.byteLength,
        limit: LIMITS.receiptBytes,
      },
    );
  }
  const head = headLength(bytes);
  // Latin-1 maps bytes to characters one to one; the exact forms below admit ASCII alone.
  const lines = Buffer.from(bytes.subarray(0, head)).toString('latin1').split('\n');
  const [first, extra, index, ...hashes] = lines;
  if (first !== FIRST_LINE) malformed(`the first line must be ${FIRST_LINE}`);
  const entry = readBase64(/^extra (.+)$/.exec(extra ?? '')?.[1], 'the second line must be: extra <base64>');
  if (entry.byteLength > LIMITS.entryBytes) malformed(`an entry of more than ${LIMITS.entryBytes} bytes`);
  const position = parseDecimal(/^index (.+)$/.exec(index ?? '')?.[1] ?? '');
  if (position === undefined) malformed('the third line must be: index <decimal number>');
  if (hashes.length > LIMITS.proofHashes) malformed(`more than ${LIMITS.proofHashes} hashes`);
  const proof = hashes.map((line) => readBase64(line, 'a proof line that is not base64'));
  if (proof.some((hash) => hash.byteLength !== HASH_BYTES))
    malformed(`a hash that is not ${HASH_BYTES} bytes`);
  const checkpoint = bytes.slice(head + 2);
  if (checkpoint.byteLength === 0) malformed('no checkpoint');
  return { index: position, entry, proof, checkpoint };
}

/**
 * Verifies that the entry stands in the log: the checkpoint by the policy, the entry's form, the inclusion proof.
 *
 * @throws ToolsumError those of `parseReceipt`, `openCheckpoint`, `parseEntry`; ERR_INCLUSION_PROOF.
 */
export function verifyReceipt(bytes: Uint8Array, policy: LogPolicy): VerifiedReceipt {
  const receipt = parseReceipt(bytes);
  const checkpoint = openCheckpoint(receipt.checkpoint, policy);
  const { index, entry: entryBytes, proof } = receipt;
  verifyInclusion(index, checkpoint.size, leafHash(entryBytes), proof, checkpoint.root);
  return { index, entry: parseEntry(entryBytes), entryBytes, checkpoint, checkpointNote: receipt.checkpoint };
}

/** Bytes before the first empty line. */
function headLength(bytes: Uint8Array): number {
  for (let i = bytes.indexOf(LINE_BREAK); i !== -1; i = bytes.indexOf(LINE_BREAK, i + 1)) {
    if (bytes[i + 1] === LINE_BREAK) return i;
  }
  return malformed('no empty line before the checkpoint');
}

function readBase64(text: string | undefined, message: string): Uint8Array {
  if (text === undefined) malformed(message);
  try {
    return fromBase64(text);
  } catch (cause) {
    return malformed(message, cause);
  }
}

function malformed(message: string, cause?: unknown): never {
  throw new ToolsumError(
    'ERR_RECEIPT_MALFORMED',
    `not a receipt: ${message}`,
    {},
    cause === undefined ? undefined : { cause },
  );
}
