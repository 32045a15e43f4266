import { ToolsumError } from '@toolsum/core';
import type { DecisionRow } from '../store.ts';
import type { Database, Migration } from './database.ts';

/** Releases that wait for a reviewer, and what reviewers decided. */
export const HOLD_TABLES: readonly Migration[] = [
  {
    id: 1,
    sql: `
      CREATE TABLE hold (
        id TEXT PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'declined')),
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        manifest TEXT NOT NULL,
        bundle TEXT NOT NULL,
        signer TEXT NOT NULL,
        publisher TEXT NOT NULL,
        ruleset TEXT NOT NULL,
        findings TEXT NOT NULL,
        newest INTEGER NOT NULL,
        held_at TEXT NOT NULL,
        expires_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX hold_of_name ON hold (name);
      CREATE INDEX hold_in_state ON hold (state, held_at, id);

      -- Only while it waits: what is approved stands in the log, what is declined is kept nowhere.
      CREATE TABLE held_bytes (
        hold TEXT PRIMARY KEY REFERENCES hold (id) ON DELETE CASCADE,
        manifest BLOB NOT NULL,
        bundle BLOB NOT NULL,
        public_key TEXT NOT NULL,
        size INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE review_decision (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        hold TEXT NOT NULL UNIQUE,
        decision TEXT NOT NULL CHECK (decision IN ('approved', 'declined')),
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        manifest TEXT NOT NULL,
        bundle TEXT NOT NULL,
        ruleset TEXT NOT NULL,
        findings TEXT NOT NULL,
        by TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL,
        idx INTEGER
      ) STRICT;
    `,
  },
];

/**
 * Prepares the write of a decision; the function is to be called inside a transaction.
 *
 * @returns a function that throws ToolsumError ERR_DECIDED if the release does not wait.
 */
export function recordDecision(database: Database): (row: DecisionRow) => void {
  const decide = database.prepare<[string, string, string]>(
    "UPDATE hold SET state = ?, bundle = ? WHERE id = ? AND state = 'pending'",
  );
  const forget = database.prepare<[string]>('DELETE FROM held_bytes WHERE hold = ?');
  const record = database.prepare<[DecisionRow]>(
    `INSERT INTO review_decision
      (hold, decision, name, version, manifest, bundle, ruleset, findings, by, reason, at, idx)
     VALUES
      (@hold, @decision, @name, @version, @manifest, @bundle, @ruleset, @findings, @by, @reason, @at, @index)`,
  );
  return (row) => {
    if (decide.run(row.decision, row.bundle, row.hold).changes !== 1) {
      throw new ToolsumError('ERR_DECIDED', 'the release does not wait for a decision any more');
    }
    forget.run(row.hold);
    record.run(row);
  };
}
