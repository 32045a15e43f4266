/** A character with the numbers of its first byte and of the byte after it. */
export interface Decoded {
  readonly character: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads bytes as UTF-8 as far as they are text: stops at a control character or at what is no UTF-8. Text in UTF-16,
 * as shells of Windows take it, is read as well.
 */
export function utf8Text(bytes: readonly number[]): Decoded[] {
  const wide = isWide(bytes);
  const decoded: Decoded[] = [];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length = wide ? 2 : lengthOf(byte);
    const point = length === 0 || at + length > bytes.length ? undefined : pointAt(bytes, at, wide, length);
    if (point === undefined || isControl(point)) break;
    decoded.push({ character: String.fromCodePoint(point), from: at, to: at + length });
    at += length;
  }
  return decoded;
}

const WIDE_SAMPLE = 8;

/** Every second byte is zero. */
function isWide(bytes: readonly number[]): boolean {
  if (bytes.length < WIDE_SAMPLE) return false;
  for (let at = 0; at < WIDE_SAMPLE; at += 2) if (bytes[at] === 0 || bytes[at + 1] !== 0) return false;
  return true;
}

function lengthOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

function pointAt(bytes: readonly number[], at: number, wide: boolean, length: number): number | undefined {
  const first = bytes[at] ?? 0;
  if (wide) {
    const unit = first | ((bytes[at + 1] ?? 0) << 8);
    return unit >= 0xd800 && unit <= 0xdfff ? undefined : unit;
  }
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : point;
}

function isControl(point: number): boolean {
  return (point < 32 && point !== 9 && point !== 10 && point !== 13) || (point >= 0x7f && point < 0xa0);
}
