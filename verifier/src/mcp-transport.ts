import { randomUUID } from 'node:crypto';
import { ToolsumError } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { keepAccepted, resolveIn, type ServerSubject, type VerifierContext } from './context.ts';
import type { Effect, GateEvent } from './gate/effect.ts';
import { idKey, readMessage } from './gate/message.ts';
import { parseServer } from './server-name.ts';
import { SessionGate } from './session-gate.ts';
import type { Target } from './target.ts';

/** A transport of the official SDK's client, by its shape: the SDK itself is not needed. */
export interface McpTransport {
  start(): Promise<void>;
  send(message: unknown, options?: unknown): Promise<void>;
  close(): Promise<void>;
  onclose?: (() => void) | undefined;
  onerror?: ((error: Error) => void) | undefined;
  onmessage?(message: unknown, extra?: unknown): void;
  sessionId?: string | undefined;
  readonly hasPerRequestStream?: boolean;
  setProtocolVersion?: ((version: string) => void) | undefined;
  setSupportedProtocolVersions?: ((versions: string[]) => void) | undefined;
}

export interface GuardTransportOptions {
  /** `NAME` or `NAME@VERSION`; without it the server is known by its command or address. */
  readonly server?: string;
  /** What the transport runs or reaches; read off the official transports if absent. */
  readonly target?: Target;
  /** The person who writes this code says that the transport is that server, whatever runs. */
  readonly mapped?: boolean;
  /** The user's own files if absent. */
  readonly context?: VerifierContext;
  /** The human channel: what is refused and why. Nothing of it may reach a model. */
  readonly onEvent?: (event: GateEvent) => void;
}

/**
 * Puts the session gate between the official SDK's client and its transport: the client sees only what was signed or
 * pinned, and calls nothing else.
 *
 * Objects that a transport has parsed no longer show duplicate members; the stdio guard checks the bytes as well.
 *
 * @param transport not yet started; the client starts the one returned.
 */
export function guardTransport(transport: McpTransport, options: GuardTransportOptions = {}): McpTransport {
  return new GuardedTransport(transport, options);
}

class GuardedTransport implements McpTransport {
  onclose?: (() => void) | undefined;
  onerror?: ((error: Error) => void) | undefined;
  onmessage?: (message: unknown, extra?: unknown) => void;
  readonly #inner: McpTransport;
  readonly #options: GuardTransportOptions;
  #gate: SessionGate | undefined;
  #started = false;
  #keep: (accepted: Extract<Effect, { accepted: unknown }>['accepted']) => Promise<void> = () =>
    Promise.resolve();
  /** Options of requests that the gate holds back. */
  #sendOptions = new Map<string, unknown>();
  #timers = new Set<NodeJS.Timeout>();

  constructor(inner: McpTransport, options: GuardTransportOptions) {
    this.#inner = inner;
    this.#options = options;
  }

  get sessionId(): string | undefined {
    return this.#inner.sessionId;
  }

  get hasPerRequestStream(): boolean {
    return this.#inner.hasPerRequestStream ?? false;
  }

  setProtocolVersion(version: string): void {
    this.#inner.setProtocolVersion?.(version);
  }

  setSupportedProtocolVersions(versions: string[]): void {
    this.#inner.setSupportedProtocolVersions?.(versions);
  }

  /** Decides what the server should be, and only then starts it. */
  async start(): Promise<void> {
    const gate = await this.#prepare();
    this.#gate = gate;
    this.#inner.onclose = () => {
      this.#stopTimers();
      this.onclose?.();
    };
    this.#inner.onerror = (error) => this.onerror?.(error);
    this.#inner.onmessage = (message: unknown, extra?: unknown) => {
      void this.#perform(gate.fromServer(message as JsonValue), extra);
    };
    this.#report(gate.begin());
    // A server that is refused whatever it lists is never started; the client still gets its answers.
    if (gate.blocked) return;
    this.#started = true;
    await this.#inner.start();
  }

  async send(message: unknown, options?: unknown): Promise<void> {
    const gate = this.#gate;
    if (gate === undefined) throw new ToolsumError('ERR_USAGE', 'the transport has not been started');
    const read = readMessage(message as JsonValue);
    if (read?.type === 'request' && options !== undefined) this.#sendOptions.set(idKey(read.id), options);
    await this.#perform(gate.fromClient(message as JsonValue), undefined, message);
  }

  async close(): Promise<void> {
    this.#stopTimers();
    if (this.#started) await this.#inner.close();
    else this.onclose?.();
  }

  async #prepare(): Promise<SessionGate> {
    const { server, mapped } = this.#options;
    const context = this.#options.context ?? (await localContextOfUser());
    const found = this.#options.target ?? targetOf(this.#inner);
    const subject: ServerSubject = {
      target: found ?? { kind: 'command', command: '', args: [] },
      // Where nothing says what runs, the code that names the server is all there is to go by.
      mapped: mapped ?? (found === undefined && server !== undefined),
      ...(server === undefined ? {} : { server: parseServer(server) }),
    };
    const expectation = await resolveIn(context, subject);
    this.#keep = async (accepted) => {
      try {
        await keepAccepted(context, { ...subject, expectation, ...accepted });
      } catch (error) {
        const reason = ToolsumError.is(error) ? error.message : 'an internal error';
        this.#options.onEvent?.({ kind: 'not-kept', reason });
      }
    };
    return new SessionGate({ expectation, policy: context.policy, nonce: `toolsum-${randomUUID()}` });
  }

  #report(effects: readonly Effect[]): void {
    for (const effect of effects) if ('report' in effect) this.#options.onEvent?.(effect.report);
  }

  /** @param own the message that is being sent right now: its failure is the sender's. */
  async #perform(effects: readonly Effect[], extra: unknown, own?: unknown): Promise<void> {
    this.#report(effects);
    let failure: { error: unknown } | undefined;
    for (const effect of effects) {
      if ('accepted' in effect) await this.#keep(effect.accepted);
      else if ('timer' in effect) this.#startTimer(effect.timer);
      else if ('to' in effect && effect.to === 'client') this.#deliver(effect.message, extra);
      else if ('to' in effect) {
        try {
          await this.#toServer(effect.message);
        } catch (error) {
          if (effect.message === own) failure = { error };
          else this.#lost(error);
        }
      }
    }
    if (failure !== undefined) throw failure.error;
  }

  async #toServer(message: JsonValue): Promise<void> {
    const read = readMessage(message);
    const key = read?.type === 'request' ? idKey(read.id) : '';
    const options = this.#sendOptions.get(key);
    this.#sendOptions.delete(key);
    await this.#inner.send(message, options);
  }

  /** Not at once: the SDK must have noted its request before the answer comes. */
  #deliver(message: JsonValue, extra: unknown): void {
    queueMicrotask(() => this.onmessage?.(message, extra));
  }

  #lost(cause: unknown): void {
    const error = new ToolsumError('ERR_SERVER_UNREACHABLE', 'the server could not be asked', {}, { cause });
    void this.#perform(this.#gate?.serverFault(error) ?? [], undefined);
  }

  #startTimer({ id, ms }: { id: string; ms: number }): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#perform(this.#gate?.onTimer(id) ?? [], undefined);
    }, ms);
    timer.unref();
    this.#timers.add(timer);
  }

  #stopTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}

/** Loaded only when needed: it reads files. */
async function localContextOfUser(): Promise<VerifierContext> {
  const { localContext } = await import('./node/local-context.ts');
  return localContext({ cwd: process.cwd() });
}

/** The official transports keep what they were made with. */
function targetOf(transport: object): Target | undefined {
  const { _serverParams: params, _url: url } = transport as { _serverParams?: unknown; _url?: unknown };
  if (url instanceof URL) return { kind: 'url', url: url.href };
  if (typeof params !== 'object' || params === null) return undefined;
  const { command, args = [] } = params as JsonObject;
  if (typeof command !== 'string' || !Array.isArray(args)) return undefined;
  const words = args.filter((word) => typeof word === 'string');
  return words.length === args.length ? { kind: 'command', command, args: words } : undefined;
}
