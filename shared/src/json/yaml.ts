import type * as Yaml from 'yaml';
import type { Document, Node, Pair, ParsedNode, Scalar } from 'yaml';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** YAML as the JSON text that says the same, and the way back to its places. */
export interface YamlAsJson {
  /** For the strict parser: what JSON refuses is refused there. */
  readonly json: string;
  readonly text: string;
  /** Offset in the YAML text of what stands at an offset of the JSON text. */
  readonly sourceOffset: (jsonOffset: number) => number;
}

/** Plain words that some readers of YAML take for something else than a string. */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off|~|null|true|false|[-+]?(?:\.inf|\.nan)|[-+]?[0-9][0-9_:.]*)$/i;
const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const JSON_WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/**
 * Reads YAML 1.2 as far as it is another spelling of JSON: no anchors, aliases, tags, directives, merge keys or second
 * document, and no plain word that another reader could take for another value. Bounds are held before anything is
 * composed. Duplicate members are left to the strict parser, which is to read the result.
 *
 * @param maxBytes the bound of the caller's format, from `LIMITS`.
 * @throws ToolsumError ERR_TOO_LARGE, ERR_UTF8, ERR_YAML and ERR_JSON_DEPTH with the `offset`.
 */
export async function yamlAsJson(bytes: Uint8Array, maxBytes: number): Promise<YamlAsJson> {
  const text = decode(bytes, maxBytes);
  const yaml = await import('yaml');
  scanTokens(text, yaml);
  let documents: readonly Document.Parsed[];
  try {
    const parsed = yaml.parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      // Takes time that grows with the square of a map; the strict parser finds them in one pass.
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch (cause) {
    throw new ToolsumError('ERR_YAML', 'not YAML', {}, { cause });
  }
  const [document, second] = documents;
  if (document === undefined) throw refusal('nothing is written there', 0);
  const fault = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0];
  if (fault !== undefined) throw refusal(FAULTS[fault.code] ?? 'not well formed', fault.pos[0]);
  if (second !== undefined) throw refusal('a second document', second.range[0]);
  const writer = new JsonWriter(yaml);
  writer.write(document.contents, 0, 0);
  return { text, json: writer.json, sourceOffset: (offset) => writer.sourceOffset(offset) };
}

/** What people most often do wrong, in words of our own; the library's would repeat the text. */
const FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the line is indented in another way than its neighbours',
  TAB_AS_INDENT: 'a tab is no indentation in YAML; use spaces',
  MISSING_CHAR: 'a bracket, quote or space is missing',
  UNEXPECTED_TOKEN: 'something stands here that does not belong here',
  BLOCK_AS_IMPLICIT_KEY: 'a list or map begins where a value was expected; check the indentation',
  MULTILINE_IMPLICIT_KEY: 'a member name goes over several lines, or a colon is missing',
  NON_STRING_KEY: 'a member name that is no string',
  BAD_DQ_ESCAPE: 'an escape that double quotes do not know',
};

function decode(bytes: Uint8Array, maxBytes: number): string {
  if (bytes.byteLength > maxBytes) {
    throw new ToolsumError('ERR_TOO_LARGE', `${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, {
      bytes: bytes.byteLength,
      limit: maxBytes,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ToolsumError('ERR_UTF8', 'not valid UTF-8', {}, { cause });
  }
}

/** What is refused by its token alone. */
const REFUSED_TOKENS: Readonly<Record<string, string>> = {
  anchor: 'an anchor (&); write the value out',
  alias: 'an alias (*); write the value out',
  tag: 'a tag (!)',
  'directive-line': 'a directive (%)',
  'byte-order-mark': 'a byte order mark',
};
const OPENS: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSES: ReadonlySet<string> = new Set(['flow-map-end', 'flow-seq-end']);
const NESTS: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
/** Tokens of the lexer that stand for no text. */
const UNWRITTEN: ReadonlySet<string> = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/** One pass over the tokens before anything is composed: composing goes as deep as the text does. */
function scanTokens(text: string, { Lexer, CST }: typeof Yaml): void {
  let offset = 0;
  let flow = 0;
  let onLine = 0;
  let isContent = false;
  for (const token of new Lexer().lex(text)) {
    // The token after the mark of a scalar is its text, whatever it looks like.
    const type: string = isContent ? 'content' : (CST.tokenType(token) ?? 'content');
    isContent = type === 'scalar';
    if (UNWRITTEN.has(type)) continue;
    const refused = Object.hasOwn(REFUSED_TOKENS, type) ? REFUSED_TOKENS[type] : undefined;
    if (refused !== undefined) throw refusal(refused, offset);
    if (OPENS.has(type)) flow += 1;
    else if (CLOSES.has(type)) flow -= 1;
    else if (type === 'newline') onLine = 0;
    else if (NESTS.has(type)) onLine += 1;
    // A flow map has a colon for each member: only block structure nests by them.
    if (flow > LIMITS.jsonDepth || (flow === 0 && onLine > LIMITS.jsonDepth)) throw tooDeep(offset);
    offset += token.length;
  }
}

class JsonWriter {
  readonly #yaml: typeof Yaml;
  readonly #parts: string[] = [];
  #length = 0;
  /** Where tokens of the JSON text come from, in order. */
  readonly #marks: { json: number; source: number }[] = [];

  constructor(yaml: typeof Yaml) {
    this.#yaml = yaml;
  }

  get json(): string {
    return this.#parts.join('');
  }

  sourceOffset(jsonOffset: number): number {
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#marks[middle]?.json ?? 0) <= jsonOffset) low = middle;
      else high = middle - 1;
    }
    return this.#marks[low]?.source ?? 0;
  }

  /** @param at where the value is missing, if it is. */
  write(node: ParsedNode | Node | null | undefined, depth: number, at: number): void {
    const source = node?.range?.[0] ?? at;
    if (depth > LIMITS.jsonDepth) throw tooDeep(source);
    this.#marks.push({ json: this.#length, source });
    const { isMap, isSeq, isScalar } = this.#yaml;
    if (node === null || node === undefined) this.#push('null');
    else if (isMap(node)) this.#writeMap(node.items as Pair<Node, Node | null>[], depth, source);
    else if (isSeq(node)) {
      this.#push('[');
      for (const [i, item] of node.items.entries()) {
        if (i > 0) this.#push(',');
        this.write(item as Node | null, depth + 1, source);
      }
      this.#push(']');
    } else if (isScalar(node)) this.#push(this.#scalar(node, source));
    else throw refusal('something that JSON does not have', source);
  }

  #writeMap(items: readonly Pair<Node, Node | null>[], depth: number, at: number): void {
    this.#push('{');
    for (const [i, { key, value }] of items.entries()) {
      if (i > 0) this.#push(',');
      const source = key.range?.[0] ?? at;
      if (!this.#yaml.isScalar(key) || typeof key.value !== 'string')
        throw refusal('a member name that is no string', source);
      if (key.value === '<<') throw refusal('a merge key (<<); write the members out', source);
      this.#marks.push({ json: this.#length, source });
      this.#push(`${JSON.stringify(key.value)}:`);
      this.write(value, depth + 1, source);
    }
    this.#push('}');
  }

  #scalar({ type, value, source: written = '' }: Scalar, at: number): string {
    if (type !== 'PLAIN') {
      if (typeof value === 'string') return JSON.stringify(value);
      throw refusal('something that JSON does not have', at);
    }
    if (written === '') return 'null';
    if (JSON_NUMBER.test(written) || JSON_WORDS.has(written)) return written;
    if (typeof value !== 'string' || AMBIGUOUS.test(written))
      throw refusal('a word or number that readers of YAML understand differently; put it into quotes', at);
    return JSON.stringify(value);
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

function refusal(what: string, offset: number): ToolsumError {
  return new ToolsumError('ERR_YAML', `not YAML as toolsum takes it: ${what}`, { offset });
}

function tooDeep(offset: number): ToolsumError {
  return new ToolsumError('ERR_JSON_DEPTH', `nested deeper than ${LIMITS.jsonDepth}`, { offset });
}
