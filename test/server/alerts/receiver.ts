import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export type Answer = (received: Received, response: ServerResponse) => void;

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Settles when so many messages have come. */
  readonly until: (count: number) => Promise<void>;
  /** TCP connections, also those over which nothing was sent. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export const CERTIFICATE = readFileSync(new URL('fixtures/loopback-cert.pem', import.meta.url), 'utf8');
const KEY = readFileSync(new URL('fixtures/loopback-key.pem', import.meta.url), 'utf8');

/** A webhook receiver on the loopback interface that keeps what it gets. */
export async function startReceiver(answer: Answer = answerWith(204), tls = false): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let connections = 0;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const message = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(parts),
      };
      received.push(message);
      for (const { count, resolve } of waiting) if (received.length >= count) resolve();
      answer(message, response);
    });
  };
  const server = tls ? createTlsServer({ key: KEY, cert: CERTIFICATE }, handle) : createServer(handle);
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/hook`,
    port,
    received,
    until: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function answerWith(status: number, headers: Record<string, string> = {}): Answer {
  return (_received, response) => response.writeHead(status, headers).end();
}
