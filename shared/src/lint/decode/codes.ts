import type { Decoder } from './decoder.ts';
import { readsAsText } from './readable.ts';
import { rowsIn } from './rows.ts';
import { Tracing } from './traced.ts';
import { utf8Text } from './utf8.ts';

/** Numbers of characters: `112 111 115 116`, `[112, 111, …]`. */
const DECIMAL = /(?<![0-9.])(?:[0-9]{2,3}[ ,;]{1,3}){7}/g;
const DECIMAL_MORE = /[0-9]{2,3}(?![0-9])[ ,;]{0,3}/y;
/** Octets of zeros and ones, in a row or apart. */
const BINARY = /(?<![0-9])(?:[01]{8}[ ,]{0,2}){5}/g;
const BINARY_MORE = /[01]{8}[ ,]{0,2}/y;
const NUMBER = /[0-9]{2,3}/g;
const OCTET = /[01]{8}/g;

/** Reads rows of character codes, decimal or binary. */
export const characterCodes: Decoder = {
  how: 'character-codes',
  decode({ text, signs }) {
    const tracing = new Tracing();
    if (signs.codes) {
      for (const { start, end } of rowsIn(text, DECIMAL, DECIMAL_MORE))
        read(tracing, text.slice(start, end), start, NUMBER, 10);
    }
    if (signs.codes || signs.hex) {
      for (const { start, end } of rowsIn(text, BINARY, BINARY_MORE))
        read(tracing, text.slice(start, end), start, OCTET, 2);
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

function read(tracing: Tracing, row: string, index: number, pattern: RegExp, base: number): void {
  const bytes: number[] = [];
  const at: number[] = [];
  const ends: number[] = [];
  for (const { 0: digits, index: offset } of row.matchAll(pattern)) {
    const value = Number.parseInt(digits, base);
    if (value > 255) return;
    bytes.push(value);
    at.push(index + offset);
    ends.push(index + offset + digits.length);
  }
  const decoded = utf8Text(bytes);
  if ((decoded.at(-1)?.to ?? 0) < bytes.length) return;
  const text = decoded.map(({ character }) => character).join('');
  // Pages and years make a few letters; a message has more of them.
  if (!readsAsText(text) || !/[A-Za-z]{2}/.test(text)) return;
  tracing.part(index);
  for (const { character, from, to } of decoded)
    tracing.add(character, at[from] ?? index, ends[to - 1] ?? index);
}

export const CODE_PATTERNS = { DECIMAL, DECIMAL_MORE, BINARY, BINARY_MORE, NUMBER, OCTET };
