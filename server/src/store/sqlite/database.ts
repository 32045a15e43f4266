import { ToolsumError } from '@toolsum/core';
import SqliteDatabase from 'better-sqlite3';

export type Database = SqliteDatabase.Database;

/** One step of a part's schema. Steps are numbered from 1 without gaps, and never edited once released. */
export interface Migration {
  readonly id: number;
  readonly sql: string;
}

/** How long a statement waits for another process (the `token` command) to let go of the database. */
const BUSY_MS = 5_000;

/**
 * Opens the registry's database: write-ahead log, and a commit that returns only when it is on the disk.
 *
 * @param path a file, which is created if it is missing.
 */
export function openDatabase(path: string): Database {
  const database = new SqliteDatabase(path, { timeout: BUSY_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Untrusted schema in a copied-in database file must not run functions.
  database.pragma('trusted_schema = OFF');
  return database;
}

/**
 * Brings one part of the schema to its newest step; each step is a transaction of its own. Parts (`log`, `alerts`)
 * count apart, so that each is written by whoever owns it.
 *
 * @throws ToolsumError ERR_USAGE if the database was written by a newer registry.
 */
export function migrate(database: Database, part: string, migrations: readonly Migration[]): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (part TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (part, id)) STRICT',
  );
  const done = database
    .prepare<[string], { id: number }>('SELECT coalesce(max(id), 0) AS id FROM migration WHERE part = ?')
    .get(part)?.id;
  if ((done ?? 0) > migrations.length) {
    throw new ToolsumError(
      'ERR_USAGE',
      'the database was written by a newer toolsum-registry; run that version, or restore an older backup',
      { part },
    );
  }
  const note = database.prepare<[string, number]>('INSERT INTO migration (part, id) VALUES (?, ?)');
  for (const migration of migrations.filter(({ id }) => id > (done ?? 0))) {
    transaction(database, () => {
      database.exec(migration.sql);
      note.run(part, migration.id);
    });
  }
}

/** Runs in one BEGIN IMMEDIATE transaction: committed and durable when it returns, undone whole when it throws. */
export function transaction<Result>(database: Database, run: () => Result): Result {
  return database.transaction(run).immediate();
}
