import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const lines = readFileSync(join(root, 'docs', 'threats.md'), 'utf8').split('\n');
const cellsOf = (line: string): string[] => line.split(/(?<!\\)\|/).map((cell) => cell.trim());

interface NamedTest {
  readonly file: string;
  readonly title: string;
}
const namedIn = (text: string): NamedTest[] =>
  [...text.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
    file,
    title: title.replaceAll(/\\([_*])/g, '$1'),
  }));
/** As the title stands in the source, between quotation marks of any kind. */
const stands = ({ file, title }: NamedTest): boolean => {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const source = readFileSync(path, 'utf8');
  return ["'", '"', '`'].some((mark) => source.includes(`${mark}${title}${mark}`));
};

const rows = lines
  .map(cellsOf)
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''))
  .map(([, number = '', threat = '', answer = '', standing = '', tests = '']) => ({
    number: Number(number),
    threat,
    answer,
    standing,
    tests: namedIn(tests),
  }));

describe('the table of threats', () => {
  it('has each of the 36 threats once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
  });

  it('names tests that exist under their titles', () => {
    const named = namedIn(lines.join('\n'));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((one) => !stands(one))).toEqual([]);
  });

  it('calls a row held or partly held only with a test, and says of the others that they are open', () => {
    for (const { number, answer, standing, tests } of rows) {
      const isOpen = standing.startsWith('open: ');
      expect([number, isOpen || /^(?:held|partly)\b/.test(standing)]).toEqual([number, true]);
      expect([number, tests.length > 0]).toEqual([number, !isOpen]);
      if (!isOpen) expect(answer).not.toBe('');
    }
  });

  it('holds what signing, log and client must answer', () => {
    const must = [1, 2, 6, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 35];
    const held = rows.filter(({ standing }) => standing.startsWith('held')).map(({ number }) => number);
    expect(held).toEqual(expect.arrayContaining(must));
  });
});
