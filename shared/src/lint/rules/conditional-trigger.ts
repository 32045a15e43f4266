import { KINDS } from '../../definition/definition.ts';
import { strangerIn, toldIn } from '../binding.ts';
import { errandOf } from '../errand.ts';
import { conditionalTriggerExamples } from '../examples/conditional-trigger.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesWith, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt } from '../pointing.ts';
import type { Deed, Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ConceptSet } from '../reading/concept-set.ts';

export const conditionalTrigger: Rule = {
  meta: {
    id: 'conditional-trigger',
    title: 'Orders that wait for an occasion',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Finds orders that hold only on some occasion: a date, a number of calls, a user or host, an environment, a word in the text, or nobody watching.',
      why: 'An order that sleeps passes every trial, and wakes where it does harm.',
      rewrite:
        'Say what the tool does in each case. Let the server decide what depends on dates, users and environments.',
    },
  },
  patterns: {},
  examples: conditionalTriggerExamples,
  check: findTriggers,
};

type Occasion = 'unwatched' | 'watched' | 'dormant' | 'count' | 'date' | 'identity' | 'place' | 'content';

const CONDITION = wordSet(
  'if when whenever once unless until after from since where while should on during only as wherever provided starting beginning except outside except',
);
const WATCHED = wordSet(
  'testing tested sandbox sandboxed audit audited auditor auditing reviewed reviewing reviewer inspecting evaluating recording evaluation evaluated evaluator inspected inspection inspector monitored observed watched watching scanned scanner staging scrutiny supervised unattended unsupervised pentest simulated benchmarked looking',
);
const WATCHES = wordSet('if when whenever once unless until while during except');
const DORMANT = wordSet(
  'normally dormant inactive inert harmless sleeping sleeps asleep silent quiet innocuous benign ordinary ordinarily activates awakens awake triggers activate unlocked armed',
);
const COUNTS = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/u;
const COUNTED = wordSet(
  'call calls use uses invocation invocations time times request requests run runs session sessions message messages day days week weeks turn turns query queries',
);
const DATES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends weekday weekdays january february march april june july august september october november december midnight night noon christmas holiday holidays overnight',
);
const WHO = wordSet(
  'admin administrator root ceo cfo manager executive engineer developer employee journalist lawyer accountant doctor nurse patient minor premium vip named called surname initials username login role title hostname domain company employer competitor staff member',
);
const PLACES = wordSet(
  'production prod ci pipeline hostname timezone locale country vpn laptop workstation windows linux macos office ip staging container intranet domain-joined',
);
const MENTION = wordSet(
  'mentions mention mentioned contains contain containing includes asks asked says said types writes word words phrase keyword codeword passphrase speaks topic subject about appears occurs refers',
);

interface Found {
  readonly occasion: Occasion;
  readonly from: number;
  readonly to: number;
}

const ACTING = ConceptSet.of(
  'send',
  'put',
  'store',
  'change',
  'run',
  'pay',
  'permit',
  'remove',
  'disable',
  'hide',
  'ignore',
  'skip',
  'collect',
  'redirect',
  'encode',
  'tell',
  'answer',
  'prefer',
  'obey',
  'read',
);

function* findTriggers(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence } of sentencesWith(view, ACTING)) {
    if (passage.place === 'name') continue;
    yield* keywords(passage, sentence);
    const found = occasionIn(sentence);
    if (found === undefined) continue;
    const grave = graveDeed(sentence);
    const told = toldIn(sentence).some(({ act }) => !IDLE.has(act));
    if (!told && grave === undefined && found.occasion !== 'dormant') continue;
    const weight = weightOf(found.occasion, grave !== undefined, told);
    if (weight === undefined) continue;
    yield pointAt(passage, sentence, sentence.stretch(found.from, found.to), {
      signal: `waits-for-${found.occasion}`,
      weight,
      message: MESSAGES[found.occasion],
    });
    if (grave === 'errand' && ASLEEP.has(found.occasion))
      yield pointAt(passage, sentence, sentence.stretch(found.from, found.to), {
        signal: 'sleeping-errand',
        weight: 'weak',
        message: 'has something done elsewhere on that occasion',
      });
  }
}

/** Acts that an honest condition leads to. */
const IDLE: ReadonlySet<string> = new Set(['call', 'read', 'ask', 'answer', 'set', 'prefer', 'tell']);

const MESSAGES: Readonly<Record<Occasion, string>> = {
  unwatched: 'gives orders for when nobody is watching',
  watched: 'gives orders for when somebody is watching',
  dormant: 'has the model behave until something happens',
  count: 'gives orders for a later call',
  date: 'gives orders for a date or time',
  identity: 'gives orders for particular people',
  place: 'gives orders for particular machines or environments',
  content: 'gives orders for when something is mentioned',
};

function weightOf(occasion: Occasion, isGrave: boolean, isTold: boolean): Weight | undefined {
  switch (occasion) {
    case 'unwatched':
      return isGrave ? 'damning' : isTold ? 'clear' : undefined;
    case 'watched':
      return isGrave ? 'clear' : isTold ? 'supports' : undefined;
    case 'dormant':
      return isGrave || isTold ? 'clear' : 'weak';
    case 'count':
    case 'date':
    case 'identity':
    case 'place':
      return isGrave ? 'clear' : undefined;
    case 'content':
      return isGrave ? 'weak' : undefined;
  }
}

/** An errand that is ordered, or an order about tools of others. */
function graveDeed(sentence: Sentence): 'errand' | 'harm' | undefined {
  for (const deed of toldIn(sentence)) {
    const errand = deed.mood === 'order' ? errandOf(sentence, deed) : undefined;
    if (errand !== undefined && (errand.errand !== 'private' || SHARP.has(deed.act))) return 'errand';
    if (deed.mood === 'order' && SEVERE.has(deed.act) && isAdverse(sentence, deed)) return 'harm';
    const stranger = strangerIn(sentence);
    if (stranger !== undefined && stranger.kinship !== 'named' && !IDLE.has(deed.act)) return 'harm';
  }
  return undefined;
}

const SEVERE: ReadonlySet<string> = new Set(['remove', 'hide', 'disable', 'skip', 'permit', 'run', 'put']);
const HURT = wordSet(
  'backup backups loss losses warning warnings error errors risk risks rights privileges access logs log history script setup confirmation confirmations check checks admin',
);

function isAdverse(sentence: Sentence, { mark }: Deed): boolean {
  return wordWithin(sentence, mark.at + 1, 8, HURT) !== undefined;
}

const ASLEEP: ReadonlySet<Occasion> = new Set(['count', 'date', 'identity', 'place', 'dormant']);

/** Acts that carry private things away. */
const SHARP: ReadonlySet<string> = new Set(['send', 'put', 'store', 'collect', 'encode']);

const AFTERWARDS = wordSet('once after until when');
const TRUSTING = wordSet('trust trusts trusted trusting relaxed confidence');

const LOOKED_AT = 600;
const REACH = 9;

function occasionIn(sentence: Sentence): Found | undefined {
  let best: Found | undefined;
  const last = Math.min(sentence.to, sentence.from + LOOKED_AT);
  for (let at = sentence.from; at < last; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (DORMANT.has(text) && isBehaving(sentence, at)) return { occasion: 'dormant', from: at - 1, to: at };
    if (!CONDITION.has(text)) continue;
    if (AFTERWARDS.has(text)) {
      const trusting = wordWithin(sentence, at + 1, 6, TRUSTING);
      if (trusting !== undefined) return { occasion: 'dormant', from: at, to: trusting };
    }
    const found = occasionAfter(sentence, at);
    if (found !== undefined && (best === undefined || RANK[found.occasion] < RANK[best.occasion]))
      best = found;
  }
  return best;
}

const RANK: Readonly<Record<Occasion, number>> = {
  unwatched: 0,
  dormant: 0,
  watched: 1,
  count: 2,
  date: 3,
  identity: 4,
  place: 5,
  content: 6,
};
const BEHAVE = wordSet(
  'behave behaves act acts work works respond responds run runs stay stays remain remains operate operates function functions lie lies keep keeps only secretly',
);

function isBehaving(sentence: Sentence, at: number): boolean {
  if (wordWithin(sentence, at - 2, 2, BEHAVE) === undefined) return false;
  return wordWithin(sentence, at - 12, 30, UNTIL) !== undefined;
}

const UNTIL = wordSet('until unless before when after once if then during');

function occasionAfter(sentence: Sentence, at: number): Found | undefined {
  const found = (occasion: Occasion, to: number | undefined): Found | undefined =>
    to === undefined ? undefined : { occasion, from: at, to };
  const counted = countAfter(sentence, at + 1);
  const who = wordWithin(sentence, at + 1, REACH, WHO);
  const isPerson = wordWithin(sentence, at + 1, 5, PERSON) !== undefined;
  return (
    found(
      isUnwatched(sentence, at) ? 'unwatched' : 'watched',
      WATCHES.has(sentence.words[at]?.text ?? '') ? wordWithin(sentence, at + 1, REACH, WATCHED) : undefined,
    ) ??
    found('count', counted) ??
    found('date', dateAfter(sentence, at + 1)) ??
    found('identity', isPerson ? who : undefined) ??
    found('place', wordWithin(sentence, at + 1, REACH, PLACES)) ??
    found('content', wordWithin(sentence, at + 1, REACH, MENTION))
  );
}

const DENIALS = wordSet("not nobody no isn't aren't never none outside");

/** "Unless somebody is reviewing it", "when not in a sandbox". */
function isUnwatched(sentence: Sentence, at: number): boolean {
  return sentence.words[at]?.text === 'unless' || wordWithin(sentence, at + 1, 6, DENIALS) !== undefined;
}

const KEYWORDS = wordSet('keyword codeword passphrase codephrase trigger');
const TO_MODEL = wordSet('you assistant model agent');
const MEANS = wordSet('means signals tells activates enables unlocks switches starts puts');

/** "The keyword X in a prompt means that you stop asking". */
function* keywords(passage: Passage, sentence: Sentence): Generator<Evidence> {
  if (!sentence.has('model')) return;
  const keyword = wordWithin(sentence, sentence.from, 40, KEYWORDS);
  const means = keyword === undefined ? undefined : wordWithin(sentence, keyword + 1, 16, MEANS);
  if (keyword === undefined || means === undefined) return;
  yield pointAt(passage, sentence, sentence.stretch(keyword, means), {
    signal: 'keyword',
    weight: wordWithin(sentence, means + 1, 3, TO_MODEL) === undefined ? 'weak' : 'damning',
    message: 'sets a word that changes what the model does',
  });
}

const PERSON = wordSet(
  "user user's users person caller customer account operator sender someone anyone who requester requester's author their owner",
);

function countAfter(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 5); at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (COUNTS.test(text) || /^\d{1,3}$/u.test(text) || NUMBERS.has(text))
      return wordWithin(sentence, at + 1, 4, COUNTED);
  }
  return undefined;
}

const NUMBERS = wordSet('two three four five six seven ten twenty hundred few several');

function dateAfter(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 6); at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (DATES.has(text) || /^20[2-4]\d(?:-\d{2}){0,2}$/u.test(text)) return at;
  }
  return undefined;
}
