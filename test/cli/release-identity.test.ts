import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReleaseIdentity, releaseIdentity } from '../../cli/src/release-identity.ts';

const DIGEST = 'AB'.repeat(32);
const usage = (word: string) =>
  expect.objectContaining({ code: 'ERR_USAGE', message: expect.stringContaining(word) });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-identity-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string): string {
  const path = join(folder, 'server.json');
  writeFileSync(path, content);
  return path;
}

describe('who is released', () => {
  test('is what the publisher says in server.json', () => {
    const identity = releaseIdentity({
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
      name: 'io.github.acme/weather',
      title: 'Weather',
      description: 'Not part of the identity.',
      version: '1.4.2',
      repository: { url: 'https://github.com/acme/weather', source: 'github' },
      packages: [
        {
          registryType: 'npm',
          identifier: '@acme/weather',
          version: '1.4.2',
          transport: { type: 'stdio' },
        },
        {
          registryType: 'mcpb',
          identifier: 'https://acme.test/dl/weather.mcpb',
          fileSha256: DIGEST,
        },
      ],
      remotes: [
        { type: 'streamable-http', url: 'https://weather.acme.test/mcp' },
        { type: 'sse', url: 'https://weather.acme.test/sse' },
        { type: 'websocket', url: 'wss://weather.acme.test' },
      ],
    });
    expect(identity).toEqual({
      server: {
        name: 'io.github.acme/weather',
        version: '1.4.2',
        title: 'Weather',
        repository: 'https://github.com/acme/weather',
      },
      packages: [
        { purl: 'pkg:npm/%40acme/weather@1.4.2' },
        {
          purl: 'pkg:generic/weather.mcpb?download_url=https://acme.test/dl/weather.mcpb',
          digest: `sha256:${DIGEST.toLowerCase()}`,
        },
      ],
      remotes: [
        { type: 'streamable-http', url: 'https://weather.acme.test/mcp' },
        { type: 'sse', url: 'https://weather.acme.test/sse' },
      ],
    });
  });

  test('is what the options say where they say something', () => {
    const document = { name: 'io.github.acme/weather', version: '1.0.0' };
    expect(releaseIdentity(document, { version: '2.0.0' }).server).toEqual({
      name: 'io.github.acme/weather',
      version: '2.0.0',
    });
    expect(releaseIdentity({}, { name: 'a.b/c', version: '1' }).server).toEqual({
      name: 'a.b/c',
      version: '1',
    });
  });

  test('is asked for by name: what is missing, and only that', () => {
    expect(() => releaseIdentity({})).toThrow(usage('--name and --version'));
    expect(() => releaseIdentity({ name: 'a.b/c' })).toThrow(/or --version$/);
    expect(() => releaseIdentity({ version: '1' })).toThrow(/or --name$/);
    // Nothing inherited counts, and nothing that is no text.
    expect(() => releaseIdentity({ name: ['a.b/c'], version: 1 })).toThrow(usage('--name and --version'));
  });

  test.each([
    ['a name of one segment', { name: 'weather', version: '1' }, 'weather'],
    ['a name with a line of its own', { name: 'a.b/c\nerror: fake', version: '1' }, String.raw`c\nerror`],
    ['a tag that moves', { name: 'a.b/c', version: 'latest' }, 'latest'],
    ['a range of versions', { name: 'a.b/c', version: '^1.0.0' }, '^1.0.0'],
    [
      'a repository that is no address',
      { name: 'a.b/c', version: '1', repository: { url: 'git@x:y' } },
      'git@x',
    ],
    [
      'a remote that is no address',
      { name: 'a.b/c', version: '1', remotes: [{ type: 'sse', url: 'javascript:alert(1)' }] },
      'javascript',
    ],
    ['a title without end', { name: 'a.b/c', version: '1', title: 'x'.repeat(201) }, 'title'],
    [
      'a digest that is none',
      {
        name: 'a.b/c',
        version: '1',
        packages: [{ registryType: 'npm', identifier: 'x', fileSha256: 'abc' }],
      },
      'fileSha256',
    ],
  ])('is not %s', (_what, document, word) => {
    expect(() => releaseIdentity(document)).toThrow(usage(word));
  });

  test.each([
    ['no JSON', '{"name":', 'not JSON'],
    ['no object', '["a.b/c"]', 'not a JSON object'],
    ['a name twice', '{"name":"a.b/c","name":"a.b/d","version":"1"}', 'cannot be used'],
  ])('is not read from a file that holds %s; the file is named', async (_what, content, word) => {
    const serverJson = file(content);
    await expect(readReleaseIdentity({ serverJson })).rejects.toThrow(usage(word));
    await expect(readReleaseIdentity({ serverJson })).rejects.toThrow(usage('server.json'));
  });

  test('is not read from a named file that is not there', async () => {
    await expect(readReleaseIdentity({ serverJson: join(folder, 'absent.json') })).rejects.toThrow(
      usage('absent.json'),
    );
  });
});
