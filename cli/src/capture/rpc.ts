import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { isJsonObject, ToolsumError } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { isResponse } from './message.ts';
import type { Wire, WireEvents } from './wire.ts';

/** Prefix of our own request ids; the official client counts in numbers and prefixes of its own. */
const OWN = 'toolsum-';
const LIST_CHANGED = /^notifications\/(?:tools|prompts|resources)\/list_changed$/;
const HANDSHAKES = new Set(['initialize', 'server/discover']);

/** The wire object that answered a request. */
export type Answer = { readonly result: JsonObject } | { readonly error: JsonObject };

interface Pending {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Shares one wire between the official client and our own requests. Every message comes from our own strict parse;
 * the client gets a copy of what is meant for it, so that nothing it does reaches what is captured.
 */
export class Rpc implements WireEvents {
  /** What the official client speaks over. */
  readonly transport: Transport;
  /** Rejects when the connection is lost; never resolves. */
  readonly failed: Promise<never>;
  #wire: Wire | undefined;
  #failure: { readonly error: unknown } | undefined;
  #reject: (error: unknown) => void = () => undefined;
  #pending = new Map<string, Pending>();
  #nextId = 0;
  #handshakeIds = new Set<unknown>();
  #handshake: Answer | undefined;
  #changes = 0;
  #onChange: () => void = () => undefined;

  /** @param streamPerRequest whether each request has a response stream of its own, as over HTTP. */
  constructor(streamPerRequest: boolean) {
    this.failed = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.failed.catch(() => undefined);
    this.transport = {
      start: () => Promise.resolve(),
      close: () => Promise.resolve(),
      hasPerRequestStream: streamPerRequest,
      setProtocolVersion: (version) => this.#wire?.setProtocolVersion(version),
      send: async (message, options) => {
        if ('method' in message && 'id' in message && HANDSHAKES.has(message.method)) {
          this.#handshakeIds.add(message.id);
        }
        await this.#live().send(message as unknown as JsonObject, {
          signal: options?.requestSignal,
          onStreamEnd: options?.onRequestStreamEnd,
        });
      },
    };
  }

  attach(wire: Wire): void {
    this.#wire = wire;
  }

  onMessage(message: JsonObject): void {
    if (isResponse(message)) {
      const { id } = message;
      const answer = answerOf(message);
      if (typeof id === 'string' && id.startsWith(OWN)) {
        // The first answer counts, as in every client; a late or second one is nobody's.
        this.#pending.get(id)?.resolve(answer);
        return;
      }
      if (this.#handshakeIds.delete(id)) this.#handshake = answer;
    } else if (typeof message['method'] === 'string' && LIST_CHANGED.test(message['method'])) {
      this.#changes += 1;
      this.#onChange();
    }
    this.transport.onmessage?.(structuredClone(message) as unknown as JSONRPCMessage);
  }

  onFault(error: ToolsumError): void {
    this.fail(error);
  }

  /** Ends all that waits, with this reason; later calls change nothing. */
  fail(error: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = { error };
    this.#reject(error);
    for (const pending of this.#pending.values()) pending.reject(error);
    this.transport.onclose?.();
  }

  /** The raw answer to `initialize` or `server/discover`, if there was one. */
  handshake(): Answer | undefined {
    return this.#handshake;
  }

  /** How often the server has said that a list changed. */
  changes(): number {
    return this.#changes;
  }

  /** @returns true if the server announces no change for that long, false as soon as it announces one. */
  async quiet(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const calm = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, ms, true);
      this.#onChange = () => resolve(false);
    });
    try {
      return await Promise.race([calm, this.failed]);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Sends a request of our own.
   *
   * @param ms how long the answer may take.
   * @throws ToolsumError ERR_SERVER_SILENT, and what the wire fails with.
   */
  async request(method: string, params: JsonObject | undefined, ms: number): Promise<Answer> {
    const wire = this.#live();
    const id = `${OWN}${this.#nextId++}`;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        timer = setTimeout(() => reject(silent(method, ms)), ms);
        this.#pending.set(id, { resolve, reject });
        wire.send({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) }).catch(reject);
      });
    } finally {
      clearTimeout(timer);
      this.#pending.delete(id);
    }
  }

  #live(): Wire {
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#wire === undefined) throw new ToolsumError('ERR_INTERNAL', 'a request before the connection');
    return this.#wire;
  }
}

function answerOf(message: JsonObject): Answer {
  const { result, error } = message;
  return isJsonObject(result) ? { result } : { error: isJsonObject(error) ? error : {} };
}

export function silent(method: string, ms: number): ToolsumError {
  return new ToolsumError('ERR_SERVER_SILENT', `the server did not answer ${method} within ${ms} ms`, {
    method,
    ms,
  });
}
