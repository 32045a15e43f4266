import {
  asDocument,
  compareText,
  isJsonObject,
  LIMITS,
  parseJson,
  principalKey,
  SCHEME,
} from '@toolsum/core';
import { isLockfile, type JsonValue, type Lockfile, type LockedServer } from '@toolsum/schemas';

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

/** @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_SCHEME_UNKNOWN. */
export function parseLockfile(bytes: Uint8Array): Lockfile {
  return asDocument(parseJson(bytes, LIMITS.lockfileBytes), isLockfile, 'lockfile');
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

/** Why a changed lockfile weakens what its base had accepted. */
export const LOCK_OBJECTIONS = [
  'removed',
  'signed-to-pinned',
  'signer-changed',
  'other-log',
  'lower-index',
  'other-manifest',
  'mapping-changed',
] as const;
export type LockObjection = (typeof LOCK_OBJECTIONS)[number];

/**
 * Compares a lockfile with the one it is to replace, as `toolsum lock --check BASE` does for a pull request. Nothing
 * that it reports is wrong by itself; each needs a person's word.
 */
export function checkLockfile(base: Lockfile, head: Lockfile): { key: string; objection: LockObjection }[] {
  return Object.entries(base.servers)
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([key, before]) =>
      objections(before, lockedServer(head, key)).map((objection) => ({ key, objection })),
    );
}

function objections(before: LockedServer, after: LockedServer | undefined): LockObjection[] {
  if (after === undefined) return ['removed'];
  const mapping: LockObjection[] = before.command === after.command ? [] : ['mapping-changed'];
  if (before.kind === 'pinned') return mapping;
  if (after.kind === 'pinned') return ['signed-to-pinned', ...mapping];
  const found: LockObjection[] = [];
  if (principalKey(before.signer) !== principalKey(after.signer)) found.push('signer-changed');
  if (before.origin !== after.origin) found.push('other-log');
  else if (after.index < before.index) found.push('lower-index');
  else if (after.index === before.index && after.manifest !== before.manifest) found.push('other-manifest');
  return [...found, ...mapping];
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
