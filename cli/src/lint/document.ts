import {
  isJsonObject,
  LIMITS,
  offeredIn,
  parseJson,
  parseManifest,
  ToolsumError,
  type Era,
} from '@toolsum/core';
import type { Capture, JsonObject, JsonValue, Manifest } from '@toolsum/schemas';
import { captureFromFile } from '../capture/saved-listing.ts';
import { escaped, surfaceIn, type PlacedSurface } from './surface.ts';

/** What a file holds. */
export type DocumentType = 'capture' | 'manifest' | 'mcpb' | 'server.json' | 'listing';

export interface LintDocument {
  readonly type: DocumentType;
  readonly surfaces: readonly PlacedSurface[];
}

/** Bound on a file, as everywhere where captures are read. */
export const DOCUMENT_BYTES = LIMITS.manifestBytes * 4;
/** Objects below `_meta` that are looked at. */
const META_OBJECTS = 100_000;
const ERAS: readonly Era[] = ['2025', '2026'];

/**
 * Reads the surfaces out of a file: a capture, a manifest, an MCPB's manifest.json, a server.json or any other object
 * with tools below `_meta`, a listing result, an array of tools.
 *
 * @returns undefined if it holds nothing of the kind.
 * @throws ToolsumError as `parseJson`; ERR_DIGEST_MISMATCH and others for a capture or manifest that is none.
 */
export function readDocument(bytes: Uint8Array): LintDocument | undefined {
  const value = parseJson(bytes, DOCUMENT_BYTES);
  if (!isJsonObject(value)) return Array.isArray(value) ? readArray(value) : undefined;
  if (value['kind'] === 'capture' || Object.hasOwn(value, 'snapshots'))
    return { type: 'capture', surfaces: surfacesOfCapture(captureFromFile(bytes, () => new Date(0))) };
  if (
    Object.hasOwn(value, 'scheme') &&
    Object.hasOwn(value, 'profiles') &&
    Object.hasOwn(value, 'definitions')
  )
    return { type: 'manifest', surfaces: surfacesOfManifest(parseManifest(bytes)) };
  return readObject(value);
}

function readArray(items: readonly JsonValue[]): LintDocument | undefined {
  const isTool = (item: JsonValue): boolean => isJsonObject(item) && typeof item['name'] === 'string';
  if (items.length > 0 && !items.some(isTool)) return undefined;
  const surface = surfaceIn([...items], '');
  return surface === undefined ? undefined : { type: 'listing', surfaces: [surface] };
}

function readObject(value: JsonObject): LintDocument | undefined {
  const isBundle = Object.hasOwn(value, 'manifest_version') || Object.hasOwn(value, 'dxt_version');
  const below = surfacesBelowMeta(value);
  const isResponse = Object.hasOwn(value, 'jsonrpc') && isJsonObject(value['result']);
  const at = isResponse ? '/result' : '';
  const own = surfaceIn(isResponse ? (value['result'] ?? null) : value, at);
  // A surface's name is a server's only where a document is about a server.
  const surfaces = own === undefined ? below : [isBundle ? own : withoutName(own), ...below];
  if (surfaces.length === 0) return isBundle ? { type: 'mcpb', surfaces: [] } : undefined;
  const type = isBundle ? 'mcpb' : own === undefined ? 'server.json' : 'listing';
  return { type, surfaces: surfaces.map((surface, index) => labelled(surface, index, surfaces.length)) };
}

function withoutName({ definitions }: PlacedSurface): PlacedSurface {
  return { definitions };
}

/** Every object anywhere below `_meta` that holds a list of named tools. */
function surfacesBelowMeta(document: JsonObject): PlacedSurface[] {
  const meta = Object.hasOwn(document, '_meta') ? document['_meta'] : undefined;
  const serverName = typeof document['name'] === 'string' ? { serverName: document['name'] } : {};
  const found: PlacedSurface[] = [];
  const waiting: { value: JsonValue | undefined; at: string }[] = [{ value: meta, at: '/_meta' }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, at } = next;
    if (typeof value !== 'object' || value === null) continue;
    seen += 1;
    if (seen > META_OBJECTS)
      throw new ToolsumError('ERR_TOO_MANY', `more than ${META_OBJECTS} objects below _meta`);
    if (isJsonObject(value) && holdsTools(value)) {
      const surface = surfaceIn(value, at);
      if (surface !== undefined) found.push({ ...surface, ...serverName });
      continue;
    }
    const inner = Object.entries(value).map(([name, one]) => ({ value: one, at: `${at}/${escaped(name)}` }));
    for (const one of inner.toReversed()) waiting.push(one);
  }
  return found;
}

function holdsTools(value: JsonObject): boolean {
  const tools = Object.hasOwn(value, 'tools') ? value['tools'] : undefined;
  return Array.isArray(tools) && tools.some((tool) => isJsonObject(tool) && typeof tool['name'] === 'string');
}

function labelled(surface: PlacedSurface, index: number, count: number): PlacedSurface {
  return count === 1 ? surface : { ...surface, label: `surface ${index + 1} of ${count}` };
}

/** A capture's snapshots, whether it stands in a file or was just taken. */
export function surfacesOfCapture({ server, snapshots }: Capture): PlacedSurface[] {
  return snapshots.map(({ profile, era, definitions }, snapshot) => ({
    ...(server === undefined ? {} : { serverName: server.name }),
    ...(snapshots.length === 1 ? {} : { label: `profile ${profile}, era ${era}` }),
    definitions: definitions.map(({ kind, id, definition }, index) => ({
      kind,
      id,
      definition,
      at: `/snapshots/${snapshot}/definitions/${index}/definition`,
      inner: '',
    })),
  }));
}

/** What each profile shows in each era; what is the same as one before is left out. */
function surfacesOfManifest({ server, profiles, definitions }: Manifest): PlacedSurface[] {
  const surfaces = new Map<string, PlacedSurface>();
  for (const { name: profile } of profiles) {
    for (const era of ERAS) {
      const offered = definitions.flatMap((entry, index) =>
        offeredIn(entry, profile, era) ? [{ entry, index }] : [],
      );
      const key = offered.map(({ index }) => index).join(' ');
      if (offered.length === 0 || surfaces.has(key)) continue;
      surfaces.set(key, {
        serverName: server.name,
        label: `profile ${profile}, era ${era}`,
        definitions: offered.map(({ entry: { kind, id, definition }, index }) => ({
          kind,
          id,
          definition,
          at: `/definitions/${index}/definition`,
          inner: '',
        })),
      });
    }
  }
  const all = [...surfaces.values()];
  return all.length === 1 ? all.map(({ label: _label, ...rest }) => rest) : all;
}
