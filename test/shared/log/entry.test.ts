import { readFileSync } from 'node:fs';
import { LIMITS, encodeEntry, parseEntry, parseReceipt } from '@toolsum/core';
import type { Entry, PublishEntry, YankEntry } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { code } from './reference.ts';

const stored = parseReceipt(
  readFileSync(new URL('../../vectors/log/go-receipt.tlog-proof', import.meta.url)),
).entry;
const publish = parseEntry(stored) as PublishEntry;
const yank: YankEntry = {
  v: 1,
  type: 'yank',
  name: 'io.github.acme/files',
  seq: 4,
  prev: 120,
  at: '2026-11-22T20:00:01Z',
  version: '1.4.2',
  reason: 'broken',
  authority: 'operator',
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('log entries', () => {
  it('have one spelling, the canonical one', () => {
    expect(encodeEntry(publish)).toEqual(new Uint8Array(stored));
    expect(parseEntry(encodeEntry(yank))).toEqual(yank);
    const spaced = utf8(JSON.stringify(publish, null, 1));
    expect(code(() => parseEntry(spaced))).toBe('ERR_JSON_NOT_CANONICAL');
    const reordered = utf8(JSON.stringify(Object.fromEntries(Object.entries(publish).toReversed())));
    expect(code(() => parseEntry(reordered))).toBe('ERR_JSON_NOT_CANONICAL');
    expect(code(() => parseEntry(utf8(`${JSON.stringify(publish)}\n`)))).toBe('ERR_JSON_NOT_CANONICAL');
  });

  it('are refused with members, types or versions that the schema does not know', () => {
    const write = (value: object) => code(() => encodeEntry(value as Entry));
    expect(write({ ...yank, extra: 1 })).toBe('ERR_SCHEMA');
    expect(write({ ...yank, type: 'status' })).toBe('ERR_SCHEMA');
    expect(write({ ...yank, v: 2 })).toBe('ERR_SCHEME_UNKNOWN');
    expect(write({ ...yank, prev: -2 })).toBe('ERR_SCHEMA');
    expect(write({ ...yank, at: '2026-11-22 20:00:01' })).toBe('ERR_SCHEMA');
    expect(write({ ...publish, manifest: publish.manifest.toUpperCase() })).toBe('ERR_SCHEMA');
    expect(code(() => parseEntry(utf8('[]')))).toBe('ERR_SCHEMA');
    expect(code(() => parseEntry(new Uint8Array()))).toBe('ERR_JSON_SYNTAX');
  });

  it('are refused above their bound before they are parsed', () => {
    expect(code(() => parseEntry(new Uint8Array(LIMITS.entryBytes + 1)))).toBe('ERR_TOO_LARGE');
  });
});
