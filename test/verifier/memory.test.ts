import { timestampOf } from '@toolsum/core';
import type { Memory, Status } from '@toolsum/schemas';
import {
  emptyMemory,
  parseMemory,
  rememberAccepted,
  rememberStatus,
  rememberedName,
} from '@toolsum/verifier';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/outcome.ts';

const NAME = 'io.github.acme/files';
const ORIGIN = 'log.example/log/1';
const status = (changes: Partial<Status>): Status => ({
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
  revoked: { versions: [], keys: [] },
  issuedAt: '2026-11-22T12:00:00Z',
  expiresAt: '2026-11-22T13:00:00Z',
  ...changes,
});
const [small, large] = [new TextEncoder().encode(fakeNote(3)), new TextEncoder().encode(fakeNote(9))];
function fakeNote(size: number): string {
  return `${ORIGIN}\n${size}\n${Buffer.alloc(32, size).toString('base64')}\n\n— ${ORIGIN} ${Buffer.alloc(68, 1).toString('base64')}\n`;
}

describe('memory', () => {
  it('keeps the largest checkpoint, whatever comes after', () => {
    const first = rememberStatus(emptyMemory(ORIGIN), { status: status({}), note: large, size: 9 });
    const second = rememberStatus(first, { status: status({}), note: small, size: 3 });
    expect(second.checkpoint).toBe(new TextDecoder().decode(large));
  });

  it('never lowers a mark, in whatever order statuses come', () => {
    const any = fc.record({
      treeSize: fc.nat(20),
      head: fc.integer({ min: -1, max: 20 }),
      listed: fc.boolean(),
      issuedAt: fc.integer({ min: 0, max: 1e9 }).map((second) => timestampOf(new Date(second * 1000))),
    });
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: -1, max: 20 }), (seen, accepted) => {
        let memory: Memory = emptyMemory(ORIGIN);
        for (const changes of seen) {
          const before = rememberedName(memory, NAME);
          memory = rememberAccepted(memory, NAME, accepted);
          memory = rememberStatus(memory, { status: status(changes), note: small, size: 3 });
          const after = rememberedName(memory, NAME);
          for (const mark of ['statusTreeSize', 'head', 'acceptedIndex'] as const) {
            expect(after?.[mark]).toBeGreaterThanOrEqual(before?.[mark] ?? -1);
          }
          expect((before?.listed ?? false) && after?.listed === false).toBe(false);
        }
      }),
    );
  });

  it('keeps what the newest status withdrew, and not what an older one says', () => {
    const revoked = { versions: ['1.0.0'], keys: [] };
    const newer = rememberStatus(emptyMemory(ORIGIN), {
      status: status({ treeSize: 12, revoked }),
      note: large,
      size: 9,
    });
    const older = rememberStatus(newer, { status: status({ treeSize: 11 }), note: large, size: 9 });
    expect(rememberedName(older, NAME)?.revoked).toEqual(revoked);
    expect(rememberedName(rememberAccepted(older, NAME, 3), NAME)?.revoked).toEqual(revoked);
  });

  it('is refused if it is that of another log, or none', async () => {
    const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    expect(await codeOf(() => parseMemory(bytes(emptyMemory('other.example/log/1')), ORIGIN))).toBe(
      'ERR_ORIGIN_MISMATCH',
    );
    expect(await codeOf(() => parseMemory(bytes({ ...emptyMemory(ORIGIN), more: 1 }), ORIGIN))).toBe(
      'ERR_SCHEMA',
    );
    expect(
      await codeOf(() => parseMemory(bytes({ ...emptyMemory(ORIGIN), scheme: 'toolsum/2' }), ORIGIN)),
    ).toBe('ERR_SCHEME_UNKNOWN');
  });

  it('does not take a name for what objects inherit', () => {
    expect(rememberedName(emptyMemory(ORIGIN), 'constructor')).toBeUndefined();
  });
});
