import type { Decoder } from './decoder.ts';
import { readsAsText } from './readable.ts';
import { Tracing } from './traced.ts';
import { utf8Text } from './utf8.ts';

const RUN = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-fA-F]{2}){8,}(?![0-9A-Za-z])/g;
const SEPARATED =
  /(?<![0-9A-Za-z])(?:(?:0x)?[0-9a-fA-F]{2}[ ,:;-]{1,2}){7,}(?:0x)?[0-9a-fA-F]{2}(?![0-9A-Za-z])/g;
const PAIR = /[0-9a-fA-F]{2}/g;

/** Reads pairs of hexadecimal digits, in one run or apart. */
export const hex: Decoder = {
  how: 'hex',
  decode({ text, signs }) {
    const tracing = new Tracing();
    if (signs.hex) for (const match of text.matchAll(RUN)) read(tracing, match[0], match.index);
    if (signs.codes) for (const match of text.matchAll(SEPARATED)) read(tracing, match[0], match.index);
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

export const HEX_PATTERNS = { RUN, SEPARATED, PAIR };
