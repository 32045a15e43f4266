import type { JsonObject, JsonValue } from '@toolsum/schemas';

/**
 * All texts with which a session is refused anything. They can reach a model, so they are fixed and neutral: no name,
 * no reason, nothing that a server wrote. What happened goes to the human channel.
 */
export const REFUSALS = {
  'server-refused':
    'This server is not available: it could not be verified. The person who runs this client can see why in its log.',
  'not-ready': 'This server has not been verified yet. Connect first.',
  'tool-withheld': 'This tool is not available.',
  'arguments-undeclared': 'The call has arguments that the tool does not declare.',
  'prompt-withheld': 'This prompt is not available.',
  'resource-withheld': 'This resource is not available.',
  'result-withheld': 'The result is not available. The person who runs this client can see why in its log.',
  'listing-unreadable': 'The list could not be read.',
  'message-unreadable': 'The message could not be read.',
} as const;
export type RefusalName = keyof typeof REFUSALS;

/** JSON-RPC server error, outside the ranges that the protocol assigns itself. */
const REFUSED = -32010;
const PARSE_ERROR = -32700;

/** The JSON-RPC answer that refuses a request. */
export function refusalMessage(id: JsonValue, name: RefusalName): JsonObject {
  const code = name === 'message-unreadable' ? PARSE_ERROR : REFUSED;
  return { jsonrpc: '2.0', id, error: { code, message: REFUSALS[name] } };
}
