import {
  equalBytes,
  fromBase64,
  parsePublicKey,
  timestampOf,
  verifyHistory,
  verifyReceipt,
  verifyStatus,
  type Signer,
} from '@toolsum/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustPublish, runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const SERVER = `/v1/servers/${NAME}`;

describe('a registry with two versions of a server', () => {
  let running: RunningRegistry;
  let signer: Signer;
  let first: Awaited<ReturnType<typeof mustPublish>>;
  let second: Awaited<ReturnType<typeof mustPublish>>;
  beforeAll(async () => {
    running = await runRegistry();
    signer = newSigner();
    first = await mustPublish(running, signer, { version: '1.0.0' });
    second = await mustPublish(running, signer, {
      version: '1.1.0',
      definitions: [tool('read_file', 'Reads a file.'), tool('write_file')],
    });
  });
  afterAll(async () => running.remove());

  it('logs the first grant before the first publish, and hands out receipts that verify', () => {
    expect([first.index, second.index]).toEqual([1, 2]);
    const verified = verifyReceipt(second.receipt, running.policy);
    expect(verified.entry).toMatchObject({ type: 'publish', name: NAME, version: '1.1.0', seq: 2, prev: 1 });
  });

  it('serves the very bytes that were published, for ever', async () => {
    for (const [file, bytes] of [
      ['manifest.json', first.release.manifestBytes],
      ['bundle.sigstore.json', first.release.bundleBytes],
    ] as const) {
      const answer = await running.get(`${SERVER}/versions/1.0.0/${file}`);
      expect(equalBytes(answer.bytes, bytes)).toBe(true);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const etag = answer.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"sha256:[0-9a-f]{64}"$/);
      const again = await running.get(`${SERVER}/versions/1.0.0/${file}`, {
        'if-none-match': `"x", ${etag}`,
      });
      expect([again.status, again.bytes.byteLength]).toEqual([304, 0]);
    }
  });

  it('serves a receipt against the newest checkpoint', async () => {
    const answer = await running.get(`${SERVER}/versions/1.0.0/receipt.tlog-proof`);
    const verified = verifyReceipt(answer.bytes, running.policy);
    expect([verified.index, verified.checkpoint.size]).toEqual([1, 3]);
    const byIndex = await running.get('/v1/log/receipts/1');
    expect(equalBytes(byIndex.bytes, answer.bytes)).toBe(true);
  });

  it('says of itself what the fingerprint covers', async () => {
    const info = (await running.get('/v1/registry')).json();
    expect(info).toMatchObject({
      scheme: 'toolsum/1',
      url: running.registry.url,
      origin: 'localhost/log/1',
      logKey: running.registry.logKey,
      fingerprint: running.registry.fingerprint,
    });
  });

  it('lists servers in pages', async () => {
    await mustPublish(running, newSigner(), { name: 'io.github.zeta/last' });
    const page = (await running.get('/v1/servers?limit=1')).json();
    expect(page).toEqual({ servers: [{ name: NAME, current: '1.1.0', versions: 2 }], next: NAME });
    const rest = (await running.get(`/v1/servers?limit=1&after=${encodeURIComponent(NAME)}`)).json();
    expect(rest).toEqual({ servers: [{ name: 'io.github.zeta/last', current: '1.0.0', versions: 1 }] });
  });

  it('shows a server with its versions, and one version with its digests', async () => {
    const server = (await running.get(SERVER)).json();
    expect(server).toMatchObject({ name: NAME, current: '1.1.0', alsoValid: [], minimum: null });
    expect(server['versions']).toMatchObject([
      { version: '1.0.0', index: 1, yanked: false, revoked: false },
      { version: '1.1.0', index: 2, signer: { kind: 'key', hint: signer.publicKey.hint } },
    ]);
    const version = (await running.get(`${SERVER}/versions/1.1.0`)).json();
    expect(Object.keys(version).toSorted()).toEqual([
      'bundle',
      'index',
      'manifest',
      'publishedAt',
      'publisher',
      'revoked',
      'signer',
      'statement',
      'version',
      'yanked',
    ]);
    expect(version['publisher']).toMatch(/^token:[0-9a-f]{12}$/);
  });

  it('signs a status for published and for unknown names, valid for a day at most', async () => {
    const info = (await running.get('/v1/registry')).json();
    const key = parsePublicKey(String(info['statusKey']));
    const status = await verifyStatus((await running.get(`${SERVER}/status`)).bytes, key);
    expect(status).toMatchObject({ listed: true, current: '1.1.0', head: 2, origin: 'localhost/log/1' });
    const unknown = await verifyStatus((await running.get('/v1/servers/no.such/name/status')).bytes, key);
    expect(unknown).toMatchObject({ listed: false, current: null, head: -1 });
    expect(unknown.treeSize).toBe(status.treeSize);
    expect(unknown.issuedAt <= timestampOf(new Date())).toBe(true);
  });

  it('gives the history of a name that a client can verify, at any published size', async () => {
    const newest = await running.get(`${SERVER}/history`);
    const verified = await verifyHistory(newest.bytes, NAME, running.policy);
    expect(verified.state.current).toBe('1.1.0');
    const earlier = await verifyHistory(
      (await running.get(`${SERVER}/history?size=2`)).bytes,
      NAME,
      running.policy,
    );
    expect([earlier.checkpoint.size, earlier.state.current]).toEqual([2, '1.0.0']);
    // The tree of one entry was never published: grant and publish went in together.
    expect((await running.get(`${SERVER}/history?size=1`)).status).toBe(404);
    const nobody = await verifyHistory(
      (await running.get('/v1/servers/no.such/name/history')).bytes,
      'no.such/name',
      running.policy,
    );
    expect(nobody.state.head).toBe(-1);
  });

  it('classifies what changed between two versions', async () => {
    const diff = (await running.get(`${SERVER}/diff/1.0.0...1.1.0`)).json();
    expect(diff).toMatchObject({ name: NAME, from: '1.0.0', to: '1.1.0' });
    const classes = (diff['changes'] as { class: string; id: string }[]).map(
      (change) => `${change.class} ${change.id}`,
    );
    expect(classes).toContain('definition-added write_file');
    expect(classes).toContain('prose-changed read_file');
  });

  it('finds a definition by its digest', async () => {
    const [definition] = first.release.manifest.definitions;
    const answer = await running.get(`/v1/definitions/${definition?.digest}`);
    expect(answer.json()).toEqual({
      kind: 'tool',
      id: 'read_file',
      digest: definition?.digest,
      definition: definition?.definition,
    });
    expect((await running.get(`/v1/definitions/sha256:${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('answers the same bytes again with the same answer, and other bytes under the version with 409', async () => {
    const again = await running.publish(first.release);
    expect(again.status).toBe(200);
    expect(again.json()).toMatchObject({ index: 1, name: NAME, version: '1.0.0' });
    expect(equalBytes(fromBase64(String(again.json()['receipt'])), first.receipt)).toBe(true);
    const other = await signRelease(signer, { version: '1.0.0', definitions: [tool('other')] });
    const refused = await running.publish(other);
    expect([refused.status, refused.json()['code']]).toEqual([409, 'ERR_VERSION_EXISTS']);
  });

  it('has everything after a restart', async () => {
    const before = (await running.get('/v1/log/checkpoint')).bytes;
    await running.restart();
    expect(running.registry.firstToken).toBeUndefined();
    expect(equalBytes((await running.get('/v1/log/checkpoint')).bytes, before)).toBe(true);
    expect((await running.get(`${SERVER}/versions/1.1.0/manifest.json`)).status).toBe(200);
    const third = await mustPublish(running, signer, { version: '1.2.0' });
    expect(verifyReceipt(third.receipt, running.policy).entry).toMatchObject({ seq: 3, prev: 2 });
  });
});
