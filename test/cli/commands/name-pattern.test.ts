import { expect, test } from 'vitest';
import { namePattern } from '../../../cli/src/commands/name-pattern.ts';

test.each(['*', 'io.github.acme/*', 'io.github.acme/weather', 'a/b'])('%s is a name pattern', (text) => {
  expect(namePattern(text)).toBe(text);
});

test.each(['', 'weather', 'io.github.*/x', '*/x', 'a/b/c', 'a/b*', 'a/b\n', '-a/b', 'a/'])(
  '%j is none, and it is said what one looks like',
  (text) => {
    expect(() => namePattern(text)).toThrow(
      expect.objectContaining({ code: 'ERR_USAGE', message: expect.stringContaining("'io.github.acme/*'") }),
    );
  },
);
