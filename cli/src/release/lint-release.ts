import {
  definitionDigest,
  definitionKey,
  lintSurface,
  RULESET,
  Settlement,
  ToolsumError,
  visibleText,
  type Finding,
  type IdleWaiver,
} from '@toolsum/core';
import type { CapturedSnapshot, LintConfig, LintRecord, LintWaiver, Waiver } from '@toolsum/schemas';
import { counted } from '../output/counted.ts';

export interface LintedCapture {
  /** What nobody has waived. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
  /** Whether one of the findings keeps the release from being signed. */
  readonly blocked: boolean;
  readonly record: LintRecord;
  readonly idleWaivers: readonly IdleWaiver[];
  /** What of the configuration does not count for a release, in words for people. */
  readonly notes: readonly string[];
}

/** What a publisher says about findings. */
export interface ReleaseLintOptions {
  readonly serverName?: string;
  readonly config?: LintConfig;
  /** The time, for waivers that expire. */
  readonly now: Date;
}

/**
 * Lints every distinct definition of a capture, each snapshot as the surface that it is. Of the configuration only
 * waivers and allowed hosts count: whoever reads the manifest has the rules, not the publisher's settings of them.
 */
export function lintCapture(
  capture: { readonly snapshots: readonly Pick<CapturedSnapshot, 'definitions'>[] },
  { serverName, config, now }: ReleaseLintOptions = { now: new Date(0) },
): LintedCapture {
  const waivers = config?.waivers ?? [];
  const settlement = new Settlement({ config: { v: 1, waivers }, now: now.getTime() });
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const waived: Finding[] = [];
  const used = new Map<string, Waiver>();
  for (const { definitions } of capture.snapshots) {
    const digests = new Map(
      definitions.map((one) => [definitionKey(one.kind, one.id), definitionDigest(one)]),
    );
    const found = lintSurface({
      definitions,
      ...(config?.allowedHosts === undefined ? {} : { allowedHosts: config.allowedHosts }),
      ...(serverName === undefined ? {} : { serverName }),
    });
    for (const finding of found) {
      const definition = digests.get(definitionKey(finding.kind, finding.id));
      const { rule, pointer, of, start, end } = finding;
      const key = JSON.stringify([definition, rule, pointer, of, start, end]);
      if (seen.has(key)) continue;
      seen.add(key);
      const settled = settlement.settle({ finding, definition, span: '' });
      if (settled.outcome !== 'waived') findings.push(finding);
      else {
        waived.push(finding);
        // A manifest states why something that would be refused was let through, and nothing else.
        if (finding.tier === 'block') used.set(`${rule} ${definition}`, stated(settled.waiver));
      }
    }
  }
  return {
    findings,
    waived,
    blocked: findings.some(({ tier }) => tier === 'block'),
    record: { ruleset: RULESET.digest, waivers: sorted([...used.values()]) },
    idleWaivers: settlement.idleWaivers(),
    notes: ignoredSettings(config),
  };
}

/**
 * The refusal to sign in spite of a finding, with the way on.
 *
 * @throws ToolsumError ERR_LINT_BLOCKED
 */
export function refuseBlocked({ blocked, findings }: LintedCapture): void {
  if (!blocked) return;
  const first = findings.find(({ tier }) => tier === 'block');
  const name =
    first === undefined
      ? ''
      : ` (first: ${first.rule} in ${first.kind} ${visibleText(first.id, { maxLength: 80 })})`;
  throw new ToolsumError(
    'ERR_LINT_BLOCKED',
    `the linter blocks this release${name}; rewrite what it found (toolsum lint shows it), or, where it is wrong, put a waiver with your reason into toolsum.lint.json (toolsum lint --suggest-waivers prints it)`,
  );
}

function stated({ rule, digest, reason, by }: LintWaiver): Waiver {
  return { rule, definition: digest, reason, by };
}

function sorted(waivers: readonly Waiver[]): Waiver[] {
  const keyed = waivers.map((waiver) => ({ key: `${waiver.rule} ${waiver.definition}`, waiver }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ waiver }) => waiver);
}

/** Settings that a person may think to be in force. */
function ignoredSettings(config: LintConfig | undefined): string[] {
  if (config === undefined) return [];
  const weakened = Object.values(config.rules ?? {}).length + (config.definitions ?? []).length;
  const set = [
    weakened > 0 ? counted(weakened, 'rule setting') : '',
    config.minConfidence === undefined ? '' : 'minConfidence',
    config.baseline === undefined ? '' : 'the baseline',
  ].filter((part) => part !== '');
  return set.length === 0
    ? []
    : [`note: for a release only waivers and allowedHosts count; not ${set.join(', ')} of the configuration`];
}
