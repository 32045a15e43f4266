import type { Definition } from '../../definition/definition.ts';
import { confusableNameExamples } from '../examples/confusable-name.ts';
import { looks, LOOKS_PATTERNS } from '../looks.ts';
import { wordSet } from '../reading/word-set.ts';
import type { DefinitionView, Passage, SurfaceView } from '../passage.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

/** Names that many servers share, and that another name may try to pass for. */
const WELL_KNOWN = wordSet(
  'read_file write_file edit_file delete_file move_file copy_file list_files search_files list_directory create_directory get_file_info',
  'read_text_file read_multiple_files send_email send_mail send_message read_email search_emails create_event list_events run_command',
  'execute_command execute_code run_shell_command run_query execute_query web_search fetch fetch_url browser_navigate browser_click',
  'create_issue list_issues create_pull_request merge_pull_request create_repository push_files search_code create_branch get_file_contents',
  'post_message create_page update_page search transfer_funds make_payment create_payment get_balance add_contact search_contacts',
);
const EDGES = /^[\s\u200b-\u200f\u2060\ufeff]|[\s\u200b-\u200f\u2060\ufeff]$/u;

/** A name without case and separators. */
function plainForm(name: string): string {
  return name.toLowerCase().replace(/[\s_\-.:/]/g, '');
}

const KNOWN_LOOKS: ReadonlyMap<string, string> = new Map([...WELL_KNOWN].map((name) => [looks(name), name]));

/** The names of one surface, by what they look like. */
interface Names {
  readonly exact: ReadonlyMap<string, number>;
  readonly plain: ReadonlyMap<string, readonly string[]>;
  readonly look: ReadonlyMap<string, readonly string[]>;
  /** What each name looks like. */
  readonly looks: ReadonlyMap<string, string>;
  /** Each name without case and separators. */
  readonly plains: ReadonlyMap<string, string>;
}

const SURFACES = new WeakMap<SurfaceView, Names>();

function namesOf(surface: SurfaceView): Names {
  const known = SURFACES.get(surface);
  if (known !== undefined) return known;
  const exact = new Map<string, number>();
  const plain = new Map<string, string[]>();
  const look = new Map<string, string[]>();
  const plainOf = new Map<string, string>();
  const lookOf = new Map<string, string>();
  for (const { kind, id } of surface.definitions) {
    if (kind !== 'tool') continue;
    exact.set(id, (exact.get(id) ?? 0) + 1);
    if (exact.get(id) !== 1) continue;
    const bare = plainForm(id);
    plainOf.set(id, bare);
    push(plain, bare, id);
    const seen = looks(id);
    lookOf.set(id, seen);
    push(look, seen, id);
  }
  const names = { exact, plain, look, looks: lookOf, plains: plainOf };
  SURFACES.set(surface, names);
  return names;
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [name]);
  else known.push(name);
}

interface Objection {
  readonly signal: string;
  readonly weight: Weight;
  readonly message: string;
}

/** What speaks against a tool's name, the worst first. */
function objectionTo({ id }: Definition, surface: SurfaceView): Objection | undefined {
  const names = namesOf(surface);
  const plain = names.plains.get(id) ?? plainForm(id);
  const look = names.looks.get(id) ?? looks(id);
  const twins = (names.look.get(look) ?? []).filter((name) => name !== id && plainForm(name) !== plain);
  if (twins.length > 0)
    return {
      signal: 'twin',
      weight: isAscii(id) && twins.every(isAscii) ? 'weak' : 'damning',
      message: 'looks like the name of another tool of this server',
    };
  const known = KNOWN_LOOKS.get(look);
  if (known !== undefined && plainForm(known) !== plain && !WELL_KNOWN.has(id))
    return {
      signal: 'known',
      weight: isAscii(id) ? 'clear' : 'damning',
      message: `passes for the well-known name ${known}`,
    };
  if ((names.exact.get(id) ?? 0) > 1)
    return { signal: 'same', weight: 'clear', message: 'is the name of two tools of this server' };
  const close = (names.plain.get(plain) ?? []).filter((name) => name !== id);
  if (close.length > 0)
    return {
      signal: 'close',
      weight: 'weak',
      message: 'differs from the name of another tool in case or separators only',
    };
  return undefined;
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}

function hasEdge(text: string): boolean {
  // Most names begin and end with a letter or a digit, and `$` would look at each character of them.
  return EDGES.test(text.slice(0, 1)) || EDGES.test(text.slice(-1));
}

function nameOf({ passages }: DefinitionView): Passage | undefined {
  return passages.find(({ pointer, of }) => pointer === '/name' && of === 'value');
}

export const confusableName: Rule = {
  meta: {
    id: 'confusable-name',
    title: 'Names that pass for others',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: ['tool', 'prompt', 'resource', 'resource-template'], places: ['name'] },
    docs: {
      what: 'Finds tools whose names look like that of another tool of the same server or like a well-known one (reаd_file, send_emai1), the same name twice, names that differ in case or separators only, and names that begin or end with a blank.',
      why: 'A model calls tools by name. Whoever makes one name pass for another has calls and arguments go to the wrong tool.',
      rewrite: 'Give every tool a name of its own, in plain letters.',
    },
  },
  patterns: { edges: EDGES, ...LOOKS_PATTERNS },
  examples: confusableNameExamples,
  *check(view): Generator<Evidence> {
    const passage = nameOf(view);
    if (passage !== undefined && view.definition.kind === 'tool') {
      const objection = objectionTo(view.definition, view.surface);
      if (objection !== undefined) yield { passage, start: 0, end: passage.text.length, ...objection };
    }
    for (const one of view.passages.filter(({ text }) => text.length <= 200 && hasEdge(text))) {
      const message = 'begins or ends with a blank';
      yield { passage: one, start: 0, end: one.text.length, signal: 'edge', weight: 'clear', message };
    }
  },
};
