import {
  definitionDigest,
  definitionKey,
  lintSurface,
  RULESET,
  type Definition,
  type Finding,
} from '@toolsum/core';
import type { CapturedSnapshot, LintRecord } from '@toolsum/schemas';

export interface LintedCapture {
  readonly findings: readonly Finding[];
  readonly blocked: boolean;
  readonly record: LintRecord;
}

/** Lints every distinct definition of a capture, each snapshot as the surface that it is. */
export function lintCapture(
  capture: { readonly snapshots: readonly Pick<CapturedSnapshot, 'definitions'>[] },
  serverName?: string,
): LintedCapture {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const snapshot of capture.snapshots) {
    const fresh = new Set<string>();
    for (const definition of snapshot.definitions) {
      const digest = definitionDigest(definition);
      if (!seen.has(digest)) fresh.add(keyOf(definition));
      seen.add(digest);
    }
    const found = lintSurface({
      definitions: snapshot.definitions,
      ...(serverName === undefined ? {} : { serverName }),
    });
    findings.push(...found.filter((finding) => fresh.has(definitionKey(finding.kind, finding.id))));
  }
  return {
    findings,
    blocked: findings.some((finding) => finding.tier === 'block'),
    record: { ruleset: RULESET.digest, waivers: [] },
  };
}

function keyOf(definition: Definition): string {
  return definitionKey(definition.kind, definition.id);
}
