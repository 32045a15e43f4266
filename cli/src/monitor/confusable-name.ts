import { looks } from '@toolsum/core';

/** How a name resembles another. */
export type Resemblance = 'look-alike' | 'near' | 'same-last-part';

/** Last parts that say nothing about whose server it is. */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  [
    'server',
    'mcp',
    'mcp-server',
    'mcp_server',
    'servermcp',
    'api',
    'tools',
    'main',
    'app',
    'test',
    'demo',
  ].map(looks),
);
const SHORTEST_DISTINCT = 4;

/**
 * Whether a new name may be taken for one that somebody watches. Names of one namespace are its owner's own affair:
 * they never resemble each other.
 *
 * @param watched an exact name, or `namespace/*`, to which a look-alike or a near namespace counts.
 */
export function resemblance(name: string, watched: string): Resemblance | undefined {
  const [namespace, last] = parts(name);
  const [watchedNamespace, watchedLast] = parts(watched);
  if (namespace === watchedNamespace) return undefined;
  const namespaceSteps = stepsBetweenNamespaces(namespace, watchedNamespace);
  if (watchedLast === '*') return namespaceSteps === undefined ? undefined : kindOf(namespaceSteps);
  const lastSteps = stepsBetween(looks(last), looks(watchedLast));
  if (namespaceSteps !== undefined && lastSteps !== undefined && namespaceSteps + lastSteps <= MOST_STEPS)
    return kindOf(namespaceSteps + lastSteps);
  const look = looks(last);
  const isDistinct = look.length >= SHORTEST_DISTINCT && !COMMON_PARTS.has(look);
  return lastSteps === 0 && isDistinct ? 'same-last-part' : undefined;
}

const MOST_STEPS = 2;

function kindOf(steps: number): Resemblance {
  return steps === 0 ? 'look-alike' : 'near';
}

function parts(name: string): [namespace: string, last: string] {
  const slash = name.indexOf('/');
  return [name.slice(0, slash), name.slice(slash + 1)];
}

/** Only one label of a namespace may differ by letters, the others must look the same: `io.github.` says nothing. */
function stepsBetweenNamespaces(a: string, b: string): number | undefined {
  if (looks(a) === looks(b)) return 0;
  const [labelsA, labelsB] = [a.split('.'), b.split('.')];
  if (labelsA.length !== labelsB.length) return undefined;
  const different = labelsA.flatMap((label, i) => {
    const [lookA, lookB] = [looks(label), looks(labelsB[i] ?? '')];
    return lookA === lookB ? [] : [stepsBetween(lookA, lookB)];
  });
  return different.length === 1 ? different[0] : undefined;
}

/** Edits between two looks, if they are few for their length: one from four characters on, two from nine on. */
function stepsBetween(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  const most = length >= 9 ? 2 : length >= 4 ? 1 : 0;
  if (Math.abs(a.length - b.length) > most) return undefined;
  const steps = editDistance(a, b);
  return steps <= most ? steps : undefined;
}

/** Insertions, deletions, replacements, and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(beforeLast, j - 2) + 1
          : replaced;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
