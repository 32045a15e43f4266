/** The client of `http-load.ts`, in a process of its own: it must not take time from the server that it measures. */
import { connect, type Socket } from 'node:net';
import type { Load } from './http-load.ts';

const HEAD_END = Buffer.from('\r\n\r\n');

/** One kept-alive connection: sends whole requests, reads whole answers, understands as little HTTP as it can. */
class Connection {
  readonly #socket: Socket;
  readonly #status: number;
  #head: Buffer = Buffer.alloc(0);
  /** Bytes of the body that are still to come; undefined while the head is. */
  #remaining: number | undefined;
  #done: { resolve: () => void; reject: (reason: Error) => void } | undefined;

  constructor(socket: Socket, status: number) {
    this.#socket = socket;
    this.#status = status;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', (error) => this.#done?.reject(error));
    socket.on('close', () => this.#done?.reject(new Error('the server closed the connection')));
  }

  static async open(port: number, status: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
        socket.off('error', reject);
        resolve(new Connection(socket, status));
      });
      socket.once('error', reject);
    });
  }

  async ask(request: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#done = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#done = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#remaining === undefined) {
      this.#head = this.#head.byteLength === 0 ? chunk : Buffer.concat([this.#head, chunk]);
      const end = this.#head.indexOf(HEAD_END);
      if (end === -1) return;
      const head = this.#head.toString('latin1', 0, end);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (!head.startsWith(`HTTP/1.1 ${this.#status} `) || length === undefined) {
        this.#done?.reject(new Error(`unexpected answer: ${this.#head.toString('utf8').slice(0, 1000)}`));
        return;
      }
      this.#remaining = Number(length) - (this.#head.byteLength - end - HEAD_END.byteLength);
    } else {
      this.#remaining -= chunk.byteLength;
    }
    if (this.#remaining > 0) return;
    this.#head = Buffer.alloc(0);
    this.#remaining = undefined;
    this.#done?.resolve();
  }
}

async function run({ port, status, requests, connections, count }: Load): Promise<number> {
  const open = await Promise.all(
    Array.from({ length: connections }, async () => Connection.open(port, status)),
  );
  const start = performance.now();
  let next = 0;
  try {
    await Promise.all(
      open.map(async (connection) => {
        for (let i = next++; i < count; i = next++) {
          const request = requests[i % requests.length];
          if (request !== undefined) await connection.ask(request);
        }
      }),
    );
    return performance.now() - start;
  } finally {
    for (const connection of open) connection.close();
  }
}

process.on('message', (load: Load) => {
  void run(load).then(
    (ms) => process.send?.({ ms }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
