import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LIMITS, type WitnessAnswer, type WitnessService } from '@toolsum/core';

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;
const HEADER_BYTES = 8 * 1024;
const CONNECTIONS = 512;
const CHECKPOINT = /^\/([0-9a-f]{64})\/checkpoint$/;
const TEXT = 'text/plain; charset=utf-8';

/** A witness that listens. */
export interface ListeningWitness {
  readonly url: string;
  /** Lets running requests end, then stops. */
  close(): Promise<void>;
}

/** What is worth telling whoever runs the witness. */
export interface WitnessEvents {
  answered(answer: WitnessAnswer): void;
  failed(error: unknown): void;
}

/** Serves a witness over HTTP (C2SP tlog-witness): `add-checkpoint`, and what it remembers of each log. */
export async function listenAsWitness(
  service: WitnessService,
  address: { host: string; port: number },
  events: WitnessEvents,
): Promise<ListeningWitness> {
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: HEADER_BYTES,
    },
    (request, response) => {
      answer(service, request, response, events).catch((error: unknown) => {
        events.failed(error);
        send(response, 500, 'the witness could not answer; nothing was cosigned\n');
      });
    },
  );
  server.maxConnections = CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { url: `http://${host}:${port}`, close: async () => closed(server) };
}

async function answer(
  service: WitnessService,
  request: IncomingMessage,
  response: ServerResponse,
  events: WitnessEvents,
): Promise<void> {
  const { method, url = '' } = request;
  if (url === '/add-checkpoint') {
    if (method !== 'POST')
      return send(response, 405, 'add-checkpoint is asked for with POST\n', { allow: 'POST' });
    const body = await readBody(request);
    if (body === 'gone') return;
    if (body === undefined)
      return send(response, 413, `more than ${LIMITS.witnessRequestBytes} bytes\n`, { connection: 'close' });
    const decided = await service.addCheckpoint(body);
    events.answered(decided);
    return send(response, decided.status, decided.body, { 'content-type': decided.type });
  }
  if (method !== 'GET' && method !== 'HEAD')
    return send(response, 405, 'this is asked for with GET\n', { allow: 'GET', connection: 'close' });
  if (url === '/healthz') return send(response, 200, 'ok\n');
  const hash = CHECKPOINT.exec(url)?.[1];
  const note = hash === undefined ? undefined : await service.newest(hash);
  return note === undefined ? send(response, 404, 'there is nothing here\n') : send(response, 200, note);
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': TEXT,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** @returns undefined if there is more than a request may hold; the rest is not read. 'gone' if it broke off. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined | 'gone'> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.witnessRequestBytes) return undefined;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > LIMITS.witnessRequestBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return 'gone';
  }
  return Buffer.concat(chunks);
}

async function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Whoever sends slowly is not waited for longer than this.
    setTimeout(() => server.closeAllConnections(), LIMITS.stopGraceMs).unref();
  });
}
