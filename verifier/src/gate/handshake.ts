import { definitionsFromHandshake, isJsonObject, type Definition, type Era } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { hasTwin, own } from './message.ts';

/** What a server says of itself when a client connects, from the wire. */
export interface Handshake {
  readonly era: Era;
  readonly definitions: readonly Definition[];
  readonly capabilities: JsonObject;
}

/** Requests that shake hands, with the era that they belong to. */
export const HANDSHAKES: ReadonlyMap<string, Era> = new Map([
  ['initialize', '2025'],
  ['server/discover', '2026'],
]);

const SERVER_INFO_KEY = 'io.modelcontextprotocol/serverInfo';
const PROTOCOL_VERSION_KEY = 'io.modelcontextprotocol/protocolVersion';

const MEMBERS = ['_meta', 'serverInfo', 'instructions', 'capabilities'] as const;

/** @returns undefined if a part of it has the wrong type, or stands there in a second spelling. */
export function readHandshake(era: Era, result: JsonObject): Handshake | undefined {
  if (hasTwin(result, MEMBERS)) return undefined;
  const meta = own(result, '_meta');
  const serverInfo =
    era === '2025' ? own(result, 'serverInfo') : isJsonObject(meta) ? own(meta, SERVER_INFO_KEY) : undefined;
  const instructions = own(result, 'instructions');
  const capabilities = own(result, 'capabilities');
  if (serverInfo !== undefined && !isJsonObject(serverInfo)) return undefined;
  if (serverInfo === undefined && era === '2025') return undefined;
  if (instructions !== undefined && typeof instructions !== 'string') return undefined;
  if (!isJsonObject(capabilities)) return undefined;
  const text = instructions === undefined ? {} : { instructions };
  const definitions = definitionsFromHandshake({ serverInfo: serverInfo ?? {}, ...text });
  // A server of 2026 may stay anonymous.
  const stated =
    serverInfo === undefined ? definitions.filter(({ kind }) => kind !== 'server-info') : definitions;
  return { era, definitions: stated, capabilities };
}

/** What a client of the 2026 era says with every request; undefined in a request of 2025. */
export function clientMeta(params: JsonObject): JsonObject | undefined {
  const meta = own(params, '_meta');
  if (!isJsonObject(meta) || typeof own(meta, PROTOCOL_VERSION_KEY) !== 'string') return undefined;
  // A progress token would let the answers to our own requests pass for progress of the client's.
  return Object.fromEntries(Object.entries(meta).filter(([name]) => name !== 'progressToken'));
}
