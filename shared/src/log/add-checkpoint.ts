import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { parseDecimal } from './decimal.ts';
import { HASH_BYTES } from './merkle.ts';

/** What a log asks of a witness (C2SP tlog-witness, `add-checkpoint`); nothing about it is verified. */
export interface AddCheckpoint {
  /** Size of the tree that the witness is thought to remember; 0 if it never saw the log. */
  readonly oldSize: number;
  /** That the checkpoint's tree extends the old one; empty from size 0 on and between equal sizes. */
  readonly proof: readonly Uint8Array[];
  /** The signed note. */
  readonly checkpoint: Uint8Array;
}

const LINE_BREAK = 0x0a;

/**
 * Writes the body of an `add-checkpoint` request.
 *
 * @throws ToolsumError ERR_WITNESS_REQUEST, ERR_TOO_LARGE if no witness could read it.
 */
export function encodeAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): Uint8Array {
  const head = [`old ${oldSize}`, ...proof.map(toBase64), '', ''].join('\n');
  const bytes = new Uint8Array(Buffer.concat([Buffer.from(head), checkpoint]));
  parseAddCheckpoint(bytes);
  return bytes;
}

/**
 * Reads the body of an `add-checkpoint` request. The checkpoint is handed on as it came; `parseNote` reads it.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_WITNESS_REQUEST
 */
export function parseAddCheckpoint(bytes: Uint8Array): AddCheckpoint {
  if (bytes.byteLength > LIMITS.witnessRequestBytes) {
    throw new ToolsumError(
      'ERR_TOO_LARGE',
      `a request of ${bytes.byteLength} bytes, more than ${LIMITS.witnessRequestBytes}`,
      { bytes: bytes.byteLength, limit: LIMITS.witnessRequestBytes },
    );
  }
  const head = headLength(bytes);
  // Latin-1 maps bytes to characters one to one; the exact forms below admit ASCII alone.
  const lines = Buffer.from(bytes.subarray(0, head)).toString('latin1').split('\n');
  const [first, ...hashes] = lines;
  const oldSize = parseDecimal(/^old (.+)$/.exec(first ?? '')?.[1] ?? '');
  if (oldSize === undefined) malformed('the first line must be: old <size>');
  if (hashes.length > LIMITS.proofHashes) malformed(`more than ${LIMITS.proofHashes} proof lines`);
  const proof = hashes.map(readHash);
  const checkpoint = bytes.slice(head + 2);
  if (checkpoint.byteLength === 0) malformed('no checkpoint');
  return { oldSize, proof, checkpoint };
}

/** Bytes before the first empty line. */
function headLength(bytes: Uint8Array): number {
  for (let i = bytes.indexOf(LINE_BREAK); i !== -1; i = bytes.indexOf(LINE_BREAK, i + 1)) {
    if (bytes[i + 1] === LINE_BREAK) return i;
  }
  return malformed('no empty line before the checkpoint');
}

function readHash(line: string): Uint8Array {
  let hash: Uint8Array;
  try {
    hash = fromBase64(line);
  } catch (cause) {
    return malformed('a proof line that is not canonical base64', cause);
  }
  if (hash.byteLength !== HASH_BYTES) malformed(`a proof line that is not ${HASH_BYTES} bytes`);
  return hash;
}

function malformed(message: string, cause?: unknown): never {
  throw new ToolsumError(
    'ERR_WITNESS_REQUEST',
    `not a request for a cosignature: ${message}`,
    {},
    cause === undefined ? undefined : { cause },
  );
}
