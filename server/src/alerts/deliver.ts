import { LIMITS, ToolsumError, timestampOf } from '@toolsum/core';
import type { Alert } from '@toolsum/schemas';
import type { AlertFeed, FeedItem } from './alert-feed.ts';
import { isWanted } from './alert-filter.ts';
import type { AlertStore, Progress, Subscription } from './alert-store.ts';
import type { Egress, EgressOutcome } from './egress.ts';
import { nextStep } from './retry-schedule.ts';
import { webhookHeaders } from './standard-webhooks.ts';
import type { Timers } from './timers.ts';

const SCAN = 256;
/** How long the worker rests when the database fails it. */
const REST_MS = 5_000;

export interface DelivererParts {
  readonly store: AlertStore;
  readonly feed: AlertFeed;
  readonly egress: Egress;
  /** Milliseconds. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly timers: Timers;
  /** What the operator should know; never an address, a body or a secret. */
  readonly log: (details: Readonly<Record<string, unknown>>, message: string) => void;
}

/**
 * Hands alerts to the subscriptions' receivers: at least once, in the order of the log for each subscription, with one
 * request of a subscription under way. All state is in the database, so a stop at any moment costs at most a repeat
 * with the same `webhook-id`.
 */
export class Deliverer {
  readonly #parts: DelivererParts;
  readonly #stop = new AbortController();
  readonly #inFlight = new Map<string, Promise<unknown>>();
  /** Subscriptions that a test waits for. */
  readonly #reserved = new Set<string>();
  /** How far was looked for alerts that a subscription wants; lost at a stop, and then looked through again. */
  readonly #scanned = new Map<string, number>();
  /** Who was served longest ago comes first. */
  readonly #served = new Map<string, number>();
  #turn = 0;
  #pumping: Promise<void> | undefined;
  #again = false;
  #cancelTimer: (() => void) | undefined;
  #unlisten: (() => void) | undefined;

  constructor(parts: DelivererParts) {
    this.#parts = parts;
  }

  /** Begins with what is due, also from before the last stop. */
  start(): void {
    this.#unlisten ??= this.#parts.feed.onWake(() => this.wake());
    this.wake();
  }

  /** Looks for work: after new alerts, and whenever something fell due. */
  wake(): void {
    if (this.#stop.signal.aborted) return;
    if (this.#pumping !== undefined) {
      this.#again = true;
      return;
    }
    this.#pumping = this.#pump()
      .catch((error: unknown) => {
        this.#parts.log({ error }, 'alerts wait: the outbox could not be read');
        this.#wakeIn(REST_MS);
      })
      .finally(() => {
        this.#pumping = undefined;
        if (this.#again) {
          this.#again = false;
          this.wake();
        }
      });
  }

  /** Settles when nothing is under way and nothing is due. */
  async idle(): Promise<void> {
    while (this.#pumping !== undefined || this.#inFlight.size > 0) {
      await this.#pumping;
      await Promise.all(this.#inFlight.values());
    }
  }

  /** Breaks off what is under way, which is delivered again after the next start. */
  async close(): Promise<void> {
    this.#unlisten?.();
    this.#cancelTimer?.();
    this.#stop.abort();
    await this.idle();
    this.#cancelTimer?.();
  }

  /**
   * Sends one message outside the order, once, when nothing else is under way to this receiver.
   *
   * @throws ToolsumError ERR_NOT_FOUND, ERR_BUSY if such a message waits already.
   */
  async sendOnce(id: string, alert: Alert): Promise<EgressOutcome> {
    if (this.#reserved.has(id))
      throw new ToolsumError('ERR_BUSY', 'a test of this subscription is under way');
    this.#reserved.add(id);
    try {
      await this.#inFlight.get(id);
      const subscription = await this.#parts.store.readSubscription(id);
      if (subscription === undefined)
        throw new ToolsumError('ERR_NOT_FOUND', 'there is no such subscription');
      const sending = this.#send(subscription, alert.data.id, JSON.stringify(alert));
      this.#inFlight.set(id, sending);
      return await sending;
    } finally {
      this.#inFlight.delete(id);
      this.#reserved.delete(id);
      this.wake();
    }
  }

  async #pump(): Promise<void> {
    const { store, feed, now } = this.#parts;
    const newest = await feed.newest();
    const subscriptions = await store.activeSubscriptions();
    this.#forgetAllBut(subscriptions);
    const waiting = subscriptions
      .filter(({ id, cursor }) => Math.max(cursor, this.#scanned.get(id) ?? 0) < newest)
      .filter(({ id }) => !this.#inFlight.has(id) && !this.#reserved.has(id))
      .toSorted((a, b) => (this.#served.get(a.id) ?? 0) - (this.#served.get(b.id) ?? 0));
    for (const { id, dueAt } of waiting) {
      // Whoever finishes looks for work again.
      if (this.#inFlight.size >= LIMITS.webhooksInFlight) return;
      if (dueAt <= now()) this.#serve(id);
    }
    const due = waiting.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now());
    if (due.length > 0) this.#wakeIn(Math.min(...due) - now());
  }

  #serve(id: string): void {
    this.#turn += 1;
    this.#served.set(id, this.#turn);
    const serving = this.#deliverNext(id)
      .then(
        () => true,
        (error: unknown) => {
          this.#parts.log({ subscription: id, error }, 'an alert waits: its delivery could not be recorded');
          return false;
        },
      )
      .then((isDone) => {
        this.#inFlight.delete(id);
        if (isDone) this.wake();
        else this.#wakeIn(REST_MS);
      });
    this.#inFlight.set(id, serving);
  }

  async #deliverNext(id: string): Promise<void> {
    const { store, now } = this.#parts;
    // What the pump has read may be from before the last delivery.
    const subscription = await store.readSubscription(id);
    if (subscription === undefined || subscription.state !== 'active' || subscription.dueAt > now()) return;
    const item = await this.#nextWanted(subscription);
    if (item === undefined) return;
    const outcome = await this.#send(subscription, item.alert.data.id, item.json);
    if (outcome.kind === 'failed' && outcome.reason === 'stopped') return;
    await this.#record(subscription, item.seq, outcome);
  }

  /** The first alert after the cursor that the subscription wants. */
  async #nextWanted(subscription: Subscription & Progress): Promise<FeedItem | undefined> {
    const { store, feed } = this.#parts;
    const { id, cursor } = subscription;
    for (;;) {
      const position = Math.max(cursor, this.#scanned.get(id) ?? 0);
      const items = await feed.read(position, SCAN);
      const found = items.find(({ alert }) => isWanted(alert, subscription));
      const seen = found === undefined ? items.at(-1)?.seq : found.seq - 1;
      if (seen !== undefined) this.#scanned.set(id, seen);
      if (found !== undefined || items.length === 0) return found;
      // So that a restart has not everything to look through again.
      if (items.length === SCAN) await store.saveProgress(id, { ...subscription, cursor: seen ?? cursor });
    }
  }

  async #send(subscription: Subscription, alertId: string, json: string): Promise<EgressOutcome> {
    const body = Buffer.from(json);
    const id = `${alertId}_${subscription.id}`;
    const headers = webhookHeaders(subscription.secret, { id, at: this.#parts.now(), body });
    return this.#parts.egress.post({
      url: subscription.url,
      headers: { 'content-type': 'application/json', 'user-agent': 'toolsum-registry', ...headers },
      body,
      signal: this.#stop.signal,
    });
  }

  async #record(subscription: Subscription & Progress, seq: number, outcome: EgressOutcome): Promise<void> {
    const { store, now, random, log } = this.#parts;
    const { id } = subscription;
    const attempts = subscription.attempts + 1;
    const lastOutcome = outcomeText(outcome);
    const done = { state: 'active', cursor: seq, attempts: 0, dueAt: 0, lastOutcome } as const;
    const next = nextStep(outcome, attempts, now(), random());
    switch (next.step) {
      case 'delivered':
        return store.saveProgress(id, done);
      case 'retry':
        return store.saveProgress(id, { ...done, cursor: subscription.cursor, attempts, dueAt: next.at });
      case 'disable':
        log({ subscription: id, outcome: lastOutcome }, 'a subscription is disabled: its receiver is gone');
        return store.saveProgress(id, { ...done, state: 'disabled', cursor: subscription.cursor });
      case 'dead-letter': {
        log({ subscription: id, alert: seq, attempts, outcome: lastOutcome }, 'a delivery was given up');
        const at = timestampOf(new Date(now()));
        return store.saveProgress(id, done, { alertSeq: seq, attempts, outcome: lastOutcome, at });
      }
    }
  }

  #wakeIn(milliseconds: number): void {
    if (this.#stop.signal.aborted) return;
    this.#cancelTimer?.();
    this.#cancelTimer = this.#parts.timers.after(Math.max(0, milliseconds), () => this.wake());
  }

  #forgetAllBut(subscriptions: readonly Subscription[]): void {
    const ids = new Set(subscriptions.map(({ id }) => id));
    for (const known of [this.#scanned, this.#served]) {
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    }
  }
}

/** An outcome in fixed words: nothing that the receiver said stands in it but the status. */
export function outcomeText(outcome: EgressOutcome): string {
  return outcome.kind === 'answered' ? `answered ${outcome.status}` : `${outcome.kind}: ${outcome.reason}`;
}
