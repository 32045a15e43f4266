import { baselineOf, parseBaseline, Settlement, suggestWaivers, type KnownFinding } from '@toolsum/core';
import type { LintConfig, LintWaiver } from '@toolsum/schemas';
import { describe, expect, test } from 'vitest';
import { DIGEST, found, OTHER_DIGEST, RULES } from './rules.ts';

const NOON = Date.parse('2026-06-15T12:00:00Z');
const WAIVER: LintWaiver = {
  rule: 'open',
  kind: 'tool',
  id: 't',
  digest: DIGEST,
  reason: 'It is a shell.',
  by: 'Ada',
  expires: '2026-06-15',
};

function settlement(config: Omit<LintConfig, 'v'>, now = NOON, baseline?: KnownFinding[]): Settlement {
  return new Settlement({
    config: { v: 1, ...config },
    now,
    rules: RULES,
    ...(baseline === undefined ? {} : { baseline: baselineOf(baseline, RULES) }),
  });
}

describe('rule settings', () => {
  const settle = (config: Omit<LintConfig, 'v'>, one: KnownFinding) => settlement(config).settle(one);

  test('leave a finding as it is where there are none', () => {
    expect(settle({}, found())).toEqual({ outcome: 'shown', finding: found().finding });
  });

  test.each([
    ['off silences', { open: 'off' } as const, undefined],
    ['advise lowers', { open: 'advise' } as const, 'advise'],
    ['block keeps', { open: 'block' } as const, 'block'],
    ['a tier at length lowers', { open: { tier: 'advise' } } as const, 'advise'],
  ])('%s', (_what, rules, tier) => {
    const settled = settle({ rules }, found());
    expect(settled.outcome === 'shown' ? settled.finding.tier : undefined).toBe(tier);
  });

  test('block raises what would only advise', () => {
    expect(settle({ rules: { open: 'block' } }, found({ tier: 'advise', confidence: 'low' }))).toMatchObject({
      finding: { tier: 'block' },
    });
  });

  test('of one definition come before those of all', () => {
    const config = {
      rules: { open: 'off' as const },
      definitions: [{ kind: 'tool' as const, id: 'other', rules: { open: 'advise' as const } }],
    };
    expect(settle(config, found({ id: 'other' })).outcome).toBe('shown');
    expect(settle(config, found()).outcome).toBe('silenced');
    expect(settle(config, found({ id: 'other', kind: 'prompt' })).outcome).toBe('silenced');
  });

  test.each(['low', 'medium', 'high'] as const)(
    'a threshold of %s drops what is less sure',
    (minConfidence) => {
      const rank = ['low', 'medium', 'high'];
      for (const confidence of ['low', 'medium', 'high'] as const) {
        const one = found({ tier: 'advise', confidence });
        const kept = rank.indexOf(confidence) >= rank.indexOf(minConfidence);
        expect(settle({ minConfidence }, one).outcome).toBe(kept ? 'shown' : 'silenced');
        expect(settle({ rules: { open: { minConfidence } } }, one).outcome).toBe(kept ? 'shown' : 'silenced');
      }
    },
  );

  test('never weaken a rule about hidden text, whatever got past the parser', () => {
    const hidden = found({ rule: 'hidden', tier: 'advise', confidence: 'low' });
    for (const config of [
      { rules: { hidden: 'off' as const } },
      { rules: { hidden: 'advise' as const } },
      { minConfidence: 'high' as const },
      { definitions: [{ kind: 'tool' as const, id: 't', rules: { hidden: 'off' as const } }] },
      { waivers: [{ ...WAIVER, rule: 'hidden' }] },
    ]) {
      expect(settle(config, hidden).outcome).toBe('shown');
      expect(settle(config, found({ rule: 'hidden' }))).toMatchObject({
        outcome: 'shown',
        finding: { tier: 'block' },
      });
    }
  });
});

describe('a waiver', () => {
  const outcome = (one: KnownFinding, waiver = WAIVER, now = NOON) => {
    const all = settlement({ waivers: [waiver] }, now);
    return { outcome: all.settle(one).outcome, idle: all.idleWaivers().map(({ why }) => why) };
  };

  test('accepts what it names, and is told as used', () => {
    expect(outcome(found())).toEqual({ outcome: 'waived', idle: [] });
    expect(settlement({ waivers: [WAIVER] }).settle(found())).toMatchObject({ waiver: WAIVER });
  });

  test.each([
    ['another rule', found({ rule: 'also' })],
    ['another tool', found({ id: 'u' })],
    ['another kind', found({ kind: 'prompt' })],
  ])('does nothing for %s', (_what, one) => {
    expect(outcome(one)).toEqual({ outcome: 'shown', idle: ['unused'] });
  });

  test('ends when the text changes', () => {
    expect(outcome(found({}, { definition: OTHER_DIGEST }))).toEqual({
      outcome: 'shown',
      idle: ['text-changed'],
    });
  });

  test('says nothing of a definition that cannot be told from another', () => {
    expect(outcome(found({}, { definition: undefined })).outcome).toBe('shown');
  });

  test('holds to the last moment of its last day, and no longer', () => {
    const end = Date.parse('2026-06-16T00:00:00Z');
    expect(outcome(found(), WAIVER, end - 1).outcome).toBe('waived');
    expect(outcome(found(), WAIVER, end)).toEqual({ outcome: 'shown', idle: ['expired'] });
  });

  test('that was used once is not told as idle for what it missed', () => {
    const all = settlement({ waivers: [WAIVER] });
    all.settle(found());
    all.settle(found({}, { definition: OTHER_DIGEST }));
    expect(all.idleWaivers()).toEqual([]);
  });

  test('is suggested for each rule and definition that blocks, with no reason in it', () => {
    const suggested = suggestWaivers(
      [found(), found({ start: 9, end: 12 }), found({ tier: 'advise', id: 'u' }), found({ rule: 'hidden' })],
      NOON,
      RULES,
    );
    expect(suggested).toEqual([{ ...WAIVER, reason: '', by: '', expires: '2026-12-12' }]);
  });
});

describe('a baseline', () => {
  const outcome = (one: KnownFinding, accepted: KnownFinding[] = [found()]) =>
    settlement({}, NOON, accepted).settle(one).outcome;

  test('holds what was found when it was written, wherever in its string that stands now', () => {
    expect(outcome(found())).toBe('baselined');
    expect(outcome(found({ start: 20, end: 24 }))).toBe('baselined');
  });

  test.each([
    ['another rule', found({ rule: 'other' })],
    ['another definition', found({}, { definition: OTHER_DIGEST })],
    ['another place', found({ pointer: '/title' })],
    ['a name instead of a text', found({ of: 'name' })],
    ['other words', found({}, { span: 'worse' })],
    ['a definition without a digest', found({}, { definition: undefined })],
  ])('does not hold %s', (_what, one) => {
    expect(outcome(one)).toBe('shown');
  });

  test('never holds what blocks and cannot be waived, neither written nor read', () => {
    const hidden = found({ rule: 'hidden' });
    expect(baselineOf([hidden], RULES).findings).toEqual([]);
    const forged = { ...baselineOf([found()], RULES) };
    forged.findings = forged.findings.map((entry) => ({ ...entry, rule: 'hidden' }));
    const all = new Settlement({ now: NOON, rules: RULES, baseline: forged });
    expect(all.settle(hidden).outcome).toBe('shown');
  });

  test('may hold advice of any rule', () => {
    const advice = found({ rule: 'hidden', tier: 'advise' });
    expect(outcome(advice, [advice])).toBe('baselined');
  });

  test('is the same whatever the order of findings, holds each once, and reads back', () => {
    const all = [
      found(),
      found({ pointer: '/title' }),
      found(),
      found({ id: 'u' }, { definition: OTHER_DIGEST }),
    ];
    const written = baselineOf(all, RULES);
    expect(written.findings).toHaveLength(3);
    expect(baselineOf(all.toReversed(), RULES)).toEqual(written);
    expect(parseBaseline(new TextEncoder().encode(JSON.stringify(written)))).toEqual(written);
  });

  test('comes after settings: what is silenced is not counted', () => {
    const all = settlement({ rules: { open: 'off' } }, NOON, [found()]);
    expect(all.settle(found()).outcome).toBe('silenced');
  });
});
