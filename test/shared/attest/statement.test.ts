import {
  LIMITS,
  buildRequestStatement,
  buildStatement,
  canonicalBytes,
  parseRequestStatement,
  parseStatement,
  sha256Hex,
} from '@toolsum/core';
import type { EntryRequest, JsonObject, JsonValue } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { newSigner, signRelease } from '../../support/signed-release.ts';

const PACKAGES = [
  { purl: 'pkg:npm/%40acme/files@1.0.0', digest: `sha512:${'ab'.repeat(64)}` },
  { purl: 'pkg:oci/files@1.0.0' },
  { purl: 'pkg:pypi/acme-files@1.0.0', digest: `sha256:${'cd'.repeat(32)}` },
];
const { manifest, manifestBytes } = await signRelease(newSigner(), { packages: PACKAGES });
const signedAt = new Date('2026-11-22T12:34:56.789Z');
const source = { repository: 'https://github.com/acme/files', commit: 'a'.repeat(40) };
const request = {
  v: 1,
  type: 'yank',
  name: 'io.github.acme/files',
  seq: 2,
  version: '1.0.0',
  reason: 'broken',
} as const;

const json = (bytes: Uint8Array): JsonObject => JSON.parse(new TextDecoder().decode(bytes)) as JsonObject;
const edited = (bytes: Uint8Array, change: (statement: JsonObject) => JsonValue): Uint8Array =>
  canonicalBytes(change(json(bytes)));

describe('the statement of a release', () => {
  const bytes = buildStatement({ manifest, manifestBytes, source, signedAt });

  it('names the manifest first and then the packages that have a digest, in canonical form', () => {
    expect(json(bytes)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'manifest.json', digest: { sha256: sha256Hex(manifestBytes) } },
        { name: 'pkg:npm/%40acme/files@1.0.0', digest: { sha512: 'ab'.repeat(64) } },
        { name: 'pkg:pypi/acme-files@1.0.0', digest: { sha256: 'cd'.repeat(32) } },
      ],
      predicateType: 'https://toolsum.dev/definitions/v1',
      predicate: { scheme: 'toolsum/1', server: manifest.server, source, signedAt: '2026-11-22T12:34:56Z' },
    });
    expect(canonicalBytes(json(bytes))).toEqual(bytes);
    expect(parseStatement(bytes)).toEqual(json(bytes));
  });

  it('is not made over other bytes than the manifest, for no time, or for a source it cannot state', async () => {
    const build = (change: object): Promise<string> =>
      codeOf(() => buildStatement({ manifest, manifestBytes, signedAt, ...change }));
    expect(await build({})).toBe('accepted');
    expect(await build({ manifestBytes: Buffer.concat([manifestBytes, Buffer.from('\n')]) })).toBe(
      'ERR_DIGEST_MISMATCH',
    );
    expect(
      await build({ manifest: { ...manifest, remotes: [{ type: 'sse', url: 'https://a.example' }] } }),
    ).toBe('ERR_DIGEST_MISMATCH');
    expect(await build({ signedAt: new Date(Number.NaN) })).toBe('ERR_USAGE');
    expect(await build({ signedAt: new Date(Date.UTC(12_026, 0)) })).toBe('ERR_SCHEMA');
    expect(await build({ source: { ...source, commit: 'main' } })).toBe('ERR_SCHEMA');
  });

  it.each<[string, (statement: JsonObject) => JsonValue, string]>([
    [
      'an older statement type',
      (s) => ({ ...s, _type: 'https://in-toto.io/Statement/v0.1' }),
      'ERR_STATEMENT_MISMATCH',
    ],
    [
      'another predicate',
      (s) => ({ ...s, predicateType: 'https://slsa.dev/provenance/v1' }),
      'ERR_STATEMENT_MISMATCH',
    ],
    [
      'a later version of the predicate',
      (s) => ({ ...s, predicateType: 'https://toolsum.dev/definitions/v10' }),
      'ERR_STATEMENT_MISMATCH',
    ],
    ['an unknown member', (s) => ({ ...s, extra: true }), 'ERR_SCHEMA'],
    ['no subject', (s) => ({ ...s, subject: [] }), 'ERR_SCHEMA'],
    ['a list', (s) => [s], 'ERR_STATEMENT_MISMATCH'],
  ])('is refused when it is %s', async (_, change, code) => {
    expect(await codeOf(() => parseStatement(edited(bytes, change)))).toBe(code);
  });

  it('is refused in another spelling, with repeated members, and beyond its bound', async () => {
    const text = new TextDecoder().decode(bytes);
    const parse = (input: string): Promise<string> =>
      codeOf(() => parseStatement(new TextEncoder().encode(input)));
    expect(await parse(`${text}\n`)).toBe('ERR_JSON_NOT_CANONICAL');
    expect(await parse(text.replace('"io.github', '"\\u0069o.github'))).toBe('ERR_JSON_NOT_CANONICAL');
    expect(await parse(text.replace('{"_type"', '{"_type":"x","_type"'))).toBe('ERR_JSON_DUPLICATE_KEY');
    expect(await parse(text + ' '.repeat(LIMITS.statementBytes))).toBe('ERR_TOO_LARGE');
  });
});

const ORIGIN = 'log.example/log/1';

describe('the statement of a request', () => {
  const bytes = buildRequestStatement(request, ORIGIN);

  it('has the request itself as its subject', () => {
    expect(parseRequestStatement(bytes)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {
          name: 'request.json',
          digest: { sha256: sha256Hex(canonicalBytes({ origin: ORIGIN, request: { ...request } })) },
        },
      ],
      predicateType: 'https://toolsum.dev/request/v1',
      predicate: { origin: ORIGIN, request },
    });
  });

  it('is refused when its subject is another request', async () => {
    const swapped = edited(bytes, (s) => ({
      ...s,
      predicate: { origin: ORIGIN, request: { ...request, version: '2.0.0' } },
    }));
    expect(await codeOf(() => parseRequestStatement(swapped))).toBe('ERR_SUBJECT_MISMATCH');
  });

  it('is no release, and a release is no request', async () => {
    const release = buildStatement({ manifest, manifestBytes, signedAt });
    expect(await codeOf(() => parseStatement(bytes))).toBe('ERR_STATEMENT_MISMATCH');
    expect(await codeOf(() => parseRequestStatement(release))).toBe('ERR_STATEMENT_MISMATCH');
  });

  it('is not made of what is no request', async () => {
    const entry: EntryRequest = Object.assign({ ...request }, { prev: 0 });
    expect(await codeOf(() => buildRequestStatement(entry, ORIGIN))).toBe('ERR_SCHEMA');
  });
});
