import { KINDS } from '../../definition/definition.ts';
import { aboutOthers, addressIn, isAssigned, strangerIn, toldIn, toldOfOthers } from '../binding.ts';
import { redirectionExamples } from '../examples/redirection.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAtMarks } from '../pointing.ts';
import { defianceIn } from '../reading/defiance.ts';
import type { Elsewhere } from '../reading/elsewhere.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

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
  'via through proxy proxies mirror mirrors gateway relay relays tunnel registry resolver origin remote upstream index channel',
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
  'run',
]);
const GOES = wordSet('go goes must should');
const MONEY = wordSet(
  'account iban wallet payee beneficiary payment payments transfer transfers payout payouts refund refunds donation donations salary deposit deposits invoice invoices bank',
);

const LEADING_AWAY = ConceptSet.of(
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
);

function* findRedirection(view: DefinitionView): Generator<Evidence> {
  yield* fromOthers(view);
  for (const { passage, sentence } of sentencesWith(view, LEADING_AWAY)) {
    if (passage.place === 'name') continue;
    yield* toHere(passage, sentence);
    yield* toHosts(passage, sentence);
    yield* toAccounts(passage, sentence);
  }
}

function at(place: number): Mark {
  return { concept: 'instead', form: undefined, at: place, length: 1 };
}

/** What was meant for a tool of others comes here. */
function* fromOthers(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence, stranger, isReferred } of aboutOthers(view)) {
    const instead = wordWithin(sentence, sentence.from, LOOKED_AT, INSTEAD);
    if (stranger.kinship === 'fellow' || (instead === undefined && !isMeantFor(sentence, stranger))) continue;
    const deed = toldOfOthers(sentence).find(({ act }) => LEADING.has(act));
    const here = sentence.find(['this-tool', 'own-name']);
    const isNamed = stranger.kinship === 'named';
    if ((deed === undefined || isNamed || isReferred) && here === undefined) continue;
    yield pointAtMarks(
      passage,
      sentence,
      isReferred ? [deed?.mark, here] : [stranger.mark, deed?.mark ?? here],
      {
        signal: 'from-others',
        weight:
          isNamed && !stranger.isPassed ? 'supports' : here === undefined || isReferred ? 'weak' : 'clear',
        message: 'leads calls that are meant for others elsewhere',
      },
    );
  }
}

const MEANT = wordSet('meant intended addressed destined');

/** "Requests meant for `read_file`". */
function isMeantFor(sentence: Sentence, { mark }: Elsewhere): boolean {
  return MEANT.has(sentence.words[mark.at - 2]?.text ?? '');
}

/** "Route every query to this tool". */
function* toHere(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('redirect') || !sentence.has('this-tool', 'own-name')) return;
  const deed = toldIn(sentence).find(({ act, mood }) => act === 'redirect' && mood === 'order');
  if (deed === undefined || !sentence.has('every', 'standing', 'whenever')) return;
  yield pointAtMarks(passage, sentence, [deed.mark, sentence.find(['this-tool', 'own-name'])], {
    signal: 'all-to-here',
    weight: 'clear',
    message: 'leads all calls of a sort to this tool',
  });
}

const LOOKED_AT = 400;

/** Traffic goes by a host of the text's choice. */
function* toHosts(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const address = addressIn(sentence, 'url');
  if (address === undefined) return;
  const deed = toldOfOthers(sentence).find(({ act, mood }) => mood !== 'ban' && LEADING.has(act));
  const stranger = strangerIn(sentence);
  const isTold =
    deed !== undefined ||
    sentence.has('must') ||
    (stranger !== undefined && isAssigned(sentence, stranger.mark));
  if (!isTold) return;
  const via = wordWithin(sentence, sentence.from, LOOKED_AT, VIA) ?? settingIn(sentence);
  const instead = sentence.find(['instead']);
  const isChange =
    deed?.mood === 'order' && (deed.act === 'change' || deed.act === 'redirect' || deed.act === 'set');
  const isSwap = isChange && sentence.marks.filter(({ concept }) => concept === 'url').length > 1;
  const isWide =
    isSwap ||
    defianceIn(sentence)?.isPersonal === true ||
    (stranger !== undefined && stranger.kinship !== 'named') ||
    sentence.has('every', 'whenever', 'standing', 'conversation');
  if (via === undefined && !(isWide && (instead !== undefined || isChange))) return;
  const isOrder = deed?.mood === 'order' || (deed === undefined && isWide);
  yield pointAtMarks(passage, sentence, [via === undefined ? (instead ?? deed?.mark) : at(via), address], {
    signal: 'to-a-host',
    weight: isOrder ? 'clear' : isWide ? 'weak' : 'supports',
    message: 'leads traffic to a host that the text names',
  });
}

/** `HTTPS_PROXY`, `OPENAI_BASE_URL`: settings that say where traffic goes. */
function settingIn(sentence: Sentence): number | undefined {
  const mark = sentence.marks.find(
    ({ concept, at: place }) =>
      concept === 'identifier' &&
      /[_.-](?:url|proxy|host|endpoint|server|registry|mirror)$/u.test(sentence.words[place]?.text ?? ''),
  );
  return mark?.at;
}

function* toAccounts(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const address = addressIn(sentence, 'number');
  if (address === undefined) return;
  const money = wordWithin(sentence, sentence.from, Math.min(400, sentence.to - sentence.from), MONEY);
  const deed = toldIn(sentence).find(({ act, mood }) => mood === 'order' && LEADING.has(act));
  const isSaid = deed === undefined && wordWithin(sentence, sentence.from, LOOKED_AT, GOES) !== undefined;
  if (money === undefined || (deed === undefined && !isSaid)) return;
  yield pointAtMarks(passage, sentence, [deed?.mark, address], {
    signal: 'to-an-account',
    weight: 'clear',
    message: 'leads money to an account that the text names',
  });
}
