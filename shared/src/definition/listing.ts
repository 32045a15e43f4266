import type { JsonValue } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';
import { definitionFromListing, isJsonObject, LISTINGS, type Definition } from './definition.ts';

/**
 * Reads the definitions out of a saved listing: a `tools/list` result (or any other listing result, or several merged
 * into one object), a JSON-RPC response around one, or a bare array of tools.
 *
 * @throws ToolsumError ERR_DEFINITION_MALFORMED if there is no listing in it.
 */
export function definitionsFromSavedListing(value: JsonValue): Definition[] {
  if (Array.isArray(value)) return value.map((item) => definitionFromListing(LISTINGS[0], item));
  if (isJsonObject(value)) {
    const inner = Object.hasOwn(value, 'jsonrpc') && isJsonObject(value['result']) ? value['result'] : value;
    const found = LISTINGS.filter((listing) => Array.isArray(inner[listing.member]));
    const definitions = found.flatMap((listing) =>
      (inner[listing.member] as JsonValue[]).map((item) => definitionFromListing(listing, item)),
    );
    const instructions = inner['instructions'];
    if (typeof instructions === 'string') {
      definitions.push({ kind: 'instructions', id: '', definition: { text: instructions } });
    }
    if (isJsonObject(inner['serverInfo'])) {
      definitions.push({ kind: 'server-info', id: '', definition: inner['serverInfo'] });
    }
    if (found.length > 0 || definitions.length > 0) return definitions;
  }
  throw new ToolsumError('ERR_DEFINITION_MALFORMED', 'neither a listing result nor an array of tools');
}
