import type { Mark, Sentence } from './reading/sentence.ts';
import { wordSet } from './reading/word-set.ts';

/**
 * The first word of a set within so many words from a place on, as the place of that word; undefined if there is none
 * in reach. A sentence may be a megabyte long: nothing looks farther than it says.
 */
export function wordWithin(
  sentence: Sentence,
  from: number,
  reach: number,
  set: ReadonlySet<string>,
): number | undefined {
  if (!sentence.mayHold(set)) return undefined;
  const { words } = sentence;
  const last = Math.min(sentence.to, from + reach);
  for (let at = Math.max(sentence.from, from); at < last; at += 1)
    if (set.has(words[at]?.text ?? '')) return at;
  return undefined;
}

/** "`notes` = the key", "notes: the key": whether a sign between two marks that stand close equates them. */
export function isEquated(sentence: Sentence, first: Mark, second: Mark): boolean {
  const start = sentence.words[first.at]?.end ?? 0;
  const end = sentence.words[second.at]?.start ?? 0;
  return end > start && end - start <= EQUATED_REACH && /[=:]/u.test(sentence.layer.text.slice(start, end));
}

const EQUATED_REACH = 24;

/** The text of a mark's first word. */
export function textOf(sentence: Sentence, mark: Mark): string {
  return sentence.words[mark.at]?.text ?? '';
}

/** Whether no comma or the like stands between two words of a sentence. */
export function isUnbroken({ words }: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if ((words[at]?.before ?? 0) > 0) return false;
  return true;
}

const BIDDING = wordSet('ask asks tell tells have let advise invite remind help asking telling');
const PERSONS = wordSet(
  'user users customer customers them him her client human person operator people admin owner developer',
);

/** Whether it is a person who is to do what a verb says: "ask the user to create a key and add it to the settings". */
export function isForPerson(sentence: Sentence, { at }: Mark): boolean {
  const bid = wordWithin(sentence, at - 24, 24, BIDDING);
  return bid !== undefined && bid < at && wordWithin(sentence, bid + 1, 2, PERSONS) !== undefined;
}
