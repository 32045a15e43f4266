import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { LIMITS, parseJson, ToolsumError, visibleText } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { keepAccepted, resolveIn, type ServerSubject, type VerifierContext } from '../context.ts';
import type { Effect, GateEvent } from '../gate/effect.ts';
import { refusalMessage } from '../refusal.ts';
import { SessionGate } from '../session-gate.ts';
import { startServer, type ChildServer, type ServerCommand } from './child-server.ts';
import { isBlankLine, splitLines } from './json-lines.ts';

export interface GuardOptions extends ServerSubject {
  readonly command: ServerCommand;
  readonly context: VerifierContext;
  /** The client's end; standard input and output of this process if absent. */
  readonly stdin?: Readable;
  readonly stdout?: Writable;
  /** Where the server's stderr goes, with everything invisible made visible. */
  readonly stderr?: Writable;
  /** The human channel. */
  readonly onEvent?: (event: GateEvent) => void;
}

const LINE_FEED = Buffer.from('\n');
const CARRIAGE_RETURN = 0x0d;

/**
 * Stands between a client and a stdio server: every line of the server's is parsed strictly and judged by the session
 * gate before the client sees it. A line that two readers could take for two things refuses the server.
 *
 * @returns the exit code: the server's own, 1 if it was refused, 128 and the signal's number as shells have it.
 * Nothing of the server is left when it settles.
 * @throws ToolsumError ERR_USAGE if the command can't be started.
 */
export async function runGuard(options: GuardOptions): Promise<number> {
  const { context, command } = options;
  const subject: ServerSubject = {
    target: options.target,
    ...(options.server === undefined ? {} : { server: options.server }),
    ...(options.mapped === undefined ? {} : { mapped: options.mapped }),
  };
  const expectation = await resolveIn(context, subject);
  const gate = new SessionGate({ expectation, policy: context.policy, nonce: `toolsum-${randomUUID()}` });
  const session = new GuardSession(gate, options, async (accepted) =>
    keepAccepted(context, { ...subject, expectation, ...accepted }),
  );
  session.begin();
  // Refused whatever it lists: the client gets its answers, the server is never started.
  if (gate.blocked) return session.withoutServer();
  const stderr = options.stderr ?? process.stderr;
  const server = await startServer(command, {
    onStderr: (chunk) => {
      const text = Buffer.from(chunk).toString('utf8');
      stderr.write(visibleText(text, { newlines: true, tabs: true }));
    },
  });
  return session.withServer(server);
}

type Accepted = Extract<Effect, { accepted: unknown }>['accepted'];

class GuardSession {
  readonly #gate: SessionGate;
  readonly #stdin: Readable;
  readonly #stdout: Writable;
  readonly #onEvent: (event: GateEvent) => void;
  readonly #keep: (accepted: Accepted) => Promise<void>;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** The bytes that a message came in. */
  readonly #lines = new WeakMap<object, Uint8Array>();
  #server: ChildServer | undefined;
  #ending = false;

  constructor(gate: SessionGate, options: GuardOptions, keep: (accepted: Accepted) => Promise<void>) {
    this.#gate = gate;
    this.#stdin = options.stdin ?? process.stdin;
    this.#stdout = options.stdout ?? process.stdout;
    this.#onEvent = options.onEvent ?? (() => undefined);
    this.#keep = keep;
  }

  begin(): void {
    for (const effect of this.#gate.begin()) if ('report' in effect) this.#onEvent(effect.report);
  }

  async withoutServer(): Promise<number> {
    await this.#readClient();
    return 1;
  }

  async withServer(server: ChildServer): Promise<number> {
    this.#server = server;
    try {
      const client = this.#readClient();
      const ended = this.#readServer(server);
      // Whoever ends first ends the session: the client by closing its end, the server by exiting.
      await Promise.race([client, ended.then(() => (this.#gate.blocked ? client : undefined))]);
      this.#ending = true;
      const { code, signal } = await server.stop();
      await ended;
      if (this.#gate.blocked) return 1;
      return code ?? (signal === null ? 0 : 128 + (SIGNAL_NUMBERS[signal] ?? 0));
    } finally {
      for (const timer of this.#timers) clearTimeout(timer);
      this.#stdin.destroy();
      await server.stop();
    }
  }

  async #readClient(): Promise<void> {
    const lines = splitLines(LIMITS.messageBytes);
    try {
      for await (const chunk of this.#stdin) {
        for (const line of lines.push(chunk as Uint8Array)) {
          if (!isBlankLine(line)) await this.#clientLine(line);
        }
      }
    } catch (error) {
      // Its own end was closed when the server went; or the client sent a line beyond all bounds.
      if (ToolsumError.is(error)) await this.#write('client', refusalMessage(null, 'message-unreadable'));
    }
  }

  async #clientLine(line: Uint8Array): Promise<void> {
    let message: JsonValue;
    try {
      message = parseJson(line, LIMITS.messageBytes);
    } catch {
      // What can't be read can't be judged; a lenient server might still act on it.
      await this.#write('client', refusalMessage(null, 'message-unreadable'));
      return;
    }
    this.#remember(message, line);
    await this.#perform(this.#gate.fromClient(message));
  }

  async #readServer(server: ChildServer): Promise<void> {
    const lines = splitLines(LIMITS.messageBytes);
    try {
      for await (const chunk of server.stdout) {
        for (const line of lines.push(chunk as Uint8Array)) {
          if (isBlankLine(line)) continue;
          const message = parseJson(line, LIMITS.messageBytes);
          this.#remember(message, line);
          await this.#perform(this.#gate.fromServer(message, line.byteLength));
        }
        if (this.#gate.blocked) break;
      }
    } catch (error) {
      // Closing the server's output from this end is no fault of the server's.
      if (!this.#ending) await this.#perform(this.#gate.serverFault(error));
    }
    if (this.#gate.blocked) await server.stop();
  }

  /**
   * Some clients end a line at a carriage return too, and would find a message inside the message: what has one
   * before its end goes on rewritten, without white space.
   */
  #remember(message: JsonValue, line: Uint8Array): void {
    const at = line.indexOf(CARRIAGE_RETURN);
    if (at !== -1 && at < line.byteLength - 1) return;
    if (typeof message === 'object' && message !== null) this.#lines.set(message, line);
  }

  async #perform(effects: readonly Effect[]): Promise<void> {
    for (const effect of effects) {
      if ('report' in effect) this.#onEvent(effect.report);
      else if ('accepted' in effect) await this.#keepQuietly(effect.accepted);
      else if ('timer' in effect) this.#startTimer(effect.timer);
      else await this.#pass(effect);
    }
    // Nothing of a refused server is wanted any more.
    if (this.#gate.blocked) void this.#server?.stop();
  }

  /** What is untouched goes on as the bytes that it came in, also when the gate had held it for a while. */
  async #pass({ to, message, untouched }: Extract<Effect, { to: unknown }>): Promise<void> {
    const line =
      untouched === true && typeof message === 'object' && message !== null
        ? this.#lines.get(message)
        : undefined;
    await (line === undefined ? this.#write(to, message) : this.#writeBytes(to, line));
  }

  /** A disk that can't be written to must not end a session that was found good. */
  async #keepQuietly(accepted: Accepted): Promise<void> {
    try {
      await this.#keep(accepted);
    } catch (error) {
      const reason = ToolsumError.is(error) ? error.message : 'an internal error';
      this.#onEvent({ kind: 'not-kept', reason });
    }
  }

  async #write(to: 'client' | 'server', message: JsonValue | JsonObject): Promise<void> {
    await this.#writeBytes(to, Buffer.from(JSON.stringify(message)));
  }

  async #writeBytes(to: 'client' | 'server', line: Uint8Array): Promise<void> {
    const stream = to === 'client' ? this.#stdout : this.#server?.stdin;
    if (stream === undefined || stream.destroyed || stream.writableEnded) return;
    if (stream.write(Buffer.concat([line, LINE_FEED]))) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        stream.off('drain', done).off('close', done).off('error', done);
        resolve();
      };
      stream.once('drain', done).once('close', done).once('error', done);
    });
  }

  #startTimer({ id, ms }: { id: string; ms: number }): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#perform(this.#gate.onTimer(id));
    }, ms);
    this.#timers.add(timer);
  }
}

const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};
