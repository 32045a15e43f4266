import { parseJson, ToolsumError } from '@toolsum/core';
import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (input: Uint8Array | string, limit = 1 << 20): string => {
  try {
    parseJson(typeof input === 'string' ? bytes(input) : input, limit);
  } catch (error) {
    return ToolsumError.is(error) ? error.code : String(error);
  }
  return 'accepted';
};

describe('strict JSON', () => {
  it.each([
    ['{"a":1,"a":1}', 'ERR_JSON_DUPLICATE_KEY'],
    ['{"a":1,"\\u0061":2}', 'ERR_JSON_DUPLICATE_KEY'],
    ['[{"x":{"a":[],"b":"}","a":0}}]', 'ERR_JSON_DUPLICATE_KEY'],
    ['{"__proto__":1,"__proto__":2}', 'ERR_JSON_DUPLICATE_KEY'],
    ['"\\ud800"', 'ERR_JSON_LONE_SURROGATE'],
    ['{"\\udc00":1}', 'ERR_JSON_LONE_SURROGATE'],
    ['"\\uffff"', 'ERR_JSON_NONCHARACTER'],
    ['"\u{1FFFE}"', 'ERR_JSON_NONCHARACTER'],
    ['9007199254740993', 'ERR_JSON_NUMBER'],
    ['1e16', 'ERR_JSON_NUMBER'],
    ['-1e400', 'ERR_JSON_NUMBER'],
    ['\ufeff{}', 'ERR_JSON_SYNTAX'],
    ['{"a":1,}', 'ERR_JSON_SYNTAX'],
    ['01', 'ERR_JSON_SYNTAX'],
    ['', 'ERR_JSON_SYNTAX'],
    ['['.repeat(200_000) + ']'.repeat(200_000), 'ERR_JSON_DEPTH'],
    ['['.repeat(65) + ']'.repeat(65), 'ERR_JSON_DEPTH'],
  ])('threat 18, 20, 21, 24: refuses %.40s with %s', (input, expected) => {
    expect(code(input)).toBe(expected);
  });

  it('refuses bytes that are not UTF-8, and more bytes than the caller allows', () => {
    expect(code(Uint8Array.of(0x22, 0xff, 0x22))).toBe('ERR_UTF8');
    expect(code('"0123456789"', 8)).toBe('ERR_TOO_LARGE');
  });

  it.each([
    '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
    '"\\"{\\\\"',
    '[1.5,-0,1e-7,9007199254740991]',
    '['.repeat(64) + ']'.repeat(64),
  ])('accepts %.40s', (input) => expect(code(input)).toBe('accepted'));

  it('threat 19: keeps a __proto__ member as data', () => {
    const value = parseJson(bytes('{"__proto__":{"x":1}}'), 100);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it('never quotes the input in an error', () => {
    expect(() => parseJson(bytes('{"a": sekret}'), 100)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('sekret') }),
    );
  });

  it('agrees with JSON.parse on whatever JSON.stringify writes', () => {
    assert(
      property(jsonValue({ maxDepth: 8, noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        const verdict = code(text);
        if (verdict === 'accepted') expect(parseJson(bytes(text), 1 << 20)).toEqual(JSON.parse(text));
        else
          expect(['ERR_JSON_NUMBER', 'ERR_JSON_NONCHARACTER', 'ERR_JSON_LONE_SURROGATE']).toContain(verdict);
      }),
    );
  });
});
