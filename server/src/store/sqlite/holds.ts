import type { HeldBytes, Hold, HoldStore, Waiting } from '../../review/hold-store.ts';
import type { DecisionRow } from '../store.ts';
import { transaction, type Database } from './database.ts';
import { recordDecision } from './hold-tables.ts';

/**
 * Held releases over SQLite, in the database of the registry.
 *
 * @param database in which `sqliteStore` made the tables; whoever opened it closes it.
 */
export function sqliteHoldStore(database: Database): HoldStore {
  const columns = `SELECT id, state, name, version, manifest, bundle, signer, publisher, ruleset, findings, newest,
    held_at AS heldAt, expires_at AS expiresAt FROM hold`;
  const add = database.prepare<[Hold]>(
    `INSERT INTO hold (id, state, name, version, manifest, bundle, signer, publisher, ruleset, findings, newest,
      held_at, expires_at)
     VALUES (@id, @state, @name, @version, @manifest, @bundle, @signer, @publisher, @ruleset, @findings, @newest,
      @heldAt, @expiresAt)`,
  );
  const addBytes = database.prepare<[string, Uint8Array, Uint8Array, string, number]>(
    'INSERT INTO held_bytes (hold, manifest, bundle, public_key, size) VALUES (?, ?, ?, ?, ?)',
  );
  const one = database.prepare<[string], Hold>(`${columns} WHERE id = ?`);
  const bytes = database.prepare<[string], HeldBytes>(
    'SELECT manifest, bundle, public_key AS publicKey FROM held_bytes WHERE hold = ?',
  );
  const first = database.prepare<[string, number], Hold>(
    `${columns} WHERE state = ? ORDER BY held_at, id LIMIT ?`,
  );
  const later = database.prepare<[string, string, number], Hold>(
    `${columns} WHERE state = ? AND (held_at, id) > (SELECT held_at, id FROM hold WHERE id = ?)
     ORDER BY held_at, id LIMIT ?`,
  );
  const count = database.prepare<[{ name: string; publisher: string }], Waiting>(
    `SELECT count(*) AS "all", coalesce(sum(size), 0) AS bytes, coalesce(sum(name = @name), 0) AS ofName,
      coalesce(sum(publisher = @publisher), 0) AS ofToken
     FROM hold JOIN held_bytes ON hold.id = held_bytes.hold WHERE state = 'pending'`,
  );
  const drop = database.prepare<[string]>("DELETE FROM hold WHERE state = 'pending' AND expires_at <= ?");
  const rename = database.prepare<[string, string]>('UPDATE hold SET bundle = ? WHERE id = ?');
  const replace = database.prepare<[Uint8Array, number, string]>(
    'UPDATE held_bytes SET bundle = ?, size = length(manifest) + ? WHERE hold = ?',
  );
  const decision = database.prepare<[string], DecisionRow>(
    `SELECT hold, decision, name, version, manifest, bundle, ruleset, findings, by, reason, at, idx AS "index"
     FROM review_decision WHERE hold = ?`,
  );
  const decide = recordDecision(database);
  return {
    addHold: async (hold, held) => {
      transaction(database, () => {
        add.run(hold);
        const size = held.manifest.byteLength + held.bundle.byteLength;
        addBytes.run(hold.id, held.manifest, held.bundle, held.publicKey ?? '', size);
      });
    },
    readHold: async (id) => one.get(id),
    readHeldBytes: async (id) => {
      const row = bytes.get(id);
      if (row === undefined) return undefined;
      const { publicKey, ...files } = row;
      return publicKey === undefined || publicKey === '' ? files : { ...files, publicKey };
    },
    replaceBundle: async (id, bundle) => {
      transaction(database, () => {
        rename.run(bundle.digest, id);
        replace.run(bundle.bytes, bundle.bytes.byteLength, id);
      });
    },
    listHolds: async (state, after, limit) =>
      after === undefined ? first.all(state, limit) : later.all(state, after, limit),
    countWaiting: async (name, publisher) =>
      count.get({ name, publisher }) ?? { all: 0, bytes: 0, ofName: 0, ofToken: 0 },
    dropExpired: async (now) => {
      drop.run(now);
    },
    decline: async (row) => transaction(database, () => decide(row)),
    readDecision: async (hold) => decision.get(hold),
  };
}
