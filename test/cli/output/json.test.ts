import { assert, constantFrom, jsonValue, property, string } from 'fast-check';
import { visibleText } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../cli/src/output/json.ts';

describe('JSON for a terminal', () => {
  test('says the same as any other', () => {
    assert(
      property(jsonValue(), constantFrom(0, 2), (value, indent) => {
        expect(JSON.parse(jsonText(value, indent))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('holds no character that cannot be seen, in keys and in values', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (text) => {
        const written = jsonText({ [text]: text }, 0);
        expect(JSON.parse(written)).toEqual({ [text]: text });
        // Combining marks are shown as codes only where they pile up; they steer no terminal.
        if (!/\p{M}{5}/u.test(text)) expect(visibleText(written)).toBe(written);
      }),
    );
  });

  test.each([
    ['an ANSI sequence', '\u{1b}[31m', String.raw`\u001b[31m`],
    ['the C1 form of one', '\u{9b}31m', String.raw`\u009b31m`],
    ['a bidi override', '\u{202e}', String.raw`\u202e`],
    ['a tag character', '\u{e0041}', String.raw`\udb40\udc41`],
    ['a zero-width space', '\u{200b}', String.raw`\u200b`],
    ['a line separator', '\u{2028}', String.raw`\u2028`],
    ['a lone surrogate', '\u{d800}', String.raw`\ud800`],
    ['delete', '\u{7f}', String.raw`\u007f`],
  ])('writes %s as a code', (_what, text, written) => {
    expect(jsonText(text, 0)).toBe(`"${written}"`);
  });

  test('leaves letters of all languages as they are', () => {
    expect(jsonText({ text: 'Grüße, 天気 👋 é' }, 0)).toBe('{"text":"Grüße, 天気 👋 é"}');
  });

  test('on one line is one line', () => {
    expect(jsonText({ a: 'x\ny', b: [1, { c: 2 }] }, 0)).not.toContain('\n');
  });
});
