import { ToolsumError } from '@toolsum/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Store } from '../store/store.ts';
import { authenticate, type Actor } from '../tokens.ts';

/** Who may use a route: everybody, or bearers of a token with a scope of this sort. */
type RouteScope = 'public' | 'publish' | 'review' | 'subscribe' | 'admin';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route declares it; one without is refused at start. */
    scope?: RouteScope;
  }
  interface FastifyRequest {
    /** Set on every route that is not public. */
    actor: Actor | undefined;
  }
}

/** Denies by default: no route without a declared scope, no request without the token that the scope asks for. */
export function guardRoutes(app: FastifyInstance, parts: { store: Store; now: () => Date }): void {
  app.decorateRequest('actor', undefined);
  app.addHook('onRoute', (route) => {
    if (route.config?.scope === undefined) {
      throw new ToolsumError('ERR_INTERNAL', `the route ${route.url} declares no scope`);
    }
  });
  app.addHook('onRequest', async (request) => {
    // Before the body is read: who may not publish must not be able to send megabytes either.
    const { scope } = request.routeOptions.config;
    if (scope === 'public' || request.is404) return;
    if (scope === undefined) throw new ToolsumError('ERR_INTERNAL', 'a route without a scope');
    const actor = await authenticate(parts.store, request.headers.authorization, parts.now());
    if (!actor.scopes.some((held) => held === scope || held.startsWith(`${scope}:`))) {
      throw new ToolsumError('ERR_NOT_AUTHORISED', `the token has no ${scope} scope`);
    }
    request.actor = actor;
  });
}

/** The authenticated actor of a request on a route that is not public. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === undefined) throw new ToolsumError('ERR_UNAUTHENTICATED', 'this needs a token');
  return request.actor;
}
