import { TILE_WIDTH, ToolsumError, digestOf, encodeEntryTile, parseTilePath, tileWidth } from '@toolsum/core';
import type { FastifyInstance } from 'fastify';
import { wholeNumber } from '../http/input.ts';
import { BYTES_TYPE, TEXT_TYPE, sendCurrent, sendImmutable } from '../http/send.ts';
import type { Services } from '../services.ts';

/** The log as C2SP tlog-tiles lays it out, and receipts by index. */
export function logRoutes(app: FastifyInstance, { log, store }: Services): void {
  const config = { scope: 'public' } as const;

  app.get('/v1/log/checkpoint', { config }, (request, reply) =>
    sendCurrent(request, reply, { type: TEXT_TYPE, bytes: log.newest.note }),
  );

  app.get<{ Params: { '*': string } }>('/v1/log/tile/*', { config }, async (request, reply) => {
    const tile = parseTilePath(`tile/${request.params['*']}`);
    if (tile === undefined) throw noTile();
    const { level, index, width } = tile;
    // Only what a published checkpoint covers, at any width up to that.
    if (width > tileWidth(level === 'entries' ? 0 : level, index, log.size)) throw noTile();
    const bytes =
      level === 'entries'
        ? encodeEntryTile(await store.readEntries(index * TILE_WIDTH, index * TILE_WIDTH + width))
        : await log.tiles.readTile(level, index, width);
    return sendImmutable(request, reply, { type: BYTES_TYPE, bytes, digest: digestOf(bytes) });
  });

  app.get<{ Params: { index: string } }>('/v1/log/receipts/:index', { config }, async (request, reply) => {
    const index = wholeNumber(request.params.index, 'the index', { min: 0, max: Number.MAX_SAFE_INTEGER });
    return sendCurrent(request, reply, { type: TEXT_TYPE, bytes: await log.receipt(index, 'newest') });
  });
}

function noTile(): ToolsumError {
  return new ToolsumError('ERR_NOT_FOUND', 'the published log has no such tile');
}
