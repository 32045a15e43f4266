import type { FastifyInstance } from 'fastify';
import { sendJson } from '../http/send.ts';
import type { Services } from '../services.ts';

/** What the registry says of itself, and whether it is well. */
export function registryRoutes(app: FastifyInstance, { identity, publicUrl, sequencer }: Services): void {
  app.get('/v1/registry', { config: { scope: 'public' } }, (request, reply) =>
    sendJson(request, reply, { ...identity.info, url: publicUrl() }),
  );
  app.get('/healthz', { config: { scope: 'public' } }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', { config: { scope: 'public' } }, (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      // While it waits for its witnesses it must stay in reach: it may be theirs.
      .code(sequencer.standing === 'halted' ? 503 : 200)
      .send({ status: sequencer.standing }),
  );
}
