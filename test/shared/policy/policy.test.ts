import { canonicalBytes, DEFAULT_POLICY, effectivePolicy, parsePolicy } from '@toolsum/core';
import type { JsonObject, Policy } from '@toolsum/schemas';
import { expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';

const parse = (policy: object): Policy => parsePolicy(canonicalBytes(policy as JsonObject));

it('refuses what differs, and pins what nobody signed, where no policy says otherwise', () => {
  const expected = { mode: 'enforce', unsigned: 'pin', onDrift: 'strip', maxOfflineHours: 168 };
  expect(effectivePolicy(undefined)).toMatchObject(expected);
  expect(effectivePolicy(parse({ scheme: 'toolsum/1' }))).toEqual(effectivePolicy(undefined));
});

it('lets every part that a policy states hold in place of the default', () => {
  const stated: Omit<Policy, 'scheme'> = {
    mode: 'warn',
    unsigned: 'deny',
    onDrift: 'block-server',
    maxOfflineHours: 0,
    privateNames: ['io.github.acme/*'],
    tools: { deny: ['shell'] },
  };
  expect(effectivePolicy(parse({ scheme: 'toolsum/1', ...stated }))).toEqual({
    ...DEFAULT_POLICY,
    ...stated,
  });
});

it('withholds what the linter objects to where nobody signed it, and warns of it where somebody did', () => {
  expect(effectivePolicy(undefined).lint).toEqual({ unsigned: 'block', signed: 'warn', results: 'warn' });
  const stricter = effectivePolicy(parse({ scheme: 'toolsum/1', lint: { signed: 'block' } }));
  expect(stricter.lint).toEqual({ unsigned: 'block', signed: 'block', results: 'warn' });
});

it('is refused with members that it does not know, which might be meant to be stricter', async () => {
  expect(await codeOf(() => parse({ scheme: 'toolsum/1', unsinged: 'deny' }))).toBe('ERR_SCHEMA');
  expect(await codeOf(() => parse({ scheme: 'toolsum/2' }))).toBe('ERR_SCHEME_UNKNOWN');
});
