import {
  definitionFromListing,
  LIMITS,
  LISTINGS,
  ToolsumError,
  type Definition,
  type Era,
  type ErrorCode,
  type Listing,
} from '@toolsum/core';
import { isJsonObject } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { readHandshake, type Handshake } from './handshake.ts';
import { hasTwin, own } from './message.ts';

/** The next thing to ask the server, or the end. */
export type ScanStep =
  | { readonly ask: { readonly method: string; readonly params: JsonObject; readonly courtesy: boolean } }
  | { readonly done: { readonly handshake: Handshake; readonly definitions: readonly Definition[] } }
  | { readonly failed: ToolsumError };

/** Listings that a connection turned out not to have. */
export type AbsentListings = Set<Listing['method']>;

const METHOD_NOT_FOUND = -32601;

/** The request that asks the server, with what the client's own requests carry in its era. */
export function questionMessage(
  id: string,
  method: string,
  params: JsonObject,
  meta: JsonObject | undefined,
): JsonObject {
  const sent = meta === undefined ? params : { ...params, _meta: meta };
  return { jsonrpc: '2.0', id, method, ...(Object.keys(sent).length === 0 ? {} : { params: sent }) };
}

/**
 * One complete listing of all that a server offers, asked for step by step by whoever holds the connection: those
 * listings that it declares, then those that it may answer all the same. Every bound on pages, items and bytes is here.
 */
export class Scan {
  #era: Era;
  #handshake: Handshake | undefined;
  #absent: AbsentListings;
  #waiting: Listing[] = [];
  #definitions: Definition[] = [];
  #cursors = new Set<string>();
  #pages = 0;
  #bytes = 0;

  /** @param handshake of this connection; without it the server is asked for one (2026 era). */
  constructor(era: Era, handshake: Handshake | undefined, absent: AbsentListings) {
    this.#era = era;
    this.#handshake = handshake;
    this.#absent = absent;
    if (handshake !== undefined) this.#plan(handshake);
  }

  begin(): ScanStep {
    if (this.#handshake === undefined)
      return { ask: { method: 'server/discover', params: {}, courtesy: false } };
    return this.#next();
  }

  /**
   * Takes the answer to what was asked last.
   *
   * @param bytes its size on the wire.
   */
  answer(answer: { result?: JsonObject; code?: number }, bytes: number): ScanStep {
    this.#bytes += bytes;
    if (this.#bytes > LIMITS.listingBytes) {
      return fail('ERR_TOO_LARGE', `the server lists more than ${LIMITS.listingBytes} bytes`);
    }
    if (this.#handshake === undefined) return this.#discovered(answer.result);
    const [listing] = this.#waiting;
    if (listing === undefined) return fail('ERR_INTERNAL', 'an answer that nobody asked for');
    const first = this.#pages === 0;
    if (answer.result === undefined) {
      const lacks = first && (!this.#declares(listing) || answer.code === METHOD_NOT_FOUND);
      return lacks ? this.silent() : fail('ERR_SERVER_PROTOCOL', `${listing.method} answers with an error`);
    }
    return this.#page(listing, answer.result);
  }

  /** The server did not answer in time a question that it need not answer. */
  silent(): ScanStep {
    const listing = this.#waiting.shift();
    if (listing !== undefined) this.#absent.add(listing.method);
    this.#restart();
    return this.#next();
  }

  #discovered(result: JsonObject | undefined): ScanStep {
    const handshake = result === undefined ? undefined : readHandshake('2026', result);
    if (handshake === undefined) return fail('ERR_SERVER_PROTOCOL', 'server/discover gives no handshake');
    this.#handshake = handshake;
    this.#plan(handshake);
    return this.#next();
  }

  #plan(handshake: Handshake): void {
    this.#definitions = [...handshake.definitions];
    this.#waiting = LISTINGS.filter(({ method }) => !this.#absent.has(method)).toSorted(
      (a, b) => Number(this.#declares(b)) - Number(this.#declares(a)),
    );
  }

  #declares(listing: Listing): boolean {
    return (
      this.#handshake !== undefined && isJsonObject(own(this.#handshake.capabilities, listing.capability))
    );
  }

  #page(listing: Listing, result: JsonObject): ScanStep {
    const items = own(result, listing.member);
    const kind = own(result, 'resultType');
    const partial = this.#era === '2026' && kind !== undefined && kind !== 'complete';
    if (!Array.isArray(items) || partial || hasTwin(result, [listing.member])) {
      return fail('ERR_SERVER_PROTOCOL', `${listing.method} answers without ${listing.member}`);
    }
    try {
      this.#definitions.push(...items.map((item) => definitionFromListing(listing, item)));
    } catch (error) {
      if (ToolsumError.is(error)) return { failed: error };
      throw error;
    }
    if (this.#definitions.length > LIMITS.definitions) {
      return fail('ERR_TOO_MANY', `the server lists more than ${LIMITS.definitions} definitions`);
    }
    this.#pages += 1;
    const cursor = own(result, 'nextCursor') ?? null;
    if (cursor === null) {
      this.#waiting.shift();
      this.#restart();
      return this.#next();
    }
    if (typeof cursor !== 'string') {
      return fail('ERR_SERVER_PROTOCOL', `${listing.method} gives a cursor that is not a string`);
    }
    if (this.#cursors.has(cursor)) {
      return fail('ERR_SERVER_PROTOCOL', `${listing.method} repeats a cursor, its pages never end`);
    }
    if (this.#pages >= LIMITS.pages) {
      return fail('ERR_TOO_MANY', `${listing.method} has more than ${LIMITS.pages} pages`);
    }
    // An empty string is a cursor like any other: clients follow it, and what stands behind it reaches the model.
    this.#cursors.add(cursor);
    return { ask: { method: listing.method, params: { cursor }, courtesy: false } };
  }

  #restart(): void {
    this.#pages = 0;
    this.#cursors.clear();
  }

  #next(): ScanStep {
    const [listing] = this.#waiting;
    if (listing !== undefined) {
      return { ask: { method: listing.method, params: {}, courtesy: !this.#declares(listing) } };
    }
    if (this.#handshake === undefined) return fail('ERR_INTERNAL', 'a listing without a handshake');
    return { done: { handshake: this.#handshake, definitions: this.#definitions } };
  }
}

function fail(code: ErrorCode, message: string): ScanStep {
  return { failed: new ToolsumError(code, message) };
}
