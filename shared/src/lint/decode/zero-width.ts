import type { Span } from '../layer.ts';
import { readsAsText } from './readable.ts';
import { Tracing, type Traced } from './traced.ts';
import { utf8Text } from './utf8.ts';

const FEWEST_BITS = 40;

/**
 * Reads bits in invisible characters: two kinds of them make ones and zeros, eight or seven to a character, a third
 * kind may stand between.
 *
 * @param runs stretches of characters without width.
 */
export function zeroWidthText(text: string, runs: readonly Span[]): Traced | undefined {
  const signs: { readonly sign: string; readonly at: number }[] = [];
  const counts = new Map<string, number>();
  for (const { start, end } of runs) {
    for (let at = start; at < end; at += 1) {
      const sign = text[at] ?? '';
      signs.push({ sign, at });
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  if (signs.length < FEWEST_BITS) return undefined;
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a).map(([sign]) => sign);
  if (first === undefined || second === undefined) return undefined;
  for (const one of [first, second]) {
    const bits = signs.filter(({ sign }) => sign === first || sign === second);
    for (const width of [8, 7]) {
      const read = readBits(bits, one, width);
      if (read !== undefined) return read;
    }
  }
  return undefined;
}

function readBits(
  bits: readonly { readonly sign: string; readonly at: number }[],
  one: string,
  width: number,
): Traced | undefined {
  const bytes: number[] = [];
  for (let at = 0; at + width <= bits.length; at += width) {
    let byte = 0;
    for (let bit = 0; bit < width; bit += 1) byte = (byte << 1) | (bits[at + bit]?.sign === one ? 1 : 0);
    bytes.push(byte);
  }
  const decoded = utf8Text(bytes);
  const said = decoded.map(({ character }) => character).join('');
  if ((decoded.at(-1)?.to ?? 0) < bytes.length * 0.8 || !readsAsText(said)) return undefined;
  const tracing = new Tracing();
  for (const { character, from, to } of decoded) {
    const start = bits[from * width]?.at ?? 0;
    tracing.add(character, start, (bits[Math.min(bits.length, to * width) - 1]?.at ?? start) + 1);
  }
  return tracing.done();
}
