import type { Definition } from '../../definition/definition.ts';
import type { Concept } from './concept.ts';

/** What names, in lower case, are to the definition at hand. */
export interface KnownNames {
  get(name: string): Concept | undefined;
  has(name: string): boolean;
}

/** The names about the strings of one definition. */
export interface NamesAbout extends KnownNames {
  /** Whether a folded text may hold a name that is this definition's own: only then it reads otherwise than elsewhere. */
  mayOwnPartOf(text: string): boolean;
}

/** Nearly every word of a text can be told from a few names by its end, without looking it up. */
class NameSet extends Set<string> {
  #ends = 0;
  #lengths = 0;

  override add(name: string): this {
    this.#ends |= bitOf(name);
    this.#lengths |= 1 << Math.min(name.length, 31);
    return super.add(name);
  }

  override has(name: string): boolean {
    return (
      (this.#lengths & (1 << Math.min(name.length, 31))) !== 0 &&
      (this.#ends & bitOf(name)) !== 0 &&
      super.has(name)
    );
  }
}

/** A bit for a name's last two letters. */
function bitOf(name: string): number {
  return 1 << ((name.charCodeAt(name.length - 1) + 7 * name.charCodeAt(name.length - 2)) & 31);
}

/** Names that tell what they are wherever they stand; `search` may be a tool and is a word. */
const TELLING = /[_.:-]|[a-z][A-Z]/;
const SHORTEST_PARAMETER = 3;
/** Definitions with more names of their own than this read all their texts for themselves. */
const MOST_LOOKED_FOR = 64;

/** The tools of a surface whose names can't be taken for words, in lower case. */
export function tellingNames(tools: Iterable<string>): ReadonlySet<string> {
  const telling = new NameSet();
  for (const name of tools) if (TELLING.test(name)) telling.add(name.toLowerCase());
  return telling;
}

/** The names that a definition's texts may speak of: its own, its parameters', those of the other tools. */
export function knownNames(
  { kind, id }: Definition,
  parameters: ReadonlySet<string>,
  tools: ReadonlySet<string>,
): NamesAbout {
  const own = new Map<string, Concept>();
  const ownNames = new NameSet();
  for (const name of parameters)
    if (name.length >= SHORTEST_PARAMETER) own.set(name.toLowerCase(), 'own-parameter');
  if (kind === 'tool' && TELLING.test(id)) own.set(id.toLowerCase(), 'own-name');
  for (const name of own.keys()) ownNames.add(name);
  return {
    get: (name) => (ownNames.has(name) ? own.get(name) : tools.has(name) ? 'sibling' : undefined),
    has: (name) => ownNames.has(name) || tools.has(name),
    mayOwnPartOf: (text) => {
      // Every text is asked for every name: many names in many texts would take quadratic time.
      if (own.size > MOST_LOOKED_FOR) return true;
      for (const name of own.keys()) if (text.includes(name)) return true;
      return false;
    },
  };
}
