import { Writable } from 'node:stream';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AlertFeed } from '../../../server/src/alerts/alert-feed.ts';
import { EVERY_ALERT, type AlertFilter } from '../../../server/src/alerts/alert-filter.ts';
import { streamAlerts, type AlertStream } from '../../../server/src/alerts/alert-stream.ts';
import { ManualTime } from './manual-time.ts';
import { ORIGIN, openOutbox, type Outbox } from './outbox.ts';

let outbox: Outbox;
let feed: AlertFeed;
let time: ManualTime;
let published: number;
beforeEach(() => {
  outbox = openOutbox();
  time = new ManualTime(0);
  published = Infinity;
  feed = new AlertFeed(outbox.store, () => ({ origin: ORIGIN, size: published }));
});
afterEach(() => outbox.remove());

/** A reader that takes what is written one piece at a time, when it is told to. */
class Reader extends Writable {
  text = '';
  #takes: (() => void)[] = [];
  #isOpen: boolean;

  constructor(isOpen: boolean) {
    super({ highWaterMark: 64, decodeStrings: false });
    this.#isOpen = isOpen;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    if (this.#isOpen) done();
    else this.#takes.push(done);
  }

  takeAll(): void {
    this.#isOpen = true;
    for (const done of this.#takes.splice(0)) done();
  }

  get ids(): string[] {
    return [...this.text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id ?? '');
  }

  /** Settles when so many events were written. */
  async until(events: number): Promise<void> {
    while (this.ids.length < events) await new Promise((resolve) => setImmediate(resolve));
  }
}

function stream(sink: Reader, after = 0, filter: AlertFilter = EVERY_ALERT): AlertStream {
  return streamAlerts({ feed, filter, after, sink, timers: time });
}

describe('a stream of alerts', () => {
  it('writes what stands after the position, then each as it comes, and ends when it is told to', async () => {
    for (let i = 0; i < 3; i += 1) outbox.add();
    const reader = new Reader(true);
    const running = stream(reader, 1);
    await reader.until(2);
    outbox.add({ summary: 'two\nlines' });
    feed.wake();
    await reader.until(3);
    expect(reader.text.startsWith('retry: 3000\n\nid: 2\ndata: {"type":"server.changed"')).toBe(true);
    expect(reader.ids).toEqual(['2', '3', '4']);
    for (const event of reader.text.split('\n\n').slice(1, -1)) expect(event.split('\n')).toHaveLength(2);
    running.end();
    await running.done;
    expect(reader.writableEnded).toBe(true);
    expect(time.next).toBeUndefined();
  });

  it('writes only what is wanted, and nothing that no checkpoint covers', async () => {
    published = 3;
    outbox.add({ severity: 'low' });
    outbox.add({ severity: 'critical', name: 'com.example/other' });
    outbox.add({ severity: 'high' });
    outbox.add({ severity: 'high' });
    const reader = new Reader(true);
    const running = stream(reader, 0, { names: ['io.github.acme/*'], minimumSeverity: 'medium' });
    await reader.until(1);
    feed.wake();
    published = 4;
    feed.wake();
    await reader.until(2);
    expect(reader.ids).toEqual(['3', '4']);
    running.end();
    await running.done;
  });

  it('keeps the connection alive with comments', async () => {
    const reader = new Reader(true);
    const running = stream(reader);
    expect(time.next).toBe(15_000);
    time.step();
    time.step();
    expect(reader.text).toBe('retry: 3000\n\n: keep-alive\n\n: keep-alive\n\n');
    running.end();
    await running.done;
  });

  it('reads on only when the reader takes what was written', async () => {
    for (let i = 0; i < 500; i += 1) outbox.add();
    const reader = new Reader(false);
    const running = stream(reader);
    while (!reader.writableNeedDrain) await new Promise((resolve) => setImmediate(resolve));
    for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(reader.writableLength).toBeLessThan(2000);
    reader.takeAll();
    await reader.until(500);
    expect(reader.ids).toEqual(Array.from({ length: 500 }, (_, i) => String(i + 1)));
    running.end();
    await running.done;
  });

  it('cuts off a reader that takes nothing for a whole heartbeat, and none that takes a little', async () => {
    for (let i = 0; i < 500; i += 1) outbox.add();
    const stuck = new Reader(false);
    const slow = new Reader(false);
    const streams = [stream(stuck), stream(slow)];
    for (const reader of [stuck, slow]) {
      while (!reader.writableNeedDrain) await new Promise((resolve) => setImmediate(resolve));
    }
    const closed = once(stuck, 'close');
    time.step();
    expect([stuck.destroyed, slow.destroyed]).toEqual([false, false]);
    slow.takeAll();
    await slow.until(10);
    time.step();
    await closed;
    await streams[0]?.done;
    expect([stuck.destroyed, slow.destroyed]).toEqual([true, false]);
    expect(stuck.text).not.toContain('keep-alive');
    streams[1]?.end();
    await streams[1]?.done;
  });

  it('stops at once for a reader that went away, and for a stop while a reader is stuck', async () => {
    for (let i = 0; i < 50; i += 1) outbox.add();
    const gone = new Reader(true);
    const running = stream(gone, 50);
    gone.destroy();
    await running.done;
    const stuck = new Reader(false);
    const blocked = stream(stuck);
    while (!stuck.writableNeedDrain) await new Promise((resolve) => setImmediate(resolve));
    blocked.end();
    await blocked.done;
    expect([stuck.destroyed, time.next]).toEqual([true, undefined]);
  });
});
