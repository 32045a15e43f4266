import type { Decoder } from './decoder.ts';
import { readsAsText } from './readable.ts';
import { Tracing } from './traced.ts';
import { utf8Text } from './utf8.ts';

/** Numbers of characters: `112 111 115 116`, `[112, 111, …]`. */
const DECIMAL = /(?<![0-9.])(?:[0-9]{2,3}[ ,;]{1,3}){7,}[0-9]{2,3}(?![0-9])/g;
/** Octets of zeros and ones, in a row or apart. */
const BINARY = /(?<![0-9])(?:[01]{8}[ ,]{0,2}){4,}(?:[01]{8})(?![0-9])/g;
const NUMBER = /[0-9]+/g;
const OCTET = /[01]{8}/g;

/** Reads rows of character codes, decimal or binary. */
export const characterCodes: Decoder = {
  how: 'character-codes',
  decode({ text, signs }) {
    const tracing = new Tracing();
    if (signs.codes)
      for (const { 0: row, index } of text.matchAll(DECIMAL)) read(tracing, row, index, NUMBER, 10);
    if (signs.codes || signs.hex)
      for (const { 0: row, index } of text.matchAll(BINARY)) read(tracing, row, index, OCTET, 2);
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

export const CODE_PATTERNS = { DECIMAL, BINARY, NUMBER, OCTET };
