import { spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;
const DEADLY_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Leaders of the groups that are alive now; whatever way this process ends, they end with it. */
const live = new Set<number>();

/**
 * Remembers the group that a child leads (started `detached`), so that it dies with this process: on a normal exit,
 * an uncaught error, and on signals that nobody else handles. Only SIGKILL of this process leaves the group running,
 * and then its standard input is closed.
 */
export function guardGroup(leader: number, child: ChildProcess): void {
  if (live.size === 0) {
    process.on('exit', killAll);
    for (const signal of DEADLY_SIGNALS) process.on(signal, onSignal);
  }
  live.add(leader);
  // An empty group's number may go to a stranger later: never signal it again.
  child.once('exit', () => {
    if (!signalGroup(leader, 0)) forgetGroup(leader);
  });
}

function forgetGroup(leader: number): void {
  if (!live.delete(leader) || live.size > 0) return;
  process.off('exit', killAll);
  for (const signal of DEADLY_SIGNALS) process.off(signal, onSignal);
}

function killAll(): void {
  for (const leader of live) signalGroup(leader, 'SIGKILL');
}

function onSignal(signal: NodeJS.Signals): void {
  // Somebody else decides what the signal means; when they exit, the exit hook does the rest.
  if (process.listenerCount(signal) > 1) return;
  killAll();
  for (const leader of live) forgetGroup(leader);
  process.kill(process.pid, signal);
}

/** @returns whether anything of the group was there to receive the signal. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  if (!live.has(leader)) return false;
  try {
    if (process.platform !== 'win32') return process.kill(-leader, signal);
    if (signal === 0) return false;
    return spawnSync('taskkill', ['/pid', String(leader), '/T', '/F'], { windowsHide: true }).status === 0;
  } catch {
    return false;
  }
}

/**
 * Ends a whole group, politely first: waits for the leader to go by itself (its standard input is closed already),
 * then SIGTERM, then SIGKILL, `graceMs` apart. What the leader leaves behind gets the same treatment.
 */
export async function endGroup(leader: number, exited: Promise<unknown>, graceMs: number): Promise<void> {
  await within(graceMs, exited);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!signalGroup(leader, signal)) break;
    // Nobody tells when the last member of a group is gone.
    for (let waited = 0; waited < graceMs && signalGroup(leader, 0); waited += POLL_MS) await delay(POLL_MS);
  }
  await within(graceMs, exited);
  forgetGroup(leader);
}

async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  await Promise.race([promise, delay(ms, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
}
