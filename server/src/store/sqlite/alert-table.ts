import type { AlertRow } from '../store.ts';
import type { Database, Migration } from './database.ts';

/**
 * The outbox: what was alerted, in the order of the log. A row is written in the transaction of its entry and never
 * changed, so nothing that was acknowledged can go unalerted; who has got it stands in tables of the alerts' own.
 */
export const ALERT_TABLE: Migration = {
  id: 1,
  sql: `
    CREATE TABLE alert (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      json TEXT NOT NULL
    ) STRICT;
  `,
};

/** Prepares the write of an outbox row; the function is to be called inside a transaction and returns the `seq`. */
export function appendAlert(database: Database): (alert: Omit<AlertRow, 'seq'>) => number {
  const insert = database.prepare<[string, string]>('INSERT INTO alert (id, json) VALUES (?, ?)');
  return ({ id, json }) => Number(insert.run(id, json).lastInsertRowid);
}
