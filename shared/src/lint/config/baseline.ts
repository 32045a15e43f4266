import { isLintBaseline, type BaselineFinding, type LintBaseline } from '@toolsum/schemas';
import { compareText } from '../../definition/digest.ts';
import { asDocument } from '../../json/document.ts';
import { parseJson } from '../../json/parse.ts';
import { LIMITS } from '../../limits.ts';
import type { RuleMeta } from '../rule.ts';
import { RULES, RULESET } from '../ruleset.ts';
import { spanDigest, type KnownFinding } from './finding-digest.ts';

/** @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_SCHEME_UNKNOWN. */
export function parseBaseline(bytes: Uint8Array): LintBaseline {
  return asDocument(parseJson(bytes, LIMITS.lintBaselineBytes), isLintBaseline, 'lint baseline');
}

/**
 * Whether a finding may be put into a baseline at all: a definition that has a digest, and nothing that refuses and
 * cannot be waived. Decides for what is read as well, since anybody can write such a file.
 */
export function isBaselinable({ finding, definition }: KnownFinding, meta: RuleMeta | undefined): boolean {
  return definition !== undefined && (finding.tier !== 'block' || meta?.waivable === true);
}

/** A baseline of these findings, those left out that must not be in one; sorted, so that a diff of it can be read. */
export function baselineOf(found: readonly KnownFinding[], rules: readonly RuleMeta[] = RULES): LintBaseline {
  const metas = new Map(rules.map((meta) => [meta.id, meta]));
  const byKey = new Map<string, BaselineFinding>();
  for (const known of found) {
    const { finding, definition } = known;
    if (definition === undefined || !isBaselinable(known, metas.get(finding.rule))) continue;
    const { rule, kind, id, pointer, of } = finding;
    byKey.set(keyOf(known), { rule, kind, id, definition, pointer, of, text: spanDigest(known.span) });
  }
  const findings = [...byKey.entries()].toSorted(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
  return { v: 1, ruleset: RULESET.digest, findings };
}

/** What a baseline is asked: whether it holds a finding. */
export function baselineKeys({ findings }: LintBaseline): ReadonlySet<string> {
  return new Set(
    findings.map(({ rule, definition, pointer, of, text }) =>
      JSON.stringify([rule, definition, pointer, of, text]),
    ),
  );
}

/** The finding's name in a baseline: rule, definition, place and words. */
export function keyOf({ finding: { rule, pointer, of }, definition, span }: KnownFinding): string {
  return JSON.stringify([rule, definition ?? null, pointer, of, spanDigest(span)]);
}
