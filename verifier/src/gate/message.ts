import { isJsonObject, LISTINGS, type Listing } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';

/** JSON-RPC id of a request. */
export type RequestId = string | number;

export type Message =
  | { readonly type: 'request'; readonly id: RequestId; readonly method: string; readonly params: JsonObject }
  | { readonly type: 'notification'; readonly method: string; readonly params: JsonObject }
  | { readonly type: 'answer'; readonly id: RequestId | null; readonly result?: JsonObject };

const MEMBERS = ['jsonrpc', 'id', 'method', 'params', 'result', 'error'] as const;

/**
 * @returns undefined for what is no single JSON-RPC 2.0 message (batches among it, which MCP has given up), and for
 * what one reader could take for a question and another for an answer.
 */
export function readMessage(value: JsonValue): Message | undefined {
  if (!isJsonObject(value) || own(value, 'jsonrpc') !== '2.0' || hasTwin(value, MEMBERS)) return undefined;
  const id = own(value, 'id');
  const method = own(value, 'method');
  if (typeof method === 'string') {
    if (own(value, 'result') !== undefined || own(value, 'error') !== undefined) return undefined;
    const stated = own(value, 'params') ?? {};
    if (!isJsonObject(stated)) return undefined;
    if (id === undefined) return { type: 'notification', method, params: stated };
    return isId(id) ? { type: 'request', id, method, params: stated } : undefined;
  }
  const result = own(value, 'result');
  const error = own(value, 'error');
  if (method !== undefined || isJsonObject(result) === isJsonObject(error)) return undefined;
  if (!isId(id) && id !== null) return undefined;
  return isJsonObject(result) ? { type: 'answer', id, result } : { type: 'answer', id };
}

function isId(id: JsonValue | undefined): id is RequestId {
  return typeof id === 'string' || typeof id === 'number';
}

/** Map key of an id: the string "1" and the number 1 are two ids. */
export function idKey(id: RequestId): string {
  return `${typeof id} ${id}`;
}

export function own(value: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Whether an object has one of these members in another spelling as well, or instead: some readers (Go's among them)
 * match names without case and would take that one.
 */
export function hasTwin(value: JsonObject, names: readonly string[]): boolean {
  const folded = new Set(names.map(folding));
  return Object.keys(value).some((name) => folded.has(folding(name)) && !names.includes(name));
}

/** By way of the capitals: the long s and the Kelvin sign fold to ASCII letters too. */
function folding(name: string): string {
  return name.toUpperCase().toLowerCase();
}

export function listingOf(method: string): Listing | undefined {
  return LISTINGS.find((listing) => listing.method === method);
}

const LIST_CHANGED = /^notifications\/(?:tools|prompts|resources)\/list_changed$/;

export function isListChanged(method: string): boolean {
  return LIST_CHANGED.test(method);
}

/** What a scan is told of an answer: its result, or the code of its error. */
export function answerOf(
  message: Extract<Message, { type: 'answer' }>,
  value: JsonValue,
): { result?: JsonObject; code?: number } {
  if (message.result !== undefined) return { result: message.result };
  const error = isJsonObject(value) ? own(value, 'error') : undefined;
  const code = isJsonObject(error) ? own(error, 'code') : undefined;
  return typeof code === 'number' ? { code } : {};
}
