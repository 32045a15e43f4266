import type { Concept } from './reading/concept.ts';
import { elsewhereIn, type Elsewhere } from './reading/elsewhere.ts';
import type { Deed, Mark, Sentence } from './reading/sentence.ts';

/** Deeds looked at in one sentence: honest ones have a handful. */
const DEEDS = 40;

/** What the sentence has somebody do or leave, in order. */
export function toldIn(sentence: Sentence): readonly Deed[] {
  return sentence.deeds.slice(0, DEEDS).filter(({ mood }) => mood === 'order' || mood === 'ban');
}

/**
 * What is done to the tools of others counts as told even where it is put as a fact: "an address passed to the wallet
 * tool is exchanged for ours".
 */
export function toldOfOthers(sentence: Sentence): readonly Deed[] {
  return sentence.deeds
    .slice(0, DEEDS)
    .filter(
      ({ mood, mark }) => mood === 'order' || mood === 'ban' || (mood === 'report' && mark.form === 'past'),
    );
}

/** The strongest mention of a tool that is not this server's. */
export function strangerIn(sentence: Sentence): Elsewhere | undefined {
  const all = elsewhereIn(sentence);
  return (
    all.find(({ kinship }) => kinship === 'other') ??
    all.find(({ kinship }) => kinship === 'kind') ??
    all.find(({ kinship }) => kinship === 'fellow') ??
    all.find(({ kinship }) => kinship === 'named')
  );
}

/** Words before an address that make it a sample: "for example", "such as". */
const SAMPLE = new Set([
  'e.g',
  'eg',
  'example',
  'examples',
  'like',
  'as',
  'i.e',
  'format',
  'default',
  'defaults',
  'g',
  'e',
  'or',
  'sample',
  'see',
  'docs',
  'documentation',
  'at',
]);
const SAMPLE_REACH = 4;

/** The first address in a sentence that is not given as a sample. */
export function addressIn(sentence: Sentence, ...concepts: readonly Concept[]): Mark | undefined {
  if (!sentence.has(...concepts)) return undefined;
  return sentence.marks.find((mark) => concepts.includes(mark.concept) && !isSample(sentence, mark));
}

function isSample(sentence: Sentence, { at }: Mark): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - SAMPLE_REACH); back -= 1) {
    const text = sentence.words[back]?.text ?? '';
    if (SAMPLE.has(text)) return true;
  }
  return false;
}
