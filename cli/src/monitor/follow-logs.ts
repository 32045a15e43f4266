import { setTimeout as delay } from 'node:timers/promises';
import { ToolsumError, visibleText } from '@toolsum/core';
import { counted } from '../output/counted.ts';
import type { Console } from '../output/console.ts';
import { deliverQueued, type Deliver } from './deliver.ts';
import type { MonitoredLog } from './monitored-log.ts';
import { monitorRound, type RoundOptions } from './round.ts';

/** What a look at some logs came to. */
export interface Look {
  readonly delivered: number;
  /** Something could not be found out, or not be handed over. */
  readonly incomplete: boolean;
}

/** How much of the interval a pause may be longer, so that many monitors don't ask at once. */
const JITTER = 0.1;
/** Failures in a row double the pause, up to this. */
const LONGEST_PAUSE_MS = 60 * 60 * 1000;

/**
 * Looks once at every log, and hands over what was found; what was found before and not handed over goes first. One
 * log that cannot be looked at does not keep the others from it.
 */
export async function lookOnce(
  logs: readonly MonitoredLog[],
  deliver: Deliver,
  options: RoundOptions,
  context: { readonly console: Console; readonly signal: AbortSignal },
): Promise<Look> {
  const { console, signal } = context;
  let delivered = 0;
  let incomplete = false;
  const fail = (log: MonitoredLog, reason: string): void => {
    incomplete = true;
    console.note(`${visibleText(log.trusted.origin)}: ${visibleText(reason)}`);
  };
  const handOver = async (log: MonitoredLog): Promise<boolean> => {
    const result = await deliverQueued(log.store, deliver, signal);
    delivered += result.delivered;
    if (result.failure === undefined) return true;
    const left = counted(log.store.queueLength(), 'event');
    fail(log, `could not hand over an event: ${result.failure}; ${left} kept for the next time`);
    return false;
  };
  for (const log of logs) {
    if (!(await handOver(log))) continue;
    try {
      for (const reason of await monitorRound(log, options, signal)) fail(log, reason);
    } catch (error) {
      signal.throwIfAborted();
      if (!ToolsumError.is(error) || error.audience === 'usage') throw error;
      fail(log, `${error.message} (${error.code})`);
    }
    await handOver(log);
  }
  return { delivered, incomplete };
}

/** Looks again and again until the signal comes. After failures it waits longer and longer. */
export async function followLogs(
  logs: readonly MonitoredLog[],
  deliver: Deliver,
  options: RoundOptions & { readonly intervalMs: number },
  context: { readonly console: Console; readonly signal: AbortSignal },
): Promise<void> {
  const { console, signal } = context;
  const { intervalMs, fromNow } = options;
  let failures = 0;
  let full = options.full;
  while (console.stdout.writable) {
    const { incomplete } = await lookOnce(logs, deliver, { full, fromNow }, context);
    // Once is enough: what was read is compared with what is served whenever it is read again.
    full = false;
    failures = incomplete ? failures + 1 : 0;
    const pause = Math.min(intervalMs * 2 ** Math.min(failures, 16), Math.max(intervalMs, LONGEST_PAUSE_MS));
    await delay(pause * (1 + Math.random() * JITTER), undefined, { signal });
  }
}
