import { materialsIn, type Material, type PrivateKind } from './material.ts';
import { wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Passage } from './passage.ts';
import type { Act, Concept } from './reading/concept.ts';
import type { Deed, Mark, Sentence } from './reading/sentence.ts';

/** Something that the text has somebody do with private material: reach for it, or hand it over. */
export interface Handling {
  readonly way: 'reach' | 'hand-over';
  readonly sentence: Sentence;
  readonly deed: Deed;
  readonly material: Material;
  /** The sentence that names the material; for a hand-over ("put it in notes") an earlier one, perhaps. */
  readonly named: Sentence;
  /** Where a hand-over goes to, if it is said. */
  readonly destination: Mark | undefined;
}

const REACHING: ReadonlySet<Act> = new Set<Act>(['read', 'collect', 'visit', 'decode', 'run']);
const HANDING: ReadonlySet<Act> = new Set<Act>([
  'put',
  'send',
  'store',
  'answer',
  'encode',
  'tell',
  'call',
  'set',
  'redirect',
  'change',
  'collect',
]);
const DESTINATIONS: readonly Concept[] = [
  'own-parameter',
  'email-address',
  'url',
  'outside',
  'parameter',
  'link',
  'recipient',
  'message',
  'sibling',
  'identifier',
  'number',
];
/** Deeds and objects looked at in one sentence, and sentences over which material is remembered. */
const DEEDS = 40;
const OBJECTS = 24;
const SENTENCES = 2;

const IT = wordSet(
  'it its them their that those this these contents content result results output text value values what everything both all lines data entries each secrets keys passwords findings found one ones',
);
const INTO = wordSet('in into to inside under onto at within on as for');
const DURING = wordSet(
  'from during across over since in into to for as at on if when unless per after before',
);
const BY = wordSet('with using via by as through without');
/** "Set notes to the private key", "replace the text with the system prompt". */
const BECOMING = wordSet('to with by as');
const BACK = 4;

interface Carried {
  readonly material: Material;
  readonly named: Sentence;
  readonly age: number;
  readonly isMention: boolean;
}

/** What a passage has somebody do with private material of some kinds, in order. */
export function* handlingsIn(passage: Passage, kinds: readonly PrivateKind[]): Generator<Handling> {
  let carried: Carried | undefined;
  for (const sentence of passage.sentences) {
    const hasMaterial = sentence.has(...kinds);
    if (!hasMaterial && carried === undefined) continue;
    const materials = hasMaterial ? materialsIn(sentence) : NONE;
    const mentioned = mentionIn(sentence, materials, kinds);
    for (const deed of sentence.deeds.slice(0, DEEDS)) {
      if (deed.mood !== 'order' || isDone(sentence, deed) || isBannedAbroad(sentence, deed)) continue;
      if (!REACHING.has(deed.act) && !HANDING.has(deed.act)) continue;
      const material = contentOf(sentence, deed, materials, kinds);
      const destination = destinationOf(sentence, deed);
      if (material !== undefined) {
        const reaches = REACHING.has(deed.act);
        yield {
          way: reaches ? 'reach' : 'hand-over',
          sentence,
          deed,
          material,
          named: sentence,
          destination,
        };
        carried = { material, named: sentence, age: 0, isMention: false };
        // Copying something into a place is both.
        if (reaches && deed.act === 'collect' && destination !== undefined)
          yield { way: 'hand-over', sentence, deed, material, named: sentence, destination };
        if (!reaches) continue;
      }
      if (!HANDING.has(deed.act) || (material === undefined && deed.act === 'change')) continue;
      const known = carried ?? mentioned;
      if (known !== undefined && material === undefined && isMeant(sentence, deed, known, destination))
        yield { way: 'hand-over', sentence, deed, material: known.material, named: known.named, destination };
    }
    carried ??= mentioned;
    if (carried !== undefined)
      carried = carried.age >= SENTENCES ? undefined : { ...carried, age: carried.age + 1 };
  }
}

const HAVING = wordSet('has have had having');

/** "If the caller has supplied a key": what somebody has done is no order. */
function isDone(sentence: Sentence, { mark }: Deed): boolean {
  return mark.form === 'past' && HAVING.has(sentence.words[mark.at - 1]?.text ?? '');
}

const BANNED_REACH = 16;

/** In languages that are read without their grammar a negation may stand far from its verb. */
function isBannedAbroad(sentence: Sentence, { mark }: Deed): boolean {
  return (
    mark.form === 'any' &&
    sentence.has('not') &&
    sentence.find(['not'], mark.at - BANNED_REACH, mark.at) !== undefined
  );
}

const NONE: ReadonlyMap<number, Material> = new Map();

/** Whether what is handed over there is what was read or named before. */
function isMeant(
  sentence: Sentence,
  deed: Deed,
  { material, age, isMention }: Carried,
  destination: Mark | undefined,
): boolean {
  if (material.grade === 'faint' && destination === undefined) return false;
  if (isMention)
    return destination !== undefined && deed.mark.at > material.mark.at && refersBack(sentence, deed);
  return age === 0 || refersBack(sentence, deed);
}

/** Material that a sentence only speaks of: "we need the value of the key; put it in notes". */
function mentionIn(
  sentence: Sentence,
  materials: ReadonlyMap<number, Material>,
  kinds: readonly PrivateKind[],
): Carried | undefined {
  if (sentence.has('not', 'hide', 'remove')) return undefined;
  for (const material of materials.values()) {
    if (kinds.includes(material.kind) && material.grade !== 'faint')
      return { material, named: sentence, age: 0, isMention: true };
  }
  return undefined;
}

function refersBack(sentence: Sentence, { mark }: Deed): boolean {
  return wordWithin(sentence, mark.at + mark.length, BACK + 1, IT) !== undefined;
}

/** The material that a deed is done to, and not where it goes or what it is done with. */
function contentOf(
  sentence: Sentence,
  { act, mark, objects }: Deed,
  materials: ReadonlyMap<number, Material>,
  kinds: readonly PrivateKind[],
): Material | undefined {
  const aside = REACHING.has(act) ? BY : INTO;
  // "Check that your key is loaded": what is checked is no key.
  if (CLAUSAL.has(sentence.words[mark.at + mark.length]?.text ?? '')) return undefined;
  let best: Material | undefined;
  for (const { at } of objects.slice(0, OBJECTS)) {
    const material = materials.get(at);
    if (material === undefined || !kinds.includes(material.kind)) continue;
    // "The key should be replaced" hands nothing over.
    if (at < mark.at && (act === 'set' || act === 'change')) continue;
    const apart = material.kind === 'conversation' && aside === INTO ? DURING : aside;
    if (
      at > mark.at &&
      !(act === 'set' || act === 'change'
        ? isAside(sentence, mark, at, BECOMING)
        : !isAside(sentence, mark, at, apart))
    )
      continue;
    if (best === undefined || RANKS[material.grade] > RANKS[best.grade]) best = material;
  }
  return best;
}

const CLAUSAL = wordSet('that whether if');
const RANKS = { faint: 0, plain: 1, strong: 2 } as const;
const BREAKING = wordSet('of from and or with');

/** Whether a preposition that stands between says that the material is a place or a means. */
function isAside(sentence: Sentence, verb: Mark, at: number, aside: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= Math.max(verb.at + verb.length, at - BACK); back -= 1) {
    const text = sentence.words[back]?.text ?? '';
    if (aside.has(text)) return true;
    if ((BREAKING.has(text) && !aside.has(text)) || (sentence.words[back + 1]?.before ?? 0) > 0) return false;
  }
  return false;
}

function destinationOf(sentence: Sentence, { mark, objects }: Deed): Mark | undefined {
  const near = objects.slice(0, OBJECTS).filter(({ at }) => at > mark.at);
  for (const concept of DESTINATIONS) {
    const found = near.find((one) => one.concept === concept);
    if (found !== undefined) return found;
  }
  const last = Math.min(sentence.to, mark.at + OBJECTS);
  return (
    sentence.find(['own-parameter', 'sibling', 'url', 'email-address'], mark.at, last) ??
    sentence.find(['own-parameter'], Math.max(sentence.from, mark.at - OBJECTS), mark.at)
  );
}
