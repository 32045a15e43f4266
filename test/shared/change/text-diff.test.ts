import { wordDiff } from '@toolsum/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const marked = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ type, text }) => (type === 'same' ? text : type === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('');

describe('wordDiff', () => {
  test.each([
    ['Reads a file.', 'Reads any file.', 'Reads [-a-][+any+] file.'],
    ['Reads a file.', 'Reads a file and mails it.', 'Reads a file[+ and mails it+].'],
    ['one two three', 'one three', 'one [-two -]three'],
    ['', 'new', '[+new+]'],
    ['old', '', '[-old-]'],
    ['same', 'same', 'same'],
    ['', '', ''],
    ['a b c d e', 'a x c y e', 'a [-b-][+x+] c [-d-][+y+] e'],
    ['naïve café', 'naïve cafés', 'naïve [-café-][+cafés+]'],
    ['a😀b', 'a😁b', 'a[-😀-][+😁+]b'],
  ])('%j to %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '\r\n', '.', '😀', 'é', 'e\u0301', '\uD800'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  test('its pieces spell both texts, neighbours differ in type, and none is empty', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDiff(before, after);
        const spell = (left: string): string =>
          pieces.flatMap(({ type, text }) => (type === left ? [] : [text])).join('');
        expect(spell('added')).toBe(before);
        expect(spell('removed')).toBe(after);
        for (const [i, { type, text }] of pieces.entries()) {
          expect(text).not.toBe('');
          expect(pieces[i + 1]?.type).not.toBe(type);
          if (type === 'added') expect(pieces[i + 1]?.type).not.toBe('removed');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('it finds a shortest edit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 12 }),
        fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 12 }),
        (a, b) => {
          // Each word is set apart by a comma, so that tokens are exactly the letters and commas.
          const [before, after] = [a.join(','), b.join(',')];
          const edits = wordDiff(before, after).reduce(
            (sum, { type, text }) => sum + (type === 'same' ? 0 : text.length),
            0,
          );
          expect(edits).toBe(before.length + after.length - 2 * commonLength(before, after));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('texts that share almost nothing are replaced as a whole between their common ends', () => {
    const old = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' ');
    const now = Array.from({ length: 3000 }, (_, i) => `b${i}`).join(' ');
    const pieces = wordDiff(`start ${old} end`, `start ${now} end`);
    expect(pieces.map(({ type }) => type)).toEqual(['same', 'removed', 'added', 'same']);
  });

  test('more edits than the bound are one replacement, and so are few in a text too long to search', () => {
    const numbered = (letter: string): string =>
      Array.from({ length: 300 }, (_, i) => `${letter}${i}`).join(' ');
    const types = (before: string, after: string): string[] =>
      wordDiff(before, after).map(({ type }) => type);
    expect(types(`- ${numbered('a')} -`, `- ${numbered('b')} -`)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);

    const long = Array.from({ length: 128 * 1024 }, () => '.');
    const scattered = long.map((character, i) => (i % 4096 === 2048 ? '!' : character));
    expect(types(long.join(''), scattered.join(''))).toEqual(['same', 'removed', 'added', 'same']);
    expect(types('a b c d', 'a x c y')).toEqual(['same', 'removed', 'added', 'same', 'removed', 'added']);
  });

  test.each([
    ['one character repeated', '.'.repeat(256 * 1024), `${'.'.repeat(128 * 1024)}x${'.'.repeat(128 * 1024)}`],
    ['two that alternate out of step', '.,'.repeat(128 * 1024), `;${',.'.repeat(128 * 1024)};`],
    ['a word without end', 'a'.repeat(256 * 1024), `${'a'.repeat(256 * 1024)}b`],
    ['combining marks without end', `a${'\u0301'.repeat(256 * 1024)}`, `b${'\u0301'.repeat(256 * 1024)}`],
    ['nothing in common', '!?'.repeat(128 * 1024), ';:'.repeat(128 * 1024)],
    ['blanks', ' '.repeat(256 * 1024), '\t'.repeat(256 * 1024)],
  ])('hostile large text comes back, and right: %s', (_name, before, after) => {
    const pieces = wordDiff(before, after);
    expect(pieces.flatMap(({ type, text }) => (type === 'removed' ? [] : [text])).join('') === after).toBe(
      true,
    );
    expect(pieces.flatMap(({ type, text }) => (type === 'added' ? [] : [text])).join('') === before).toBe(
      true,
    );
  });
});

/** Longest common subsequence by the textbook table. */
function commonLength(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.split('').entries()) {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
