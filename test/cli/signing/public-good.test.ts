import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicGoodFiles, type PublicGoodOptions } from '../../../cli/src/signing/keyless/public-good.ts';
import { LoopbackTuf } from '../../support/loopback-tuf.ts';
import { errorOf } from '../../support/outcome.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const targets = (edition: string) => ({
  'trusted_root.json': bytes(`{"root":"${edition}"}`),
  'signing_config.v0.2.json': bytes(`{"signing":"${edition}"}`),
});

let tuf: LoopbackTuf;
let folder: string;

beforeEach(async () => {
  tuf = await LoopbackTuf.start(targets('one'));
  folder = mkdtempSync(join(tmpdir(), 'toolsum-tuf-'));
  writeFileSync(join(folder, 'root.json'), tuf.root);
});
afterEach(async () => {
  await tuf.stop();
  rmSync(folder, { recursive: true, force: true });
});

function fetchFiles(refresh: PublicGoodOptions['refresh']) {
  const mirror = { url: tuf.url, root: join(folder, 'root.json') };
  return publicGoodFiles({ folder: join(folder, 'cache'), refresh, mirror });
}

test('what the public deployment publishes comes through TUF', async () => {
  const files = await fetchFiles('now');
  expect(new TextDecoder().decode(files.trustedRoot)).toBe('{"root":"one"}');
  expect(new TextDecoder().decode(files.signingConfig)).toBe('{"signing":"one"}');
});

test('once it was there, nobody has to be asked', async () => {
  await fetchFiles('now');
  const before = tuf.url;
  await tuf.stop();
  const mirror = { url: before, root: join(folder, 'root.json') };
  const files = await publicGoodFiles({ folder: join(folder, 'cache'), refresh: 'if-expired', mirror });
  expect(new TextDecoder().decode(files.trustedRoot)).toBe('{"root":"one"}');
});

test('asked for news, it brings them', async () => {
  await fetchFiles('now');
  tuf.publish(2, targets('two'));
  expect(new TextDecoder().decode((await fetchFiles('if-expired')).trustedRoot)).toBe('{"root":"one"}');
  expect(new TextDecoder().decode((await fetchFiles('now')).trustedRoot)).toBe('{"root":"two"}');
});

test('a target that is not the one that was signed is refused', async () => {
  tuf.files.set('/targets/trusted_root.json', bytes('{"root":"evl"}'));
  expect((await errorOf(() => fetchFiles('now'))).code).toBe('ERR_SIGSTORE_UNREACHABLE');
});

test('an older version than the one that was seen is refused', async () => {
  tuf.publish(3, targets('three'));
  await fetchFiles('now');
  tuf.publish(2, targets('two'));
  expect((await errorOf(() => fetchFiles('now'))).code).toBe('ERR_SIGSTORE_UNREACHABLE');
});

test('what has expired is refused', async () => {
  tuf.publish(2, targets('two'), new Date(Date.now() - 1000));
  expect((await errorOf(() => fetchFiles('if-expired'))).code).toBe('ERR_SIGSTORE_UNREACHABLE');
});
