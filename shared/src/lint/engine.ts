import { isJsonObject, type Definition, type Kind } from '../definition/definition.ts';
import { LIMITS } from '../limits.ts';
import { visibleText } from '../text/visible.ts';
import { fold, type Folding } from './fold.ts';
import type { DefinitionView, Passage, SurfaceView } from './passage.ts';
import type { Confidence, Hit, LintSeverity, Rule, Tier } from './rule.ts';
import { RULE_MODULES } from './ruleset.ts';
import { surfaceStrings, type SurfaceString } from './surface-strings.ts';

/** What is linted together: all that one server puts before a model. */
export interface LintSurface {
  readonly serverName?: string;
  readonly definitions: readonly Definition[];
}

/** A rule's objection to a stretch of one string. All texts in it are safe to print. */
export interface Finding {
  readonly rule: string;
  readonly tier: Tier;
  readonly severity: LintSeverity;
  readonly confidence: Confidence;
  readonly kind: Kind;
  /** The definition's id as it is on the wire: not safe to print. */
  readonly id: string;
  /** JSON pointer into the definition: not safe to print. */
  readonly pointer: string;
  /** Whether the span lies in the string at the pointer, or in the name of the member there. */
  readonly of: 'value' | 'name';
  /** Span in UTF-16 units of the original string, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** The span with some text around it, through `visibleText`. */
  readonly excerpt: string;
}

/**
 * Lints a whole surface: every string of every definition, each folded once, by all rules (DESIGN section 7).
 *
 * @param rules the rule set; another one only for measuring and tests.
 * @returns findings in the order of the definitions, of each definition block before advise, at most
 * `LIMITS.findings` of one definition.
 */
export function lintSurface(surface: LintSurface, rules: readonly Rule[] = RULE_MODULES): Finding[] {
  const view = surfaceView(surface);
  return surface.definitions.flatMap((definition) => lintDefinition(definition, view, rules));
}

function lintDefinition(definition: Definition, surface: SurfaceView, rules: readonly Rule[]): Finding[] {
  const passages = preparePassages(definition);
  const parameters = parametersOf(definition);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { kinds, places } = rule.meta.reads;
    if (!kinds.includes(definition.kind)) continue;
    const read = passages.filter(({ place }) => places.includes(place));
    const view: DefinitionView = { definition, parameters, passages: read, surface };
    for (const hit of rule.check(view)) findings.push(toFinding(rule, definition, hit));
  }
  return distinct(findings).toSorted(byTier).slice(0, LIMITS.findings);
}

function preparePassages(definition: Definition): Passage[] {
  const seen = new Set<string>();
  const passages: Passage[] = [];
  for (const string of surfaceStrings(definition)) {
    // A property's name stands in `properties` and in `required`: one objection to it is enough.
    const key = `${string.place}\n${string.text}`;
    if (string.text === '' || (string.place === 'name' && seen.has(key))) continue;
    seen.add(key);
    passages.push(new PreparedString(string));
  }
  return passages;
}

class PreparedString implements Passage {
  readonly pointer: string;
  readonly of: 'value' | 'name';
  readonly member: string;
  readonly place: Passage['place'];
  readonly text: string;
  #folding: Folding | undefined;

  constructor({ pointer, of, member, place, text }: SurfaceString) {
    this.pointer = pointer;
    this.of = of;
    this.member = member;
    this.place = place;
    this.text = text;
  }

  get folding(): Folding {
    this.#folding ??= fold(this.text, this.place === 'name');
    return this.#folding;
  }
}

function surfaceView({ serverName, definitions }: LintSurface): SurfaceView {
  const tools = new Map<string, { parameters: ReadonlySet<string> }>();
  for (const definition of definitions) {
    if (definition.kind === 'tool') tools.set(definition.id, { parameters: parametersOf(definition) });
  }
  return { serverName, tools };
}

function parametersOf({ kind, definition }: Definition): ReadonlySet<string> {
  if (kind === 'prompt' && Array.isArray(definition['arguments'])) {
    const names = definition['arguments'].map((one) => (isJsonObject(one) ? one['name'] : undefined));
    return new Set(names.filter((name) => typeof name === 'string'));
  }
  const schema = definition['inputSchema'];
  const properties = isJsonObject(schema) ? schema['properties'] : undefined;
  return new Set(isJsonObject(properties) ? Object.keys(properties) : []);
}

/** Text shown on each side of a span. */
const AROUND = 40;
const LONGEST_EXCERPT = 240;

function toFinding(rule: Rule, { kind, id }: Definition, hit: Hit): Finding {
  const { passage, layer, tier, severity, confidence, message } = hit;
  const { start, end } = layer === undefined ? hit : layer.toOriginal(hit);
  const from = Math.max(0, start - AROUND);
  const to = Math.min(passage.text.length, end + AROUND);
  const around = visibleText(passage.text.slice(from, to).replace(/\s+/g, ' '), {
    maxLength: LONGEST_EXCERPT,
  });
  const excerpt = `${from > 0 ? '…' : ''}${around}${to < passage.text.length ? '…' : ''}`;
  const { pointer, of } = passage;
  return {
    rule: rule.meta.id,
    tier,
    severity,
    confidence,
    kind,
    id,
    pointer,
    of,
    start,
    end,
    message,
    excerpt,
  };
}

/** The same words read in two layers are one finding; the stronger one stays. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, pointer, of, start, end, message } = finding;
    const key = JSON.stringify([rule, pointer, of, start, end, message]);
    const known = kept.get(key);
    if (known === undefined || (known.tier === 'advise' && finding.tier === 'block')) kept.set(key, finding);
  }
  return [...kept.values()];
}

function byTier(a: Finding, b: Finding): number {
  return Number(a.tier === 'advise') - Number(b.tier === 'advise');
}
