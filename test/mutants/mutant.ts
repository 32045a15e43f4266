/** One break of a check, and the tests that must notice it. */
export interface Mutant {
  /** Area and what is broken, in kebab case; unique. */
  readonly id: string;
  /** The attack or fault that the check stops. */
  readonly title: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  /** Takes its place; still compiles. */
  readonly replace: string;
  /** Test files, from the root of the repository, at least one of which must go red. */
  readonly tests: readonly string[];
}

/**
 * The edits of one source file, told by ids under one area.
 *
 * @param tests of every edit that names none of its own.
 */
export function editsOf(
  area: string,
  file: string,
  tests: readonly string[],
  edits: readonly (Omit<Mutant, 'file' | 'tests'> & Partial<Pick<Mutant, 'tests'>>)[],
): Mutant[] {
  return edits.map((edit) => ({ tests, ...edit, id: `${area}/${edit.id}`, file }));
}

/**
 * The source with the edit made.
 *
 * @returns undefined unless the edit applies in exactly one place and changes something.
 */
export function applyEdit(source: string, { find, replace }: Mutant): string | undefined {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0 || find === replace) return undefined;
  return before + replace + after;
}
