import { equalBytes, fromBase64, toBase64 } from '../crypto/base64.ts';
import { ToolsumError } from '../errors.ts';
import { parseDecimal } from './decimal.ts';
import { emptyRoot, HASH_BYTES } from './merkle.ts';
import { openNote, parseNote } from './note.ts';
import { isQuorum, type LogPolicy } from './tlog-policy.ts';
import { isKeyName } from './verifier-key.ts';

/** State of a log: how many leaves it has, and the root over them. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** A checkpoint that a log signed, and what its witnesses add. */
export interface OpenedCheckpoint extends Checkpoint {
  /**
   * When each witness of the policy cosigned, by its name there, in seconds since 1970: its own word, which may lie in
   * the future (see `quorumTime`). Absent if none did.
   */
  readonly cosigned?: ReadonlyMap<string, number>;
}

/**
 * Note text of a checkpoint (C2SP tlog-checkpoint), without extension lines.
 *
 * @throws ToolsumError ERR_CHECKPOINT_MALFORMED
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${toBase64(root)}\n`;
  parseCheckpointText(text);
  return text;
}

/**
 * Reads the note text of a checkpoint. Extension lines are refused: nobody who watches the log could check them.
 *
 * @throws ToolsumError ERR_CHECKPOINT_MALFORMED
 */
export function parseCheckpointText(text: string): Checkpoint {
  const [origin, sizeLine, rootLine, end, ...rest] = text.split('\n');
  if (
    origin === undefined ||
    sizeLine === undefined ||
    rootLine === undefined ||
    end !== '' ||
    rest.length > 0
  )
    malformed('it must have three lines: origin, size, root');
  if (!isKeyName(origin)) malformed('the origin holds a space, plus or control character');
  const size = parseDecimal(sizeLine);
  if (size === undefined) malformed('the size is not a plain decimal number below 2^53');
  let root: Uint8Array;
  try {
    root = fromBase64(rootLine);
  } catch (cause) {
    malformed('the root is not canonical base64', cause);
  }
  if (root.byteLength !== HASH_BYTES) malformed(`the root has not ${HASH_BYTES} bytes`);
  if (size === 0 && !equalBytes(root, emptyRoot())) malformed('a tree without leaves has another root');
  return { origin, size, root };
}

/**
 * Verifies a checkpoint: the expected log, its signature, and enough witnesses.
 *
 * @param note the signed note, as served.
 * @throws ToolsumError those of `openNote`; ERR_CHECKPOINT_MALFORMED, ERR_ORIGIN_MISMATCH, ERR_NOTE_UNSIGNED if the
 * log's key did not sign, ERR_NOTE_SIGNATURE_INVALID if the log's or a known witness's signature is wrong,
 * ERR_WITNESS_QUORUM.
 */
export function openCheckpoint(note: Uint8Array, policy: LogPolicy): OpenedCheckpoint {
  const checkpoint = parseCheckpointText(parseNote(note).text);
  if (checkpoint.origin !== policy.origin) {
    throw new ToolsumError(
      'ERR_ORIGIN_MISMATCH',
      `a checkpoint of the log ${shown(checkpoint.origin)}, not of ${shown(policy.origin)}`,
    );
  }
  const { verified } = openNote(note, [policy.logKey, ...policy.witnesses.map(({ key }) => key)]);
  const times = new Map(verified.map(({ key, time }) => [key, time]));
  if (!times.has(policy.logKey))
    throw new ToolsumError(
      'ERR_NOTE_UNSIGNED',
      `the log ${shown(policy.origin)} did not sign the checkpoint`,
    );
  const cosigned = new Map(
    policy.witnesses.flatMap(({ name, key }) => {
      const time = times.get(key);
      return time === undefined ? [] : [[name, time]];
    }),
  );
  if (!isQuorum(policy, new Set(cosigned.keys()))) {
    throw new ToolsumError(
      'ERR_WITNESS_QUORUM',
      `${cosigned.size} of ${policy.witnesses.length} witnesses cosigned, too few for ${shown(policy.quorum)}`,
      { cosigners: cosigned.size, witnesses: policy.witnesses.length },
    );
  }
  return cosigned.size === 0 ? checkpoint : { ...checkpoint, cosigned };
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}

function malformed(message: string, cause?: unknown): never {
  throw new ToolsumError(
    'ERR_CHECKPOINT_MALFORMED',
    `not a checkpoint: ${message}`,
    {},
    cause === undefined ? undefined : { cause },
  );
}
