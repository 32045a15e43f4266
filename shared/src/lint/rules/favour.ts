import { KINDS } from '../../definition/definition.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt } from '../pointing.ts';
import type { Concept } from '../reading/concept.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

/** What makes an aside of a sentence. */
const ASIDES = wordSet('p.s ps psst btw oh hey fyi wish favour favor pls plz');
const US = wordSet('us we our ours me my');
const BEYOND: readonly Concept[] = [
  'email-address',
  'url',
  'outside',
  'recipient',
  'conversation',
  'secret',
  'secret-place',
  'personal',
  'machine',
  'file',
  'path',
  'tool',
  'sibling',
  'message',
  'link',
  'memory',
  'config',
  'command',
  'account',
];
const GRAVE: readonly Concept[] = [
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
];
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
  examples: { good: [], bad: [] },
  check: findFavours,
};

function* findFavours(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (!sentence.has('please', 'also')) continue;
    if (!sentence.has(...ACTS)) continue;
    yield* asked(passage, sentence);
  }
}

function* asked(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const aside = wordWithin(sentence, sentence.from, 30, ASIDES);
  const please = sentence.marks.find(({ concept }) => concept === 'please');
  const also = sentence.marks.find(({ concept }) => concept === 'also');
  const us = wordWithin(sentence, sentence.from, 60, US);
  const isAsked = aside !== undefined || (please !== undefined && (also !== undefined || us !== undefined));
  if (!isAsked) return;
  const from = aside ?? please?.at ?? sentence.from;
  const beyond = sentence.marks.find(({ concept, at }) => at > from && BEYOND.includes(concept));
  if (beyond === undefined) return;
  const act = sentence.marks.find(
    ({ concept, at, form }) =>
      form !== undefined && at >= sentence.from && at < beyond.at && ACTS.includes(concept),
  );
  if (act === undefined) return;
  const span = sentence.stretch(Math.min(from, act.at), beyond.at + beyond.length - 1);
  yield pointAt(passage, sentence, span, {
    signal: 'favour',
    weight: aside !== undefined || (also !== undefined && us !== undefined) ? 'clear' : 'weak',
    message: 'asks the model for a favour beyond the call',
  });
  if (GRAVE.includes(beyond.concept))
    yield pointAt(passage, sentence, span, {
      signal: 'reaches-out',
      weight: 'weak',
      message: "which reaches out of the user's conversation",
    });
}
