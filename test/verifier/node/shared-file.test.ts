import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, hostname } from 'node:os';
import { join } from 'node:path';
import { digestOf, makeSnapshot } from '@toolsum/core';
import type { PinnedServer } from '@toolsum/schemas';
import { withLocked, withoutLocked } from '@toolsum/verifier';
import { lockfileOnDisk } from '@toolsum/verifier/node';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../support/outcome.ts';
import { tool } from '../../support/signed-release.ts';

const pinNamed = (name: string): PinnedServer => {
  const snapshot = makeSnapshot('2025', [tool(name)]);
  return {
    kind: 'pinned',
    snapshots: [
      { era: '2025', surface: snapshot.digest, definitions: snapshot.definitions.map((one) => ({ ...one })) },
    ],
    pinnedAt: '2026-11-22T12:00:00Z',
  };
};
const pin = pinNamed('a');

let folder: string;
let path: string;
const programs: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-shared-'));
  path = join(folder, 'toolsum.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const program of programs.splice(0)) rmSync(program, { force: true });
});

const add = async (name: string): Promise<void> => {
  await lockfileOnDisk(path).update((stored) => withLocked(stored, name, pin));
};
const names = async (): Promise<string[]> =>
  Object.keys((await lockfileOnDisk(path).read()).servers).toSorted();
const present = (of = folder): string[] => readdirSync(of).toSorted();

/** Runs code that has `path`, `name`, `pin` and the store in a process of its own. */
function start(
  body: string,
  name = '',
): { pid: number; ended: Promise<number | null>; said: Promise<string> } {
  const program = join(import.meta.dirname, `.writer-${process.pid}-${programs.length}.ts`);
  programs.push(program);
  writeFileSync(
    program,
    `import { withLocked } from '@toolsum/verifier';
     import { lockfileOnDisk } from '@toolsum/verifier/node';
     const [path, name] = process.argv.slice(2);
     const pin = ${JSON.stringify(pin)};
     ${body}`,
  );
  const child = spawn(process.execPath, ['--conditions=toolsum-source', program, path, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => {
      child.once('exit', resolve);
    }),
    said: new Promise((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    }),
  };
}

describe('writers of one file', () => {
  it('lose nothing, a hundred at once, over ten processes', async () => {
    const writers = Array.from({ length: 10 }, (_, i) =>
      start(
        `await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
           lockfileOnDisk(path).update((stored) => withLocked(stored, name + '-' + n, pin))));`,
        `writer-${i}`,
      ),
    );
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(writers.map(() => 0));
    expect(await names()).toHaveLength(100);
    expect(present()).toEqual(['toolsum.lock']);
  }, 120_000);

  it('lose nothing in whatever order they add, replace and remove', async () => {
    const step = fc.record({
      name: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
      writer: fc.nat({ max: 3 }),
      act: fc.constantFrom('add', 'remove'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        rmSync(path, { force: true });
        const stores = Array.from({ length: 4 }, () => lockfileOnDisk(path));
        const applied: string[] = [];
        await Promise.all(
          steps.map(async ({ name, writer, act }) =>
            stores[writer]?.update((stored) => {
              applied.push(`${act} ${name}`);
              return act === 'add' ? withLocked(stored, name, pinNamed('b')) : withoutLocked(stored, name);
            }),
          ),
        );
        // What is there is what the changes give one after another, in the order in which they were made.
        const expected = new Set<string>();
        for (const one of applied) {
          const [act, name = ''] = one.split(' ');
          if (act === 'add') expected.add(name);
          else expected.delete(name);
        }
        expect(applied).toHaveLength(steps.length);
        expect(await names()).toEqual([...expected].toSorted());
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('go on after one that was killed in the middle of its change, and leave no rubbish of it', async () => {
    await add('before');
    const { pid, said, ended } = start(
      `await lockfileOnDisk(path).update((stored) => {
         process.stdout.write('inside');
         for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
       });`,
    );
    expect(await said).toBe('inside');
    expect(existsSync(`${path}.lock`)).toBe(true);
    writeFileSync(`${path}.0123456789ab.tmp`, 'half a file');
    process.kill(pid, 'SIGKILL');
    await ended;
    await add('after');
    expect(await names()).toEqual(['after', 'before']);
    expect(present()).toEqual(['toolsum.lock']);
  }, 30_000);

  it('do not overwrite what others wrote while they were stopped for a minute, but start again', async () => {
    const store = lockfileOnDisk(path);
    let calls = 0;
    await store.update((stored) => {
      calls += 1;
      if (calls === 1) {
        // As another process does that finds the lock a minute old: takes it over, and writes.
        rmSync(`${path}.lock`);
        execFileSync(
          process.execPath,
          [
            '--conditions=toolsum-source',
            '--input-type=module',
            '--eval',
            `import { withLocked } from '@toolsum/verifier';
           import { lockfileOnDisk } from '@toolsum/verifier/node';
           await lockfileOnDisk(${JSON.stringify(path)}).update((s) => withLocked(s, 'theirs', ${JSON.stringify(pin)}));`,
          ],
          { cwd: import.meta.dirname },
        );
      }
      return withLocked(stored, 'mine', pin);
    });
    expect(calls).toBe(2);
    expect(await names()).toEqual(['mine', 'theirs']);
    expect(present()).toEqual(['toolsum.lock']);
  }, 30_000);

  it('leave the lock of another alone that was made after they lost theirs', async () => {
    const theirs = `${process.pid} ${'f'.repeat(24)} elsewhere`;
    let calls = 0;
    const waiting = lockfileOnDisk(path).update((stored) => {
      calls += 1;
      if (calls === 1) writeFileSync(`${path}.lock`, theirs);
      return stored;
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(theirs);
    rmSync(`${path}.lock`);
    await waiting;
    expect(present()).toEqual(['toolsum.lock']);
  });

  it('wait for a lock of another machine, whatever process numbers are free here, but not for ever', async () => {
    const lock = `${path}.lock`;
    writeFileSync(lock, `999999999 ${'0'.repeat(24)} ${hostname()}-other`);
    let done = false;
    const waiting = add('a').then(() => {
      done = true;
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(done).toBe(false);
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(lock, longAgo, longAgo);
    await waiting;
    expect(present()).toEqual(['toolsum.lock']);
  });
});

describe('a hostile checkout', () => {
  it.each(['/dev/zero', '/dev/null', '/etc/hostname', '/nowhere'])(
    'cannot have a lock read or followed that is a link to %s',
    async (target) => {
      symlinkSync(target, `${path}.lock`);
      expect(await codeOf(() => add('a'))).toBe('ERR_USAGE');
      expect(present()).toEqual(['toolsum.lock.lock']);
    },
  );

  it('cannot have a device read for a lockfile, or a pipe that nobody writes into', async () => {
    symlinkSync('/dev/null', path);
    expect(await codeOf(async () => lockfileOnDisk(path).read())).toBe('ERR_USAGE');
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(await codeOf(async () => lockfileOnDisk(path).read())).toBe('ERR_USAGE');
  });

  it('cannot have another file written through a link under the lockfile’s name', async () => {
    const other = join(folder, 'precious.json');
    writeFileSync(other, '{"lockfile":1,"scheme":"toolsum/1","servers":{}}');
    symlinkSync(other, path);
    await add('a');
    expect(readFileSync(other, 'utf8')).toBe('{"lockfile":1,"scheme":"toolsum/1","servers":{}}');
    expect(await names()).toEqual(['a']);
  });

  it('cannot have files elsewhere removed or written by way of the folder beside', async () => {
    const elsewhere = join(folder, 'blobs');
    mkdirSync(elsewhere);
    const blob = digestOf('somebody else’s').slice('sha256:'.length);
    writeFileSync(join(elsewhere, blob), 'somebody else’s');
    symlinkSync(elsewhere, `${path}.d`);
    const file = new TextEncoder().encode('bytes');
    for (const files of [[], [file]]) {
      const update = async () => lockfileOnDisk(path).update((stored) => stored, files);
      expect(await codeOf(update)).toBe('ERR_USAGE');
    }
    expect(present(elsewhere)).toEqual([blob]);
    expect(present()).toEqual(['blobs', 'toolsum.lock.d']);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['in a folder that is a file', 'file/toolsum.lock'],
    ['in a file system of the kernel', '/proc/toolsum.lock'],
  ])('%s says so and names it', async (_where, where) => {
    writeFileSync(join(folder, 'file'), '');
    path = where.startsWith('/') ? where : join(folder, where);
    const error: unknown = await add('a').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'ERR_USAGE' });
    expect(String(error)).toContain(path);
  });

  it('keeps the old lockfile if the new one has more servers than can be read again', async () => {
    await add('a');
    const before = readFileSync(path, 'utf8');
    const tooMany = lockfileOnDisk(path).update((stored) => ({
      ...stored,
      servers: Object.fromEntries(Array.from({ length: 1025 }, (_, i) => [`s${i}`, pin])),
    }));
    expect(await codeOf(async () => tooMany)).toBe('ERR_SCHEMA');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(present()).toEqual(['toolsum.lock']);
  });
});
