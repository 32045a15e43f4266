import { isTrustFile, type TrustFile, type TrustedRegistry } from '@toolsum/schemas';
import { digestOf, type Digest } from '../crypto/sha256.ts';
import { SCHEME } from '../definition/digest.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { parseLogPolicy } from '../log/tlog-policy.ts';

/**
 * Reads a trust file and checks that every registry's log policy parses and speaks of that registry's origin.
 *
 * @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_POLICY_LINE, ERR_ORIGIN_MISMATCH.
 */
export function parseTrustFile(bytes: Uint8Array): TrustFile {
  const trust = asDocument(parseJson(bytes, LIMITS.trustFileBytes), isTrustFile, 'trust file');
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
