import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../../server/src/store/sqlite/sqlite-store.ts';
import { describeStore, type Backend } from '../store-suite.ts';

function sqliteBackend(): Backend {
  const directory = mkdtempSync(join(tmpdir(), 'toolsum-store-'));
  const path = join(directory, 'registry.db');
  return {
    open: async () => sqliteStore(openDatabase(path)),
    alerts: async () => {
      const database = openDatabase(path);
      const rows = database.prepare('SELECT seq, id, json FROM alert ORDER BY seq').all();
      database.close();
      return rows as { seq: number; id: string; json: string }[];
    },
    remove: async () => rmSync(directory, { recursive: true }),
  };
}

describeStore('the SQLite store', sqliteBackend);

it('commits durably: write-ahead log and full synchronisation', () => {
  const directory = mkdtempSync(join(tmpdir(), 'toolsum-store-'));
  const database = openDatabase(join(directory, 'registry.db'));
  sqliteStore(database);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  database.close();
  rmSync(directory, { recursive: true });
});

it('refuses a database that a newer registry wrote, and says so', () => {
  const database = openDatabase(':memory:');
  migrate(database, 'part', [
    { id: 1, sql: 'CREATE TABLE a (x) ' },
    { id: 2, sql: 'CREATE TABLE b (x)' },
  ]);
  expect(() => migrate(database, 'part', [{ id: 1, sql: 'CREATE TABLE a (x)' }])).toThrow(/newer/);
  database.close();
});

it('leaves no half of a failed migration', () => {
  const database = openDatabase(':memory:');
  expect(() => migrate(database, 'part', [{ id: 1, sql: 'CREATE TABLE a (x); nonsense' }])).toThrow();
  expect(database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'a'").get()).toEqual({
    n: 0,
  });
  database.close();
});
