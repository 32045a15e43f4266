import type { Writable } from 'node:stream';
import { LIMITS } from '@toolsum/core';
import type { AlertFeed, FeedItem } from './alert-feed.ts';
import { isWanted, type AlertFilter } from './alert-filter.ts';
import type { Timers } from './timers.ts';

export interface AlertStreamParts {
  readonly feed: AlertFeed;
  readonly filter: AlertFilter;
  /** Position after which to begin. */
  readonly after: number;
  readonly sink: Writable;
  readonly timers: Timers;
}

export interface AlertStream {
  /** Settles when the stream is over; rejects if the outbox could not be read. */
  readonly done: Promise<void>;
  /** Ends the stream in order; the reader can come back with the last id that it saw. */
  end(): void;
}

/**
 * Writes alerts as server-sent events (WHATWG HTML section 9.2), the old ones after a position first, then each as it
 * comes; `id` is the position. It reads on only when the reader has taken what was written, so a slow reader costs a
 * page of memory, and one that takes nothing for a whole heartbeat is cut off.
 */
export function streamAlerts({ feed, filter, after, sink, timers }: AlertStreamParts): AlertStream {
  const over = new AbortController();
  let position = after;
  let stuckAt: number | undefined;
  let isWoken = false;
  let wake = ignore;
  let cancelBeat = ignore;

  const finish = (): void => {
    over.abort();
    wake();
  };
  const unlisten = feed.onWake(() => {
    isWoken = true;
    wake();
  });
  sink.on('close', finish).on('error', ignore);

  function beat(): void {
    if (sink.writableNeedDrain) {
      if (stuckAt === position) {
        sink.destroy();
        return;
      }
      stuckAt = position;
    } else {
      stuckAt = undefined;
      sink.write(': keep-alive\n\n');
    }
    cancelBeat = timers.after(LIMITS.alertHeartbeatMs, beat);
  }

  async function run(): Promise<void> {
    sink.write('retry: 3000\n\n');
    while (!over.signal.aborted) {
      isWoken = false;
      const items = await feed.read(position, LIMITS.alertPage);
      for (const item of items) {
        if (over.signal.aborted) return;
        if (isWanted(item.alert, filter) && !sink.write(frame(item))) await taken(sink, over.signal);
        position = item.seq;
      }
      if (items.length === 0) await woken();
    }
  }

  function woken(): Promise<void> {
    if (isWoken || over.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      wake = resolve;
    });
  }

  cancelBeat = timers.after(LIMITS.alertHeartbeatMs, beat);
  const done = run().finally(() => {
    unlisten();
    cancelBeat();
    // What a reader has not taken by now it gets when it comes back.
    if (sink.writableNeedDrain) sink.destroy();
    else sink.end();
  });
  return { done, end: finish };
}

function frame({ seq, json }: FeedItem): string {
  return `id: ${seq}\ndata: ${json}\n\n`;
}

/** Settles when the sink can take more, or nothing any more. */
function taken(sink: Writable, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      sink.off('drain', go);
      over.removeEventListener('abort', go);
      resolve();
    };
    sink.on('drain', go);
    over.addEventListener('abort', go);
    if (over.aborted) go();
  });
}

function ignore(): void {}
