import {
  isTrustFile,
  type JsonObject,
  type JsonValue,
  type TrustedRegistry,
  type TrustFile,
  type TrustOwners,
} from '@toolsum/schemas';
import { digestOf, type Digest } from '../crypto/sha256.ts';
import { parsePublicKey, type PublicKey } from '../crypto/signature.ts';
import { SCHEME } from '../definition/digest.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { parseLogPolicy } from '../log/tlog-policy.ts';

/**
 * Reads a trust file and checks that every registry's log policy parses and speaks of that registry's origin, and that
 * its owners are distinct keys that can reach their threshold.
 *
 * @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_POLICY_LINE, ERR_ORIGIN_MISMATCH, ERR_KEY_UNSUPPORTED.
 */
export function parseTrustFile(bytes: Uint8Array): TrustFile {
  return asTrustFile(parseJson(bytes, LIMITS.trustFileBytes));
}

/** `parseTrustFile` for a value that the strict parser has read already. */
export function asTrustFile(value: JsonValue): TrustFile {
  const trust = asDocument(value, isTrustFile, 'trust file');
  if (trust.owners !== undefined) ownerKeys(trust.owners);
  for (const registry of trust.registries) {
    if (parseLogPolicy(registry.policy).origin !== registry.origin) {
      throw new ToolsumError(
        'ERR_ORIGIN_MISMATCH',
        `the log policy of ${registry.url} is for another origin`,
      );
    }
  }
  return trust;
}

/**
 * The keys of a trust file's owners by hint.
 *
 * @throws ToolsumError ERR_KEY_UNSUPPORTED; ERR_SCHEMA for a key that stands there twice, which would let one owner count
 * for two, and for a threshold that is never reached.
 */
export function ownerKeys({ keys, threshold }: TrustOwners): ReadonlyMap<string, PublicKey> {
  const byHint = new Map(keys.map(parsePublicKey).map((key) => [key.hint, key]));
  if (byHint.size !== keys.length)
    throw new ToolsumError('ERR_SCHEMA', 'an owner of the trust file stands there twice', {
      pointer: '/owners/keys',
    });
  if (threshold > byHint.size)
    throw new ToolsumError(
      'ERR_SCHEMA',
      `the trust file asks for ${threshold} signatures, but has ${byHint.size} owners`,
      { pointer: '/owners/threshold' },
    );
  return byHint;
}

/** What a person compares before taking over a whole trust file: the digest of its canonical form. */
export function trustFingerprint(trust: TrustFile): Digest {
  return digestOf(canonicalText(trust as unknown as JsonObject));
}

/**
 * @throws ToolsumError ERR_TRUST_EXPIRED: whoever keeps its successors back could hold this machine to old keys.
 */
export function requireCurrentTrust({ expiresAt }: TrustFile, now: Date): void {
  if (expiresAt === undefined || Date.parse(expiresAt) > now.getTime()) return;
  throw new ToolsumError(
    'ERR_TRUST_EXPIRED',
    `the trust file ended at ${expiresAt}; take over its successor with: toolsum trust update`,
    { expiresAt },
  );
}

/** What a person compares before trusting a registry: a digest over the log's origin, its key and the status key. */
export function registryFingerprint(identity: { origin: string; logKey: string; statusKey: string }): Digest {
  const { origin, logKey, statusKey } = identity;
  return digestOf(canonicalText({ scheme: SCHEME, kind: 'registry', origin, logKey, statusKey }));
}

/** A pattern is an exact name, `namespace/*`, or `*`; nothing is matched by prefix. */
export function matchesName(pattern: string, name: string): boolean {
  return (
    pattern === '*' ||
    pattern === name ||
    (pattern.endsWith('/*') && pattern.slice(0, -2) === name.split('/', 1)[0])
  );
}

/** How narrow a pattern is: an exact name beats a namespace beats everything. */
function narrowness(pattern: string): number {
  return pattern === '*' ? 0 : pattern.endsWith('/*') ? 1 : 2;
}

/**
 * The one registry that speaks for a name; there is no fallback to another.
 *
 * @throws ToolsumError ERR_USAGE if two registries claim it by equally narrow patterns.
 */
export function registryForName(trust: TrustFile, name: string): TrustedRegistry | undefined {
  let best: { registry: TrustedRegistry; narrow: number } | undefined;
  let contested = false;
  for (const registry of trust.registries) {
    const narrow = Math.max(
      -1,
      ...registry.names.filter((pattern) => matchesName(pattern, name)).map(narrowness),
    );
    if (narrow < 0) continue;
    if (best === undefined || narrow > best.narrow) {
      best = { registry, narrow };
      contested = false;
    } else if (narrow === best.narrow) {
      contested = true;
    }
  }
  if (contested) {
    throw new ToolsumError(
      'ERR_USAGE',
      `two registries of the trust file claim ${name}; give one of them a narrower pattern`,
    );
  }
  return best?.registry;
}
