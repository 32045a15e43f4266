import { wordSet } from './word-set.ts';

import type { Sentence } from './sentence.ts';

/**
 * How a verb is meant: `order` tells somebody to do it, `ban` tells not to, `report` says that it happens or what the
 * tool is for, `lacking` is what something is done without, `aside` anything else that is done (`before reading`).
 */
export const MOODS = ['order', 'ban', 'report', 'lacking', 'aside'] as const;

export type Mood = (typeof MOODS)[number];

export const MUST = wordSet('must should shall ought always never');

export const COMPEL = wordSet(
  'must should shall need needs needed have has required require requires necessary mandatory obliged expected supposed sure remember instructed ensure asked told want forget are is be essential important crucial vital critical',
);

export const MAY = wordSet("can may might could would will does did do't optionally");

export const ADVERBS = wordSet(
  'also first then always silently please just simply immediately kindly only quietly now still even automatically additionally subsequently finally quickly secretly discreetly directly always both either next instead again further explicitly carefully ever merely once afterwards later never not otherwise therefore thus so furthermore moreover but quick consider',
);

export const NEGATIONS = wordSet(
  "not never don't dont doesn't cannot can't mustn't shouldn't won't avoid avoids refrain refrains no nor neither needn't isn't aren't",
);

/** Those who read the definition: what is said of them in the indicative is what they are to do. */
export const READERS = wordSet(
  'agent agents assistant assistants model models llm llms ai claude gpt chatgpt gemini copilot caller callers client clients orchestrator',
);

export const BE = wordSet("be been being is are was were get gets isn't aren't");

export function textAt(sentence: Sentence, at: number): string {
  return at >= sentence.from ? (sentence.words[at]?.text ?? '') : '';
}

export function isNegated(sentence: Sentence, at: number, reach: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - reach); back -= 1) {
    if (NEGATIONS.has(textAt(sentence, back))) return true;
    if (textAt(sentence, back) === 'without') return false;
    if ((sentence.words[back + 1]?.before ?? 0) > 0) return false;
  }
  return false;
}

export const DETERMINERS = wordSet(
  'the a an its your their our his her any all every each of no these those this that these previous other tool api with for in from by',
);
