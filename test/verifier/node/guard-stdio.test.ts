import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { DEFAULT_POLICY, definitionsFromHandshake, type Definition } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { connectRegistry, REFUSALS, type GateEvent, type VerifierContext } from '@toolsum/verifier';
import { runGuard, splitLines } from '@toolsum/verifier/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureServer } from '../../fixtures/server-commands.ts';
import { isRunning } from '../../fixtures/process-state.ts';
import { newSigner, signRelease } from '../../support/signed-release.ts';
import { MemoryRegistry, NAME } from '../support/memory-registry.ts';
import { User } from '../support/stores.ts';

const tool: Definition = {
  kind: 'tool',
  id: 'read_file',
  definition: {
    name: 'read_file',
    description: 'Reads a file.',
    inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
  },
};
const served = [...definitionsFromHandshake({ serverInfo: { name: 'habit', version: '1.0.0' } }), tool];

let registry: MemoryRegistry;
let user: User;
let url: string;
beforeEach(async () => {
  registry = new MemoryRegistry();
  await registry.publish(await signRelease(newSigner(), { definitions: served }));
  url = await registry.listen();
  user = new User(registry, url);
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

/** A guard with a client's end to write to and read from. */
class Guarded {
  readonly events: GateEvent[] = [];
  readonly marker: string;
  readonly finished: Promise<number>;
  stderr = '';
  readonly #stdin = new PassThrough();
  readonly #stdout = new PassThrough();
  readonly #lines: string[] = [];
  #wake: () => void = () => undefined;

  constructor(
    habit: string,
    options: { server?: { name: string } | undefined; trusted?: boolean } = { server: { name: NAME } },
  ) {
    this.marker = join(user.folder, 'started');
    const command = fixtureServer('habit-server.js', habit, this.marker);
    const context: VerifierContext = {
      policy: user.policy,
      trust: { scheme: 'toolsum/1', version: 1, registries: [registry.trusted(url)] },
      lockfileStore: user.lockfile,
      memory: user.memory,
      connect: (trusted) => connectRegistry(trusted.url, { timeoutMs: 5_000 }),
      clock: () => registry.now,
    };
    const splitter = splitLines();
    this.#stdout.on('data', (chunk: Uint8Array) => {
      this.#lines.push(...splitter.push(chunk).map((line) => Buffer.from(line).toString()));
      this.#wake();
    });
    const stderr = new PassThrough();
    stderr.on('data', (chunk: Uint8Array) => {
      this.stderr += Buffer.from(chunk).toString();
    });
    this.finished = runGuard({
      command,
      target: { kind: 'command', command: command.command, args: command.args },
      mapped: true,
      ...(options.server === undefined ? {} : { server: options.server }),
      context,
      stdin: this.#stdin,
      stdout: this.#stdout,
      stderr,
      onEvent: (event) => this.events.push(event),
    });
  }

  write(line: string): void {
    this.#stdin.write(`${line}\n`);
  }

  send(message: JsonObject): void {
    this.write(JSON.stringify({ jsonrpc: '2.0', ...message }));
  }

  /** The raw line that answers a request. */
  async line(id: number): Promise<string> {
    for (;;) {
      const found = this.#lines.find((line) => (JSON.parse(line) as JsonObject)['id'] === id);
      if (found !== undefined) return found;
      await Promise.race([
        new Promise<void>((resolve) => {
          this.#wake = resolve;
        }),
        this.finished.then((code) => {
          throw new Error(`the guard ended with ${code} before it answered ${id}`);
        }),
      ]);
    }
  }

  async answer(id: number): Promise<JsonObject> {
    return JSON.parse(await this.line(id)) as JsonObject;
  }

  async connect(): Promise<JsonObject> {
    this.send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25' } });
    const answer = await this.answer(1);
    this.send({ method: 'notifications/initialized' });
    return answer;
  }

  get received(): string {
    return this.#lines.join('\n');
  }

  serverPid(): number {
    return Number(readFileSync(this.marker, 'utf8'));
  }

  /** The client goes. */
  async end(): Promise<number> {
    this.#stdin.end();
    return this.finished;
  }
}

const refusal = (message: JsonObject): unknown => (message['error'] as JsonObject | undefined)?.['message'];
const call = { id: 3, method: 'tools/call', params: { name: 'read_file', arguments: { path: '/a' } } };

describe('an honest server', () => {
  it('is passed through, each way as the very bytes that came', async () => {
    const guard = new Guarded('honest');
    await guard.connect();
    guard.send({ id: 2, method: 'tools/list' });
    expect((await guard.answer(2))['result']).toEqual({ tools: [tool.definition] });
    const odd = '{ "id":4 ,"method":"test/echo",  "params":{"b":1,"a":"\\u0041"},"jsonrpc":"2.0"}';
    guard.write(odd);
    expect(await guard.line(4)).toBe(
      `{ "result":{"line": ${JSON.stringify(odd)}},  "jsonrpc":"2.0", "id": 4 }`,
    );
    guard.send(call);
    expect(await guard.line(3)).toContain('called read_file');
    expect(await guard.end()).toBe(0);
    expect(isRunning(guard.serverPid())).toBe(false);
    expect(guard.events).toMatchObject([{ kind: 'judged', report: { verdict: 'verified' } }]);
  });

  it('passes an untouched message as its own bytes even if the gate held it for a while', async () => {
    const guard = new Guarded('honest');
    await guard.connect();
    guard.write('{ "jsonrpc":"2.0",   "id":3,"method":"tools/call","params":{"name":"read_file"}}');
    expect(await guard.line(3)).toContain('called read_file');
    await guard.end();
  });

  it('is written into the lockfile at first use, with its signer', async () => {
    const guard = new Guarded('honest');
    await guard.connect();
    guard.send(call);
    await guard.answer(3);
    await guard.end();
    expect((await user.lockfile.read()).servers[NAME]).toMatchObject({ kind: 'signed', version: '1.0.0' });
  });

  it('hands on its stderr with everything invisible made visible', async () => {
    const guard = new Guarded('colours');
    await guard.connect();
    await guard.end();
    expect(guard.stderr).toContain('‹U+001B›[31mred');
    expect(guard.stderr).toContain('‹U+202E›txt\n');
  });
});

describe('a server that is not what was signed', () => {
  it('shows the client no byte of a tampered tool', async () => {
    const guard = new Guarded('tampers');
    await guard.connect();
    guard.send({ id: 2, method: 'tools/list' });
    expect((await guard.answer(2))['result']).toEqual({ tools: [] });
    guard.send(call);
    expect(refusal(await guard.answer(3))).toBe(REFUSALS['tool-withheld']);
    expect(guard.received).not.toContain('POISON');
    await guard.end();
  });

  it('is seen through when it tampers only after the first listings', async () => {
    const guard = new Guarded('tampers-later');
    await guard.connect();
    guard.send({ id: 2, method: 'tools/list' });
    expect((await guard.answer(2))['result']).toEqual({ tools: [tool.definition] });
    guard.send({ id: 5, method: 'tools/list' });
    expect((await guard.answer(5))['result']).toEqual({ tools: [] });
    expect(guard.received).not.toContain('POISON');
    await guard.end();
  });

  it.each(['duplicates', 'noise'])('refuses the session for a line that is none: %s', async (habit) => {
    const guard = new Guarded(habit);
    guard.send({ id: 1, method: 'initialize', params: {} });
    await guard.answer(1);
    guard.send(call);
    expect(refusal(await guard.answer(3))).toBe(REFUSALS['server-refused']);
    guard.send({ id: 6, method: 'ping' });
    expect(refusal(await guard.answer(6))).toBe(REFUSALS['server-refused']);
    expect(guard.events.at(-1)).toMatchObject({ kind: 'blocked', report: { verdict: 'incomplete' } });
    expect(await guard.end()).toBe(1);
    expect(isRunning(guard.serverPid())).toBe(false);
  });

  it('is never started if it is refused whatever it lists', async () => {
    user.policy = {
      ...DEFAULT_POLICY,
      publishers: [{ servers: ['*'], signers: [{ kind: 'keyless', issuer: 'https://x.example', san: 'x' }] }],
    };
    const guard = new Guarded('honest');
    guard.send({ id: 1, method: 'initialize', params: {} });
    expect(refusal(await guard.answer(1))).toBe(REFUSALS['server-refused']);
    expect(await guard.end()).toBe(1);
    expect(existsSync(guard.marker)).toBe(false);
  });
});

describe('the end of a session', () => {
  it('has the exit code of a server that ends by itself', async () => {
    const guard = new Guarded('dies');
    await guard.connect();
    guard.send(call);
    expect(await guard.finished).toBe(7);
  });

  it('leaves nothing of a server that does not want to go', async () => {
    const guard = new Guarded('stubborn');
    await guard.connect();
    expect(await guard.end()).toBe(137);
    expect(isRunning(guard.serverPid())).toBe(false);
  });

  it('pins an unnamed server and refuses its change the next time', async () => {
    const first = new Guarded('honest', { server: undefined });
    await first.connect();
    first.send({ id: 2, method: 'tools/list' });
    await first.answer(2);
    await first.end();
    const [entry] = Object.values((await user.lockfile.read()).servers);
    expect(entry?.kind).toBe('pinned');
    expect(first.events).toMatchObject([{ kind: 'judged', report: { verdict: 'pinned', firstUse: true } }]);
  });

  it('answers a client line that is no JSON, and goes on', async () => {
    const guard = new Guarded('honest');
    await guard.connect();
    guard.write('{"jsonrpc":"2.0","id":3,"method":"tools/call","method":"ping"}');
    guard.send(call);
    expect(await guard.line(3)).toContain('called read_file');
    expect(guard.received).toContain(REFUSALS['message-unreadable']);
    await guard.end();
  });
});
