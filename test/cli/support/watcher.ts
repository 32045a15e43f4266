import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLogPolicy } from '@toolsum/core';
import { isMonitorEvent, type MonitorEvent, type TrustedRegistry } from '@toolsum/schemas';
import { connectRegistry } from '@toolsum/verifier';
import { memoryFiles } from '@toolsum/verifier/node';
import { evidenceFolder } from '../../../cli/src/monitor/evidence.ts';
import type { MonitoredLog } from '../../../cli/src/monitor/monitored-log.ts';
import { NameStates } from '../../../cli/src/monitor/name-states.ts';
import { monitorRound, type RoundOptions } from '../../../cli/src/monitor/round.ts';
import { MonitorStore } from '../../../cli/src/monitor/store.ts';
import type { Watch } from '../../../cli/src/monitor/watch.ts';

const EVERYTHING: Watch = { patterns: ['*'], own: [], minimum: 'info' };

/** A monitor of one log with its state in a temporary folder. */
export class Watcher {
  readonly folder = mkdtempSync(join(tmpdir(), 'toolsum-monitor-'));
  readonly #trusted: TrustedRegistry;
  readonly #now: () => Date;
  #parts: Partial<MonitoredLog>;
  log: MonitoredLog;

  constructor(trusted: TrustedRegistry, now: () => Date, parts: Partial<MonitoredLog> = {}) {
    this.#trusted = trusted;
    this.#now = now;
    this.#parts = parts;
    this.log = this.#open();
  }

  #open(): MonitoredLog {
    const store = new MonitorStore(join(this.folder, 'state.sqlite'), this.#trusted.origin);
    return {
      trusted: this.#trusted,
      policy: parseLogPolicy(this.#trusted.policy),
      registry: connectRegistry(this.#trusted.url, { timeoutMs: 5_000 }),
      store,
      states: new NameStates(store),
      memory: memoryFiles(join(this.folder, 'memory')),
      witnesses: [],
      sigstore: undefined,
      keepEvidence: evidenceFolder(join(this.folder, 'evidence')),
      watch: EVERYTHING,
      now: this.#now,
      progress: () => undefined,
      told: new Set(),
      ...this.#parts,
    };
  }

  /** As another process would find it. */
  restart(parts: Partial<MonitoredLog> = this.#parts): void {
    this.log.store.close();
    this.#parts = parts;
    this.log = this.#open();
  }

  /** Looks once. @returns what was told in this round. */
  async look(options: Partial<RoundOptions> = {}): Promise<MonitorEvent[]> {
    await this.round(options);
    return this.take();
  }

  /** @returns what could not be found out. */
  async round(options: Partial<RoundOptions> = {}): Promise<string[]> {
    return monitorRound(this.log, { full: false, fromNow: false, ...options }, new AbortController().signal);
  }

  /** Takes all queued events. */
  take(): MonitorEvent[] {
    const events: MonitorEvent[] = [];
    for (let next = this.log.store.queued(); next !== undefined; next = this.log.store.queued()) {
      const event: unknown = JSON.parse(next.json);
      if (!isMonitorEvent(event)) throw new Error(`not an event: ${next.json}`);
      events.push(event);
      this.log.store.delivered(next.id);
    }
    return events;
  }

  /** Everything kept as evidence, by file. */
  evidence(): Record<string, unknown>[] {
    return readdirSync(join(this.folder, 'evidence')).map(
      (name) =>
        JSON.parse(readFileSync(join(this.folder, 'evidence', name), 'utf8')) as Record<string, unknown>,
    );
  }

  remove(): void {
    this.log.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What events say, in short. */
export function typesOf(events: readonly MonitorEvent[]): string[] {
  return events.map(({ type }) => type);
}
