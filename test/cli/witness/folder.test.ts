import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockWitness, makeWitness, openWitness } from '../../../cli/src/witness/folder.ts';

describe('the folder of a witness', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'toolsum-folder-')), 'data');
    await makeWitness(folder, 'w.example');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('is served by one process at a time', async () => {
    const unlock = await lockWitness(folder);
    await expect(lockWitness(folder)).rejects.toMatchObject({ code: 'ERR_USAGE' });
    unlock();
    (await lockWitness(folder))();
  });

  it('is not opened without its memory, as the witness would have forgotten what it cosigned', async () => {
    expect(await openWitness(folder)).toMatchObject({ name: 'w.example' });
    rmSync(join(folder, 'logs'), { recursive: true });
    await expect(openWitness(folder)).rejects.toMatchObject({ code: 'ERR_KEY_FILE' });
  });

  it('is not opened while others can read its key', async () => {
    chmodSync(join(folder, 'witness.pem'), 0o644);
    await expect(openWitness(folder)).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });

  it('is not opened with a key that is not the one of its public half', async () => {
    const other = `${folder}-other`;
    const { vkey } = await makeWitness(other, 'w.example');
    writeFileSync(join(folder, 'witness.pub'), `${vkey}\n`);
    await expect(openWitness(folder)).rejects.toMatchObject({ code: 'ERR_KEY_FILE' });
    writeFileSync(join(folder, 'witness.pem'), 'no key');
    await expect(openWitness(folder)).rejects.toMatchObject({ code: 'ERR_KEY_FILE' });
  });
});
