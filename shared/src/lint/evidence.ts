import { Kept } from './kept.ts';
import { COMMON_WORDS } from './decode/known-words.ts';
import { BEYOND_ASCII } from './layer.ts';
import type { DefinitionView, Layer, Passage } from './passage.ts';
import { foreignPhrase, phrase, type Anchor, type Phrase } from './phrase.ts';
import { isQuotedWarning } from './quoted-warning.ts';
import { WORTH } from './judge.ts';
import type { Evidence, Weight } from './rule.ts';

/** A phrase that speaks for a rule's objection. */
export interface Signal extends Phrase {
  readonly weight: Weight;
  readonly message: string;
  /** Counts only where the original has no small letters. */
  readonly shouted: boolean;
}

/** A signal of one phrase. */
export function signal(weight: Weight, message: string, ...parts: readonly (string | Anchor)[]): Signal {
  return { ...phrase(...parts), weight, message, shouted: false };
}

/** A signal in a script other than Latin. */
export function foreignSignal(weight: Weight, message: string, ...parts: readonly string[]): Signal {
  return { ...foreignPhrase(...parts), weight, message, shouted: false };
}

/** A signal that counts only in capitals. */
export function shouted(weight: Weight, message: string, ...parts: readonly (string | Anchor)[]): Signal {
  return { ...phrase(...parts), weight, message, shouted: true };
}

export type Signals = Readonly<Record<string, Signal>>;

/** The patterns of signals, by name, as a rule states them. */
export function patternsOf(signals: Signals): Record<string, RegExp> {
  return Object.fromEntries(Object.entries(signals).map(([name, { pattern }]) => [name, pattern]));
}

interface Found {
  readonly name: string;
  readonly weight: Weight;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** No phrase is of one word: the names of most parameters need not be searched. */
const SINGLE_WORD = /^[a-z0-9_]{0,40}$/;

/** A text that says the same thing a hundred times gets this many findings. */
const FINDINGS_PER_LAYER = 8;

/** A signal of a finder, with its anchors, the rarest first. */
interface Registered {
  readonly name: string;
  readonly number: number;
  readonly signal: Signal;
  readonly finder: object;
  readonly anchors: readonly (readonly string[])[];
}

/** All signals that were ever made into a finder, and where they may stand: by the words of their rarest anchors. */
const REGISTERED: Registered[] = [];
const BY_WORD = new Map<string, number[]>();

const COMMONNESS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.map((word, index) => [word, 200 / (index + 8)]),
);

/** How often one of the words stands in a text, as a rough guess: it only decides which anchor is looked for first. */
function commonness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (COMMONNESS.get(word) ?? (word.length < 3 ? 10 : 0.1)), 0);
}

function register(name: string, signal: Signal, finder: object): void {
  const anchors = signal.anchors.toSorted((a, b) => commonness(a) - commonness(b));
  const number = REGISTERED.length;
  REGISTERED.push({ name, number, signal, finder, anchors });
  for (const word of new Set(anchors[0])) {
    const begun = BY_WORD.get(word);
    if (begun === undefined) BY_WORD.set(word, [number]);
    else begun.push(number);
  }
}

/** Signals whose anchors all stand in a layer, by finder. Every layer is asked by several. */
const worthWhile = new Kept<Layer, ReadonlyMap<object, readonly Registered[]>>();
const NOTHING: ReadonlyMap<object, readonly Registered[]> = new Map();

function worthWhileIn(layer: Layer): ReadonlyMap<object, readonly Registered[]> {
  const known = worthWhile.get(layer);
  if (known !== undefined) return known;
  const found = SINGLE_WORD.test(layer.text) ? NOTHING : readWorthWhile(layer);
  worthWhile.set(layer, found);
  return found;
}

function readWorthWhile(layer: Layer): ReadonlyMap<object, readonly Registered[]> {
  const { words } = layer;
  let numbers: Set<number> | undefined;
  for (const word of words) {
    const begun = BY_WORD.get(word);
    if (begun === undefined || (word === BEYOND_ASCII && !layer.hasForeignLetters)) continue;
    for (const number of begun) {
      if (isWorthWhile(REGISTERED[number], layer, words)) (numbers ??= new Set()).add(number);
    }
  }
  if (numbers === undefined) return NOTHING;
  const byFinder = new Map<object, Registered[]>();
  for (const number of numbers) {
    const one = REGISTERED[number];
    if (one === undefined) continue;
    const others = byFinder.get(one.finder);
    if (others === undefined) byFinder.set(one.finder, [one]);
    else others.push(one);
  }
  return byFinder;
}

/** In the order in which their first anchors stand in the text: of signals on the same words the first one stays. */
function inOrder(found: readonly Registered[], words: ReadonlySet<string>): Registered[] {
  const places = new Map(Array.from(words, (word, place) => [word, place] as const));
  const place = ({ signal }: Registered): number =>
    Math.min(...(signal.anchors[0] ?? []).map((word) => places.get(word) ?? words.size));
  return found
    .map((one) => ({ one, at: place(one) }))
    .toSorted((a, b) => a.at - b.at || a.one.number - b.one.number)
    .map(({ one }) => one);
}

function isWorthWhile(one: Registered | undefined, layer: Layer, words: ReadonlySet<string>): boolean {
  if (one === undefined) return false;
  for (let index = 1; index < one.anchors.length; index += 1)
    if (!holdsOneOf(words, one.anchors[index] ?? [])) return false;
  return layer.text.includes(one.signal.prefix);
}

function holdsOneOf(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (words.has(wanted[index] ?? '')) return true;
  return false;
}

/**
 * Makes a check that looks for signals in every layer of every passage. A phrase that the text quotes as something to
 * look out for is worth advice only.
 */
export function signalsFinder(signals: Signals): (view: DefinitionView) => Generator<Evidence> {
  const finder = {};
  for (const [name, signal] of Object.entries(signals)) register(name, signal, finder);
  return function* findSignals(view) {
    const worthLooking = view.passages.filter(({ folding }) =>
      folding.layers.some((layer) => worthWhileIn(layer).has(finder)),
    );
    for (const passage of worthLooking) {
      for (const layer of passage.folding.layers) {
        const worth = worthWhileIn(layer).get(finder);
        if (worth === undefined) continue;
        const first = findAll(passage, layer, worth);
        if (first.length === 0) continue;
        const found = apart(
          first.length === 1 ? first : findAll(passage, layer, inOrder(worth, layer.words)),
        );
        for (const { name, weight, message, start, end } of found.slice(0, FINDINGS_PER_LAYER))
          yield { passage, layer, start, end, signal: name, weight, message };
      }
    }
  };
}

/** The strongest first; of signals that lie on the same words only the strongest stays. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => WORTH[b.weight] - WORTH[a.weight] || a.start - b.start)) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept;
}

function findAll(passage: Passage, layer: Layer, worth: readonly Registered[]): Found[] {
  return worth.flatMap(({ name, signal }) => find(passage, layer, name, signal));
}

const NOT_FOUND: readonly Found[] = [];

function find(passage: Passage, layer: Layer, name: string, signal: Signal): readonly Found[] {
  // Nearly every search is in vain, and this one needs no copy of the pattern.
  signal.pattern.lastIndex = 0;
  const isThere = signal.pattern.test(layer.text);
  signal.pattern.lastIndex = 0;
  if (!isThere) return NOT_FOUND;
  const found: Found[] = [];
  let quoted: Found | undefined;
  for (const match of layer.text.matchAll(signal.pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (signal.shouted && !isShouted(passage, layer, start, end)) continue;
    const one = { name, weight: signal.weight, message: signal.message, start, end };
    // Any number of quotations must not use up the room of an order that follows them.
    if (isQuotedWarning(passage, layer, start, end)) quoted ??= { ...one, weight: 'quoted' };
    else if (found.push(one) >= FINDINGS_PER_LAYER) break;
  }
  return quoted === undefined ? found : [...found, quoted];
}

function isShouted(passage: Passage, layer: Layer, start: number, end: number): boolean {
  const span = layer.toOriginal({ start, end });
  return !/[a-z]/.test(passage.text.slice(span.start, span.end));
}
