import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { toBase64 } from '@toolsum/core';
import { keylessBundle } from '../../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../../support/loopback-sigstore/loopback-sigstore.ts';
import { newSigner, signBundle } from '../../support/signed-release.ts';

const payload = new TextEncoder().encode('{"a":1}');
/** Verifies a bundle in a process of its own and prints which Sigstore libraries that loaded. */
const SCRIPT = `
import { createRequire } from 'node:module';
import { fromBase64, parsePublicKey, parseTrustedRoot, verifyBundle } from '@toolsum/core';
await import('@toolsum/verifier');
const [bundle, key, root] = process.argv.slice(1);
const trust = {
  findKey: () => (key === '' ? undefined : parsePublicKey(key)),
  ...(root === '' ? {} : { sigstore: parseTrustedRoot(fromBase64(root)) }),
};
await verifyBundle(fromBase64(bundle), trust);
const loaded = Object.keys(createRequire(import.meta.url).cache);
console.log(JSON.stringify([...new Set(loaded.flatMap((path) => path.match(/@sigstore[/\\\\][a-z-]+/) ?? []))]));
`;

async function loadedBy(bundle: Uint8Array, key: string, root: string): Promise<string[]> {
  const flags = ['--conditions=toolsum-source', '--input-type=module', '-e', SCRIPT];
  const args = [...flags, toBase64(bundle), key, root];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: import.meta.dirname,
    timeout: 60_000,
  });
  return JSON.parse(stdout) as string[];
}

it(
  'a bundle by a key is verified without any library of Sigstore; a keyless one loads them',
  { timeout: 120_000 },
  async () => {
    const sigstore = await LoopbackSigstore.start();
    const signer = newSigner();
    const root = toBase64(sigstore.trustedRoot);
    const byKey = await signBundle(payload, signer);
    expect(await loadedBy(byKey, signer.publicKey.base64, root)).toEqual([]);
    const token = sigstore.tokens.github();
    const keyless = await keylessBundle(sigstore, { token, payload, log: 'rekor-v2' });
    expect(await loadedBy(keyless, '', root)).toContain('@sigstore/verify');
    await sigstore.stop();
  },
);
