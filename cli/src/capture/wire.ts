import { LIMITS, ToolsumError } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import type { ServerCommand } from '@toolsum/verifier/node';

/** A server reached over Streamable HTTP. Header values are credentials: they are sent, never shown. */
export interface HttpTarget {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What to capture: a command to start, or an address to connect to. */
export type Target = ServerCommand | HttpTarget;

export function isHttpTarget(target: Target): target is HttpTarget {
  return 'url' in target;
}

/** What a wire tells. Messages are values of our own strict parse, exactly as they stood on the wire. */
export interface WireEvents {
  onMessage(message: JsonObject): void;
  /** The connection is of no further use. */
  onFault(error: ToolsumError): void;
}

export interface SendOptions {
  /** Gives up this message's own response stream, where it has one. */
  readonly signal?: AbortSignal | undefined;
  /** Called instead of a fault when that stream ends without an answer. */
  readonly onStreamEnd?: (() => void) | undefined;
}

/** One connection to a server, by bytes. */
export interface Wire {
  send(message: JsonObject, options?: SendOptions): Promise<void>;
  /** What the handshake negotiated; HTTP repeats it in a header. */
  setProtocolVersion(version: string): void;
  /** Ends the connection and leaves nothing behind. */
  close(): Promise<void>;
}

/** Counts what comes in, so that neither a flood nor an endless listing is read to its end. */
export class ByteBudget {
  #used = 0;
  readonly #limit: number;

  constructor(limit: number = LIMITS.listingBytes) {
    this.#limit = limit;
  }

  /** @throws ToolsumError ERR_TOO_LARGE if more came than one listing may take. */
  take(bytes: number): void {
    this.#used += bytes;
    if (this.#used > this.#limit) {
      throw new ToolsumError(
        'ERR_TOO_LARGE',
        `the server sent more than the ${this.#limit} bytes allowed for one listing`,
        { limit: this.#limit },
      );
    }
  }

  refill(): void {
    this.#used = 0;
  }
}
