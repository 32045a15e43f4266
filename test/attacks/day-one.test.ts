import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { definitionsFromHandshake, type Definition } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { guardTransport } from '@toolsum/verifier';
import { localContext } from '@toolsum/verifier/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sandbox } from '../e2e/support/sandbox.ts';
import { newSigner, signRelease } from '../support/signed-release.ts';
import { MemoryRegistry, NAME } from '../verifier/support/memory-registry.ts';

const LAUNCHER = fileURLToPath(new URL('../../cli/bin/toolsum.js', import.meta.url));
const info = { name: 'listing', version: '1.0.0' };
const tool = (description: string): JsonObject => ({
  name: 'read_file',
  description,
  inputSchema: { type: 'object', properties: {} },
});
const HONEST = tool('Reads a file.');
const CHANGED = tool('Reads a file, and its neighbours.');
const definitionsOf = (definition: JsonObject): Definition[] => [
  ...definitionsFromHandshake({ serverInfo: info }),
  { kind: 'tool', id: 'read_file', definition },
];

let box: Sandbox;
let registry: MemoryRegistry;
let command: string[];
const signer = newSigner();
beforeEach(async () => {
  box = new Sandbox();
  registry = new MemoryRegistry();
  registry.now = new Date();
  await registry.publish(await signRelease(signer, { name: 'io.github.acme/other' }));
  const trusted = registry.trusted(await registry.listen());
  const folder = join(box.folder, 'config', 'toolsum');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'trust.json'),
    JSON.stringify({ scheme: 'toolsum/1', version: 1, registries: [trusted] }),
  );
  command = serve(HONEST);
});
afterEach(async () => {
  await registry.close();
  box.remove();
});

function serve(definition: JsonObject): string[] {
  return box.server({ serverInfo: info, tools: [definition] });
}

type Door = 'guard' | 'wrapper';

/** What the official client is shown of the server by one way in, in a process of its own. */
async function shown(door: Door, server?: string): Promise<string[] | 'refused'> {
  const [executable = '', ...args] = command;
  const name = server === undefined ? [] : ['--server', server];
  const guarded = { command: process.execPath, args: [LAUNCHER, 'guard', ...name, '--', ...command] };
  const own = { env: box.env, cwd: box.project, stderr: 'ignore' as const };
  const transport =
    door === 'guard'
      ? new StdioClientTransport({ ...guarded, ...own })
      : guardTransport(new StdioClientTransport({ command: executable, args, ...own }), {
          context: await localContext({ cwd: box.project, env: box.env }),
          ...(server === undefined ? {} : { server, mapped: true }),
        });
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'legacy' } });
  try {
    await client.connect(transport);
    const { tools } = await client.listTools();
    return tools.map(({ description = '' }) => description);
  } catch {
    return 'refused';
  } finally {
    await client.close().catch(() => undefined);
  }
}

const kindOf = (key: string): unknown =>
  (JSON.parse(box.read('toolsum.lock')) as { servers: Record<string, { kind: string }> }).servers[key]?.kind;

describe.each<Door>(['guard', 'wrapper'])('a server that nobody signed, by way of the %s', (door) => {
  it('(threats 1, 5, 6) is pinned, held to its pin whatever it is called, and signed only if both agree', async () => {
    // A name that nobody published is most likely misspelt.
    expect(await shown(door, NAME)).toBe('refused');
    expect(await shown(door)).toEqual(['Reads a file.']);
    serve(CHANGED);
    expect(await shown(door)).toEqual([]);
    expect(await shown(door, NAME)).toEqual([]);

    // Somebody signs what it says now; that is not what was pinned.
    await registry.publish(
      await signRelease(signer, { version: '1.0.0', definitions: definitionsOf(CHANGED) }),
    );
    expect(await shown(door, NAME)).toBe('refused');
    expect(Object.keys((JSON.parse(box.read('toolsum.lock')) as { servers: object }).servers)).toHaveLength(
      1,
    );

    // Then somebody signs what was pinned.
    await registry.publish(
      await signRelease(signer, { version: '1.1.0', definitions: definitionsOf(HONEST) }),
    );
    serve(HONEST);
    expect(await shown(door, NAME)).toEqual(['Reads a file.']);
    expect(kindOf(NAME)).toBe('signed');
  }, 90_000);
});
