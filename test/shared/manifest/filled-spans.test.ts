import { filledSpans } from '@toolsum/core';
import type { Hole, ManifestDefinition } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';

function spans(parts: Hole['parts'], text: string, echo: readonly string[] = []): [number, number][] {
  const definition = { name: 'ls', description: 'captured' };
  const entry: ManifestDefinition = {
    kind: 'tool',
    id: 'ls',
    digest: '',
    definition,
    holes: [{ pointer: '/description', parts }],
  };
  const live = { name: 'ls', description: text };
  return filledSpans(entry, live, new Set(echo)).map(({ start, end }) => [start, end]);
}
const parts: Hole['parts'] = ['In ', { class: 'echo', max: 64 }, ' since ', { class: 'date', max: 10 }, '.'];

describe('the spans that holes fill', () => {
  it('are where the live values stand', () => {
    expect(spans(parts, 'In /home/me since 2027-12-31.', ['/home/me', '/home'])).toEqual([
      [3, 11],
      [18, 28],
    ]);
    expect(spans([{ class: 'integer', max: 5 }], '42')).toEqual([[0, 2]]);
  });

  it('are none of a text that does not match, or in two ways', () => {
    expect(spans(parts, 'In /etc since 2027-12-31.', ['/home/me'])).toEqual([]);
    const two: Hole['parts'] = [{ class: 'echo', max: 64 }, ' ', { class: 'echo', max: 64 }];
    expect(spans(two, 'a b c', ['a', 'b c', 'a b', 'c'])).toEqual([]);
  });
});
