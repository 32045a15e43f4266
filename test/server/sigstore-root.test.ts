import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '@toolsum/core';
import { chooseSigstore } from '../../server/src/sigstore-root.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';
import { LoopbackTuf } from '../support/loopback-tuf.ts';
import { codeOf } from '../support/outcome.ts';

let sigstore: LoopbackSigstore;
let folder: string;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
  folder = mkdtempSync(join(tmpdir(), 'toolsum-sigstore-'));
});
afterAll(async () => {
  await sigstore.stop();
  rmSync(folder, { recursive: true, force: true });
});

const now = (): Date => new Date();
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('the deployment whose certificates a registry hears', () => {
  it('is that of a trusted root, or of a client trust config', async () => {
    const root = file('trusted_root.json', sigstore.trustedRoot);
    const config = file('config.json', sigstore.trustConfig('rekor-v2'));
    const fromRoot = await (await chooseSigstore({ file: root }, { folder, now }))();
    const fromConfig = await (await chooseSigstore({ file: config }, { folder, now }))();
    expect(fromRoot?.digest).toBe(digestOf(sigstore.trustedRoot));
    expect(fromConfig?.document).toEqual(fromRoot?.document);
  });

  it('is none unless it is told of one, and then says how to', async () => {
    const source = await chooseSigstore({}, { folder, now });
    expect(await codeOf(source)).toBe('ERR_SIGSTORE_ROOT_MISSING');
    await expect(source()).rejects.toThrow('--sigstore-root FILE');
  });

  it('is refused at the start if the file is missing or no trusted root, or two are named', async () => {
    const code = async (choice: Parameters<typeof chooseSigstore>[0]) =>
      codeOf(async () => chooseSigstore(choice, { folder, now }));
    expect(await code({ file: join(folder, 'missing.json') })).toBe('ERR_USAGE');
    expect(await code({ file: file('empty.json', '{}') })).toBe('ERR_SCHEMA');
    expect(await code({ file: file('x.json', sigstore.trustedRoot), deployment: 'public' })).toBe(
      'ERR_USAGE',
    );
  });
});

describe('the public deployment', () => {
  it('comes through TUF when a release needs it, once a day, and survives an outage of the repository', async () => {
    const tuf = await LoopbackTuf.start({ 'trusted_root.json': sigstore.trustedRoot });
    const mirror = { url: tuf.url, root: file('root.json', tuf.root) };
    let time = Date.now();
    const parts = { folder: join(folder, 'tuf'), now: () => new Date(time), mirror };
    const source = await chooseSigstore({ deployment: 'public' }, parts);
    const first = await source();
    expect(first?.digest).toBe(digestOf(sigstore.trustedRoot));
    expect(await source()).toBe(first);
    await tuf.stop();
    time += 25 * 60 * 60 * 1000;
    expect((await source())?.digest).toBe(first?.digest);
  });

  it('is refused, not skipped, while it cannot be had', async () => {
    const tuf = await LoopbackTuf.start({ 'trusted_root.json': sigstore.trustedRoot });
    const mirror = { url: tuf.url, root: file('other-root.json', tuf.root) };
    await tuf.stop();
    const source = await chooseSigstore(
      { deployment: 'public' },
      { folder: join(folder, 'nothing'), now, mirror },
    );
    expect(await codeOf(source)).toBe('ERR_SIGSTORE_UNREACHABLE');
  });
});
