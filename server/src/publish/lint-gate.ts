import { LIMITS, RULES, ToolsumError, definitionKey, lintSurface, type Finding } from '@toolsum/core';
import type { Manifest } from '@toolsum/schemas';
import { findingView } from './finding-view.ts';

/** Refuses a publish and says each reason. */
class LintBlockedError extends ToolsumError {
  readonly errors: readonly object[];

  constructor(findings: readonly Finding[]) {
    super(
      'ERR_LINT_BLOCKED',
      `the lint objects to ${findings.length} ${findings.length === 1 ? 'passage' : 'passages'}; rewrite what the findings point at, or, where the rule can be waived, sign with a waiver that names rule, definition digest and reason: a reviewer will then look at the release`,
      { findings: findings.length },
    );
    this.errors = findings.slice(0, LIMITS.findings).map(findingView);
  }
}

const WAIVABLE: ReadonlySet<string> = new Set(RULES.filter(({ waivable }) => waivable).map(({ id }) => id));

/** What the registry's own rules find to block in a manifest. */
export interface GateVerdict {
  /** For which the publisher signed a waiver: a reviewer may let them through. */
  readonly waived: readonly Finding[];
  /** Which nobody lets through. */
  readonly refused: readonly Finding[];
}

/**
 * Lints a manifest with the registry's own rules, whatever rule set it says that it was linted with (DESIGN 7).
 * A waiver names the rule and the digest of the definition; where a definition has variants, one for each is needed.
 */
export function judgeManifest(manifest: Manifest): GateVerdict {
  const findings = lintSurface({ serverName: manifest.server.name, definitions: manifest.definitions });
  const blocking = findings.filter(({ tier }) => tier === 'block');
  // A reviewer must be able to read all that they let through.
  if (blocking.length > LIMITS.findings) return { waived: [], refused: blocking };
  const waivers = new Set(manifest.lint.waivers.map(({ rule, definition }) => `${rule} ${definition}`));
  const digests = digestsByKey(manifest);
  const counts = countByKey(findings);
  const isRefused = ({ rule, kind, id }: Finding): boolean => {
    const key = definitionKey(kind, id);
    // Where findings were cut off, a waived one may hide another.
    if (!WAIVABLE.has(rule) || (counts.get(key) ?? 0) >= LIMITS.findings) return true;
    return (digests.get(key) ?? []).some((digest) => !waivers.has(`${rule} ${digest}`));
  };
  return {
    waived: blocking.filter((finding) => !isRefused(finding)),
    refused: blocking.filter(isRefused),
  };
}

/**
 * Lets a manifest through if every blocking finding is waived.
 *
 * @returns the findings that were waived: a reviewer must let them through, and an alert must show them.
 * @throws LintBlockedError (ERR_LINT_BLOCKED) with the findings that were not.
 */
export function passLint(manifest: Manifest): readonly Finding[] {
  const { waived, refused } = judgeManifest(manifest);
  if (refused.length > 0) throw new LintBlockedError(refused);
  return waived;
}

function digestsByKey(manifest: Manifest): Map<string, string[]> {
  const digests = new Map<string, string[]>();
  for (const { kind, id, digest } of manifest.definitions) {
    const key = definitionKey(kind, id);
    digests.set(key, [...(digests.get(key) ?? []), digest]);
  }
  return digests;
}

function countByKey(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, id } of findings) {
    const key = definitionKey(kind, id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
