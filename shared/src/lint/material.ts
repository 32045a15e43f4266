import { Kept } from './kept.ts';
import { FAINT, STRONG } from './lexicon/private-grades.ts';
import { wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Concept } from './reading/concept.ts';
import type { Mark, Sentence } from './reading/sentence.ts';

/** What is private, by whose it is: see `Concept`. */
export const PRIVATE_KINDS = [
  'secret-place',
  'secret',
  'conversation',
  'machine',
  'personal',
  'holding',
] as const satisfies readonly Concept[];
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** How much its mention says: see `lexicon/private-grades.ts`. */
export type Grade = 'strong' | 'plain' | 'faint';

/** Something private that a sentence speaks of. */
export interface Material {
  readonly kind: PrivateKind;
  readonly grade: Grade;
  readonly mark: Mark;
  /** Its words in the singular, as they are looked up. */
  readonly name: string;
}

const NONE: ReadonlyMap<number, Material> = new Map();
const KNOWN = new Kept<Sentence, ReadonlyMap<number, Material>>();
const IS_PRIVATE: ReadonlySet<string> = new Set(PRIVATE_KINDS);

/** What is private in a sentence, by the place of its first word, in order. */
export function materialsIn(sentence: Sentence): ReadonlyMap<number, Material> {
  if (!sentence.has(...PRIVATE_KINDS)) return NONE;
  const known = KNOWN.get(sentence);
  if (known !== undefined) return known;
  const found = new Map<number, Material>();
  let next = sentence.from;
  for (const mark of sentence.marks) {
    if (!isPrivate(mark.concept) || mark.at < next) continue;
    next = mark.at + mark.length;
    const material = materialOf(sentence, mark, mark.concept);
    if (material !== undefined) found.set(mark.at, material);
  }
  KNOWN.set(sentence, found);
  return found;
}

function isPrivate(concept: Concept): concept is PrivateKind {
  return IS_PRIVATE.has(concept);
}

/** Words before `token`, `key` and the like that make them something public. */
const PUBLIC_BEFORE = wordSet(
  'page next continuation pagination paging paginated cursor sync change output input max maximum design prompt completion context number fewer more many few ' +
    'erc20 erc-20 nft crypto governance native liquidity lp spl stable reward staking swap quote base from to sell buy public fan utility reset delta resume previous prev idempotency ' +
    'cancellation progress stop special per total used remaining unused new each initial temporary generated returned issued resulting created project issue sort primary foreign partition object search query lookup',
);
const PUBLIC_AFTER = wordSet(
  'count counts limit limits usage budget address addresses price prices symbol balance balances contract contracts pair pairs transfer transfers holders swap supply mint id ids name names ' +
    'cost costs window size efficient consumption standard metadata list management authority type page form screen transparency',
);
/** What makes of private things a mere handle: `medical record number`, `kubeconfig context`. */
const MEANS = wordSet(
  'id ids identifier identifiers number numbers usage format formats type types context contexts reference url urls label labels length limit status sharing size',
);
const NAMES_ONLY = wordSet(
  'name names path paths location label labels existence presence absence expiry kind kinds id ids alias',
);
const NEGATIVE = wordSet(
  "no not never without don't cannot nor neither except excluding anonymous hashed masked redacted non",
);
const MADE = wordSet('returned issued generated returns');
const NEGATION_REACH = 3;

function materialOf(sentence: Sentence, mark: Mark, kind: PrivateKind): Material | undefined {
  const name = nameOf(sentence, mark);
  const grade: Grade =
    kind === 'secret-place' || STRONG.has(name) ? 'strong' : FAINT.has(name) ? 'faint' : 'plain';
  const { at, length } = mark;
  // "the token's owner": somebody else is meant.
  if (wordAt(sentence, at + length - 1).endsWith("'s")) return undefined;
  if ((kind === 'secret' || kind === 'machine') && NAMES_ONLY.has(wordAt(sentence, sentence.from)))
    return undefined;
  if (kind === 'secret' && grade !== 'strong') {
    if (PUBLIC_BEFORE.has(wordAt(sentence, at - 1)) || PUBLIC_AFTER.has(wordAt(sentence, at + length)))
      return undefined;
  }
  // "The signing secret that is returned": the tool's own product.
  if (kind === 'secret' && wordWithin(sentence, at + length, NEGATION_REACH + 1, MADE) !== undefined)
    return undefined;
  // "This mode needs an API key": of the server, not of whoever calls it.
  if (
    kind === 'secret' &&
    ARTICLES.has(wordAt(sentence, at - 1)) &&
    REQUIRES.has(wordAt(sentence, at - 2)) &&
    !sentence.has('user', 'machine', 'secret-place', 'whole')
  )
    return undefined;
  if (MEANS.has(wordAt(sentence, at + length))) return undefined;
  if (wordWithin(sentence, at - NEGATION_REACH, NEGATION_REACH, NEGATIVE) !== undefined) return undefined;
  if (isLookedFor(sentence, mark) || isLeftOut(sentence, mark)) return undefined;
  // "Uses more context window": its room, not what is in it.
  if (name.startsWith('context') && wordWithin(sentence, at - 2, 2, SPENDING) !== undefined) return undefined;
  // "name of the environment variable that holds the token", "path to the private key".
  if (wordAt(sentence, at - 1) === 'to' && wordAt(sentence, at - 2) === 'path') return undefined;
  const of = wordWithin(sentence, at - NEGATION_REACH, NEGATION_REACH, OF);
  if (
    of !== undefined &&
    NAMES_ONLY.has(wordAt(sentence, of - 1)) &&
    (kind === 'secret' || kind === 'secret-place')
  )
    return undefined;
  return { kind, grade, mark, name };
}

const OF = wordSet('of to');
const ARTICLES = wordSet('a an');
const REQUIRES = wordSet('needs need requires require');
const SPENDING = wordSet(
  'more less fewer use uses using save saves fit fits fill fills consume consumes exceed',
);
const FOR = wordSet('for');
const LOOKS = wordSet('check checks checking looks scan scans scanning searches watches tests');
const LOOKS_REACH = 6;

/** "Check for .env files and keys": found, not taken. */
function isLookedFor(sentence: Sentence, { at }: Mark): boolean {
  const looked = wordWithin(sentence, at - LOOKS_REACH, LOOKS_REACH, FOR);
  return looked !== undefined && LOOKS.has(wordAt(sentence, looked - 1));
}

const OMITS = wordSet(
  'omit omits omitting redact redacts redacting mask masks masking strip strips stripping',
);
const OUT = wordSet('out');
const LEAVES = wordSet('leave leaves leaving left cut');
const NEVER = wordSet('never not');
const APPEARS = wordSet('appear appears be enter leave leaves occur belong stand');
const AFTER_REACH = 6;

/** "Leave out names and credentials", "the key must never appear in it". */
function isLeftOut(sentence: Sentence, { at, length }: Mark): boolean {
  if (wordWithin(sentence, at - LOOKS_REACH, LOOKS_REACH, OMITS) !== undefined) return true;
  const out = wordWithin(sentence, at - LOOKS_REACH, LOOKS_REACH, OUT);
  if (out !== undefined && LEAVES.has(wordAt(sentence, out - 1))) return true;
  const never = wordWithin(sentence, at + length, AFTER_REACH, NEVER);
  return never !== undefined && APPEARS.has(wordAt(sentence, never + 1)) && isOnlyTill(sentence, at, never);
}

/** Whether no clause ends between a thing and the word that bars it. */
function isOnlyTill({ words }: Sentence, at: number, never: number): boolean {
  for (let each = at + 1; each <= never; each += 1) if ((words[each]?.before ?? 0) > 0) return false;
  return true;
}

function wordAt(sentence: Sentence, at: number): string {
  return at >= sentence.from && at < sentence.to ? (sentence.words[at]?.text ?? '') : '';
}

/** The words of a mark as the lists of grades have them: in the singular, without genitives. */
export function nameOf(sentence: Sentence, { at, length }: Mark): string {
  let words = '';
  for (let each = at; each < at + length; each += 1)
    words += `${each > at ? ' ' : ''}${wordAt(sentence, each)}`;
  const name = words.replaceAll('_', ' ').replaceAll("'s", '');
  const graded = [name, name.replace(/s$/u, ''), name.replace(/ies$/u, 'y')];
  return graded.find((one) => STRONG.has(one) || FAINT.has(one)) ?? singular(name);
}

export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:xes|ches|shes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}
