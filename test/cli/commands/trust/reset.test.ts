import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalBytes,
  formatCheckpoint,
  noteSigner,
  parseTrustFile,
  sha256,
  sha256Hex,
  signNote,
} from '@toolsum/core';
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sketchRegistry, sketchTrust } from '../../../support/trust-sketch.ts';
import { Workshop } from '../../support/run-main.ts';

const ORIGIN = 'tools.example.com/log/1';
const OTHER = 'tools.example.com/log/10';

let shop: Workshop;
let folder: string;
beforeEach(() => {
  shop = new Workshop();
  folder = shop.path('state/toolsum');
  mkdirSync(folder, { recursive: true });
  for (const origin of [ORIGIN, OTHER]) writeFileSync(fileOf(origin), memoryOf(origin));
  mkdirSync(join(folder, `${sha256Hex(ORIGIN)}.evidence`));
  writeFileSync(join(folder, `${sha256Hex(ORIGIN)}.evidence`, 'fork-1.note'), 'seen');
  shop.write(
    'trust.json',
    JSON.stringify(sketchTrust([sketchRegistry(ORIGIN, { names: ['a.b/*'] }), sketchRegistry(OTHER)])),
  );
});
afterEach(() => shop.remove());

const fileOf = (origin: string): string => join(folder, `${sha256Hex(origin)}.json`);
function noteOf(origin: string): string {
  const signer = noteSigner(origin, generateKeyPairSync('ed25519').privateKey);
  return new TextDecoder().decode(
    signNote(formatCheckpoint({ origin, size: 3, root: sha256(Buffer.from('root')) }), [signer]),
  );
}
function memoryOf(origin: string): Uint8Array {
  const status = {
    statusTreeSize: 1,
    statusIssuedAt: '2026-11-01T00:00:00Z',
    head: 0,
    acceptedIndex: 0,
    listed: true,
  };
  return canonicalBytes({
    scheme: 'toolsum/1',
    origin,
    checkpoint: noteOf(origin),
    names: { 'a.b/c': status },
  });
}
const trusted = (): string[] =>
  parseTrustFile(readFileSync(shop.path('trust.json'))).registries.map(({ origin }) => origin);
const reset = (...more: string[]) => shop.run(['trust', 'reset', ORIGIN, '--trust', 'trust.json', ...more]);

describe('toolsum trust reset', () => {
  it('keeps what was remembered, byte for byte, beside the evidence that was there', async () => {
    const before = readFileSync(fileOf(ORIGIN));
    const { code, stderr } = await reset('--yes');
    expect(code).toBe(0);
    expect(stderr).toContain('the newest of 2026-11-01T00:00:00Z');
    const evidence = join(folder, `${sha256Hex(ORIGIN)}.evidence`);
    expect(readdirSync(evidence).toSorted()).toEqual(['fork-1.note', `memory-${sha256Hex(before)}.json`]);
    expect(readFileSync(join(evidence, `memory-${sha256Hex(before)}.json`))).toEqual(before);
    expect(JSON.parse(readFileSync(fileOf(ORIGIN), 'utf8'))).toEqual({
      scheme: 'toolsum/1',
      origin: ORIGIN,
      checkpoint: '',
      names: {},
    });
  });

  it('touches no other log, in memory or in trust, however alike its name', async () => {
    const other = readFileSync(fileOf(OTHER));
    await reset('--yes');
    expect(readFileSync(fileOf(OTHER))).toEqual(other);
    expect(existsSync(join(folder, `${sha256Hex(OTHER)}.evidence`))).toBe(false);
    expect(trusted()).toEqual([OTHER]);
  });

  it('ends the trust in the registry, so that its fingerprint is compared anew', async () => {
    const { stdout, stderr } = await reset('--yes', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ reset: true, distrusted: true });
    expect(stderr).toContain('toolsum trust https://tools.example.com');
    expect(trusted()).not.toContain(ORIGIN);
  });

  it('leaves a trust file with owners to them', async () => {
    const owned = sketchTrust([sketchRegistry(ORIGIN)], {
      owners: { threshold: 1, keys: [sketchRegistry(ORIGIN).statusKey] },
    });
    shop.write('trust.json', JSON.stringify(owned));
    const { code, stderr } = await reset('--yes');
    expect(code).toBe(0);
    expect(stderr).toContain('its owners answer for');
    expect(trusted()).toEqual([ORIGIN]);
  });

  it('does nothing without the word of a person', async () => {
    const before = readFileSync(fileOf(ORIGIN));
    const { code, stderr } = await reset();
    expect([code, stderr.includes('--yes')]).toEqual([2, true]);
    expect(readFileSync(fileOf(ORIGIN))).toEqual(before);
    expect(trusted()).toContain(ORIGIN);
  });

  it('begins a memory anew that cannot be read any more, and keeps that as well', async () => {
    writeFileSync(fileOf(ORIGIN), '{"scheme":');
    const { code, stderr } = await reset('--yes');
    expect([code, stderr.includes('cannot be read')]).toEqual([0, true]);
    const kept = join(folder, `${sha256Hex(ORIGIN)}.evidence`, `memory-${sha256Hex('{"scheme":')}.json`);
    expect(readFileSync(kept, 'utf8')).toBe('{"scheme":');
  });

  it('knows when there is nothing to forget, and forgets nothing twice', async () => {
    expect((await shop.run(['trust', 'reset', 'unknown.example/log/1', '--yes'])).code).toBe(2);
    await reset('--yes');
    expect((await reset('--yes')).code).toBe(2);
    const evidence = join(folder, `${sha256Hex(ORIGIN)}.evidence`);
    expect(readdirSync(evidence)).toHaveLength(2);
  });
});
