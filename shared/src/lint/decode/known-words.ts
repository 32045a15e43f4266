import { ENGLISH } from '../reading/lexicon.ts';

/** The commonest words of English, and those that orders are made of. */
export const COMMON_WORDS: readonly string[] = (
  'the and you your that this with for are not have from will all can has was but they his her she him its our their them any when ' +
  'what which who how then than also into after before first every each call send read file files tool tools user users do does ' +
  'about other only over more some such must never always should would could here there where while without tell ask put get ' +
  'use using run make take give add new data key keys token password message mail email server system prompt context note secret ' +
  'ignore previous instructions history conversation home folder path value field parameter argument model assistant result results ' +
  'answer reply return include append share copy delete instead again these those been being had did let show list open them'
).split(' ');

const SHORT_WORDS = 'a i to of in is it on as at be by an or if so no do up me my we he us go am';

const KNOWN: ReadonlySet<string> = new Set([...COMMON_WORDS, ...SHORT_WORDS.split(' ')]);

/** Whether a word in lower case is one of everyday English or of the rules' own vocabulary. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word) || (word.length > 2 && ENGLISH.entries.has(word));
}
