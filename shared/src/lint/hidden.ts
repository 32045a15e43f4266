/** Why a character cannot be seen. */
export type HiddenKind =
  | 'tag'
  | 'bidi'
  | 'zero-width'
  | 'variation'
  | 'filler'
  | 'soft-hyphen'
  | 'ansi'
  | 'control'
  | 'separator'
  | 'private-use'
  | 'surrogate';

/** Code points by kind, most telling first. Line breaks and tabs are text, not hidden. */
const KINDS: readonly (readonly [HiddenKind, RegExp])[] = [
  ['tag', /^[\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]$/u],
  ['variation', /^[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{180B}-\u{180D}\u{180F}]$/u],
  ['bidi', /^[\u{061C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]$/u],
  ['soft-hyphen', /^\u{00AD}$/u],
  ['filler', /^(?:[\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]|\u{17B4}|\u{17B5})$/u],
  ['separator', /^[\p{Zl}\p{Zp}\u{0085}]$/u],
  ['control', /^\p{Cc}$/u],
  ['private-use', /^\p{Co}$/u],
  ['surrogate', /^\p{Cs}$/u],
  ['zero-width', /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u],
];

/** The kind of a hidden character, or undefined if it can be seen. Arabic and Syriac number signs are visible. */
export function hiddenKind(character: string): HiddenKind | undefined {
  if (character >= ' ' && character <= '~') return undefined;
  let kind = known.get(character);
  if (kind === undefined) {
    kind = readKind(character) ?? 'visible';
    if (known.size < MOST_KNOWN) known.set(character, kind);
  }
  return kind === 'visible' ? undefined : kind;
}

const known = new Map<string, HiddenKind | 'visible'>();
const MOST_KNOWN = 4096;

function readKind(character: string): HiddenKind | undefined {
  if (VISIBLE_FORMAT.test(character)) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(character))?.[0];
}

const VISIBLE_FORMAT =
  /^[\u{0600}-\u{0605}\u{06DD}\u{070F}\u{0890}\u{0891}\u{08E2}\u{110BD}\u{110CD}\t\n\v\f\r]$/u;
