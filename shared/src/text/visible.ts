/**
 * Characters that a reader cannot see, or that steer a terminal: controls (C0, C1, so every ANSI sequence), format
 * characters (bidi, zero-width, tags, soft hyphen), all default-ignorables (variation selectors, Hangul fillers),
 * private use, lone surrogates, unassigned and noncharacters, line and paragraph separators, the blank Braille cell.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}]/u;
const MARK = /\p{M}/u;
/** Fast answer for the usual case. */
const PLAIN = /^[\x20-\x7e]*$/;
/** More combining marks than this on one character climb over the lines around it. */
const MARKS_SHOWN = 4;

export interface VisibleOptions {
  /** Longest result before the tail that counts what was cut, in UTF-16 units. Unbounded by default. */
  readonly maxLength?: number;
  /** Leave line feeds as they are; everything else that breaks lines is still shown as a code. */
  readonly newlines?: boolean;
  /** Leave tabs as they are. */
  readonly tabs?: boolean;
}

/**
 * The one way by which untrusted text reaches a terminal, a log or a page of text: what cannot be seen is shown as
 * `‹U+202E›`, and so is every combining mark after the fourth in a row. Takes any string, lone surrogates included;
 * never throws. Its own output comes back unchanged.
 *
 * @returns the text; if it was cut, `… (+N)` follows, N being the UTF-16 units left out. A code is never cut in half.
 */
export function visibleText(text: string, options: VisibleOptions = {}): string {
  const maxLength = options.maxLength ?? Number.POSITIVE_INFINITY;
  if (text.length <= maxLength && PLAIN.test(text)) return text;
  let shown = '';
  let read = 0;
  let marks = 0;
  for (const character of text) {
    marks = MARK.test(character) ? marks + 1 : 0;
    const piece =
      marks > MARKS_SHOWN || (UNSEEN.test(character) && !isLeft(character, options))
        ? code(character)
        : character;
    if (shown.length + piece.length > maxLength) return `${shown}… (+${text.length - read})`;
    shown += piece;
    read += character.length;
  }
  return shown;
}

function isLeft(character: string, options: VisibleOptions): boolean {
  return (character === '\n' && options.newlines === true) || (character === '\t' && options.tabs === true);
}

function code(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
