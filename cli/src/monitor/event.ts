import { LIMITS, SCHEME, sha256Hex, timestampOf, visibleText, type ErrorCode } from '@toolsum/core';
import type { JsonObject, MonitorEvent, MonitorEventType, Severity } from '@toolsum/schemas';

/** What there is to tell, before it is known of which log and under which id. */
export interface Telling extends Partial<
  Omit<MonitorEvent, 'scheme' | 'kind' | 'id' | 'origin' | 'changes' | 'changesTotal' | 'evidence' | 'code'>
> {
  readonly type: MonitorEventType;
  readonly severity: Severity;
  readonly summary: string;
  readonly changes?: MonitorEvent['changes'];
  readonly code?: ErrorCode;
  /** What was served; kept in a file when the event is told. */
  readonly evidence?: { readonly facts?: JsonObject; readonly files: Readonly<Record<string, Uint8Array>> };
  /** Says what the event is about, if its entry does not: two tellings of one fact have the same. */
  readonly about?: string;
}

/** What an honest registry never does; all the rest is news of names. */
const MISBEHAVIOUR: ReadonlySet<MonitorEventType> = new Set<MonitorEventType>([
  'log-forked',
  'log-rolled-back',
  'root-differs',
  'tile-differs',
  'checkpoint-refused',
  'entry-malformed',
  'version-repeated',
  'place-repeated',
  'chain-broken',
  'entry-backdated',
  'entry-not-permitted',
  'request-not-proved',
  'release-missing',
  'release-differs',
  'status-missing',
  'status-contradicts-log',
  'status-expired',
  'status-older',
]);

/**
 * Makes an event of what there is to tell. Its id is the same whenever the same fact of the same log is told, so that it
 * is told once. Misbehaviour that no entry names is a new fact every day: one lie must not keep later ones quiet.
 */
export function eventOf(origin: string, told: Telling, now: Date): MonitorEvent {
  const { about, changes, evidence: _evidence, ...telling } = told;
  const { type, index, name, version } = telling;
  const subject = about ?? (index === undefined ? `${name ?? ''} ${version ?? ''}` : String(index));
  const isMisbehaviour = MISBEHAVIOUR.has(type);
  const day = isMisbehaviour && index === undefined ? [timestampOf(now).slice(0, 10)] : [];
  return {
    ...telling,
    scheme: SCHEME,
    kind: 'monitor-event',
    id: `event_${sha256Hex([origin, type, subject, ...day].join('\n')).slice(0, 32)}`,
    origin,
    at: telling.at ?? timestampOf(now),
    misbehaviour: isMisbehaviour,
    summary: visibleText(telling.summary, { maxLength: 480 }),
    ...(changes === undefined
      ? {}
      : { changes: changes.slice(0, LIMITS.alertChanges), changesTotal: changes.length }),
  };
}
