import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { pointerTo, type Report } from './difference.ts';

/**
 * Characters that a reader does not see but a model does, or that reorder what a reader sees: control characters
 * (but tab and line breaks), zero-width and joining characters, bidi controls, blank fillers, variation selectors,
 * the Tag block, interlinear controls, the blank Braille cell.
 */
const HIDDEN =
  /[\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}\u{2800}\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{84}\u{86}-\u{9F}]/gu;

/** Scripts that are written with joiners between letters. */
const JOINING =
  'Arabic Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
    .split(' ')
    .map((script) => `\\p{scx=${script}}`)
    .join('');

/** Where such characters do honest work: emoji sequences, keycaps, the three subdivision flags, joining scripts. */
const HONEST = new RegExp(
  [
    '(?<=\\p{Extended_Pictographic})[\u{FE0E}\u{FE0F}]',
    '(?<=[0-9#*])\u{FE0F}(?=\u{20E3})',
    '(?<=\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\u{FE0F})\u{200D}(?=\\p{Extended_Pictographic})',
    ...['gbeng', 'gbsct', 'gbwls'].map((flag) => `(?<=\u{1F3F4})${tags(flag)}\u{E007F}`),
    `(?<=[${JOINING}])[\u{200C}\u{200D}](?=[${JOINING}])`,
  ].join('|'),
  'gu',
);

function tags(text: string): string {
  return String.fromCodePoint(...Array.from(text, (letter) => 0xe0000 + letter.charCodeAt(0)));
}

type Counts = Map<string, number>;

/** The hidden characters of one text, counted by character. */
function countHidden(text: string): Counts {
  const counts: Counts = new Map();
  if (text.search(HIDDEN) === -1) return counts;
  for (const [character] of text.replaceAll(HONEST, '').matchAll(HIDDEN)) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/**
 * Reports hidden characters of which the definition holds more than before, at the first string that gained some.
 * Moving a text that already held them is no appearance; `before` is undefined for a definition that is new.
 */
export function findNewHiddenCharacters(
  before: JsonObject | undefined,
  after: JsonObject,
  report: Report,
): void {
  const old = new Map<string, Counts>();
  if (before !== undefined) collect(before, '', old);
  const now = new Map<string, Counts>();
  collect(after, '', now);
  if (now.size === 0) return;
  const oldTotals = total(old);
  const appeared = [...total(now)]
    .filter(([character, count]) => count > (oldTotals.get(character) ?? 0))
    .map(([character]) => character);
  if (appeared.length === 0) return;
  const places = [...now].find(([pointer, counts]) =>
    appeared.some((character) => (counts.get(character) ?? 0) > (old.get(pointer)?.get(character) ?? 0)),
  );
  report({
    class: 'hidden-characters-appeared',
    pointer: places?.[0] ?? '',
    after: appeared.map(codePointName).join(' '),
  });
}

/** Hidden characters of every string and member name, by pointer; member names count at the member's pointer. */
function collect(value: JsonValue, pointer: string, into: Map<string, Counts>): void {
  if (typeof value === 'string') {
    add(into, pointer, value);
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => collect(item, pointerTo(pointer, i), into));
  } else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const at = pointerTo(pointer, name);
      add(into, at, name);
      collect(inner, at, into);
    }
  }
}

function add(into: Map<string, Counts>, pointer: string, text: string): void {
  const counts = countHidden(text);
  if (counts.size === 0) return;
  const known = into.get(pointer);
  if (known === undefined) into.set(pointer, counts);
  else for (const [character, count] of counts) known.set(character, (known.get(character) ?? 0) + count);
}

function total(byPointer: ReadonlyMap<string, Counts>): Counts {
  const totals: Counts = new Map();
  for (const counts of byPointer.values()) {
    for (const [character, count] of counts) totals.set(character, (totals.get(character) ?? 0) + count);
  }
  return totals;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
