import { targetKey, targetOfKey } from '@toolsum/verifier';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostConfig, type ConfiguredServer } from '../../../cli/src/lock/host-config.ts';
import { parseCommentedJson } from '../../../cli/src/lock/jsonc.ts';
import { unwrapGuard } from '../../../cli/src/lock/unwrap-guard.ts';
import { codeOf } from '../../support/outcome.ts';

const SECRET = 'sk-live-0123456789';
const parse = (document: unknown, environment = {}): ConfiguredServer[] =>
  parseHostConfig(
    new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)),
    environment,
  );
const one = (entry: unknown, environment = {}): ConfiguredServer | undefined =>
  parse({ mcpServers: { a: entry } }, environment)[0];
const problemOf = (entry: unknown): string => {
  const found = one(entry);
  return found !== undefined && 'problem' in found ? found.problem : '';
};

describe('a host’s configuration', () => {
  it('gives commands and addresses, with the environment and headers that it states and no others', () => {
    process.env['TOOLSUM_TEST_LEAK'] = 'leaked';
    const [local, remote] = parse({
      mcpServers: {
        files: { command: 'npx', args: ['-y', '@acme/files'], env: { KEY: SECRET }, cwd: '/srv' },
        weather: { type: 'http', url: 'https://weather.example/mcp', headers: { Authorization: SECRET } },
      },
    });
    delete process.env['TOOLSUM_TEST_LEAK'];
    expect(local).toMatchObject({
      key: 'files',
      target: { command: 'npx', args: ['-y', '@acme/files'], env: { KEY: SECRET }, cwd: '/srv' },
    });
    expect(JSON.stringify(local)).not.toContain('leaked');
    expect(remote).toEqual({
      key: 'weather',
      target: { url: 'https://weather.example/mcp', headers: { Authorization: SECRET } },
    });
  });

  it('may be one of VS Code, with comments and commas at the end', () => {
    const text = `{
      // what my editor runs, /* and how */
      "servers": { /* "evil": {"command": "sh"}, */
        "a//b": { "command": "node", "args": ["--x=/*no comment*/", "a\\"//",], },
      },
    }`;
    expect(parse(text)).toMatchObject([
      { key: 'a//b', target: { command: 'node', args: ['--x=/*no comment*/', 'a"//'] } },
    ]);
  });

  it('fills in variables of the environment in env and headers, and nothing else', () => {
    expect(one({ command: 'a', env: { A: 'x${env:HOME_KEY}' } }, { HOME_KEY: 'y${env:Z}' })).toMatchObject({
      target: { env: { A: 'xy${env:Z}' } },
    });
    for (const entry of [
      { command: 'a', env: { A: '${input:key}' } },
      { command: 'a', env: { A: '${env:UNSET}' } },
      { command: '${workspaceFolder}/a' },
      { command: 'a', args: ['${env:HOME_KEY}'] },
      { command: 'a', cwd: '${workspaceFolder}' },
    ])
      expect(problemOf(entry), JSON.stringify(entry)).not.toBe('');
  });

  it.each([
    ['a value of its environment', { command: 'a', args: [`--x=${SECRET}`], env: { K: SECRET } }],
    ['a value of its headers', { url: `https://a.example/${SECRET}`, headers: { K: SECRET } }],
    ['a query', { url: `https://a.example/mcp?key=${SECRET}` }],
    ['a password in its address', { url: `https://me:${SECRET}@a.example/mcp` }],
    ['an option for a secret', { command: 'a', args: ['--api-key', SECRET] }],
    ['an option for a secret, joined', { command: 'a', args: [`--github-token=${SECRET}`] }],
  ])(
    'is not locked with %s where the lockfile would show it, and the message does not show it',
    (_what, entry) => {
      expect(problemOf(entry)).toMatch(/lockfile would show/);
      expect(problemOf(entry)).not.toContain(SECRET);
    },
  );

  it.each([
    ['disabled', { command: 'a', disabled: true }],
    ['both a command and an address', { command: 'a', url: 'https://a.example' }],
    ['neither', {}],
    ['an old transport', { type: 'sse', url: 'https://a.example' }],
    ['an environment file', { command: 'a', envFile: '.env' }],
    ['arguments that are no text', { command: 'a', args: [1] }],
    ['a file address', { url: 'file:///etc/passwd' }],
    ['a NUL', { command: 'a\0b' }],
    ['no object', 'npx'],
  ])('has a server left out that is %s, and the others not', (_what, entry) => {
    const [bad, good] = parse({ mcpServers: { bad: entry, good: { command: 'a' } } });
    expect(bad).toHaveProperty('problem');
    expect(good).toHaveProperty('target');
  });

  it('(threat 30) may hold servers by any name, `__proto__` too, and no name becomes a member of anything', () => {
    const found = parse(
      '{"mcpServers":{"__proto__":{"command":"a"},"constructor":{"command":"b","env":{"__proto__":"x"}}}}',
    );
    expect(found.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['command']).toBeUndefined();
  });

  it.each<[string, string, string]>([
    [
      'twice the same server',
      '{"mcpServers":{"a":{"command":"x"},"a":{"command":"y"}}}',
      'ERR_JSON_DUPLICATE_KEY',
    ],
    ['two lists', '{"mcpServers":{},"servers":{}}', 'ERR_SCHEMA'],
    ['no list', '{"inputs":[]}', 'ERR_SCHEMA'],
    ['a list of another kind', '{"servers":[]}', 'ERR_SCHEMA'],
    ['a comment without an end', '{"servers":{}} /* ', 'ERR_JSON_SYNTAX'],
    ['two commas', '{"servers":{},,}', 'ERR_JSON_SYNTAX'],
    ['a comma alone', '{"servers":{,}}', 'ERR_JSON_SYNTAX'],
    ['ten megabytes', `{"servers":{}}${' '.repeat(10 * 1024 * 1024)}`, 'ERR_TOO_LARGE'],
    [
      'too many servers',
      JSON.stringify({ servers: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [i, {}])) }),
      'ERR_TOO_LARGE',
    ],
  ])('is refused with %s', async (_what, text, code) => {
    expect(await codeOf(() => parse(text))).toBe(code);
  });

  it('reads every JSON text as the strict parser does, comments or not', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.constantFrom('', ' // x\n', '/* "{,] */'), (text, comment) => {
        const read = (bytes: string): unknown => {
          try {
            return parseCommentedJson(new TextEncoder().encode(bytes), 1 << 20);
          } catch (error) {
            return (error as { code: string }).code;
          }
        };
        expect(read(comment + text + comment)).toEqual(read(text));
      }),
    );
  });
});

describe('a guard that stands in a configuration', () => {
  it.each<[string[], object | undefined]>([
    [
      ['toolsum', 'guard', '--server', 'a.b/c@1.0.0', '--', 'node', 's.js'],
      { server: 'a.b/c@1.0.0', command: 'node', args: ['s.js'] },
    ],
    [
      ['npx', '-y', 'toolsum', 'guard', '--', 'npx', '-y', 'x', '--', 'y'],
      { command: 'npx', args: ['-y', 'x', '--', 'y'] },
    ],
    [
      ['node', '/x/cli/bin/toolsum.js', 'guard', '--env', 'A', 'B', '--locked', '--', 'z'],
      { command: 'z', env: ['A', 'B'] },
    ],
    [['toolsum', 'guard', '--server=a.b/c', '--env=A', '--', 'z'], { server: 'a.b/c', env: ['A'] }],
    [
      ['toolsum.cmd', 'guard', '--policy', 'p.json', '--', 'z'],
      { problem: expect.stringContaining('--policy') },
    ],
    [['toolsum', 'guard', '--upstream', 'x', '--', 'z'], { problem: expect.any(String) }],
    [
      ['toolsum', 'guard', '--server', 'a.b/c', '--server', 'd.e/f', '--', 'z'],
      { problem: expect.any(String) },
    ],
    [['toolsum', 'serve'], { problem: expect.any(String) }],
    [['toolsum', 'guard', 'z'], { problem: expect.any(String) }],
    [['node', 'server.js', 'toolsum', 'guard', '--', 'z'], undefined],
    [['npx', 'toolsum-evil', 'guard', '--', 'z'], undefined],
    [['npx', '@evil/toolsum', 'guard', '--', 'z'], undefined],
  ])('%j', ([command = '', ...args], expected) => {
    const found = unwrapGuard(command, args);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

describe('the command that a lockfile holds', () => {
  it('comes back as the words that it was made of', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), ([command = '', ...args]) => {
        fc.pre(command !== '' && !/^https?:\/\//i.test(command));
        const found = targetOfKey(targetKey({ kind: 'command', command, args }));
        expect(found).toEqual({ kind: 'command', command, args });
      }),
    );
  });

  it.each(['', "'", "a'b'", 'a  b', 'a ', 'a;b', `sha256:${'0'.repeat(64)}`, "''", 'https://'])(
    'is none if it reads %j',
    (key) => {
      expect(targetOfKey(key)).toBeUndefined();
    },
  );
});
