import { singular, type Material } from './material.ts';
import type { DefinitionView } from './passage.ts';

/** Words of a tool's own account of itself, in the singular: what it is openly about. */
export interface OwnBusiness {
  readonly words: ReadonlySet<string>;
  /** Names of its parameters, as phrases: `api key`. */
  readonly parameters: ReadonlySet<string>;
}

const KNOWN = new WeakMap<DefinitionView, OwnBusiness>();
/** Words of the opening that are read. */
const OPENING = 40;
const SMALL = new Set([
  'user',
  'file',
  'data',
  'name',
  'list',
  'full',
  'of',
  'the',
  'and',
  'content',
  'number',
  'last',
  'previous',
]);

/** What a definition says it is about: its name, its title, how its description begins, and its parameters. */
export function ownBusiness(view: DefinitionView): OwnBusiness {
  const known = KNOWN.get(view);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      if (word.length > 1 && !SMALL.has(word)) words.add(singular(word));
  };
  add(spaced(view.definition.id));
  for (const { pointer, sentences, text } of view.passages) {
    if (pointer === '/title' || pointer === '/annotations/title') add(text.slice(0, 200));
    else if (pointer === '/description' || pointer === '/text') {
      const first = sentences[0];
      if (first === undefined) continue;
      for (const { text: word } of first.words.slice(first.from, Math.min(first.to, first.from + OPENING)))
        add(word);
    }
  }
  const parameters = new Set(Array.from(view.parameters, (name) => singular(spaced(name).toLowerCase())));
  const business = { words, parameters };
  KNOWN.set(view, business);
  return business;
}

/** `apiKey` and `api_key` as `api Key` and `api key`. */
export function spaced(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether it is the tool's own business: what it is openly about, or a parameter of its own. */
export function isOwnBusiness({ words, parameters }: OwnBusiness, { kind, name }: Material): boolean {
  if (kind === 'secret-place') return false;
  if (parameters.has(name)) return true;
  const parts = name.split(' ').map(singular);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1)
    return (
      parameters.has(last) || parts.every((part) => words.has(part) || SMALL.has(part)) || words.has(last)
    );
  return words.has(last) || [...parameters].some((one) => one.endsWith(` ${last}`));
}

/** Words of tools that pass conversations on by trade. */
const TRADE = [
  'chat',
  'llm',
  'conversation',
  'completion',
  'message',
  'agent',
  'assistant',
  'prompt',
  'memory',
  'transcript',
  'dialogue',
];

/** The same for something that a parameter asks for: its own name counts only if the tool is about it as well. */
export function isBusinessOfTool(own: OwnBusiness, material: Material): boolean {
  const { kind, name } = material;
  if (kind === 'conversation' && TRADE.some((word) => own.words.has(word))) return true;
  const parts = name.split(' ').map(singular);
  if (kind !== 'secret-place' && parts.some((part) => own.words.has(part) && !SMALL.has(part))) return true;
  if (kind === 'secret' && material.grade !== 'strong') return isOwnBusiness(own, material);
  return false;
}
