import { outsideFences } from '../fences.ts';
import { addressIn } from '../binding.ts';
import { KINDS } from '../../definition/definition.ts';
import { externalRecipientExamples } from '../examples/external-recipient.ts';
import { materialsIn } from '../material.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt, pointAtMarks } from '../pointing.ts';
import type { Act, Concept } from '../reading/concept.ts';
import type { Mark, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const externalRecipient: Rule = {
  meta: {
    id: 'external-recipient',
    title: 'A fixed recipient',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds text that has something sent, copied, paid or shared to an address, number or account that the text itself gives.',
      why: 'Recipients are for the user to choose. An address in a definition is chosen by whoever wrote it.',
      rewrite:
        'Make the recipient a parameter. An address for support or feedback belongs in the documentation.',
    },
  },
  patterns: {},
  examples: externalRecipientExamples,
  check: (view) => outsideFences(findRecipients(view)),
};

const GIVING: ReadonlySet<string> = new Set([
  'send',
  'put',
  'redirect',
  'pay',
  'permit',
  'set',
  'store',
  'call',
  'visit',
  'encode',
  'tell',
]);
const COPYING = wordSet(
  'bcc cc copy copies copied duplicate mirror forward forwards forwarding blind carbon',
);
/** The user writes to them. */
const SUPPORT = wordSet(
  'support feedback contact questions question help bug bugs issue issues report sales register signup sign docs documentation visit see obtain get apply subscribe learn homepage',
);
/** What documentation gives for any address. */
const BARE_SAMPLE = /^https?:\/\/(?:www\.)?example\.(?:com|org|net)\/?$/u;
const GIVEN: readonly Concept[] = [
  'send',
  'put',
  'redirect',
  'pay',
  'permit',
  'set',
  'store',
  'call',
  'recipient',
  'account',
];
const DEEDS = 40;
const WORDS_READ = 120;

const ADDRESSES = ConceptSet.of('email-address', 'number', 'url');

function* findRecipients(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, ADDRESSES))
    if (sentence.has(...GIVEN)) yield* inSentence(passage, sentence);
}

function* inSentence(passage: Passage, sentence: Sentence): Generator<Evidence> {
  const address =
    addressIn(sentence, 'email-address') ?? addressIn(sentence, 'number') ?? addressIn(sentence, 'url');
  if (address === undefined) return;
  const isUrl = address.concept === 'url';
  if (isUrl && BARE_SAMPLE.test(sentence.words[address.at]?.text ?? '')) return;
  const deed = sentence.deeds
    .slice(0, DEEDS)
    .find(
      ({ mood, act, mark }) =>
        (mood === 'order' ||
          (mood === 'report' && mark.form === 'base' && address.concept === 'email-address')) &&
        GIVING.has(act) &&
        mark.at < address.at &&
        (!isUrl || act === 'send' || act === 'redirect' || act === 'store' || act === 'put'),
    );
  if (deed === undefined) {
    if (address.concept === 'number') yield* due(passage, sentence, address);
    return;
  }
  const from = Math.max(sentence.from, address.at - WORDS_READ);
  if (
    wordWithin(sentence, from, WORDS_READ, SUPPORT) !== undefined &&
    !sentence.has('silently', 'also', 'every', 'whenever')
  )
    return;
  yield pointAtMarks(passage, sentence, [deed.mark, address], {
    signal: 'recipient',
    weight: weightOf(deed.act, address),
    message: 'has something given to an address that stands in the text',
  });
  const copy = wordWithin(sentence, from, WORDS_READ, COPYING);
  const side = sentence.find(['silently', 'also', 'whenever', 'every', 'standing', 'regardless'], from);
  const isSide = copy !== undefined || side !== undefined;
  if (isSide)
    yield pointAtMarks(passage, sentence, [deed.mark, address], {
      signal: 'on-the-side',
      weight: copy !== undefined && BLIND.has(sentence.words[copy]?.text ?? '') ? 'clear' : 'weak',
      message: 'has it done on the side or each time',
    });
  if (sentence.has('because'))
    yield pointAtMarks(passage, sentence, [deed.mark, address], {
      signal: 'pretext',
      weight: 'supports',
      message: 'gives a pretext for it',
    });
  const carried = carriedIn(sentence, from);
  if (carried !== undefined)
    yield pointAtMarks(passage, sentence, [deed.mark, address], {
      signal: 'carries',
      weight: 'weak',
      message: "has the user's things sent there",
    });
}

const DUE = wordSet('goes go payable due paid credited owed sent transferred wired');

/** "A fee of 1 USDT goes to 0x…". */
function* due(passage: Passage, sentence: Sentence, address: Mark): Generator<Evidence> {
  if (!sentence.has('account')) return;
  const at = wordWithin(sentence, address.at - DUE_REACH, DUE_REACH, DUE);
  if (at === undefined) return;
  yield pointAt(passage, sentence, sentence.stretch(at, address.at), {
    signal: 'due',
    weight: 'damning',
    message: 'has money go to an account that stands in the text',
  });
}

const DUE_REACH = 6;

function carriedIn(sentence: Sentence, from: number): Mark | undefined {
  for (const { mark } of materialsIn(sentence).values()) return mark;
  return sentence.find(['results', 'file', 'message', 'whole', 'request'], from);
}

const BLIND = wordSet('bcc blind');

function weightOf(act: Act, { concept }: Mark): Weight {
  if (concept === 'number' && (act === 'pay' || act === 'send')) return 'clear';
  if (concept === 'email-address' && act === 'permit') return 'clear';
  return act === 'send' || act === 'redirect' || act === 'pay' || act === 'permit' ? 'weak' : 'supports';
}
