import { visibleText } from '@toolsum/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Everything that must never come out, named apart from the implementation. */
const FORBIDDEN = [
  ['control characters', /[\u0000-\u001f\u007f-\u009f]/u],
  ['bidirectional controls', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['zero-width characters', /[\u200b-\u200d\u2060-\u2064\ufeff\u180e\u00ad]|\u034f/u],
  ['tag characters', /[\u{e0000}-\u{e0fff}]/u],
  ['variation selectors', /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u],
  ['private use', /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u],
  ['line and paragraph separators', /[\u2028\u2029]/u],
  ['lone surrogates', /\p{Cs}/u],
  ['blank fillers', /[\u2800\u115f\u1160\u3164\uffa0]/u],
  ['more than four combining marks in a row', /\p{M}{5}/u],
] as const;

/** Any sequence of UTF-16 units, with a leaning towards the ones that matter. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(
        0x1b,
        0x0a,
        0x202e,
        0x200b,
        0xdb40,
        0xdc41,
        0xfe0f,
        0x2800,
        0x301,
        0x3164,
        0xd800,
        0x41,
      ),
    ),
    { maxLength: 60 },
  )
  .map((units) => String.fromCharCode(...units));

describe('visibleText', () => {
  test.each(FORBIDDEN)('lets no %s through, whatever the text', (_, pattern) => {
    fc.assert(
      fc.property(
        anyText,
        fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
        (text, maxLength) => {
          expect(visibleText(text, maxLength === undefined ? {} : { maxLength })).not.toMatch(pattern);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('returns its own output unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['\u202e', '‹U+202E›'],
    ['\u001b[31m', '‹U+001B›[31m'],
    ['a\u{e0041}b', 'a‹U+E0041›b'],
    ['\ud800', '‹U+D800›'],
    ['\n', '‹U+000A›'],
    ['\u009b2J', '‹U+009B›2J'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each(['plain text', 'Grüße, 你好, שלום, नमस्ते, 😀', 'tilde ~ and ‹angle›'])(
    'leaves %j alone',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );

  test('shows the fifth combining mark on one character as a code', () => {
    expect(visibleText(`a${'\u0301'.repeat(6)}`)).toBe(`a${'\u0301'.repeat(4)}‹U+0301›‹U+0301›`);
  });

  test('keeps line feeds and tabs only when asked, carriage returns never', () => {
    expect(visibleText('a\r\n\tb', { newlines: true, tabs: true })).toBe('a‹U+000D›\n\tb');
    expect(visibleText('a\n\tb', { newlines: true })).toBe('a\n‹U+0009›b');
  });

  test('cuts and says how much is missing', () => {
    expect(visibleText('abcdef', { maxLength: 4 })).toBe('abcd… (+2)');
    expect(visibleText('abcd', { maxLength: 4 })).toBe('abcd');
  });

  test('cuts neither a code nor a pair of surrogates in half', () => {
    expect(visibleText('ab\u202ec', { maxLength: 5 })).toBe('ab… (+2)');
    expect(visibleText('a😀', { maxLength: 2 })).toBe('a… (+2)');
  });

  test('never exceeds its bound but by the count of what is missing', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, maxLength) => {
        const shown = visibleText(text, { maxLength });
        const tail = /… \(\+(\d+)\)$/.exec(shown);
        expect(shown.length - (tail?.[0].length ?? 0)).toBeLessThanOrEqual(maxLength);
        if (visibleText(text).length > maxLength) expect(tail).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});
