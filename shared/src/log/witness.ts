import { equalBytes } from '../crypto/base64.ts';
import { ToolsumError } from '../errors.ts';
import { parseAddCheckpoint } from './add-checkpoint.ts';
import { parseCheckpointText, type Checkpoint } from './checkpoint.ts';
import { verifyConsistency } from './merkle.ts';
import { openNote, parseNote } from './note.ts';
import type { VerifierKey } from './verifier-key.ts';

/** The newest checkpoint of a log that a witness has cosigned. */
export interface Remembered {
  readonly checkpoint: Checkpoint;
  /** The signed note, with the log's signature. */
  readonly note: Uint8Array;
}

/** Two notes by one log over trees of one size with two roots: each proves the other a lie. */
export interface ForkProof {
  readonly origin: string;
  readonly size: number;
  readonly remembered: Uint8Array;
  readonly received: Uint8Array;
}

/** What a witness does with a request, by the cases of C2SP tlog-witness. */
export type WitnessDecision =
  /** 200: cosign exactly this text, after it is remembered. */
  | { readonly outcome: 'cosign'; readonly checkpoint: Checkpoint; readonly text: string }
  /** 400: no request at all, or one that goes backwards. */
  | { readonly outcome: 'malformed'; readonly reason: string }
  /** 403: the log did not sign. */
  | { readonly outcome: 'unsigned'; readonly reason: string }
  /** 404: a log that is not witnessed here. */
  | { readonly outcome: 'unknown-log' }
  /** 409: another tree is remembered; the proof must start from its size. */
  | { readonly outcome: 'conflict'; readonly size: number; readonly fork?: ForkProof }
  /** 422: the tree is not shown to extend the remembered one. */
  | { readonly outcome: 'unproved'; readonly reason: string; readonly fork?: ForkProof };

/** A request that was read, and signed by a log that the witness knows. */
export type OpenedRequest =
  | Extract<WitnessDecision, { outcome: 'malformed' | 'unsigned' | 'unknown-log' }>
  | {
      readonly outcome: 'opened';
      /** The log's. */
      readonly key: VerifierKey;
      readonly checkpoint: Checkpoint;
      readonly text: string;
      readonly note: Uint8Array;
      readonly oldSize: number;
      readonly proof: readonly Uint8Array[];
    };

/**
 * Reads a request and finds out which log signed it. Nothing is remembered or cosigned for anybody else's word.
 *
 * @param logs keys of the logs that the witness witnesses, by origin.
 */
export function openAddCheckpoint(body: Uint8Array, logs: ReadonlyMap<string, VerifierKey>): OpenedRequest {
  let request: ReturnType<typeof parseAddCheckpoint>;
  let checkpoint: Checkpoint;
  let text: string;
  try {
    request = parseAddCheckpoint(body);
    ({ text } = parseNote(request.checkpoint));
    checkpoint = parseCheckpointText(text);
  } catch (error) {
    return { outcome: 'malformed', reason: reasonOf(error) };
  }
  const key = logs.get(checkpoint.origin);
  if (key === undefined) return { outcome: 'unknown-log' };
  try {
    openNote(request.checkpoint, [key]);
  } catch (error) {
    return { outcome: 'unsigned', reason: reasonOf(error) };
  }
  const { oldSize, proof } = request;
  if (oldSize > checkpoint.size)
    return { outcome: 'malformed', reason: `old ${oldSize} is more than the size ${checkpoint.size}` };
  return { outcome: 'opened', key, checkpoint, text, note: request.checkpoint, oldSize, proof };
}

/**
 * Whether a witness cosigns: only a tree that extends the one it remembers, or that very one again.
 *
 * @param request opened by `openAddCheckpoint`.
 * @param remembered of the same log; undefined if the witness never cosigned for it.
 */
export function decideCosignature(
  request: Extract<OpenedRequest, { outcome: 'opened' }>,
  remembered: Remembered | undefined,
): WitnessDecision {
  const { checkpoint, text, oldSize, proof } = request;
  const knownSize = remembered?.checkpoint.size ?? 0;
  const fork = forkOf(request, remembered);
  if (oldSize !== knownSize)
    return { outcome: 'conflict', size: knownSize, ...(fork === undefined ? {} : { fork }) };
  if (fork !== undefined)
    return { outcome: 'unproved', reason: `two roots for one tree of ${checkpoint.size}`, fork };
  if (remembered === undefined || knownSize === 0) {
    return proof.length === 0
      ? { outcome: 'cosign', checkpoint, text }
      : { outcome: 'unproved', reason: 'a proof from size 0 must be empty' };
  }
  const known = remembered.checkpoint;
  try {
    verifyConsistency(known.size, checkpoint.size, proof, known.root, checkpoint.root);
  } catch (error) {
    return { outcome: 'unproved', reason: reasonOf(error) };
  }
  return { outcome: 'cosign', checkpoint, text };
}

function forkOf(
  { checkpoint, note }: Extract<OpenedRequest, { outcome: 'opened' }>,
  remembered: Remembered | undefined,
): ForkProof | undefined {
  if (remembered === undefined) return undefined;
  const { origin, size, root } = remembered.checkpoint;
  if (checkpoint.size !== size || equalBytes(checkpoint.root, root)) return undefined;
  return { origin, size, remembered: remembered.note, received: note };
}

/** Whatever else went wrong is a fault of the witness, and must not pass for one of the request. */
function reasonOf(error: unknown): string {
  if (!ToolsumError.is(error)) throw error;
  return error.message;
}
