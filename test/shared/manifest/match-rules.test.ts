import { makeSnapshot, matchSnapshot, type Definition, type Era } from '@toolsum/core';
import type { HolePart, Manifest } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { definitionIn, manifestOf } from '../../support/manifest-sketch.ts';
import { tool } from '../../support/signed-release.ts';

const match = (
  manifest: Manifest,
  definitions: readonly Definition[],
  era: Era = '2025',
  echo: string[] = [],
) => matchSnapshot(manifest, makeSnapshot(era, definitions), new Set(echo));
const verdictOf = (manifest: Manifest, live: Definition, echo: string[] = []): string | undefined =>
  match(manifest, [live], '2025', echo).definitions.find(({ id }) => id === live.id)?.verdict;

describe('a profile', () => {
  it('that is incomplete still has what it requires', () => {
    const manifest = manifestOf([tool('a'), tool('b'), tool('c')], (copy) => {
      for (const profile of copy.profiles) profile.complete = false;
      definitionIn(copy, 'b').required = true;
    });
    expect(match(manifest, [tool('b')]).explains).toBe(true);
    const without = match(manifest, [tool('a'), tool('c')]);
    expect(without.explains).toBe(false);
    expect(without.definitions.map(({ id, verdict }) => `${id}:${verdict}`)).toContain('b:missing');
  });

  it('explains nothing in an era that was never captured, not even a listing of nothing', () => {
    const manifest = manifestOf([tool('a')], (copy) => {
      for (const profile of copy.profiles) profile.complete = false;
    });
    expect(match(manifest, [], '2026').explains).toBe(false);
    expect(match(manifest, [], '2025').explains).toBe(true);
  });
});

describe('a template of dynamic resources', () => {
  const covering = (...templates: string[]) =>
    manifestOf([tool('a')], (copy) => {
      copy.dynamicResources = templates;
    });
  const resource = (uri: string): Definition => ({
    kind: 'resource',
    id: uri,
    definition: { uri, name: 'n' },
  });

  it('covers resources and nothing else', () => {
    const manifest = covering('file:///notes/{id}.md');
    const uri = 'file:///notes/7.md';
    expect(verdictOf(manifest, resource(uri))).toBe('uncovered');
    expect(verdictOf(manifest, tool(uri))).toBe('unlisted');
    expect(verdictOf(manifest, { kind: 'prompt', id: uri, definition: { name: uri } })).toBe('unlisted');
  });

  it.each([
    ['config://app', 'config://app', 'uncovered'],
    ['config://app', 'config://app/secrets', 'unlisted'],
    ['config://app', 'config://ap', 'unlisted'],
    ['file:///{+path}', 'file:///a/b', 'uncovered'],
    ['file:///{+path}', 'file:///', 'unlisted'],
    ['a://{x}/{y}', 'a://1/2', 'uncovered'],
    ['a://{x}/{y}', 'a://1/2/3', 'unlisted'],
    ['a://{x}{y}', 'a://12', 'unlisted'],
    ['a://{x*}', 'a://1', 'unlisted'],
  ])('%s makes %s %s', (template, uri, verdict) => {
    expect(verdictOf(covering(template), resource(uri))).toBe(verdict);
  });
});

describe('a hole', () => {
  const holed = (captured: string, part: HolePart) =>
    manifestOf([tool('a', `At ${captured}.`)], (copy) => {
      definitionIn(copy, 'a').holes = [{ pointer: '/description', parts: ['At ', part, '.'] }];
    });
  const verdict = (manifest: Manifest, value: string, echo: string[] = []) =>
    verdictOf(manifest, tool('a', `At ${value}.`), echo);

  it('holds a number no longer than was signed', () => {
    const manifest = holed('1', { class: 'integer', max: 3 });
    expect(verdict(manifest, '999')).toBe('verified-hole');
    expect(verdict(manifest, '1000')).toBe('drifted');
    expect(verdict(manifest, '007')).toBe('drifted');
  });

  it('holds a date, and a time only if its length was signed', () => {
    const days = holed('2026-01-01', { class: 'date', max: 10 });
    const times = holed('2026-01-01', { class: 'date', max: 30 });
    expect(verdict(days, '2027-02-03T04:05:06Z')).toBe('drifted');
    expect(verdict(times, '2027-02-03T04:05:06Z')).toBe('verified-hole');
  });

  it('echoes a value no longer than was signed', () => {
    const manifest = holed('/srv', { class: 'echo', max: 8 });
    expect(verdict(manifest, '/home/me', ['/home/me'])).toBe('verified-hole');
    expect(verdict(manifest, '/home/you', ['/home/you'])).toBe('drifted');
  });
});
