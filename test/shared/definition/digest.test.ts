import { definitionDigest, LIMITS, makeSnapshot, type Definition } from '@toolsum/core';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { tool } from '../../support/signed-release.ts';

describe('the digest of a definition', () => {
  const definition = { name: 'a', description: 'A.' };
  const digest = (kind: Definition['kind'], id = 'a') => definitionDigest({ kind, id, definition });

  it('tells kinds and ids apart that have one wire object', () => {
    expect(new Set([digest('tool'), digest('prompt'), digest('tool', 'b')]).size).toBe(3);
  });

  it('is not made of more bytes than a definition may have', async () => {
    const frame = JSON.stringify({
      definition: { ...definition, description: '' },
      id: 'a',
      kind: 'tool',
      scheme: 'toolsum/1',
    });
    const filling = (bytes: number): Definition => ({
      kind: 'tool',
      id: 'a',
      definition: { ...definition, description: 'x'.repeat(bytes - frame.length) },
    });
    expect(await codeOf(() => definitionDigest(filling(LIMITS.definitionBytes)))).toBe('accepted');
    expect(await codeOf(() => definitionDigest(filling(LIMITS.definitionBytes + 1)))).toBe('ERR_TOO_LARGE');
  });
});

describe('a snapshot', () => {
  it('holds no more definitions than it may', async () => {
    const listing = (count: number): Definition[] => Array.from({ length: count }, (_, i) => tool(`t${i}`));
    expect(await codeOf(() => makeSnapshot('2025', listing(LIMITS.definitions)))).toBe('accepted');
    expect(await codeOf(() => makeSnapshot('2025', listing(LIMITS.definitions + 1)))).toBe('ERR_TOO_MANY');
  });
});
