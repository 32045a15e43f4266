import { ToolsumError } from '@toolsum/core';
import type { Status } from '@toolsum/schemas';
import { emptyMemory, rememberAccepted, rememberedName, rememberStatus } from '@toolsum/verifier';
import { describe, expect, it } from 'vitest';
import { checkAgainstMemory } from '../../verifier/src/memory.ts';

const NAME = 'io.github.acme/files';
const ORIGIN = 'log.example/log/1';
const status = (changes: Partial<Status> = {}): Status => ({
  v: 1,
  origin: ORIGIN,
  name: NAME,
  listed: true,
  treeSize: 10,
  rootHash: '',
  head: 5,
  current: '1.0.0',
  alsoValid: [],
  minimum: null,
  yanked: [],
  revoked: { versions: ['0.9.0'], keys: [] },
  issuedAt: '2026-11-22T12:00:00Z',
  expiresAt: '2026-11-22T13:00:00Z',
  ...changes,
});
const note = new TextEncoder().encode(
  `${ORIGIN}\n9\n${Buffer.alloc(32).toString('base64')}\n\n\u2014 ${ORIGIN} ${Buffer.alloc(68).toString('base64')}\n`,
);
const seen = rememberStatus(emptyMemory(ORIGIN), { status: status(), note, size: 9 });

/** The mark that a status falls below. */
function markOf(changes: Partial<Status>): unknown {
  try {
    checkAgainstMemory(status(changes), seen);
  } catch (error) {
    return ToolsumError.is(error) ? `${String(error.details['mark'])} ${error.code}` : error;
  }
  return 'none';
}

describe('a status', () => {
  it.each<[string, Partial<Status>]>([
    ['listed', { listed: false }],
    ['treeSize', { treeSize: 9 }],
    ['head', { head: 4 }],
    ['issuedAt', { issuedAt: '2026-11-22T11:54:59Z' }],
  ])('that falls back in %s alone is a rollback', (mark, changes) => {
    expect(markOf(changes)).toBe(`${mark} ${mark === 'treeSize' ? 'ERR_TREE_ROLLBACK' : 'ERR_ROLLBACK'}`);
  });

  it.each<[string, Partial<Status>]>([
    ['the same', {}],
    ['five minutes older over the same tree', { issuedAt: '2026-11-22T11:55:00Z' }],
    ['over a larger tree, whatever its time', { treeSize: 11, issuedAt: '2026-11-22T11:00:00Z' }],
    ['of a name never seen', { name: 'io.github.acme/other', listed: false, treeSize: 1, head: -1 }],
  ])('that is %s is none', (_what, changes) => {
    expect(markOf(changes)).toBe('none');
  });
});

describe('accepting a version', () => {
  it('never lowers the mark, and forgets nothing that was withdrawn', () => {
    const memory = rememberAccepted(rememberAccepted(seen, NAME, 7), NAME, 3);
    expect(rememberedName(memory, NAME)).toMatchObject({
      acceptedIndex: 7,
      head: 7,
      statusTreeSize: 10,
      revoked: { versions: ['0.9.0'] },
    });
  });
});
