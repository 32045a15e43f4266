import { ProtocolError } from '@modelcontextprotocol/client';
import type { Client } from '@modelcontextprotocol/client';
import type { JsonObject } from '@toolsum/schemas';

/** Whom we say we are; servers must not base anything on it, and some do. */
export const CLIENT_INFO = { name: 'toolsum', version: '0.1.0' } as const;

/** JSON-RPC code with which a client says that its user declined. */
const USER_DECLINED = -1;

interface ClientProfile {
  readonly name: string;
  readonly description: string;
  readonly capabilities: JsonObject;
}

/**
 * The two clients that a server is shown. Servers list other tools to clients that can sample or ask the user, so a
 * capture with one of them alone would call the other's listing drift.
 */
export const CLIENT_PROFILES = {
  minimal: {
    name: 'minimal',
    description: 'A client without optional capabilities.',
    capabilities: {},
  },
  full: {
    name: 'full',
    description: 'A client with roots, sampling and elicitation.',
    capabilities: {
      roots: { listChanged: true },
      sampling: { context: {}, tools: {} },
      elicitation: { form: {}, url: {} },
    },
  },
} as const satisfies Record<string, ClientProfile>;
export type ClientProfileName = keyof typeof CLIENT_PROFILES;

/** Answers what a server may ask of a client with all capabilities: there are no roots, no model and nobody to ask. */
export function answerHonestly(client: Client): void {
  client.setRequestHandler('roots/list', () => ({ roots: [] }));
  client.setRequestHandler('elicitation/create', () => ({ action: 'decline' }));
  client.setRequestHandler('sampling/createMessage', () => {
    throw new ProtocolError(USER_DECLINED, 'there is no model behind this client');
  });
}
