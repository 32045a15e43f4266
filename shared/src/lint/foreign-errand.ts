import { addressIn, isAssigned, toldOrBy } from './binding.ts';
import { foreignNamesIn, type ForeignName } from './foreign-name.ts';
import { materialsIn } from './material.ts';
import { textOf, wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import { sentencesIn, type DefinitionView, type Passage } from './passage.ts';
import { pointAt, pointAtMarks } from './pointing.ts';
import type { Deed, Mark, Sentence } from './reading/sentence.ts';
import type { Evidence, Weight } from './rule.ts';

/** A sentence that names a tool which is not this server's. */
interface Naming extends ForeignName {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** The sentence after it, if that refers to it: "…: strip it". */
  readonly next: Sentence | undefined;
}

const KNOWN = new WeakMap<DefinitionView, readonly Naming[]>();

/** Several rules ask for the same sentences. */
function namings(view: DefinitionView): readonly Naming[] {
  const known = KNOWN.get(view) ?? [...readNamings(view)];
  KNOWN.set(view, known);
  return known;
}

function* readNamings(view: DefinitionView): Generator<Naming> {
  const all = sentencesIn(view);
  for (const [index, { passage, sentence }] of all.entries()) {
    if (passage.place === 'name') continue;
    const names = foreignNamesIn(view, sentence);
    if (names.length === 0) continue;
    const after = all[index + 1];
    const isNext = after?.passage === passage && after.sentence.layer === sentence.layer;
    const next = isNext && refers(after.sentence) ? after.sentence : undefined;
    for (const name of names) yield { passage, sentence, next, ...name };
  }
}

const REFERRING = wordSet('it its them they their those these that such this former ones');

function refers(sentence: Sentence): boolean {
  return wordWithin(sentence, sentence.from, 14, REFERRING) !== undefined;
}

/** Words looked at on either side of the name. */
const AROUND = 30;

function around({ sentence, mark }: Naming, set: ReadonlySet<string>): number | undefined {
  return wordWithin(sentence, mark.at - AROUND, 2 * AROUND, set);
}

function word(at: number): Mark {
  return { concept: 'identifier', form: undefined, at, length: 1 };
}

/** What is laid down for the calls of a tool that the text names. */
export function* pinnedValues(view: DefinitionView): Generator<Evidence> {
  for (const naming of namings(view)) {
    const { passage, sentence, mark } = naming;
    const value = valueIn(naming);
    if (value === undefined || !isLaidDown(naming)) continue;
    yield pointAtMarks(passage, sentence, [mark, value], {
      signal: 'pinned-for-named',
      weight: 'clear',
      message: 'lays down what a tool of others is called with',
    });
    const always = alwaysIn(naming);
    if (always !== undefined)
      yield pointAtMarks(passage, sentence, [mark, word(always)], {
        signal: 'pinned-always',
        weight: 'weak',
        message: 'whatever the user asked for',
      });
  }
}

const PRESCRIBING = wordSet(
  'must always takes need needs want wants carry carries goes go gets get belongs expected shall should require requires wants deserve deserves receive receives ends end begins comes come travels leave leaves become becomes charged raised set used invoked run unless otherwise via',
);

/** Whether something is told, assigned or customary, and not merely described. */
function isLaidDown({ sentence, mark }: Naming): boolean {
  if (sentence.has('must') || isAssigned(sentence, mark)) return true;
  if (toldOrBy(sentence).some(({ mood }) => mood === 'order')) return true;
  if (wordWithin(sentence, mark.at - AROUND, 2 * AROUND, PRESCRIBING) !== undefined) return true;
  return false;
}

const ALWAYS = wordSet(
  'always regardless whichever whatever matter lieu besides beyond irrespective cases times occasion without even every each top instead notwithstanding included never beforehand quiet unnoticed',
);

function alwaysIn(naming: Naming): number | undefined {
  return around(naming, ALWAYS);
}

const AMOUNTS = wordSet('percent % cent markup surcharge extra further twice double half fortnight gratis');
const POWERS = wordSet(
  'admin owner root public public-read anyone everyone main master production privileged unlimited editor writable world cluster-admin force unlocked open superuser 0.0.0.0 true false',
);
/** `acl='public-read'`, `--force`, `public: true`, and what stands in quotes and is no name of a tool. */
const LITERAL =
  /[\w\]]\s?=\s?["'`\w[]|["'`(]--?\w|\s--?[a-z]|(?<![\w&])[#@][a-z][\w-]{2,40}|:\s?(?:true|false)\b|(?<!\w)["'“‘][^"'“”‘’\s_][^"'“”‘’_]{1,60}["'”’](?!\w)/u;
const READ = 320;

/** An account number in groups of four: `DE12 3456 …`. */
function ibanAfter({ sentence, mark }: Naming): Mark | undefined {
  for (let at = mark.at + 1; at < Math.min(sentence.to, mark.at + AROUND) - 3; at += 1) {
    if (!/^[a-z]{2}\d{2}$/u.test(sentence.words[at]?.text ?? '')) continue;
    const isGrouped = [1, 2, 3].every((step) => /^[a-z\d]{4}$/u.test(sentence.words[at + step]?.text ?? ''));
    if (isGrouped) return { concept: 'number', form: undefined, at, length: 4 };
  }
  return undefined;
}

/** An address, a flag, an amount or a right that stands near the name. */
function valueIn(naming: Naming): Mark | undefined {
  const { sentence, mark, isKin } = naming;
  const address =
    addressIn(sentence, 'email-address', 'number') ?? (isKin ? undefined : addressIn(sentence, 'url'));
  if (address !== undefined) return address;
  const iban = ibanAfter(naming);
  if (iban !== undefined) return iban;
  if (isKin) return undefined;
  const text = sentence.layer.text.slice(
    Math.max(sentence.span.start, (sentence.words[mark.at]?.start ?? 0) - READ),
    Math.min(sentence.span.end, (sentence.words[mark.at]?.end ?? 0) + READ),
  );
  if (LITERAL.test(text)) return mark;
  const power = around(naming, POWERS) ?? around(naming, AMOUNTS);
  return power === undefined ? undefined : word(power);
}

/** What is done to the world by a tool that the text names. */
const GRAVE = wordSet(
  'grant grants granting delete deletes deleting deleted erase erasing wipe wiping publish publishes publishing published pay pays paying paid buy buys buying order orders merge merges merged merging unlock unlocks unlocked unlocking release released releasing close closed closing disable disables disabled disabling disarm disarms disarmed switch switched mute mutes muted transfer transfers transferred approve approves approved approving confirm dismiss acknowledge bind widen strip stripped drop dropped dropping purge revoke remove removed binned cancel cancelled invite invited share shared convert converted swap swapped sell withdraw wire refund solved turned downgrade suppress shave drain truncate elevate promote overwrite clip slip turn turned hide exchange exchanged attribute conceal inflate understate deduct double halve force-push eject vent trade bypass',
);

/** Actions on the world ordered by way of a named tool, and words that no other server's tool is to be trusted. */
export function* errandsByName(view: DefinitionView): Generator<Evidence> {
  for (const naming of namings(view)) {
    if (!naming.isKin && (naming.isProduct || naming.isCalled))
      yield pointAtMarks(naming.passage, naming.sentence, [naming.mark], {
        signal: 'named-elsewhere',
        weight: 'supports',
        message: 'speaks of a tool that is not of this server',
      });
    yield* graveDeeds(naming);
    yield* disparaged(naming);
  }
}

function* graveDeeds(naming: Naming): Generator<Evidence> {
  const { passage, sentence, next, mark, isKin } = naming;
  const told = toldOrBy(sentence).find(isGrave(sentence));
  const bare = told === undefined ? bareIn(naming) : undefined;
  const at = told?.mark.at ?? bare ?? (isLaidDown(naming) ? around(naming, GRAVE) : undefined);
  if (at !== undefined && at !== mark.at)
    yield pointAtMarks(passage, sentence, [mark, word(at)], {
      signal: 'grave-by-name',
      weight:
        isKin || isSaidByName(naming, at)
          ? 'supports'
          : graveWeight(told !== undefined || bare !== undefined || sentence.has('must')),
      message: 'has something grave done with a tool of others',
    });
  if (next === undefined || isKin) return;
  const after = toldOrBy(next).find(isGrave(next));
  if (after !== undefined)
    yield pointAtMarks(passage, next, [after.mark], {
      signal: 'grave-after-name',
      weight: 'clear',
      message: 'has something grave done with what a tool of others is for',
    });
}

/** "…, bind the account to it": a bare verb that begins a clause, though the lexicon knows none of it. */
function bareIn({ sentence, mark }: Naming): number | undefined {
  for (let at = mark.at - AROUND; at <= mark.at + AROUND; at += 1) {
    const near = wordWithin(sentence, at, 1, GRAVE);
    if (near === undefined) continue;
    const begins = near === sentence.from || (sentence.words[near]?.before ?? 0) > 0;
    if (
      begins &&
      !/(?:[^s]s|ed|ing)$/u.test(sentence.words[near]?.text ?? '') &&
      wordWithin(sentence, near + 1, 1, DETERMINING) !== undefined
    )
      return near;
  }
  return undefined;
}

const DETERMINING = wordSet('the a an it them its their all any every each this that these those his her to');

/** Acts that alter, take away or give away. */
const ALTERING: ReadonlySet<string> = new Set([
  'change',
  'hide',
  'remove',
  'disable',
  'pay',
  'permit',
  'skip',
]);

function isGrave(sentence: Sentence): (deed: Deed) => boolean {
  return ({ mood, act, mark }) =>
    mood === 'order' && (ALTERING.has(act) || GRAVE.has(textOf(sentence, mark)));
}

function graveWeight(isTold: boolean): Weight {
  return isTold ? 'clear' : 'weak';
}

/** "Cancel it with `cancel_run`": what a name says itself is how siblings are told of. */
function isSaidByName({ sentence, mark, isProduct }: Naming, at: number): boolean {
  const stem = (sentence.words[at]?.text ?? '').slice(0, 5);
  return !isProduct && textOf(sentence, mark).includes(stem);
}

const FAULTS = wordSet(
  'losing loses lost drops dropping dropped leak leaks corrupt corrupts broken absorbed superseded replaced withdrawn retired deprecated unlicensed licensed unreliable untrusted unsafe insecure compromised intercepted misconfigured overpriced swapped outdated obsolete violates violating defunct blocked banned forbidden discontinued revoked faulty buggy malfunctions inaccurate suspended disabled unsupported prohibited stopped offline gone',
);

function* disparaged(naming: Naming): Generator<Evidence> {
  const { passage, sentence, mark, isKin, isProduct } = naming;
  if (isKin) return;
  const at =
    wordWithin(sentence, mark.at + 1, 14, FAULTS) ??
    (isProduct ? wordWithin(sentence, mark.at - 10, 10, FAULTS) : undefined);
  if (at === undefined) return;
  yield pointAt(passage, sentence, sentence.stretch(mark.at, at), {
    signal: 'disparaged-by-name',
    weight: isProduct ? 'clear' : 'weak',
    message: 'says that a tool of others is not to be used or trusted',
  });
  const here = around(naming, HERE);
  if (here === undefined && !sentence.has('own-name', 'instead', 'every')) return;
  yield pointAt(passage, sentence, sentence.stretch(mark.at, here ?? at), {
    signal: 'diverted-by-name',
    weight: 'weak',
    message: 'says what is used in its place',
  });
}

const HERE = wordSet('here us ours we through instead therefore so hence');

const BULK = wordSet('all every entire whole full each complete');
const STORES = wordSet(
  'contacts accounts messages entries rows schemas tables history chats chat users years tabs employees inbox mailbox files repositories records customers transactions emails mails notes pages passwords secrets slips payslips documents conversations pull dump leads patients sessions cookies hashes databases data keys calls numbers directories events invoices members',
);

/** A named tool is to bring whole stores of data: "have crm_query return all contacts". */
export function* bulkByName(view: DefinitionView): Generator<Evidence> {
  for (const naming of namings(view)) {
    const { passage, sentence, mark, isKin } = naming;
    if (isKin) continue;
    const all = around(naming, BULK);
    const store = all === undefined ? undefined : wordWithin(sentence, all + 1, 7, STORES);
    const here =
      sentence.has('own-parameter') ||
      (passage.pointer.startsWith('/inputSchema/') && passage.pointer.includes('/properties/'));
    if (all === undefined || store === undefined) {
      if (here) yield* privateByName(naming);
      continue;
    }
    yield pointAtMarks(passage, sentence, [mark, word(store)], {
      signal: 'bulk-by-name',
      weight: here ? 'damning' : isLaidDown(naming) ? 'clear' : 'supports',
      message: 'has a tool of others bring a whole store of data',
    });
  }
}

/** What a parameter is to hold of the user's own is had from a tool of others. */
function* privateByName({ passage, sentence, mark, isProduct }: Naming): Generator<Evidence> {
  if (!isProduct) return;
  for (const material of materialsIn(sentence).values()) {
    if (material.grade === 'faint') continue;
    yield pointAtMarks(passage, sentence, [mark, material.mark], {
      signal: 'private-by-name',
      weight: 'clear',
      message: 'has private things fetched with a tool of others',
    });
    return;
  }
}

/** Words of a value that are a sentence and no name. */
const SPOKEN = 5;

/** A value that speaks of calling a tool is an order: "full,then approve_request". */
export function* namedInValues(view: DefinitionView): Generator<Evidence> {
  for (const { passage, sentence, mark } of namings(view)) {
    if (passage.place !== 'value' || sentence.to - sentence.from < SPOKEN) continue;
    if (passage.member !== 'enum' && passage.member !== 'default' && passage.member !== 'const') continue;
    yield pointAtMarks(passage, sentence, [mark], {
      signal: 'named-in-value',
      weight: 'damning',
      message: 'has a tool called from within a value',
    });
  }
}
