import { isJsonObject, type Definition, type Kind } from '../definition/definition.ts';
import { LIMITS } from '../limits.ts';
import { visibleText } from '../text/visible.ts';
import { judge, type Judged } from './judge.ts';
import { HOW_READ } from './layer-name.ts';
import type { DefinitionView, Passage, SurfaceView, ToolView } from './passage.ts';
import { PreparedString, PreparedView, Readings } from './prepared.ts';
import { knownNames, tellingNames, type NamesAbout } from './reading/known-names.ts';
import type { Charge, Confidence, LintSeverity, Rule, Tier } from './rule.ts';
import { RULE_MODULES } from './ruleset.ts';
import { surfaceStrings, type Place } from './surface-strings.ts';

/** What is linted together: all that one server puts before a model. */
export interface LintSurface {
  readonly serverName?: string;
  /** Hosts that the publisher states as its own, besides those that the definitions tell. */
  readonly allowedHosts?: readonly string[];
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
  const plan = planOf(rules);
  const readings = new Readings();
  return surface.definitions.flatMap((definition) => lintDefinition(definition, view, plan, readings));
}

function lintDefinition(
  definition: Definition,
  surface: SurfaceView,
  { rules, reads }: RulePlan,
  readings: Readings,
): Finding[] {
  const parameters = parametersOf(definition);
  const names = knownNames(definition, parameters, surface.tellingNames);
  const passages = preparePassages(definition, names, readings);
  // Most rules read the same places: one view serves them all.
  const views: DefinitionView[] = [];
  const charges: Charge[] = [];
  for (const { rule, number } of rules) {
    if (!rule.meta.reads.kinds.includes(definition.kind)) continue;
    let view = views[number];
    if (view === undefined) {
      const places = reads[number] ?? [];
      const read = passages.filter(({ place }) => places.includes(place));
      view = new PreparedView(definition, parameters, read, surface);
      views[number] = view;
    }
    const found = [...rule.check(view, charges)];
    for (const evidence of found) charges.push({ rule, evidence });
  }
  if (charges.length === 0) return [];
  const findings = judge(charges).map((one) => toFinding(definition, one));
  return distinct(findings).toSorted(byTier).slice(0, LIMITS.findings);
}

/** Rules, each with the number of what it reads: those of one number share a view. */
interface RulePlan {
  readonly rules: readonly { readonly rule: Rule; readonly number: number }[];
  readonly reads: readonly (readonly Place[])[];
}

function planOf(rules: readonly Rule[]): RulePlan {
  const reads: (readonly Place[])[] = [];
  const numbers = new Map<string, number>();
  const planned = rules.map((rule) => {
    const { places } = rule.meta.reads;
    const key = places.toSorted().join(' ');
    const number = numbers.get(key) ?? reads.push(places) - 1;
    numbers.set(key, number);
    return { rule, number };
  });
  return { rules: planned, reads };
}

/** What half of the strings of all schemas are; nothing can be wrong with them. */
const COMMONPLACE: ReadonlySet<string> = new Set(
  'http://json-schema.org/draft-07/schema# https://json-schema.org/draft/2020-12/schema string number integer boolean object array null uri url date date-time email uuid int32 int64 float double binary'.split(
    ' ',
  ),
);

function preparePassages(definition: Definition, names: NamesAbout, readings: Readings): Passage[] {
  const seen = new Set<string>();
  const passages: Passage[] = [];
  for (const string of surfaceStrings(definition)) {
    const { place, text } = string;
    if (text === '' || (place === 'format' && COMMONPLACE.has(text))) continue;
    if (place === 'name') {
      // A property's name stands in `properties` and in `required`: one objection to it is enough.
      if (seen.has(text)) continue;
      seen.add(text);
    }
    passages.push(new PreparedString(string, names, readings));
  }
  return passages;
}

function surfaceView({ serverName, allowedHosts = [], definitions }: LintSurface): SurfaceView {
  const tools = new Map<string, ToolView>();
  for (const definition of definitions) {
    if (definition.kind === 'tool') tools.set(definition.id, { parameters: parametersOf(definition) });
  }
  const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
  return { serverName, tools, tellingNames: tellingNames(tools.keys()), allowedHosts: hosts, definitions };
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

function toFinding(
  { kind, id }: Definition,
  { rule, evidence, tier, severity, confidence }: Judged,
): Finding {
  const { passage, layer } = evidence;
  const message = `${evidence.message}${layer === undefined ? '' : HOW_READ[layer.how]}`;
  const { start, end } = layer === undefined ? evidence : layer.toOriginal(evidence);
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
