import { makeSnapshot } from '@toolsum/core';
import type { Definition } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { captureFromFile } from '../../../cli/src/capture/saved-listing.ts';

const clock = (): Date => new Date('2026-01-02T03:04:05Z');
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const tool = { name: 't', inputSchema: { type: 'object' }, vendor: 1 };
const definitions: Definition[] = [{ kind: 'tool', id: 't', definition: tool }];
const { digest } = makeSnapshot('2025', definitions);

function saved(change: object = {}): object {
  return {
    scheme: 'toolsum/1',
    kind: 'capture',
    capturedAt: '2025-01-01T00:00:00Z',
    snapshots: [{ profile: 'default', era: '2025', protocolVersion: '2025-06-18', digest, definitions }],
    ...change,
  };
}

describe('a file to capture from', () => {
  test.each([
    ['a listing result', { tools: [tool] }],
    ['a response around one', { jsonrpc: '2.0', id: 1, result: { tools: [tool] } }],
    ['an array of tools', [tool]],
  ])('may be %s, and is taken for the 2025 era', (_, value) => {
    expect(captureFromFile(bytes(value), clock)).toEqual(
      saved({
        capturedAt: '2026-01-02T03:04:05Z',
        snapshots: [{ profile: 'default', era: '2025', protocolVersion: '2025-11-25', digest, definitions }],
      }),
    );
  });

  test('may be a capture, which stays as it is', () => {
    expect(captureFromFile(bytes(saved()), clock)).toEqual(saved());
  });

  test('is refused if a definition was changed by hand', () => {
    const edited = JSON.stringify(saved()).replace('"vendor":1', '"vendor":2');
    expect(() => captureFromFile(bytes(edited), clock)).toThrow(
      expect.objectContaining({ code: 'ERR_DIGEST_MISMATCH' }),
    );
  });

  test('is refused if it holds one snapshot twice', () => {
    const one = { profile: 'default', era: '2025', protocolVersion: '2025-06-18', digest, definitions };
    expect(() => captureFromFile(bytes(saved({ snapshots: [one, one] })), clock)).toThrow(
      expect.objectContaining({ code: 'ERR_MANIFEST_INCONSISTENT' }),
    );
  });

  test.each([
    ['an unknown member', bytes(saved({ more: 1 })), 'ERR_SCHEMA'],
    ['no snapshot', bytes(saved({ snapshots: [] })), 'ERR_SCHEMA'],
    ['another scheme', bytes(saved({ scheme: 'toolsum/2' })), 'ERR_SCHEME_UNKNOWN'],
    ['a duplicate key', bytes('{"tools":[],"tools":[]}'), 'ERR_JSON_DUPLICATE_KEY'],
    ['a repeated tool', bytes([tool, tool]), 'ERR_DEFINITION_REPEATED'],
    ['no listing', bytes({ some: 'thing' }), 'ERR_DEFINITION_MALFORMED'],
    ['no JSON', bytes('tools:'), 'ERR_JSON_SYNTAX'],
    ['too many bytes', new Uint8Array(64 * 1024 * 1024), 'ERR_TOO_LARGE'],
  ])('is refused with %s', (_, file, code) => {
    expect(() => captureFromFile(file, clock)).toThrow(expect.objectContaining({ code }));
  });
});
