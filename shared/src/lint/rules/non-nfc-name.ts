import { KINDS } from '../../definition/definition.ts';
import type { Rule } from '../rule.ts';

const LONGEST = 400;
const named = (id: string) =>
  ({ kind: 'tool', id, definition: { name: id, description: 'Does it.' } }) as const;

export const nonNfcName: Rule = {
  meta: {
    id: 'non-nfc-name',
    title: 'Names in an unusual Unicode form',
    tier: 'advise',
    severity: 'low',
    confidence: 'medium',
    waivable: true,
    reads: { kinds: KINDS, places: ['name'] },
    docs: {
      what: 'Finds names that are not in Unicode normalization form C: the same letters would be written in other code points by most keyboards.',
      why: 'Two names that look the same and are compared by code points are two names. Clients disagree which of them is called.',
      rewrite: 'Normalize the name: `name.normalize("NFC")`.',
    },
  },
  patterns: {},
  examples: {
    good: [
      { about: 'a plain name', definition: named('read_file') },
      { about: 'a composed letter', definition: named('caf\u00e9') },
      { about: 'Japanese', definition: named('ファイル') },
      { about: 'Korean', definition: named('\ud55c\uae00') },
      { about: 'German', definition: named('größe') },
      { about: 'prose in another form', definition: 'A cafe\u0301 finder.' },
    ],
    bad: [
      {
        about: 'a letter and an accent',
        definition: named('cafe\u0301'),
        points: 'cafe\u0301',
        tier: 'advise',
      },
      { about: 'the sign for Kelvin', definition: named('get\u212a'), points: 'get\u212a', tier: 'advise' },
      { about: 'the sign for Ohm', definition: named('get\u2126'), points: 'get\u2126', tier: 'advise' },
      {
        about: 'letters of Hangul apart',
        definition: named('\u1112\u1161\u11ab'),
        points: '\u1112\u1161\u11ab',
        tier: 'advise',
      },
      {
        about: 'a Greek letter and an accent',
        definition: named('\u03b1\u0301'),
        points: '\u03b1\u0301',
        tier: 'advise',
      },
      {
        about: 'marks in another order',
        definition: named('a\u0301\u0323'),
        points: 'a\u0301\u0323',
        tier: 'advise',
      },
    ],
  },
  *check({ beyondAscii }) {
    for (const passage of beyondAscii) {
      const { text } = passage;
      if (text.length > LONGEST || !/[^\u0000-\u007f]/.test(text) || text.normalize('NFC') === text) continue;
      const message = 'is not in normalization form C';
      yield { passage, start: 0, end: text.length, signal: 'form', weight: 'clear', message };
    }
  },
};
