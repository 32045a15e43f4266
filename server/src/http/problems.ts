import { ToolsumError } from '@toolsum/core';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { PROBLEM_MEDIA_TYPE, problemOf } from './problem.ts';

/** What all requests have, whatever their route. */
interface AnyRequest {
  readonly id: string;
  readonly raw: IncomingMessage;
  readonly log: { error(facts: object, message: string): void };
}
interface AnyReply {
  code(status: number): unknown;
  headers(headers: Record<string, string>): unknown;
  send(body: Buffer): unknown;
}

/** Every refusal leaves as problem details (RFC 9457), also what no route answers. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new ToolsumError('ERR_NOT_FOUND', 'there is nothing here'), request, reply),
  );
}

/** Sends an error as a problem; what is the registry's own fault goes to its log, and only there. */
export function sendProblem(error: unknown, request: AnyRequest, reply: AnyReply): unknown {
  const problem = problemOf(error, request.id);
  if (problem.status >= 500) request.log.error({ err: error, request: request.id }, 'request failed');
  reply.code(problem.status);
  reply.headers({
    'content-type': PROBLEM_MEDIA_TYPE,
    'cache-control': 'no-store',
    ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    // What is left of a refused body is not waited for.
    ...(bodyIsUnread(request.raw) ? { connection: 'close' } : {}),
  });
  return reply.send(Buffer.from(JSON.stringify(problem)));
}

function bodyIsUnread({ complete, headers }: IncomingMessage): boolean {
  const announced = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
  return announced && !complete;
}
