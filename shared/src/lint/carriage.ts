import { isEquated, wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Mark, Sentence } from './reading/sentence.ts';

/** How far a parameter and what is said to travel in it stand apart. */
const APART = 22;
const NEAR = 6;
const AFTER = 4;

/** "`tail` carries the diary": what stands between a parameter and its freight. */
const HOLDS = wordSet(
  'carries carry carrying holds hold holding contains contain containing wants want wanting expects expect expecting needs need needing takes take taking requires require ' +
    'asks likes loves accepts accept gets get receives receive houses bears bear quotes quote repeats mirrors mirror equals equal equating comprises consists lists is be being must should shall = longs waits hungry',
);
/** "The diary goes into `tail`". */
const GOES = wordSet(
  'go goes going gone belong belongs land lands end ends sit sits fit fits come comes find finds rest rests supplied owed expected awaited welcome welcomed given due ' +
    'handed escrowed read passed put placed written stated noted reported recorded entered filed pasted listed wanted needed required asked served serves serve stored = must should shall be delivered submitted',
);
/** Words by which things go where nobody would look for them. */
const TRAVELS = wordSet(
  'ride rides riding travel travels travelling traveling accompany accompanies joins join trail trails trailing along alongside piggyback piggybacks hitchhikes escrowed tucked slipped squeezed',
);
/** "Tuck the statement into `tail`", whoever is to do it and in whatever mood. */
const SLIPS = wordSet(
  'slip slips slipping slipped tuck tucks tucking squeeze squeezes squeezing cram crams cramming smuggle smuggles smuggling sneak sneaks sneaking wedge wedges wedging stuff stuffs stuffing',
);
/** "`meta` is a fine spot for them". */
const SPOTS = wordSet('spot home place container vessel slot room vehicle carrier pocket drawer');
const INTO = wordSet('in into as via through by under within inside behind beside of with at to');
const ARROWS = /[→⟶⇒➔←⇐]|->|<-|:=/u;
const ARROW_REACH = 60;

export interface Carriage {
  readonly parameter: Mark;
  /** Whether the words themselves are odd: nobody says of an honest input that it rides along. */
  readonly isOdd: boolean;
}

/** Whether a text says, without ordering it, that something goes into one of the tool's parameters. */
export function carriageOf(sentence: Sentence, thing: Mark): Carriage | undefined {
  for (
    let index = sentence.markFrom(thing.at - APART);
    index < sentence.marks.length && (sentence.marks[index]?.at ?? 0) <= thing.at + APART;
    index += 1
  ) {
    const parameter = sentence.marks[index];
    if (parameter?.concept !== 'own-parameter' || overlap(parameter, thing)) continue;
    const isOdd = wayBetween(sentence, parameter, thing);
    if (isOdd !== undefined) return { parameter, isOdd };
  }
  return undefined;
}

function overlap(one: Mark, other: Mark): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length;
}

/** How a parameter and a thing are joined: oddly, plainly, or not at all. */
function wayBetween(sentence: Sentence, parameter: Mark, thing: Mark): boolean | undefined {
  const [first, second] = parameter.at < thing.at ? [parameter, thing] : [thing, parameter];
  const from = first.at + first.length;
  const reach = second.at - from;
  if (isPointedAt(sentence, first, second)) return true;
  if (isEquated(sentence, first, second)) return false;
  const travels = wordWithin(sentence, from, reach + AFTER, TRAVELS);
  if (parameter === first) {
    if (travels !== undefined && travels < second.at) return true;
    const holds = wordWithin(sentence, from, Math.min(reach, NEAR), HOLDS);
    if (holds !== undefined) return false;
    const is = wordWithin(sentence, from, NEAR, SPOTS);
    return is === undefined || is > second.at + NEAR ? undefined : true;
  }
  const into = wordWithin(sentence, parameter.at - 4, 4, INTO);
  if (into === undefined || into < from) return undefined;
  if (travels !== undefined || wordWithin(sentence, first.at - NEAR, NEAR, SLIPS) !== undefined) return true;
  return wordWithin(sentence, from, reach, GOES) === undefined ? undefined : false;
}

/** "Clipboard → `tail`", "`tail` := the clipboard". */
function isPointedAt(sentence: Sentence, first: Mark, second: Mark): boolean {
  const start = sentence.words[first.at + first.length - 1]?.end ?? 0;
  const end = sentence.words[second.at]?.start ?? 0;
  return end > start && end - start <= ARROW_REACH && ARROWS.test(sentence.layer.text.slice(start, end));
}
