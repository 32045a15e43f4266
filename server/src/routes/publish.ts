import { LIMITS, toBase64 } from '@toolsum/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { actorOf } from '../http/access.ts';
import { bodyBytes } from '../http/input.ts';
import { admitPublish } from '../publish/admit-publish.ts';
import { admitRequest } from '../publish/admit-request.ts';
import { admitWithdrawal } from '../publish/admit-withdrawal.ts';
import type { Hold } from '../review/hold-store.ts';
import { heldForPublisher } from '../review/hold-view.ts';
import type { Services } from '../services.ts';

/**
 * What adds to the log: releases, and signed requests. Both answer when a published checkpoint covers the entry; a
 * release that a reviewer has to see first is answered with 202 and is not in the log.
 */
export function publishRoutes(app: FastifyInstance, services: Services): void {
  const { sequencer, log, identity } = services;
  const config = { scope: 'publish' } as const;

  app.post('/v1/publish', { config, bodyLimit: LIMITS.publishRequestBytes }, async (request, reply) => {
    const admitted = await admitPublish(bodyBytes(request), actorOf(request), services);
    if ('held' in admitted) return sendHeld(reply, admitted.held);
    const { submission, name, version, manifestDigest } = admitted;
    const { index, added } = await sequencer.submit(submission);
    const receipt = toBase64(await log.receipt(index, 'first'));
    return reply.code(added ? 201 : 200).send({ name, version, index, manifest: manifestDigest, receipt });
  });

  app.post('/v1/requests', { config, bodyLimit: LIMITS.requestBytes }, async (request, reply) => {
    const submission = await admitRequest(bodyBytes(request), actorOf(request), services, identity.origin);
    const { index, added } = await sequencer.submit(submission);
    const receipt = toBase64(await log.receipt(index, 'first'));
    return reply.code(added ? 201 : 200).send({ index, receipt });
  });

  app.post(
    '/v1/withdrawals',
    { config: { scope: 'admin' }, bodyLimit: LIMITS.requestBytes },
    async (request, reply) => {
      const { index } = await sequencer.submit(admitWithdrawal(bodyBytes(request)));
      const receipt = toBase64(await log.receipt(index, 'first'));
      return reply.code(201).send({ index, receipt });
    },
  );
}

function sendHeld(reply: FastifyReply, hold: Hold): FastifyReply {
  const detail = `${hold.name} ${hold.version} waits for a reviewer, because findings in it were waived; it is not published. Send the very same again to ask how it stands; without a decision it is forgotten at ${hold.expiresAt}`;
  return reply
    .code(202)
    .header('cache-control', 'no-store')
    .send({ code: 'ERR_HELD', detail, held: heldForPublisher(hold) });
}
