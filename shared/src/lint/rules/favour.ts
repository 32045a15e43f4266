import { KINDS } from '../../definition/definition.ts';
import { favourExamples } from '../examples/favour.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { few, pointAt } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

/** What makes an aside of a sentence. */
const ASIDES = wordSet('p.s ps psst pst btw oh pls plz hey favour favor wish');
/** Words of those who ask kindly. */
const KIND = wordSet(
  'please kindly pls plz favour favor favours favors wish grateful appreciate appreciated lovely thrilled delighted glad love thanks thank helpful welcome mind trouble kind nice cheers cool awesome handy sweet obliged happy day honoured ask asking',
);
const MORE = wordSet(
  'also too additionally besides while more alongside plus well extra another further anyway along once quick little small tiny',
);
const US = wordSet("us we our ours me my we'd we'll i i'd i'll");
const HYPOTHETIC = wordSet("could would can might if we'd i'd may won't");
const BEYOND: ReadonlySet<Concept> = new Set<Concept>([
  'email-address',
  'url',
  'outside',
  'recipient',
  'conversation',
  'secret',
  'secret-place',
  'personal',
  'machine',
  'path',
  'sibling',
  'memory',
  'config',
  'command',
  'account',
  'identifier',
  'elsewhere',
  'link',
]);
const GRAVE: ReadonlySet<Concept> = new Set<Concept>([
  'email-address',
  'outside',
  'conversation',
  'secret',
  'secret-place',
  'personal',
  'machine',
  'command',
  'config',
  'url',
  'elsewhere',
]);
const ACTS: readonly Concept[] = [
  'send',
  'call',
  'read',
  'collect',
  'put',
  'run',
  'visit',
  'store',
  'tell',
  'change',
  'pay',
  'permit',
  'remove',
  'prefer',
  'disable',
  'redirect',
  'set',
  'answer',
];
/** How far into a sentence one looks. */
const REACH = 60;

export const favour: Rule = {
  meta: {
    id: 'favour',
    title: 'Favours asked in passing',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds friendly asides that ask the model for something beyond the call: a postscript, a small wish, "it would help us if you could also".',
      why: 'A model is obliging. A favour asked of it is done with the rights and the data of the user, who was not asked.',
      rewrite:
        'Leave it out, or ask the user: in the documentation, or with a parameter that says what it is for.',
    },
  },
  patterns: {},
  examples: favourExamples,
  check: (view) => few(findFavours(view)),
};

const ANY_ACT = ConceptSet.of(...ACTS);

function* findFavours(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, ANY_ACT)) {
    if (!sentence.has('please', 'also', 'may', 'must', 'user', 'if') && sentence.index === 0) continue;
    yield* asked(passage, sentence);
  }
}

function* asked(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const { from } = sentence;
  const aside = wordWithin(sentence, from, 12, ASIDES) ?? byTheWay(sentence);
  const kind = wordWithin(sentence, from, REACH, KIND);
  const us = wordWithin(sentence, from, REACH, US);
  const more = wordWithin(sentence, from, REACH, MORE);
  const hypothetic = wordWithin(sentence, from, REACH, HYPOTHETIC);
  const signs = [aside, kind, us, more, hypothetic].filter((one) => one !== undefined);
  // An aside, or kindness together with two more signs that somebody asks for themselves.
  if (signs.length < 3 && aside === undefined) return;
  if (aside === undefined && kind === undefined) return;
  if (signs.length < 2) return;
  const beyond = sentence.marks.find(({ concept, at }) => at < from + REACH && BEYOND.has(concept));
  const act = sentence.marks.find(
    ({ concept, at, form }) => form !== undefined && at < from + REACH && ACTS.includes(concept),
  );
  if (beyond === undefined || act === undefined) return;
  const first = Math.min(...signs, act.at);
  const span = sentence.stretch(first, Math.max(beyond.at + beyond.length - 1, act.at));
  yield pointAt(passage, sentence, span, {
    signal: 'favour',
    weight: signs.length > 2 ? 'clear' : 'weak',
    message: 'asks the model for a favour beyond the call',
  });
  if (sentence.marks.some(({ concept, at }) => at < from + REACH && GRAVE.has(concept)))
    yield pointAt(passage, sentence, span, {
      signal: 'reaches-out',
      weight: 'weak',
      message: "which reaches out of the user's conversation",
    });
}

const BY = wordSet('by while');
const WAY = wordSet('way there');

/** "By the way", "while you're there". */
function byTheWay(sentence: Sentence): number | undefined {
  const by = wordWithin(sentence, sentence.from, 8, BY);
  return by === undefined ? undefined : wordWithin(sentence, by + 1, 3, WAY);
}
