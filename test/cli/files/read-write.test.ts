import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readIfPresent, readInput, writeNew, writeWhole } from '../../../cli/src/files/read-write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

describe('writing a whole file', () => {
  test('makes the folders that it needs and leaves nothing else behind', async () => {
    await writeWhole(at('a/b/c.json'), 'x', 0o600);
    expect(readFileSync(at('a/b/c.json'), 'utf8')).toBe('x');
    expect(statSync(at('a/b/c.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at('a/b'))).toEqual(['c.json']);
  });

  test('replaces what is there, or leaves it whole if that fails', async () => {
    writeFileSync(at('old'), 'old');
    await writeWhole(at('old'), 'new');
    expect(readFileSync(at('old'), 'utf8')).toBe('new');
    mkdirSync(at('taken/inside'), { recursive: true });
    await expect(writeWhole(at('taken'), 'x')).rejects.toMatchObject({
      code: 'ERR_USAGE',
      message: expect.stringContaining('cannot write'),
    });
    expect(readdirSync(folder).toSorted()).toEqual(['old', 'taken']);
    expect(readdirSync(at('taken'))).toEqual(['inside']);
  });
});

describe('writing a new file', () => {
  test('never writes over another, nor through a link', async () => {
    writeFileSync(at('key'), 'mine');
    symlinkSync(at('elsewhere'), at('link'));
    for (const name of ['key', 'link'])
      await expect(writeNew(at(name), 'x', 0o600)).rejects.toMatchObject({
        code: 'ERR_USAGE',
        message: expect.stringContaining('never written over'),
      });
    expect(readFileSync(at('key'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['key', 'link']);
  });

  test('lets one of many writers win', async () => {
    const texts = Array.from({ length: 8 }, (_, i) => String(i));
    const results = await Promise.allSettled(texts.map(async (text) => writeNew(at('key'), text, 0o600)));
    const won = results.flatMap(({ status }, i) => (status === 'fulfilled' ? [texts[i]] : []));
    expect(won).toEqual([readFileSync(at('key'), 'utf8')]);
    expect(statSync(at('key')).mode & 0o777).toBe(0o600);
  });
});

describe('reading a file', () => {
  test('stops at the bound before it reads', async () => {
    writeFileSync(at('large'), '12345');
    await expect(readInput(at('large'), 4)).rejects.toMatchObject({ code: 'ERR_TOO_LARGE' });
    expect(await readInput(at('large'), 5)).toHaveLength(5);
  });

  test('says why it cannot', async () => {
    await expect(readInput(at('absent'), 9)).rejects.toMatchObject({
      code: 'ERR_USAGE',
      message: expect.stringMatching(/absent: there is no such file/),
    });
    await expect(readInput(folder, 1e6)).rejects.toMatchObject({
      code: 'ERR_USAGE',
      message: expect.stringContaining('it is a folder'),
    });
  });

  test('that may be absent still tells one that cannot be read', async () => {
    expect(await readIfPresent(at('absent'), 9)).toBeUndefined();
    await expect(readIfPresent(folder, 1e6)).rejects.toMatchObject({ code: 'ERR_USAGE' });
    writeFileSync(at('locked'), 'x');
    chmodSync(at('locked'), 0o000);
    if (process.getuid?.() !== 0)
      await expect(readIfPresent(at('locked'), 9)).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });
});
