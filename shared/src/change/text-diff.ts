import { LIMITS } from '../limits.ts';

/** A piece of a word diff: in both texts, only in the earlier one, or only in the later one. */
export interface DiffPiece {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word, a run of blanks, or one other character. */
const TOKEN = /[\p{L}\p{N}\p{M}_]+|[^\S\r\n]+|\r\n|[^]/gu;

/**
 * Word-level difference of two texts: the pieces that are not `added` spell `before`, those that are not `removed`
 * spell `after`; what was removed stands before what was added in its place. Work is bounded: beyond `LIMITS.diffEdits` edits or `LIMITS.diffSteps` steps all between the common
 * beginning and the common end counts as replaced.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const old = before.match(TOKEN) ?? [];
  const now = after.match(TOKEN) ?? [];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;

  const pieces = new Pieces();
  pieces.push('same', old.slice(0, start));
  const oldMiddle = old.slice(start, old.length - end);
  const newMiddle = now.slice(start, now.length - end);
  const edits = shortestEdits(oldMiddle, newMiddle);
  if (edits === undefined) {
    pieces.push('removed', oldMiddle);
    pieces.push('added', newMiddle);
  } else {
    for (const { type, from, to } of edits) {
      pieces.push(type, (type === 'added' ? newMiddle : oldMiddle).slice(from, to));
    }
  }
  pieces.push('same', old.slice(old.length - end));
  return pieces.list;
}

/** Collects pieces, joining neighbours of one type. */
class Pieces {
  readonly list: DiffPiece[] = [];

  push(type: DiffPiece['type'], tokens: readonly string[]): void {
    if (tokens.length === 0) return;
    const text = tokens.join('');
    const last = this.list.at(-1);
    if (last?.type === type) this.list[this.list.length - 1] = { type, text: last.text + text };
    else this.list.push({ type, text });
  }
}

interface Edit {
  readonly type: DiffPiece['type'];
  /** Token range, in the later list for `added`, else in the earlier one. */
  readonly from: number;
  readonly to: number;
}

/** Myers' greedy algorithm with a bound on edits; undefined if the bound does not suffice. */
function shortestEdits(a: readonly string[], b: readonly string[]): Edit[] | undefined {
  const tokens = a.length + b.length;
  const bound = Math.min(LIMITS.diffEdits, tokens, Math.floor(LIMITS.diffSteps / Math.max(1, tokens)));
  // furthest[k + offset]: how far into `a` the best path on diagonal k reaches.
  const offset = bound + 1;
  const furthest = new Int32Array(2 * bound + 3);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= bound; edits += 1) {
    rounds.push(furthest.slice(offset - edits - 1, offset + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      let x = nextStart(furthest, offset, k, edits);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(rounds, a.length, b.length);
    }
  }
  return undefined;
}

/** Where diagonal k starts in this round: one down from k + 1 (an addition) or one right from k - 1 (a removal). */
function nextStart(furthest: Int32Array, offset: number, k: number, edits: number): number {
  return endsInAddition(furthest, offset, k, edits)
    ? (furthest[offset + k + 1] ?? 0)
    : (furthest[offset + k - 1] ?? 0) + 1;
}

/** On a tie the addition comes last, so that removals stand before what was added in their place. */
function endsInAddition(furthest: Int32Array, offset: number, k: number, edits: number): boolean {
  const above = furthest[offset + k + 1] ?? 0;
  const left = furthest[offset + k - 1] ?? 0;
  return k === -edits || (k !== edits && left < above);
}

function walkBack(rounds: readonly Int32Array[], aLength: number, bLength: number): Edit[] {
  const edits: Edit[] = [];
  let x = aLength;
  let y = bLength;
  for (let round = rounds.length - 1; round > 0; round -= 1) {
    const furthest = rounds[round] ?? new Int32Array();
    const offset = round + 1;
    const k = x - y;
    const start = nextStart(furthest, offset, k, round);
    if (x > start) edits.push({ type: 'same', from: start, to: x });
    const added = endsInAddition(furthest, offset, k, round);
    x = added ? start : start - 1;
    y = added ? start - k - 1 : start - k;
    edits.push(added ? { type: 'added', from: y, to: y + 1 } : { type: 'removed', from: x, to: x + 1 });
  }
  if (x > 0) edits.push({ type: 'same', from: 0, to: x });
  return edits.toReversed();
}
