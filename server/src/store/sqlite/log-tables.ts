import type { Migration } from './database.ts';

/** The log and what is derived from it, and the tokens. */
export const LOG_TABLES: readonly Migration[] = [
  {
    id: 1,
    sql: `
      CREATE TABLE log (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        origin TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size >= 0),
        root BLOB NOT NULL CHECK (length(root) = 32)
      ) STRICT;

      CREATE TABLE entry (
        idx INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX entry_of_name ON entry (name, idx);

      CREATE TABLE tile (
        level INTEGER NOT NULL,
        idx INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (level, idx)
      ) STRICT;

      CREATE TABLE checkpoint (
        size INTEGER PRIMARY KEY,
        note BLOB NOT NULL
      ) STRICT;

      CREATE TABLE blob (
        digest TEXT PRIMARY KEY,
        bytes BLOB NOT NULL
      ) STRICT;

      -- fold is the name in lower case: two spellings of one name would be mistaken for each other.
      CREATE TABLE name (
        name TEXT PRIMARY KEY,
        fold TEXT NOT NULL UNIQUE,
        namespace TEXT NOT NULL,
        namespace_fold TEXT NOT NULL,
        current TEXT,
        versions INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX name_of_namespace ON name (namespace_fold, namespace);

      CREATE TABLE version (
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        idx INTEGER NOT NULL,
        PRIMARY KEY (name, version)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE definition (
        digest TEXT PRIMARY KEY,
        manifest TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE request (
        digest TEXT PRIMARY KEY,
        idx INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE token (
        id TEXT PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE,
        label TEXT NOT NULL,
        scopes TEXT NOT NULL,
        created_at TEXT NOT NULL,
        expires_at TEXT,
        revoked_at TEXT
      ) STRICT;
    `,
  },
  {
    id: 2,
    sql: `
      -- The newest checkpoint with what witnesses added to it since it was first shown.
      CREATE TABLE cosigned (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        size INTEGER NOT NULL,
        note BLOB NOT NULL
      ) STRICT;
    `,
  },
];
