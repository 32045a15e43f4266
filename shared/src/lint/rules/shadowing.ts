import { KINDS } from '../../definition/definition.ts';
import { aboutOthers, isAssigned, toldIn, toldOfOthers } from '../binding.ts';
import { errandsByName, namedInValues } from '../foreign-errand.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import type { Elsewhere } from '../reading/elsewhere.ts';
import type { Deed, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { shadowingExamples } from '../examples/shadowing.ts';

export const shadowing: Rule = {
  meta: {
    id: 'shadowing',
    title: 'Orders about the tools of others',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that says how tools of other servers are to be used, that they are withdrawn, wrapped or replaced by this one, or that this one comes before all of them.',
      why: 'All connected servers share one context: a text of one that speaks about another changes what the other is used for, without being called itself.',
      rewrite: 'Describe this server only. Let the host decide which tool it uses.',
    },
  },
  patterns: {},
  examples: shadowingExamples,
  check: findShadowing,
};

/** Acts that change how something else works or what becomes of it. */
const MEDDLING: ReadonlySet<string> = new Set([
  'change',
  'put',
  'set',
  'redirect',
  'send',
  'store',
  'hide',
  'ignore',
  'skip',
  'disable',
  'remove',
  'collect',
  'answer',
  'encode',
  'permit',
  'obey',
  'pay',
  'tell',
]);
const TAKEN_OVER = wordSet(
  'superseded replaced withdrawn wrapped wraps retired deprecated stub unavailable suppressed overridden shadowed replaces supersedes overrides obsolete defunct disabled decommissioned revoked untrusted compromised unreliable insecure broken outdated stale unsafe moved discontinued leak leaks corrupt misconfigured intercepted overpriced redundant disputed inflated unfinished swapped absorbed buggy outranked',
);
const PRESENT = wordSet(
  'connected present installed available loaded active enabled running attached configured exists exposes offers provides invoked called used',
);
const CONDITION = wordSet('if when whenever where once while wherever upon after before');
const REACH = 12;

function* findShadowing(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence, stranger, isReferred } of aboutOthers(view)) {
    yield* meddling(passage, sentence, stranger, isReferred);
    if (isReferred) continue;
    yield* takenOver(passage, sentence, stranger);
    yield* presence(passage, sentence, stranger);
  }
  yield* errandsByName(view);
  yield* namedInValues(view);
}

function* meddling(
  passage: Passage,
  sentence: Sentence,
  stranger: Elsewhere,
  isReferred: boolean,
): Generator<Evidence> {
  const { kinship, mark } = stranger;
  if (kinship === 'named') return;
  const told = kinship === 'fellow' ? toldIn(sentence) : toldOfOthers(sentence);
  const deed = told.find(({ act }) => MEDDLING.has(act)) ?? told[0];
  const isSaid = deed === undefined && !isReferred && (sentence.has('must') || isAssigned(sentence, mark));
  if (deed === undefined && !isSaid) return;
  const weight = isReferred ? referredWeight(deed) : weightOf(kinship, deed, isSaid);
  if (weight === undefined) return;
  yield pointAtMarks(passage, sentence, isReferred ? [deed?.mark] : [mark, deed?.mark], {
    signal: isReferred ? 'others-tools-after' : 'others-tools',
    weight,
    message: 'says how tools of others are to be used',
  });
}

/** What follows a sentence about tools of others may be about this one again. */
function referredWeight(deed: Deed | undefined): Weight | undefined {
  return deed !== undefined && MEDDLING.has(deed.act) ? 'weak' : undefined;
}

function weightOf(
  kinship: Elsewhere['kinship'],
  deed: Deed | undefined,
  isSaid: boolean,
): Weight | undefined {
  const isMeddling = deed !== undefined && MEDDLING.has(deed.act);
  if (kinship === 'fellow') return isMeddling ? 'supports' : undefined;
  if (isMeddling || (kinship === 'other' && deed?.mood === 'ban')) return 'clear';
  return kinship === 'other' || isSaid || deed?.mark.form === 'past' ? 'weak' : undefined;
}

function* takenOver(passage: Passage, sentence: Sentence, stranger: Elsewhere): Generator<Evidence> {
  if (stranger.kinship === 'named' || stranger.kinship === 'fellow') return;
  const at = wordWithin(sentence, stranger.mark.at, REACH, TAKEN_OVER);
  if (at === undefined) return;
  yield pointAtMarks(
    passage,
    sentence,
    [stranger.mark, { concept: 'instead', form: undefined, at, length: 1 }],
    {
      signal: 'taken-over',
      weight: 'clear',
      message: 'says that tools of others are replaced or not to be trusted',
    },
  );
}

/** "If a payment tool is also connected, …": the tool cares for what else is there. */
function* presence(passage: Passage, sentence: Sentence, stranger: Elsewhere): Generator<Evidence> {
  if (stranger.kinship === 'named' || stranger.kinship === 'fellow') return;
  const { at } = stranger.mark;
  const when = wordWithin(sentence, at - 5, 6, CONDITION);
  const there = wordWithin(sentence, at, 8, PRESENT);
  if (when === undefined || there === undefined || toldOfOthers(sentence).length === 0) return;
  yield pointAtMarks(
    passage,
    sentence,
    [{ concept: 'if', form: undefined, at: when, length: there - when + 1 }],
    {
      signal: 'others-presence',
      weight: 'weak',
      message: 'gives orders for when a tool of another server is there',
    },
  );
}
