import { layersOf, type DefinitionView, type Layer, type Passage } from './passage.ts';
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

/** All signals that were ever made into a finder, and where they may begin: by the words of their first anchors. */
const REGISTERED: { readonly name: string; readonly signal: Signal; readonly finder: object }[] = [];
const BY_WORD = new Map<string, number[]>();

/** Signals whose anchors all stand in a layer, by finder. Every layer is asked by several. */
const worthWhile = new WeakMap<Layer, ReadonlyMap<object, readonly number[]>>();

function worthWhileIn(layer: Layer): ReadonlyMap<object, readonly number[]> {
  const known = worthWhile.get(layer);
  if (known !== undefined) return known;
  const { words } = layer;
  const numbers = new Set<number>();
  for (const word of words) {
    const begun = BY_WORD.get(word);
    if (begun !== undefined) for (const number of begun) numbers.add(number);
  }
  const byFinder = new Map<object, number[]>();
  for (const number of numbers) {
    const one = REGISTERED[number];
    if (one?.signal.anchors.every((any) => any.some((word) => words.has(word))) !== true) continue;
    byFinder.set(one.finder, [...(byFinder.get(one.finder) ?? []), number]);
  }
  worthWhile.set(layer, byFinder);
  return byFinder;
}

/**
 * Makes a check that looks for signals in every layer of every passage. A phrase that the text quotes as something to
 * look out for is worth advice only.
 */
export function signalsFinder(signals: Signals): (view: DefinitionView) => Generator<Evidence> {
  const finder = {};
  for (const [name, signal] of Object.entries(signals)) {
    const number = REGISTERED.push({ name, signal, finder }) - 1;
    for (const word of signal.anchors[0] ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), number]);
  }
  return function* findSignals(view) {
    for (const { passage, layer } of layersOf(view)) {
      if (SINGLE_WORD.test(layer.text)) continue;
      const numbers = worthWhileIn(layer).get(finder);
      if (numbers === undefined) continue;
      const found = apart(
        numbers.flatMap((number) => {
          const one = REGISTERED[number];
          return one === undefined ? [] : find(passage, layer, one.name, one.signal);
        }),
      );
      for (const { name, weight, message, start, end } of found.slice(0, FINDINGS_PER_LAYER))
        yield { passage, layer, start, end, signal: name, weight, message };
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

function find(passage: Passage, layer: Layer, name: string, signal: Signal): Found[] {
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
