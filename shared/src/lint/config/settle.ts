import type { LintBaseline, LintConfig, LintRuleSettings, LintWaiver } from '@toolsum/schemas';
import { definitionKey } from '../../definition/digest.ts';
import type { Finding } from '../engine.ts';
import type { Confidence, RuleMeta, Tier } from '../rule.ts';
import { RULES } from '../ruleset.ts';
import { baselineKeys, isBaselinable, keyOf } from './baseline.ts';
import { optionsOf, type RuleOptions } from './config.ts';
import type { KnownFinding } from './finding-digest.ts';
import { matchWaiver, type WaiverMatch } from './waiver.ts';

/** What becomes of a finding. */
export type Settled =
  | { readonly outcome: 'shown'; readonly finding: Finding }
  | { readonly outcome: 'silenced' }
  | { readonly outcome: 'waived'; readonly finding: Finding; readonly waiver: LintWaiver }
  | { readonly outcome: 'baselined'; readonly finding: Finding };

/** A waiver that did nothing, and why. */
export interface IdleWaiver {
  readonly waiver: LintWaiver;
  readonly why: 'expired' | 'text-changed' | 'unused';
}

export interface SettlementOptions {
  readonly config?: LintConfig;
  readonly baseline?: LintBaseline;
  /** The time, for waivers that expire; milliseconds since 1970. */
  readonly now: number;
  /** The rule set; another one only for tests. */
  readonly rules?: readonly RuleMeta[];
}

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** How near a waiver came to being used; the nearest is what a person is told. */
const NEARNESS: Readonly<Record<WaiverMatch, number>> = {
  unrelated: 0,
  'text-changed': 1,
  expired: 2,
  matches: 3,
};

/** Decides finding by finding what a configuration and a baseline leave of them, and remembers which waivers did so. */
export class Settlement {
  readonly #rules: ReadonlyMap<string, RuleMeta>;
  readonly #config: LintConfig;
  readonly #now: number;
  readonly #perDefinition: ReadonlyMap<string, LintRuleSettings>;
  readonly #waivers: ReadonlyMap<string, readonly LintWaiver[]>;
  readonly #accepted: ReadonlySet<string>;
  readonly #nearest = new Map<LintWaiver, WaiverMatch>();

  constructor({ config = { v: 1 }, baseline, now, rules = RULES }: SettlementOptions) {
    this.#config = config;
    this.#now = now;
    this.#rules = new Map(rules.map((meta) => [meta.id, meta]));
    this.#perDefinition = new Map(
      (config.definitions ?? []).map(({ kind, id, rules: settings }) => [definitionKey(kind, id), settings]),
    );
    this.#waivers = Map.groupBy(config.waivers ?? [], ({ kind, id }) => definitionKey(kind, id));
    this.#accepted = baseline === undefined ? new Set() : baselineKeys(baseline);
  }

  /** Whether anything can be waived or baselined at all: only then is a definition's digest needed. */
  get needsDigests(): boolean {
    return this.#waivers.size > 0 || this.#accepted.size > 0;
  }

  settle(known: KnownFinding): Settled {
    const meta = this.#rules.get(known.finding.rule);
    const finding = this.#configured(known.finding, meta);
    if (finding === undefined) return { outcome: 'silenced' };
    const waiver = this.#waiverFor(known, meta);
    if (waiver !== undefined) return { outcome: 'waived', finding, waiver };
    if (
      this.#accepted.size > 0 &&
      isBaselinable({ ...known, finding }, meta) &&
      this.#accepted.has(keyOf(known))
    )
      return { outcome: 'baselined', finding };
    return { outcome: 'shown', finding };
  }

  /** Waivers that matched nothing of all that was settled. */
  idleWaivers(): IdleWaiver[] {
    return (this.#config.waivers ?? []).flatMap((waiver) => {
      const nearest = this.#nearest.get(waiver) ?? 'unrelated';
      if (nearest === 'matches') return [];
      return [{ waiver, why: nearest === 'unrelated' ? 'unused' : nearest }];
    });
  }

  #configured(finding: Finding, meta: RuleMeta | undefined): Finding | undefined {
    const { tier, minConfidence } = this.#optionsFor(finding, meta);
    if (tier === 'off') return undefined;
    if (minConfidence !== undefined && RANK[finding.confidence] < RANK[minConfidence]) return undefined;
    return tier === undefined || tier === finding.tier ? finding : { ...finding, tier };
  }

  #optionsFor({ rule, kind, id }: Finding, meta: RuleMeta | undefined): RuleOptions {
    const here = this.#perDefinition.get(definitionKey(kind, id))?.[rule];
    const options = { ...optionsOf(this.#config.rules?.[rule]), ...optionsOf(here) };
    // Whatever a file says: what is kept from people is not theirs to silence.
    if (meta?.waivable !== true) return options.tier === 'block' ? { tier: 'block' satisfies Tier } : {};
    return { minConfidence: this.#config.minConfidence, ...options } as RuleOptions;
  }

  #waiverFor(known: KnownFinding, meta: RuleMeta | undefined): LintWaiver | undefined {
    const { kind, id } = known.finding;
    let found: LintWaiver | undefined;
    for (const waiver of this.#waivers.get(definitionKey(kind, id)) ?? []) {
      const match = matchWaiver(waiver, known, meta, this.#now);
      if (NEARNESS[match] > NEARNESS[this.#nearest.get(waiver) ?? 'unrelated'])
        this.#nearest.set(waiver, match);
      if (match === 'matches') found ??= waiver;
    }
    return found;
  }
}
