import { ToolsumError } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { interruptible } from '../../cli/src/interruption.ts';
import type { Console } from '../../cli/src/output/console.ts';

/** Runs something and lets it send itself a signal, which reaches nobody else. */
async function withSignal<Result>(
  run: (signal: AbortSignal, interrupt: () => void) => Promise<Result>,
): Promise<{ result: Promise<Result>; notes: string[]; listeners: number }> {
  const before = process.listeners('SIGINT');
  const notes: string[] = [];
  const console = { note: (line: string) => void notes.push(line) } as Console;
  const result = interruptible(console, async (signal) => {
    const own = process.listeners('SIGINT').filter((listener) => !before.includes(listener));
    return run(signal, () => own.forEach((listener) => listener('SIGINT')));
  });
  await result.catch(() => undefined);
  return { result, notes, listeners: process.listeners('SIGINT').length - before.length };
}

const interrupted = expect.objectContaining({ code: 'ERR_INTERRUPTED' });

describe('something that can be interrupted', () => {
  test('gives its result if nobody interrupts it, and listens no longer', async () => {
    const { result, notes, listeners } = await withSignal(async () => Promise.resolve(7));
    expect({ result: await result, notes, listeners }).toEqual({ result: 7, notes: [], listeners: 0 });
  });

  test('is told to stop, and how to end it at once', async () => {
    const { result, notes, listeners } = await withSignal(async (signal, interrupt) => {
      interrupt();
      expect(signal.reason).toEqual(interrupted);
      return Promise.resolve();
    });
    // Even if it comes to its end all the same.
    await expect(result).rejects.toEqual(interrupted);
    expect(notes.join()).toContain('again');
    expect(listeners).toBe(0);
  });

  test('fails because of the signal, whatever broke first', async () => {
    const { result } = await withSignal(async (_signal, interrupt) => {
      interrupt();
      throw new ToolsumError('ERR_SERVER_EXITED', 'the server ended');
    });
    await expect(result).rejects.toEqual(interrupted);
  });

  test('fails as it fails if there was no signal', async () => {
    const { result, listeners } = await withSignal(async () => Promise.reject(new Error('broken')));
    await expect(result).rejects.toThrow('broken');
    expect(listeners).toBe(0);
  });
});
