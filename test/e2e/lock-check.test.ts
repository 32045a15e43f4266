import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentOf, Sandbox, type Listing } from './support/sandbox.ts';

const add = { name: 'add', description: 'Adds two numbers.', inputSchema: { type: 'object' } };
const HONEST: Listing = { tools: [add] };
const REWORDED: Listing = { tools: [{ ...add, description: 'Adds two numbers,\u001B[2K exactly.' }] };

let box: Sandbox;
let command: string[];
beforeEach(async () => {
  box = new Sandbox();
  command = box.server(HONEST);
  git('init', '--quiet', '--initial-branch=main');
  await box.run(['lock', '--', ...command]);
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@a.test', 'commit', '--quiet', '-m', 'first');
});
afterEach(() => box.remove());

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: box.project, env: box.env });
}

describe('a pull request that changes the lockfile', () => {
  test('(threats 1, 30, 34) is held against the branch that it goes to, with the diff of a changed pin', async () => {
    const same = await box.run(['lock', '--check', 'git:main', '--json']);
    expect(same.code).toBe(0);
    expect(documentOf(same)).toMatchObject({ objections: [], notes: [] });

    box.server(REWORDED);
    expect((await box.run(['lock', '--accept-drift', '--', ...command])).code).toBe(0);
    const [text, json, annotations] = await Promise.all([
      box.run(['lock', '--check', 'git:main']),
      box.run(['lock', '--check', 'git:main~0', '--json']),
      box.run(['lock', '--check', 'git:main', '--format', 'github']),
    ]);
    expect([text.code, json.code, annotations.code]).toEqual([1, 1, 1]);
    expect(text.stdout).toContain('pin-changed: UNSIGNED: says something else than what was pinned');
    expect(text.stdout).toMatch(/Adds two numbers\[\+,.*exactly\+\]\./);
    expect(text.stdout).not.toContain('\u001B');
    expect(documentOf(json)).toMatchObject({
      objections: [
        { objection: 'pin-changed', changes: [{ kind: 'tool', id: 'add', severity: 'critical' }, {}, {}] },
      ],
    });
    expect(annotations.stdout).toMatch(
      /^::error file=toolsum\.lock,title=toolsum lock%3A pin-changed::[^\n]*\n$/,
    );
  });

  test('tells of new servers, and that they are unsigned', async () => {
    const other = box.server(HONEST, 'other.json');
    await box.run(['lock', '--', ...other]);
    const checked = await box.run(['lock', '--check', 'git:main']);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toMatch(/^\+ .*other\.json: new, UNSIGNED\n$/);
  });

  test('is told from a first lockfile, and from a base that is not there', async () => {
    const [first, absent, option, colon] = await Promise.all([
      box.run(['lock', '--check', 'git:main', '--lockfile', 'listing.json']),
      box.run(['lock', '--check', 'git:nowhere']),
      box.run(['lock', '--check', 'git:--output=stolen']),
      box.run(['lock', '--check', 'git:main:listing.json']),
    ]);
    expect(first.code).toBe(2);
    expect(absent.code).toBe(2);
    expect(absent.stderr).toContain('git knows no commit nowhere here');
    for (const { code, stderr } of [option, colon]) {
      expect(code).toBe(2);
      expect(stderr).toContain('not a branch, tag or commit');
    }
    git('mv', 'toolsum.lock', 'renamed.lock');
    const fresh = await box.run(['lock', '--check', 'git:main', '--lockfile', 'renamed.lock']);
    expect(fresh.code).toBe(0);
    expect(fresh.stderr).toContain('There is no renamed.lock in git:main: everything in it is new.');
    expect((await box.run(['lock', '--check', 'git:main'])).code).toBe(2);
  });
});
