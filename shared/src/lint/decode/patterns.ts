import { BASE64_PATTERNS } from './base64.ts';
import { CODE_PATTERNS } from './codes.ts';
import { ESCAPE_PATTERNS } from './escapes.ts';
import { HEX_PATTERNS } from './hex.ts';
import { MORSE_PATTERNS } from './morse.ts';
import { SPACED_PATTERNS } from './spaced-letters.ts';

/** The patterns of all decoders by name, for the proof of linear time. */
export const DECODER_PATTERNS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    base64: BASE64_PATTERNS,
    codes: CODE_PATTERNS,
    escapes: ESCAPE_PATTERNS,
    hex: HEX_PATTERNS,
    morse: MORSE_PATTERNS,
    spaced: SPACED_PATTERNS,
  }).flatMap(([module, patterns]) =>
    Object.entries(patterns).map(([name, pattern]) => [`${module}.${name}`, pattern] as const),
  ),
);
