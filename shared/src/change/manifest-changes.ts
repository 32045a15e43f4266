import type { Change, Manifest, ManifestDefinition } from '@toolsum/schemas';
import { compareDefinitions, compareText, definitionKey } from '../definition/digest.ts';
import { compareSeverity } from './classes.ts';
import { classifyChanges, type ClassifyOptions } from './classify.ts';

/** A definition before and after; one side is absent if it came or went. */
interface Pair {
  readonly before?: ManifestDefinition;
  readonly after?: ManifestDefinition;
}

/**
 * Names what changed between two versions of a server, for everybody who is served by it: where a definition has
 * variants, each is held against what the same (profile, era) was served before. Unlike `classifyChanges` it takes
 * definitions that stand there more than once.
 *
 * @returns the worst first, each change once.
 */
export function classifyManifestChanges(
  before: Pick<Manifest, 'definitions'>,
  after: Pick<Manifest, 'definitions'>,
  options: ClassifyOptions = {},
): Change[] {
  const changes = new Map<string, Change>();
  for (const round of rounds(pairs(before.definitions, after.definitions))) {
    const old = round.flatMap((pair) => pair.before ?? []);
    const now = round.flatMap((pair) => pair.after ?? []);
    for (const change of classifyChanges(old, now, options)) changes.set(JSON.stringify(change), change);
  }
  return [...changes.values()].toSorted(
    (a, b) =>
      compareSeverity(b.severity, a.severity) ||
      compareDefinitions(a, b) ||
      compareText(a.pointer ?? '', b.pointer ?? '') ||
      compareText(a.class, b.class),
  );
}

/** Pairs by (kind, id): in each list no two that are the same text for the same people. */
function pairs(
  before: readonly ManifestDefinition[],
  after: readonly ManifestDefinition[],
): ReadonlyMap<string, readonly Pair[]> {
  const old = byKey(before);
  const now = byKey(after);
  const found = new Map<string, readonly Pair[]>();
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const pairsOfKey = pairVariants(old.get(key) ?? [], now.get(key) ?? []);
    if (pairsOfKey.length > 0) found.set(key, pairsOfKey);
  }
  return found;
}

function pairVariants(old: readonly ManifestDefinition[], now: readonly ManifestDefinition[]): Pair[] {
  if (now.length === 0) return old.map((before) => ({ before }));
  const [first] = old;
  if (first === undefined) return now.map((after) => ({ after }));
  return now.flatMap((after): Pair[] => {
    const earlier = old.filter((before) => overlap(before, after));
    if (earlier.length > 0) {
      return earlier.filter(({ digest }) => digest !== after.digest).map((before) => ({ before, after }));
    }
    // For a new profile: not new if others had it, else as different as it is from what was there.
    return old.some(({ digest }) => digest === after.digest) ? [] : [{ before: first, after }];
  });
}

/** Absent profiles or eras mean all. */
function overlap(a: ManifestDefinition, b: ManifestDefinition): boolean {
  return meet(a.profiles, b.profiles) && meet(a.eras, b.eras);
}

function meet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((item) => b.includes(item));
}

function byKey(definitions: readonly ManifestDefinition[]): Map<string, ManifestDefinition[]> {
  const found = new Map<string, ManifestDefinition[]>();
  for (const definition of definitions) {
    const key = definitionKey(definition.kind, definition.id);
    const variants = found.get(key);
    if (variants === undefined) found.set(key, [definition]);
    else variants.push(definition);
  }
  return found;
}

/** Deals the pairs out so that in no round a (kind, id) stands twice. */
function* rounds(found: ReadonlyMap<string, readonly Pair[]>): Generator<Pair[]> {
  const most = Math.max(0, ...[...found.values()].map(({ length }) => length));
  for (let round = 0; round < most; round += 1) {
    yield [...found.values()].flatMap((pairsOfKey) => pairsOfKey[round] ?? []);
  }
}
