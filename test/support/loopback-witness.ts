import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWitnessedLogs, WitnessService } from '@toolsum/core';
import { makeWitness, memoryIn, type WitnessIdentity } from '../../cli/src/witness/folder.ts';
import { listenAsWitness, type ListeningWitness } from '../../cli/src/witness/http-server.ts';

/** The witness of the command line inside this process, that can be switched off and on again at its address. */
export class LoopbackWitness {
  readonly folder = join(mkdtempSync(join(tmpdir(), 'toolsum-witness-')), 'data');
  readonly name: string;
  /** What it answered, by status. */
  readonly statuses: number[] = [];
  /** What it takes for now, in milliseconds beside the real time. */
  skewMs = 0;
  #identity: WitnessIdentity | undefined;
  #listening: ListeningWitness | undefined;
  #url = '';

  constructor(name: string) {
    this.name = name;
  }

  static async found(name: string): Promise<LoopbackWitness> {
    const witness = new LoopbackWitness(name);
    witness.#identity = await makeWitness(witness.folder, name);
    return witness;
  }

  get vkey(): string {
    return this.#identity?.vkey ?? '';
  }

  get url(): string {
    return this.#url;
  }

  get line(): string {
    return `witness ${this.name} ${this.vkey} ${this.#url}`;
  }

  /** @param logKeys verifier keys of the logs that it witnesses. */
  async start(...logKeys: string[]): Promise<void> {
    const identity = this.#identity;
    if (identity === undefined) throw new Error('not founded');
    const service = new WitnessService({
      ...identity,
      logs: parseWitnessedLogs(logKeys.map((vkey) => `log ${vkey}`)),
      memory: memoryIn(this.folder),
      now: () => new Date(Date.now() + this.skewMs),
    });
    const port = this.#url === '' ? 0 : Number(new URL(this.#url).port);
    this.#listening = await listenAsWitness(
      service,
      { host: '127.0.0.1', port },
      { answered: ({ status }) => this.statuses.push(status), failed: () => undefined },
    );
    this.#url = this.#listening.url;
  }

  async stop(): Promise<void> {
    await this.#listening?.close();
    this.#listening = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}

/** An address at which something answers as a test wants it to, or never. */
export class StrangeServer {
  readonly #server: Server;
  requests = 0;

  constructor(
    answer: (path: string, body: Buffer) => { status: number; body: string | Uint8Array } | 'never',
  ) {
    this.#server = createServer((request, response) => {
      this.requests += 1;
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const answered = answer(request.url ?? '', Buffer.concat(chunks));
        if (answered !== 'never') response.writeHead(answered.status).end(answered.body);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
