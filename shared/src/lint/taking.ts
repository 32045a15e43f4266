import { textOf, wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import { isAct, type Act } from './reading/concept.ts';
import type { Mark, Sentence } from './reading/sentence.ts';

/** Something that a text says happens: the tool does it, or it is done to what the tool is given. */
export interface Taking {
  readonly act: Act;
  readonly mark: Mark;
}

/** Verbs looked at in one sentence. */
const VERBS = 40;
const RELATIVE = wordSet('that which who whose');
/** What follows a participle that stands for a whole clause: "fingerprint cached externally", "synced via cloud". */
const HOW = wordSet('to with via by externally remotely across for into elsewhere upstream abroad daily');
/** What scanners do: no taking, whatever they look for. */
export const SEARCHING = wordSet(
  'checks scans searches finds looks inspects examines detects lists checked scanned searched found inspected examined detected listed',
);
/** How far a verb reaches that is continued: "code that reads keys and posts them". */
const CONTINUED = 12;
const JOINING = wordSet('and then or');
/** A headline has few words before its participle. */
const HEADLINE = 4;

/** What a sentence says happens, in order. What somebody else does ("code that reads keys") is left out. */
export function takingsIn(sentence: Sentence): Taking[] {
  const found: Taking[] = [];
  const told = new Set<number>();
  for (const { act, mood, mark } of sentence.deeds.slice(0, VERBS)) {
    told.add(mark.at);
    if (mood !== 'report' || mark.form === 'base' || SEARCHING.has(textOf(sentence, mark))) continue;
    if (isOfOther(sentence, mark)) continue;
    found.push({ act, mark });
  }
  let count = 0;
  for (const mark of sentence.marks) {
    if (mark.form !== 'past' || !isAct(mark.concept) || told.has(mark.at)) continue;
    count += 1;
    if (count > VERBS) break;
    if (isHeadline(sentence, mark)) found.push({ act: mark.concept, mark });
  }
  return found;
}

const PERSONS = wordSet('user users customer customers patient patients caller client owner sender author');

function isOfOther(sentence: Sentence, { at }: Mark): boolean {
  // "A cookie which the user supplies".
  if (PERSONS.has(sentence.words[at - 1]?.text ?? '')) return true;
  const reach = JOINING.has(sentence.words[at - 1]?.text ?? '') ? CONTINUED : 2;
  return wordWithin(sentence, at - reach, reach, RELATIVE) !== undefined;
}

/** "… is kept and shared with partners", "Dictionary synced via cloud": a participle without its own auxiliary. */
function isHeadline(sentence: Sentence, { at, length }: Mark): boolean {
  const next = sentence.words[at + length]?.text ?? '';
  if (at + length >= sentence.to || !HOW.has(next)) return false;
  if (JOINING.has(sentence.words[at - 1]?.text ?? '')) return true;
  return at - sentence.from <= HEADLINE && at > sentence.from;
}
