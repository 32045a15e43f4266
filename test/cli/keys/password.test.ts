import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readPassword, type PasswordSource } from '../../../cli/src/keys/password.ts';
import { codeOf } from '../../support/outcome.ts';

/** A terminal that a test types on; it remembers what was shown and whether it was left raw. */
class Terminal extends EventEmitter {
  readonly isTTY = true;
  shown = '';
  raw = false;
  flowing = false;
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
  resume(): void {
    this.flowing = true;
  }
  pause(): void {
    this.flowing = false;
  }
  type(...chunks: readonly (string | Uint8Array)[]): void {
    for (const chunk of chunks) this.emit('data', Buffer.from(chunk));
  }
  source(env: PasswordSource['env'] = {}): PasswordSource {
    const write = (text: string): void => {
      this.shown += text;
    };
    return { env, input: this, output: { isTTY: true, write } };
  }
}

async function typed(
  purpose: 'existing' | 'new',
  ...chunks: readonly (string | Uint8Array)[]
): Promise<string> {
  const terminal = new Terminal();
  const answer = readPassword(purpose, terminal.source());
  expect(terminal.raw).toBe(true);
  terminal.type(...chunks);
  try {
    return await answer;
  } finally {
    expect([terminal.raw, terminal.flowing, terminal.listenerCount('data')]).toEqual([false, false, 0]);
    for (const chunk of chunks) {
      const secret = Buffer.from(chunk).toString().trim();
      if (secret.length > 2) expect(terminal.shown).not.toContain(secret);
    }
  }
}

describe('the password of a key', () => {
  it.each<[object, string]>([
    [{ TOOLSUM_PASSWORD: 'a', COSIGN_PASSWORD: 'b' }, 'a'],
    [{ COSIGN_PASSWORD: 'b' }, 'b'],
    [{ TOOLSUM_PASSWORD: '', COSIGN_PASSWORD: 'b' }, ''],
    [{ COSIGN_PASSWORD: '' }, ''],
    [{ TOOLSUM_PASSWORD: ' a ' }, ' a '],
  ])('comes from the environment %j as %j, and nobody is asked', async (env, expected) => {
    const terminal = new Terminal();
    expect(await readPassword('new', terminal.source({ ...env }))).toBe(expected);
    expect(terminal.shown).toBe('');
  });

  it('is asked for once for a key that exists, twice for a new one', async () => {
    expect(await typed('existing', 'secret\r')).toBe('secret');
    expect(await typed('new', 'secret\r', 'secret\r')).toBe('secret');
    expect(await typed('new', 'secret\nsecret\n')).toBe('secret');
    expect(await typed('new', '\r', '\r')).toBe('');
  });

  it('is refused when the second answer differs', async () => {
    expect(await codeOf(() => typed('new', 'secret\r', 'Secret\r'))).toBe('ERR_USAGE');
  });

  it('can be typed in pieces, corrected and started again', async () => {
    const euro = Buffer.from('\u20ac');
    expect(await typed('existing', 's', 'ec', euro.subarray(0, 1), euro.subarray(1), 'x\u007f', '\r')).toBe(
      'sec\u20ac',
    );
    expect(await typed('existing', 'wrong\u0015right\r')).toBe('right');
    expect(await typed('existing', '\u007f\u{1f511}\u007fok\r')).toBe('ok');
  });

  it.each(['\u0003', '\u0004', 'half\u0003'])(
    'is not given when the person gives up with %j',
    async (keys) => {
      expect(await codeOf(() => typed('existing', keys))).toBe('ERR_USAGE');
    },
  );

  it('is not given when the terminal goes away, or the text has no end', async () => {
    const terminal = new Terminal();
    const answer = codeOf(() => readPassword('existing', terminal.source()));
    terminal.emit('end');
    expect(await answer).toBe('ERR_USAGE');
    expect(terminal.raw).toBe(false);
    expect(await codeOf(() => typed('existing', 'x'.repeat(1025)))).toBe('ERR_USAGE');
  });

  it('without a terminal is an error that names the variable to set', async () => {
    const terminal = new Terminal();
    const source = terminal.source();
    const sources: PasswordSource[] = [
      { ...source, output: { ...source.output, isTTY: false } },
      { ...source, input: Object.assign(new Terminal(), { isTTY: false }) },
    ];
    for (const closed of sources) {
      await expect(readPassword('existing', closed)).rejects.toMatchObject({
        code: 'ERR_USAGE',
        message: expect.stringContaining('TOOLSUM_PASSWORD') as string,
      });
    }
    expect(terminal.shown).toBe('');
  });
});
