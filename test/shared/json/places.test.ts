import { ToolsumError, LineIndex, rawSpan, tokenAt, jsonTree } from '@toolsum/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLeniently } from '../../../cli/src/lint/lenient-json.ts';
import { codeOf } from '../../support/outcome.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The words of a span of the string at a pointer, as they are written in the text. */
function written(text: string, pointer: string, start: number, end: number): string {
  const token = tokenAt(jsonTree(text), pointer, 'value');
  if (token === undefined) return 'nowhere';
  const raw = rawSpan(text, token, { start, end });
  return text.slice(raw.start, raw.end);
}

function pointersOf(value: unknown, at = ''): { pointer: string; text: string }[] {
  if (typeof value === 'string') return [{ pointer: at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    pointersOf(inner, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

describe('the place of a string in JSON', () => {
  test('is found for every string of any document, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const tree = jsonTree(text);
        for (const { pointer, text: string } of pointersOf(JSON.parse(text))) {
          const token = tokenAt(tree, pointer, 'value');
          expect(JSON.parse(text.slice(token?.start, token?.end))).toBe(string);
        }
      }),
    );
  });

  test('counts escapes as they are written', () => {
    const text = String.raw`{"a/b":["x", "one\ntwo \u202e\ud83d\ude00 \"three\" four"]}`;
    expect(written(text, '/a~1b/1', 0, 3)).toBe('one');
    expect(written(text, '/a~1b/1', 4, 7)).toBe('two');
    expect(written(text, '/a~1b/1', 8, 9)).toBe(String.raw`\u202e`);
    expect(written(text, '/a~1b/1', 9, 11)).toBe(String.raw`\ud83d\ude00`);
    expect(written(text, '/a~1b/1', 12, 19)).toBe(String.raw`\"three\"`);
  });

  test('of a member is that of its value, or of its name', () => {
    const text = '{ "name" : {"x": 1} }';
    const tree = jsonTree(text);
    const name = tokenAt(tree, '/name', 'name');
    expect(text.slice(name?.start, name?.end)).toBe('"name"');
    expect(tokenAt(tree, '/name', 'value')).toEqual({ start: 11, end: 12 });
    for (const pointer of ['/x', '/name/y', '/name/x/z', '/0'])
      expect(tokenAt(tree, pointer, 'value')).toBeUndefined();
  });

  test('is told in lines and columns from 1', () => {
    const lines = new LineIndex('ab\ncd\n\nef');
    expect(lines.region({ start: 0, end: 2 })).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 3,
    });
    expect(lines.region({ start: 4, end: 8 })).toEqual({
      startLine: 2,
      startColumn: 2,
      endLine: 4,
      endColumn: 2,
    });
  });

  test('is found in time that grows with the text, however often a name is repeated', () => {
    const text = `{${'"a":1,'.repeat(300_000)}"a":2}`;
    const tree = jsonTree(text);
    expect(tree.type === 'object' ? tree.members.length : 0).toBe(300_001);
    expect(tokenAt(tree, '/a', 'value')).toEqual({ start: text.length - 2, end: text.length - 1 });
  });
});

describe('lenient reading', () => {
  test('is strict reading where that will do', () => {
    expect(readLeniently(bytes('{"a":[1,"x"]}'))).toEqual({ value: { a: [1, 'x'] }, notes: [] });
  });

  test('keeps both of what stands twice, the last under its own name as clients read it', () => {
    const { value, notes } = readLeniently(bytes('{"a":"first","a":"second","a":"third","a (1)":0}'));
    expect(value).toEqual({ a: 'third', 'a (2)': 'second', 'a (1)': 0, 'a (1) (1)': 'first' });
    expect(notes).toEqual(['a member stands twice in one object; both were read']);
  });

  test.each([
    ['a lone surrogate', String.raw`{"a":"\ud800 x"}`, { a: '\ud800 x' }],
    ['a noncharacter', '{"a":"\uffff"}', { a: '\uffff' }],
    ['an unsafe integer', '{"a":12345678901234567890}', { a: 12345678901234567000 }],
    ['a number beyond all bounds', '{"a":1e999}', { a: Number.POSITIVE_INFINITY }],
    ['a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
    [
      'a member called __proto__',
      '{"__proto__":{"x":1},"b":"\\ud800"}',
      JSON.parse('{"__proto__":{"x":1},"b":"\\ud800"}'),
    ],
  ])('takes %s', (_what, text, value) => {
    expect(readLeniently(bytes(text)).value).toEqual(value);
  });

  test('takes bytes that are not UTF-8, and says so', () => {
    const text = Uint8Array.from([...bytes('{"a":"x'), 0xff, ...bytes('"}')]);
    expect(readLeniently(text)).toEqual({
      value: { a: 'x\uFFFD' },
      notes: ['the bytes are not valid UTF-8; what is not was replaced'],
    });
  });

  test.each([
    ['what is no JSON', '{"a":}', 'ERR_JSON_SYNTAX'],
    ['nothing', '', 'ERR_JSON_SYNTAX'],
    ['what is nested too deep', '['.repeat(65) + ']'.repeat(65), 'ERR_JSON_DEPTH'],
    [
      'what is nested too deep behind what was overlooked',
      `{"a":"\\ud800","b":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'ERR_JSON_DEPTH',
    ],
  ])('refuses %s', async (_what, text, code) => {
    expect(await codeOf(() => readLeniently(bytes(text)))).toBe(code);
  });

  test('gives every JSON that JSON.parse gives, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        try {
          expect(readLeniently(bytes(text)).value).toEqual(JSON.parse(text));
        } catch (error) {
          if (!ToolsumError.is(error) || error.code !== 'ERR_JSON_DEPTH') throw error;
        }
      }),
    );
  });
});
