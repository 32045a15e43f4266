import type { JsonObject, JsonValue } from '@toolsum/schemas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surfaceStrings } from '../../../shared/src/lint/surface-strings.ts';

function places(definition: JsonObject): Record<string, string> {
  const strings = [...surfaceStrings({ kind: 'tool', id: 't', definition })];
  return Object.fromEntries(
    strings.map(({ pointer, of, place }) => [`${pointer}${of === 'name' ? '#' : ''}`, place]),
  );
}

function at(definition: JsonValue, pointer: string): unknown {
  let value: unknown = definition;
  for (const part of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

function stringsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe('surfaceStrings', () => {
  test('knows what each string of a tool is for', () => {
    expect(
      places({
        name: 'n',
        title: 't',
        description: 'd',
        inputSchema: {
          type: 'object',
          $comment: 'c',
          properties: {
            description: { type: 'string', description: 'd', default: 'x', enum: ['a'], pattern: 'p' },
          },
          required: ['description'],
          $defs: { D: { title: 't', examples: [{ k: 'v' }] } },
          'x-unknown': 'u',
        },
        annotations: { title: 'a' },
        icons: [{ src: 'https://example.com', mimeType: 'image/png' }],
        _meta: { 'a/b': 'm' },
      }),
    ).toEqual({
      '/name': 'name',
      '/title': 'prose',
      '/description': 'prose',
      '/inputSchema/type': 'format',
      '/inputSchema/$comment': 'prose',
      '/inputSchema/properties/description#': 'name',
      '/inputSchema/properties/description/type': 'format',
      '/inputSchema/properties/description/description': 'prose',
      '/inputSchema/properties/description/default': 'value',
      '/inputSchema/properties/description/enum/0': 'value',
      '/inputSchema/properties/description/pattern': 'format',
      '/inputSchema/required/0': 'name',
      '/inputSchema/$defs/D#': 'name',
      '/inputSchema/$defs/D/title': 'prose',
      '/inputSchema/$defs/D/examples/0/k#': 'name',
      '/inputSchema/$defs/D/examples/0/k': 'value',
      '/inputSchema/x-unknown#': 'name',
      '/inputSchema/x-unknown': 'prose',
      '/annotations#': 'name',
      '/annotations/title#': 'name',
      '/annotations/title': 'prose',
      '/icons/0/src': 'format',
      '/icons/0/mimeType': 'format',
      '/_meta#': 'name',
      '/_meta/a~1b#': 'name',
      '/_meta/a~1b': 'prose',
    });
  });

  test('reads the arguments of a prompt', () => {
    expect(places({ name: 'p', arguments: [{ name: 'a', description: 'd' }] })).toMatchObject({
      '/arguments/0/name': 'name',
      '/arguments/0/description': 'prose',
    });
  });

  test('finds every string of any definition, at the pointer it gives', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        const definition = JSON.parse(JSON.stringify(value)) as JsonObject;
        const found = [...surfaceStrings({ kind: 'tool', id: 't', definition })];
        const values = found.filter(({ of }) => of === 'value');
        expect(values.map(({ text }) => text)).toEqual(stringsIn(definition));
        for (const { pointer, text } of values) expect(at(definition, pointer)).toBe(text);
      }),
    );
  });

  test('finds a member called __proto__', () => {
    const definition = JSON.parse('{"_meta":{"__proto__":{"x":"hidden"}}}') as JsonObject;
    expect([...surfaceStrings({ kind: 'tool', id: 't', definition })].map(({ text }) => text)).toContain(
      'hidden',
    );
  });
});
