import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CORPUS = join(import.meta.dirname, '../../../corpus');

interface Row {
  readonly id: string;
  readonly surface: Readonly<Record<string, unknown>>;
  readonly at?: { readonly kind: string; readonly name: string };
}

const families = JSON.parse(readFileSync(join(CORPUS, 'families.json'), 'utf8')) as Record<
  'poisoned' | 'honest',
  Record<'develop' | 'held-out', string[]>
>;

function rows(label: string, file: string): Row[] {
  const lines = readFileSync(join(CORPUS, label, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  tool: ['tools', 'name'],
  prompt: ['prompts', 'name'],
  resource: ['resources', 'uri'],
  template: ['resourceTemplates', 'uriTemplate'],
};

function holds({ surface, at }: Row): boolean {
  if (at === undefined) return false;
  if (at.kind === 'instructions') return typeof surface['instructions'] === 'string';
  const [list = '', member = ''] = LISTS[at.kind] ?? [];
  const all = (surface[list] ?? []) as Record<string, unknown>[];
  return all.some((one) => one[member] === at.name || one['name'] === at.name);
}

describe.each(['poisoned', 'honest'] as const)('the %s corpus', (label) => {
  const files = readdirSync(join(CORPUS, label)).toSorted();
  const all = files.flatMap((file) => rows(label, file));

  test('has each of its families in exactly one split', () => {
    const named = [...families[label].develop, ...families[label]['held-out']].map((name) => `${name}.jsonl`);
    expect(named.toSorted()).toEqual(files);
  });

  test('holds at least four hundred surfaces, each with an id of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('holds no surface twice', () => {
    expect(new Set(all.map(({ surface }) => JSON.stringify(surface))).size).toBe(all.length);
  });
});

test('the poisoned corpus says of each surface which definition is poisoned', () => {
  const all = readdirSync(join(CORPUS, 'poisoned')).flatMap((file) => rows('poisoned', file));
  expect(all.filter((row) => !holds(row)).map(({ id }) => id)).toEqual([]);
});
