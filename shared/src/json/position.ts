import type { JsonMember, JsonNode } from './tree.ts';

/** A stretch of a text. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The raw token that a JSON pointer leads to: a value, or the name of the member that holds it. */
export function tokenAt(
  tree: JsonNode,
  pointer: string,
  of: 'value' | 'name',
): { start: number; end: number } | undefined {
  let node: JsonNode | undefined = tree;
  let name: { start: number; end: number } | undefined;
  for (const part of pointer.split('/').slice(1)) {
    const token = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.type === 'object') {
      const member: JsonMember | undefined = node.members.findLast((one) => one.name === token);
      name = member === undefined ? undefined : { start: member.nameStart, end: member.nameEnd };
      node = member?.value;
    } else if (node?.type === 'array') {
      name = undefined;
      node = /^(?:0|[1-9][0-9]*)$/.test(token) ? node.items[Number(token)] : undefined;
    } else return undefined;
  }
  if (node === undefined) return undefined;
  if (of === 'name') return name;
  return 'end' in node ? { start: node.start, end: node.end } : { start: node.start, end: node.start + 1 };
}

const ESCAPE_LENGTH = 2;
const UNICODE_ESCAPE_LENGTH = 6;

/**
 * Where a span of a string stands in the string's raw token, escapes counted as they are written.
 *
 * @param start offset of the token's opening quote.
 * @returns offsets in the text, end exclusive.
 */
export function rawSpan(
  text: string,
  token: { start: number; end: number },
  span: { start: number; end: number },
): { start: number; end: number } {
  let at = token.start + 1;
  const last = token.end - 1;
  let start: number | undefined;
  for (let unit = 0; unit < span.end && at < last; unit += 1) {
    if (unit === span.start) start = at;
    if (text[at] !== '\\') at += 1;
    else at += text[at + 1] === 'u' ? UNICODE_ESCAPE_LENGTH : ESCAPE_LENGTH;
  }
  return { start: start ?? at, end: at };
}

/** Turns offsets into lines and columns; the line starts are found once. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  region({ start, end }: { start: number; end: number }): Region {
    const [startLine, startColumn] = this.#place(start);
    const [endLine, endColumn] = this.#place(end);
    return { startLine, startColumn, endLine, endColumn };
  }

  #place(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}
