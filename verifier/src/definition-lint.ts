import {
  definitionDigest,
  definitionKey,
  lintSurface,
  RULESET,
  type Definition,
  type DigestedDefinition,
  type Finding,
  type Snapshot,
} from '@toolsum/core';

/** Block findings of a definition that a server lists. */
export type FindingsOf = (live: DigestedDefinition) => readonly Finding[];

type Linted = ReadonlyMap<string, readonly Finding[]>;

const NONE: readonly Finding[] = [];
/** Surfaces and single definitions whose findings are kept; the oldest give way. */
const KEPT = 64;
/** By rule set, server and what was linted: rules are pure, so the same always gives the same. */
const known = new Map<string, Linted>();

/**
 * Lints a whole listing, where definitions explain each other, once for as long as it stays the same. A definition that is
 * not in it is linted alone.
 *
 * @param name of the server, if it is known.
 */
export function findingsIn(
  snapshot: Pick<Snapshot, 'digest' | 'definitions'>,
  name: string | undefined,
): FindingsOf {
  return (live) => {
    const linted = lintOnce(snapshot.digest, name, snapshot.definitions);
    return linted.get(keyOf(live)) ?? lintOnce(live.digest, name, [live]).get(keyOf(live)) ?? NONE;
  };
}

/** What a client is shown of a resource that only a template covers. */
export function asShown(id: string): DigestedDefinition {
  const bare: Definition = { kind: 'resource', id, definition: { uri: id, name: id } };
  return { ...bare, digest: definitionDigest(bare) };
}

function lintOnce(
  digest: string,
  name: string | undefined,
  definitions: readonly DigestedDefinition[],
): Linted {
  const key = `${RULESET.digest} ${digest} ${name ?? ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const linted = lint(definitions, name);
  const [oldest] = known.keys();
  if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, linted);
  return linted;
}

function lint(definitions: readonly DigestedDefinition[], name: string | undefined): Linted {
  const found = new Map<string, Finding[]>();
  for (const finding of lintSurface({ definitions, ...(name === undefined ? {} : { serverName: name }) })) {
    if (finding.tier !== 'block') continue;
    const key = definitionKey(finding.kind, finding.id);
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return new Map(
    definitions.map((definition) => [
      keyOf(definition),
      found.get(definitionKey(definition.kind, definition.id)) ?? NONE,
    ]),
  );
}

function keyOf({ kind, id, digest }: DigestedDefinition): string {
  return `${definitionKey(kind, id)} ${digest}`;
}
