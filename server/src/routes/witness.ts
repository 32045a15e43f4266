import { LIMITS, ToolsumError, type WitnessService } from '@toolsum/core';
import type { FastifyInstance } from 'fastify';
import { bodyBytes } from '../http/input.ts';
import { TEXT_TYPE, sendCurrent } from '../http/send.ts';

/** What a witness answers (C2SP tlog-witness), under the prefix `/v1/witness`. */
export function witnessRoutes(app: FastifyInstance, service: WitnessService): void {
  const config = { scope: 'public' } as const;

  app.register(async (scope) => {
    // Logs name their requests as they like; the parser of the body is strict enough.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    scope.post(
      '/v1/witness/add-checkpoint',
      { config, bodyLimit: LIMITS.witnessRequestBytes },
      async (request, reply) => {
        const { status, type, body, decision } = await service.addCheckpoint(bodyBytes(request));
        if ('fork' in decision && decision.fork !== undefined) {
          const { origin, size } = decision.fork;
          request.log.error(
            { origin, size },
            'a witnessed log has signed two trees of one size; both are kept',
          );
        }
        return reply.code(status).type(type).header('cache-control', 'no-store').send(body);
      },
    );
  });

  app.get<{ Params: { hash: string } }>(
    '/v1/witness/:hash/checkpoint',
    { config },
    async (request, reply) => {
      const note = await service.newest(request.params.hash);
      if (note === undefined) throw new ToolsumError('ERR_NOT_FOUND', 'nothing was cosigned for such a log');
      return sendCurrent(request, reply, { type: TEXT_TYPE, bytes: note });
    },
  );
}
