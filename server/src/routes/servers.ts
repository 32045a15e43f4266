import {
  ToolsumError,
  classifyManifestChanges,
  digestOf,
  settledAt,
  timestampOf,
  type Digest,
} from '@toolsum/core';
import type { Change } from '@toolsum/schemas';
import type { FastifyInstance } from 'fastify';
import { BoundedCache } from '../bounded-cache.ts';
import { queryText, serverNameOf, wholeNumber } from '../http/input.ts';
import { JSON_TYPE, sendCurrent, sendJson } from '../http/send.ts';
import type { Services } from '../services.ts';
import { requirePublished, requireVersion, versionView } from './published-version.ts';

const CACHED_HISTORY_BYTES = 32 * 1024 * 1024;
const CACHED_DIFF_BYTES = 8 * 1024 * 1024;
const PAGE = 100;
const MAX_PAGE = 1000;

interface ServerParams {
  ns: string;
  name: string;
}

/** Servers by name: the list, one server, its status, its history and its diffs. */
export function serverRoutes(app: FastifyInstance, services: Services): void {
  const { log, store, statuses, manifests, now } = services;
  const config = { scope: 'public' } as const;
  // Both never change for their key, and cost far more to make than to ask for.
  const histories = new BoundedCache<string, Uint8Array>(CACHED_HISTORY_BYTES, byteLength);
  const diffs = new BoundedCache<string, Uint8Array>(CACHED_DIFF_BYTES, byteLength);

  app.get('/v1/servers', { config }, async (request, reply) => {
    const limit = wholeNumber(queryText(request, 'limit') ?? String(PAGE), 'limit', {
      min: 1,
      max: MAX_PAGE,
    });
    const rows = await store.listNames(queryText(request, 'after') ?? '', limit + 1);
    const servers = rows.slice(0, limit);
    const last = servers.at(-1);
    return sendJson(request, reply, {
      servers,
      ...(rows.length > limit && last !== undefined ? { next: last.name } : {}),
    });
  });

  app.get<{ Params: ServerParams }>('/v1/servers/:ns/:name', { config }, async (request, reply) => {
    const state = settledAt(await log.stateOf(serverNameOf(request.params)), timestampOf(now()));
    requirePublished(state);
    const { name, current, alsoValid, minimum } = state;
    const versions = [...state.versions.values()].map((published) => versionView(state, published));
    return sendJson(request, reply, { name, current, alsoValid, minimum, versions });
  });

  app.get<{ Params: ServerParams }>('/v1/servers/:ns/:name/status', { config }, async (request, reply) => {
    const bytes = await statuses.statusOf(serverNameOf(request.params));
    return sendCurrent(request, reply, { type: JSON_TYPE, bytes });
  });

  app.get<{ Params: ServerParams }>('/v1/servers/:ns/:name/history', { config }, async (request, reply) => {
    const name = serverNameOf(request.params);
    const asked = queryText(request, 'size');
    const bounds = { min: 0, max: Number.MAX_SAFE_INTEGER };
    const size = asked === undefined ? log.size : wholeNumber(asked, 'size', bounds);
    // The same tree gets more cosignatures; a history with fewer would be refused.
    const key = `${name} ${size} ${digestOf((await log.publishedAt(size)).note)}`;
    const bytes = histories.get(key) ?? jsonBytes(await log.history(name, size));
    histories.set(key, bytes);
    return sendCurrent(request, reply, { type: JSON_TYPE, bytes });
  });

  app.get<{ Params: ServerParams & { range: string } }>(
    '/v1/servers/:ns/:name/diff/:range',
    { config },
    async (request, reply) => {
      const state = await log.stateOf(serverNameOf(request.params));
      requirePublished(state);
      const [from, to] = splitRange(request.params.range, (version) => state.versions.has(version));
      const before = requireVersion(state, from).entry.manifest as Digest;
      const after = requireVersion(state, to).entry.manifest as Digest;
      const key = `${before} ${after}`;
      const bytes =
        diffs.get(key) ?? jsonBytes({ name: state.name, from, to, ...(await diff(before, after)) });
      diffs.set(key, bytes);
      return sendCurrent(request, reply, { type: JSON_TYPE, bytes });
    },
  );

  async function diff(before: Digest, after: Digest): Promise<{ changes: Change[] }> {
    return { changes: classifyManifestChanges(await manifests.read(before), await manifests.read(after)) };
  }
}

function jsonBytes(document: object): Uint8Array {
  return Buffer.from(JSON.stringify(document));
}

function byteLength(bytes: Uint8Array): number {
  return bytes.byteLength;
}

/** `a...b`. Versions may hold dots themselves, so that split counts whose both sides are published. */
function splitRange(range: string, isPublished: (version: string) => boolean): [string, string] {
  for (let dots = range.indexOf('...'); dots !== -1; dots = range.indexOf('...', dots + 1)) {
    const [from, to] = [range.slice(0, dots), range.slice(dots + 3)];
    if (isPublished(from) && isPublished(to)) return [from, to];
  }
  throw new ToolsumError('ERR_NOT_FOUND', 'a diff is asked for as FROM...TO, two published versions');
}
