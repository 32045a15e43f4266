import { CONFUSABLES } from './confusables.ts';

const folded = new Map<string, string>();
const FOLDED_LIMIT = 4096;

/** A visible character as it is compared: compatibility form, lower case, no Latin accents, look-alikes resolved. */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  let result = (CONFUSABLES.get(character.toLowerCase()) ?? character).normalize('NFKC').toLowerCase();
  if (/\p{Script=Latin}/u.test(result) || /^[\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff]$/.test(result)) {
    result = result.normalize('NFD').replace(/[\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff]/g, '');
  }
  result = Array.from(result, (one) => CONFUSABLES.get(one) ?? one).join('');
  if (folded.size < FOLDED_LIMIT) folded.set(character, result);
  return result;
}
