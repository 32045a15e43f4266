import { isLintConfig, type LintConfig, type LintRuleSetting, type LintWaiver } from '@toolsum/schemas';
import { ToolsumError } from '../../errors.ts';
import { asDocument } from '../../json/document.ts';
import { parseJson } from '../../json/parse.ts';
import { LIMITS } from '../../limits.ts';
import { visibleText } from '../../text/visible.ts';
import type { Confidence, RuleMeta, Tier } from '../rule.ts';
import { RULES } from '../ruleset.ts';

/** What a configuration decides about the findings of one rule. */
export interface RuleOptions {
  readonly tier?: Tier | 'off';
  readonly minConfidence?: Confidence;
}

/**
 * Parses a `toolsum.lint.json`.
 *
 * @param rules the rule set; another one only for tests.
 * @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_SCHEME_UNKNOWN, each of the latter with the `pointer` into the file:
 * also for a rule that there is not, for one that must not be weakened, and for a waiver without a reason.
 */
export function parseLintConfig(bytes: Uint8Array, rules: readonly RuleMeta[] = RULES): LintConfig {
  const value = parseJson(bytes, LIMITS.lintConfigBytes);
  const config = asDocument(value, isLintConfig, 'lint configuration');
  const byId = new Map(rules.map((meta) => [meta.id, meta]));
  const places = [{ pointer: '/rules', settings: config.rules ?? {} }].concat(
    (config.definitions ?? []).map(({ rules: settings }, index) => ({
      pointer: `/definitions/${index}/rules`,
      settings,
    })),
  );
  for (const { pointer, settings } of places) {
    for (const [id, setting] of Object.entries(settings))
      checkSetting(`${pointer}/${id}`, byId.get(id), setting);
  }
  for (const [index, waiver] of (config.waivers ?? []).entries())
    checkWaiver(`/waivers/${index}`, byId.get(waiver.rule), waiver);
  return config;
}

/** A rule's setting in one form, whichever it was written in. */
export function optionsOf(setting: LintRuleSetting | undefined): RuleOptions {
  return typeof setting === 'string' ? { tier: setting } : (setting ?? {});
}

function checkSetting(pointer: string, meta: RuleMeta | undefined, setting: LintRuleSetting): void {
  if (meta === undefined) throw unknownRule(pointer);
  const { tier, minConfidence } = optionsOf(setting);
  const weakens = minConfidence !== undefined || (tier !== undefined && tier !== 'block');
  if (!meta.waivable && weakens)
    throw wrong(
      pointer,
      `the rule ${meta.id} guards what is kept from people: it cannot be turned off, lowered or given a threshold`,
    );
}

function checkWaiver(pointer: string, meta: RuleMeta | undefined, waiver: LintWaiver): void {
  if (meta === undefined) throw unknownRule(`${pointer}/rule`);
  if (!meta.waivable)
    throw wrong(
      `${pointer}/rule`,
      `the rule ${meta.id} guards what is kept from people: it cannot be waived`,
    );
  for (const member of ['reason', 'by'] as const) {
    if (waiver[member].trim() === '')
      throw wrong(
        `${pointer}/${member}`,
        `a waiver says ${member === 'reason' ? 'why' : 'who'}: it is empty`,
      );
  }
  if (!isDay(waiver.expires)) throw wrong(`${pointer}/expires`, 'there is no such day');
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function unknownRule(pointer: string): ToolsumError {
  const name = pointer.startsWith('/waivers/') ? '' : ` ${visibleText(pointer.split('/').at(-1) ?? '')}`;
  return wrong(pointer, `there is no rule${name}; docs/lint-rules.md lists them`);
}

function wrong(pointer: string, message: string): ToolsumError {
  return new ToolsumError('ERR_SCHEMA', `at ${JSON.stringify(pointer)}: ${message}`, { pointer });
}
