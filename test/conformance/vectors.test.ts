import {
  canonicalText,
  definitionDigest,
  digestOf,
  makeSnapshot,
  parseJson,
  parseLogPolicy,
  parsePublicKey,
  publicKeyFromPem,
  registryFingerprint,
  ToolsumError,
  verifyRelease,
  verifyStatus,
  type Definition,
} from '@toolsum/core';
import type { JsonValue } from '@toolsum/schemas';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const vectors = join(import.meta.dirname, '..', 'vectors');
const read = (...path: string[]): Buffer => readFileSync(join(vectors, ...path));
const json = <Shape>(...path: string[]): Shape => JSON.parse(read(...path).toString('utf8')) as Shape;

describe('RFC 8785 vectors of cyberphone/json-canonicalization', () => {
  it.each(readdirSync(join(vectors, 'jcs', 'input')))('%s comes out byte for byte', (file) => {
    // One of them holds 1E30, which RFC 8785 can write and strict JSON refuses.
    const value = json<JsonValue>('jcs', 'input', file);
    expect(canonicalText(value)).toBe(read('jcs', 'output', file).toString('utf8'));
  });
});

describe('JSON that must be refused', () => {
  const refused = json<{ comment: string; text?: string; base64?: string; error: string }[]>(
    'format',
    'refused-json.json',
  );
  it.each(refused)('$comment', ({ text, base64, error }) => {
    const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text);
    try {
      parseJson(bytes, 1 << 20);
      expect.unreachable('it was accepted');
    } catch (thrown) {
      expect(ToolsumError.is(thrown) ? thrown.code : thrown).toBe(error);
    }
  });
});

describe('the worked example', () => {
  const example = json<{
    definitions: (Definition & { digest: string; preimage: string })[];
    surface: { digest: string };
    manifest: string;
    registry: { origin: string; logKey: string; statusKey: string; fingerprint: string };
  }>('format', 'digests.json');

  it('has the digests of its definitions, snapshot, manifest and registry', () => {
    for (const { kind, id, definition, digest, preimage } of example.definitions) {
      expect(definitionDigest({ kind, id, definition })).toBe(digest);
      expect(canonicalText({ scheme: 'toolsum/1', kind, id, definition })).toBe(preimage);
    }
    expect(makeSnapshot('2025', example.definitions).digest).toBe(example.surface.digest);
    expect(digestOf(read('format', 'manifest.json'))).toBe(example.manifest);
    expect(registryFingerprint(example.registry)).toBe(example.registry.fingerprint);
  });

  it('is a verified release under the example registry', async () => {
    const key = publicKeyFromPem(read('format', 'publisher.pub').toString('utf8'));
    const release = await verifyRelease({
      manifest: read('format', 'manifest.json'),
      bundle: read('format', 'manifest.sigstore.json'),
      receipt: read('format', 'manifest.tlog-proof'),
      name: 'io.github.acme/weather',
      version: '1.4.2',
      findKey: (hint) => (hint === key.hint ? key : undefined),
      log: parseLogPolicy([`log ${example.registry.logKey}`, 'quorum none']),
    });
    expect(release.index).toBe(1);
  });

  it('has a status under the status key', async () => {
    const status = await verifyStatus(
      read('format', 'status.json'),
      parsePublicKey(example.registry.statusKey),
    );
    expect(status).toMatchObject({
      name: 'io.github.acme/weather',
      listed: true,
      current: '1.4.2',
      head: 1,
      treeSize: 2,
    });
  });
});
