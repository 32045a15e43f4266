import {
  LIMITS,
  RULES,
  ToolsumError,
  definitionKey,
  lintSurface,
  visibleText,
  type Finding,
} from '@toolsum/core';
import type { Manifest } from '@toolsum/schemas';

/** Refuses a publish and says each reason. */
class LintBlockedError extends ToolsumError {
  readonly errors: readonly object[];

  constructor(findings: readonly Finding[]) {
    super(
      'ERR_LINT_BLOCKED',
      `the lint objects to ${findings.length} ${findings.length === 1 ? 'passage' : 'passages'}; rewrite what the findings point at, or sign with a waiver that names rule, definition digest and reason`,
      { findings: findings.length },
    );
    this.errors = findings.slice(0, LIMITS.findings).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      confidence: finding.confidence,
      kind: finding.kind,
      id: visibleText(finding.id, { maxLength: 200 }),
      pointer: visibleText(finding.pointer, { maxLength: 500 }),
      start: finding.start,
      end: finding.end,
      detail: finding.message,
      excerpt: finding.excerpt,
    }));
  }
}

const WAIVABLE: ReadonlySet<string> = new Set(RULES.filter(({ waivable }) => waivable).map(({ id }) => id));

/**
 * Lints a manifest with the registry's own rules, whatever rule set it says that it was linted with (DESIGN 7).
 * Every blocking finding needs a waiver of the publisher's that names the rule and the digest of the definition; where
 * a definition has variants, of each of them.
 *
 * @returns the findings that were waived: an alert must show them.
 * @throws LintBlockedError (ERR_LINT_BLOCKED) with the findings that were not.
 */
export function passLint(manifest: Manifest): readonly Finding[] {
  const findings = lintSurface({ serverName: manifest.server.name, definitions: manifest.definitions });
  const blocking = findings.filter(({ tier }) => tier === 'block');
  if (blocking.length === 0) return blocking;
  const waivers = new Set(manifest.lint.waivers.map(({ rule, definition }) => `${rule} ${definition}`));
  const digests = digestsByKey(manifest);
  const counts = countByKey(findings);
  const refused = blocking.filter(({ rule, kind, id }) => {
    const key = definitionKey(kind, id);
    // Where findings were cut off, a waived one may hide another.
    if (!WAIVABLE.has(rule) || (counts.get(key) ?? 0) >= LIMITS.findings) return true;
    return (digests.get(key) ?? []).some((digest) => !waivers.has(`${rule} ${digest}`));
  });
  if (refused.length > 0) throw new LintBlockedError(refused);
  return blocking;
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
