import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Severity } from '@toolsum/schemas';
import { AlertFeed } from '../../../server/src/alerts/alert-feed.ts';
import { parseAddressRange } from '../../../server/src/alerts/address-range.ts';
import { Deliverer } from '../../../server/src/alerts/deliver.ts';
import { createEgress } from '../../../server/src/alerts/egress.ts';
import { RETRY_DELAYS } from '../../../server/src/alerts/retry-schedule.ts';
import { makeWebhookSecret } from '../../../server/src/alerts/standard-webhooks.ts';
import { ManualTime } from './manual-time.ts';
import { ORIGIN, alertOf, openOutbox, type Outbox } from './outbox.ts';
import { answerWith, startReceiver, type Answer, type Received, type Receiver } from './receiver.ts';

let outbox: Outbox;
let time: ManualTime;
let published: number;
let logged: string[];
let deliverer: Deliverer;
let feed: AlertFeed;
const receivers: Receiver[] = [];

function startWorker(): void {
  const { store } = outbox;
  feed = new AlertFeed(store, () => ({ origin: ORIGIN, size: published }));
  deliverer = new Deliverer({
    store,
    feed,
    egress: createEgress({ allowed: [parseAddressRange('127.0.0.1/32')] }),
    now: () => time.now,
    random: () => 0,
    timers: time,
    log: (_details, message) => logged.push(message),
  });
  deliverer.start();
}

async function restartWorker(): Promise<void> {
  await deliverer.close();
  outbox.reopen();
  startWorker();
}

async function receiver(answer?: Answer): Promise<Receiver> {
  const started = await startReceiver(answer);
  receivers.push(started);
  return started;
}

async function subscribe(
  url: string,
  options: { id?: string; names?: string[]; minimumSeverity?: Severity; cursor?: number } = {},
): Promise<string> {
  const { id = 'sub_1', names = ['*'], minimumSeverity = 'info' } = options;
  const secret = makeWebhookSecret();
  const cursor = options.cursor ?? (await feed.newest());
  await outbox.store.addSubscription(
    { id, owner: 'token', url, names, minimumSeverity, secret, createdAt: '2026-11-22T10:00:00Z' },
    { state: 'active', cursor, attempts: 0, dueAt: 0 },
  );
  return secret;
}

/** Adds alerts and waits until nothing is left to do now. */
async function alert(...alerts: Parameters<Outbox['add']>[0][]): Promise<void> {
  for (const data of alerts) outbox.add(data);
  feed.wake();
  await deliverer.idle();
}

function ids(messages: readonly Received[]): (string | undefined)[] {
  return messages.map(({ headers }) => headers['webhook-id']?.replace(/_sub_.*$/, ''));
}

beforeEach(() => {
  outbox = openOutbox();
  time = new ManualTime(Date.now());
  published = Infinity;
  logged = [];
  startWorker();
});
afterEach(async () => {
  await deliverer.close();
  for (const started of receivers.splice(0)) await started.close();
  outbox.remove();
});

describe('delivery', () => {
  it('hands over each alert once, in order, signed so that the reference library accepts it', async () => {
    const { url, received } = await receiver();
    const secret = await subscribe(url);
    await alert({}, { severity: 'critical' }, {});
    expect(ids(received)).toEqual(['alert_0', 'alert_1', 'alert_2']);
    for (const [index, { headers, body, method }] of received.entries()) {
      expect([method, headers['content-type']]).toEqual(['POST', 'application/json']);
      expect(new Webhook(secret).verify(body, headers)).toMatchObject({ data: { id: `alert_${index}` } });
      expect(headers['webhook-id']).toBe(`alert_${index}_sub_1`);
    }
    await alert();
    expect(received).toHaveLength(3);
  });

  it('sends nothing that was published before the subscription, nor what it does not want', async () => {
    const { url, received } = await receiver();
    await alert({});
    await subscribe(url, { names: ['io.github.acme/*', 'com.example/one'], minimumSeverity: 'high' });
    await alert(
      { severity: 'high' },
      { severity: 'medium' },
      { severity: 'critical', name: 'io.github.acme2/files' },
      { severity: 'critical', name: 'com.example/one' },
      { severity: 'critical', name: 'com.example/one-more' },
    );
    expect(ids(received)).toEqual(['alert_1', 'alert_4']);
  });

  it('tells nothing before a published checkpoint covers it', async () => {
    const { url, received } = await receiver();
    published = 1;
    await subscribe(url);
    await alert({}, {});
    expect(ids(received)).toEqual(['alert_0']);
    published = 2;
    await alert();
    expect(ids(received)).toEqual(['alert_0', 'alert_1']);
  });

  it('does not lose what is acknowledged after the subscription though it was written before', async () => {
    const { url, received } = await receiver();
    published = 0;
    await alert({});
    await subscribe(url);
    published = 1;
    await alert();
    expect(ids(received)).toEqual(['alert_0']);
  });

  it('keeps one request of a subscription under way, and the next behind it', async () => {
    const answers: (() => void)[] = [];
    const { url, received, until } = await receiver((_received, response) => {
      answers.push(() => response.writeHead(204).end());
    });
    await subscribe(url);
    outbox.add();
    outbox.add();
    feed.wake();
    await until(1);
    feed.wake();
    feed.wake();
    // A round trip to another receiver through the same worker: time enough for a second request, were there one.
    const other = await receiver();
    await subscribe(other.url, { id: 'sub_2', cursor: 0 });
    feed.wake();
    await other.until(2);
    expect(ids(received)).toEqual(['alert_0']);
    answers[0]?.();
    await until(2);
    answers[1]?.();
    await deliverer.idle();
    expect(ids(received)).toEqual(['alert_0', 'alert_1']);
  });

  it('keeps the order when an attempt fails: what follows waits', async () => {
    const statuses = [500, 503, 204, 204];
    const { url, received } = await receiver((message, response) =>
      answerWith(statuses.shift() ?? 500)(message, response),
    );
    await subscribe(url);
    await alert({}, {});
    expect(ids(received)).toEqual(['alert_0']);
    await alert();
    expect(received).toHaveLength(1);
    while (time.step()) await deliverer.idle();
    expect(ids(received)).toEqual(['alert_0', 'alert_0', 'alert_0', 'alert_1']);
  });

  it('tries by the schedule, each time signed anew under the same id, then gives up and goes on', async () => {
    const attempts: number[] = [];
    const { url, received } = await receiver((message, response) => {
      const isLast = message.headers['webhook-id'] === 'alert_1_sub_1';
      if (!isLast) attempts.push(time.now);
      response.writeHead(isLast ? 204 : 500).end('do not show this');
    });
    const secret = await subscribe(url);
    const begin = time.now;
    await alert({}, {});
    while (time.step()) await deliverer.idle();
    let expected = begin;
    expect(attempts).toEqual(RETRY_DELAYS.map((delay) => (expected += delay)));
    expect(ids(received)).toEqual([...RETRY_DELAYS.map(() => 'alert_0'), 'alert_1']);
    for (const { headers, body } of received) {
      const at = new Date(Number(headers['webhook-timestamp']) * 1000);
      const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', at, body);
      expect(headers['webhook-signature']).toBe(signature);
    }
    expect(await outbox.store.deadLetters('sub_1', 10)).toMatchObject([
      { alertSeq: 1, attempts: 10, outcome: 'answered 500' },
    ]);
    expect(logged).toEqual(['a delivery was given up']);
    expect(await outbox.store.readSubscription('sub_1')).toMatchObject({
      state: 'active',
      cursor: 2,
      attempts: 0,
    });
  });

  it('waits as long as the receiver asks', async () => {
    let status = 429;
    const { url, received } = await receiver((message, response) =>
      answerWith(status, { 'retry-after': '3600' })(message, response),
    );
    await subscribe(url);
    const begin = time.now;
    await alert({});
    expect(time.next).toBe(begin + 3_600_000);
    status = 204;
    time.step();
    await deliverer.idle();
    expect(received).toHaveLength(2);
  });

  it('disables a subscription whose receiver is gone, and forgets none of the others', async () => {
    const gone = await receiver(answerWith(410));
    const there = await receiver();
    await subscribe(gone.url);
    await subscribe(there.url, { id: 'sub_2' });
    await alert({}, {});
    while (time.step()) await deliverer.idle();
    expect(ids(gone.received)).toEqual(['alert_0']);
    expect(ids(there.received)).toEqual(['alert_0', 'alert_1']);
    expect(await outbox.store.readSubscription('sub_1')).toMatchObject({
      state: 'disabled',
      lastOutcome: 'answered 410',
    });
  });

  it('takes a redirect as a failure and does not go there', async () => {
    const target = await receiver();
    const { url } = await receiver(answerWith(308, { location: target.url }));
    await subscribe(url);
    await alert({});
    expect(target.connections()).toBe(0);
    expect(await outbox.store.readSubscription('sub_1')).toMatchObject({
      attempts: 1,
      lastOutcome: 'answered 308',
    });
  });

  it('goes on after a restart where it stood: attempts made, and what came meanwhile', async () => {
    const statuses = [500, 500];
    const { url, received } = await receiver((message, response) =>
      answerWith(statuses.shift() ?? 204)(message, response),
    );
    await subscribe(url);
    await alert({});
    time.step();
    await deliverer.idle();
    await deliverer.close();
    outbox.reopen();
    outbox.add();
    startWorker();
    await deliverer.idle();
    expect(received).toHaveLength(2);
    expect((await outbox.store.readSubscription('sub_1'))?.attempts).toBe(2);
    expect(time.next).toBe(time.now + 300_000);
    time.step();
    await deliverer.idle();
    expect(ids(received)).toEqual(['alert_0', 'alert_0', 'alert_0', 'alert_1']);
  });

  it('delivers again, under the same id, what a stop broke off', async () => {
    let isSilent = true;
    const { url, received, until } = await receiver((message, response) => {
      if (!isSilent) answerWith(204)(message, response);
    });
    await subscribe(url);
    outbox.add();
    feed.wake();
    await until(1);
    await deliverer.close();
    expect(await outbox.store.readSubscription('sub_1')).toMatchObject({ cursor: 0, attempts: 0 });
    isSilent = false;
    await restartWorker();
    await deliverer.idle();
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['alert_0_sub_1', 'alert_0_sub_1']);
    expect(await outbox.store.readSubscription('sub_1')).toMatchObject({ cursor: 1 });
  });

  it('serves all of many subscriptions though some receivers never answer', async () => {
    const silent = await receiver(() => {});
    const { url, received } = await receiver();
    for (let i = 0; i < 10; i += 1) await subscribe(silent.url, { id: `sub_silent${i}` });
    for (let i = 0; i < 40; i += 1) await subscribe(url, { id: `sub_${i}` });
    outbox.add();
    outbox.add();
    feed.wake();
    await receivers[1]?.until(80);
    for (let i = 0; i < 40; i += 1) {
      const own = received.filter(({ headers }) => headers['webhook-id']?.endsWith(`_sub_${i}`));
      expect(ids(own)).toEqual(['alert_0', 'alert_1']);
    }
  });

  it('passes over a long stretch of unwanted alerts, and needs not do so again after a restart', async () => {
    const { url, received } = await receiver();
    await subscribe(url, { names: ['com.example/rare'] });
    await alert(...Array.from({ length: 600 }, () => ({})), { name: 'com.example/rare' }, {});
    expect(ids(received)).toEqual(['alert_600']);
    await alert(...Array.from({ length: 300 }, () => ({})));
    expect((await outbox.store.readSubscription('sub_1'))?.cursor).toBeGreaterThan(800);
    await restartWorker();
    await alert({ name: 'com.example/rare' });
    expect(ids(received)).toEqual(['alert_600', 'alert_902']);
  });

  it('stops sending to a subscription that is deleted, also between two attempts', async () => {
    const { url, received } = await receiver(answerWith(500));
    await subscribe(url);
    await alert({});
    await outbox.store.deleteSubscription('sub_1');
    while (time.step()) await deliverer.idle();
    await alert({});
    expect(received).toHaveLength(1);
  });

  it('sends a message outside the order only when nothing else is under way', async () => {
    const answers: (() => void)[] = [];
    const { url, received, until } = await receiver((_received, response) => {
      answers.push(() => response.writeHead(204).end());
    });
    const secret = await subscribe(url);
    outbox.add();
    outbox.add();
    feed.wake();
    await until(1);
    const sending = deliverer.sendOnce('sub_1', alertOf({ id: 'test_1' }));
    await expect(deliverer.sendOnce('sub_1', alertOf({ id: 'test_2' }))).rejects.toMatchObject({
      code: 'ERR_BUSY',
    });
    expect(received).toHaveLength(1);
    answers[0]?.();
    await until(2);
    expect(received[1]?.headers['webhook-id']).toBe('test_1_sub_1');
    const test = received[1];
    expect(new Webhook(secret).verify(test?.body ?? '', test?.headers ?? {})).toMatchObject({
      data: { id: 'test_1' },
    });
    answers[1]?.();
    expect(await sending).toEqual({ kind: 'answered', status: 204 });
    await until(3);
    answers[2]?.();
    await deliverer.idle();
    expect(ids(received)).toEqual(['alert_0', 'test_1', 'alert_1']);
    await expect(deliverer.sendOnce('sub_9', alertOf({}))).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
  });
});
