import { digestOf, type Digest } from '../crypto/sha256.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';
import type { Definition, Era, Kind } from './definition.ts';

/** Names how digests are computed; it stands inside every preimage, so a later scheme can never be confused with it. */
export const SCHEME = 'toolsum/1';

export interface DigestedDefinition extends Definition {
  readonly digest: Digest;
}

/** Everything that one connection listed, in one era. (kind, id) is unique in it. */
export interface Snapshot {
  readonly era: Era;
  readonly definitions: readonly DigestedDefinition[];
  /** Digest over the sorted list of (kind, id, digest); names live snapshots only. */
  readonly digest: Digest;
}

/**
 * Digest of a definition: SHA-256 over the canonical form of `{scheme, kind, id, definition}`. The whole wire object
 * counts, unknown members and `_meta` included; text is hashed as sent.
 *
 * @throws ToolsumError ERR_TOO_LARGE if its canonical form exceeds the bound for one definition.
 */
export function definitionDigest({ kind, id, definition }: Definition): Digest {
  const text = canonicalText({ scheme: SCHEME, kind, id, definition });
  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.definitionBytes) {
    throw new ToolsumError(
      'ERR_TOO_LARGE',
      `a ${kind} of ${bytes} bytes, more than the ${LIMITS.definitionBytes} allowed`,
      {
        bytes,
        limit: LIMITS.definitionBytes,
      },
    );
  }
  return digestOf(text);
}

export function digested(definition: Definition): DigestedDefinition {
  return { ...definition, digest: definitionDigest(definition) };
}

/**
 * Digest of a snapshot over its sorted (kind, id, digest) triples: order of pages and of items never matters.
 */
export function surfaceDigest(definitions: readonly { kind: Kind; id: string; digest: string }[]): Digest {
  const sorted = definitions.toSorted(compareDefinitions).map(({ kind, id, digest }) => [kind, id, digest]);
  return digestOf(canonicalText({ scheme: SCHEME, kind: 'surface', definitions: sorted }));
}

/** Order of definitions wherever they are written down: kind, then id, by UTF-16 code units. */
export function compareDefinitions(a: { kind: string; id: string }, b: { kind: string; id: string }): number {
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Makes a snapshot of all that was listed.
 *
 * @throws ToolsumError ERR_DEFINITION_REPEATED if (kind, id) stands in it twice, ERR_TOO_MANY, ERR_TOO_LARGE.
 */
export function makeSnapshot(era: Era, definitions: readonly Definition[]): Snapshot {
  if (definitions.length > LIMITS.definitions) {
    throw new ToolsumError(
      'ERR_TOO_MANY',
      `${definitions.length} definitions, more than ${LIMITS.definitions}`,
      {
        count: definitions.length,
      },
    );
  }
  const seen = new Set<string>();
  for (const { kind, id } of definitions) {
    const key = definitionKey(kind, id);
    if (seen.has(key)) {
      throw new ToolsumError(
        'ERR_DEFINITION_REPEATED',
        `the server lists the ${kind} ${JSON.stringify(id.slice(0, 200))} twice`,
        {
          kind,
        },
      );
    }
    seen.add(key);
  }
  const withDigests = definitions.map(digested).toSorted(compareDefinitions);
  return { era, definitions: withDigests, digest: surfaceDigest(withDigests) };
}

/** One string for (kind, id), usable as a map key: no kind holds a line break. */
export function definitionKey(kind: Kind, id: string): string {
  return `${kind}\n${id}`;
}
