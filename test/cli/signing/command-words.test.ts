import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandWords } from '../../../cli/src/signing/command-words.ts';
import { codeOf } from '../../support/outcome.ts';

test.each([
  ['openssl dgst -sha256', ['openssl', 'dgst', '-sha256']],
  ['  sign \t now\n', ['sign', 'now']],
  [`sign 'a b' "c d" e\\ f`, ['sign', 'a b', 'c d', 'e f']],
  [`sign pre'fix 'and"suf fix"`, ['sign', 'prefix andsuf fix']],
  [`sign "say \\"yes\\"" '\\n'`, ['sign', 'say "yes"', '\\n']],
  [`sign '' ""`, ['sign', '', '']],
  [
    'sign $HOME `id` $(id) ; rm -rf * | tee ~ && x > y',
    'sign $HOME `id` $(id) ; rm -rf * | tee ~ && x > y'.split(' '),
  ],
])('%s has the words %j', (command, words) => {
  expect(commandWords(command)).toEqual(words);
});

test.each(['', ' \t', "''", `sign 'open`, 'sign "open', 'sign "open\\"', 'sign \\'])(
  '%j is no command',
  async (command) => {
    expect(await codeOf(async () => commandWords(command))).toBe('ERR_USAGE');
  },
);

test('any words come back out of single quotes', () => {
  const words = fc.array(fc.string({ unit: 'binary' }).filter((word) => !word.includes("'")));
  fc.assert(
    fc.property(words, (args) => {
      const command = ['sign', ...args.map((word) => `'${word}'`)].join(' ');
      expect(commandWords(command)).toEqual(['sign', ...args]);
    }),
  );
});

test('a long command takes time in proportion to its length', () => {
  for (const hostile of [`"${'\\'.repeat(200_000)}`, `a${' '.repeat(200_000)}"`, `'${'"'.repeat(200_000)}`])
    expect(() => commandWords(hostile)).toThrow('not closed');
});
