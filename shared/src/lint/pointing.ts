import { isQuotedWarning } from './quoted-warning.ts';
import type { Passage } from './passage.ts';
import type { Deed, Mark, Sentence } from './reading/sentence.ts';
import type { Evidence, Weight } from './rule.ts';
import type { Span } from './layer.ts';

/** What a sign in a sentence says, and what it is worth. */
export interface Sign {
  readonly signal: string;
  readonly weight: Weight;
  readonly message: string;
}

/** Evidence over a stretch of a sentence. A phrase that is quoted as something to look out for is worth advice only. */
export function pointAt(passage: Passage, { layer }: Sentence, { start, end }: Span, sign: Sign): Evidence {
  const weight = isQuotedWarning(passage, layer, start, end) ? 'quoted' : sign.weight;
  return { passage, layer, start, end, ...sign, weight };
}

/** Evidence from one word of a sentence to another. */
export function pointAtWords(
  passage: Passage,
  sentence: Sentence,
  from: number,
  to: number,
  sign: Sign,
): Evidence {
  return pointAt(passage, sentence, sentence.stretch(Math.max(sentence.from, from), to), sign);
}

/** Evidence over some marks of a sentence. */
export function pointAtMarks(
  passage: Passage,
  sentence: Sentence,
  marks: readonly (Mark | undefined)[],
  sign: Sign,
): Evidence {
  return pointAt(passage, sentence, sentence.over(...marks), sign);
}

/** Evidence over a deed and what it is done to. */
export function pointAtDeed(
  passage: Passage,
  sentence: Sentence,
  deed: Deed,
  object: Mark | undefined,
  sign: Sign,
): Evidence {
  return pointAtMarks(passage, sentence, [deed.mark, object], sign);
}

/** A text that says the same thing a thousand times gets this many findings of one kind. */
const OF_ONE_KIND = 8;

/** No more evidence of one kind against a string than anybody would read. */
export function* few(evidence: Iterable<Evidence>): Generator<Evidence> {
  const seen = new Map<Passage, Map<string, number>>();
  for (const one of evidence) {
    const counts = seen.get(one.passage) ?? new Map<string, number>();
    seen.set(one.passage, counts);
    const count = (counts.get(one.signal) ?? 0) + 1;
    counts.set(one.signal, count);
    if (count <= OF_ONE_KIND) yield one;
  }
}
