import type { Decoder } from './decoder.ts';
import { readsAsText } from './readable.ts';
import { rowsIn } from './rows.ts';
import { Tracing } from './traced.ts';
import { utf8Text } from './utf8.ts';

const RUN = /(?<![0-9A-Za-z])(?:0x)?[0-9a-fA-F]{16}/g;
const RUN_MORE = /[0-9a-fA-F]{1,64}/y;
const APART = /(?<![0-9A-Za-z])(?:(?:0x)?[0-9a-fA-F]{2}[ ,:;-]{1,2}){7}/g;
const APART_MORE = /(?:0x)?[0-9a-fA-F]{2}(?![0-9A-Za-z])[ ,:;-]{0,2}/y;
const PAIR = /[0-9a-fA-F]{2}/g;

/** Reads pairs of hexadecimal digits, in one run or apart. */
export const hex: Decoder = {
  how: 'hex',
  decode({ text, signs }) {
    const tracing = new Tracing();
    if (signs.hex) {
      for (const { start, end } of rowsIn(text, RUN, RUN_MORE))
        if (!/[0-9A-Za-z]/.test(text[end] ?? '')) read(tracing, text.slice(start, end), start);
    }
    if (signs.codes) {
      for (const { start, end } of rowsIn(text, APART, APART_MORE))
        read(tracing, text.slice(start, end), start);
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

function read(tracing: Tracing, run: string, index: number): void {
  const bytes: number[] = [];
  const at: number[] = [];
  // `0x` is no pair: `x` is no digit.
  for (const { 0: pair, index: offset } of run.matchAll(PAIR)) {
    bytes.push(Number.parseInt(pair, 16));
    at.push(index + offset);
  }
  const decoded = utf8Text(bytes);
  if ((decoded.at(-1)?.to ?? 0) < bytes.length * 0.9) return;
  if (!readsAsText(decoded.map(({ character }) => character).join(''))) return;
  tracing.part(index);
  for (const { character, from, to } of decoded)
    tracing.add(character, at[from] ?? index, (at[to - 1] ?? index) + 2);
}

export const HEX_PATTERNS = { RUN, RUN_MORE, APART, APART_MORE, PAIR };
