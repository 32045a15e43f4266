import {
  SCHEME,
  noteSigner,
  parseLogPolicy,
  registryFingerprint,
  type LogPolicy,
  type NoteSigner,
} from '@toolsum/core';
import type { RegistryInfo } from '@toolsum/schemas';
import type { RegistryKeys } from '../keys.ts';

/** Who this registry is: what it says of itself, and what it signs with. */
export interface RegistryIdentity {
  readonly origin: string;
  readonly info: RegistryInfo;
  readonly checkpointSigner: NoteSigner;
  /** The policy under which the registry reads its own checkpoints. */
  readonly policy: LogPolicy;
  readonly keys: RegistryKeys;
}

/** @param url base URL for clients, without a trailing slash. */
export function registryIdentity(origin: string, url: string, keys: RegistryKeys): RegistryIdentity {
  const checkpointSigner = noteSigner(origin, keys.log);
  const logKey = checkpointSigner.key.vkey;
  const statusKey = keys.status.publicKey.base64;
  const fingerprint = registryFingerprint({ origin, logKey, statusKey });
  return {
    origin,
    info: { scheme: SCHEME, url, origin, logKey, statusKey, fingerprint },
    checkpointSigner,
    policy: parseLogPolicy([`log ${logKey}`, 'quorum none']),
    keys,
  };
}
