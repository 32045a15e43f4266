import { ToolsumError, type Digest } from '@toolsum/core';
import type {
  AppendBatch,
  LogHead,
  NameRow,
  Store,
  StoredCheckpoint,
  StoredEntry,
  TokenRow,
} from '../store.ts';
import { ALERT_TABLE, appendAlert } from './alert-table.ts';
import { migrate, transaction, type Database } from './database.ts';
import { HOLD_TABLES, recordDecision } from './hold-tables.ts';
import { LOG_TABLES } from './log-tables.ts';

interface Bytes {
  bytes: Uint8Array;
}
interface CheckpointRow {
  size: number;
  note: Uint8Array;
}
interface TokenRecord {
  id: string;
  hash: string;
  label: string;
  scopes: string;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

/**
 * The storage port over SQLite. Statements are prepared once. SQLite answers synchronously; the promises are the port's.
 *
 * @param database opened by `openDatabase`; the store closes it.
 */
export function sqliteStore(database: Database): Store {
  migrate(database, 'log', LOG_TABLES);
  migrate(database, 'outbox', [ALERT_TABLE]);
  migrate(database, 'review', HOLD_TABLES);
  const read = readStatements(database);
  const append = appendStatement(database);
  const createLog = database.prepare<[string, number, Uint8Array]>(
    'INSERT INTO log (id, origin, size, root) VALUES (1, ?, ?, ?)',
  );
  const saveCheckpoint = database.prepare<[number, Uint8Array]>(
    'INSERT INTO checkpoint (size, note) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const saveCosigned = database.prepare<[number, Uint8Array]>(
    'INSERT INTO cosigned (id, size, note) VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET size = excluded.size, note = excluded.note',
  );
  const addToken = database.prepare<[string, string, string, string, string, string | null, string | null]>(
    'INSERT INTO token (id, hash, label, scopes, created_at, expires_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const revokeToken = database.prepare<[string, string]>(
    'UPDATE token SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?',
  );
  return {
    readOrigin: async () => read.log.get()?.origin,
    createLog: async (origin, head) => {
      if (read.log.get() !== undefined) throw new ToolsumError('ERR_USAGE', 'there is a log already');
      createLog.run(origin, head.size, head.root);
    },
    readHead: async () => {
      const log = read.log.get();
      if (log === undefined) throw new ToolsumError('ERR_NOT_FOUND', 'there is no log yet');
      return { size: log.size, root: log.root };
    },
    append: async (batch) => transaction(database, () => append(batch)),
    readEntry: async (index) => read.entry.get(index)?.bytes,
    readEntries: async (from, to) => read.entries.all(from, to).map(({ bytes }) => bytes),
    readNameEntries: async (name, from, to) => read.nameEntries.all(name, from, to),
    readTile: async (level, index) => read.tile.get(level, index)?.bytes,
    saveCheckpoint: async ({ size, note }) => {
      // The checkpoint file holds the newest one durably, and the next append makes this row durable before that file
      // is replaced: so this write needs no flush of its own.
      database.pragma('synchronous = NORMAL');
      try {
        saveCheckpoint.run(size, note);
      } finally {
        database.pragma('synchronous = FULL');
      }
    },
    saveCosigned: async ({ size, note }) => {
      saveCosigned.run(size, note);
    },
    newestCosigned: async () => read.cosigned.get(),
    newestCheckpoint: async () => read.newestCheckpoint.get(),
    checkpointAt: async (size) => read.checkpointAt.get(size),
    firstCheckpointOver: async (index) => read.firstCheckpointOver.get(index),
    readBlob: async (digest) => read.blob.get(digest)?.bytes,
    manifestOfDefinition: async (digest) => read.definition.get(digest)?.manifest as Digest | undefined,
    indexOfRequest: async (digest) => read.request.get(digest)?.idx,
    lookAlike: async (name) => {
      const namespace = namespaceOf(name);
      return (
        read.spelling.get(name.toLowerCase(), name)?.name ??
        read.namespaceSpelling.get({ fold: namespace.toLowerCase(), namespace })?.name
      );
    },
    listNames: async (after, limit) => read.names.all(after, limit),
    addToken: async (token) => {
      addToken.run(
        token.id,
        token.hash,
        token.label,
        JSON.stringify(token.scopes),
        token.createdAt,
        token.expiresAt,
        token.revokedAt,
      );
    },
    tokenByHash: async (hash) => tokenRow(read.tokenByHash.get(hash)),
    listTokens: async () => read.tokens.all().flatMap((record) => tokenRow(record) ?? []),
    revokeToken: async (id, at) => revokeToken.run(at, id).changes === 1,
    close: async () => {
      database.close();
    },
  };
}

function readStatements(database: Database) {
  const token = 'SELECT id, hash, label, scopes, created_at, expires_at, revoked_at FROM token';
  return {
    log: database.prepare<[], LogHead & { origin: string }>('SELECT origin, size, root FROM log'),
    entry: database.prepare<[number], Bytes>('SELECT bytes FROM entry WHERE idx = ?'),
    entries: database.prepare<[number, number], Bytes>(
      'SELECT bytes FROM entry WHERE idx >= ? AND idx < ? ORDER BY idx',
    ),
    nameEntries: database.prepare<[string, number, number], StoredEntry>(
      'SELECT idx AS "index", bytes FROM entry WHERE name = ? AND idx >= ? AND idx < ? ORDER BY idx',
    ),
    tile: database.prepare<[number, number], Bytes>('SELECT bytes FROM tile WHERE level = ? AND idx = ?'),
    newestCheckpoint: database.prepare<[], CheckpointRow>(
      'SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1',
    ),
    cosigned: database.prepare<[], CheckpointRow>('SELECT size, note FROM cosigned'),
    checkpointAt: database.prepare<[number], CheckpointRow>(
      'SELECT size, note FROM checkpoint WHERE size = ?',
    ),
    firstCheckpointOver: database.prepare<[number], StoredCheckpoint>(
      'SELECT size, note FROM checkpoint WHERE size > ? ORDER BY size LIMIT 1',
    ),
    blob: database.prepare<[string], Bytes>('SELECT bytes FROM blob WHERE digest = ?'),
    definition: database.prepare<[string], { manifest: string }>(
      'SELECT manifest FROM definition WHERE digest = ?',
    ),
    request: database.prepare<[string], { idx: number }>('SELECT idx FROM request WHERE digest = ?'),
    spelling: database.prepare<[string, string], { name: string }>(
      'SELECT name FROM name WHERE fold = ? AND name <> ?',
    ),
    // Two seeks in the index; "<>" would walk over all names of the namespace.
    namespaceSpelling: database.prepare<[{ fold: string; namespace: string }], { name: string }>(
      `SELECT name FROM (SELECT name FROM name WHERE namespace_fold = @fold AND namespace < @namespace LIMIT 1)
       UNION ALL
       SELECT name FROM (SELECT name FROM name WHERE namespace_fold = @fold AND namespace > @namespace LIMIT 1)`,
    ),
    names: database.prepare<[string, number], NameRow>(
      'SELECT name, current, versions FROM name WHERE name > ? ORDER BY name LIMIT ?',
    ),
    tokenByHash: database.prepare<[string], TokenRecord>(`${token} WHERE hash = ?`),
    tokens: database.prepare<[], TokenRecord>(`${token} ORDER BY created_at, id`),
  };
}

/** Prepares the write of a batch; the function is to be called inside a transaction. */
function appendStatement(database: Database): (batch: AppendBatch) => 'appended' | 'conflict' {
  const moveHead = database.prepare<[number, Uint8Array, number, Uint8Array]>(
    'UPDATE log SET size = ?, root = ? WHERE size = ? AND root = ?',
  );
  const entry = database.prepare<[number, string, Uint8Array]>(
    'INSERT INTO entry (idx, name, bytes) VALUES (?, ?, ?)',
  );
  const tile = database.prepare<[number, number, Uint8Array]>(
    'INSERT INTO tile (level, idx, bytes) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET bytes = excluded.bytes',
  );
  const name = database.prepare<[string, string, string, string, string | null, number]>(
    `INSERT INTO name (name, fold, namespace, namespace_fold, current, versions) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET current = excluded.current, versions = excluded.versions`,
  );
  const version = database.prepare<[string, string, number]>(
    'INSERT INTO version (name, version, idx) VALUES (?, ?, ?)',
  );
  const blob = database.prepare<[string, Uint8Array]>(
    'INSERT INTO blob (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const definition = database.prepare<[string, string]>(
    'INSERT INTO definition (digest, manifest) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const request = database.prepare<[string, number]>('INSERT INTO request (digest, idx) VALUES (?, ?)');
  const alert = appendAlert(database);
  const approve = recordDecision(database);
  return ({ expected, head, ...batch }) => {
    if (moveHead.run(head.size, head.root, expected.size, expected.root).changes !== 1) return 'conflict';
    for (const item of batch.entries) entry.run(item.index, item.name, item.bytes);
    for (const item of batch.tiles) tile.run(item.level, item.index, item.bytes);
    for (const item of batch.names) {
      const namespace = namespaceOf(item.name);
      name.run(
        item.name,
        item.name.toLowerCase(),
        namespace,
        namespace.toLowerCase(),
        item.current,
        item.versions,
      );
    }
    for (const item of batch.versions) version.run(item.name, item.version, item.index);
    for (const item of batch.blobs) blob.run(item.digest, item.bytes);
    for (const item of batch.definitions) definition.run(item.digest, item.manifest);
    for (const item of batch.requests) request.run(item.digest, item.index);
    for (const item of batch.alerts) alert(item);
    for (const item of batch.approvals) approve(item);
    return 'appended';
  };
}

function namespaceOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

function tokenRow(record: TokenRecord | undefined): TokenRow | undefined {
  if (record === undefined) return undefined;
  return {
    id: record.id,
    hash: record.hash,
    label: record.label,
    scopes: JSON.parse(record.scopes) as string[],
    createdAt: record.created_at,
    expiresAt: record.expires_at,
    revokedAt: record.revoked_at,
  };
}
