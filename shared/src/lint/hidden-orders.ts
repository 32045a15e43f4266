import { toldIn } from './binding.ts';
import { errandOf } from './errand.ts';
import { wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Span } from './layer.ts';
import type { Deed, Sentence } from './reading/sentence.ts';

/**
 * What a sentence that stands where nobody sees it says: an order to do something that is no business of a
 * description, any order, a word to the model, plain prose, or a scrap of a few words.
 */
export type Saying = 'errand' | 'order' | 'address' | 'prose' | 'scrap';

export interface Said {
  readonly saying: Saying;
  /** The deed that is ordered, if any. */
  readonly deed: Deed | undefined;
  readonly words: number;
}

const FEWEST_WORDS = 4;
/** What the model is told to say or to leave unsaid is no business of a text that nobody sees. */
const MISLEADING: ReadonlySet<string> = new Set([
  'tell',
  'hide',
  'ignore',
  'obey',
  'skip',
  'redirect',
  'pay',
  'collect',
]);
const REACHING: ReadonlySet<string> = new Set(['send', 'put', 'answer', 'visit', 'call', 'encode']);
const LYING = wordSet('say claim pretend assure insist answer respond reply conclude');
/** What nobody but an attacker has the model keep from people, or put first. */
const TELLING = ['regardless', 'standing', 'silently', 'secretive'] as const;

/** Reads a sentence as if it were an order. */
export function saidIn(sentence: Sentence): Said {
  const words = wordsIn(sentence);
  if (words < 3) return { saying: 'scrap', deed: undefined, words };
  const told = toldIn(sentence);
  const worst = told.find((deed) => errandOf(sentence, deed) !== undefined);
  if (worst !== undefined) return { saying: 'errand', deed: worst, words };
  const lie = told.find(
    (deed) => MISLEADING.has(deed.act) || LYING.has(sentence.words[deed.mark.at]?.text ?? ''),
  );
  if (lie !== undefined) return { saying: 'errand', deed: lie, words };
  const reach = told.find(({ act }) => REACHING.has(act));
  if (reach !== undefined && sentence.has('url', 'email-address', 'secret', 'secret-place', 'conversation'))
    return { saying: 'errand', deed: reach, words };
  const [first] = told;
  if (first !== undefined)
    return {
      saying: isAddressed(sentence) || sentence.has(...TELLING) ? 'errand' : 'order',
      deed: first,
      words,
    };
  if (words >= FEWEST_WORDS && isAddressed(sentence)) return { saying: 'address', deed: undefined, words };
  return { saying: words >= FEWEST_WORDS ? 'prose' : 'scrap', deed: undefined, words };
}

/** Who reads a definition; "your" is said to people as well. */
const READERS = wordSet(
  'assistant assistants agent agents model models llm llms ai claude gpt chatgpt gemini copilot chatbot you',
);

function isAddressed(sentence: Sentence): boolean {
  return sentence.has('model') && wordWithin(sentence, sentence.from, COUNTED, READERS) !== undefined;
}

const COUNTED = 60;

/** Words of letters, as far as it matters how many there are. */
function wordsIn(sentence: Sentence): number {
  let count = 0;
  for (let at = sentence.from; at < sentence.to && count < COUNTED; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (text.length > 1 ? /\p{L}/u.test(text) : /[^\u0000-\u024f]/u.test(text)) count += 1;
  }
  return count;
}

/** Objects that a pointer at a hidden order takes in. */
const SHOWN = 4;

/** The stretch to point at: the deed with what it is done to, or the whole sentence. */
export function stretchOf(sentence: Sentence, { deed }: Said): Span {
  if (deed === undefined) return sentence.span;
  return sentence.over(deed.mark, ...deed.objects.filter(({ at }) => at > deed.mark.at).slice(0, SHOWN));
}
