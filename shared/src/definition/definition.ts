import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';

export const KINDS = [
  'instructions',
  'prompt',
  'resource',
  'resource-template',
  'server-info',
  'tool',
] as const;
export type Kind = (typeof KINDS)[number];

/** MCP protocol generation: `2025` is the initialize handshake, `2026` is 2026-07-28 with server/discover. */
export type Era = '2025' | '2026';

/** One thing that a server puts before the model, exactly as it stood on the wire. */
export interface Definition {
  readonly kind: Kind;
  /** Tool or prompt name, resource uri, uriTemplate; empty for instructions and server-info. */
  readonly id: string;
  readonly definition: JsonObject;
}

/** The listings of MCP: request method, result member, kind of what stands in it, and the member that names one. */
export const LISTINGS = [
  { method: 'tools/list', member: 'tools', kind: 'tool', idMember: 'name', capability: 'tools' },
  { method: 'prompts/list', member: 'prompts', kind: 'prompt', idMember: 'name', capability: 'prompts' },
  {
    method: 'resources/list',
    member: 'resources',
    kind: 'resource',
    idMember: 'uri',
    capability: 'resources',
  },
  {
    method: 'resources/templates/list',
    member: 'resourceTemplates',
    kind: 'resource-template',
    idMember: 'uriTemplate',
    capability: 'resources',
  },
] as const;
export type Listing = (typeof LISTINGS)[number];

/**
 * Reads one member of a listing as a definition.
 *
 * @throws ToolsumError ERR_DEFINITION_MALFORMED if it is no object or does not name itself.
 */
export function definitionFromListing(listing: Listing, value: JsonValue): Definition {
  if (!isJsonObject(value)) {
    throw new ToolsumError(
      'ERR_DEFINITION_MALFORMED',
      `${listing.method} holds something that is not an object`,
    );
  }
  const id = Object.hasOwn(value, listing.idMember) ? value[listing.idMember] : undefined;
  if (typeof id !== 'string' || id === '') {
    throw new ToolsumError('ERR_DEFINITION_MALFORMED', `a ${listing.kind} has no ${listing.idMember}`);
  }
  return { kind: listing.kind, id, definition: value };
}

/** The definitions that a handshake carries: server-info always, instructions where there are some. */
export function definitionsFromHandshake(handshake: {
  serverInfo: JsonObject;
  instructions?: string;
}): Definition[] {
  const definitions: Definition[] = [{ kind: 'server-info', id: '', definition: handshake.serverInfo }];
  if (handshake.instructions !== undefined) {
    definitions.push({ kind: 'instructions', id: '', definition: { text: handshake.instructions } });
  }
  return definitions;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
