import { digestOf, type WitnessMemory } from '@toolsum/core';
import { migrate, type Database, type Migration } from './database.ts';

const WITNESS_TABLES: readonly Migration[] = [
  {
    id: 1,
    sql: `
      -- Of each log that this registry witnesses the newest note that it cosigned.
      CREATE TABLE witnessed (
        origin TEXT PRIMARY KEY,
        note BLOB NOT NULL
      ) STRICT;

      -- Two notes by one log over trees of one size with two roots.
      CREATE TABLE witnessed_fork (
        origin TEXT NOT NULL,
        received_digest TEXT NOT NULL,
        size INTEGER NOT NULL,
        remembered BLOB NOT NULL,
        received BLOB NOT NULL,
        PRIMARY KEY (origin, received_digest)
      ) STRICT;
    `,
  },
];

/** Forks that are kept of one log. */
const FORKS = 64;

/** A witness's memory in the registry's database: what a statement has written is on the disk when it returns. */
export function sqliteWitnessMemory(database: Database): WitnessMemory & { readonly isEmpty: boolean } {
  migrate(database, 'witness', WITNESS_TABLES);
  const read = database.prepare<[string], { note: Uint8Array }>(
    'SELECT note FROM witnessed WHERE origin = ?',
  );
  const write = database.prepare<[string, Uint8Array]>(
    'INSERT INTO witnessed (origin, note) VALUES (?, ?) ON CONFLICT DO UPDATE SET note = excluded.note',
  );
  const keepFork = database.prepare<{
    origin: string;
    digest: string;
    size: number;
    remembered: Uint8Array;
    received: Uint8Array;
    limit: number;
  }>(
    `INSERT INTO witnessed_fork (origin, received_digest, size, remembered, received)
     SELECT @origin, @digest, @size, @remembered, @received
     WHERE (SELECT count(*) FROM witnessed_fork WHERE origin = @origin) < @limit
     ON CONFLICT DO NOTHING`,
  );
  const count = database.prepare<[], { count: number }>('SELECT count(*) AS count FROM witnessed');
  return {
    get isEmpty() {
      return count.get()?.count === 0;
    },
    read: async (origin) => read.get(origin)?.note,
    write: async (origin, note) => {
      write.run(origin, note);
    },
    keepFork: async (fork) => {
      keepFork.run({ ...fork, digest: digestOf(fork.received), limit: FORKS });
    },
  };
}
