import type { LayerName } from '../layer.ts';
import type { Candidate, Decoder } from './decoder.ts';
import { readsAsText } from './readable.ts';
import { Tracing } from './traced.ts';
import { utf8Text } from './utf8.ts';

/** An escape in a text: a byte, or a code point. */
interface Escape {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isByte: boolean;
}

/** Escapes no farther apart than this belong to one stretch. */
const GAP = 24;
/** How far a stretch reaches to the ends of its outermost words. */
const EDGE = 24;
/** Letters that nobody needs to escape; fewer are slips or examples. */
const FEWEST_LETTERS = 4;
const FEWEST_BLANKS = 3;

const BACKSLASHED =
  /\\{1,4}(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([0-3]?[0-7]{2}))/g;
const PERCENT = /%(?:25){0,3}(?:([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/g;
const QUOTED_PRINTABLE = /=(?:([0-9A-F]{2})|([0-9a-f]{2})|\r?\n)/g;
const ENTITY = /&(?:amp;){0,3}#(?:0{0,8}([0-9]{2,7})|[xX]0{0,8}([0-9a-fA-F]{2,6}));?/g;

/** `\x69`, `\u0069`, `\u{69}`, `\151`. */
export const escapes: Decoder = escapeDecoder(
  'escapes',
  ({ signs }) => signs.backslash,
  BACKSLASHED,
  ([, byte, unit, point, long, octal]) =>
    byte !== undefined
      ? asByte(byte, 16)
      : octal !== undefined
        ? asByte(octal, 8)
        : asPoint(unit ?? point ?? long ?? '', 16),
);

/** `%69`. */
export const urlEncoded: Decoder = escapeDecoder(
  'url-encoded',
  ({ signs }) => signs.percent,
  PERCENT,
  ([, byte, unit]) => (byte === undefined ? asPoint(unit ?? '', 16) : asByte(byte, 16)),
);

/** `=69`, and lines that end with `=`. */
export const quotedPrintable: Decoder = escapeDecoder(
  'quoted-printable',
  ({ signs }) => signs.equals,
  QUOTED_PRINTABLE,
  ([, upper, lower]) =>
    upper === undefined && lower === undefined ? undefined : asByte(upper ?? lower ?? '', 16),
);

/** `&#105;`, `&#x69;`, also without the semicolon and escaped once more. */
export const entities: Decoder = escapeDecoder(
  'entities',
  ({ signs }) => signs.entities,
  ENTITY,
  ([, decimal, hex]) => (decimal === undefined ? asPoint(hex ?? '', 16) : asPoint(decimal, 10)),
);

type Value = Pick<Escape, 'value' | 'isByte'>;

function asByte(digits: string, base: number): Value {
  return { value: Number.parseInt(digits, base), isByte: true };
}

function asPoint(digits: string, base: number): Value | undefined {
  const value = Number.parseInt(digits, base);
  return value > 0 && value <= 0x10ffff ? { value, isByte: false } : undefined;
}

function escapeDecoder(
  how: LayerName,
  isCandidate: (candidate: Candidate) => boolean,
  pattern: RegExp,
  valueOf: (match: RegExpExecArray) => Value | undefined,
): Decoder {
  return {
    how,
    decode(candidate) {
      if (!isCandidate(candidate)) return undefined;
      const { text } = candidate;
      const tracing = new Tracing();
      let cluster: Escape[] = [];
      for (const match of text.matchAll(pattern)) {
        const value = valueOf(match);
        const start = match.index;
        const end = start + match[0].length;
        if (start - (cluster.at(-1)?.end ?? start) > GAP) {
          readCluster(tracing, text, cluster);
          cluster = [];
        }
        cluster.push({ start, end, ...(value ?? { value: 0, isByte: false }) });
      }
      readCluster(tracing, text, cluster);
      return tracing.length === 0 ? undefined : tracing.done();
    },
  };
}

function readCluster(tracing: Tracing, text: string, cluster: readonly Escape[]): void {
  const letters = cluster.filter(({ value }) => isLetter(value)).length;
  const blanks = cluster.filter(({ value }) => value === 32).length;
  if (letters < FEWEST_LETTERS && blanks < FEWEST_BLANKS) return;
  const first = cluster[0];
  const last = cluster.at(-1);
  if (first === undefined || last === undefined) return;
  let from = first.start;
  while (from > 0 && first.start - from < EDGE && !isBlank(text, from - 1)) from -= 1;
  let to = last.end;
  while (to < text.length && to - last.end < EDGE && !isBlank(text, to)) to += 1;
  const read = new Tracing();
  let at = from;
  for (let index = 0; index < cluster.length;) {
    const one = cluster[index];
    if (one === undefined) break;
    if (one.start > at) read.copy(text, at, one.start);
    if (!one.isByte) {
      const isSurrogate = one.value >= 0xd800 && one.value <= 0xdfff;
      if (one.value > 0 && !isSurrogate) read.add(String.fromCodePoint(one.value), one.start, one.end);
      at = one.end;
      index += 1;
      continue;
    }
    const bytes = [one];
    for (let next = cluster[index + 1]; next?.isByte === true && next.start === bytes.at(-1)?.end;) {
      bytes.push(next);
      next = cluster[index + bytes.length];
    }
    for (const { character, from: a, to: b } of utf8Text(bytes.map(({ value }) => value)))
      read.add(character, bytes[a]?.start ?? one.start, bytes[b - 1]?.end ?? one.end);
    at = bytes.at(-1)?.end ?? one.end;
    index += bytes.length;
  }
  if (to > at) read.copy(text, at, to);
  const decoded = read.done();
  if (!readsAsText(decoded.text)) return;
  tracing.part(from);
  tracing.append(decoded);
}

function isLetter(value: number): boolean {
  return (value >= 65 && value <= 90) || (value >= 97 && value <= 122);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export const ESCAPE_PATTERNS = { BACKSLASHED, PERCENT, QUOTED_PRINTABLE, ENTITY };
