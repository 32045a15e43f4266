import { layersOf, type DefinitionView, type Layer, type Passage } from './passage.ts';
import type { Confidence, Hit, LintSeverity, Tier } from './rule.ts';

/** A phrase that speaks for a rule's objection. */
export interface Signal {
  readonly pattern: RegExp;
  /** 3 is enough to block; 1 and 2 are enough to advise, and add up within one string. 0 never stands alone. */
  readonly weight: 0 | 1 | 2 | 3;
  readonly message: string;
}

interface Found {
  readonly name: string;
  readonly weight: number;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const ENOUGH_TO_BLOCK = 3;
/** A text that says the same thing a hundred times gets this many findings. */
const FINDINGS_PER_LAYER = 8;

/**
 * Looks for signals in every layer of every passage and weighs what was found together: one strong signal, or
 * several different weaker ones in the same string, make a block finding; less makes advice. A phrase that the text
 * quotes as something to look out for counts as the weakest signal.
 */
export function* weigh(
  view: DefinitionView,
  signals: Readonly<Record<string, Signal>>,
  severity: LintSeverity,
): Generator<Hit> {
  for (const { passage, layer } of layersOf(view)) {
    const found = findSignals(passage, layer, signals);
    if (found.length === 0) continue;
    const strength = [...new Set(found.map(({ name }) => name))].reduce(
      (sum, name) => sum + Math.max(...found.filter((one) => one.name === name).map(({ weight }) => weight)),
      0,
    );
    if (strength === 0) continue;
    const tier: Tier = strength >= ENOUGH_TO_BLOCK ? 'block' : 'advise';
    const confidence: Confidence = tier === 'block' ? 'high' : strength === 2 ? 'medium' : 'low';
    for (const { start, end, message } of found.slice(0, FINDINGS_PER_LAYER)) {
      yield {
        passage,
        layer,
        start,
        end,
        tier,
        severity: tier === 'block' ? severity : 'low',
        confidence,
        message: `${message}${HOW[layer.how]}`,
      };
    }
  }
}

const HOW: Readonly<Record<Layer['how'], string>> = {
  plain: '',
  words: '',
  gaps: ', with hidden characters between its words',
  'tag-characters': ', written in invisible tag characters',
  'variation-selectors': ', written in invisible variation selectors',
};

function findSignals(passage: Passage, layer: Layer, signals: Readonly<Record<string, Signal>>): Found[] {
  const found: Found[] = [];
  for (const [name, { pattern, weight, message }] of Object.entries(signals)) {
    let count = 0;
    for (const match of layer.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const quoted = weight > 1 && isQuotedWarning(passage, layer, start, end);
      found.push({ name, weight: quoted ? 1 : weight, message, start, end });
      count += 1;
      if (count >= FINDINGS_PER_LAYER) break;
    }
  }
  return found.toSorted((a, b) => b.weight - a.weight || a.start - b.start);
}

const LOOKS_OUT =
  /\b(?:detect|scan|flag|block|filter|reject|classif|recogni[sz]|sanitiz|identif|guard against|protect|such as|e\.g\.|examples? of|like|phrases?|patterns?|attempts?|attacks?|contain|literal|known)/u;
const OPENING = /(?:^|[\s([:,])["'`“‘«]/u;
const CLOSING = /["'`”’»](?:[\s.,;:)\]]|$)/u;
const LONGEST_QUOTE = 80;

/** Quotation marks close around the words, and the sentence speaks of finding such text: an honest scanner's docs. */
function isQuotedWarning(passage: Passage, layer: Layer, start: number, end: number): boolean {
  if (layer.how !== 'plain') return false;
  const span = layer.toOriginal({ start, end });
  const before = passage.text.slice(Math.max(0, span.start - LONGEST_QUOTE), span.start);
  const after = passage.text.slice(span.end, span.end + LONGEST_QUOTE);
  if (!OPENING.test(before) || !CLOSING.test(after)) return false;
  const sentence = layer.sentenceAt(start);
  return LOOKS_OUT.test(layer.text.slice(sentence.start, start));
}
