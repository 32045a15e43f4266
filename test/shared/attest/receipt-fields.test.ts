import { requirePublishOf, ToolsumError, verifyRelease } from '@toolsum/core';
import type { Entry } from '@toolsum/schemas';
import { expect, it } from 'vitest';
import { openRelease, publishBody } from '../../support/logged-release.ts';
import { MemoryLog } from '../../support/memory-log.ts';
import { newSigner, signRelease } from '../../support/signed-release.ts';

const release = await signRelease(newSigner());
const { name, version } = release.manifest.server;
const none = `sha256:${'0'.repeat(64)}`;

/** Which field a refusal names. */
async function fieldOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    if (!ToolsumError.is(error) || error.code !== 'ERR_RECEIPT_MISMATCH') throw error;
    return error.details['field'];
  }
  return 'accepted';
}

async function withLogged(change: object): Promise<unknown> {
  const log = new MemoryLog();
  log.append({ ...(await publishBody(release)), ...change });
  const receipt = await log.receipt(0);
  return fieldOf(() =>
    verifyRelease({
      manifest: release.manifestBytes,
      bundle: release.bundleBytes,
      receipt,
      name,
      version,
      findKey: () => release.signer.publicKey,
      log: log.policy,
    }),
  );
}

it('takes a release whose entry states exactly what was signed', async () => {
  expect(await withLogged({})).toBe('accepted');
  expect(await withLogged({ publisher: 'somebody else' })).toBe('accepted');
});

it.each<[string, object]>([
  ['name', { name: 'io.github.acme/other' }],
  ['version', { version: '1.0.1' }],
  ['manifest', { manifest: none }],
  ['statement', { statement: none }],
  ['bundle', { bundle: none }],
  ['signer', { signer: { kind: 'key', hint: newSigner().publicKey.hint } }],
  ['signer', { signer: { kind: 'keyless', issuer: 'https://issuer.example', san: 'a@b.example' } }],
])('refuses a receipt whose entry has another %s, and says so', async (field, change) => {
  expect(await withLogged(change)).toBe(field);
});

it('refuses an entry of any other type, whatever else it states', async () => {
  const signed = await openRelease(release);
  const entry = { v: 1, seq: 1, prev: 0, at: '2026-11-22T12:00:00Z', ...(await publishBody(release)) };
  expect(await fieldOf(() => requirePublishOf(signed, entry as unknown as Entry))).toBe('accepted');
  expect(
    await fieldOf(() => requirePublishOf(signed, { ...entry, type: 'takedown' } as unknown as Entry)),
  ).toBe('type');
});
