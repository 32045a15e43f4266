import type { Change, JsonObject, JsonValue } from '@toolsum/schemas';
import { LISTINGS, isJsonObject, type Definition, type Kind } from '../definition/definition.ts';
import { compareDefinitions, compareText, definitionKey } from '../definition/digest.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';
import { CHANGE_CLASSES, compareSeverity } from './classes.ts';
import { compareDefinitionMembers } from './definition-change.ts';
import { sameJson, type Difference, type Report } from './difference.ts';
import { cutTo, excerpts } from './excerpt.ts';
import { findNewHiddenCharacters } from './hidden-characters.ts';

/** What the classifier needs to know of a lint finding. */
export interface LintSign {
  readonly rule: string;
  readonly tier: 'block' | 'advise';
}

export interface ClassifyOptions {
  /**
   * Finds text that speaks to the model as an instruction or hides from the reader: pass a linter limited to those
   * rule families. Without it `instruction-text-appeared` is never reported.
   */
  readonly lint?: (definition: Definition) => readonly LintSign[];
}

/**
 * Names what changed between two surfaces (DESIGN section 9). Empty exactly if both hold the same definitions, in
 * whatever order; a definition may yield several changes.
 *
 * @returns the worst first, then by kind, id and pointer. At most `LIMITS.changesPerDefinition` for one definition,
 * the last of them then says how many more there are.
 * @throws ToolsumError ERR_DEFINITION_REPEATED if (kind, id) stands twice on one side, ERR_JSON_DEPTH for what the
 * strict parser would not have let pass.
 */
export function classifyChanges(
  before: readonly Definition[],
  after: readonly Definition[],
  options: ClassifyOptions = {},
): Change[] {
  const old = byKey(before);
  const now = byKey(after);
  const removed = [...old.values()].filter(({ kind, id }) => !now.has(definitionKey(kind, id)));
  const added = [...now.values()].filter(({ kind, id }) => !old.has(definitionKey(kind, id)));
  const renames = pairRenames(removed, added);
  const gone = new Set(renames.map(([from]) => from));
  const changes: Change[] = [];

  for (const definition of now.values()) {
    const earlier = old.get(definitionKey(definition.kind, definition.id));
    if (earlier !== undefined && !sameJson(earlier.definition, definition.definition)) {
      changes.push(...changed(earlier, definition, options));
    }
  }
  for (const [from, to] of renames) {
    changes.push(
      ...signs(from, to, options, [{ class: 'definition-renamed', ...none, before: from.id, after: to.id }]),
    );
  }
  const come = new Set(renames.map(([, to]) => to));
  for (const definition of added) {
    if (come.has(definition)) continue;
    const found = definition.kind === 'instructions' ? 'instructions-changed' : 'definition-added';
    changes.push(
      ...signs(undefined, definition, options, [{ class: found, ...none, after: shown(definition) }]),
    );
  }
  for (const definition of removed) {
    if (gone.has(definition)) continue;
    const found = definition.kind === 'instructions' ? 'instructions-changed' : 'definition-removed';
    changes.push(toChange(definition, { class: found, ...none, before: shown(definition) }));
  }
  return changes.toSorted(compareChanges);
}

/** The pointer of a change that concerns the definition as a whole. */
const none = { pointer: '' } as const;

function byKey(definitions: readonly Definition[]): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const definition of definitions) {
    refuseTooDeep(definition.definition);
    const key = definitionKey(definition.kind, definition.id);
    if (found.has(key)) {
      throw new ToolsumError('ERR_DEFINITION_REPEATED', `a ${definition.kind} stands twice in one surface`, {
        kind: definition.kind,
      });
    }
    found.set(key, definition);
  }
  return found;
}

/** The comparison recurses; what did not come through the strict parser must not be deeper than what did. */
function refuseTooDeep(definition: JsonObject): void {
  let level: JsonValue[] = [definition];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.jsonDepth) {
      throw new ToolsumError('ERR_JSON_DEPTH', `a definition nested deeper than ${LIMITS.jsonDepth}`);
    }
    level = level.flatMap((value) =>
      Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [],
    );
  }
}

/** Pairs what went with what came under another name but with the same body, in a fixed order. */
function pairRenames(
  removed: readonly Definition[],
  added: readonly Definition[],
): (readonly [Definition, Definition])[] {
  if (removed.length === 0 || added.length === 0) return [];
  const waiting = new Map<string, Definition[]>();
  for (const definition of removed.toSorted(compareDefinitions).toReversed()) {
    const body = bodyKey(definition);
    if (body === undefined) continue;
    const alike = waiting.get(body);
    if (alike === undefined) waiting.set(body, [definition]);
    else alike.push(definition);
  }
  return added.toSorted(compareDefinitions).flatMap((to) => {
    const from = waiting.get(bodyKey(to) ?? '')?.pop();
    return from === undefined ? [] : [[from, to] as const];
  });
}

const NAME_MEMBERS: ReadonlyMap<Kind, string> = new Map(
  LISTINGS.map(({ kind, idMember }) => [kind, idMember] as const),
);

/** A definition without its name; undefined for kinds that have none. */
function bodyKey({ kind, definition }: Definition): string | undefined {
  const nameMember = NAME_MEMBERS.get(kind);
  if (nameMember === undefined) return undefined;
  const body = Object.fromEntries(Object.entries(definition).filter(([name]) => name !== nameMember));
  return `${kind}\n${canonicalText(body)}`;
}

function changed(before: Definition, after: Definition, options: ClassifyOptions): Change[] {
  const differences: Difference[] = [];
  compareDefinitionMembers(after.kind, before.definition, after.definition, (difference) => {
    differences.push(difference);
  });
  return signs(before, after, options, differences);
}

/** Adds what appeared in the text of a definition to the differences found in its structure. */
function signs(
  before: Definition | undefined,
  after: Definition,
  { lint }: ClassifyOptions,
  differences: readonly Difference[],
): Change[] {
  const all = [...differences];
  const report: Report = (difference) => {
    all.push(difference);
  };
  findNewHiddenCharacters(before?.definition, after.definition, report);
  if (lint !== undefined) {
    const known = before === undefined ? new Map<string, number>() : blockCounts(lint(before));
    const appeared = [...blockCounts(lint(after))]
      .filter(([rule, count]) => count > (known.get(rule) ?? 0))
      .map(([rule]) => rule);
    if (appeared.length > 0) {
      report({
        class: 'instruction-text-appeared',
        ...none,
        after: appeared.toSorted(compareText).join(' '),
      });
    }
  }
  return bounded(after, all.map((difference) => toChange(after, difference)).toSorted(compareChanges));
}

function blockCounts(found: readonly LintSign[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, tier } of found) if (tier === 'block') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function bounded(definition: Definition, changes: readonly Change[]): Change[] {
  if (changes.length <= LIMITS.changesPerDefinition) return [...changes];
  const kept = changes.slice(0, LIMITS.changesPerDefinition - 1);
  const more = `[… ${changes.length - kept.length} more changes …]`;
  return [...kept, toChange(definition, { class: 'schema-changed', ...none, after: more })];
}

function shown({ kind, definition }: Definition): JsonValue {
  const text = kind === 'instructions' && Object.hasOwn(definition, 'text') ? definition['text'] : undefined;
  return text ?? definition;
}

function toChange({ kind, id }: Definition, difference: Difference): Change {
  return {
    class: difference.class,
    ...CHANGE_CLASSES[difference.class],
    kind,
    id: cutTo(id, LIMITS.changeIdLength),
    ...(difference.pointer === '' ? {} : { pointer: ancestorWithin(difference.pointer) }),
    ...excerpts(difference.before, difference.after),
  };
}

/** A pointer too long for the format gives way to the nearest ancestor that fits. */
function ancestorWithin(pointer: string): string {
  if (pointer.length <= LIMITS.changePointerLength) return pointer;
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/', LIMITS.changePointerLength)));
}

function compareChanges(a: Change, b: Change): number {
  return (
    compareSeverity(b.severity, a.severity) ||
    compareDefinitions(a, b) ||
    compareText(a.pointer ?? '', b.pointer ?? '') ||
    compareText(a.class, b.class)
  );
}
