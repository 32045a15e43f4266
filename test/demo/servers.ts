import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-command.ts';

export interface DemoServer {
  readonly name: string;
  readonly version: string;
  readonly packageName?: string;
  readonly command: readonly string[];
  /** Templates of resources that come and go. */
  readonly dynamicResources?: readonly string[];
}

function installed(
  packageName: string,
  name: string,
  script: string,
  args: readonly string[] = [],
): DemoServer {
  const folder = join(ROOT, 'node_modules', packageName);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { name, version, packageName, command: ['node', join(folder, script), ...args] };
}

/** Five real servers from npm, four of one publisher and one of another, and a small one that speaks 2026-07-28. */
export function demoServers(workspace: string): {
  everything: DemoServer;
  filesystem: DemoServer;
  all: DemoServer[];
} {
  const everything: DemoServer = {
    ...installed(
      '@modelcontextprotocol/server-everything',
      'io.modelcontextprotocol/everything',
      'dist/index.js',
    ),
    dynamicResources: ['demo://resource/session/{name}'],
  };
  const filesystem = installed(
    '@modelcontextprotocol/server-filesystem',
    'io.modelcontextprotocol/filesystem',
    'dist/index.js',
    [workspace],
  );
  const memory = installed(
    '@modelcontextprotocol/server-memory',
    'io.modelcontextprotocol/memory',
    'dist/index.js',
  );
  const thinking = installed(
    '@modelcontextprotocol/server-sequential-thinking',
    'io.modelcontextprotocol/sequential-thinking',
    'dist/index.js',
  );
  const context7 = installed('@upstash/context7-mcp', 'com.upstash/context7', 'dist/index.js');
  const modern: DemoServer = {
    name: 'com.example/modern',
    version: '1.0.0',
    command: ['node', join(ROOT, 'test/fixtures/servers/modern-server.js')],
  };
  return { everything, filesystem, all: [everything, filesystem, memory, thinking, context7, modern] };
}

/** What the publisher keeps beside the code (MCP registry format). */
export function serverJson(server: DemoServer): object {
  const { name, version, packageName } = server;
  const packages =
    packageName === undefined
      ? []
      : [{ registryType: 'npm', identifier: packageName, version, transport: { type: 'stdio' } }];
  return { name, version, description: 'A server of the demo.', packages };
}
