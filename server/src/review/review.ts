import {
  RULESET,
  canonicalText,
  digestOf,
  type Digest,
  type Finding,
  type SignedManifest,
} from '@toolsum/core';
import { judgeManifest } from '../publish/lint-gate.ts';

/** A held release as today's rules show it. */
export interface Review {
  readonly signed: SignedManifest;
  readonly findings: readonly Finding[];
  /** Stands for everything that a reviewer judges; an approval names it. */
  readonly seen: Digest;
}

/** Lints a release anew: what was found when it was held may not be what is found now. */
export function reviewOf(signed: SignedManifest): Review {
  const { waived, refused } = judgeManifest(signed.manifest);
  const findings = [...waived, ...refused];
  return { signed, findings, seen: seenDigest(signed, RULESET.digest, findings) };
}

/**
 * Digest of what is approved: these bytes, under these rules, with these findings and no other.
 *
 * @param ruleset digest of the rules that found them.
 */
export function seenDigest(
  { manifestDigest, bundleDigest }: Pick<SignedManifest, 'manifestDigest' | 'bundleDigest'>,
  ruleset: string,
  findings: readonly Finding[],
): Digest {
  const found = findings
    .map(({ rule, kind, id, pointer, of, start, end }) =>
      canonicalText([rule, kind, id, pointer, of, start, end]),
    )
    .toSorted();
  return digestOf(
    canonicalText({ manifest: manifestDigest, bundle: bundleDigest, ruleset, findings: found }),
  );
}
