import {
  definitionDigest,
  definitionKey,
  isJsonObject,
  lintSurface,
  visibleText,
  type Finding,
  type KnownFinding,
  type LintSurface,
  type Settled,
  type Settlement,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import type { PlacedDefinition, PlacedSurface } from './surface.ts';

/** A finding that was settled, with the definition it is in and the string it points into. */
export interface SettledFinding extends KnownFinding {
  readonly settled: Settled;
  readonly placed: PlacedDefinition;
  /** The whole string that start and end count in. */
  readonly text: string;
}

/**
 * Lints one surface and settles what is found.
 *
 * @param digests `when-needed`: only where a waiver or a baseline could ask for them.
 */
export function lintPlaced(
  surface: PlacedSurface,
  settlement: Settlement,
  allowedHosts: readonly string[] = [],
  digests: 'always' | 'when-needed' = 'always',
): SettledFinding[] {
  const { serverName, definitions } = surface;
  const linted: LintSurface = {
    definitions,
    ...(allowedHosts.length === 0 ? {} : { allowedHosts }),
    ...(serverName === undefined ? {} : { serverName }),
  };
  const findings = lintSurface(linted);
  if (findings.length === 0) return [];
  const byKey = Map.groupBy(definitions, ({ kind, id }) => definitionKey(kind, id));
  const wanted = digests === 'always' || settlement.needsDigests;
  const known = new Map<string, KnownFinding['definition']>();
  const reached = new Map<string, number>();
  return findings.map((finding) => {
    const key = definitionKey(finding.kind, finding.id);
    const candidates = byKey.get(key) ?? [];
    const index = whichOf(candidates, finding, reached.get(key) ?? 0);
    reached.set(key, index);
    const placed = candidates[index] ?? nowhere(finding);
    if (wanted && !known.has(key)) known.set(key, commonDigest(candidates));
    const text = pointedText(placed.definition, finding) ?? '';
    const one = { finding, definition: known.get(key), span: text.slice(finding.start, finding.end) };
    return { ...one, placed, text, settled: settlement.settle(one) };
  });
}

function nowhere({ kind, id }: Finding): PlacedDefinition {
  return { kind, id, definition: {}, at: '', inner: '' };
}

/** Where several definitions share a name, the one that has what the finding quotes; they come in order. */
function whichOf(candidates: readonly PlacedDefinition[], finding: Finding, from: number): number {
  if (candidates.length < 2) return 0;
  for (let index = from; index < candidates.length; index += 1) {
    const text = pointedText(candidates[index]?.definition ?? {}, finding);
    if (text !== undefined && isExcerptOf(finding.excerpt, text)) return index;
  }
  return from;
}

/**
 * The digest of a definition that a surface holds once. If it holds several of one name, nobody can tell which of them
 * a finding is in, and neither a waiver nor a baseline may speak for it. A definition that no JSON can state has none.
 */
function commonDigest(candidates: readonly PlacedDefinition[]): KnownFinding['definition'] {
  const digests = new Set(candidates.map(digestIfAny));
  const [only] = digests;
  return digests.size === 1 ? only : undefined;
}

function digestIfAny(definition: PlacedDefinition): KnownFinding['definition'] {
  try {
    return definitionDigest(definition);
  } catch {
    return undefined;
  }
}

/** The string that a finding points into, or undefined if this is not the definition it is about. */
function pointedText(definition: JsonObject, { pointer, of, end }: Finding): string | undefined {
  let value: JsonValue | undefined = definition;
  let name = '';
  for (const token of pointer.split('/').slice(1)) {
    name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isJsonObject(value)) value = Object.hasOwn(value, name) ? value[name] : undefined;
    else return undefined;
  }
  const text = of === 'name' && value !== undefined ? name : value;
  return typeof text === 'string' && text.length >= end ? text : undefined;
}

function isExcerptOf(excerpt: string, text: string): boolean {
  const quoted = excerpt.replace(/^…/, '').replace(/…(?: \(\+[0-9]+\)…?)?$/, '');
  return (
    visibleText(text.replace(/\s/g, ' ')).includes(quoted) ||
    visibleText(text.replace(/\s+/g, ' ')).includes(quoted)
  );
}
