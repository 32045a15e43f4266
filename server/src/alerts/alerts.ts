import { AlertFeed, type PublishedTree } from './alert-feed.ts';
import type { AddressRange } from './address-range.ts';
import type { AlertStore } from './alert-store.ts';
import { Deliverer } from './deliver.ts';
import { createEgress, type Egress } from './egress.ts';
import { Subscriptions } from './subscriptions.ts';
import { systemTimers, type Timers } from './timers.ts';

export interface AlertsOptions {
  readonly store: AlertStore;
  readonly origin: string;
  /** The log as far as a published checkpoint covers it: no alert is told before. */
  readonly published: () => PublishedTree;
  /** Ranges that webhooks may reach although they are private. */
  readonly allowEgress: readonly AddressRange[];
  readonly now: () => Date;
  /** What the operator should know of deliveries. */
  readonly log?: (details: Readonly<Record<string, unknown>>, message: string) => void;
  readonly egress?: Egress;
  readonly timers?: Timers;
  readonly random?: () => number;
}

/** Everything that happens with an alert after its entry is in the log. */
export interface Alerts {
  readonly feed: AlertFeed;
  readonly subscriptions: Subscriptions;
  readonly deliverer: Deliverer;
  readonly timers: Timers;
  /** Begins to deliver, with what was left at the last stop. */
  start(): void;
  /** To be called when a checkpoint was published. */
  wake(): void;
  /** Breaks off deliveries; to be awaited before the store is closed. */
  close(): Promise<void>;
}

export function createAlerts(options: AlertsOptions): Alerts {
  const { store, origin, published, now } = options;
  const timers = options.timers ?? systemTimers;
  const egress = options.egress ?? createEgress({ allowed: options.allowEgress });
  const feed = new AlertFeed(store, published);
  const deliverer = new Deliverer({
    store,
    feed,
    egress,
    timers,
    now: () => now().getTime(),
    random: options.random ?? Math.random,
    log: options.log ?? (() => {}),
  });
  return {
    feed,
    deliverer,
    timers,
    subscriptions: new Subscriptions({ store, feed, egress, deliverer, now, origin }),
    start: () => deliverer.start(),
    wake: () => feed.wake(),
    close: () => deliverer.close(),
  };
}
