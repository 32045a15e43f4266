import type { Sentence } from './sentence.ts';
import { ADVERBS, NEGATIONS, READERS, textAt } from './mood-words.ts';
import { wordSet } from './word-set.ts';

/** How many words may stand between a verb and its subject. */
const SUBJECT_REACH = 4;

/** "The assistant no longer asks", "the model will not say": the subject of the verb is who reads the definition. */
export function isOfReader(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - SUBJECT_REACH); back -= 1) {
    const text = textAt(sentence, back);
    if (READERS.has(text)) return true;
    if (text === 'it') return isItTheReader(sentence, back);
    if (!ADVERBS.has(text) && !NEGATIONS.has(text) && !BETWEEN.has(text)) return false;
  }
  return false;
}

/** "Where the assistant writes mails, it changes them": who `it` is, if one is named shortly before. */
function isItTheReader(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - 14); back -= 1) {
    const text = textAt(sentence, back);
    if (READERS.has(text)) return true;
    if (THINGS_THAT_ACT.has(text)) return false;
  }
  return false;
}

const THINGS_THAT_ACT = wordSet(
  'tool tools server service api endpoint function command program script system app application database',
);

const BETWEEN = wordSet('itself themselves will does do longer therefore thus hereby henceforth');
