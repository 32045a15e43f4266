import {
  LIMITS,
  buildStatement,
  canonicalBytes,
  digestOf,
  sha256Hex,
  verifySignedManifest,
  verifySignedRequest,
  type FindKey,
  type KeyType,
} from '@toolsum/core';
import type { DefinitionsStatement, JsonValue } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { newSigner, signBundle, signRelease, signRequest, tool } from '../../support/signed-release.ts';

const PACKAGES = [
  { purl: 'pkg:npm/%40acme/files@1.0.0', digest: `sha512:${'ab'.repeat(64)}` },
  { purl: 'pkg:oci/files@1.0.0' },
  { purl: 'pkg:pypi/acme-files@1.0.0', digest: `sha256:${'cd'.repeat(32)}` },
];
const request = {
  v: 1,
  type: 'yank',
  name: 'io.github.acme/files',
  seq: 2,
  version: '1.0.0',
  reason: 'broken',
} as const;

describe.each<KeyType>(['ed25519', 'p256'])('a manifest signed with %s', async (type) => {
  const signer = newSigner(type);
  const findKey: FindKey = (hint) => (hint === signer.publicKey.hint ? signer.publicKey : undefined);
  const release = await signRelease(signer, { packages: PACKAGES });
  const { manifest, manifestBytes, bundleBytes } = release;
  const signedAt = new Date('2026-11-22T12:00:00Z');
  const statementBytes = buildStatement({ manifest, manifestBytes, signedAt });
  const statement = JSON.parse(new TextDecoder().decode(statementBytes)) as DefinitionsStatement;
  const verify = (bytes: Uint8Array, bundle: Uint8Array): Promise<string> =>
    codeOf(() => verifySignedManifest({ manifest: bytes, bundle, findKey }));
  /** What happens if the key's owner signs this instead. */
  const verifySigned = async (payload: object, bytes = manifestBytes): Promise<string> =>
    verify(bytes, await signBundle(canonicalBytes(payload as JsonValue), signer));

  it('is verified to the last byte, and says who signed what', async () => {
    const signed = await verifySignedManifest({ manifest: manifestBytes, bundle: bundleBytes, findKey });
    expect(signed).toEqual({
      manifest,
      manifestBytes,
      manifestDigest: digestOf(manifestBytes),
      statement,
      statementDigest: digestOf(statementBytes),
      bundleBytes,
      bundleDigest: digestOf(bundleBytes),
      signer: { kind: 'key', hint: signer.publicKey.hint, publicKey: signer.publicKey.base64 },
    });
    expect(await verifySigned(statement)).toBe('accepted');
  });

  const [first = { name: '', digest: {} }, ...packages] = statement.subject;
  const subject = (...subjects: object[]): object => ({ ...statement, subject: subjects });
  const server = (change: object): object => ({
    ...statement,
    predicate: { ...statement.predicate, server: { ...statement.predicate.server, ...change } },
  });
  it.each<[string, object, string]>([
    [
      'another predicate type',
      { ...statement, predicateType: 'https://slsa.dev/provenance/v1' },
      'ERR_STATEMENT_MISMATCH',
    ],
    [
      'another statement type',
      { ...statement, _type: 'https://in-toto.io/Statement/v2' },
      'ERR_STATEMENT_MISMATCH',
    ],
    [
      'another scheme',
      { ...statement, predicate: { ...statement.predicate, scheme: 'toolsum/2' } },
      'ERR_SCHEMA',
    ],
    [
      'a first subject of another name',
      subject({ ...first, name: 'other.json' }, ...packages),
      'ERR_SUBJECT_MISMATCH',
    ],
    [
      'a first subject of another digest',
      subject({ ...first, digest: { sha256: '0'.repeat(64) } }, ...packages),
      'ERR_SUBJECT_MISMATCH',
    ],
    [
      'a first subject of SHA-512',
      subject({ ...first, digest: { sha512: '0'.repeat(128) } }, ...packages),
      'ERR_SUBJECT_MISMATCH',
    ],
    [
      'a first subject of two digests',
      subject({ ...first, digest: { ...first.digest, sha512: '0'.repeat(128) } }, ...packages),
      'ERR_SCHEMA',
    ],
    [
      'the manifest as second subject',
      subject(...packages.slice(0, 1), first, ...packages.slice(1)),
      'ERR_SUBJECT_MISMATCH',
    ],
    ['the packages missing', subject(first), 'ERR_SUBJECT_MISMATCH'],
    ['one package missing', subject(first, ...packages.slice(1)), 'ERR_SUBJECT_MISMATCH'],
    ['the packages in another order', subject(first, ...packages.toReversed()), 'ERR_SUBJECT_MISMATCH'],
    [
      'a package too many',
      subject(first, ...packages, { name: 'pkg:npm/x@1', digest: { sha256: '0'.repeat(64) } }),
      'ERR_SUBJECT_MISMATCH',
    ],
    ['the manifest a second time', subject(first, ...packages, first), 'ERR_SUBJECT_MISMATCH'],
    [
      'a package of another digest',
      subject(first, ...packages.slice(0, 1), { ...packages[1], digest: { sha256: '0'.repeat(64) } }),
      'ERR_SUBJECT_MISMATCH',
    ],
    ['another server', server({ name: 'io.github.evil/files' }), 'ERR_STATEMENT_MISMATCH'],
    ['another version', server({ version: '1.0.1' }), 'ERR_STATEMENT_MISMATCH'],
    ['a title that the manifest does not have', server({ title: 'Files' }), 'ERR_STATEMENT_MISMATCH'],
    ['a request', requestStatement(), 'ERR_STATEMENT_MISMATCH'],
  ])('is refused when the key signs a statement with %s', async (_, payload, code) => {
    expect(await verifySigned(payload)).toBe(code);
  });

  it('is refused when the payload is not canonical or not JSON', async () => {
    const spaced = new TextEncoder().encode(JSON.stringify(statement, null, 1));
    expect(await verify(manifestBytes, await signBundle(spaced, signer))).toBe('ERR_JSON_NOT_CANONICAL');
    expect(await verify(manifestBytes, await signBundle(new TextEncoder().encode('{'), signer))).toBe(
      'ERR_JSON_SYNTAX',
    );
  });

  it('is refused with other manifest bytes, even of the same value', async () => {
    const spaced = new TextEncoder().encode(`${new TextDecoder().decode(manifestBytes)}\n`);
    const other = await signRelease(signer, { definitions: [tool('write_file')] });
    expect(await verify(spaced, bundleBytes)).toBe('ERR_SUBJECT_MISMATCH');
    expect(await verify(other.manifestBytes, bundleBytes)).toBe('ERR_SUBJECT_MISMATCH');
    expect(await verify(new Uint8Array(LIMITS.manifestBytes + 1), bundleBytes)).toBe('ERR_TOO_LARGE');
  });

  it('is refused when what was signed is no manifest', async () => {
    const bytes = new TextEncoder().encode(
      new TextDecoder().decode(manifestBytes).replace('Does read_file.', 'Else.'),
    );
    const payload = subject({ ...first, digest: { sha256: sha256Hex(bytes) } }, ...packages);
    expect(await verifySigned(payload, bytes)).toBe('ERR_DIGEST_MISMATCH');
  });

  it('is refused after the flip of a bit in any byte of the manifest', async () => {
    const accepted: number[] = [];
    for (let index = 0; index < manifestBytes.byteLength; index += 1) {
      const flipped = Uint8Array.from(manifestBytes);
      flipped[index] = (flipped[index] ?? 0) ^ (1 << (index % 8));
      if ((await verify(flipped, bundleBytes)) !== 'ERR_SUBJECT_MISMATCH') accepted.push(index);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused when it was signed by somebody else', async () => {
    const other = await signRelease(newSigner(type), { packages: PACKAGES });
    expect(await verify(other.manifestBytes, other.bundleBytes)).toBe('ERR_KEY_UNKNOWN');
  });

  describe('and a request signed with the same key', () => {
    it('is verified, and says who asks for what', async () => {
      const bundle = await signRequest(signer, request);
      expect(await verifySignedRequest(bundle, { findKey })).toEqual({
        request,
        origin: 'log.example/log/1',
        bundleDigest: digestOf(bundle),
        signer: { kind: 'key', hint: signer.publicKey.hint, publicKey: signer.publicKey.base64 },
      });
    });

    it('never pass for each other', async () => {
      expect(await verify(manifestBytes, await signRequest(signer, request))).toBe('ERR_STATEMENT_MISMATCH');
      expect(await codeOf(() => verifySignedRequest(bundleBytes, { findKey }))).toBe(
        'ERR_STATEMENT_MISMATCH',
      );
    });

    it('is refused with an unknown key, and with a subject that is another request', async () => {
      const bundle = await signRequest(signer, request);
      expect(await codeOf(() => verifySignedRequest(bundle, { findKey: () => undefined }))).toBe(
        'ERR_KEY_UNKNOWN',
      );
      const swapped = {
        ...requestStatement(),
        predicate: { origin: 'log.example/log/1', request: { ...request, version: '1.0.1' } },
      } as JsonValue;
      const forged = await signBundle(canonicalBytes(swapped), signer);
      expect(await codeOf(() => verifySignedRequest(forged, { findKey }))).toBe('ERR_SUBJECT_MISMATCH');
    });
  });
});

function requestStatement(): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'request.json', digest: { sha256: sha256Hex(canonicalBytes({ ...request })) } }],
    predicateType: 'https://toolsum.dev/request/v1',
    predicate: request,
  };
}
