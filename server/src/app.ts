import Fastify, { LogController, type FastifyInstance, type FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { guardRoutes } from './http/access.ts';
import { answerProblems, sendProblem } from './http/problems.ts';
import { definitionRoutes } from './routes/definitions.ts';
import { logRoutes } from './routes/log.ts';
import { publishRoutes } from './routes/publish.ts';
import { registryRoutes } from './routes/registry.ts';
import { releaseRoutes } from './routes/releases.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { serverRoutes } from './routes/servers.ts';
import type { Services } from './services.ts';

export type RoutePlugin = (app: FastifyInstance) => void;

/** Where the service writes its log lines, and from which level on; tests have none. */
export interface LogSink {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly stream: { write(line: string): void };
}

/** Times in milliseconds: a connection that sends nothing, one that sends slowly, one that idles. */
const CONNECTION_MS = 60_000;
const REQUEST_MS = 60_000;
const HEADERS_MS = 15_000;
const KEEP_ALIVE_MS = 65_000;
const HEADER_BYTES = 16 * 1024;
/** Routes that take a body state their own limit; the others take none worth speaking of. */
const BODY_BYTES = 1024;
/** The longest of name segments, versions and digests. */
const PARAMETER_CHARS = 200;

/** Assembles the HTTP service; it listens nowhere yet. */
export function buildApp(
  services: Services,
  options: { plugins: readonly RoutePlugin[]; sink: LogSink | undefined },
): FastifyInstance {
  const app = Fastify({
    logger: options.sink ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    connectionTimeout: CONNECTION_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    http: { headersTimeout: HEADERS_MS, maxHeaderSize: HEADER_BYTES },
    routerOptions: { maxParamLength: PARAMETER_CHARS, caseSensitive: true, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      // The generic reply of this hook differs from every other by its type alone.
      sendProblem(error, request, reply as unknown as FastifyReply);
    },
  });
  readRawBodies(app);
  answerProblems(app);
  guardRoutes(app, services);
  for (const routes of [
    registryRoutes,
    serverRoutes,
    releaseRoutes,
    definitionRoutes,
    logRoutes,
    publishRoutes,
    reviewRoutes,
  ]) {
    routes(app, services);
  }
  for (const plugin of options.plugins) plugin(app);
  return app;
}

/** Bodies reach the strict parser as the bytes that came in; the framework's own JSON parsers are gone. */
function readRawBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
}
