import { isJsonObject } from '@toolsum/core';
import type { Era } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import type { Answer } from './rpc.ts';

/** The one revision of the 2026 era, offered by name: the client is never left to choose. */
export const MODERN_VERSION = '2026-07-28';

/** What a handshake that did not succeed means. */
export interface EraVerdict {
  /** `badly`: the server answered in the era, but not as the era demands. */
  readonly spoken: 'no' | 'badly';
  readonly reason: string;
}

/**
 * JSON-RPC error codes by which servers say that they don't know the other era's first request: method not found,
 * invalid request, invalid params (Python SDK), unsupported protocol version, not initialized, session missing (HTTP).
 */
const UNKNOWN_ERA_CODES = new Set([-32601, -32600, -32602, -32022, -32002, -32001, -32000]);

/** HTTP answers to a request that the server has no use for. Walls (401, 403) and breakdowns (5xx) are not among them. */
const UNKNOWN_ERA_STATUS = new Set([400, 404, 405, 406, 409, 415, 422]);

/** Reads a refused handshake: does the server not speak this era, or does it speak it badly? */
export function eraVerdict(era: Era, answer: Answer): EraVerdict {
  if ('error' in answer) {
    const code = answer.error['code'];
    const reason = `it answers with error ${typeof code === 'number' ? code : 'without a code'}`;
    return { spoken: typeof code === 'number' && UNKNOWN_ERA_CODES.has(code) ? 'no' : 'badly', reason };
  }
  if (era === '2026') {
    const versions = answer.result['supportedVersions'];
    if (!Array.isArray(versions)) return { spoken: 'no', reason: 'its answer names no versions' };
    if (!versions.includes(MODERN_VERSION)) {
      return { spoken: 'no', reason: `it does not offer ${MODERN_VERSION}` };
    }
  }
  return { spoken: 'badly', reason: 'its answer does not fit the protocol' };
}

/** The same for a plain HTTP status without a message in the body. */
export function eraVerdictOfStatus(status: number): EraVerdict {
  return {
    spoken: UNKNOWN_ERA_STATUS.has(status) ? 'no' : 'badly',
    reason: `it answers with HTTP status ${status}`,
  };
}

/** What the handshake says about the server, from the wire. */
export interface Handshake {
  readonly serverInfo: JsonObject | undefined;
  readonly instructions: string | undefined;
  readonly capabilities: JsonObject;
}

/** @returns undefined if a part of it has the wrong type. */
export function readHandshake(era: Era, result: JsonObject, serverInfoKey: string): Handshake | undefined {
  const meta = result['_meta'];
  const serverInfo =
    era === '2025' ? result['serverInfo'] : isJsonObject(meta) ? meta[serverInfoKey] : undefined;
  const { instructions, capabilities } = result;
  if (serverInfo !== undefined && !isJsonObject(serverInfo)) return undefined;
  if (serverInfo === undefined && era === '2025') return undefined;
  if (instructions !== undefined && typeof instructions !== 'string') return undefined;
  if (!isJsonObject(capabilities)) return undefined;
  return { serverInfo, instructions, capabilities };
}
