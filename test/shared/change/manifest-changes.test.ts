import { describe, expect, it } from 'vitest';
import { classifyManifestChanges, definitionDigest } from '@toolsum/core';
import type { ManifestDefinition } from '@toolsum/schemas';

type Where = Pick<ManifestDefinition, 'profiles' | 'eras'>;

function tool(id: string, description: string, where: Where = {}): ManifestDefinition {
  const definition = { name: id, description, inputSchema: { type: 'object' } };
  return {
    kind: 'tool',
    id,
    definition,
    digest: definitionDigest({ kind: 'tool', id, definition }),
    ...where,
  };
}

function label(before: ManifestDefinition[], after: ManifestDefinition[]): string[] {
  return classifyManifestChanges({ definitions: before }, { definitions: after }).map(
    (change) =>
      `${change.class} ${change.id} ${change.before?.slice(0, 5) ?? ''}>${change.after?.slice(0, 5) ?? ''}`,
  );
}

describe('what changed between two manifests', () => {
  it('is nothing for the same definitions, variants included', () => {
    const variants = [tool('a', 'one', { profiles: ['x'] }), tool('a', 'two', { profiles: ['y'] })];
    expect(label(variants, variants.toReversed())).toEqual([]);
  });

  it('is what the classifier says where nothing has variants', () => {
    const after = [tool('a', 'two'), tool('c', 'same'), tool('d', 'new')];
    const labels = label([tool('a', 'one'), tool('b', 'same'), tool('e', 'old')], after);
    expect(labels).toEqual([
      'prose-changed a one>two',
      'definition-renamed c b>c',
      'definition-added d >{"des',
      'definition-removed e {"des>',
    ]);
  });

  it('holds each variant against what the same profile and era was served before', () => {
    const before = [
      tool('a', 'for x', { profiles: ['x'] }),
      tool('a', 'for y', { profiles: ['y'], eras: ['2025'] }),
      tool('a', 'for y now', { profiles: ['y'], eras: ['2026'] }),
    ];
    const after = [
      tool('a', 'for x', { profiles: ['x'] }),
      tool('a', 'for y', { profiles: ['y'], eras: ['2025'] }),
      tool('a', 'evil', { profiles: ['y'], eras: ['2026'] }),
    ];
    expect(label(before, after)).toEqual(['prose-changed a for y>evil']);
  });

  it('sees that a profile is served what another one had before', () => {
    const before = [tool('a', 'one', { profiles: ['x'] }), tool('a', 'two', { profiles: ['y'] })];
    expect(label(before, [tool('a', 'one')])).toEqual(['prose-changed a two>one']);
    expect(label([tool('a', 'one')], before)).toEqual(['prose-changed a one>two']);
  });

  it('says a text for a new profile is changed only if nobody had it', () => {
    const before = [tool('a', 'one', { profiles: ['x'] })];
    const known = [...before, tool('a', 'one', { profiles: ['z'] })];
    expect(label(before, known)).toEqual([]);
    expect(label(before, [...before, tool('a', 'other', { profiles: ['z'] })])).toEqual([
      'prose-changed a one>other',
    ]);
  });

  it('names a change once that several variants share', () => {
    const where: Where[] = [{ profiles: ['x'] }, { profiles: ['y'] }];
    const before = where.map((at) => tool('a', 'one', at));
    expect(
      label(
        before,
        where.map((at) => tool('a', 'two', at)),
      ),
    ).toEqual(['prose-changed a one>two']);
  });
});
