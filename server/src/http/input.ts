import { ToolsumError } from '@toolsum/core';
import type { FastifyRequest } from 'fastify';

/** As `serverName` of schemas/primitives.schema.json; a test holds them equal. */
export const SERVER_NAME =
  /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?\/[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
export const SERVER_NAME_CHARS = 200;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,15})$/;

/** @throws ToolsumError ERR_SCHEMA if the two segments make no server name. */
export function serverNameOf(params: { ns: string; name: string }): string {
  const name = `${params.ns}/${params.name}`;
  if (name.length > SERVER_NAME_CHARS || !SERVER_NAME.test(name)) {
    throw new ToolsumError(
      'ERR_SCHEMA',
      'the address holds no server name of two segments, as io.github.acme/files',
    );
  }
  return name;
}

/** @throws ToolsumError ERR_SCHEMA. */
export function digestParameter(text: string): `sha256:${string}` {
  if (!DIGEST.test(text))
    throw new ToolsumError('ERR_SCHEMA', 'a digest reads sha256: and 64 lower-case hexadecimal digits');
  return text as `sha256:${string}`;
}

/** @throws ToolsumError ERR_SCHEMA for anything but a plain decimal number within the bounds. */
export function wholeNumber(text: string, what: string, bounds: { min: number; max: number }): number {
  const value = WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value) || value < bounds.min || value > bounds.max) {
    throw new ToolsumError(
      'ERR_SCHEMA',
      `${what} must be a whole number from ${bounds.min} to ${bounds.max}`,
    );
  }
  return value;
}

/**
 * One member of the query string.
 *
 * @throws ToolsumError ERR_SCHEMA if it is there twice.
 */
export function queryText(request: FastifyRequest, member: string): string | undefined {
  const query = request.query as Record<string, string | string[] | undefined>;
  const value = Object.hasOwn(query, member) ? query[member] : undefined;
  if (Array.isArray(value)) throw new ToolsumError('ERR_SCHEMA', `${member} stands in the address twice`);
  return value;
}

/** The raw body. @throws ToolsumError ERR_SCHEMA if there is none. */
export function bodyBytes(request: FastifyRequest): Uint8Array {
  if (!(request.body instanceof Uint8Array) || request.body.byteLength === 0) {
    throw new ToolsumError('ERR_SCHEMA', 'the body is empty');
  }
  return request.body;
}
