import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { equalBytes, openCheckpoint, verifyReceipt, type Signer } from '@toolsum/core';
import { startRegistry } from '@toolsum/registry';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustPublish, runRegistry, type RunningRegistry } from '../../support/running-registry.ts';
import { newSigner } from '../../support/signed-release.ts';

describe('a registry that starts again', () => {
  let running: RunningRegistry;
  let signer: Signer;
  let backup: string;
  beforeEach(async () => {
    running = await runRegistry();
    signer = newSigner();
    await mustPublish(running, signer, { version: '1.0.0' });
    backup = mkdtempSync(join(tmpdir(), 'toolsum-backup-'));
  });
  afterEach(async () => {
    await running.remove();
    rmSync(backup, { recursive: true });
  });

  const path = (name: string): string => join(running.directory, name);
  /** Copies the database only, as a careless backup does. */
  async function backUpDatabase(): Promise<void> {
    await running.stop();
    cpSync(path('registry.db'), join(backup, 'registry.db'));
    await running.restart();
  }
  async function restoreDatabase(): Promise<void> {
    await running.stop();
    for (const suffix of ['-wal', '-shm']) rmSync(path(`registry.db${suffix}`), { force: true });
    cpSync(join(backup, 'registry.db'), path('registry.db'));
  }
  /** Changes the database behind the registry's back. */
  async function tamper(sql: string): Promise<void> {
    await running.stop();
    const database = new Database(path('registry.db'));
    expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
    database.close();
  }
  const refusal = {
    code: 'ERR_LOG_DIVERGED',
    message: expect.stringMatching(/^not signing: .*(restore|put)/i) as string,
  };

  it('refuses a restored older database, and signs nothing', async () => {
    await backUpDatabase();
    await mustPublish(running, signer, { version: '1.1.0' });
    await restoreDatabase();
    const before = readFileSync(path('checkpoint'));
    await expect(running.restart()).rejects.toMatchObject({
      ...refusal,
      message: expect.stringContaining('this is an older copy') as string,
    });
    expect(equalBytes(readFileSync(path('checkpoint')), before)).toBe(true);
  });

  it('takes up a database that is whole again', async () => {
    await backUpDatabase();
    await mustPublish(running, signer, { version: '1.1.0' });
    await running.stop();
    const newest = mkdtempSync(join(tmpdir(), 'toolsum-newest-'));
    cpSync(path('registry.db'), join(newest, 'registry.db'));
    await restoreDatabase();
    await expect(running.restart()).rejects.toMatchObject(refusal);
    cpSync(join(newest, 'registry.db'), path('registry.db'));
    rmSync(newest, { recursive: true });
    await running.restart();
    await mustPublish(running, signer, { version: '1.2.0' });
  });

  it('refuses another history of the same length or longer', async () => {
    await backUpDatabase();
    await mustPublish(running, signer, { version: '1.1.0' });
    const shown = readFileSync(path('checkpoint'));
    await restoreDatabase();
    // The operator's mistake: the file is put back to fit the old database, and the registry goes on.
    writeFileSync(path('checkpoint'), noteOf(join(backup, 'registry.db')));
    await running.restart();
    await mustPublish(running, signer, { version: '1.1.0', signedAt: new Date('2026-11-22T13:00:00Z') });
    await mustPublish(running, signer, { version: '1.2.0' });
    await running.stop();
    writeFileSync(path('checkpoint'), shown);
    await expect(running.restart()).rejects.toMatchObject(refusal);
  });

  it.each([
    ['a tile that was altered', 'UPDATE tile SET bytes = zeroblob(length(bytes))'],
    ['a tile that is missing', 'DELETE FROM tile'],
    ['a root that was altered', 'UPDATE log SET root = zeroblob(32)'],
    ['a size that was altered', 'UPDATE log SET size = size - 1'],
    ['an entry that was altered', "UPDATE entry SET bytes = CAST('{}' AS BLOB) WHERE idx = 1"],
    ['an entry that is missing', 'DELETE FROM entry WHERE idx = 1'],
    ['a checkpoint row of another key', "UPDATE checkpoint SET note = CAST('x' AS BLOB)"],
    ['an empty database', 'DELETE FROM log'],
  ])('refuses %s', async (_, sql) => {
    await tamper(sql);
    await expect(running.restart()).rejects.toMatchObject(refusal);
  });

  it('refuses when the checkpoint file is lost, altered or of another log', async () => {
    await running.stop();
    const note = readFileSync(path('checkpoint'));
    rmSync(path('checkpoint'));
    await expect(running.restart()).rejects.toMatchObject(refusal);
    writeFileSync(path('checkpoint'), note.subarray(0, -3));
    await expect(running.restart()).rejects.toMatchObject(refusal);
    const other = await runRegistry({ origin: 'localhost/log/1' });
    await other.stop();
    writeFileSync(path('checkpoint'), readFileSync(join(other.directory, 'checkpoint')));
    await expect(running.restart()).rejects.toMatchObject(refusal);
    await other.remove();
    writeFileSync(path('checkpoint'), note);
    await running.restart();
  });

  it('gives entries that were committed but not covered their checkpoint now', async () => {
    await running.stop();
    const early = readFileSync(path('checkpoint'));
    await running.restart();
    const { receipt } = await mustPublish(running, signer, { version: '1.1.0' });
    await running.stop();
    // As after a kill between commit and checkpoint.
    const database = new Database(path('registry.db'));
    database.prepare('DELETE FROM checkpoint WHERE size = 3').run();
    database.close();
    writeFileSync(path('checkpoint'), early);
    await running.restart();
    const newest = (await running.get('/v1/log/checkpoint')).bytes;
    expect(equalBytes(newest, verifyReceipt(receipt, running.policy).checkpointNote)).toBe(true);
    expect(equalBytes(readFileSync(path('checkpoint')), newest)).toBe(true);
    expect((await running.get('/v1/servers/io.github.acme/files/history?size=3')).status).toBe(200);
  });

  it('refuses to serve twice from one folder', async () => {
    await expect(startRegistry({ data: running.directory, port: 0 })).rejects.toMatchObject({
      code: 'ERR_USAGE',
      message: expect.stringContaining('another toolsum-registry') as string,
    });
  });

  it('refuses another origin than the log has', async () => {
    await running.stop();
    await expect(
      startRegistry({ data: running.directory, port: 0, origin: 'localhost/log/2' }),
    ).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });

  it('refuses to go on under other keys', async () => {
    await running.stop();
    const key = readFileSync(path('keys/log.pem'));
    rmSync(path('keys/log.pem'));
    await expect(running.restart()).rejects.toMatchObject({ code: 'ERR_KEY_FILE' });
    expect(existsSync(path('keys/log.pem'))).toBe(false);
    cpSync(path('keys/status.pem'), path('keys/log.pem'));
    await expect(running.restart()).rejects.toMatchObject(refusal);
    writeFileSync(path('keys/log.pem'), key, { mode: 0o600 });
    await running.restart();
  });

  it('keeps keys and folder to its owner, and refuses them if others can read', async () => {
    for (const name of ['', 'keys']) expect(statSync(path(name)).mode & 0o777).toBe(0o700);
    for (const name of ['keys/log.pem', 'keys/status.pem', 'checkpoint'])
      expect(statSync(path(name)).mode & 0o777).toBe(0o600);
    await running.stop();
    for (const [name, right] of [
      ['', 0o700],
      ['keys', 0o700],
      ['keys/log.pem', 0o600],
    ] as const) {
      chmodSync(path(name), 0o755);
      await expect(running.restart()).rejects.toMatchObject({ code: 'ERR_USAGE' });
      chmodSync(path(name), right);
    }
    await running.restart();
  });

  it('covers an empty log with a checkpoint, too', async () => {
    const empty = await runRegistry();
    const note = (await empty.get('/v1/log/checkpoint')).bytes;
    expect(openCheckpoint(note, empty.policy).size).toBe(0);
    await empty.restart();
    expect(equalBytes((await empty.get('/v1/log/checkpoint')).bytes, note)).toBe(true);
    await empty.remove();
  });
});

function noteOf(path: string): Uint8Array {
  const database = new Database(path);
  const row = database.prepare('SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1').get() as {
    note: Buffer;
  };
  database.close();
  return row.note;
}
