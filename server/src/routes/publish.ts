import { LIMITS, toBase64 } from '@toolsum/core';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../http/access.ts';
import { bodyBytes } from '../http/input.ts';
import { admitPublish } from '../publish/admit-publish.ts';
import { admitRequest } from '../publish/admit-request.ts';
import type { Services } from '../services.ts';

/** What adds to the log: releases, and signed requests. Both answer when a published checkpoint covers the entry. */
export function publishRoutes(app: FastifyInstance, { store, sequencer, log, identity }: Services): void {
  const config = { scope: 'publish' } as const;

  app.post('/v1/publish', { config, bodyLimit: LIMITS.publishRequestBytes }, async (request, reply) => {
    const { submission, name, version, manifestDigest } = await admitPublish(
      bodyBytes(request),
      actorOf(request),
      store,
    );
    const { index, added } = await sequencer.submit(submission);
    const receipt = toBase64(await log.receipt(index, 'first'));
    return reply.code(added ? 201 : 200).send({ name, version, index, manifest: manifestDigest, receipt });
  });

  app.post('/v1/requests', { config, bodyLimit: LIMITS.requestBytes }, async (request, reply) => {
    const submission = await admitRequest(bodyBytes(request), actorOf(request), store, identity.origin);
    const { index, added } = await sequencer.submit(submission);
    const receipt = toBase64(await log.receipt(index, 'first'));
    return reply.code(added ? 201 : 200).send({ index, receipt });
  });
}
