import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ROOT } from '../test/demo/run-command.ts';
import { ECHO, lockedProject, type Project } from './locked-server.ts';
import { inTurns, type Measure } from './ratio.ts';
import { row, type Row } from './report.ts';

const ROUNDS = 31;
const CALLS = 200;
const TEXT = 'What the tool is to give back, in a sentence or two. '.repeat(4);

/** A call of a tool through `toolsum guard`, against the same through a process that only passes bytes on. */
export async function guardedCalls(): Promise<Row[]> {
  const project = await lockedProject();
  const open: McpClient[] = [];
  try {
    const start = async (args: readonly string[]): Promise<Measure> => {
      const client = new McpClient([...args, ...ECHO.command], project);
      open.push(client);
      await client.begin();
      return async () => client.timeCalls();
    };
    const launcher = join(ROOT, 'cli/bin/toolsum.js');
    const guard = await start([launcher, 'guard', '--server', ECHO.name, '--']);
    const pipe = await start([join(import.meta.dirname, 'pipe-process.js')]);
    return [
      row('tools/call through the guard / plain pipe', 'ms', await inTurns(guard, pipe, ROUNDS), {
        aim: { addsAtMost: 0.5 },
        note: `one call in flight, ${TEXT.length} characters there and back`,
      }),
    ];
  } finally {
    for (const client of open) await client.close();
    await project.remove();
  }
}

/** A client that says what it must and no more. */
class McpClient {
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>;
  #answer: ((line: string) => void) | undefined;
  #fail: ((reason: Error) => void) | undefined;
  #stderr = '';
  #id = 0;

  constructor(args: readonly string[], { cwd, env }: Project) {
    this.#process = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#process.stdin.on('error', () => undefined);
    this.#process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-1000);
    });
    this.#process.once('close', () => this.#fail?.(new Error(`the server ended: ${this.#stderr}`)));
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#answer?.(line));
  }

  async begin(): Promise<void> {
    await this.#request('initialize', {
      protocolVersion: '2025-11-25',
      capabilities: {},
      clientInfo: { name: 'bench', version: '1.0.0' },
    });
    this.#send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    await this.#request('tools/list', {});
    await this.timeCalls();
  }

  /** @returns milliseconds a call. */
  async timeCalls(): Promise<number> {
    const start = performance.now();
    for (let i = 0; i < CALLS; i += 1) {
      const line = await this.#request('tools/call', { name: 'echo_3', arguments: { text: TEXT } });
      if (!line.includes(TEXT)) throw new Error(`not the answer of the tool: ${line.slice(0, 500)}`);
    }
    return (performance.now() - start) / CALLS;
  }

  async close(): Promise<void> {
    this.#fail = undefined;
    if (this.#process.exitCode !== null) return;
    this.#process.stdin.end();
    await once(this.#process, 'close');
  }

  async #request(method: string, params: object): Promise<string> {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#answer = (line) => {
        if ((JSON.parse(line) as { id?: unknown }).id === id) resolve(line);
      };
      this.#send({ jsonrpc: '2.0', id, method, params });
    });
  }

  #send(message: object): void {
    this.#process.stdin.write(`${JSON.stringify(message)}\n`);
  }
}
