import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, makeSnapshot, type Definition, type Era } from '@toolsum/core';
import type { LockedRelease, Lockfile, PinnedServer } from '@toolsum/schemas';
import {
  checkLockfile,
  EMPTY_LOCKFILE,
  emptyMemory,
  formatLockfile,
  parseLockfile,
  rememberAccepted,
  withLocked,
  type LockedFiles,
} from '@toolsum/verifier';
import { lockfileOnDisk, memoryFiles } from '@toolsum/verifier/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { codeOf } from '../support/outcome.ts';
import { principalOf } from './support/memory-registry.ts';

const NAME = 'io.github.acme/files';
const digest = digestOf('x');
const signer = principalOf(newSigner());
const release = (changes: Partial<LockedRelease> = {}): LockedRelease => ({
  kind: 'signed',
  server: NAME,
  version: '1.0.0',
  origin: 'log.example/log/1',
  index: 5,
  manifest: digest,
  bundle: digest,
  receipt: digest,
  status: digest,
  signer,
  acceptedAt: '2026-11-22T12:00:00Z',
  ...changes,
});
const pinOver = (definitions: readonly Definition[], era: Era = '2025'): PinnedServer => {
  const snapshot = makeSnapshot(era, definitions);
  return {
    kind: 'pinned',
    snapshots: [
      { era, surface: snapshot.digest, definitions: snapshot.definitions.map((one) => ({ ...one })) },
    ],
    pinnedAt: '2026-11-22T12:00:00Z',
  };
};
const pin = pinOver([]);
const bothEras = (older: readonly Definition[], newer: readonly Definition[]): PinnedServer => {
  const one = pinOver(older);
  return { ...one, snapshots: [...one.snapshots, ...pinOver(newer, '2026').snapshots] };
};
const filesHolding = (...held: Uint8Array[]): LockedFiles => ({
  read: async (wanted) =>
    [...held, new TextEncoder().encode('x')].find((bytes) => digestOf(bytes) === wanted),
});
const COMMAND = 'npx -y @acme/files';
const OTHER = 'io.github.acme/first';
const byCommand = <Entry extends LockedRelease | PinnedServer>(entry: Entry): Entry => ({
  ...entry,
  command: COMMAND,
});
const lock = (entry?: LockedRelease | PinnedServer): Lockfile =>
  entry === undefined ? EMPTY_LOCKFILE : withLocked(EMPTY_LOCKFILE, NAME, entry);

describe('the format', () => {
  it('is the same text for the same content, whatever order it was written in', () => {
    const a = withLocked(withLocked(EMPTY_LOCKFILE, 'b', pin), 'a', release());
    const b = withLocked(withLocked(EMPTY_LOCKFILE, 'a', release()), 'b', pin);
    expect(new TextDecoder().decode(formatLockfile(a))).toBe(new TextDecoder().decode(formatLockfile(b)));
    const text = new TextDecoder().decode(formatLockfile(a));
    expect(text.indexOf('"a": {')).toBeLessThan(text.indexOf('"b": {'));
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('\n  "servers": {\n    "a": {\n');
  });

  it('comes back as it was, `__proto__` members of definitions included', () => {
    const definition = JSON.parse('{"name":"a","__proto__":{"x":1},"2":0,"1":0}');
    const pinned = pinOver([{ kind: 'tool', id: 'a', definition }]);
    const entry = parseLockfile(formatLockfile(lock(pinned))).servers[NAME];
    const found = entry?.kind === 'pinned' ? entry.snapshots[0]?.definitions[0]?.definition : undefined;
    expect(Object.hasOwn(found ?? {}, '__proto__')).toBe(true);
    expect(JSON.stringify(found)).toBe('{"1":0,"2":0,"__proto__":{"x":1},"name":"a"}');
  });

  it('refuses what is no lockfile', async () => {
    for (const [text, code] of [
      ['{', 'ERR_JSON_SYNTAX'],
      ['{}', 'ERR_SCHEMA'],
      ['{"lockfile":1,"scheme":"toolsum/2","servers":{}}', 'ERR_SCHEME_UNKNOWN'],
      ['{"lockfile":1,"scheme":"toolsum/1","servers":{},"servers":{}}', 'ERR_JSON_DUPLICATE_KEY'],
    ] as const) {
      expect(await codeOf(() => parseLockfile(new TextEncoder().encode(text))), text).toBe(code);
    }
  });
});

describe('a changed lockfile', () => {
  it.each<
    [string, LockedRelease | PinnedServer | undefined, LockedRelease | PinnedServer | undefined, string[]]
  >([
    ['is fine if nothing changed', release(), release(), []],
    [
      'is fine with a newer release of the same signer',
      release(),
      release({ version: '2.0.0', index: 9 }),
      [],
    ],
    ['is fine with a new server', undefined, release(), []],
    [
      'needs a word for a pin that became signed, if nothing shows that both say the same',
      pin,
      release(),
      ['pin-superseded'],
    ],
    ['needs a word for a pin of other contents', pin, pinOver([tool('a')]), ['pin-changed']],
    [
      'needs a word for a pin that says something else in a new era',
      pinOver([tool('a')]),
      bothEras([tool('a')], [tool('b')]),
      ['pin-changed'],
    ],
    [
      'is fine with a pin that says the same in a new era',
      pinOver([tool('a')]),
      bothEras([tool('a')], [tool('a')]),
      [],
    ],
    [
      'needs a word for a pin that forgets an era',
      bothEras([tool('a')], [tool('a')]),
      pinOver([tool('a')]),
      ['pin-changed'],
    ],
    [
      'needs a word for another server under the key',
      release(),
      release({ server: 'io.github.acme/other', index: 9 }),
      ['other-server'],
    ],
    [
      'needs a word for another bundle at the same index',
      release(),
      release({ bundle: digestOf('y') }),
      ['other-release'],
    ],
    ['needs a word for a removal', release(), undefined, ['removed']],
    ['needs a word for a removed pin', pin, undefined, ['removed']],
    ['needs a word for signed turned to pinned', release(), pin, ['signed-to-pinned']],
    [
      'needs a word for another signer',
      release(),
      release({ signer: principalOf(newSigner()) }),
      ['signer-changed'],
    ],
    ['needs a word for a lower index', release(), release({ index: 4 }), ['lower-index']],
    [
      'needs a word for another log',
      release(),
      release({ origin: 'x.example/log/1', index: 99 }),
      ['other-log'],
    ],
    [
      'needs a word for another manifest at the same index',
      release(),
      release({ manifest: digestOf('y') }),
      ['other-release'],
    ],
    [
      'needs a word for another mapping',
      release(),
      release({ command: 'node evil.js' }),
      ['mapping-changed'],
    ],
  ])('%s', async (_title, base, head, objections) => {
    const { objections: found } = await checkLockfile(lock(base), lock(head));
    expect(found.map(({ objection }) => objection)).toEqual(objections);
  });

  it('tells of new servers, newer releases and signatures that say what was pinned', async () => {
    const signed = await signRelease(newSigner(), { definitions: [tool('a')] });
    const files = filesHolding(signed.manifestBytes);
    const manifest = digestOf(signed.manifestBytes);
    const base: Lockfile = { ...EMPTY_LOCKFILE, servers: { a: release(), b: pinOver([tool('a')]) } };
    const head: Lockfile = {
      ...EMPTY_LOCKFILE,
      servers: {
        a: release({ version: '2.0.0', index: 9, manifest }),
        b: release({ manifest }),
        c: pin,
        d: release({ manifest }),
      },
    };
    const { objections, notes } = await checkLockfile(base, head, files);
    expect(objections).toEqual([]);
    expect(notes.map(({ key, note }) => [key, note])).toEqual([
      ['a', 'updated'],
      ['b', 'signed-now'],
      ['c', 'added-pinned'],
      ['d', 'added-signed'],
    ]);
  });

  it('(threat 30) does not take a signature for agreement with a pin that it widens or narrows', async () => {
    const signed = await signRelease(newSigner(), { definitions: [tool('a'), tool('b')] });
    const files = filesHolding(signed.manifestBytes);
    const head = lock(release({ manifest: digestOf(signed.manifestBytes) }));
    for (const before of [[tool('a')], [tool('a'), tool('b'), tool('c')], []]) {
      const { objections } = await checkLockfile(lock(pinOver(before)), head, files);
      expect(objections.map(({ objection }) => objection)).toEqual(['pin-superseded']);
    }
    const same = await checkLockfile(lock(pinOver([tool('b'), tool('a')])), head, files);
    expect(same.objections).toEqual([]);
  });

  it.each<[string, string, LockedRelease | PinnedServer, LockedRelease | PinnedServer, string[]]>([
    ['a pin by a signed one', COMMAND, pinOver([tool('a')]), byCommand(release()), ['pin-superseded']],
    ['a pin by another pin', COMMAND, pinOver([tool('a')]), byCommand(pinOver([tool('b')])), ['pin-changed']],
    [
      'a named pin by its command',
      OTHER,
      byCommand(pinOver([tool('a')])),
      pinOver([tool('b')]),
      ['pin-changed'],
    ],
    [
      'a signed server by a pin',
      OTHER,
      byCommand(release({ server: OTHER })),
      byCommand(pin),
      ['signed-to-pinned'],
    ],
    [
      'a signed server by another one of the same signer',
      OTHER,
      byCommand(release({ server: OTHER })),
      byCommand(release({ index: 9 })),
      ['other-server'],
    ],
    ['nothing: the pin gets a name', COMMAND, pinOver([tool('a')]), byCommand(pinOver([tool('a')])), []],
  ])(
    '(threat 30) objects to a new entry that takes the command of %s',
    async (_title, key, before, after, objections) => {
      const base = withLocked(EMPTY_LOCKFILE, key, before);
      const added = after.command === undefined ? COMMAND : NAME;
      const { objections: found } = await checkLockfile(base, withLocked(base, added, after));
      expect(found.map((one) => [one.key, one.objection])).toEqual(
        objections.map((objection) => [added, objection]),
      );
    },
  );

  it('(threats 1, 2, 34) shows what changed in a pin, classified, an annotation that was relaxed included', async () => {
    const [before, after] = [tool('a'), tool('a')];
    Object.assign(before.definition, { annotations: { readOnlyHint: true } });
    Object.assign(after.definition, { annotations: { readOnlyHint: false } });
    const { objections } = await checkLockfile(lock(pinOver([before])), lock(pinOver([after])));
    expect(objections).toMatchObject([
      { objection: 'pin-changed', changes: [{ class: 'annotation-relaxed', severity: 'high', id: 'a' }] },
    ]);
  });

  it('(threat 30) finds a file beside it that was exchanged or is not there', async () => {
    const bytes = new TextEncoder().encode('bytes');
    const other = digestOf('other');
    const head = lock(release({ manifest: digestOf(bytes), bundle: other, receipt: other, status: other }));
    const files = filesHolding(bytes);
    const missing = await checkLockfile(EMPTY_LOCKFILE, head, files);
    expect(missing.objections.map(({ objection }) => objection)).toEqual(['file-missing']);
    const spoilt = {
      read: async (wanted: string) => {
        if (wanted === other) throw new Error('other bytes than its name says');
        return files.read(wanted);
      },
    };
    const changed = await checkLockfile(head, head, spoilt);
    expect(changed.objections.map(({ objection }) => objection)).toEqual(['file-changed']);
  });

  it.each([
    [
      'the digest of a definition',
      (entry: PinnedServer) => ({ ...entry.snapshots[0]?.definitions[0], digest }),
    ],
    [
      'a definition under its old digest',
      (entry: PinnedServer) => ({
        ...entry.snapshots[0]?.definitions[0],
        definition: tool('a', 'Evil.').definition,
      }),
    ],
  ])('(threat 30) cannot be read if a pull request exchanged %s alone', async (_what, forge) => {
    const honest = pinOver([tool('a')]);
    const [snapshot] = honest.snapshots;
    const forged = { ...honest, snapshots: [{ ...snapshot, definitions: [forge(honest)] }] };
    const bytes = formatLockfile(lock(forged as PinnedServer));
    expect(await codeOf(() => parseLockfile(bytes))).toBe('ERR_DIGEST_MISMATCH');
  });
});

describe('on disk', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toolsum-lock-'));
    path = join(folder, 'toolsum.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const filesIn = (of: string): string[] => readdirSync(of).toSorted();

  it('loses nothing of a hundred writers in one process', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        // A store of its own each, as in programs that know nothing of each other.
        lockfileOnDisk(path).update((stored) => withLocked(stored, `server-${i}`, pin)),
      ),
    );
    expect(Object.keys((await lockfileOnDisk(path).read()).servers)).toHaveLength(100);
    expect(filesIn(folder)).toEqual(['toolsum.lock']);
  });

  it('takes over the lock of a process that died', async () => {
    writeFileSync(`${path}.lock`, `999999999 ${'0'.repeat(24)} ${hostname()}`);
    await lockfileOnDisk(path).update((stored) => withLocked(stored, 'a', pin));
    expect(filesIn(folder)).toEqual(['toolsum.lock']);
  });

  it('keeps named files beside, and checks them when they are read', async () => {
    const store = lockfileOnDisk(path);
    const file = new TextEncoder().encode('bytes');
    const entry = release({ manifest: digestOf(file) });
    await store.update((stored) => withLocked(stored, NAME, entry), [file]);
    expect(await store.files.read(digestOf(file))).toEqual(file);
    expect(await store.files.read(digestOf('other'))).toBeUndefined();
    writeFileSync(join(folder, 'toolsum.lock.d', digestOf(file).slice(7)), 'spoilt');
    expect(await codeOf(() => store.files.read(digestOf(file)))).toBe('ERR_DIGEST_MISMATCH');
  });

  it('removes files that nothing names any more, but not before the lockfile that did is gone', async () => {
    const store = lockfileOnDisk(path);
    const [one, two] = [new TextEncoder().encode('one'), new TextEncoder().encode('two')];
    const entryOf = (bytes: Uint8Array): LockedRelease => {
      const named = digestOf(bytes);
      return release({ manifest: named, bundle: named, receipt: named, status: named });
    };
    await store.update((stored) => withLocked(stored, NAME, entryOf(one)), [one]);
    await store.update((stored) => withLocked(stored, NAME, entryOf(two)), [two]);
    expect(filesIn(`${path}.d`)).toHaveLength(2);
    await store.update((stored) => stored);
    expect(filesIn(`${path}.d`)).toEqual([digestOf(two).slice(7)]);
  });

  it('leaves the old lockfile and no rubbish if a change throws or the file is malformed', async () => {
    const store = lockfileOnDisk(path);
    await store.update((stored) => withLocked(stored, 'a', pin));
    const before = readFileSync(path, 'utf8');
    await expect(
      store.update(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(readFileSync(path, 'utf8')).toBe(before);
    writeFileSync(path, 'not json');
    expect(await codeOf(() => store.update((stored) => stored))).toBe('ERR_JSON_SYNTAX');
    expect(readFileSync(path, 'utf8')).toBe('not json');
    expect(filesIn(folder)).toEqual(['toolsum.lock']);
  });

  it('keeps memory per log in private files, and loses nothing of many writers', async () => {
    const [one, other] = ['log.example/log/1', 'log.example/log/2'];
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        memoryFiles(folder).update(one, (stored) => rememberAccepted(stored, `io.github.acme/s${i}`, i)),
      ),
    );
    const memory = await memoryFiles(folder).read(one);
    expect(Object.keys(memory.names)).toHaveLength(50);
    expect(await memoryFiles(folder).read(other)).toEqual(emptyMemory(other));
    expect(filesIn(folder)).toHaveLength(1);
  });
});
