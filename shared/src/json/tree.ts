import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** JSON with the places of its texts. Offsets are UTF-16 units of the text; a string's include its quotes. */
export type JsonNode =
  | { readonly type: 'string' | 'scalar'; readonly start: number; readonly end: number }
  | { readonly type: 'array'; readonly start: number; readonly items: readonly JsonNode[] }
  | { readonly type: 'object'; readonly start: number; readonly members: readonly JsonMember[] };

export interface JsonMember {
  /** The member's name; of one that stands twice in its object, the earlier ones are called `name (1)`, `name (2)`. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly value: JsonNode;
}

interface OpenObject {
  readonly type: 'object';
  readonly start: number;
  readonly members: { name: string; nameStart: number; nameEnd: number; value: JsonNode }[];
  /** Index of the last member of each name. */
  readonly taken: Map<string, number>;
  /** How often each name was given to an earlier member already. */
  readonly repeats: Map<string, number>;
}
interface OpenArray {
  readonly type: 'array';
  readonly start: number;
  readonly items: JsonNode[];
}

const SPACE = /[\s,:\uFEFF]*/y;
const SCALAR = /[^\s,:\]}]+/y;

/**
 * Reads the places out of a text that `JSON.parse` has taken already.
 *
 * @throws ToolsumError ERR_JSON_DEPTH; RangeError if it is no JSON after all.
 */
export function jsonTree(text: string): JsonNode {
  const open: (OpenObject | OpenArray)[] = [];
  let name: { text: string; start: number; end: number } | undefined;
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    const character = text[at];
    let done: JsonNode | undefined;
    const top = open.at(-1);
    if (character === '"') {
      const end = stringEnd(text, at);
      if (top?.type === 'object' && name === undefined) {
        name = { text: JSON.parse(text.slice(at, end)) as string, start: at, end };
        at = end;
        continue;
      }
      done = { type: 'string', start: at, end };
      at = end;
    } else if (character === '{' || character === '[') {
      const container: OpenObject | OpenArray =
        character === '{'
          ? { type: 'object', start: at, members: [], taken: new Map(), repeats: new Map() }
          : { type: 'array', start: at, items: [] };
      if (open.length >= LIMITS.jsonDepth)
        throw new ToolsumError('ERR_JSON_DEPTH', `nested deeper than ${LIMITS.jsonDepth}, at offset ${at}`);
      if (top !== undefined) attach(top, container, name);
      name = undefined;
      open.push(container);
      at += 1;
      continue;
    } else if (character === '}' || character === ']') {
      const closed = open.pop();
      at += 1;
      if (closed !== undefined && open.length === 0) return closed;
      if (closed === undefined) throw new RangeError('not JSON');
      continue;
    } else {
      SCALAR.lastIndex = at;
      if (!SCALAR.test(text)) throw new RangeError('not JSON');
      done = { type: 'scalar', start: at, end: SCALAR.lastIndex };
      at = SCALAR.lastIndex;
    }
    if (top === undefined) return done;
    attach(top, done, name);
    name = undefined;
  }
}

function attach(
  holder: OpenObject | OpenArray,
  value: JsonNode,
  name: { text: string; start: number; end: number } | undefined,
): void {
  if (holder.type === 'array') {
    holder.items.push(value);
    return;
  }
  if (name === undefined) throw new RangeError('not JSON');
  const index = holder.taken.get(name.text);
  const earlier = index === undefined ? undefined : holder.members[index];
  if (earlier !== undefined) {
    let count = (holder.repeats.get(name.text) ?? 0) + 1;
    while (holder.taken.has(`${name.text} (${count})`)) count += 1;
    holder.repeats.set(name.text, count);
    earlier.name = `${name.text} (${count})`;
    holder.taken.set(earlier.name, index ?? 0);
  }
  holder.taken.set(name.text, holder.members.length);
  holder.members.push({ name: name.text, nameStart: name.start, nameEnd: name.end, value });
}

/** Offset after the closing quote of the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit === 0x5c) at += 1;
  }
  throw new RangeError('not JSON');
}
