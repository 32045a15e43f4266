import { settledAt, timestampOf, type Digest, type PublishedVersion } from '@toolsum/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serverNameOf } from '../http/input.ts';
import { JSON_TYPE, TEXT_TYPE, sendCurrent, sendImmutable, sendJson } from '../http/send.ts';
import type { Services } from '../services.ts';
import { requireVersion, versionView } from './published-version.ts';

interface VersionParams {
  ns: string;
  name: string;
  version: string;
}
type VersionRequest = FastifyRequest<{ Params: VersionParams }>;

const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** One version of a server, and the three files that prove it. */
export function releaseRoutes(app: FastifyInstance, { log, blobs, now }: Services): void {
  const config = { scope: 'public' } as const;
  const path = '/v1/servers/:ns/:name/versions/:version';

  async function find(request: VersionRequest): Promise<PublishedVersion> {
    return requireVersion(await log.stateOf(serverNameOf(request.params)), request.params.version);
  }
  async function file(
    request: VersionRequest,
    reply: FastifyReply,
    of: 'manifest' | 'bundle',
    type: string,
  ): Promise<FastifyReply> {
    const digest = (await find(request)).entry[of] as Digest;
    return sendImmutable(request, reply, { type, bytes: await blobs.read(digest), digest });
  }

  app.get<{ Params: VersionParams }>(path, { config }, async (request, reply) => {
    const state = settledAt(await log.stateOf(serverNameOf(request.params)), timestampOf(now()));
    const published = requireVersion(state, request.params.version);
    const { statement, bundle } = published.entry;
    return sendJson(request, reply, { ...versionView(state, published), statement, bundle });
  });
  app.get<{ Params: VersionParams }>(`${path}/manifest.json`, { config }, async (request, reply) =>
    file(request, reply, 'manifest', JSON_TYPE),
  );
  app.get<{ Params: VersionParams }>(`${path}/bundle.sigstore.json`, { config }, async (request, reply) =>
    file(request, reply, 'bundle', BUNDLE_TYPE),
  );
  app.get<{ Params: VersionParams }>(`${path}/receipt.tlog-proof`, { config }, async (request, reply) => {
    const { index } = await find(request);
    return sendCurrent(request, reply, { type: TEXT_TYPE, bytes: await log.receipt(index, 'newest') });
  });
}
