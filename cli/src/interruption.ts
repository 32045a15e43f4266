import { ToolsumError } from '@toolsum/core';
import { EXIT } from './exit-code.ts';
import type { Console } from './output/console.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something that can be broken off from outside: the first signal aborts it, so that it takes down what it started;
 * a second one ends this process at once.
 *
 * @throws ToolsumError ERR_INTERRUPTED if a signal came; else whatever `run` throws.
 */
export async function interruptible<Result>(
  console: Console,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    console.note('Stopping; interrupt again to end at once.');
    stop.abort(new ToolsumError('ERR_INTERRUPTED', 'interrupted'));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    const result = await run(stop.signal);
    stop.signal.throwIfAborted();
    return result;
  } catch (error) {
    // Whatever broke first: the signal is why.
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
