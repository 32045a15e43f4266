import { digestOf, type Digest } from '@toolsum/core';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Media types of what the registry serves. */
export const JSON_TYPE = 'application/json';
export const TEXT_TYPE = 'text/plain; charset=utf-8';
export const BYTES_TYPE = 'application/octet-stream';

const FOREVER = 'public, max-age=31536000, immutable';

/** Sends bytes that can never change, as stored; `digest` is their name. */
export function sendImmutable(
  request: FastifyRequest,
  reply: FastifyReply,
  content: { type: string; bytes: Uint8Array; digest: Digest },
): FastifyReply {
  return send(request, reply, { ...content, etag: `"${content.digest}"`, cacheControl: FOREVER });
}

/** Sends bytes that may be others next time; a client that has them already is told so. */
export function sendCurrent(
  request: FastifyRequest,
  reply: FastifyReply,
  content: { type: string; bytes: Uint8Array },
): FastifyReply {
  const etag = `"${digestOf(content.bytes)}"`;
  return send(request, reply, { ...content, etag, cacheControl: 'no-cache' });
}

export function sendJson(request: FastifyRequest, reply: FastifyReply, document: object): FastifyReply {
  return sendCurrent(request, reply, { type: JSON_TYPE, bytes: Buffer.from(JSON.stringify(document)) });
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  content: { type: string; bytes: Uint8Array; etag: string; cacheControl: string },
): FastifyReply {
  reply.header('etag', content.etag).header('cache-control', content.cacheControl);
  if (hasAlready(request.headers['if-none-match'], content.etag)) return reply.code(304).send();
  // A Buffer over the same memory: what was stored goes out, not a copy or a new spelling.
  const { buffer, byteOffset, byteLength } = content.bytes;
  return reply.type(content.type).send(Buffer.from(buffer, byteOffset, byteLength));
}

/** RFC 9110 section 13.1.2, by weak comparison. */
function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return (
    ifNoneMatch === '*' || ifNoneMatch.split(',').some((item) => item.trim().replace(/^W\//, '') === etag)
  );
}
