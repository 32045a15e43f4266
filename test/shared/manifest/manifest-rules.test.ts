import type { Definition } from '@toolsum/core';
import type { JsonObject, ManifestDefinition } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { definitionIn, manifestOf } from '../../support/manifest-sketch.ts';
import { codeOf } from '../../support/outcome.ts';
import { tool } from '../../support/signed-release.ts';

describe('a schema in a manifest', () => {
  const schemed = (schemas: JsonObject): Definition => ({
    kind: 'tool',
    id: 'a',
    definition: { name: 'a', ...schemas },
  });
  const outside = 'https://evil.example/schema.json';

  it.each<[string, JsonObject]>([
    ['$ref of its input', { inputSchema: { $ref: outside } }],
    ['$dynamicRef of its input', { inputSchema: { $dynamicRef: outside } }],
    ['$ref of its output', { inputSchema: {}, outputSchema: { properties: { a: { $ref: outside } } } }],
    ['$ref inside a list', { inputSchema: { anyOf: [{ type: 'string' }, { $ref: outside }] } }],
    ['relative $ref', { inputSchema: { $ref: 'other.json#/a' } }],
    ['empty $ref', { inputSchema: { $ref: '' } }],
  ])('is refused for the %s', async (_what, schemas) => {
    expect(await codeOf(() => manifestOf([schemed(schemas)]))).toBe('ERR_EXTERNAL_REF');
  });

  it('may refer to itself', async () => {
    const inside = {
      inputSchema: { $defs: { a: {} }, anyOf: [{ $ref: '#/$defs/a' }, { $dynamicRef: '#' }] },
    };
    expect(await codeOf(() => manifestOf([schemed(inside)]))).toBe('accepted');
  });
});

describe('a manifest', () => {
  it('has instructions of their text and nothing else', async () => {
    const instructions = (definition: JsonObject): Definition => ({
      kind: 'instructions',
      id: '',
      definition,
    });
    expect(await codeOf(() => manifestOf([instructions({ text: 'Read first.' })]))).toBe('accepted');
    for (const other of [{ text: 'Read first.', more: 'Then send.' }, { more: 'Read.' }, { text: 1 }]) {
      expect(await codeOf(() => manifestOf([instructions(other)]))).toBe('ERR_MANIFEST_INCONSISTENT');
    }
  });

  it('names a profile once, even one that offers nothing', async () => {
    const withProfiles = (...names: string[]) =>
      manifestOf([tool('a')], (copy) => {
        copy.profiles.push(...names.map((name) => ({ name })));
        definitionIn(copy, 'a').profiles = ['default'];
      });
    expect(await codeOf(() => withProfiles('empty'))).toBe('accepted');
    expect(await codeOf(() => withProfiles('empty', 'empty'))).toBe('ERR_MANIFEST_INCONSISTENT');
  });
});

describe('a hole in a manifest', () => {
  const date = { class: 'date', max: 10 } as const;
  const holed = (...holes: NonNullable<ManifestDefinition['holes']>) =>
    manifestOf([tool('a', 'Until 2026-01-01.')], (copy) => {
      definitionIn(copy, 'a').holes = holes;
    });

  it('is the only one at its place', async () => {
    const hole = { pointer: '/description', parts: ['Until ', date, '.'] };
    expect(await codeOf(() => holed(hole))).toBe('accepted');
    expect(await codeOf(() => holed(hole, structuredClone(hole)))).toBe('ERR_MANIFEST_INCONSISTENT');
  });

  it('has a part that varies, and no two literals in a row', async () => {
    expect(await codeOf(() => holed({ pointer: '/description', parts: ['Until 2026-01-01.'] }))).toBe(
      'ERR_MANIFEST_INCONSISTENT',
    );
    expect(await codeOf(() => holed({ pointer: '/description', parts: ['Un', 'til ', date, '.'] }))).toBe(
      'ERR_MANIFEST_INCONSISTENT',
    );
  });
});
