import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSources } from '../../../cli/src/lint/read-sources.ts';
import type { ReadSources } from '../../../cli/src/lint/source.ts';
import { zipOf } from './zip-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-lint-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content),
  );
  return path;
}

const TOOLS = [{ name: 'add', description: 'Adds.' }];

/** `kind id` of all definitions with their places. */
function placesIn({ sources }: ReadSources): string[] {
  return sources.flatMap(({ surfaces }) =>
    surfaces.flatMap(({ definitions }) => definitions.map(({ kind, id, at }) => `${kind} ${id} ${at}`)),
  );
}

function codes({ unreadable }: ReadSources): unknown[] {
  return unreadable.map(({ error }) => (error as { code?: string }).code);
}

describe('a file', () => {
  test.each([
    ['a tools/list result', { tools: TOOLS }, ['tool add /tools/0']],
    ['an array of tools', TOOLS, ['tool add /0']],
    ['a JSON-RPC answer', { jsonrpc: '2.0', id: 1, result: { tools: TOOLS } }, ['tool add /result/tools/0']],
    ['an empty listing', { tools: [] }, []],
    [
      'instructions and prompts',
      { instructions: 'x', prompts: [{ name: 'p' }] },
      ['instructions  /instructions', 'prompt p /prompts/0'],
    ],
    [
      'a server.json with tools somewhere below its _meta',
      {
        name: 'io.github.acme/x',
        version: '1.0.0',
        _meta: { a: [{ b: { tools: TOOLS } }], c: { tools: TOOLS, prompts: [] } },
      },
      ['tool add /_meta/a/0/b/tools/0', 'tool add /_meta/c/tools/0'],
    ],
  ])('may be %s', async (_what, content, places) => {
    const read = await readSources([write('x.json', content)]);
    expect(read.unreadable).toEqual([]);
    expect(placesIn(read)).toEqual(places);
  });

  test.each([
    ['of another kind', { hello: 'world' }, 'ERR_DEFINITION_MALFORMED'],
    ['that is no JSON', '{', 'ERR_JSON_SYNTAX'],
    ['that holds a member twice', '{"tools":[],"tools":[]}', 'ERR_JSON_DUPLICATE_KEY'],
    ['that is called a bundle', TOOLS, 'ERR_MEDIA_TYPE', 'x.mcpb'],
    ['that is too large', ' '.repeat(33 * 1024 * 1024), 'ERR_TOO_LARGE'],
    ['with too much below _meta', { _meta: Array.from({ length: 100_001 }, () => ({})) }, 'ERR_TOO_MANY'],
  ])('%s is unreadable', async (_what, content, code, name = 'x.json') => {
    expect(codes(await readSources([write(name, content)]))).toEqual([code]);
  });

  test('that is not there, or a link to itself, is unreadable and does not stop the others', async () => {
    symlinkSync('loop.json', join(folder, 'loop.json'));
    const good = write('x.json', TOOLS);
    const read = await readSources([join(folder, 'absent.json'), join(folder, 'loop.json'), good]);
    expect(codes(read)).toEqual(['ERR_NOT_FOUND', 'ERR_NOT_FOUND']);
    expect(placesIn(read)).toEqual(['tool add /0']);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is unreadable', async () => {
    const path = write('x.json', TOOLS);
    chmodSync(path, 0);
    expect(codes(await readSources([path]))).toEqual(['ERR_NOT_FOUND']);
  });

  test('that is a pipe is read to its end', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reading = readSources([path]);
    const writing = writeFile(path, JSON.stringify(TOOLS));
    expect(placesIn(await reading)).toEqual(['tool add /0']);
    await writing;
  });

  test('named twice is read once', async () => {
    const path = write('x.json', TOOLS);
    expect((await readSources([path, path])).sources).toHaveLength(1);
  });
});

describe('a folder', () => {
  test('is searched for files with definitions, and says what it passed over', async () => {
    write('b/tools.json', { tools: TOOLS });
    write('a.json', TOOLS);
    write(
      'server.mcpb',
      zipOf([{ name: 'manifest.json', content: JSON.stringify({ manifest_version: '0.3', tools: TOOLS }) }]),
    );
    write('node_modules/x/tools.json', TOOLS);
    write('b/node_modules/x/tools.json', TOOLS);
    write('.git/tools.json', TOOLS);
    write('package.json', { name: 'x', resources: { a: 1 }, instructions: 'none' });
    write('list.json', [{ title: 'no tool' }]);
    write('tsconfig.json', '// with a comment\n{}');
    write('notes.txt', 'x');
    symlinkSync('..', join(folder, 'b', 'up'));
    symlinkSync('a.json', join(folder, 'link.json'));
    const read = await readSources([folder]);
    expect(read.sources.map(({ name }) => name.slice(folder.length + 1))).toEqual([
      'a.json',
      'b/tools.json',
      'server.mcpb',
    ]);
    expect(read.unreadable).toEqual([]);
    expect(read.notes).toEqual([
      `${folder}: 3 files with definitions; skipped 2 node_modules folders, 1 folder that begins with a dot, 2 links, 2 files with none, 1 file that is no strict JSON`,
    ]);
  });

  test('with a bundle that is damaged says so, and reads the rest', async () => {
    write('a.json', TOOLS);
    write('bad.mcpb', 'x');
    const read = await readSources([folder]);
    expect(codes(read)).toEqual(['ERR_MEDIA_TYPE']);
    expect(read.sources).toHaveLength(1);
  });

  test('with nothing to lint is unreadable, for nobody meant that', async () => {
    write('package.json', { name: 'x' });
    expect(codes(await readSources([folder]))).toEqual(['ERR_NOT_FOUND']);
  });

  test('as deep as no project is not followed to its end', async () => {
    write(`${'d/'.repeat(80)}deep.json`, TOOLS);
    write('a.json', TOOLS);
    const read = await readSources([folder]);
    expect(read.sources).toHaveLength(1);
    expect(read.notes[0]).toContain('1 folder that cannot be read');
  });
});
