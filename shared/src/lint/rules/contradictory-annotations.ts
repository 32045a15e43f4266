import { isJsonObject } from '../../definition/definition.ts';
import { contradictoryAnnotationsExamples } from '../examples/contradictory-annotations.ts';
import { wordSet } from '../reading/word-set.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import type { Deed, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

/** What a verb does to the world: takes away for good, moves money, reaches people, or changes something. */
type Effect = 'destroys' | 'pays' | 'sends' | 'changes';

const EFFECTS: ReadonlyMap<string, Effect> = new Map(
  Object.entries({
    destroys:
      'delete deletes deleted remove removes removed erase erases erased wipe wipes wiped purge purges purged destroy destroys destroyed ' +
      'truncate truncates truncated shred shreds uninstall uninstalls uninstalled terminate terminates terminated revoke revokes revoked unlink unlinks overwrites overwritten kill kills',
    pays: 'charge charges charged pay pays paid purchase purchases purchased buy buys bought refund refunds refunded withdraw withdraws withdrawn donate donates billed debits debited',
    sends:
      'send sends sent deliver delivers delivered email emails emailed mailed publish publishes published upload uploads uploaded forward forwards forwarded submits submitted broadcasts',
    changes:
      'write writes written create creates created update updates updated insert inserts inserted rename renames renamed move moves moved install installs installed deploy deploys deployed merge merges merged ' +
      'cancel cancels cancelled modify modifies modified edit edits edited set sets replace replaces replaced add adds added patch patches',
  } satisfies Record<Effect, string>).flatMap(([effect, verbs]) =>
    verbs.split(' ').map((verb) => [verb, effect as Effect] as const),
  ),
);
/** Words before a verb or participle that make it a thing or what is not done: "deleted files", "when an order is created". */
const NOT_DONE = wordSet(
  'to not never without cannot may can could would if when whether which that who were was been be recently already once before after since by for of or how has have had',
);
const NEGATED = wordSet("not never no without doesn't don't won't nothing nor");
const MILD = wordSet(
  'report reports list summary preview draft local temporary temp cache cached highlight selection index query queries request requests prompt question ping command packet signal overlay duplicates duplicate whitespace noise',
);
/** What makes it final, or reaches people: not even a careless author takes that for reading. */
const FINAL = wordSet(
  'permanently irreversibly irrevocably undone forever trash refunded refundable irreversible unrecoverable eur usd gbp chf subscribers recipients customers everyone contacts members followers',
);
/** Sentences at the beginning that say what a tool does, and words of each. */
const SENTENCES = 4;
const DEEDS = 24;
const REACH = 3;
const LONGEST = 80;

/** What a tool's name says it does, by its first word. */
function effectOfName(passage: Passage): Effect | undefined {
  const layer = passage.folding.layers.find(({ how }) => how === 'words') ?? passage.folding.layers[0];
  const words = layer?.text.split(' ') ?? [];
  return EFFECTS.get(words[0] ?? '');
}

interface Done {
  readonly effect: Effect;
  readonly sentence: Sentence;
  readonly deed: Deed;
}

/** What the first sentences of a description report as done. */
function* doneIn(passage: Passage): Generator<Done> {
  for (const sentence of passage.sentences.slice(0, SENTENCES)) {
    if (sentence.layer.how !== 'plain' || sentence.has('if', 'may')) continue;
    for (const deed of sentence.deeds.slice(0, DEEDS)) {
      const { at, form } = deed.mark;
      if (deed.mood !== 'report' || form === 'ing') continue;
      const effect = EFFECTS.get(sentence.words[at]?.text ?? '');
      if (effect === undefined || isNotDone(sentence, deed)) continue;
      yield { effect, sentence, deed };
    }
  }
}

function isNotDone(sentence: Sentence, { mark: { at, form } }: Deed): boolean {
  for (let near = at + 1; near <= at + REACH; near += 1)
    if (near < sentence.to && MILD.has(sentence.words[near]?.text ?? '')) return true;
  const previous = sentence.words[at - 1]?.text ?? '';
  if (at === sentence.from) return false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - REACH); back -= 1)
    if (NEGATED.has(sentence.words[back]?.text ?? '')) return true;
  if (form !== 'past') return NOT_DONE.has(previous);
  // "are removed for good" is said of the tool; "tasks that were removed" is said of the tasks.
  if (previous !== 'is' && previous !== 'are') return true;
  for (let back = at - 2; back >= Math.max(sentence.from, at - 2 - REACH); back -= 1)
    if (NOT_DONE.has(sentence.words[back]?.text ?? '')) return true;
  return false;
}

function isFinal(sentence: Sentence): boolean {
  const last = Math.min(sentence.to, sentence.from + LONGEST);
  for (let at = sentence.from; at < last; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (FINAL.has(text) || (text === 'good' && sentence.words[at - 1]?.text === 'for')) return true;
  }
  return false;
}

const SAYS: Readonly<Record<Effect, string>> = {
  destroys: 'takes things away',
  pays: 'moves money',
  sends: 'sends something out',
  changes: 'changes something',
};

function* check({ definition, passages }: DefinitionView): Generator<Evidence> {
  const annotations = definition.definition['annotations'];
  if (!isJsonObject(annotations)) return;
  const isReadOnly = annotations['readOnlyHint'] === true;
  const isHarmless = isReadOnly || annotations['destructiveHint'] === false;
  if (!isHarmless) return;
  const claim = isReadOnly ? 'read-only' : 'not destructive';
  const counts = (effect: Effect): boolean => isReadOnly || effect === 'destroys';
  for (const passage of passages) {
    if (passage.pointer === '/name' && passage.of === 'value') {
      const effect = effectOfName(passage);
      if (effect === undefined || !counts(effect)) continue;
      const message = `the name says that the tool ${SAYS[effect]}, and the annotations that it is ${claim}`;
      const weight = effect === 'changes' ? 'weak' : 'clear';
      yield { passage, start: 0, end: passage.text.length, signal: 'name', weight, message };
    }
    if (passage.pointer !== '/description') continue;
    for (const { effect, sentence, deed } of doneIn(passage)) {
      if (!counts(effect) || effect === 'changes') continue;
      const message = `says that the tool ${SAYS[effect]}, and the annotations that it is ${claim}`;
      const { start, end } = sentence.over(deed.mark);
      yield { passage, layer: sentence.layer, start, end, signal: 'text', weight: 'clear', message };
      if (isFinal(sentence)) {
        const whole = { ...sentence.span };
        const final = `says so plainly, and the annotations that it is ${claim}`;
        yield { passage, layer: sentence.layer, ...whole, signal: 'final', weight: 'clear', message: final };
      }
    }
  }
}

export const contradictoryAnnotations: Rule = {
  meta: {
    id: 'contradictory-annotations',
    title: 'Annotations that the text contradicts',
    tier: 'block',
    severity: 'medium',
    confidence: 'high',
    waivable: true,
    reads: { kinds: ['tool'], places: ['name', 'prose'] },
    docs: {
      what: 'Finds tools that are annotated as read-only while their name or the first sentences of their description say that they delete, pay, send or write, and tools that are annotated as not destructive and delete. Blocks only where the text leaves no doubt: for good, to all subscribers, not refunded.',
      why: 'Clients skip the question to the user for tools that only read. An annotation that is wrong takes that question away.',
      rewrite: 'Set `readOnlyHint` and `destructiveHint` to what the tool does, or leave them out.',
    },
  },
  patterns: {},
  examples: contradictoryAnnotationsExamples,
  check,
};
