import { ToolsumError } from '@toolsum/core';
import type { FastifyInstance } from 'fastify';
import { digestParameter } from '../http/input.ts';
import { JSON_TYPE, sendImmutable } from '../http/send.ts';
import type { Services } from '../services.ts';

/** Definitions by digest: what stood behind a digest that a lockfile or a verdict names. */
export function definitionRoutes(app: FastifyInstance, { store, manifests }: Services): void {
  app.get<{ Params: { digest: string } }>(
    '/v1/definitions/:digest',
    { config: { scope: 'public' } },
    async (request, reply) => {
      const digest = digestParameter(request.params.digest);
      const manifestDigest = await store.manifestOfDefinition(digest);
      const manifest = manifestDigest === undefined ? undefined : await manifests.read(manifestDigest);
      const found = manifest?.definitions.find((definition) => definition.digest === digest);
      if (found === undefined)
        throw new ToolsumError('ERR_NOT_FOUND', 'no published definition has this digest');
      const { kind, id, definition } = found;
      const bytes = Buffer.from(JSON.stringify({ kind, id, digest, definition }));
      return sendImmutable(request, reply, { type: JSON_TYPE, bytes, digest });
    },
  );
}
