/** What one cheap pass over a text finds of disguises. Without a sign no decoder runs. */
export interface Signs {
  /** Whether there is any of the others. */
  readonly any: boolean;
  /** A long run of letters of both cases and digits. */
  readonly base64: boolean;
  /** A long run without small letters. */
  readonly base32: boolean;
  /** A row of groups of four. */
  readonly fours: boolean;
  readonly hex: boolean;
  readonly percent: boolean;
  readonly backslash: boolean;
  readonly equals: boolean;
  readonly entities: boolean;
  /** Many letters standing alone. */
  readonly spaced: boolean;
  /** Words with digits in the middle. */
  readonly leet: boolean;
  /** A row of short numbers. */
  readonly codes: boolean;
  readonly morse: boolean;
  readonly braille: boolean;
}

export const SHORTEST_RUN = 16;
const SHORTEST_BASE32 = 24;
const FEWEST_ALONE = 8;
const FEWEST_LEET = 2;
const FEWEST_CODES = 6;
const FEWEST_MORSE = 20;
const FEWEST_FOURS = 6;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const JOINT = 8;
const LEET_SIGN = 16;
const HEX = 32;
const LETTER = LOWER | UPPER;
const RUN = LETTER | DIGIT | JOINT;

const CLASSES = new Uint8Array(128);
for (let code = 97; code <= 122; code += 1) CLASSES[code] = code <= 102 ? LOWER | HEX : LOWER;
for (let code = 65; code <= 90; code += 1) CLASSES[code] = code <= 70 ? UPPER | HEX : UPPER;
for (let code = 48; code <= 57; code += 1) CLASSES[code] = DIGIT | HEX;
for (const sign of '+/-_') CLASSES[sign.charCodeAt(0)] = JOINT;
for (const sign of '@$!|') CLASSES[sign.charCodeAt(0)] = LEET_SIGN;

const NO_SIGNS: Signs = {
  any: false,
  base64: false,
  base32: false,
  fours: false,
  hex: false,
  percent: false,
  backslash: false,
  equals: false,
  entities: false,
  spaced: false,
  leet: false,
  codes: false,
  morse: false,
  braille: false,
};

/** Looks at a text once. */
export function signsOf(text: string): Signs {
  if (text.length < SHORTEST_RUN) return NO_SIGNS;
  let base64 = false;
  let base32 = false;
  let hex = false;
  let braille = false;
  let alone = 0;
  let mostAlone = 0;
  let leet = 0;
  let numbers = 0;
  let mostNumbers = 0;
  let points = 0;
  let fours = 0;
  let mostFours = 0;
  let run = 0;
  let mask = 0;
  let hexRun = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const kind = code < 128 ? (CLASSES[code] ?? 0) : 0;
    if (code === 46 || code === 45) points += 1;
    else if (code > 0x2800 && code <= 0x28ff) braille = true;
    if ((kind & LETTER) !== 0) {
      if ((before & (LETTER | DIGIT)) !== 0) alone = 0;
      else if (++alone > mostAlone) mostAlone = alone;
      if ((before & (DIGIT | LEET_SIGN)) !== 0 && at >= 2 && isLetter(text.charCodeAt(at - 2))) leet += 1;
    }
    if ((kind & HEX) !== 0) {
      hexRun += 1;
      if (hexRun === SHORTEST_RUN) hex = true;
    } else hexRun = 0;
    if ((kind & RUN) !== 0) {
      run += 1;
      mask |= kind;
    } else if (run > 0) {
      if (run >= SHORTEST_RUN) {
        if ((mask & LETTER) === LETTER) base64 = true;
        if (run >= SHORTEST_BASE32 && (mask & LOWER) === 0 && (mask & UPPER) !== 0) base32 = true;
      }
      if (run === 4) {
        fours += 1;
        if (fours > mostFours) mostFours = fours;
      } else fours = 0;
      if ((mask & RUN) === DIGIT && (run === 2 || run === 3 || run === 7 || run === 8)) {
        numbers += 1;
        if (numbers > mostNumbers) mostNumbers = numbers;
      } else if ((mask & LETTER) !== 0 && (run !== 2 || (mask & HEX) === 0)) numbers = 0;
      else if (run === 2) {
        // Pairs of hexadecimal digits: `70 6f 73`.
        numbers += 1;
        if (numbers > mostNumbers) mostNumbers = numbers;
      }
      run = 0;
      mask = 0;
    }
    before = kind;
  }
  const percent = text.includes('%');
  const backslash = text.includes('\\');
  const equals = text.includes('=');
  const entities = text.includes('&#');
  const spaced = mostAlone >= FEWEST_ALONE;
  const morse = points >= FEWEST_MORSE;
  const codes = mostNumbers >= FEWEST_CODES;
  const isInFours = mostFours >= FEWEST_FOURS;
  const isLeet = leet >= FEWEST_LEET;
  const inRuns = base64 || base32 || hex || isInFours || codes || spaced || morse || braille || isLeet;
  const any = inRuns || percent || backslash || equals || entities;
  if (!any) return NO_SIGNS;
  return {
    any,
    base64,
    base32,
    fours: isInFours,
    hex,
    percent,
    backslash,
    equals,
    entities,
    spaced,
    leet: isLeet,
    codes,
    morse,
    braille,
  };
}

function isLetter(code: number): boolean {
  return code < 128 && ((CLASSES[code] ?? 0) & LETTER) !== 0;
}
