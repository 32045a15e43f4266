/** What `visibleText` shows as a code, with the other blanks of its kind; line feeds are the layout of JSON itself. */
const UNSEEN =
  /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{7f}-\u{9f}\u{2800}]/gu;

/**
 * JSON that may reach a terminal: what cannot be seen or would steer it stands as `\u` escapes, so that a parser reads
 * the same values. `JSON.stringify` alone leaves bidi controls, tag characters and C1 controls as they are.
 *
 * @param indent spaces per level; 0 for one line.
 */
export function jsonText(document: unknown, indent: number): string {
  return JSON.stringify(document, null, indent).replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => String.raw`\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
