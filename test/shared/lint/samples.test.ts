import { lintSurface } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { HONEST, POISONED } from './samples.ts';

function blocking(description: string): string[] {
  const definition = { name: 't', description };
  const findings = lintSurface({ definitions: [{ kind: 'tool', id: 't', definition }] });
  return findings.filter(({ tier }) => tier === 'block').map(({ message }) => message);
}

describe('a tool', () => {
  test.each(HONEST)('may be described by %j', (text) => {
    expect(blocking(text)).toEqual([]);
  });

  test.each(POISONED)('may not be described by %j', (text) => {
    expect(blocking(text)).not.toEqual([]);
  });
});
