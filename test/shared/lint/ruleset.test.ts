import { RULES, RULESET } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../shared/src/lint/rule.ts';
import { RULE_MODULES, rulesetDigest } from '../../../shared/src/lint/ruleset.ts';

const [first] = RULE_MODULES;
if (first === undefined) throw new Error('there are no rules');
const digestWith = (rule: Rule): string => rulesetDigest('1', [rule]);

describe('the digest of the rule set', () => {
  test('has the form of every digest and is the one of the rules at hand', () => {
    expect(RULESET.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(rulesetDigest(RULESET.version, RULE_MODULES)).toBe(RULESET.digest);
  });

  test('does not depend on the order of the rules', () => {
    expect(rulesetDigest('1', RULE_MODULES.toReversed())).toBe(rulesetDigest('1', RULE_MODULES));
  });

  test.each<[string, Rule]>([
    ['a pattern', { ...first, patterns: { ...first.patterns, more: /x/u } }],
    [
      'a flag of a pattern',
      {
        ...first,
        patterns: Object.fromEntries(
          Object.entries(first.patterns).map(([n, p]) => [n, new RegExp(p.source, 'v')]),
        ),
      },
    ],
    ['a tier', { ...first, meta: { ...first.meta, tier: 'advise' } }],
    ['what a rule reads', { ...first, meta: { ...first.meta, reads: { ...first.meta.reads, places: [] } } }],
    [
      'the documentation',
      { ...first, meta: { ...first.meta, docs: { ...first.meta.docs, why: 'because' } } },
    ],
  ])('changes with %s', (_, changed) => {
    expect(digestWith(changed)).not.toBe(digestWith(first));
  });

  test('changes with the version, without a rule, with what rules know, and never with examples', () => {
    expect(rulesetDigest('2', [first])).not.toBe(digestWith(first));
    expect(rulesetDigest('1', [])).not.toBe(digestWith(first));
    expect(rulesetDigest('1', [first], RULESET.digest)).not.toBe(digestWith(first));
    expect(digestWith({ ...first, examples: { good: [], bad: [] } })).toBe(digestWith(first));
  });
});

describe('the rules', () => {
  test('are listed with unique ids that a waiver can name', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id } of RULES) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
  });

  test.each(RULE_MODULES.map((rule) => [rule.meta.id, rule] as const))(
    'come with documentation and examples of both kinds: %s',
    (_, { meta, examples }) => {
      for (const text of [meta.title, meta.docs.what, meta.docs.why, meta.docs.rewrite])
        expect(text.length).toBeGreaterThan(10);
      expect(examples.good.length).toBeGreaterThan(3);
      expect(examples.bad.length).toBeGreaterThan(3);
    },
  );

  test('about hidden text and concealment cannot be waived', () => {
    expect(RULES.filter(({ waivable }) => !waivable).map(({ id }) => id)).toEqual([
      'hidden-characters',
      'encoded-text',
      'hidden-markup',
      'homoglyphs',
      'concealment',
    ]);
  });
});
