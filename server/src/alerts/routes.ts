import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS, SEVERITIES, ToolsumError, asDocument, parseJson } from '@toolsum/core';
import { isSubscriptionRequest, type Severity } from '@toolsum/schemas';
import { actorOf } from '../http/access.ts';
import { bodyBytes, queryText, wholeNumber } from '../http/input.ts';
import { sendJson } from '../http/send.ts';
import type { AlertFilter } from './alert-filter.ts';
import { readHistory } from './alert-history.ts';
import { streamAlerts, type AlertStream } from './alert-stream.ts';
import type { Alerts } from './alerts.ts';

/** As `namePattern` of schemas/primitives.schema.json; a test holds them equal. */
export const NAME_PATTERN =
  /^(?:\*|[A-Za-z0-9][A-Za-z0-9.-]{0,127}\/(?:\*|[A-Za-z0-9][A-Za-z0-9._-]{0,127}))$/;
const EVENT_STREAM = 'text/event-stream';
const EVENT_STREAM_HEADERS = {
  'content-type': EVENT_STREAM,
  'cache-control': 'no-store',
  // Proxies of the nginx family would hold events back.
  'x-accel-buffering': 'no',
};

/** Subscriptions, and alerts as history or event stream. Errors are thrown for the app's error handler. */
export function alertRoutes(app: FastifyInstance, alerts: Alerts): void {
  subscriptionRoutes(app, alerts);
  const streams = new Set<AlertStream>();
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    for (const stream of streams) stream.end();
  });
  const config = { scope: 'public' } as const;
  // A HEAD request must not open a stream that nobody can read.
  app.get('/v1/alerts', { config, exposeHeadRoute: false }, async (request, reply) => {
    const filter = filterOf(request);
    const after = positionOf(queryText(request, 'after'), 'after');
    if (!acceptsEvents(request)) {
      const limit = wholeNumber(queryText(request, 'limit') ?? String(LIMITS.alertPage), 'limit', {
        min: 1,
        max: LIMITS.alertPage,
      });
      return sendJson(request, reply, await readHistory(alerts.feed, filter, after ?? 0, limit));
    }
    if (streams.size >= LIMITS.alertStreams || isClosing) {
      throw new ToolsumError('ERR_BUSY', 'too many event streams are open; try again later');
    }
    const newest = await alerts.feed.newest();
    // An id from a longer history than ours would never be reached.
    const begin = Math.min(positionOf(lastEventId(request), 'last-event-id') ?? after ?? newest, newest);
    reply.hijack();
    reply.raw.writeHead(200, EVENT_STREAM_HEADERS);
    const { feed, timers } = alerts;
    const stream = streamAlerts({ feed, timers, filter, after: begin, sink: reply.raw });
    streams.add(stream);
    void stream.done
      .catch((error: unknown) => request.log.error({ err: error, reqId: request.id }, 'event stream failed'))
      .finally(() => streams.delete(stream));
    return reply;
  });
}

function subscriptionRoutes(app: FastifyInstance, { subscriptions }: Alerts): void {
  const config = { scope: 'subscribe' } as const;
  const one = '/v1/subscriptions/:id';

  app.post('/v1/subscriptions', { config, bodyLimit: LIMITS.subscriptionBytes }, async (request, reply) => {
    const value = parseJson(bodyBytes(request), LIMITS.subscriptionBytes);
    const wanted = asDocument(value, isSubscriptionRequest, 'subscription request');
    const created = await subscriptions.create(wanted, actorOf(request));
    return unstored(reply).code(201).header('location', `/v1/subscriptions/${created.id}`).send(created);
  });
  app.get('/v1/subscriptions', { config }, async (request, reply) =>
    unstored(reply).send({ subscriptions: await subscriptions.list(actorOf(request)) }),
  );
  app.get<{ Params: { id: string } }>(one, { config }, async (request, reply) =>
    unstored(reply).send(await subscriptions.read(request.params.id, actorOf(request))),
  );
  app.delete<{ Params: { id: string } }>(one, { config }, async (request, reply) => {
    await subscriptions.remove(request.params.id, actorOf(request));
    return reply.code(204).send();
  });
  app.post<{ Params: { id: string } }>(`${one}/test`, { config }, async (request, reply) =>
    unstored(reply).send(await subscriptions.test(request.params.id, actorOf(request))),
  );
}

/** Addresses of receivers, and once a secret: no cache keeps them. */
function unstored(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}

function filterOf(request: FastifyRequest): AlertFilter {
  const name = queryText(request, 'name') ?? '*';
  if (name.length > 260 || !NAME_PATTERN.test(name)) {
    throw new ToolsumError('ERR_SCHEMA', 'name is an exact name, namespace/* or *');
  }
  const minimumSeverity = queryText(request, 'minimumSeverity') ?? 'info';
  if (!isSeverity(minimumSeverity)) {
    throw new ToolsumError('ERR_SCHEMA', `minimumSeverity is one of ${SEVERITIES.join(', ')}`);
  }
  return { names: [name], minimumSeverity };
}

function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

function positionOf(text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  return wholeNumber(text, what, { min: 0, max: Number.MAX_SAFE_INTEGER });
}

function lastEventId({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  return Array.isArray(id) || id === '' ? undefined : id;
}

function acceptsEvents({ headers }: FastifyRequest): boolean {
  const types = (headers.accept ?? '').split(',').map((type) => type.split(';', 1)[0]?.trim().toLowerCase());
  return types.includes(EVENT_STREAM);
}
