import type { Severity } from '@toolsum/schemas';
import type { AlertRow } from '../store/store.ts';

/** A standing request for alerts by webhook. */
export interface Subscription {
  readonly id: string;
  /** Id of the token that made it. */
  readonly owner: string;
  readonly url: string;
  readonly names: readonly string[];
  readonly minimumSeverity: Severity;
  readonly description?: string;
  /** Needed to sign, so it is stored as it is; nobody is shown it but who subscribes, once. */
  readonly secret: string;
  /** RFC 3339. */
  readonly createdAt: string;
}

/**
 * How far a subscription has got. That is all the state there is of deliveries: at most one alert of a subscription is
 * under way, the first after the cursor that it wants.
 */
export interface Progress {
  /** `disabled`: the receiver said that it is gone. */
  readonly state: 'active' | 'disabled';
  /** `seq` of the last alert that is done with: delivered, dead or not wanted. */
  readonly cursor: number;
  /** Attempts made at the next one. */
  readonly attempts: number;
  /** When the next attempt may be made, in milliseconds. */
  readonly dueAt: number;
  /** What became of the last attempt, in fixed words. */
  readonly lastOutcome?: string;
}

/** A delivery that was given up. The alert itself stays in the history. */
export interface DeadLetter {
  readonly alertSeq: number;
  readonly attempts: number;
  readonly outcome: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Where subscriptions are kept, beside the outbox that the log's transactions write. */
export interface AlertStore {
  /** Rows of the outbox with `seq` above `after`, in order. */
  readAlerts(after: number, limit: number): Promise<AlertRow[]>;
  /** The highest `seq` in the outbox; 0 if it is empty. */
  newestSeq(): Promise<number>;

  addSubscription(subscription: Subscription, progress: Progress): Promise<void>;
  readSubscription(id: string): Promise<(Subscription & Progress) | undefined>;
  /** In the order of their making; those of one owner, or all. */
  listSubscriptions(owner?: string): Promise<(Subscription & Progress)[]>;
  activeSubscriptions(): Promise<(Subscription & Progress)[]>;
  /** @returns whether there was one. Its dead letters go with it. */
  deleteSubscription(id: string): Promise<boolean>;

  /** Writes durably how far a subscription got, with the delivery that was given up at this step. No error if it is gone. */
  saveProgress(id: string, progress: Progress, dead?: DeadLetter): Promise<void>;
  /** At most `limit`, the newest first. */
  deadLetters(id: string, limit: number): Promise<DeadLetter[]>;
}
