import {
  asDocument,
  compareText,
  definitionKey,
  isJsonObject,
  LIMITS,
  makeSnapshot,
  parseJson,
  SCHEME,
  ToolsumError,
} from '@toolsum/core';
import {
  isLockfile,
  type JsonValue,
  type LockedServer,
  type Lockfile,
  type PinnedSnapshot,
} from '@toolsum/schemas';

/** The files that a locked release names by digest. */
export interface LockedFiles {
  /** @returns undefined if there is no such file. The bytes are those of the digest, or it throws. */
  read(digest: string): Promise<Uint8Array | undefined>;
}

/** A lockfile and the files beside it. */
export interface LockfileStore {
  readonly files: LockedFiles;
  read(): Promise<Lockfile>;
  /**
   * Changes what is there at that moment and keeps the result.
   *
   * @param files written beside before the lockfile names them.
   */
  update(change: (stored: Lockfile) => Lockfile, files?: readonly Uint8Array[]): Promise<Lockfile>;
}

export const EMPTY_LOCKFILE: Lockfile = { scheme: SCHEME, lockfile: 1, servers: {} };

/**
 * @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_SCHEME_UNKNOWN; ERR_DIGEST_MISMATCH, ERR_DEFINITION_REPEATED if a pin
 * is not what it shows: people read the definitions in a diff, and servers are held to the digests.
 */
export function parseLockfile(bytes: Uint8Array): Lockfile {
  const lockfile = asDocument(parseJson(bytes, LIMITS.lockfileBytes), isLockfile, 'lockfile');
  for (const [key, entry] of Object.entries(lockfile.servers)) {
    if (entry.kind === 'pinned') for (const pinned of entry.snapshots) requireOwnDigests(key, pinned);
  }
  return lockfile;
}

function requireOwnDigests(key: string, { era, surface, definitions }: PinnedSnapshot): void {
  const snapshot = makeSnapshot(era, definitions);
  const digests = new Map(
    snapshot.definitions.map(({ kind, id, digest }) => [definitionKey(kind, id), digest]),
  );
  const agrees = definitions.every(({ kind, id, digest }) => digests.get(definitionKey(kind, id)) === digest);
  if (agrees && snapshot.digest === surface) return;
  throw new ToolsumError(
    'ERR_DIGEST_MISMATCH',
    `the lockfile pins other definitions of ${JSON.stringify(key.slice(0, 200))} than their digests say`,
  );
}

/** The one spelling of a lockfile: sorted members, two spaces, a line feed at the end; made to be read in a diff. */
export function formatLockfile(lockfile: Lockfile): Uint8Array {
  return new TextEncoder().encode(
    `${JSON.stringify(sorted(lockfile as unknown as JsonValue), undefined, 2)}\n`,
  );
}

export function lockedServer(lockfile: Lockfile, key: string): LockedServer | undefined {
  return Object.hasOwn(lockfile.servers, key) ? lockfile.servers[key] : undefined;
}

/** What a command or address is held to while nobody names it: the entry that maps it, else its own. */
export function entryRunBy(
  lockfile: Lockfile,
  command: string,
): { readonly key: string; readonly entry: LockedServer } | undefined {
  const mapped = Object.entries(lockfile.servers).find(([, entry]) => entry.command === command);
  const [key, entry] = mapped ?? [command, lockedServer(lockfile, command)];
  return entry === undefined ? undefined : { key, entry };
}

/** Adds or replaces an entry. */
export function withLocked(lockfile: Lockfile, key: string, entry: LockedServer): Lockfile {
  const others = Object.entries(lockfile.servers).filter(([name]) => name !== key);
  return { ...lockfile, servers: Object.fromEntries([...others, [key, entry]]) };
}

export function withoutLocked(lockfile: Lockfile, key: string): Lockfile {
  return {
    ...lockfile,
    servers: Object.fromEntries(Object.entries(lockfile.servers).filter(([name]) => name !== key)),
  };
}

/** Digests of all files that a lockfile names. */
export function filesOf(lockfile: Lockfile): Set<string> {
  return new Set(
    Object.values(lockfile.servers).flatMap((entry) =>
      entry.kind === 'signed' ? [entry.manifest, entry.bundle, entry.receipt, entry.status] : [],
    ),
  );
}

/** Members named `__proto__` stay members: `fromEntries` defines, it does not assign. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
