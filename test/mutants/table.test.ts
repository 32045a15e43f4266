import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyEdit } from './mutant.ts';
import { MUTANTS } from './table.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');

it('tells every mutant by its own id', () => {
  const ids = MUTANTS.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it("holds edits that still apply in one place of today's source, and tests that are there", () => {
  const stale = MUTANTS.filter((mutant) => {
    const source = readFileSync(join(REPOSITORY, mutant.file), 'utf8');
    return (
      applyEdit(source, mutant) === undefined ||
      mutant.tests.length === 0 ||
      !mutant.tests.every((test) => existsSync(join(REPOSITORY, test)))
    );
  });
  expect(stale.map(({ id }) => id)).toEqual([]);
});

it('takes no edit that applies nowhere, twice, or changes nothing', () => {
  const mutant = { id: '', title: '', file: '', find: 'a', replace: 'b', tests: [] };
  expect(['x', 'a a', 'xa'].map((source) => applyEdit(source, mutant))).toEqual([undefined, undefined, 'xb']);
  expect(applyEdit('a', { ...mutant, replace: 'a' })).toBeUndefined();
});
