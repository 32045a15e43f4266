import { isJsonObject } from '../definition/definition.ts';
import { LIMITS } from '../limits.ts';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { lintSurface, type Finding } from './engine.ts';
import type { Tier } from './rule.ts';
import { RULE_MODULES } from './ruleset.ts';

/**
 * What rules mean for text that a tool returns. Pages, mails and files speak to people all day: what is an intrusion
 * in a definition is ordinary there. Only text that can but be aimed at a model keeps its tier; the rest is advice, and
 * rules about definitions (names, schemas, how a tool praises itself) have nothing to say.
 */
const TIERS: ReadonlyMap<string, Tier> = new Map<string, Tier>([
  ['hidden-characters', 'block'],
  ['encoded-text', 'block'],
  ['injected-instruction', 'block'],
  ['concealment', 'block'],
  ['fetch-and-follow', 'block'],
  ['hidden-markup', 'advise'],
  ['homoglyphs', 'advise'],
  ['secret-collection', 'advise'],
  ['conversation-collection', 'advise'],
  ['data-carrying-link', 'advise'],
  ['skip-confirmation', 'advise'],
  ['persistence', 'advise'],
  ['run-commands', 'advise'],
  ['standing-order', 'advise'],
  ['argument-tampering', 'advise'],
]);

const RULES = RULE_MODULES.filter(({ meta }) => TIERS.has(meta.id));

/** Members whose strings are data for machines: images and sounds. */
const BLOBS: ReadonlySet<string> = new Set(['data', 'blob']);

/** What was found in a result. */
export interface ResultFindings {
  readonly findings: readonly Finding[];
  /** Whether text was left unread because there was too much of it. */
  readonly cut: boolean;
}

/**
 * Lints what a tool returned (MCP CallToolResult: `content`, `structuredContent`, `_meta`) for text that is aimed at
 * the model that reads it. Binary members are not read; of the rest at most `LIMITS.resultTextUnits` UTF-16 units.
 *
 * @param tool name of the tool, for the findings.
 * @returns findings whose pointers lead into the result, block before advise.
 */
export function lintResult(tool: string, result: JsonObject): ResultFindings {
  const budget = { left: LIMITS.resultTextUnits, cut: false };
  const definition = readable(result, budget) as JsonObject;
  const findings = lintSurface({ definitions: [{ kind: 'tool', id: tool, definition }] }, RULES);
  return { findings: findings.map(lowered).toSorted(byTier), cut: budget.cut };
}

function lowered(finding: Finding): Finding {
  if (finding.tier !== 'block' || TIERS.get(finding.rule) === 'block') return finding;
  return { ...finding, tier: 'advise', severity: 'medium', confidence: 'medium' };
}

function byTier(a: Finding, b: Finding): number {
  return Number(a.tier === 'advise') - Number(b.tier === 'advise');
}

/** The result without its blobs and what is beyond the budget; in the same places, so that pointers hold. */
function readable(value: JsonValue, budget: { left: number; cut: boolean }): JsonValue {
  if (typeof value === 'string') {
    if (value.length > budget.left) {
      budget.cut = true;
      return '';
    }
    budget.left -= value.length;
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => readable(item, budget));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      BLOBS.has(name) && typeof inner === 'string' ? '' : readable(inner, budget),
    ]),
  );
}
