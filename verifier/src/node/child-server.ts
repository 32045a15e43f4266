import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { LIMITS, ToolsumError } from '@toolsum/core';
import { endGroup, guardGroup } from './process-group.ts';

/** How to start a stdio server. There is no shell in between. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment; make it with `serverEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Working directory; that of this process if absent. */
  readonly cwd?: string;
}

export interface ServerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running stdio server. Its output is untrusted. */
export interface ChildServer {
  readonly pid: number;
  /** Errors on it (the server closed its end) are swallowed; `exited` tells. */
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when the process has ended; its last output may still be unread. Never rejects. */
  readonly exited: Promise<ServerExit>;
  /** The last of what it wrote to stderr, at most `LIMITS.stderrBytes`: untrusted text. */
  stderrTail(): string;
  /**
   * Ends the server and everything it started in its process group: closes its stdin, then SIGTERM, then SIGKILL,
   * `LIMITS.stopGraceMs` apart. Safe to call twice. Nothing of the group is left when it settles.
   */
  stop(): Promise<ServerExit>;
}

export interface StartOptions {
  /** Receives stderr as it comes, for callers that pass it on. */
  readonly onStderr?: (chunk: Uint8Array) => void;
  readonly graceMs?: number;
}

/**
 * Starts a server in a process group of its own. It ends with this process, see `guardGroup`; a server that moves its
 * helpers into another session gets them out of reach.
 *
 * @throws ToolsumError ERR_USAGE if the command can't be started.
 */
export async function startServer(command: ServerCommand, options: StartOptions = {}): Promise<ChildServer> {
  const graceMs = options.graceMs ?? LIMITS.stopGraceMs;
  const child = spawn(command.command, command.args, {
    env: { ...command.env },
    stdio: 'pipe',
    shell: false,
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  });
  const pid = child.pid;
  if (pid !== undefined) guardGroup(pid, child);
  const exited = new Promise<ServerExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) => reject(startFailure(command, cause)));
  });
  if (pid === undefined) throw new ToolsumError('ERR_INTERNAL', 'a started process without an id');
  // Later errors are failed signals and closed pipes; `exited` says what became of the process.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  const tail = keepTail(child.stderr, options.onStderr);

  let stopping: Promise<ServerExit> | undefined;
  return {
    pid,
    stdin: child.stdin,
    stdout: child.stdout,
    exited,
    stderrTail: tail,
    stop() {
      stopping ??= (async () => {
        child.stdin.end();
        // A server blocked on a full pipe would never see its stdin close.
        if (!child.stdout.readableFlowing) child.stdout.resume();
        await endGroup(pid, exited, graceMs);
        child.stdin.destroy();
        child.stdout.destroy();
        child.stderr.destroy();
        return { code: child.exitCode, signal: child.signalCode };
      })();
      return stopping;
    },
  };
}

function startFailure(command: ServerCommand, cause: Error): ToolsumError {
  const name = JSON.stringify(command.command.slice(0, 200));
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such program or working directory',
    EACCES: 'it may not be executed',
  };
  return new ToolsumError('ERR_USAGE', `cannot start ${name}: ${reasons[code] ?? code}`, { code }, { cause });
}

function keepTail(stream: Readable, onChunk: ((chunk: Uint8Array) => void) | undefined): () => string {
  let tail: Buffer = Buffer.alloc(0);
  stream.on('error', () => undefined);
  stream.on('data', (chunk: Buffer) => {
    onChunk?.(chunk);
    tail = Buffer.concat([tail, chunk]).subarray(-LIMITS.stderrBytes);
  });
  return () => tail.toString('utf8');
}
