import { isJsonObject, type Definition, type Kind } from '../definition/definition.ts';
import { LIMITS } from '../limits.ts';
import { visibleText } from '../text/visible.ts';
import { fold, type Folding, type Layer } from './fold.ts';
import { judge, type Judged } from './judge.ts';
import { HOW_READ } from './layer-name.ts';
import type { DefinitionView, Passage, PlacedSentence, SurfaceView, ToolView } from './passage.ts';
import { knownNames, sentencesOf, tellingNames, type KnownNames } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Charge, Confidence, LintSeverity, Rule, Tier } from './rule.ts';
import { RULE_MODULES } from './ruleset.ts';
import { surfaceStrings, type SurfaceString } from './surface-strings.ts';

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
  return surface.definitions.flatMap((definition) => lintDefinition(definition, view, rules));
}

function lintDefinition(definition: Definition, surface: SurfaceView, rules: readonly Rule[]): Finding[] {
  const parameters = parametersOf(definition);
  const passages = preparePassages(definition, knownNames(definition, parameters, surface.tellingNames));
  // Most rules read the same places: one view serves them all.
  const views = new Map<string, DefinitionView>();
  const charges: Charge[] = [];
  for (const rule of rules) {
    const { kinds, places } = rule.meta.reads;
    if (!kinds.includes(definition.kind)) continue;
    const key = places.join();
    let view = views.get(key);
    if (view === undefined) {
      const read = passages.filter(({ place }) => places.includes(place));
      view = new PreparedView(definition, parameters, read, surface);
      views.set(key, view);
    }
    const found = [...rule.check(view, charges)];
    for (const evidence of found) charges.push({ rule, evidence });
  }
  if (charges.length === 0) return [];
  const findings = judge(charges).map((one) => toFinding(definition, one));
  return distinct(findings).toSorted(byTier).slice(0, LIMITS.findings);
}

/** What half of the strings of all schemas are; nothing can be wrong with them. */
const COMMONPLACE: ReadonlySet<string> = new Set(
  'http://json-schema.org/draft-07/schema# https://json-schema.org/draft/2020-12/schema string number integer boolean object array null uri url date date-time email uuid int32 int64 float double binary'.split(
    ' ',
  ),
);

function preparePassages(definition: Definition, names: KnownNames): Passage[] {
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
    passages.push(new PreparedString(string, names));
  }
  return passages;
}

class PreparedView implements DefinitionView {
  readonly definition: Definition;
  readonly parameters: ReadonlySet<string>;
  readonly passages: readonly Passage[];
  readonly surface: SurfaceView;
  #sentences: readonly PlacedSentence[] | undefined;

  constructor(
    definition: Definition,
    parameters: ReadonlySet<string>,
    passages: readonly Passage[],
    surface: SurfaceView,
  ) {
    this.definition = definition;
    this.parameters = parameters;
    this.passages = passages;
    this.surface = surface;
  }

  get sentences(): readonly PlacedSentence[] {
    this.#sentences ??= this.passages.flatMap((passage) =>
      passage.sentences.map((sentence) => ({ passage, sentence })),
    );
    return this.#sentences;
  }
}

const SINGLE_WORD = /^[A-Za-z][a-z0-9]{0,40}$/;
const NOTHING: readonly Sentence[] = [];

class PreparedString implements Passage {
  readonly pointer: string;
  readonly of: 'value' | 'name';
  readonly member: string;
  readonly place: Passage['place'];
  readonly text: string;
  readonly #names: KnownNames;
  #folding: Folding | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor({ pointer, of, member, place, text }: SurfaceString, names: KnownNames) {
    this.#names = names;
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

  get sentences(): readonly Sentence[] {
    // A single word says nothing; half of all strings are names of one word.
    if (this.place !== 'prose' && SINGLE_WORD.test(this.text)) return NOTHING;
    this.#sentences ??= this.folding.layers.flatMap((layer: Layer) => sentencesOf(layer, this.#names));
    return this.#sentences;
  }
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
