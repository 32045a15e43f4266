import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EMPTY_EDGE, looks, ToolsumError, type TreeEdge } from '@toolsum/core';
import type { MonitorEvent } from '@toolsum/schemas';
import { edgeFromText, edgeToText } from './edge-text.ts';

/** What is known of a name without reading its entries. */
export interface KnownName {
  /** Leaf index of the newest entry that was folded into it; -1 if none was. */
  readonly head: number;
  /** An entry of it was misbehaviour: what came after cannot be judged by the rules. */
  readonly broken: boolean;
}

/** What one batch of entries led to; kept whole or not at all. */
export interface Batch {
  /** Leaf index of the next entry to look at. */
  readonly position: number;
  readonly names: ReadonlyMap<string, KnownName>;
  /** Names with a request whose signature is still to be looked at. */
  readonly requested: ReadonlySet<string>;
  readonly owed: readonly OwedRelease[];
  readonly events: readonly MonitorEvent[];
}

/** A release whose files could not be had when its entry was looked at. */
export interface OwedRelease {
  readonly index: number;
  readonly tries: number;
}

/** An event that waits for its delivery. */
export interface QueuedEvent {
  readonly id: number;
  readonly json: string;
}

/** The tree that was verified, and when it was seen. */
export interface VerifiedTree {
  readonly note: Uint8Array;
  readonly edge: TreeEdge;
  readonly at: string;
}

const FORMAT = 1;
const APPLICATION = 0x746f_6f6c;
const TABLES = `
  CREATE TABLE fact (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE entry (idx INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE name (
    name TEXT PRIMARY KEY, head INTEGER NOT NULL, broken INTEGER NOT NULL, look TEXT NOT NULL,
    requested INTEGER NOT NULL, checked INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX name_by_look ON name (look);
  CREATE INDEX name_by_check ON name (checked);
  CREATE INDEX name_requested ON name (name) WHERE requested = 1;
  CREATE TABLE owed (idx INTEGER PRIMARY KEY, tries INTEGER NOT NULL);
  CREATE TABLE status (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL);
`;

/**
 * What a monitor remembers of one log, in one file: the verified tree, the entries, where it stands, and the events that
 * are not delivered yet. Every change is a transaction, so that a process that is killed goes on where it was. One
 * process at a time.
 */
export class MonitorStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  /**
   * Opens the state of a log, or founds one.
   *
   * @param path of the file; `:memory:` keeps nothing.
   * @throws ToolsumError ERR_BUSY if another monitor has it open, ERR_USAGE if it is no such file or that of another
   * log.
   */
  constructor(path: string, origin: string) {
    let opened: DatabaseSync | undefined;
    try {
      if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const umask = process.umask(0o077);
      try {
        opened = new DatabaseSync(path, { timeout: 1_000 });
        this.#database = opened;
        this.#database.exec('PRAGMA locking_mode = EXCLUSIVE');
        this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
        this.#transact(() => this.#found(path, origin));
      } finally {
        process.umask(umask);
      }
    } catch (cause) {
      opened?.close();
      throw openingError(path, cause);
    }
  }

  close(): void {
    this.#database.close();
  }

  #found(path: string, origin: string): void {
    const version = Number(this.#one('PRAGMA user_version')?.['user_version']);
    const application = Number(this.#one('PRAGMA application_id')?.['application_id']);
    const tables = Number(this.#one('SELECT count(*) AS count FROM sqlite_schema')?.['count']);
    if (tables === 0 && application === 0) {
      this.#database.exec(TABLES);
      this.#database.exec(`PRAGMA user_version = ${FORMAT}; PRAGMA application_id = ${APPLICATION}`);
      this.#setFact('origin', origin);
    }
    if (tables > 0 && (application !== APPLICATION || version !== FORMAT))
      throw new ToolsumError('ERR_USAGE', `${path} is not the state of a monitor`);
    const stated = this.#fact('origin');
    if (stated !== origin)
      throw new ToolsumError(
        'ERR_USAGE',
        `${path} is the state of the log ${String(stated)}, not of ${origin}`,
      );
  }

  /** The tree up to which everything was derived and found to be what the log signed; undefined before the first. */
  get tree(): VerifiedTree | undefined {
    const [note, edge, at] = [this.#fact('note'), this.#fact('edge'), this.#fact('at')];
    if (!(note instanceof Uint8Array) || typeof edge !== 'string' || typeof at !== 'string') return undefined;
    return { note, edge: edgeFromText(edge), at };
  }

  /** How far entries were read beyond the verified tree, after something broke off. */
  get draft(): TreeEdge {
    const draft = this.#fact('draft');
    return typeof draft === 'string' ? edgeFromText(draft) : (this.tree?.edge ?? EMPTY_EDGE);
  }

  /** Leaf index of the next entry to look at. */
  get position(): number {
    return Number(this.#fact('position') ?? 0);
  }

  /** Leaf index from which on the entries are all here; what lies before is asked for where a name needs it. */
  get start(): number {
    return Number(this.#fact('start') ?? 0);
  }

  /** Starts in the middle: what lies before is asked for where a name needs it. */
  startAt(tree: VerifiedTree): void {
    this.#transact(() => {
      this.#setTree(tree);
      this.#setFact('start', tree.edge.size);
      this.#setFact('position', tree.edge.size);
    });
  }

  /** Keeps entries that are read, but not yet proved to be what the log signed. */
  keepDraft(first: number, entries: readonly Uint8Array[], edge: TreeEdge): void {
    this.#transact(() => {
      for (const [i, bytes] of entries.entries())
        this.#run('INSERT OR IGNORE INTO entry (idx, bytes) VALUES (?, ?)', first + i, bytes);
      this.#setFact('draft', edgeToText(edge));
    });
  }

  /** Forgets them: they were not what the log signed. */
  dropDraft(): void {
    this.#transact(() => {
      this.#run('DELETE FROM entry WHERE idx >= ?', this.tree?.edge.size ?? 0);
      this.#run("DELETE FROM fact WHERE name = 'draft'");
    });
  }

  /** The draft is what the log signed. */
  confirm(tree: VerifiedTree): void {
    this.#transact(() => {
      this.#setTree(tree);
      this.#run("DELETE FROM fact WHERE name = 'draft'");
    });
  }

  /** Keeps the entries of a name from before the start. */
  keepEarlier(entries: readonly { readonly index: number; readonly bytes: Uint8Array }[]): void {
    this.#transact(() => {
      for (const { index, bytes } of entries)
        this.#run('INSERT OR IGNORE INTO entry (idx, bytes) VALUES (?, ?)', index, bytes);
    });
  }

  entry(index: number): Uint8Array | undefined {
    return bytesOf(this.#one('SELECT bytes FROM entry WHERE idx = ?', index), 'bytes');
  }

  /** Entries from a leaf index on, up to `end`, in order. */
  entries(from: number, end: number, limit: number): { index: number; bytes: Uint8Array }[] {
    return this.#all(
      'SELECT idx, bytes FROM entry WHERE idx >= ? AND idx < ? ORDER BY idx LIMIT ?',
      from,
      end,
      limit,
    ).map((row) => ({ index: Number(row['idx']), bytes: bytesOf(row, 'bytes') ?? new Uint8Array() }));
  }

  name(name: string): KnownName | undefined {
    const row = this.#one('SELECT head, broken FROM name WHERE name = ?', name);
    return row === undefined ? undefined : { head: Number(row['head']), broken: row['broken'] === 1 };
  }

  /** Names that look like one. */
  namesLike(look: string): string[] {
    return this.#names('SELECT name FROM name WHERE look = ? LIMIT 64', look);
  }

  /** Names that begin so: with a namespace and a slash. */
  namesIn(prefix: string, limit: number): string[] {
    return this.#names(
      'SELECT name FROM name WHERE name >= ? AND name < ? LIMIT ?',
      prefix,
      `${prefix.slice(0, -1)}0`,
      limit,
    );
  }

  /** Keeps what a batch of entries led to. From here on it is done, whatever happens to this process. */
  keepBatch({ position, names, requested, owed, events }: Batch): void {
    this.#transact(() => {
      for (const [name, { head, broken }] of names) {
        this.#run(
          `INSERT INTO name (name, head, broken, look, requested, checked) VALUES (?, ?, ?, ?, ?, 0)
           ON CONFLICT (name) DO UPDATE SET head = excluded.head, broken = excluded.broken,
             requested = max(requested, excluded.requested), checked = 0`,
          name,
          head,
          broken ? 1 : 0,
          looks(name),
          requested.has(name) ? 1 : 0,
        );
      }
      for (const { index, tries } of owed)
        this.#run('INSERT OR REPLACE INTO owed (idx, tries) VALUES (?, ?)', index, tries);
      this.#queue(events);
      this.#setFact('position', position);
    });
  }

  /** Queues events for delivery. */
  tell(events: readonly MonitorEvent[]): void {
    this.#transact(() => this.#queue(events));
  }

  owed(): OwedRelease[] {
    return this.#all('SELECT idx, tries FROM owed ORDER BY idx').map((row) => ({
      index: Number(row['idx']),
      tries: Number(row['tries']),
    }));
  }

  /** A release was looked at, or tried once more. */
  settleOwed(index: number, tries: number | 'done', events: readonly MonitorEvent[]): void {
    this.#transact(() => {
      if (tries === 'done') this.#run('DELETE FROM owed WHERE idx = ?', index);
      else this.#run('UPDATE owed SET tries = ? WHERE idx = ?', tries, index);
      this.#queue(events);
    });
  }

  /** Names with a request that was not looked at yet. */
  requestedNames(after: string, limit: number): string[] {
    return this.#names(
      'SELECT name FROM name WHERE requested = 1 AND name > ? ORDER BY name LIMIT ?',
      after,
      limit,
    );
  }

  settleRequested(name: string, events: readonly MonitorEvent[]): void {
    this.#transact(() => {
      this.#run('UPDATE name SET requested = 0 WHERE name = ?', name);
      this.#queue(events);
    });
  }

  /** Names whose status is the longest unseen, those that have changed first. */
  unseenNames(limit: number): { name: string; changed: boolean }[] {
    return this.#all('SELECT name, checked FROM name WHERE broken = 0 ORDER BY checked LIMIT ?', limit).map(
      (row) => ({ name: String(row['name']), changed: row['checked'] === 0 }),
    );
  }

  /** The status of a name was looked at; `ahead` is one over a larger tree, which is looked at when that is known. */
  settleStatus(name: string, ahead: Uint8Array | undefined, events: readonly MonitorEvent[]): void {
    this.#transact(() => {
      const turn = Number(this.#fact('turn') ?? 0) + 1;
      this.#setFact('turn', turn);
      this.#run('UPDATE name SET checked = ? WHERE name = ?', turn, name);
      if (ahead === undefined) this.#run('DELETE FROM status WHERE name = ?', name);
      else this.#run('INSERT OR REPLACE INTO status (name, bytes) VALUES (?, ?)', name, ahead);
      this.#queue(events);
    });
  }

  /** Statuses over trees that were not known when they were read. */
  statusesAhead(): { name: string; bytes: Uint8Array }[] {
    return this.#all('SELECT name, bytes FROM status').map((row) => ({
      name: String(row['name']),
      bytes: bytesOf(row, 'bytes') ?? new Uint8Array(),
    }));
  }

  queued(): QueuedEvent | undefined {
    const row = this.#one('SELECT id, json FROM event ORDER BY id LIMIT 1');
    return row === undefined ? undefined : { id: Number(row['id']), json: String(row['json']) };
  }

  queueLength(): number {
    return Number(this.#one('SELECT count(*) AS count FROM event')?.['count']);
  }

  delivered(id: number): void {
    this.#run('DELETE FROM event WHERE id = ?', id);
  }

  /** Remembers a number under a name. @returns the one before; 0 if there was none. */
  remark(name: string, value: number): number {
    const before = Number(this.#fact(`remark ${name}`) ?? 0);
    if (before !== value) this.#setFact(`remark ${name}`, value);
    return before;
  }

  count(of: 'names' | 'entries'): number {
    const table = of === 'names' ? 'name' : 'entry';
    return Number(this.#one(`SELECT count(*) AS count FROM ${table}`)?.['count']);
  }

  #setTree({ note, edge, at }: VerifiedTree): void {
    this.#setFact('note', note);
    this.#setFact('edge', edgeToText(edge));
    this.#setFact('at', at);
  }

  #queue(events: readonly MonitorEvent[]): void {
    for (const event of events) this.#run('INSERT INTO event (json) VALUES (?)', JSON.stringify(event));
  }

  #fact(name: string): unknown {
    return this.#one('SELECT value FROM fact WHERE name = ?', name)?.['value'];
  }

  #setFact(name: string, value: string | number | Uint8Array): void {
    this.#run('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)', name, value);
  }

  #names(sql: string, ...values: (string | number)[]): string[] {
    return this.#all(sql, ...values).map((row) => String(row['name']));
  }

  #prepare(sql: string): ReturnType<DatabaseSync['prepare']> {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #run(sql: string, ...values: (string | number | Uint8Array)[]): void {
    this.#prepare(sql).run(...values);
  }

  #one(sql: string, ...values: (string | number)[]): Record<string, unknown> | undefined {
    return this.#prepare(sql).get(...values);
  }

  #all(sql: string, ...values: (string | number)[]): Record<string, unknown>[] {
    return this.#prepare(sql).all(...values);
  }

  #transact(change: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      change();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

function bytesOf(row: Record<string, unknown> | undefined, column: string): Uint8Array | undefined {
  const value = row?.[column];
  return value instanceof Uint8Array ? value : undefined;
}

function openingError(path: string, cause: unknown): ToolsumError {
  if (ToolsumError.is(cause)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return /locked|busy/.test(message)
    ? new ToolsumError('ERR_BUSY', `another monitor uses ${path}`, {}, { cause })
    : new ToolsumError(
        'ERR_USAGE',
        `cannot use ${path} as the state of a monitor: ${message}`,
        {},
        { cause },
      );
}
