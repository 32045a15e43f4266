import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStatement, publicKeyFromPem, verifySignedManifest, type KeyType } from '@toolsum/core';
import { describe, expect, it } from 'vitest';

const VECTORS = join(import.meta.dirname, '..', '..', 'vectors');

const FROZEN = {
  ed25519: {
    manifest: 'sha256:45cf31ab118f2cd6f491918cd726254c16cdb08dc8227fe661a872dc1b7bb988',
    statement: 'sha256:b0d29be8d32397daf3e5dc03fdcdac6b5febbcb07b818a6407cca30dc62b8231',
    bundle: 'sha256:8a1e5c7d885483dc268d3cee89c73c867a2e8ad7b2c6ea48b41cd7e465d442b6',
  },
  p256: {
    manifest: 'sha256:45cf31ab118f2cd6f491918cd726254c16cdb08dc8227fe661a872dc1b7bb988',
    statement: 'sha256:b0d29be8d32397daf3e5dc03fdcdac6b5febbcb07b818a6407cca30dc62b8231',
    bundle: 'sha256:f1d314bf94fc3992cd100e883549dcac8aea1acc99a3e71a907d640c13ae669e',
  },
} as const;

describe.each<KeyType>(['ed25519', 'p256'])('a release signed with %s once', async (type) => {
  const directory = join(VECTORS, 'attest', type);
  const manifestBytes = await readFile(join(directory, 'manifest.json'));
  const bundle = await readFile(join(directory, 'manifest.sigstore.json'));
  const publicKey = publicKeyFromPem(await readFile(join(VECTORS, 'keys', `cosign-${type}.pub`), 'utf8'));
  const findKey = (hint: string): typeof publicKey | undefined =>
    hint === publicKey.hint ? publicKey : undefined;

  it('still verifies, with the same digests', async () => {
    const signed = await verifySignedManifest({ manifest: manifestBytes, bundle, findKey });
    expect(signed.manifest.server).toEqual({ name: 'io.github.acme/files', version: '1.0.0' });
    expect({
      manifest: signed.manifestDigest,
      statement: signed.statementDigest,
      bundle: signed.bundleDigest,
    }).toEqual(FROZEN[type]);
  });

  it('still gets the same statement, byte for byte', async () => {
    const { manifest, statement } = await verifySignedManifest({ manifest: manifestBytes, bundle, findKey });
    const { source, signedAt } = statement.predicate;
    const rebuilt = buildStatement({
      manifest,
      manifestBytes,
      signedAt: new Date(signedAt),
      ...(source === undefined ? {} : { source }),
    });
    const { dsseEnvelope } = JSON.parse(bundle.toString()) as { dsseEnvelope: { payload: string } };
    expect(Buffer.from(rebuilt).toString('base64')).toBe(dsseEnvelope.payload);
  });
});
