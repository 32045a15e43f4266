import type { Severity } from '@toolsum/schemas';
import type { AlertStore, DeadLetter, Progress, Subscription } from '../../alerts/alert-store.ts';
import type { AlertRow } from '../store.ts';
import { migrate, transaction, type Database, type Migration } from './database.ts';

const ALERT_TABLES: readonly Migration[] = [
  {
    id: 1,
    sql: `
      CREATE TABLE subscription (
        id TEXT PRIMARY KEY,
        owner TEXT NOT NULL,
        url TEXT NOT NULL,
        names TEXT NOT NULL,
        minimum_severity TEXT NOT NULL,
        description TEXT,
        secret TEXT NOT NULL,
        created_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('active', 'disabled')),
        cursor INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        due_at INTEGER NOT NULL,
        last_outcome TEXT
      ) STRICT;
      CREATE INDEX subscription_of_owner ON subscription (owner);

      CREATE TABLE dead_letter (
        subscription TEXT NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
        alert_seq INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (subscription, alert_seq)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];

interface SubscriptionRecord {
  id: string;
  owner: string;
  url: string;
  names: string;
  minimum_severity: string;
  description: string | null;
  secret: string;
  created_at: string;
  state: Progress['state'];
  cursor: number;
  attempts: number;
  due_at: number;
  last_outcome: string | null;
}

/**
 * Subscriptions over SQLite, in the database of the registry.
 *
 * @param database opened by `openDatabase`, with the outbox in it; whoever opened it closes it.
 */
export function sqliteAlertStore(database: Database): AlertStore {
  migrate(database, 'alerts', ALERT_TABLES);
  const columns = `SELECT id, owner, url, names, minimum_severity, description, secret, created_at, state, cursor,
    attempts, due_at, last_outcome FROM subscription`;
  const order = 'ORDER BY created_at, id';
  const alerts = database.prepare<[number, number], AlertRow>(
    'SELECT seq, id, json FROM alert WHERE seq > ? ORDER BY seq LIMIT ?',
  );
  const newest = database.prepare<[], { seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM alert');
  const add = database.prepare<[SubscriptionRecord]>(
    `INSERT INTO subscription (id, owner, url, names, minimum_severity, description, secret, created_at, state, cursor,
      attempts, due_at, last_outcome)
    VALUES (@id, @owner, @url, @names, @minimum_severity, @description, @secret, @created_at, @state, @cursor,
      @attempts, @due_at, @last_outcome)`,
  );
  const one = database.prepare<[string], SubscriptionRecord>(`${columns} WHERE id = ?`);
  const all = database.prepare<[], SubscriptionRecord>(`${columns} ${order}`);
  const owned = database.prepare<[string], SubscriptionRecord>(`${columns} WHERE owner = ? ${order}`);
  const active = database.prepare<[], SubscriptionRecord>(`${columns} WHERE state = 'active' ${order}`);
  const remove = database.prepare<[string]>('DELETE FROM subscription WHERE id = ?');
  const save = database.prepare<[string, number, number, number, string | null, string]>(
    'UPDATE subscription SET state = ?, cursor = ?, attempts = ?, due_at = ?, last_outcome = ? WHERE id = ?',
  );
  const bury = database.prepare<[string, number, number, string, string]>(
    'INSERT INTO dead_letter (subscription, alert_seq, attempts, outcome, at) VALUES (?, ?, ?, ?, ?)',
  );
  const dead = database.prepare<[string, number], DeadLetter>(
    `SELECT alert_seq AS alertSeq, attempts, outcome, at FROM dead_letter WHERE subscription = ?
    ORDER BY alert_seq DESC LIMIT ?`,
  );
  return {
    readAlerts: async (after, limit) => alerts.all(after, limit),
    newestSeq: async () => newest.get()?.seq ?? 0,
    addSubscription: async (subscription, progress) => {
      add.run(toRecord(subscription, progress));
    },
    readSubscription: async (id) => {
      const record = one.get(id);
      return record === undefined ? undefined : fromRecord(record);
    },
    listSubscriptions: async (owner) => (owner === undefined ? all.all() : owned.all(owner)).map(fromRecord),
    activeSubscriptions: async () => active.all().map(fromRecord),
    deleteSubscription: async (id) => remove.run(id).changes === 1,
    saveProgress: async (id, { state, cursor, attempts, dueAt, lastOutcome }, letter) => {
      transaction(database, () => {
        const { changes } = save.run(state, cursor, attempts, dueAt, lastOutcome ?? null, id);
        if (changes === 1 && letter !== undefined) {
          bury.run(id, letter.alertSeq, letter.attempts, letter.outcome, letter.at);
        }
      });
    },
    deadLetters: async (id, limit) => dead.all(id, limit),
  };
}

function toRecord(subscription: Subscription, progress: Progress): SubscriptionRecord {
  return {
    id: subscription.id,
    owner: subscription.owner,
    url: subscription.url,
    names: JSON.stringify(subscription.names),
    minimum_severity: subscription.minimumSeverity,
    description: subscription.description ?? null,
    secret: subscription.secret,
    created_at: subscription.createdAt,
    state: progress.state,
    cursor: progress.cursor,
    attempts: progress.attempts,
    due_at: progress.dueAt,
    last_outcome: progress.lastOutcome ?? null,
  };
}

function fromRecord(record: SubscriptionRecord): Subscription & Progress {
  return {
    id: record.id,
    owner: record.owner,
    url: record.url,
    names: JSON.parse(record.names) as string[],
    minimumSeverity: record.minimum_severity as Severity,
    ...(record.description === null ? {} : { description: record.description }),
    secret: record.secret,
    createdAt: record.created_at,
    state: record.state,
    cursor: record.cursor,
    attempts: record.attempts,
    dueAt: record.due_at,
    ...(record.last_outcome === null ? {} : { lastOutcome: record.last_outcome }),
  };
}
