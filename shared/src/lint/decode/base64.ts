import { readsAsText } from './readable.ts';
import type { Decoder } from './decoder.ts';
import { rowEnd, rowsIn } from './rows.ts';
import { Tracing } from './traced.ts';
import { utf8Text, type Decoded } from './utf8.ts';

const RUN = /[A-Za-z0-9+/_-]{16}/g;
const RUN_MORE = /[A-Za-z0-9+/_-]{1,64}/y;
/** Groups of four with blanks between them, as some tools print them. */
const GROUPED = /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{4} ){5}/g;
const GROUPED_MORE = /[A-Za-z0-9+/]{2,4}(?![A-Za-z0-9+/]) ?/y;
const RUN32 = /[A-Z2-7]{24}/g;
const RUN32_MORE = /[A-Z2-7]{1,64}/y;
/** What may stand between two lines of one run. */
const SEAM = /=?[ \t]{0,8}["'`]?[ \t]{0,8}(?:\+|\\n|\\)?[ \t]{0,8}\r?\n?[ \t]{0,8}["'`]?(?=[A-Za-z0-9+/])/y;
const NEXT = /[A-Za-z0-9+/_-]{4}/y;
const FEWEST_CHARACTERS = 10;
/** A label may stick to a run: `ref_aGVsbG8`. */
const LABELS = 4;

const VALUES = new Int8Array(128).fill(-1);
Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (one, value) => {
  VALUES[one.charCodeAt(0)] = value;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
const VALUES32 = new Int8Array(128).fill(-1);
Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', (one, value) => {
  VALUES32[one.charCodeAt(0)] = value;
});

interface Digits {
  /** Offsets in the text, one for each digit. */
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** Reads base64, also its form for addresses, also over several lines. */
export const base64: Decoder = {
  how: 'base64',
  decode({ text, signs }) {
    if (!signs.base64 && !signs.fours) return undefined;
    const tracing = new Tracing();
    let done = 0;
    const runs = signs.base64 ? rowsIn(text, RUN, RUN_MORE) : rowsIn(text, GROUPED, GROUPED_MORE);
    for (const { start: index, end } of runs) {
      const run = text.slice(index, end);
      if (index < done) continue;
      const starts = [0];
      for (let at = 0; at < Math.min(run.length - 8, 40) && starts.length < LABELS; at += 1)
        if ('_-/'.includes(run[at] ?? '')) starts.push(at + 1);
      for (const start of starts) {
        const found = decodeRun(text, index + start, index + run.length);
        if (found === undefined) continue;
        join(tracing, found.decoded, found.digits, 6, done > 0 && text[done] !== '=');
        done = found.end;
        break;
      }
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

/** Reads base32. */
export const base32: Decoder = {
  how: 'base32',
  decode({ text, signs }) {
    if (!signs.base32) return undefined;
    const tracing = new Tracing();
    for (const { start, end } of rowsIn(text, RUN32, RUN32_MORE)) {
      const digits = digitsIn(text, start, end, VALUES32);
      const decoded = utf8Text(bytesOf(digits.values, 5));
      if (isText(decoded, digits.values.length * 5)) join(tracing, decoded, digits, 5, false);
    }
    return tracing.length === 0 ? undefined : tracing.done();
  },
};

/** Decodes a run and, if it reads well, the lines that continue it. */
function decodeRun(
  text: string,
  start: number,
  end: number,
): { readonly decoded: readonly Decoded[]; readonly digits: Digits; readonly end: number } | undefined {
  const digits = digitsIn(text, start, end, VALUES);
  // Most runs are names and paths: their first bytes say so.
  const begin = utf8Text(bytesOf(digits.values.slice(0, 16), 6));
  if ((begin.at(-1)?.to ?? 0) < FEWEST_CHARACTERS - 2) return undefined;
  const at = [...digits.at];
  const values = [...digits.values];
  let last = end;
  while (values.length % 4 === 0) {
    SEAM.lastIndex = last;
    const seam = SEAM.exec(text);
    if (seam === null || seam[0] === '' || seam[0].startsWith('=')) break;
    NEXT.lastIndex = last + seam[0].length;
    const next = NEXT.exec(text);
    if (next === null) break;
    const nextEnd = rowEnd(text, next.index + next[0].length, RUN_MORE);
    const more = digitsIn(text, next.index, nextEnd, VALUES);
    // A word of prose that follows decodes to no text.
    const read = utf8Text(bytesOf(more.values.slice(0, 16), 6));
    if (read.length < Math.min(2, (more.values.length * 3) >> 2) || !isPlausible(read)) break;
    for (const one of more.at) at.push(one);
    for (const one of more.values) values.push(one);
    last = nextEnd;
  }
  const decoded = utf8Text(bytesOf(values, 6));
  return isText(decoded, values.length * 6) ? { decoded, digits: { at, values }, end: last } : undefined;
}

function isPlausible(read: readonly Decoded[]): boolean {
  return read.every(({ character }) => /[\p{L}\p{N}\p{P}\p{Zs}\n]/u.test(character));
}

/** Nearly all of it is text, or so much that it can be no accident. */
function isText(decoded: readonly Decoded[], bits: number): boolean {
  if (decoded.length < FEWEST_CHARACTERS) return false;
  const read = decoded.at(-1)?.to ?? 0;
  if (read * 8 < bits * 0.7 && decoded.length < 24) return false;
  return readsAsText(decoded.map(({ character }) => character).join(''));
}

function digitsIn(text: string, start: number, end: number, table: Int8Array): Digits {
  const at: number[] = [];
  const values: number[] = [];
  for (let here = start; here < end; here += 1) {
    const value = table[text.charCodeAt(here)] ?? -1;
    if (value === -1) continue;
    at.push(here);
    values.push(value);
  }
  return { at, values };
}

function bytesOf(values: readonly number[], width: number): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const value of values) {
    held = ((held << width) | value) & 0xffff;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return bytes;
}

/** Adds what a run says. A run that was not filled up may break off in the middle of a word. */
function join(
  tracing: Tracing,
  decoded: readonly Decoded[],
  { at }: Digits,
  width: number,
  mayContinue: boolean,
): void {
  const first = decoded[0]?.character ?? '';
  const begin = at[0] ?? 0;
  if (!mayContinue || !/\p{Ll}/u.test(first)) tracing.part(begin);
  for (const { character, from, to } of decoded) {
    const start = at[Math.floor((from * 8) / width)] ?? begin;
    const end = (at[Math.min(at.length, Math.ceil((to * 8) / width)) - 1] ?? start) + 1;
    tracing.add(character, start, end);
  }
}

export const BASE64_PATTERNS = { RUN, RUN_MORE, GROUPED, GROUPED_MORE, RUN32, RUN32_MORE, SEAM, NEXT };
