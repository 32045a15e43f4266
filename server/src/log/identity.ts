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
  /** All that `GET /v1/registry` says but the address, which is known only once the registry listens. */
  readonly info: Omit<RegistryInfo, 'url'>;
  readonly checkpointSigner: NoteSigner;
  /** The policy under which the registry reads its own checkpoints. */
  readonly policy: LogPolicy;
  readonly keys: RegistryKeys;
}

export function registryIdentity(origin: string, keys: RegistryKeys): RegistryIdentity {
  const checkpointSigner = noteSigner(origin, keys.log);
  const logKey = checkpointSigner.key.vkey;
  const statusKey = keys.status.publicKey.base64;
  const fingerprint = registryFingerprint({ origin, logKey, statusKey });
  return {
    origin,
    info: { scheme: SCHEME, origin, logKey, statusKey, fingerprint },
    checkpointSigner,
    policy: parseLogPolicy([`log ${logKey}`, 'quorum none']),
    keys,
  };
}
