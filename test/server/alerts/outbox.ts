import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Alert, AlertData } from '@toolsum/schemas';
import type { AlertStore } from '../../../server/src/alerts/alert-store.ts';
import { appendAlert } from '../../../server/src/store/sqlite/alert-table.ts';
import { sqliteAlertStore } from '../../../server/src/store/sqlite/alerts.ts';
import { openDatabase, type Database } from '../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../server/src/store/store.ts';

export const ORIGIN = 'localhost/log/1';

/** A database file with an outbox, which can be closed and opened again as by a restart. */
export interface Outbox {
  readonly store: AlertStore;
  readonly registry: Store;
  /** Writes an alert as the log's transaction does. @returns its `seq`. */
  add(data?: Partial<AlertData>): number;
  reopen(): void;
  remove(): void;
}

export function openOutbox(): Outbox {
  const directory = mkdtempSync(join(tmpdir(), 'toolsum-outbox-'));
  const open = (): { database: Database; registry: Store; store: AlertStore } => {
    const database = openDatabase(join(directory, 'registry.db'));
    return { database, registry: sqliteStore(database), store: sqliteAlertStore(database) };
  };
  let opened = open();
  let count = 0;
  return {
    get store() {
      return opened.store;
    },
    get registry() {
      return opened.registry;
    },
    add: (data = {}) => {
      const alert = alertOf({ index: count, id: `alert_${count}`, ...data });
      count += 1;
      return appendAlert(opened.database)({ id: alert.data.id, json: JSON.stringify(alert) });
    },
    reopen: () => {
      opened.database.close();
      opened = open();
    },
    remove: () => {
      opened.database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function alertOf(data: Partial<AlertData>): Alert {
  return {
    type: 'server.changed',
    timestamp: '2026-11-22T10:00:00Z',
    data: {
      id: 'alert_0',
      origin: ORIGIN,
      name: 'io.github.acme/files',
      version: '1.1.0',
      severity: 'medium',
      index: 0,
      entry: 'e30=',
      receipt: 'http://localhost/v1/log/receipts/0',
      summary: 'a change',
      changes: [],
      changesTotal: 0,
      ...data,
    },
  };
}
