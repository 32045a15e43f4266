import { parseTrustedRoot, verifySignedManifest, type SignerTrust } from '@toolsum/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/outcome.ts';

const folder = join(import.meta.dirname, '..', 'vectors', 'keyless');
const read = (...path: string[]): Buffer => readFileSync(join(folder, ...path));
const WORKFLOW = 'https://github.com/acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2';
const trust: SignerTrust = {
  findKey: () => undefined,
  sigstore: parseTrustedRoot(read('trusted_root.json')),
};

describe.each(['rekor-v1', 'rekor-v2'])(
  'the stored keyless bundle of %s, which cosign and sigstore-python verify',
  (log) => {
    const manifest = read(log, 'manifest.json');
    const bundle = read(log, 'manifest.sigstore.json');

    it('is verified long after its certificate has ended, with every fact of it', async () => {
      const signed = await verifySignedManifest({ manifest, bundle, ...trust });
      expect(signed.signer).toEqual({
        kind: 'keyless',
        issuer: 'https://token.actions.githubusercontent.com',
        san: WORKFLOW,
        buildSigner: WORKFLOW,
        repository: 'https://github.com/acme/weather',
        repositoryId: '123456789',
        ownerId: '98765',
        ref: 'refs/tags/v1.4.2',
        runner: 'github-hosted',
        trigger: 'push',
      });
    });

    it.each([
      '"sig"',
      '"payload"',
      '"canonicalizedBody"',
      '"signedTimestamp"',
      '"rootHash"',
      '"treeSize"',
      '"envelope"',
    ])('is refused with another %s', async (member) => {
      const text = bundle.toString();
      const at = text.indexOf(member) + member.length + 3;
      expect(at).toBeGreaterThan(member.length + 3);
      const other = text[at] === '1' ? '2' : '1';
      const changed = Buffer.from(text.slice(0, at) + other + text.slice(at + 1));
      expect(await codeOf(() => verifySignedManifest({ manifest, bundle: changed, ...trust }))).toMatch(
        /^ERR_/,
      );
    });

    it('is refused over another manifest', async () => {
      const other = read(log === 'rekor-v1' ? 'rekor-v2' : 'rekor-v1', 'manifest.sigstore.json');
      const changed = Buffer.from(manifest.toString().replace('read_file', 'real_file'));
      expect(await codeOf(() => verifySignedManifest({ manifest: changed, bundle, ...trust }))).toMatch(
        /^ERR_/,
      );
      expect(other.equals(bundle)).toBe(false);
    });
  },
);
