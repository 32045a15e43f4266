import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { Capture } from '@toolsum/schemas';
import { afterAll, describe, expect, test } from 'vitest';
import { captureServer } from '../../../cli/src/capture/capture-server.ts';
import { installedServer } from '../../fixtures/server-commands.ts';
import type { ServerCommand } from '@toolsum/verifier/node';

const folder = mkdtempSync(join(tmpdir(), 'toolsum-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function capture(target: ServerCommand): Promise<Capture> {
  return (await captureServer({ target, clock: () => new Date(0) })).capture;
}

const tools = (snapshot: Capture['snapshots'][number] | undefined): string[] =>
  (snapshot?.definitions ?? []).filter(({ kind }) => kind === 'tool').map(({ id }) => id);

describe('a published server lists the same twice:', () => {
  test.each([
    ['server-everything', installedServer('mcp-server-everything'), ['full 2025', 'minimal 2025']],
    ['server-filesystem', installedServer('mcp-server-filesystem', folder), ['default 2025']],
    ['server-memory', installedServer('mcp-server-memory'), ['default 2025']],
    ['server-sequential-thinking', installedServer('mcp-server-sequential-thinking'), ['default 2025']],
    ['context7-mcp', installedServer('context7-mcp'), ['default 2025', 'default 2026']],
  ])('%s', async (_, target, snapshots) => {
    const first = await capture(target);
    expect(first.snapshots.map(({ profile, era }) => `${profile} ${era}`)).toEqual(snapshots);
    expect(tools(first.snapshots[0]).length).toBeGreaterThan(0);
    expect(await capture(target)).toEqual(first);
  });
});

test('server-everything has more tools for a client that can do more', async () => {
  const [full, minimal] = (await capture(installedServer('mcp-server-everything'))).snapshots;
  const more = tools(full).filter((id) => !tools(minimal).includes(id));
  expect(more).toContain('get-roots-list');
  expect(tools(minimal).filter((id) => !tools(full).includes(id))).toEqual([]);
});

test('the official client over its own transport sees the same tools', async () => {
  const target = installedServer('context7-mcp');
  const { snapshots } = await capture(target);
  const client = new Client({ name: 'another-client', version: '0.0.1' });
  await client.connect(
    new StdioClientTransport({ command: target.command, args: [...target.args], env: { ...target.env } }),
  );
  try {
    const listed = (await client.listTools()).tools;
    const captured = snapshots[0]?.definitions.filter(({ kind }) => kind === 'tool') ?? [];
    expect(captured.map(({ definition }) => definition)).toEqual(
      listed.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
  } finally {
    await client.close();
  }
});
