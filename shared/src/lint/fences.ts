import type { Span } from './layer.ts';
import type { Passage } from './passage.ts';
import type { Evidence } from './rule.ts';

const FENCE = '```';
const known = new WeakMap<Passage, readonly Span[]>();

/** Stretches of a string between Markdown fences: samples. A fence that is never closed begins none. */
function fencesIn(passage: Passage): readonly Span[] {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const { text } = passage;
  const spans: Span[] = [];
  let start = text.indexOf(FENCE);
  while (start !== -1) {
    const end = text.indexOf(FENCE, start + FENCE.length);
    if (end === -1) break;
    spans.push({ start, end });
    start = text.indexOf(FENCE, end + FENCE.length);
  }
  known.set(passage, spans);
  return spans;
}

/**
 * Evidence but for what lies within fences: for rules about addresses and calls, which samples are full of. Orders in a
 * fence are the business of others.
 */
export function* outsideFences(evidence: Iterable<Evidence>): Generator<Evidence> {
  for (const one of evidence) {
    const { passage, layer } = one;
    const fences = fencesIn(passage);
    if (fences.length > 0) {
      const { start, end } = layer === undefined ? one : layer.toOriginal(one);
      if (fences.some((fence) => fence.start <= start && end <= fence.end)) continue;
    }
    yield one;
  }
}
