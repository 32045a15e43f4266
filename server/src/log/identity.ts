import {
  SCHEME,
  ToolsumError,
  noteSigner,
  openCheckpoint,
  parseLogPolicy,
  registryFingerprint,
  type LogPolicy,
  type NoteSigner,
} from '@toolsum/core';
import type { RegistryInfo } from '@toolsum/schemas';
import type { RegistryKeys } from '../keys.ts';
import { shownLines, witnessPolicy } from '../witness/witness-lines.ts';

/** Who this registry is: what it says of itself, and what it signs with. */
export interface RegistryIdentity {
  readonly origin: string;
  /** All that `GET /v1/registry` says but the address, which is known only once the registry listens. */
  readonly info: Omit<RegistryInfo, 'url'>;
  readonly checkpointSigner: NoteSigner;
  /** The policy under which the registry reads its own checkpoints: the log's signature, whoever cosigned. */
  readonly policy: LogPolicy;
  /** The policy under which clients are to read them; without configured witnesses the same. */
  readonly shown: LogPolicy;
  /** Whether a note of this log has the cosignatures that the operator demands. */
  readonly hasQuorum: (note: Uint8Array) => boolean;
  readonly keys: RegistryKeys;
}

/**
 * @param witnesses lines of a log policy: the witnesses of this log, and the quorum.
 * @throws ToolsumError ERR_USAGE, ERR_POLICY_LINE for lines that make no policy.
 */
export function registryIdentity(
  origin: string,
  keys: RegistryKeys,
  witnesses: readonly string[] = [],
): RegistryIdentity {
  const checkpointSigner = noteSigner(origin, keys.log);
  const logKey = checkpointSigner.key.vkey;
  const statusKey = keys.status.publicKey.base64;
  const fingerprint = registryFingerprint({ origin, logKey, statusKey });
  const shown = witnessPolicy(logKey, witnesses);
  const lines = shown.witnesses.length === 0 ? {} : { witnesses: shownLines(shown) };
  return {
    origin,
    info: { scheme: SCHEME, origin, logKey, statusKey, fingerprint, ...lines },
    checkpointSigner,
    policy: parseLogPolicy([`log ${logKey}`, 'quorum none']),
    shown,
    hasQuorum: (note) => isCosigned(note, shown),
    keys,
  };
}

function isCosigned(note: Uint8Array, policy: LogPolicy): boolean {
  try {
    openCheckpoint(note, policy);
    return true;
  } catch (error) {
    if (ToolsumError.is(error) && error.code === 'ERR_WITNESS_QUORUM') return false;
    throw error;
  }
}
