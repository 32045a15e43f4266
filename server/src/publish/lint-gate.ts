import {
  LIMITS,
  RULES,
  ToolsumError,
  definitionKey,
  lintSurface,
  offeredIn,
  type Era,
  type Finding,
} from '@toolsum/core';
import type { Manifest, ManifestDefinition } from '@toolsum/schemas';
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

const ERAS: readonly Era[] = ['2025', '2026'];

const WAIVABLE: ReadonlySet<string> = new Set(RULES.filter(({ waivable }) => waivable).map(({ id }) => id));

/** What the registry's own rules find to block in a manifest. */
export interface GateVerdict {
  /** For which the publisher signed a waiver: a reviewer may let them through. */
  readonly waived: readonly Finding[];
  /** Which nobody lets through. */
  readonly refused: readonly Finding[];
}

/**
 * Lints a manifest with the registry's own rules, whatever rule set it says that it was linted with (DESIGN 7). What is
 * linted together is what a client sees together: each profile in each era.
 * A waiver names the rule and the digest of the definition.
 *
 * @throws ToolsumError ERR_TOO_MANY if the profiles show more definitions than can be linted.
 */
export function judgeManifest(manifest: Manifest): GateVerdict {
  const waivers = new Set(manifest.lint.waivers.map(({ rule, definition }) => `${rule} ${definition}`));
  const blocking = new Map<string, { finding: Finding; isWaived: boolean }>();
  for (const definitions of surfacesOf(manifest)) {
    const findings = lintSurface({ serverName: manifest.server.name, definitions });
    const digests = new Map(definitions.map(({ kind, id, digest }) => [definitionKey(kind, id), digest]));
    const counts = countByKey(findings);
    for (const finding of findings.filter(({ tier }) => tier === 'block')) {
      const { rule, kind, id, pointer, of, start, end } = finding;
      const key = definitionKey(kind, id);
      const digest = digests.get(key) ?? '';
      // Where findings were cut off, a waived one may hide another.
      const isWhole = (counts.get(key) ?? 0) < LIMITS.findings;
      const isWaived = isWhole && WAIVABLE.has(rule) && waivers.has(`${rule} ${digest}`);
      const place = [digest, rule, of, start, end, pointer].join(' ');
      const known = blocking.get(place);
      blocking.set(place, known === undefined || known.isWaived ? { finding, isWaived } : known);
    }
  }
  const found = [...blocking.values()];
  // A reviewer must be able to read all that they let through.
  const isReadable = found.length <= LIMITS.findings;
  const findingsThat = (waived: boolean): Finding[] =>
    found.filter(({ isWaived }) => (isWaived && isReadable) === waived).map(({ finding }) => finding);
  return { waived: findingsThat(true), refused: findingsThat(false) };
}

/** What each profile shows in each era, every distinct surface once. */
function surfacesOf({ profiles, definitions }: Manifest): ManifestDefinition[][] {
  const surfaces = new Map<string, ManifestDefinition[]>();
  let count = 0;
  for (const { name } of profiles) {
    for (const era of ERAS) {
      const shown = definitions.filter((definition) => offeredIn(definition, name, era));
      const key = shown.map(({ digest }) => digest).join();
      if (shown.length === 0 || surfaces.has(key)) continue;
      surfaces.set(key, shown);
      count += shown.length;
      if (count > LIMITS.lintedDefinitions) {
        throw new ToolsumError(
          'ERR_TOO_MANY',
          `the profiles show more than ${LIMITS.lintedDefinitions} definitions together; split the server`,
          { count },
        );
      }
    }
  }
  return [...surfaces.values()];
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

function countByKey(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, id } of findings) {
    const key = definitionKey(kind, id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
