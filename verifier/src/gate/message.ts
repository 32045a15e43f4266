import { isJsonObject, LISTINGS, type Listing } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';

/** JSON-RPC id of a request. */
export type RequestId = string | number;

export type Message =
  | { readonly type: 'request'; readonly id: RequestId; readonly method: string; readonly params: JsonObject }
  | { readonly type: 'notification'; readonly method: string; readonly params: JsonObject }
  | { readonly type: 'answer'; readonly id: RequestId | null; readonly result?: JsonObject };

/** @returns undefined for what is no single JSON-RPC 2.0 message (batches among it, which MCP has given up). */
export function readMessage(value: JsonValue): Message | undefined {
  if (!isJsonObject(value) || own(value, 'jsonrpc') !== '2.0') return undefined;
  const id = own(value, 'id');
  const method = own(value, 'method');
  if (typeof method === 'string') {
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

export function listingOf(method: string): Listing | undefined {
  return LISTINGS.find((listing) => listing.method === method);
}

const LIST_CHANGED = /^notifications\/(?:tools|prompts|resources)\/list_changed$/;

export function isListChanged(method: string): boolean {
  return LIST_CHANGED.test(method);
}
