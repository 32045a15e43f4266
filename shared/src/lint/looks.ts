import { foldCharacter } from './fold-character.ts';

/** Letters that look like one another, as one sign. */
const ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '8': 'b',
  '2': 'z',
};
const SINGLE = /[0125i8|]/g;
const DOUBLE = /rn|vv|cl/g;
const DOUBLES: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd' };

/** What a name looks like, without case and separators: equal for names that a reader may take for one another. */
export function looks(name: string): string {
  const folded = /[^\u0000-\u007f]/.test(name)
    ? Array.from(name.normalize('NFKC').toLowerCase(), foldCharacter).join('')
    : name.toLowerCase();
  const paired = folded.replace(/[\s_\-.:/]/g, '').replace(DOUBLE, (pair) => DOUBLES[pair] ?? pair);
  return paired.replace(SINGLE, (one) => ALIKE[one] ?? one);
}

/** For the check that no pattern takes more than linear time. */
export const LOOKS_PATTERNS = { single: SINGLE, double: DOUBLE };
