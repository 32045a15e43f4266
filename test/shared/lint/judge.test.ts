import { describe, expect, test } from 'vitest';
import { lintSurface } from '@toolsum/core';
import type { Rule, Tier, Weight } from '../../../shared/src/lint/rule.ts';

/** A rule that brings evidence of these weights, each a signal of its own, against the description. */
function bringing(id: string, weights: readonly Weight[], tier: Tier = 'block', signal?: string): Rule {
  return {
    meta: {
      id,
      title: id,
      tier,
      severity: 'high',
      confidence: 'high',
      waivable: true,
      reads: { kinds: ['tool'], places: ['prose'] },
      docs: { what: '', why: '', rewrite: '' },
    },
    patterns: {},
    examples: { good: [], bad: [] },
    check: ({ passages: [passage] }) =>
      passage === undefined
        ? []
        : weights.map((weight, index) => ({
            passage,
            start: index,
            end: index + 1,
            signal: signal ?? `${id} ${index}`,
            weight,
            message: 'm',
          })),
  };
}

/** `rule tier confidence` of each finding. */
function judged(...rules: readonly Rule[]): string[] {
  const definition = { name: 't', description: 'Some text that is long enough.' };
  const findings = lintSurface({ definitions: [{ kind: 'tool', id: 't', definition }] }, rules);
  return [...new Set(findings.map(({ rule, tier, confidence }) => `${rule} ${tier} ${confidence}`))];
}

describe('evidence against a string', () => {
  test.each<[readonly Weight[], string[]]>([
    [['damning'], ['a block high']],
    [['clear', 'weak'], ['a block high']],
    [['clear', 'supports'], ['a block high']],
    [['weak', 'weak', 'supports'], ['a block high']],
    [['weak', 'weak'], ['a advise medium']],
    [['clear'], ['a advise medium']],
    [['weak'], ['a advise low']],
    [['supports', 'supports'], ['a advise low']],
    [['supports'], []],
    [['quoted'], ['a advise low']],
    [['quoted', 'supports'], ['a advise low']],
  ])('of one rule that is %j makes %j', (weights, expected) => {
    expect(judged(bringing('a', weights))).toEqual(expected);
  });

  test('counts once however often the same signal is found', () => {
    expect(judged(bringing('a', ['weak', 'weak', 'weak'], 'block', 'same'))).toEqual(['a advise low']);
  });

  test('adds up where it stands together, not at two ends of a long text', () => {
    const at = (id: string, start: number): Rule => ({
      ...bringing(id, []),
      check: ({ passages: [passage] }) =>
        passage === undefined
          ? []
          : [{ passage, start, end: start + 1, signal: id, weight: 'clear', message: 'm' }],
    });
    const description = 'word '.repeat(1000);
    const tiers = (distance: number): string[] => {
      const surface = {
        definitions: [{ kind: 'tool', id: 't', definition: { name: 't', description } }],
      } as const;
      return lintSurface(surface, [at('a', 100), at('b', 100 + distance)]).map(({ tier }) => tier);
    };
    expect(tiers(300)).toEqual(['block', 'block']);
    expect(tiers(3000)).toEqual(['advise', 'advise']);
  });

  test('of several rules adds up', () => {
    expect(judged(bringing('a', ['clear']), bringing('b', ['weak']))).toEqual([
      'a block high',
      'b block high',
    ]);
    expect(judged(bringing('a', ['weak']), bringing('b', ['weak']))).toEqual([
      'a advise low',
      'b advise low',
    ]);
  });

  test('blocks for those rules only that have a part in it', () => {
    expect(judged(bringing('a', ['damning']), bringing('b', ['supports']))).toEqual([
      'a block high',
      'b advise low',
    ]);
  });

  test('never blocks by a rule that gives advice, however strong', () => {
    expect(judged(bringing('a', ['damning', 'damning'], 'advise'))).toEqual(['a advise medium']);
  });

  test('of three rules makes advice out of single hints', () => {
    const hint = (id: string): Rule => bringing(id, ['supports']);
    expect(judged(hint('a'), hint('b'))).toEqual([]);
    expect(judged(hint('a'), hint('b'), hint('c'))).toHaveLength(3);
  });
});
