import { KINDS } from '../../definition/definition.ts';
import { addressIn, isAssigned, strangerIn, toldIn, toldOfOthers } from '../binding.ts';
import { redirectionExamples } from '../examples/redirection.ts';
import { wordSet, wordWithin } from '../nearby.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';

export const redirection: Rule = {
  meta: {
    id: 'redirection',
    title: 'Calls led elsewhere',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that leads calls meant for others to this tool, or traffic, payments and packages to a host, proxy, mirror or account that the text names.',
      why: 'Whoever stands in the way of a call sees all that passes and may change it.',
      rewrite:
        'Say what this tool does. Deprecate only tools of this server, and let people change hosts and accounts in their own settings.',
    },
  },
  patterns: {},
  examples: redirectionExamples,
  check: findRedirection,
};

const INSTEAD = wordSet(
  'instead replaces replaced replacement superseded supersedes wrapped wraps rather withdrawn retired deprecated moved migrated discontinued place lieu stub',
);
const VIA = wordSet(
  'via through proxy proxies mirror mirrors gateway relay relays tunnel registry index-url resolver dns route routed',
);
const LEADING: ReadonlySet<string> = new Set([
  'call',
  'redirect',
  'set',
  'send',
  'visit',
  'change',
  'put',
  'obey',
  'pay',
  'read',
]);
const MONEY = wordSet(
  'account iban wallet payee beneficiary payment payments transfer transfers payout payouts refund refunds deposit deposits invoice invoices bank',
);

function* findRedirection(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesIn(view)) {
    if (passage.place === 'name') continue;
    if (
      !sentence.has(
        'call',
        'redirect',
        'set',
        'send',
        'visit',
        'change',
        'put',
        'pay',
        'obey',
        'read',
        'must',
        'url',
      )
    )
      continue;
    yield* fromOthers(passage, sentence);
    yield* toHosts(passage, sentence);
    yield* toAccounts(passage, sentence);
  }
}

function at(place: number): Mark {
  return { concept: 'instead', form: undefined, at: place, length: 1 };
}

/** What was meant for a tool of others comes here. */
function* fromOthers(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const stranger = strangerIn(sentence);
  if (stranger === undefined) return;
  const instead = wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), INSTEAD);
  if (instead === undefined) return;
  const deed = toldOfOthers(sentence).find(({ act }) => LEADING.has(act));
  if (deed === undefined) return;
  const here = sentence.find(['this-tool', 'own-name', 'own-parameter']);
  const isNamed = stranger.kinship === 'named';
  if (isNamed && here === undefined) return;
  yield pointAtMarks(passage, sentence, [stranger.mark, deed.mark], {
    signal: 'from-others',
    weight: isNamed ? 'supports' : here === undefined ? 'weak' : 'clear',
    message: 'leads calls that are meant for others elsewhere',
  });
}

/** Traffic goes by a host of the text's choice. */
function* toHosts(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const address = addressIn(sentence, 'url');
  if (address === undefined) return;
  const via = wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), VIA);
  const instead = sentence.find(['instead']);
  const rewritten = toldIn(sentence).some(
    ({ act, mood }) => mood === 'order' && (act === 'change' || act === 'redirect'),
  );
  if (via === undefined && instead === undefined && !rewritten) return;
  const deed = toldOfOthers(sentence).find(({ act, mood }) => mood !== 'ban' && LEADING.has(act));
  const stranger = strangerIn(sentence);
  if (
    deed === undefined &&
    !sentence.has('must') &&
    !(stranger !== undefined && isAssigned(sentence, stranger.mark))
  )
    return;
  const isWide =
    (stranger !== undefined && stranger.kinship !== 'named') ||
    sentence.has('every', 'whenever', 'standing', 'conversation');
  if (via === undefined && !isWide && !rewritten) return;
  yield pointAtMarks(passage, sentence, [via === undefined ? (instead ?? deed?.mark) : at(via), address], {
    signal: 'to-a-host',
    weight: isWide ? 'clear' : deed?.mood === 'order' ? 'weak' : 'supports',
    message: 'leads traffic to a host that the text names',
  });
}

function* toAccounts(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const address = addressIn(sentence, 'number');
  if (address === undefined) return;
  const money = wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), MONEY);
  const deed = toldIn(sentence).find(({ act, mood }) => mood === 'order' && LEADING.has(act));
  if (money === undefined || deed === undefined) return;
  yield pointAtMarks(passage, sentence, [deed.mark, address], {
    signal: 'to-an-account',
    weight: 'clear',
    message: 'leads money to an account that the text names',
  });
}
