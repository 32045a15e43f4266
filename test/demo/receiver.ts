import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

interface Delivery {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Somebody else's webhook receiver: checks deliveries with a library that knows nothing of toolsum. */
export async function startReceiver() {
  const deliveries: Delivery[] = [];
  const waiting = new Set<() => void>();
  let secret = '';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      deliveries.push({
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(204).end();
      for (const wake of waiting) wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/alerts`,
    expectSecret: (value: string): void => {
      secret = value;
    },
    /** Waits for the alert of a version and says whether its signature is accepted. */
    async alertFor(name: string, version: string): Promise<{ verified: boolean; summary: string }> {
      const deadline = AbortSignal.timeout(15_000);
      for (;;) {
        for (const { headers, body } of deliveries) {
          const alert = JSON.parse(body) as { data: { name: string; version?: string; summary: string } };
          if (alert.data.name !== name || alert.data.version !== version) continue;
          new Webhook(secret).verify(body, headers);
          return { verified: true, summary: alert.data.summary };
        }
        await new Promise<void>((resolve, reject) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
          deadline.addEventListener('abort', () => reject(new Error('no delivery within 15 s')), {
            once: true,
          });
        });
      }
    },
    close: (): Promise<void> => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
