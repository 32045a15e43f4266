import { sourceOf, Tracing, type Traced } from './decode/traced.ts';
import { unwrap, type Wrapped } from './decode/unwrap.ts';
import { zeroWidthText } from './decode/zero-width.ts';
import { foldCharacter } from './fold-character.ts';
import { concealedStretches, type Concealed } from './hidden-markup.ts';
import { hiddenKind, type HiddenKind } from './hidden.ts';
import { Layer, type Chunk, type Span } from './layer.ts';

export { Layer } from './layer.ts';

/** Neighbouring hidden characters of one kind. */
export interface HiddenRun extends Span {
  readonly kind: HiddenKind;
  /** How many characters. */
  readonly count: number;
}

/** A string as a model may read it. */
export interface Folding {
  /** The plain reading first, then those that only something hidden or joined gives. */
  readonly layers: readonly Layer[];
  readonly hidden: readonly HiddenRun[];
  /** What is in the text and not in what a renderer shows of it. */
  readonly concealed: readonly Concealed[];
}

const SPACE = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Where folding has something to do: all but printable ASCII, and in it only these. */
const SPECIAL = new RegExp(`[^\\x20-\\x7e]|[&*\`]| (?=[${SPACE}])`, 'gu');
const BLANK = new RegExp(`[${SPACE}]+`, 'y');
const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;
const ANSI = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b[\]PX^_]|\u001b[ -~]?/y;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '...',
  colon: ':',
  period: '.',
  comma: ',',
  excl: '!',
  quest: '?',
  lbrack: '[',
  rbrack: ']',
};

/**
 * Folds a string once for all rules: hidden characters are taken out and noted, compatibility forms, accents,
 * look-alike letters, HTML entities and Markdown emphasis resolved, letters lowered, white space collapsed. What is
 * encoded, spelled by hidden characters, or hidden by markup makes readings of its own.
 *
 * @param isName also read it split into words: `readUserFile`, `read_user_file`.
 */
export function fold(original: string, isName: boolean): Folding {
  const hidden: HiddenRun[] = [];
  const plain = foldLayer('plain', original, hidden);
  const layers = [plain];
  if (isName) {
    const words = IN_PARTS.test(original) ? wordsLayer(original) : plain;
    if (words.text !== plain.text) layers.push(words);
  }
  if (original.length < SHORTEST_DISGUISE && hidden.length === 0) return { layers, hidden, concealed: NONE };
  const sources: Wrapped[] = [{ text: original, layer: plain, traced: undefined }];
  if (hidden.length > 0) {
    for (const one of spelledByHidden(original, hidden)) {
      sources.push(one);
      layers.push(one.layer);
    }
    if (joinsWords(original, hidden)) layers.push(gapsLayer(original, hidden));
  }
  layers.push(...unwrap(sources, derivedLayer));
  const concealed = concealedStretches(original);
  if (concealed.length > 0) layers.push(concealedLayer(original, concealed));
  return { layers, hidden, concealed };
}

/** What parts the words of a name. */
const PARTING = '_-./:';
/** A name that is made of several words. */
const IN_PARTS = /[_\-./:]|[a-z0-9][A-Z]/;
/** Nothing worth decoding fits in less. */
const SHORTEST_DISGUISE = 12;
const NONE: readonly Concealed[] = [];

function foldLayer(
  how: Layer['how'],
  original: string,
  hidden: HiddenRun[],
  outer?: (span: Span) => Span,
): Layer {
  const chunks: Chunk[] = [];
  const breaks: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  let spaced = true;
  const add = (piece: string, from: number, end: number, same: boolean): void => {
    // One space between words, whatever stood between them.
    const extra = spaced && piece.startsWith(' ') ? 1 : 0;
    const folded = extra === 1 ? piece.slice(1) : piece;
    if (folded === '') return;
    chunks.push({ at: length, start: same ? from + extra : from, end, same });
    pieces.push(folded);
    length += folded.length;
    spaced = folded.endsWith(' ');
  };
  if (isPlain(original)) {
    add(original.toLowerCase(), 0, original.length, true);
    return new Layer(how, pieces[0] ?? '', chunks, breaks, outer);
  }
  let done = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(original); match !== null; match = SPECIAL.exec(original)) {
    const at = match.index;
    add(original.slice(done, at).toLowerCase(), done, at, true);
    done = step(at, match[0]);
    SPECIAL.lastIndex = done;
  }
  add(original.slice(done).toLowerCase(), done, original.length, true);
  return new Layer(how, pieces.join(''), chunks, breaks, outer);

  /** Folds what stands at `at` and returns where it ends. */
  function step(at: number, character: string): number {
    const blank = matchAt(BLANK, original, at)?.[0];
    if (blank !== undefined) {
      const end = at + blank.length;
      // The space belongs to the sentence before it; a break lies behind it.
      add(' ', at, end, false);
      if (isBreak(blank, original, end)) breaks.push(length);
      noteSeparators(hidden, original, at, end);
      return end;
    }
    if (character === '*' || character === '`') return at + 1;
    if (character === '&') {
      const entity = matchAt(ENTITY, original, at);
      const meant = entity === null ? undefined : entityText(entity);
      if (entity === null || meant === undefined) {
        add('&', at, at + 1, true);
        return at + 1;
      }
      const end = at + entity[0].length;
      const folded = Array.from(meant, (one) =>
        hiddenKind(one) === undefined ? foldCharacter(one) : '',
      ).join('');
      add(folded, at, end, false);
      return end;
    }
    if (character === '\u001b' || character === '\u009b') {
      const end = at + (matchAt(ANSI, original, at)?.[0].length ?? 1);
      note(hidden, 'ansi', at, end);
      return end;
    }
    const end = at + character.length;
    const kind = hiddenKind(character);
    if (kind === undefined) add(foldCharacter(character), at, end, false);
    else note(hidden, kind, at, end);
    return end;
  }
}

/** Whether folding has nothing to do but lower the letters: see `SPECIAL`. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE_SIGN || code > LAST_PRINTABLE || code === 38 || code === 42 || code === 96) return false;
    if (code === SPACE_SIGN && before === SPACE_SIGN) return false;
    before = code;
  }
  return true;
}

const SPACE_SIGN = 32;
const LAST_PRINTABLE = 126;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function entityText(entity: RegExpExecArray): string | undefined {
  const [, decimal, hex, name] = entity;
  if (name !== undefined)
    return Object.hasOwn(ENTITIES, name.toLowerCase()) ? ENTITIES[name.toLowerCase()] : undefined;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : undefined;
}

/**
 * A line break ends a sentence if the line is empty or what follows begins a list item, heading, tag or sentence, or
 * names a member: `owner (string): who owns it`.
 */
function isBreak(blank: string, original: string, end: number): boolean {
  const lines = blank.split('\n').length - 1;
  return (
    lines > 1 ||
    (lines === 1 &&
      (/^(?:[-*•#<[{|>]|[0-9]{1,3}[.)]|[A-Z])/.test(original.slice(end, end + 5)) ||
        MEMBER.test(original.slice(end, end + LONGEST_MEMBER))))
  );
}

const MEMBER = /^[a-z_][A-Za-z0-9_]{0,40}(?: ?\([^)\n]{0,50}\))? ?:/u;
const LONGEST_MEMBER = 100;

function note(hidden: HiddenRun[], kind: HiddenKind, start: number, end: number): void {
  const last = hidden.at(-1);
  if (last?.kind === kind && last.end === start) {
    hidden[hidden.length - 1] = { kind, start: last.start, end, count: last.count + 1 };
  } else {
    hidden.push({ kind, start, end, count: 1 });
  }
}

function noteSeparators(hidden: HiddenRun[], original: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (original.charCodeAt(at) > LAST_PRINTABLE && hiddenKind(original[at] ?? '') === 'separator')
      note(hidden, 'separator', at, at + 1);
  }
}

/** A layer of a text that was made from stretches of the original. */
function derivedLayer(how: Layer['how'], traced: Traced): Layer {
  return foldLayer(how, traced.text, [], (span) => sourceOf(traced, span));
}

function wordsLayer(original: string): Layer {
  const tracing = new Tracing();
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charAt(at);
    const before = original.charAt(at - 1);
    if (unit >= 'A' && unit <= 'Z' && ((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9')))
      tracing.add(' ', at, at);
    tracing.add(PARTING.includes(unit) ? ' ' : unit, at, at + 1);
  }
  return derivedLayer('words', tracing.done());
}

/** What tag characters, variation selectors and bits of zero-width characters spell. */
function spelledByHidden(original: string, hidden: readonly HiddenRun[]): Wrapped[] {
  const tags = new Tracing();
  const selectors = new Tracing();
  for (const run of hidden) {
    if (run.kind !== 'tag' && run.kind !== 'variation') continue;
    let at = run.start;
    for (const character of original.slice(run.start, run.end)) {
      const end = at + character.length;
      if (run.kind === 'tag') tags.add(tagText(character), at, end);
      else selectors.add(selectorText(character), at, end);
      at = end;
    }
  }
  const found: Wrapped[] = [];
  const wrap = (how: Layer['how'], traced: Traced | undefined): void => {
    if (traced === undefined || traced.text === '') return;
    found.push({ text: traced.text, layer: derivedLayer(how, traced), traced });
  };
  wrap('tag-characters', tags.done());
  // Single selectors choose the look of emoji; a message needs several.
  if (selectors.length >= 4) wrap('variation-selectors', selectors.done());
  const unseen = hidden.filter(({ kind }) => kind === 'zero-width' || kind === 'bidi' || kind === 'filler');
  wrap('zero-width-bits', zeroWidthText(original, unseen));
  return found;
}

function tagText(character: string): string {
  const point = (character.codePointAt(0) ?? 0) - 0xe0000;
  return point >= 0x20 && point <= 0x7e ? String.fromCharCode(point) : '';
}

/** Sixteen selectors and 240 supplementary ones make 256: the usual way to write bytes with them. */
function selectorText(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const byte = point >= 0xe0100 ? point - 0xe0100 + 16 : point >= 0xfe00 ? point - 0xfe00 : -1;
  return byte >= 0 && byte <= 0xff ? String.fromCharCode(byte) : '';
}

/** Whether a hidden character stands at the end of a word, so that it may be read as a gap. */
function joinsWords(original: string, hidden: readonly HiddenRun[]): boolean {
  return hidden.some(
    ({ kind, start }) =>
      kind !== 'tag' &&
      kind !== 'variation' &&
      kind !== 'soft-hyphen' &&
      /[\p{L}\p{N}]$/u.test(original.slice(Math.max(0, start - 2), start)),
  );
}

function gapsLayer(original: string, hidden: readonly HiddenRun[]): Layer {
  const tracing = new Tracing();
  let done = 0;
  for (const run of hidden) {
    tracing.copy(original, done, run.start);
    tracing.add(' ', run.start, run.end);
    done = run.end;
  }
  tracing.copy(original, done, original.length);
  return derivedLayer('gaps', tracing.done());
}

/** What markup hides, each stretch once: longer ones hold those inside of them. */
function concealedLayer(original: string, concealed: readonly Concealed[]): Layer {
  const tracing = new Tracing();
  let done = 0;
  for (const { start, end } of concealed.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    tracing.part(from);
    tracing.copy(original, from, end);
    done = end;
  }
  return derivedLayer('hidden-markup', tracing.done());
}
