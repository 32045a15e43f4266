import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { asDocument, parseJsonText, visibleText } from '@toolsum/core';
import { isMonitorEvent, type MonitorEvent } from '@toolsum/schemas';
import { jsonText } from '../output/json.ts';
import type { MonitorStore } from './store.ts';

/** Hands an event over. @returns undefined when that is done, else why not. */
export type Deliver = (event: MonitorEvent) => Promise<string | undefined>;

/** Waits between the tries of one round, in milliseconds. */
const AGAIN_AFTER = [1_000, 4_000];
/** Time for a command to take one event, in milliseconds. */
const COMMAND_MS = 30_000;

/**
 * Hands over what is queued, in order. An event leaves the queue only when it was taken: if this process ends in
 * between, it is handed over once more.
 *
 * @returns how many were taken, and why the next was not.
 */
export async function deliverQueued(
  store: MonitorStore,
  deliver: Deliver,
  signal: AbortSignal,
  pauses: readonly number[] = AGAIN_AFTER,
): Promise<{ delivered: number; failure?: string }> {
  let delivered = 0;
  for (let next = store.queued(); next !== undefined; next = store.queued()) {
    signal.throwIfAborted();
    const event = asDocument(parseJsonText(next.json), isMonitorEvent, 'queued event');
    const failure = await deliverPatiently(event, deliver, signal, pauses);
    if (failure !== undefined) return { delivered, failure };
    store.delivered(next.id);
    delivered += 1;
  }
  return { delivered };
}

async function deliverPatiently(
  event: MonitorEvent,
  deliver: Deliver,
  signal: AbortSignal,
  pauses: readonly number[],
): Promise<string | undefined> {
  let failure = await deliver(event);
  for (const pause of pauses) {
    if (failure === undefined) break;
    await delay(pause, undefined, { signal });
    failure = await deliver(event);
  }
  return failure;
}

/**
 * Runs a command for each event, without a shell: the event is one JSON document on its standard input, and nothing of
 * it stands in the arguments. It gets this process's environment without what is toolsum's own, and `TOOLSUM_EVENT`.
 * What it prints goes to standard error. Exit code 0 means: taken.
 */
export function commandDelivery(command: string, args: readonly string[], timeoutMs = COMMAND_MS): Deliver {
  return async (event) =>
    new Promise((resolve) => {
      const child = spawn(command, args, {
        stdio: ['pipe', process.stderr, process.stderr],
        env: { ...foreignEnvironment(process.env), TOOLSUM_EVENT: event.type },
        detached: process.platform !== 'win32',
      });
      const timer = setTimeout(() => {
        killGroup(child.pid);
        resolve(`it did not end within ${timeoutMs / 1000} seconds`);
      }, timeoutMs);
      const end = (failure: string | undefined): void => {
        clearTimeout(timer);
        resolve(failure);
      };
      child.once('error', (error) => end(visibleText(error.message)));
      child.once('close', (code, signal) => end(code === 0 ? undefined : `it ended with ${signal ?? code}`));
      // Whoever does not read all of it may still have taken it.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(`${jsonText(event, 0)}\n`);
    });
}

/** Tokens and passwords for toolsum itself are nobody else's. */
function foreignEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TOOLSUM_')));
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
