import {
  auditTiles,
  decodeEntryTile,
  entriesTilePath,
  equalBytes,
  leafHash,
  openCheckpoint,
  parseEntry,
  tilePath,
  tileWidth,
  verifyHistory,
  verifyReceipt,
} from '@toolsum/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mustPublish, runRegistry, type RunningRegistry } from '../../support/running-registry.ts';
import { newSigner, signRelease, tool } from '../../support/signed-release.ts';

let running: RunningRegistry;
beforeEach(async () => {
  running = await runRegistry();
});
afterEach(async () => running.remove());

it('takes 64 publishes at once: all receipts verify, and the tree that is served is theirs', async () => {
  const published = await Promise.all(
    Array.from({ length: 64 }, async (_, i) =>
      mustPublish(running, newSigner(), { name: `io.github.n${i % 7}/server-${i}` }),
    ),
  );
  const verified = published.map(({ receipt }) => verifyReceipt(receipt, running.policy));
  expect(new Set(verified.map(({ index }) => index)).size).toBe(64);
  const newest = openCheckpoint((await running.get('/v1/log/checkpoint')).bytes, running.policy);
  expect(newest.size).toBe(128);
  // Fewer checkpoints than publishes: they were written together.
  expect(new Set(verified.map(({ checkpoint }) => checkpoint.size)).size).toBeLessThan(64);
  const root = await auditTiles(newest.size, {
    readTile: async (level, index, width) =>
      (await running.get(`/v1/log/${tilePath(level, index, width)}`)).bytes,
  });
  expect(equalBytes(root, newest.root)).toBe(true);
  const entries = decodeEntryTile((await running.get(`/v1/log/${entriesTilePath(0, 128)}`)).bytes);
  const leaves = (await running.get(`/v1/log/${tilePath(0, 0, tileWidth(0, 0, 128))}`)).bytes;
  expect(equalBytes(Buffer.concat(entries.map(leafHash)), leaves)).toBe(true);
  for (const { entryBytes, index } of verified) expect(entries[index]).toEqual(entryBytes);
});

it('logs many versions of one name in one unbroken chain', async () => {
  const signer = newSigner();
  await mustPublish(running, signer, { version: '0.0.0' });
  await Promise.all(
    Array.from({ length: 32 }, async (_, i) => mustPublish(running, signer, { version: `1.0.${i}` })),
  );
  const bytes = (await running.get('/v1/servers/io.github.acme/files/history')).bytes;
  const { state } = await verifyHistory(bytes, 'io.github.acme/files', running.policy);
  expect(state.versions.size).toBe(33);
});

it('gives one of many first publishers the name, and the others a refusal', async () => {
  const answers = await Promise.all(
    Array.from({ length: 16 }, async () => running.publish(await signRelease(newSigner()))),
  );
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
  expect(statuses).toEqual([201, ...Array.from({ length: 15 }, () => 409)]);
});

it('gives one of many spellings of a new name the log', async () => {
  const names = ['io.github.acme/tool', 'io.github.acme/Tool', 'io.github.acme/TOOL', 'io.github.Acme/else'];
  const answers = await Promise.all(
    names.map(async (name) => running.publish(await signRelease(newSigner(), { name }))),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
});

it('takes one of many contents for a version, and answers all senders of the same bytes alike', async () => {
  const signer = newSigner();
  await mustPublish(running, signer, { version: '1.0.0' });
  const a = await signRelease(signer, { version: '1.1.0' });
  const b = await signRelease(signer, { version: '1.1.0', definitions: [tool('other')] });
  const answers = await Promise.all([a, b, a, b, a, b].map(async (release) => running.publish(release)));
  const taken = answers.filter(({ status }) => status < 300);
  expect(taken).toHaveLength(3);
  expect(new Set(taken.map((answer) => JSON.stringify(answer.json()))).size).toBe(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
});

it('serves every partial tile that a checkpoint had, by its width, and refuses wider ones', async () => {
  const signer = newSigner();
  const widths: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    await mustPublish(running, signer, { version: `1.0.${i}` });
    widths.push(openCheckpoint((await running.get('/v1/log/checkpoint')).bytes, running.policy).size);
  }
  expect(widths).toEqual([2, 3, 4]);
  for (const width of widths) {
    const answer = await running.get(`/v1/log/${tilePath(0, 0, width)}`);
    expect([answer.status, answer.bytes.byteLength]).toEqual([200, width * 32]);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const entries = decodeEntryTile((await running.get(`/v1/log/${entriesTilePath(0, width)}`)).bytes);
    expect(entries.map((entry) => parseEntry(entry).seq)).toEqual(Array.from({ length: width }, (_, i) => i));
  }
  expect((await running.get(`/v1/log/${tilePath(0, 0, 5)}`)).status).toBe(404);
  expect((await running.get(`/v1/log/${entriesTilePath(0, 5)}`)).status).toBe(404);
});
