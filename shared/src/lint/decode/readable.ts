/** Fewest letters that a decoded text must hold to be worth reading. */
const FEWEST_LETTERS = 5;
const TEXT = /[\p{L}\p{M}\p{N}\p{P}\p{Zs}\t\n\r$+<=>|~^`°]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** Looked at from the beginning; a text that reads well so far is taken. */
const SAMPLE = 2000;
/** Share of characters that must be of a text, and share that must be letters and blanks. */
const TEXT_SHARE = 0.95;
const LETTER_SHARE = 0.6;
const NO_BLANK = 24;

/** Whether a decoded text reads as text: letters in words, and hardly anything else. */
export function readsAsText(text: string): boolean {
  let all = 0;
  let letters = 0;
  let blanks = 0;
  let fitting = 0;
  for (const character of text.slice(0, SAMPLE)) {
    all += 1;
    const code = character.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      letters += 1;
      fitting += 1;
    } else if (code === 32 || code === 10) {
      blanks += 1;
      fitting += 1;
    } else if (TEXT.test(character)) {
      fitting += 1;
      if (LETTER.test(character)) letters += 1;
    }
  }
  if (letters < FEWEST_LETTERS || fitting < TEXT_SHARE * all) return false;
  return letters + blanks >= LETTER_SHARE * all && (blanks > 0 || all < NO_BLANK || isUnspaced(text));
}

/** Scripts without blanks, and text that is disguised once more. */
function isUnspaced(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return /[^\u0000-\u024f]/u.test(sample) || /^[\w+/=%\\&#;-]+$/u.test(sample);
}
