import { rowsIn } from './decode/rows.ts';
import type { Span } from './layer.ts';

/**
 * Why a reader of the rendered text does not see a stretch: a comment, an element that is styled away, one that is
 * folded up, an attribute, what follows far below or far to the right, what follows the end of a C string.
 */
export type ConcealedBy = 'comment' | 'style' | 'details' | 'attribute' | 'padding' | 'nul';

export interface Concealed extends Span {
  readonly by: ConcealedBy;
}

/** Comments of HTML, Markdown, JSX and templates; one that is never closed hides all that follows. */
const COMMENTS = [
  { opener: '<!--', closer: '-->' },
  { opener: '[//]: #', closer: '\n' },
  { opener: '[comment]: ', closer: '\n' },
  { opener: '[//]: <>', closer: '\n' },
  { opener: '{/*', closer: '*/}' },
  { opener: '{#', closer: '#}' },
  { opener: '{{!', closer: '}}' },
] as const;
const TAG = /<([A-Za-z][A-Za-z0-9-]{0,20})(\s[^<>]{0,600})?>/g;
const HIDING =
  /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse)|opacity\s{0,4}:\s{0,4}0?\.?0{0,6}(?![.0-9])|font-size\s{0,4}:\s{0,4}[01]?(?:\.[0-9]{1,4})?(?:px|pt|r?em|%)?\s{0,4}(?:;|["']|!|$)|(?:^|[^a-z-])color\s{0,4}[:=]\s{0,4}["']?(?:white\b|snow\b|transparent\b|#f[0-9a-f]{0,1}f[0-9a-f]{0,1}f[0-9a-f]{0,1}(?![0-9a-f])|#[0-9a-f]{6}00\b|rgba?\(\s{0,2}25[0-5]\s{0,2},\s{0,2}25[0-5]\s{0,2},\s{0,2}25[0-5]|rgba\([^)]{0,40},\s{0,2}0?\.?0{1,4}\s{0,2}\))|(?:text-indent|left|right|top|margin-left)\s{0,4}:\s{0,4}-[0-9]{3,6}|(?:max-)?(?:width|height)\s{0,4}:\s{0,4}0(?:px)?\s{0,4}(?:;|["']|$)|clip(?:-path)?\s{0,4}:|(?:^|\s)hidden(?:$|[\s=/])|class\s{0,4}=\s{0,4}["'][^"']{0,80}\b(?:hidden|invisible|sr-only|visually-hidden|d-none|screen-reader)/i;
const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(['template', 'noscript', 'metadata', 'desc']);
const ATTRIBUTE =
  /\b(?:alt|title|aria-label|aria-description|summary|content|placeholder|data-[a-z-]{1,30})\s{0,4}=\s{0,4}(?:"([^"]{12,2000})"|'([^']{12,2000})')/gi;
/** `![alt](address "title")`, `[text](address "title")`. */
const LINK =
  /(!?)\[([^\]\n]{0,600})\]\(\s{0,4}<?[^\s()<>]{1,600}>?(?:\s{1,4}(?:"([^"\n]{4,2000})"|'([^'\n]{4,2000})'))?\s{0,4}\)/g;
/** `[1]: address "title"`: a definition that is not shown. */
const REFERENCE =
  /^ {0,3}\[[^\]\n]{1,80}\]:[ \t]{1,4}\S{1,600}[ \t\n]{1,4}(?:"([^"\n]{4,2000})"|'([^'\n]{4,2000})'|\(([^()\n]{4,2000})\))/gm;
const BLANK = /[\s\u2800\u3164\u200b\u115f\u1160\uffa0]{15}/g;
const BLANK_MORE = /[\s\u2800\u3164\u200b\u115f\u1160\uffa0]{1,64}/y;
/** Several blanks, of which at least two are no plain spaces, or many. */
const WIDE =
  /[\n\t\u00a0\u2000-\u200b\u2028\u2800\u3000\u3164\u115f]\s?[\n\t\u00a0\u2000-\u200b\u2028\u2800\u3000\u3164\u115f]\s?[\n\t\u00a0\u2000-\u200b\u2028\u2800\u3000\u3164\u115f]| {15}/;
const MANY_LINES = 15;
const MANY_BLANKS = 120;

/** Stretches of a text that a person does not see where it is rendered, in no order; they may overlap. */
export function concealedStretches(text: string): Concealed[] {
  const found: Concealed[] = [];
  const hasBrackets = text.includes('[');
  const hasBraces = text.includes('{');
  const hasAngles = text.includes('<');
  if (hasAngles) elements(text, found);
  for (const { opener, closer } of COMMENTS) {
    const first = opener.charAt(0);
    if (first === '[' ? !hasBrackets : first === '{' ? !hasBraces : !hasAngles) continue;
    for (let start = text.indexOf(opener); start !== -1;) {
      const close = text.indexOf(closer, start + opener.length);
      const end = close === -1 ? text.length : close;
      found.push({ by: 'comment', start: start + opener.length, end });
      start = close === -1 ? -1 : text.indexOf(opener, end + closer.length);
    }
  }
  if (hasBrackets && text.includes('](')) {
    for (const match of text.matchAll(LINK)) {
      const [whole, image, label = '', double, single] = match;
      if (image === '!') found.push(inside(match.index, whole, label));
      const title = double ?? single;
      if (title !== undefined) found.push(inside(match.index, whole, title));
    }
  }
  if (hasBrackets && text.includes(']:')) {
    for (const match of text.matchAll(REFERENCE)) {
      const title = match[1] ?? match[2] ?? match[3] ?? '';
      found.push(inside(match.index, match[0], title));
    }
  }
  const shown = found.length === 0 ? [] : codeIn(text);
  const unshown = shown.length === 0 ? found : found.filter((one) => !isWithin(shown, one));
  padding(text, unshown);
  const nul = text.indexOf('\u0000');
  if (nul !== -1) unshown.push({ by: 'nul', start: nul + 1, end: text.length });
  return unshown.filter(({ start, end }) => end > start);
}

const FENCE = /```|~~~|`/g;

/** Code of Markdown, which a renderer shows as it is written: fenced blocks, and spans within a line. */
function codeIn(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(FENCE)) {
    if (open === undefined) open = { mark, at: index };
    else if (open.mark === mark) {
      const isSpan = mark !== '`' || !text.slice(open.at, index).includes('\n');
      if (isSpan) spans.push({ start: open.at, end: index });
      open = isSpan ? undefined : { mark, at: index };
    }
  }
  return spans;
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined || span.start > start) high = middle - 1;
    else if (span.end < end) low = middle + 1;
    else return true;
  }
  return false;
}

function inside(index: number, whole: string, part: string): Concealed {
  const start = index + whole.lastIndexOf(part);
  return { by: 'attribute', start, end: start + part.length };
}

function elements(text: string, found: Concealed[]): void {
  /** Where the next closing tag of a name lies; -1 if there is none any more. */
  const closers = new Map<string, number>();
  const closerOf = (name: string, from: number): number => {
    const known = closers.get(name);
    if (known === -1 || (known !== undefined && known >= from)) return known;
    const at = lower().indexOf(`</${name}`, from);
    closers.set(name, at);
    return at;
  };
  let lowered: string | undefined;
  const lower = (): string => (lowered ??= toLowerAscii(text));
  let inner = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, written = '', attributes = ''] = match;
    const start = match.index + tag.length;
    if (attributes !== '') {
      for (const attribute of attributes.matchAll(ATTRIBUTE)) {
        const value = attribute[1] ?? attribute[2] ?? '';
        const at = match.index + 1 + written.length + attribute.index + attribute[0].lastIndexOf(value);
        found.push({ by: 'attribute', start: at, end: at + value.length });
      }
    }
    const name = written.toLowerCase();
    const by =
      HIDDEN_ELEMENTS.has(name) || (attributes !== '' && HIDING.test(attributes))
        ? 'style'
        : name === 'details'
          ? 'details'
          : undefined;
    if (by === undefined || start < inner) continue;
    const close = closerOf(name, start);
    const end = close === -1 ? text.length : close;
    inner = end;
    found.push({ by, start, end });
  }
}

/** Same length as the text, unlike what `toLowerCase` makes of some letters. */
function toLowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

function padding(text: string, found: Concealed[]): void {
  if (text.length < MANY_LINES || !WIDE.test(text)) return;
  for (const { start, end } of rowsIn(text, BLANK, BLANK_MORE)) {
    const blank = text.slice(start, end);
    let lines = 0;
    for (const one of blank) if (one === '\n' || one === '\u2028') lines += 1;
    if (lines < MANY_LINES && blank.length < MANY_BLANKS) continue;
    // All that follows stands out of sight.
    found.push({ by: 'padding', start: end, end: text.length });
    return;
  }
}

/** The worst way to hide a stretch overrules the others. */
const WORST_FIRST: readonly ConcealedBy[] = ['nul', 'style', 'padding', 'comment', 'attribute', 'details'];
const LOOKED_AT = 400;

/** How a stretch of the original is concealed. */
export function concealedAt(concealed: readonly Concealed[], { start, end }: Span): ConcealedBy | undefined {
  const ways = new Set<ConcealedBy>();
  for (const one of concealed.slice(0, LOOKED_AT)) if (one.start < end && start < one.end) ways.add(one.by);
  return WORST_FIRST.find((by) => ways.has(by));
}

/** The patterns of this module, for the proof of linear time. */
export const MARKUP_PATTERNS = {
  tag: TAG,
  hiding: HIDING,
  attribute: ATTRIBUTE,
  link: LINK,
  reference: REFERENCE,
  fence: FENCE,
  wide: WIDE,
  blank: BLANK,
  blankMore: BLANK_MORE,
};
