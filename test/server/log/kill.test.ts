import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  auditTiles,
  equalBytes,
  fromBase64,
  leafHash,
  openCheckpoint,
  parseLogPolicy,
  treeRoot,
  verifyReceipt,
  type LogPolicy,
  type TileReader,
} from '@toolsum/core';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { newSigner, publishRequest, signRelease } from '../../support/signed-release.ts';

const LAUNCHER = fileURLToPath(new URL('../../../server/bin/toolsum-registry.js', import.meta.url));
const ROUNDS = 25;
const FOLDERS = 2;
const SENDERS = 6;

interface Child {
  readonly process: ChildProcess;
  readonly url: string;
  readonly logKey: string;
  readonly firstToken?: string;
}

/** Starts the real program and waits for its announcement. */
async function start(data: string): Promise<Child> {
  const child = spawn(process.execPath, [LAUNCHER, 'serve', '--data', data, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let problems = '';
  child.stderr?.on('data', (chunk) => (problems += String(chunk)));
  let line = '';
  for await (const chunk of child.stdout ?? []) {
    line += String(chunk);
    if (line.includes('\n')) return { process: child, ...(JSON.parse(line) as Omit<Child, 'process'>) };
  }
  throw new Error(`the registry did not start: ${problems}`);
}

/** Publishes release after release until the registry is gone. @returns the receipts that were handed out. */
async function publishUntilKilled(
  url: string,
  token: string,
  prefix: string,
  taken: () => void,
): Promise<Uint8Array[]> {
  const receipts: Uint8Array[] = [];
  const signer = newSigner();
  for (let i = 0; ; i += 1) {
    const release = await signRelease(signer, { name: `${prefix}/server`, version: `1.0.${i}` });
    try {
      const answer = await fetch(`${url}/v1/publish`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(publishRequest(release)),
      });
      expect(answer.status).toBe(201);
      receipts.push(fromBase64(((await answer.json()) as { receipt: string }).receipt));
      taken();
    } catch (error) {
      if (error instanceof TypeError) return receipts;
      throw error;
    }
  }
}

async function killAgainAndAgain(data: string): Promise<{ receipts: Uint8Array[]; policy: LogPolicy }> {
  const receipts: Uint8Array[] = [];
  let token = '';
  let logKey = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = await start(data);
    token = child.firstToken ?? token;
    logKey = child.logKey;
    const gone = once(child.process, 'exit');
    // Some rounds die before the first answer, the others a moment after one of the first: in the next batch's commit,
    // between commit and checkpoint, while an answer is on its way.
    const last = round % 5 === 0 ? 0 : Math.floor(Math.random() * 12);
    let count = 0;
    const die = (): NodeJS.Timeout => setTimeout(() => child.process.kill('SIGKILL'), Math.random() * 12);
    if (last === 0) setTimeout(die, Math.random() * 60);
    const taken = (): void => {
      count += 1;
      if (count === last) die();
    };
    const senders = Array.from({ length: SENDERS }, async (_, i) =>
      publishUntilKilled(child.url, token, `io.github.round${round}-${i}`, taken),
    );
    const [answered] = await Promise.all([Promise.all(senders), gone]);
    receipts.push(...answered.flat());
  }
  return { receipts, policy: parseLogPolicy([`log ${logKey}`, 'quorum none']) };
}

it(`keeps every receipt true over ${ROUNDS * FOLDERS} kills`, async () => {
  const folders = Array.from({ length: FOLDERS }, () => mkdtempSync(join(tmpdir(), 'toolsum-kill-')));
  await Promise.all(folders.map(async (data) => checkFolder(data)));
  for (const data of folders) rmSync(data, { recursive: true });
}, 240_000);

async function checkFolder(data: string): Promise<void> {
  const { receipts, policy } = await killAgainAndAgain(data);
  expect(receipts.length).toBeGreaterThan(ROUNDS);
  const last = await start(data);
  const newest = openCheckpoint(
    new Uint8Array(await (await fetch(`${last.url}/v1/log/checkpoint`)).arrayBuffer()),
    policy,
  );
  last.process.kill('SIGTERM');
  await once(last.process, 'exit');
  expect(equalBytes(openCheckpoint(readFileSync(join(data, 'checkpoint')), policy).root, newest.root)).toBe(
    true,
  );

  const database = new Database(join(data, 'registry.db'), { readonly: true });
  const tiles = tilesOf(database);
  expect(equalBytes(await auditTiles(newest.size, tiles), newest.root)).toBe(true);
  const leaves = database.prepare('SELECT bytes FROM entry ORDER BY idx').all() as { bytes: Buffer }[];
  expect(leaves).toHaveLength(newest.size);
  for (const receipt of receipts) {
    const { index, entryBytes, checkpoint } = verifyReceipt(receipt, policy);
    expect(equalBytes(leaves[index]?.bytes ?? new Uint8Array(), entryBytes)).toBe(true);
    expect(equalBytes(await treeRoot(checkpoint.size, tiles), checkpoint.root)).toBe(true);
  }
  // Level 0 holds the leaves of all entries, in order.
  for (const [i, { bytes }] of leaves.entries()) {
    const tile = await tiles.readTile(0, Math.floor(i / 256), (i % 256) + 1);
    expect(equalBytes(tile.subarray(-32), leafHash(bytes))).toBe(true);
  }
  // Each entry has its alert in the outbox, whether or not anybody was told that it was taken.
  const alerts = database.prepare('SELECT json FROM alert ORDER BY seq').all() as { json: string }[];
  const alerted = alerts.map(({ json }) => (JSON.parse(json) as { data: { index: number } }).data.index);
  expect(alerted).toEqual(leaves.map((_, i) => i));
  database.close();
}

function tilesOf(database: Database.Database): TileReader {
  const read = database.prepare<[number, number], { bytes: Buffer }>(
    'SELECT bytes FROM tile WHERE level = ? AND idx = ?',
  );
  return {
    readTile: async (level, index, width) =>
      read.get(level, index)?.bytes.subarray(0, width * 32) ?? new Uint8Array(),
  };
}
