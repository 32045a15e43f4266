import { classifyChanges, compareText, definitionKey, parseManifest, principalKey } from '@toolsum/core';
import type { Change, LockedRelease, LockedServer, Lockfile, PinnedServer } from '@toolsum/schemas';
import { lintOne } from './baseline.ts';
import { entryRunBy, lockedServer, type LockedFiles } from './lockfile.ts';

/** Why a changed lockfile weakens what its base had accepted. */
export const LOCK_OBJECTIONS = [
  'removed',
  'signed-to-pinned',
  'signer-changed',
  'other-server',
  'other-log',
  'lower-index',
  'other-release',
  'mapping-changed',
  'pin-changed',
  'pin-superseded',
  'file-missing',
  'file-changed',
] as const;
export type LockObjection = (typeof LOCK_OBJECTIONS)[number];

/** What a reviewer should know of, though nothing that was accepted is loosened. */
export const LOCK_NOTES = ['added-signed', 'added-pinned', 'updated', 'signed-now'] as const;
export type LockNote = (typeof LOCK_NOTES)[number];

export interface ObjectedEntry {
  readonly key: string;
  readonly objection: LockObjection;
  readonly before?: LockedServer;
  readonly after?: LockedServer;
  /** Of a pin: what changed in it, worst first. Its texts are untrusted. */
  readonly changes?: readonly Change[];
}

export interface NotedEntry {
  readonly key: string;
  readonly note: LockNote;
  readonly before?: LockedServer;
  readonly after: LockedServer;
}

export interface LockfileCheck {
  readonly objections: readonly ObjectedEntry[];
  readonly notes: readonly NotedEntry[];
}

/**
 * Compares a lockfile with the one it is to replace, as `toolsum lock --check BASE` does for a pull request. Nothing
 * that it objects to is wrong by itself; each needs a person's word.
 *
 * @param files beside `head`: held to their digests, and asked whether a signature says what was pinned before. Without
 * them no pin is taken for agreed with, and no file is looked at.
 */
export async function checkLockfile(
  base: Lockfile,
  head: Lockfile,
  files?: LockedFiles,
): Promise<LockfileCheck> {
  const keys = [...new Set([...Object.keys(base.servers), ...Object.keys(head.servers)])];
  const objections: ObjectedEntry[] = [];
  const notes: NotedEntry[] = [];
  for (const key of keys.toSorted(compareText)) {
    const [before, after] = [lockedServer(base, key), lockedServer(head, key)];
    // A new entry for a command that is locked already takes the place of what that was held to.
    const held = before ?? (after === undefined ? undefined : entryRunBy(base, after.command ?? key)?.entry);
    const standing = {
      ...(held === undefined ? {} : { before: held }),
      ...(after === undefined ? {} : { after }),
    };
    for (const found of await compareEntries({ before, held, after }, files)) {
      if (typeof found === 'string') objections.push({ key, objection: found, ...standing });
      else objections.push({ key, ...standing, ...found });
    }
    if (after === undefined) continue;
    const note = noteOn(before, after);
    if (note !== undefined && !objections.some((one) => one.key === key)) {
      notes.push({ key, note, after, ...(before === undefined ? {} : { before }) });
    }
  }
  return { objections, notes };
}

type Found = LockObjection | { readonly objection: LockObjection; readonly changes: readonly Change[] };

async function compareEntries(
  {
    before,
    held,
    after,
  }: { before: LockedServer | undefined; held: LockedServer | undefined; after: LockedServer | undefined },
  files: LockedFiles | undefined,
): Promise<Found[]> {
  if (after === undefined) return ['removed'];
  const beside = files === undefined ? [] : await objectToFiles(after, files);
  if (held === undefined) return beside;
  const mapping: Found[] =
    before === undefined || before.command === after.command ? [] : ['mapping-changed'];
  return [...(await objectToEntry(held, after, files)), ...mapping, ...beside];
}

async function objectToEntry(
  before: LockedServer,
  after: LockedServer,
  files: LockedFiles | undefined,
): Promise<Found[]> {
  if (before.kind === 'pinned') {
    if (after.kind === 'pinned') return objectToPin(before, after);
    return (await saysTheSame(before, after, files)) ? [] : ['pin-superseded'];
  }
  return after.kind === 'pinned' ? ['signed-to-pinned'] : objectToRelease(before, after);
}

function objectToRelease(before: LockedRelease, after: LockedRelease): Found[] {
  const found: Found[] = [];
  if (principalKey(before.signer) !== principalKey(after.signer)) found.push('signer-changed');
  if (before.server !== after.server) found.push('other-server');
  if (before.origin !== after.origin) found.push('other-log');
  else if (after.index < before.index) found.push('lower-index');
  else if (after.index === before.index && !isSameRelease(before, after)) found.push('other-release');
  return found;
}

function isSameRelease(before: LockedRelease, after: LockedRelease): boolean {
  return (
    before.manifest === after.manifest && before.bundle === after.bundle && before.version === after.version
  );
}

/** By the definitions themselves: the digests that a lockfile states are its own claims. */
function objectToPin(before: PinnedServer, after: PinnedServer): Found[] {
  const found: Found[] = [];
  for (const old of before.snapshots) {
    const now = after.snapshots.find(({ era }) => era === old.era);
    const changes = classifyChanges(old.definitions, now?.definitions ?? [], { lint: lintOne });
    if (changes.length > 0 || now?.surface !== old.surface) found.push({ objection: 'pin-changed', changes });
  }
  const [first] = before.snapshots;
  for (const now of after.snapshots) {
    if (first === undefined || before.snapshots.some(({ era }) => era === now.era)) continue;
    // Another era of the same server; what it says there must not differ unseen.
    const changes = classifyChanges(first.definitions, now.definitions, { lint: lintOne });
    if (changes.length > 0) found.push({ objection: 'pin-changed', changes });
  }
  return found;
}

/** Whether a signed manifest offers all that was pinned, and in its eras nothing else. */
async function saysTheSame(
  pin: PinnedServer,
  release: LockedRelease,
  files: LockedFiles | undefined,
): Promise<boolean> {
  try {
    const bytes = await files?.read(release.manifest);
    if (bytes === undefined) return false;
    const { definitions } = parseManifest(bytes);
    return pin.snapshots.every((snapshot) => {
      const pinned = new Set(snapshot.definitions.map(identityOf));
      const offered = definitions
        .filter(({ eras }) => eras === undefined || eras.includes(snapshot.era))
        .map(identityOf);
      return offered.every((one) => pinned.has(one)) && [...pinned].every((one) => offered.includes(one));
    });
  } catch {
    return false;
  }
}

function identityOf({ kind, id, digest }: PinnedServer['snapshots'][number]['definitions'][number]): string {
  return `${definitionKey(kind, id)}\n${digest}`;
}

async function objectToFiles(entry: LockedServer, files: LockedFiles): Promise<LockObjection[]> {
  if (entry.kind === 'pinned') return [];
  const found = new Set<LockObjection>();
  for (const digest of [entry.manifest, entry.bundle, entry.receipt, entry.status]) {
    try {
      if ((await files.read(digest)) === undefined) found.add('file-missing');
    } catch {
      // Other bytes than its name says, too many of them, or no file at all: not what was accepted.
      found.add('file-changed');
    }
  }
  return [...found];
}

function noteOn(before: LockedServer | undefined, after: LockedServer): LockNote | undefined {
  if (before === undefined) return after.kind === 'signed' ? 'added-signed' : 'added-pinned';
  if (before.kind === 'pinned') return after.kind === 'signed' ? 'signed-now' : undefined;
  return after.kind === 'signed' && before.manifest !== after.manifest ? 'updated' : undefined;
}
