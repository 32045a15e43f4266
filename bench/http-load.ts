import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Requests for a server on loopback. */
export interface Load {
  readonly port: number;
  /** What every answer must have. */
  readonly status: number;
  /** Whole requests, head and body; sent one after the other, from the first again when they run out. */
  readonly requests: readonly Uint8Array[];
  readonly connections: number;
  readonly count: number;
}

/** Drives an HTTP server from another process, over kept-alive connections with one request in flight on each. */
export class HttpLoad {
  readonly #client = fork(new URL('./http-load-process.ts', import.meta.url), { serialization: 'advanced' });

  /** @returns milliseconds from the first request to the last answer. Throws if any answer has another status. */
  async run(load: Load): Promise<number> {
    this.#client.send(load);
    const [answer] = (await once(this.#client, 'message')) as [{ ms: number } | { error: string }];
    if ('error' in answer) throw new Error(answer.error);
    return answer.ms;
  }

  async close(): Promise<void> {
    if (this.#client.exitCode !== null) return;
    this.#client.disconnect();
    await once(this.#client, 'exit');
  }
}

/** A request as it goes over the wire. */
export function requestBytes(
  method: 'GET' | 'POST',
  path: string,
  { headers = {}, body = new Uint8Array() }: { headers?: Record<string, string>; body?: Uint8Array } = {},
): Uint8Array {
  const all = { host: '127.0.0.1', 'content-length': String(body.byteLength), ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`), body]);
}

export function portOf(url: string): number {
  return Number(new URL(url).port);
}
