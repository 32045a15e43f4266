import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRunning } from '../fixtures/process-state.ts';
import { documentOf, Sandbox, type Running } from './support/sandbox.ts';

const STUBBORN = fileURLToPath(new URL('servers/stubborn-server.js', import.meta.url));

/** Waits for a word on a stream. */
async function says(stream: NodeJS.ReadableStream | null | undefined, word: string): Promise<void> {
  let heard = '';
  await new Promise<void>((resolve, reject) => {
    stream?.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.includes(word)) resolve();
    });
    stream?.once('end', () => reject(new Error(`it never said ${word}, but: ${heard}`)));
  });
}

describe('an interrupted command', () => {
  let box: Sandbox;
  let door: Server;
  let running: Running | undefined;
  /** The server and its helper, once both are up. */
  let pids: Promise<number[]>;
  /** Settles when both are dead: the system closes their connections then. */
  let gone: Promise<void>;
  beforeEach(async () => {
    box = new Sandbox();
    door = createServer();
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    const [up, down] = [Promise.withResolvers<number[]>(), Promise.withResolvers<void>()];
    [pids, gone] = [up.promise, down.promise];
    const told: number[] = [];
    let left = 2;
    door.on('connection', (socket) => {
      socket.once('data', (chunk: Buffer) => {
        told.push(Number(chunk.toString()));
        if (told.length === 2) up.resolve(told);
      });
      socket.once('close', () => {
        left -= 1;
        if (left === 0) down.resolve();
      });
      socket.on('error', () => undefined);
    });
  });
  afterEach(async () => {
    running?.child.kill('SIGKILL');
    await running?.ended;
    door.close();
    box.remove();
  });

  const stubborn = (): string[] => [process.execPath, STUBBORN, String((door.address() as AddressInfo).port)];

  test.each([
    ['capture', 'SIGINT'],
    ['verify', 'SIGTERM'],
  ] as const)(
    '%s ends by %s with 130, leaves no process of the server, and writes nothing',
    async (command, signal) => {
      running = box.start([command, '--json', '--', ...stubborn()]);
      const left = await pids;
      expect(left).toHaveLength(2);
      running.child.kill(signal);
      const outcome = await running.ended;
      expect(outcome).toMatchObject({ code: 130, signal: null });
      expect(documentOf(outcome)).toMatchObject({ error: { code: 'ERR_INTERRUPTED' } });
      expect(left.filter(isRunning)).toEqual([]);
      expect(existsSync(box.path('surface.json'))).toBe(false);
      expect(existsSync(box.path('toolsum.lock'))).toBe(false);
    },
  );

  test('ends at once by a second signal, and still leaves nothing', async () => {
    running = box.start(['lint', '--', ...stubborn()]);
    await pids;
    // The first is answered by closing the server's stdin, which this one ignores.
    running.child.kill('SIGINT');
    running.child.kill('SIGINT');
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 130, signal: null });
    await gone;
  });

  test('watch ends with 130 while it waits for the next alert', async () => {
    const registry = createHttpServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': keep-alive\n\n');
      connected();
    });
    let connected = (): void => undefined;
    const isConnected = new Promise<void>((resolve) => (connected = resolve));
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
      running = box.start(['watch', '--registry', url, '--json']);
      await isConnected;
      running.child.kill('SIGINT');
      expect(await running.ended).toMatchObject({ code: 130, signal: null, stdout: '' });
    } finally {
      registry.closeAllConnections();
      registry.close();
    }
  });
});

describe('toolsum serve', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox();
  });
  afterEach(() => box.remove());

  test('hands its options over to the registry, and stops it in order', async () => {
    const serve = box.start(['serve', '--data', 'registry', '--port', '0', '--json']);
    await says(serve.child.stdout, '}\n');
    serve.child.kill('SIGTERM');
    const outcome = await serve.ended;
    expect(outcome).toMatchObject({ code: 0, signal: null });
    expect(documentOf(outcome)).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      firstToken: expect.stringMatching(/^tsr_/),
    });
    expect(existsSync(join(box.project, 'registry', 'registry.db'))).toBe(true);
  });

  test('gives the answer of the registry for its own', async () => {
    const outcome = await box.run(['serve', '--port', 'many']);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('--port');
  });
});

describe('the launcher', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox();
  });
  afterEach(() => box.remove());

  test('shows help on stdout, also for a command and its child, and its version', async () => {
    const [root, verify, log, version] = await Promise.all([
      box.run(['--help']),
      box.run(['verify', '--help']),
      box.run(['help', 'log']),
      box.run(['--version']),
    ]);
    for (const { code, stderr } of [root, verify, log, version]) {
      expect(code).toBe(0);
      expect(stderr).toBe('');
    }
    expect(root.stdout).toContain('toolsum lint -- node server.js');
    expect(verify.stdout).toContain('Examples:');
    expect(log.stdout).toContain('toolsum log verify');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('keeps its answer when nobody reads it to the end', async () => {
    const command = box.server({
      tools: Array.from({ length: 3000 }, (_, i) => ({ name: `t${i}`, inputSchema: {} })),
    });
    const unread = box.start(['capture', '--out', '-', '--', ...command]);
    unread.child.stdout?.once('data', () => unread.child.stdout?.destroy());
    expect(await unread.ended).toMatchObject({ code: 0, signal: null });
  });
});
