import { parseLintConfig } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { DIGEST, RULES } from './rules.ts';

const parse = (config: object) => () =>
  parseLintConfig(new TextEncoder().encode(JSON.stringify({ v: 1, ...config })), RULES);

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
const WAIVER = {
  rule: 'open',
  kind: 'tool',
  id: 't',
  digest: DIGEST,
  reason: 'It is a shell.',
  by: 'Ada',
  expires: '2027-01-31',
};

describe('a lint configuration', () => {
  test('may hold rules, thresholds, hosts, waivers and a baseline', () => {
    const config = {
      rules: { open: 'off', hidden: 'block' },
      minConfidence: 'medium',
      allowedHosts: ['docs.acme.example'],
      definitions: [{ kind: 'tool', id: 't', rules: { open: { tier: 'advise', minConfidence: 'high' } } }],
      waivers: [WAIVER],
      baseline: 'lint-baseline.json',
    };
    expect(parse(config)()).toEqual({ v: 1, ...config });
  });

  test.each([
    ['a rule that there is not', { rules: { nothing: 'off' } }, '/rules/nothing'],
    ['an unknown member', { rulez: {} }, ''],
    ['an unknown setting', { rules: { open: 'warn' } }, '/rules/open'],
    ['an unknown setting of a tier', { rules: { open: { tier: 'off' } } }, /^\/rules\/open/],
    ['a rule for hidden text turned off', { rules: { hidden: 'off' } }, '/rules/hidden'],
    ['a rule for hidden text lowered', { rules: { hidden: 'advise' } }, '/rules/hidden'],
    ['a rule for hidden text lowered at length', { rules: { hidden: { tier: 'advise' } } }, '/rules/hidden'],
    ['a threshold for hidden text', { rules: { hidden: { minConfidence: 'high' } } }, '/rules/hidden'],
    [
      'a rule for hidden text turned off for one definition',
      { definitions: [{ kind: 'tool', id: 't', rules: { hidden: 'off' } }] },
      '/definitions/0/rules/hidden',
    ],
    ['a waiver of hidden text', { waivers: [{ ...WAIVER, rule: 'hidden' }] }, '/waivers/0/rule'],
    ['a waiver of no rule', { waivers: [WAIVER, { ...WAIVER, rule: 'nothing' }] }, '/waivers/1/rule'],
    ['a waiver without a reason', { waivers: [{ ...WAIVER, reason: ' ' }] }, '/waivers/0/reason'],
    ['a waiver without an author', { waivers: [{ ...WAIVER, by: '' }] }, '/waivers/0/by'],
    ['a waiver until no such day', { waivers: [{ ...WAIVER, expires: '2027-02-30' }] }, '/waivers/0/expires'],
    ['a waiver for ever', { waivers: [{ ...WAIVER, expires: undefined }] }, '/waivers/0'],
    ['a host that is a URL', { allowedHosts: ['https://a.example/'] }, '/allowedHosts/0'],
    ['a host with a wildcard', { allowedHosts: ['*.example'] }, '/allowedHosts/0'],
  ])('is refused with %s, and where it stands', (_what, config, pointer) => {
    const error = errorOf(parse(config));
    expect(error).toMatchObject({
      code: 'ERR_SCHEMA',
      details: { pointer: typeof pointer === 'string' ? pointer : expect.stringMatching(pointer) },
    });
  });

  test('of a later version is told as such', () => {
    expect(errorOf(parse({ v: 2 }))).toMatchObject({ code: 'ERR_SCHEME_UNKNOWN' });
  });
});
