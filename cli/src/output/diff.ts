import { visibleText, wordDiff, type Definition } from '@toolsum/core';
import type { Change } from '@toolsum/schemas';
import { styleFor, type Style } from './style.ts';
import { wholeTexts, type Texts } from './whole-text.ts';

/** The surfaces that were compared; with them, long values are shown from the definitions and not from excerpts. */
export interface ComparedSurfaces {
  readonly before: readonly Definition[];
  readonly after: readonly Definition[];
}

/** Unchanged characters shown on each side of a difference. */
const CONTEXT = 80;
/** Longest stretch of removed or added text that is shown whole, in UTF-16 units. */
const STRETCH = 4096;
/** Lines shown of one side of one change. */
const LINES = 60;
const NAME = 200;
const POINTER = 400;

/**
 * Lines for people on what changed, grouped by definition, the group with the worst change first. Removed and added
 * words stand in `[-…-]` and `[+…+]`, whatever the colours. Every text of the definitions goes through `visibleText`,
 * and a mark that such a text brings itself is shown as a code. What is left out is counted.
 *
 * @param stream where the lines will go; it decides on colour only.
 */
export function changeLines(
  changes: readonly Change[],
  stream: NodeJS.WritableStream,
  surfaces?: ComparedSurfaces,
): string[] {
  return diffLines(changes, styleFor(stream), surfaces);
}

/** `changeLines` in a given style. */
export function diffLines(
  changes: readonly Change[],
  style: Style,
  surfaces: ComparedSurfaces = { before: [], after: [] },
): string[] {
  const textsOf = wholeTexts(surfaces.before, surfaces.after);
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.kind}\n${change.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) => groupLines(group, style, textsOf));
}

function groupLines(group: readonly Change[], style: Style, textsOf: (change: Change) => Texts): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const name = first.id === '' ? '' : ` ${shown(first.id, NAME)}`;
  const notation = group.filter((change) => change.class === 'notation-only');
  const others = notation.length > 1 ? group.filter((change) => change.class !== 'notation-only') : group;
  return [
    style.heading(`${first.kind}${name}`),
    ...others.flatMap((change) => [changeHead(change, style), ...textLines(textsOf(change), style)]),
    ...(notation.length > 1
      ? [`  ${severity('info', style)} notation only, in ${notation.length} places`]
      : []),
  ];
}

function changeHead(change: Change, style: Style): string {
  const pointer = change.pointer === undefined ? '' : ` ${style.quiet(shown(change.pointer, POINTER))}`;
  const compatibility = change.compatible ? '' : ` ${style.quiet('(incompatible)')}`;
  return `  ${severity(change.severity, style)} ${change.class.replaceAll('-', ' ')}${pointer}${compatibility}`;
}

function severity(word: Change['severity'], style: Style): string {
  return style.severity(word) + ' '.repeat('critical'.length - word.length);
}

function textLines({ before, after }: Texts, style: Style): string[] {
  if (before !== undefined && after !== undefined) return pairLines(before, after, style);
  if (before !== undefined) return bounded(whole(before), '- ', style.removed, style);
  return after === undefined ? [] : bounded(whole(after), '+ ', style.added, style);
}

function whole(text: string): string[] {
  return shown(text, STRETCH, true).split('\n');
}

/** Both texts, each with its own words marked. */
function pairLines(before: string, after: string, style: Style): string[] {
  const pieces = wordDiff(before, after);
  const old = new MarkedText();
  const now = new MarkedText();
  for (const [i, { type, text }] of pieces.entries()) {
    if (type === 'same') {
      const kept = elide(text, i > 0, i < pieces.length - 1, style);
      old.add(kept);
      now.add(kept);
    } else if (type === 'removed') {
      old.add(mark(text, (part) => style.removed(`[-${part}-]`)));
    } else {
      now.add(mark(text, (part) => style.added(`[+${part}+]`)));
    }
  }
  return [
    ...bounded(old.lines, style.removed('- '), undefined, style),
    ...bounded(now.lines, style.added('+ '), undefined, style),
  ];
}

/** Lines put together of pieces that may each hold line breaks. */
class MarkedText {
  readonly lines: string[] = [''];

  add(parts: readonly string[]): void {
    for (const [i, part] of parts.entries()) {
      if (i === 0) this.lines[this.lines.length - 1] += part;
      else this.lines.push(part);
    }
  }
}

/** An unchanged stretch, one string a line, its middle left out if it is long. */
function elide(text: string, follows: boolean, leads: boolean, style: Style): string[] {
  const head = follows ? clip(text, 0, CONTEXT) : '';
  const tail = leads ? clip(text, text.length - CONTEXT, text.length) : '';
  const left = text.length - head.length - tail.length;
  if (text.length <= 2 * CONTEXT || left <= 0) return unmarked(text).split('\n');
  const gap = style.quiet(`[… ${left} unchanged characters …]`);
  return `${unmarked(head)}${gap}${unmarked(tail)}`.split('\n');
}

/** A slice that does not split a surrogate pair at either end. */
function clip(text: string, from: number, to: number): string {
  const inside = (at: number): boolean => {
    const unit = text.charCodeAt(at);
    return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
  };
  const start = Math.max(0, from);
  return text.slice(inside(start) ? start + 1 : start, inside(to) ? to - 1 : to);
}

function mark(text: string, wrap: (part: string) => string): string[] {
  return unmarked(text, STRETCH)
    .split('\n')
    .map((part) => (part === '' ? '' : wrap(part)));
}

function bounded(
  lines: readonly string[],
  prefix: string,
  paint: ((text: string) => string) | undefined,
  style: Style,
): string[] {
  const kept = lines.slice(0, LINES).map((line) => `    ${(paint ?? asIs)(`${prefix}${line}`)}`);
  const left = lines.length - kept.length;
  return left === 0 ? kept : [...kept, `    ${style.quiet(`[… ${left} more lines …]`)}`];
}

function asIs(text: string): string {
  return text;
}

function shown(text: string, maxLength: number, newlines = false): string {
  return visibleText(text, { maxLength, newlines });
}

/** Untrusted text beside our marks: marks of its own are shown as codes, so that it cannot pretend to be unchanged. */
function unmarked(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  return shown(text, maxLength, true)
    .replace(/\[(?=[-+])/g, '‹U+005B›')
    .replace(/(?<=[-+])\]/g, '‹U+005D›');
}
