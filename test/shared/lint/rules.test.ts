import { describe, expect, test } from 'vitest';
import { lintSurface } from '../../../shared/src/lint/engine.ts';
import { RULE_MODULES } from '../../../shared/src/lint/ruleset.ts';
import type { Example, Rule } from '../../../shared/src/lint/rule.ts';
import type { Definition } from '../../../shared/src/definition/definition.ts';

function definitionOf(example: Example): Definition {
  return typeof example.definition === 'string'
    ? { kind: 'tool', id: 'sample', definition: { name: 'sample', description: example.definition } }
    : example.definition;
}

function lint(rule: Rule, example: Example) {
  return lintSurface({ definitions: [definitionOf(example)] }, [rule]);
}

function stringAt(definition: Definition, pointer: string): string {
  let value: unknown = definition.definition;
  for (const part of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return String(value);
}

describe.each(RULE_MODULES.map((rule) => [rule.meta.id, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.examples.good.map((one) => [one.about, one] as const))(
    'is content with %s',
    (_about, example) => {
      const allowed = example.tier === undefined ? [] : [example.tier];
      expect(allowed).not.toContain('block');
      expect(lint(rule, example).filter(({ tier }) => !allowed.includes(tier))).toEqual([]);
    },
  );

  test.each(rule.examples.bad.map((one) => [one.about, one] as const))('points at %s', (_about, example) => {
    const [first] = lint(rule, example);
    expect(first?.tier).toBe(example.tier);
    const text = stringAt(definitionOf(example), first?.pointer ?? '');
    expect(text.slice(first?.start, first?.end)).toBe(example.points);
  });
});
