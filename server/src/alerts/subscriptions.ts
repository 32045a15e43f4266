import { randomBytes } from 'node:crypto';
import { LIMITS, ToolsumError, timestampOf } from '@toolsum/core';
import type { Alert, Severity, SubscriptionRequest } from '@toolsum/schemas';
import type { Actor } from '../tokens.ts';
import type { AlertFeed } from './alert-feed.ts';
import type { AlertStore, DeadLetter, Progress, Subscription } from './alert-store.ts';
import { outcomeText, type Deliverer } from './deliver.ts';
import type { Egress } from './egress.ts';
import { makeWebhookSecret } from './standard-webhooks.ts';

/** A subscription as its owner is shown it: without the secret. */
export interface SubscriptionView {
  readonly id: string;
  readonly url: string;
  readonly names: readonly string[];
  readonly minimumSeverity: Severity;
  readonly description?: string;
  readonly createdAt: string;
  readonly state: Progress['state'];
  /** What became of the last attempt. */
  readonly lastOutcome?: string;
  /** A delivery that is tried again, and when. */
  readonly retry?: { readonly attempts: number; readonly at: string };
}

export interface SubscriptionParts {
  readonly store: AlertStore;
  readonly feed: AlertFeed;
  readonly egress: Egress;
  readonly deliverer: Deliverer;
  readonly now: () => Date;
  readonly origin: string;
}

const DEAD_LETTERS_SHOWN = 100;
/** The test message is about no server; `.test` can be nobody's name (RFC 6761). */
const TEST_NAME = 'toolsum.test/subscription';

/** Standing requests for alerts by webhook. Each belongs to the token that made it; an admin sees all. */
export class Subscriptions {
  readonly #parts: SubscriptionParts;

  constructor(parts: SubscriptionParts) {
    this.#parts = parts;
  }

  /**
   * Subscribes to what is published from now on.
   *
   * @returns also the secret, which can never be shown again.
   * @throws ToolsumError ERR_EGRESS_REFUSED for a URL that the registry will not call, ERR_TOO_MANY.
   */
  async create(
    request: SubscriptionRequest,
    actor: Actor,
  ): Promise<SubscriptionView & { readonly secret: string }> {
    const { store, feed, egress, now } = this.#parts;
    egress.checkUrl(request.url);
    const owned = await store.listSubscriptions(actor.tokenId);
    if (owned.length >= LIMITS.subscriptionsPerOwner) {
      throw new ToolsumError(
        'ERR_TOO_MANY',
        `a token has at most ${LIMITS.subscriptionsPerOwner} subscriptions; delete one first`,
      );
    }
    const subscription: Subscription = {
      id: `sub_${randomBytes(8).toString('hex')}`,
      owner: actor.tokenId,
      url: request.url,
      names: request.names,
      minimumSeverity: request.minimumSeverity ?? 'info',
      ...(request.description === undefined ? {} : { description: request.description }),
      secret: makeWebhookSecret(),
      createdAt: timestampOf(now()),
    };
    const progress: Progress = { state: 'active', cursor: await feed.newest(), attempts: 0, dueAt: 0 };
    await store.addSubscription(subscription, progress);
    return { ...view({ ...subscription, ...progress }), secret: subscription.secret };
  }

  async list(actor: Actor): Promise<SubscriptionView[]> {
    const { store } = this.#parts;
    return (await store.listSubscriptions(isAdmin(actor) ? undefined : actor.tokenId)).map(view);
  }

  /** @throws ToolsumError ERR_NOT_FOUND, also for somebody else's. */
  async read(
    id: string,
    actor: Actor,
  ): Promise<SubscriptionView & { readonly deadLetters: readonly DeadLetter[] }> {
    const subscription = await this.#owned(id, actor);
    return {
      ...view(subscription),
      deadLetters: await this.#parts.store.deadLetters(id, DEAD_LETTERS_SHOWN),
    };
  }

  /** @throws ToolsumError ERR_NOT_FOUND, also for somebody else's. */
  async remove(id: string, actor: Actor): Promise<void> {
    await this.#owned(id, actor);
    await this.#parts.store.deleteSubscription(id);
  }

  /**
   * Sends a test message once, and says what became of it.
   *
   * @throws ToolsumError ERR_NOT_FOUND, ERR_BUSY.
   */
  async test(id: string, actor: Actor): Promise<{ readonly delivered: boolean; readonly outcome: string }> {
    await this.#owned(id, actor);
    const outcome = await this.#parts.deliverer.sendOnce(id, this.#testAlert());
    const delivered = outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300;
    return { delivered, outcome: outcomeText(outcome) };
  }

  async #owned(id: string, actor: Actor): Promise<Subscription & Progress> {
    const subscription = await this.#parts.store.readSubscription(id);
    if (subscription === undefined || (subscription.owner !== actor.tokenId && !isAdmin(actor))) {
      throw new ToolsumError('ERR_NOT_FOUND', 'there is no such subscription');
    }
    return subscription;
  }

  #testAlert(): Alert {
    return {
      type: 'subscription.test',
      timestamp: timestampOf(this.#parts.now()),
      data: {
        id: `test_${randomBytes(16).toString('hex')}`,
        origin: this.#parts.origin,
        name: TEST_NAME,
        severity: 'info',
        index: 0,
        entry: '',
        receipt: '',
        summary: 'a test of this subscription; nothing was published',
        changes: [],
        changesTotal: 0,
      },
    };
  }
}

function isAdmin(actor: Actor): boolean {
  return actor.scopes.includes('admin');
}

function view(subscription: Subscription & Progress): SubscriptionView {
  const { id, url, names, minimumSeverity, description, createdAt, state, lastOutcome } = subscription;
  return {
    id,
    url,
    names,
    minimumSeverity,
    ...(description === undefined ? {} : { description }),
    createdAt,
    state,
    ...(lastOutcome === undefined ? {} : { lastOutcome }),
    ...(subscription.attempts === 0
      ? {}
      : { retry: { attempts: subscription.attempts, at: timestampOf(new Date(subscription.dueAt)) } }),
  };
}
