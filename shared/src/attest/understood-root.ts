import type { JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import type { KeyType } from '../crypto/signature.ts';

/** Types of log keys, as trusted roots name them. */
export const KEY_DETAILS: Readonly<Record<string, KeyType>> = {
  PKIX_ECDSA_P256_SHA_256: 'p256',
  PKIX_ED25519: 'ed25519',
};

/** Every member that the schema of a trusted root knows. */
const MEMBERS: ReadonlySet<string> = new Set([
  'mediaType',
  'tlogs',
  'ctlogs',
  'certificateAuthorities',
  'timestampAuthorities',
  'baseUrl',
  'hashAlgorithm',
  'publicKey',
  'rawBytes',
  'keyDetails',
  'logId',
  'keyId',
  'checkpointKeyId',
  'operator',
  'uri',
  'subject',
  'organization',
  'commonName',
  'certChain',
  'certificates',
  'validFor',
  'start',
  'end',
]);

/**
 * A trusted root without what is not understood here. Its format is Sigstore's: newer versions add members and logs with
 * other kinds of keys, and a client that refused the whole root for them would verify nothing from that day on. What is
 * left out vouches for nothing; what stays is held to the schema.
 */
export function understoodRoot(value: JsonValue): JsonValue {
  const root = withKnownMembers(value);
  if (!isJsonObject(root)) return root;
  return {
    ...root,
    ...Object.fromEntries(
      ['tlogs', 'ctlogs']
        .filter((list) => Object.hasOwn(root, list))
        .map((list) => [list, withUsableKeys(root[list] ?? null)]),
    ),
  };
}

function withKnownMembers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withKnownMembers);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([member]) => MEMBERS.has(member))
      .map(([member, inner]) => [member, withKnownMembers(inner)]),
  );
}

function withUsableKeys(logs: JsonValue): JsonValue {
  return Array.isArray(logs) ? logs.filter((log) => !hasForeignKey(log)) : logs;
}

/** A log that does not say what key it has is malformed, and left for the schema to refuse. */
function hasForeignKey(log: JsonValue): boolean {
  const key = isJsonObject(log) ? log['publicKey'] : undefined;
  const details = key !== undefined && isJsonObject(key) ? key['keyDetails'] : undefined;
  return typeof details === 'string' && !Object.hasOwn(KEY_DETAILS, details);
}
