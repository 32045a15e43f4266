import { ToolsumError } from '@toolsum/core';
import type { Alert } from '@toolsum/schemas';
import type { AlertStore } from './alert-store.ts';

/** An alert of the outbox. `json` is what is sent. */
export interface FeedItem {
  readonly seq: number;
  readonly json: string;
  readonly alert: Alert;
}

/** The log as far as a signed checkpoint covers it. */
export interface PublishedTree {
  readonly origin: string;
  readonly size: number;
}

const REMEMBERED = 1024;

/**
 * Alerts in the order of the log, for all who read them. An alert is in the outbox as soon as its entry is committed,
 * but is read only when a published checkpoint covers the entry: its receipt can then be had.
 */
export class AlertFeed {
  readonly #store: Pick<AlertStore, 'readAlerts' | 'newestSeq'>;
  readonly #published: () => PublishedTree;
  readonly #listeners = new Set<() => void>();
  /** Many read the same newest alerts. */
  readonly #parsed = new Map<number, FeedItem>();

  constructor(store: Pick<AlertStore, 'readAlerts' | 'newestSeq'>, published: () => PublishedTree) {
    this.#store = store;
    this.#published = published;
  }

  /** Alerts after a position, at most `limit`; empty only at the end. */
  async read(after: number, limit: number): Promise<FeedItem[]> {
    const rows = await this.#store.readAlerts(after, limit);
    const items = rows.map(({ seq, json }) => this.#item(seq, json));
    const hidden = items.findIndex((item) => !this.#isCovered(item));
    return hidden < 0 ? items : items.slice(0, hidden);
  }

  /** Position of the newest alert that can be read; 0 if there is none. */
  async newest(): Promise<number> {
    let seq = await this.#store.newestSeq();
    // Uncovered are at most those of the batch that is being published.
    while (seq > 0 && (await this.read(seq - 1, 1)).length === 0) seq -= 1;
    return seq;
  }

  /** To be called when a checkpoint was published. */
  wake(): void {
    for (const listener of this.#listeners) listener();
  }

  /** @returns stops listening. */
  onWake(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #isCovered({ alert }: FeedItem): boolean {
    const { origin, size } = this.#published();
    return alert.data.origin !== origin || alert.data.index < size;
  }

  #item(seq: number, json: string): FeedItem {
    const known = this.#parsed.get(seq);
    if (known !== undefined) return known;
    const item = { seq, json, alert: parseRow(json) };
    this.#parsed.set(seq, item);
    const [oldest] = this.#parsed.keys();
    if (this.#parsed.size > REMEMBERED && oldest !== undefined) this.#parsed.delete(oldest);
    return item;
  }
}

/** Rows are our own writing. */
function parseRow(json: string): Alert {
  try {
    return JSON.parse(json) as Alert;
  } catch (cause) {
    throw new ToolsumError(
      'ERR_INTERNAL',
      'the alert outbox holds something else than an alert',
      {},
      { cause },
    );
  }
}
