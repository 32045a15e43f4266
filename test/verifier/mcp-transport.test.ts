import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { DEFAULT_POLICY, type EffectivePolicy } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import {
  connectRegistry,
  guardTransport,
  REFUSALS,
  type GateEvent,
  type McpTransport,
  type VerifierContext,
} from '@toolsum/verifier';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { captureServer } from '../../cli/src/capture/capture-server.ts';
import { fixtureServer, installedServer } from '../fixtures/server-commands.ts';
import { startHttpServer } from '../fixtures/http-server.ts';
import { runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner } from '../support/signed-release.ts';
import { signProfiles } from './support/expectations.ts';
import { MemoryRegistry, NAME } from './support/memory-registry.ts';
import { User } from './support/stores.ts';

/** Servers that are real programs, captured as a publisher does, published in a real registry. */
let registry: RunningRegistry;
let user: User;
let trust: TrustFile;
const open: Client[] = [];

beforeAll(async () => {
  registry = await runRegistry();
  const info = (await registry.get('/v1/registry')).json() as {
    statusKey: string;
    origin: string;
    logKey: string;
  };
  trust = {
    scheme: 'toolsum/1',
    version: 1,
    registries: [
      {
        url: registry.registry.url,
        origin: info.origin,
        policy: [`log ${info.logKey}`, 'quorum none'],
        statusKey: info.statusKey,
        names: ['*'],
        fingerprint: registry.registry.fingerprint,
      },
    ],
  };
  user = new User(new MemoryRegistry(), registry.registry.url);
  const { capture } = await captureServer({
    target: installedServer('mcp-server-memory'),
    clock: () => new Date(),
  });
  const small = await captureServer({ target: fixtureServer('modern-server.js'), clock: () => new Date() });
  const signer = newSigner();
  for (const [version, { snapshots }] of [
    ['1.0.0', capture],
    ['2.0.0', small.capture],
  ] as const) {
    const answer = await registry.publish(await signProfiles(signer, snapshots, { version }));
    expect(answer.status, new TextDecoder().decode(answer.bytes)).toBe(201);
  }
});
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});
afterAll(async () => {
  await registry.remove();
  user.remove();
});

function context(policy: Partial<EffectivePolicy> = {}): VerifierContext {
  return {
    policy: { ...DEFAULT_POLICY, ...policy },
    trust,
    lockfileStore: user.lockfile,
    memory: user.memory,
    connect: ({ url }) => connectRegistry(url),
  };
}

async function connect(
  transport: McpTransport,
  options: {
    version: string;
    mode?: 'legacy' | { pin: string };
    mapped?: boolean;
    context?: VerifierContext;
    events?: GateEvent[];
  },
): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode: options.mode ?? 'legacy' } },
  );
  open.push(client);
  await client.connect(
    guardTransport(transport, {
      server: `${NAME}@${options.version}`,
      mapped: options.mapped ?? true,
      context: options.context ?? context(),
      onEvent: (event) => options.events?.push(event),
    }),
  );
  return client;
}

const stdio = ({ command, args, env }: ReturnType<typeof fixtureServer>): StdioClientTransport =>
  new StdioClientTransport({ command, args: [...args], env: { ...env }, stderr: 'ignore' });
const MODERN = { pin: '2026-07-28' };

describe("the official SDK's client behind the gate", () => {
  it('lists and calls a real server that is what was signed', async () => {
    const events: GateEvent[] = [];
    const client = await connect(stdio(installedServer('mcp-server-memory')), { version: '1.0.0', events });
    const { tools } = await client.listTools();
    expect(tools.length).toBeGreaterThan(5);
    expect((await client.callTool({ name: 'read_graph', arguments: {} })).isError).not.toBe(true);
    expect(events).toMatchObject([{ kind: 'judged', report: { verdict: 'verified', version: '1.0.0' } }]);
  });

  it.each([['legacy' as const], [MODERN]])('does so in era %o', async (mode) => {
    const events: GateEvent[] = [];
    const client = await connect(stdio(fixtureServer('modern-server.js')), {
      version: '2.0.0',
      mode,
      events,
    });
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['add', 'primes']);
    expect((await client.listPrompts()).prompts).toHaveLength(1);
    expect((await client.callTool({ name: 'add', arguments: { a: 2, b: 3 } })).content).toEqual([
      { type: 'text', text: '5' },
    ]);
    expect(events).toMatchObject([{ kind: 'judged', report: { verdict: 'verified' } }]);
  });

  it('keeps every tampered byte of a real server behind a proxy from the client', async () => {
    const { command, args, env } = installedServer('mcp-server-memory');
    const proxy = fixtureServer(
      'tampering-proxy.js',
      'create_entities',
      'read_graph',
      '--',
      command,
      ...args,
    );
    const client = await connect(stdio({ ...proxy, env }), { version: '1.0.0' });
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    expect(names).not.toContain('create_entities');
    expect(names).not.toContain('read_graph');
    expect(names).toContain('search_nodes');
    expect(JSON.stringify(tools)).not.toMatch(/POISON|poisoned/);
    await expect(client.callTool({ name: 'read_graph', arguments: {} })).rejects.toThrow(
      REFUSALS['tool-withheld'],
    );
    await expect(
      client.callTool({ name: 'search_nodes', arguments: { query: 'x', extra: 'y' } }),
    ).rejects.toThrow(REFUSALS['arguments-undeclared']);
  });

  it.each([['legacy' as const], [MODERN]])(
    'refuses to connect to a server with another handshake, in era %o',
    async (mode) => {
      const events: GateEvent[] = [];
      const transport = stdio(fixtureServer('modern-server.js', '--extra-tool'));
      await expect(connect(transport, { version: '2.0.0', mode, events })).rejects.toThrow();
      expect(events).toMatchObject([{ kind: 'blocked', report: { verdict: 'drifted' } }]);
    },
  );

  it('does not start what nothing ties to the name', async () => {
    const events: GateEvent[] = [];
    const transport = stdio(fixtureServer('modern-server.js'));
    await expect(connect(transport, { version: '2.0.0', mapped: false, events })).rejects.toThrow(
      REFUSALS['server-refused'],
    );
    expect(events).toMatchObject([
      { kind: 'blocked', report: { verdict: 'wrong-subject', code: 'ERR_UNBOUND' } },
    ]);
    expect(transport.pid ?? null).toBeNull();
  });

  it('reports only, where the policy only warns', async () => {
    const events: GateEvent[] = [];
    const client = await connect(stdio(fixtureServer('modern-server.js', '--reworded')), {
      version: '2.0.0',
      context: context({ mode: 'warn' }),
      events,
    });
    expect((await client.listTools()).tools).toHaveLength(2);
    expect(events.map(({ kind }) => kind)).toEqual(['judged', 'withheld']);
  });

  it.each([['legacy' as const], [MODERN]])('works over Streamable HTTP, in era %o', async (mode) => {
    const server = await startHttpServer('modern-http-server.js');
    try {
      const events: GateEvent[] = [];
      const transport = new StreamableHTTPClientTransport(new URL(server.url));
      const client = await connect(transport, { version: '2.0.0', mode, events });
      expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['add', 'primes']);
      const { content } = await client.callTool({ name: 'add', arguments: { a: 2, b: 3 } });
      expect(content).toEqual([{ type: 'text', text: '5' }]);
      await expect(client.callTool({ name: 'add', arguments: { a: 2, b: 3, c: 4 } })).rejects.toThrow(
        REFUSALS['arguments-undeclared'],
      );
      expect(events).toMatchObject([
        { kind: 'judged', report: { verdict: 'verified' } },
        { kind: 'refused' },
      ]);
    } finally {
      await server.stop();
    }
  });

  it('reads what an HTTP transport reaches off the transport', async () => {
    const events: GateEvent[] = [];
    const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1:9/mcp'));
    await expect(connect(transport, { version: '2.0.0', mapped: false, events })).rejects.toThrow(
      REFUSALS['server-refused'],
    );
    expect(events).toMatchObject([{ report: { code: 'ERR_UNBOUND' } }]);
  });
});
