import type { Concept } from './reading/concept.ts';
import { elsewhereIn, OF_OTHERS, type Elsewhere } from './reading/elsewhere.ts';
import { passagesWith, type DefinitionView, type Passage } from './passage.ts';
import type { Deed, Mark, Sentence } from './reading/sentence.ts';

/** Deeds looked at in one sentence: honest ones have a handful. */
const DEEDS = 40;

/** What the sentence has somebody do or leave, in order. */
export function toldIn(sentence: Sentence): readonly Deed[] {
  return sentence.deeds
    .slice(0, DEEDS)
    .filter((deed) => (deed.mood === 'order' || deed.mood === 'ban') && !isOwnUse(sentence, deed));
}

/** "Use this when …": what is told is the call itself. */
function isOwnUse(sentence: Sentence, { act, mark }: Deed): boolean {
  if (act !== 'call') return false;
  const next = sentence.words[mark.at + mark.length]?.text;
  return next === 'this' || next === 'when' || next === 'whenever' || next === 'if' || next === 'it';
}

/**
 * What is done to the tools of others counts as told even where it is put as a fact: "an address passed to the wallet
 * tool is exchanged for ours".
 */
export function toldOfOthers(sentence: Sentence): readonly Deed[] {
  return sentence.deeds
    .slice(0, DEEDS)
    .filter(
      (deed) =>
        (deed.mood === 'order' ||
          deed.mood === 'ban' ||
          (deed.mood === 'report' && deed.mark.form === 'past')) &&
        !isOwnUse(sentence, deed),
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

/** Verbs that say what something gets, where it is about tools of others as good as an order. */
const ASSIGNING = new Set(
  'take takes get gets receive receives carry carries need needs go goes bear bears become becomes must should shall'.split(
    ' ',
  ),
);

/** Whether something is assigned to what follows a mark, soon after it. */
export function isAssigned(sentence: Sentence, { at, length }: Mark): boolean {
  for (let near = at + length; near < Math.min(sentence.to, at + length + 8); near += 1)
    if (ASSIGNING.has(sentence.words[near]?.text ?? '')) return true;
  return false;
}

/** A sentence with the tool of others that it is about. */
export interface AboutOthers {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly stranger: Elsewhere;
  /** Whether the tool is named in the sentence before: "… Their answers are to be discarded". */
  readonly isReferred: boolean;
}

const REFERRING = new Set(['their', 'them', 'they', 'those', 'it', 'its', 'there', 'these', 'such', 'that']);
const REFERRED_WITHIN = 12;

/** The sentences that speak of tools of others, by name or by a pronoun. */
export function aboutOthers(view: DefinitionView): readonly AboutOthers[] {
  if (!view.concepts.meets(OF_OTHERS)) return NOBODY;
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const found = [...readAboutOthers(view)];
  KNOWN.set(view, found);
  return found;
}

const NOBODY: readonly AboutOthers[] = [];
const KNOWN = new WeakMap<DefinitionView, readonly AboutOthers[]>();

function* readAboutOthers(view: DefinitionView): Generator<AboutOthers> {
  for (const passage of passagesWith(view, OF_OTHERS)) {
    if (passage.place === 'name') continue;
    let last: Elsewhere | undefined;
    for (const sentence of passage.sentences) {
      const stranger = strangerIn(sentence);
      if (stranger !== undefined) {
        yield { passage, sentence, stranger, isReferred: false };
        last = stranger.kinship === 'other' || stranger.kinship === 'kind' ? stranger : undefined;
      } else {
        if (last !== undefined && refers(sentence))
          yield { passage, sentence, stranger: last, isReferred: true };
        last = undefined;
      }
    }
  }
}

function refers(sentence: Sentence): boolean {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + REFERRED_WITHIN); at += 1)
    if (REFERRING.has(sentence.words[at]?.text ?? '')) return true;
  return false;
}

/** Words before an address that make it a sample: "for example", "such as". */
const SAMPLE = new Set([
  'e.g',
  'eg',
  'example',
  'examples',
  'like',
  'such',
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

/** What is told, and what something is said to be done by: "confirmed by calling …", "after reading …". */
export function toldOrBy(sentence: Sentence): readonly Deed[] {
  return sentence.deeds.slice(0, DEEDS).filter(({ mood, mark }) => {
    if (mood === 'order' || mood === 'ban') return true;
    return mood === 'aside' && mark.form === 'ing' && BY.has(sentence.words[mark.at - 1]?.text ?? '');
  });
}

const BY = new Set(['by', 'after', 'and']);

/** What is told, and what begins the first sentence: "Report failing tests as passed" is no purpose that one states. */
export function toldOrPurpose(sentence: Sentence): readonly Deed[] {
  return sentence.deeds
    .slice(0, DEEDS)
    .filter(
      ({ mood, mark }) =>
        mood === 'order' || (mood === 'report' && mark.form === 'base' && mark.at === sentence.from),
    );
}
