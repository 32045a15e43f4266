import type { Definition, Kind } from '../definition/definition.ts';
import type { DefinitionView, Layer, Passage } from './passage.ts';
import type { Place } from './surface-strings.ts';

/** `block`: signing refuses without a waiver. `advise`: shown, refuses nothing. */
export type Tier = 'block' | 'advise';
export type Confidence = 'high' | 'medium' | 'low';
export type LintSeverity = 'critical' | 'high' | 'medium' | 'low';

export interface RuleMeta {
  readonly id: string;
  readonly title: string;
  /** The strongest tier, severity and confidence of its findings; a single finding may be weaker. */
  readonly tier: Tier;
  readonly severity: LintSeverity;
  readonly confidence: Confidence;
  /** A rule about hidden things is not waivable: nobody could tell what they waive. */
  readonly waivable: boolean;
  readonly reads: { readonly kinds: readonly Kind[]; readonly places: readonly Place[] };
  readonly docs: { readonly what: string; readonly why: string; readonly rewrite: string };
}

/** What a piece of evidence is worth: see `judge`. `quoted` is worth advice and adds nothing to the rest. */
export type Weight = 'quoted' | 'supports' | 'weak' | 'clear' | 'damning';

/** What a check found: a span of a passage's original text, or of one of its folded layers. */
export interface Evidence {
  readonly passage: Passage;
  /** If given, `start` and `end` are offsets in this layer's text. */
  readonly layer?: Layer;
  readonly start: number;
  readonly end: number;
  /** What kind of evidence it is: of one kind only the heaviest counts. */
  readonly signal: string;
  readonly weight: Weight;
  /** Plain text without anything from the definition that has not been through `visibleText`. */
  readonly message: string;
}

/** A sample that is both documentation and test. A string stands for a tool with that description. */
export interface Example {
  readonly about: string;
  readonly definition: string | Definition;
  /** For bad ones: what the first finding must point at in the original text. */
  readonly points?: string;
  /** For bad ones: the tier of that finding. A good one may be marked with advice, if it says so, and no more. */
  readonly tier?: Tier;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** All patterns the check uses, by name: they belong to the rule set's digest and to the test of linear time. */
  readonly patterns: Readonly<Record<string, RegExp>>;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  /**
   * Pure; called once for each definition of a kind that the rule reads.
   *
   * @param earlier what the rules before this one brought against the definition.
   */
  check(view: DefinitionView, earlier: readonly Charge[]): Iterable<Evidence>;
}

/** Evidence with the rule that brought it. */
export interface Charge {
  readonly rule: Rule;
  readonly evidence: Evidence;
}
