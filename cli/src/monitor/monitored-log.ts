import type { LogPolicy, SigstoreTrust } from '@toolsum/core';
import type { MonitorEvent, TrustedRegistry } from '@toolsum/schemas';
import type { MemoryStore, RegistryReader } from '@toolsum/verifier';
import type { Console } from '../output/console.ts';
import { eventOf, type Telling } from './event.ts';
import type { KeepEvidence } from './evidence.ts';
import type { NameStates } from './name-states.ts';
import type { MonitorStore } from './store.ts';
import { concerns, type Watch } from './watch.ts';

export interface Witness {
  readonly url: string;
  /** Somebody asked for it: its silence is told. Others may show nothing under the address in the policy. */
  readonly asked: boolean;
}

/** One log with all that following it takes. */
export interface MonitoredLog {
  readonly trusted: TrustedRegistry;
  readonly policy: LogPolicy;
  readonly registry: RegistryReader;
  readonly store: MonitorStore;
  readonly states: NameStates;
  readonly memory: MemoryStore;
  /** Addresses under which witnesses show the newest checkpoint that they have cosigned. */
  readonly witnesses: readonly Witness[];
  /** Whose certificates count; without it, what is signed under one waits. */
  readonly sigstore: SigstoreTrust | undefined;
  readonly keepEvidence: KeepEvidence;
  readonly watch: Watch;
  readonly now: () => Date;
  readonly progress: Console['note'];
  /** Ids of what this process has told already: what stays wrong is not told in every round. */
  readonly told: Set<string>;
}

/**
 * Queues what is to be told of these tellings, each once in the life of this process, together with what the store has
 * to keep of it.
 *
 * @param keep writes the events in one step with whatever else belongs to them.
 */
export function tell(
  log: MonitoredLog,
  tellings: readonly Telling[],
  keep: (events: readonly MonitorEvent[]) => void = (events) => log.store.tell(events),
): void {
  const events = tellings.flatMap((telling) => {
    const event = eventOf(log.trusted.origin, telling, log.now());
    return concerns(log.watch, event) && !log.told.has(event.id) ? [withEvidence(log, event, telling)] : [];
  });
  keep(events);
  for (const { id } of events) log.told.add(id);
}

function withEvidence(log: MonitoredLog, event: MonitorEvent, { evidence, code }: Telling): MonitorEvent {
  if (evidence === undefined) return event;
  const { type, origin } = event;
  const path = log.keepEvidence({ type, origin, ...(code === undefined ? {} : { code }), ...evidence });
  return { ...event, evidence: path };
}
