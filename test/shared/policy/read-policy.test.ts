import { inspectPolicy, parsePolicy, readPolicy, ToolsumError, type PolicyFormat } from '@toolsum/core';
import type { Policy } from '@toolsum/schemas';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  option,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { codeOf } from '../../support/outcome.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string, format: PolicyFormat = 'yaml'): Promise<Policy> =>
  readPolicy(encode(text), format);
const refuse = (text: string, format: PolicyFormat = 'yaml'): Promise<string> =>
  codeOf(() => read(text, format));
async function fault(text: string, format: PolicyFormat = 'yaml'): Promise<ToolsumError> {
  const error: unknown = await read(text, format).then(
    () => new Error('accepted'),
    (thrown: unknown) => thrown,
  );
  if (!ToolsumError.is(error)) throw new Error(`not refused as expected: ${String(error)}`);
  return error;
}

const YAML = `# who may sign what
scheme: toolsum/1
mode: enforce
maxOfflineHours: 48
publishers:
  - servers: ['io.github.acme/*']
    signers:
      - { kind: keyless, issuer: "https://token.actions.githubusercontent.com", san: a@b.example }
changes:
  presentation-changed: allow
tools: { deny: [shell, "1"] }
`;

describe('a policy in YAML', () => {
  it('says what the same JSON says', async () => {
    const json = JSON.stringify({
      scheme: 'toolsum/1',
      mode: 'enforce',
      maxOfflineHours: 48,
      publishers: [
        {
          servers: ['io.github.acme/*'],
          signers: [
            { kind: 'keyless', issuer: 'https://token.actions.githubusercontent.com', san: 'a@b.example' },
          ],
        },
      ],
      changes: { 'presentation-changed': 'allow' },
      tools: { deny: ['shell', '1'] },
    });
    expect(await read(YAML)).toEqual(await read(json, 'json'));
    expect(await read(json, 'json')).toEqual(parsePolicy(encode(json)));
  });

  it('is the same policy however it was rendered', async () => {
    const name = constantFrom('a.b/c', 'a.b/*', '*', 'io.github.acme/x');
    const word = string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    const policies = record(
      {
        scheme: constantFrom('toolsum/1'),
        mode: constantFrom('enforce', 'warn'),
        unsigned: constantFrom('deny', 'pin', 'allow'),
        maxOfflineHours: integer({ min: 0, max: 8760 }),
        privateNames: array(name, { maxLength: 3 }),
        tools: record(
          { allow: array(word, { maxLength: 4 }), deny: array(word, { maxLength: 4 }) },
          { requiredKeys: [] },
        ),
        targets: array(record({ target: word, server: constantFrom('a.b/c') }), { maxLength: 2 }),
      },
      { requiredKeys: ['scheme'] },
    );
    const style = constantFrom<object>(
      {},
      { defaultStringType: 'QUOTE_DOUBLE' },
      { collectionStyle: 'flow' },
      { indent: 4 },
    );
    await assert(
      asyncProperty(policies, style, async (policy, options) => {
        const json = JSON.stringify(policy);
        const code = await refuse(json, 'json');
        const yaml = stringify(policy, { ...options, version: '1.1', aliasDuplicateObjects: false });
        if (code === 'accepted') expect(await read(yaml), yaml).toEqual(await read(json, 'json'));
        else expect(await refuse(yaml), yaml).not.toBe('accepted');
      }),
      { numRuns: 150 },
    );
  });

  it('is never more than JSON would be: what it takes, the strict parser takes', async () => {
    await assert(
      asyncProperty(option(dictionary(string(), jsonValue()), { nil: undefined }), async (value) => {
        const code = await refuse(
          stringify({ scheme: 'toolsum/1', more: value ?? null }, { version: '1.1' }),
        );
        expect(code).toMatch(/^ERR_(?:SCHEMA|YAML|JSON_NUMBER|JSON_NONCHARACTER)$/);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['an alias', 'scheme: toolsum/1\nprivateNames: &a [a.b/c]\ntools: { deny: *a }', 'ERR_YAML'],
    ['an anchor alone', 'scheme: &s toolsum/1', 'ERR_YAML'],
    ['a tag', 'scheme: !!str toolsum/1', 'ERR_YAML'],
    ['a tag of its own', 'scheme: toolsum/1\nmode: !env MODE', 'ERR_YAML'],
    ['binary data', 'scheme: toolsum/1\nmode: !!binary ZW5mb3JjZQ==', 'ERR_YAML'],
    ['a merge key', 'scheme: toolsum/1\ntools: { <<: { deny: [a] } }', 'ERR_YAML'],
    ['a member twice', 'scheme: toolsum/1\nmode: enforce\nmode: warn', 'ERR_JSON_DUPLICATE_KEY'],
    [
      'a member twice, spelled differently',
      'scheme: toolsum/1\nmode: enforce\n"m\\u006fde": warn',
      'ERR_JSON_DUPLICATE_KEY',
    ],
    ['two documents', 'scheme: toolsum/1\n---\nscheme: toolsum/1', 'ERR_YAML'],
    ['a directive', '%YAML 1.1\n---\nscheme: toolsum/1', 'ERR_YAML'],
    ['a byte order mark', '\uFEFFscheme: toolsum/1', 'ERR_YAML'],
    ['nothing', '', 'ERR_YAML'],
    ['a comment alone', '# nothing yet\n', 'ERR_YAML'],
    ['a complex key', '? [a]\n: b', 'ERR_YAML'],
    ['__proto__', 'scheme: toolsum/1\n__proto__: { mode: warn }', 'ERR_SCHEMA'],
    ['__proto__ within', 'scheme: toolsum/1\ntools: { __proto__: { deny: [] } }', 'ERR_SCHEMA'],
    ['constructor', 'scheme: toolsum/1\nconstructor: 1', 'ERR_SCHEMA'],
    ['a lone surrogate', 'scheme: toolsum/1\ntools: { deny: ["\\ud800"] }', 'ERR_JSON_LONE_SURROGATE'],
    ['another number', 'scheme: toolsum/1\nmaxOfflineHours: 0x10', 'ERR_YAML'],
    ['an octal number', 'scheme: toolsum/1\nmaxOfflineHours: 0123', 'ERR_YAML'],
    ['infinity', 'scheme: toolsum/1\nmaxOfflineHours: .inf', 'ERR_YAML'],
    ['a number too large', 'scheme: toolsum/1\nmaxOfflineHours: 9007199254740993', 'ERR_JSON_NUMBER'],
    ['a word that is a truth value elsewhere', 'scheme: toolsum/1\ntools: { deny: [no] }', 'ERR_YAML'],
    ['a tab for indentation', 'scheme: toolsum/1\ntools:\n\tdeny: [a]', 'ERR_YAML'],
  ])('is refused with %s', async (_what, text, code) => {
    expect(await refuse(text)).toBe(code);
    expect(({} as Record<string, unknown>)['mode']).toBeUndefined();
  });

  it('takes a quoted word, whatever it would be without quotes', async () => {
    expect(
      (await read('scheme: toolsum/1\ntools: { deny: ["no", \'*a\', "!x", "0123"] }')).tools?.deny,
    ).toEqual(['no', '*a', '!x', '0123']);
  });

  it.each([
    [
      'billion laughs',
      `a: &a [x,x,x]\n${['b', 'c', 'd', 'e', 'f'].map((k, i) => `${k}: &${k} [*${'abcde'[i] ?? ''}, *${'abcde'[i] ?? ''}]`).join('\n')}`,
    ],
    ['brackets without end', '['.repeat(250_000)],
    ['maps without end', '{a: '.repeat(60_000)],
    ['lists on one line', '- '.repeat(120_000)],
    ['explicit keys on one line', '? '.repeat(120_000)],
    ['a staircase', Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['many members', Array.from({ length: 24_000 }, (_, i) => `a${i}: 1`).join('\n')],
    ['one word', 'a'.repeat(250_000)],
    ['quotes that never close', '"a'.repeat(120_000)],
    ['more than the bound', `# ${'x'.repeat(300_000)}`],
  ])(
    'is refused in bounded time with %s',
    async (_what, text) => {
      expect(await refuse(text)).toMatch(/^ERR_/);
    },
    5_000,
  );
});

describe('what is wrong with a policy', () => {
  it('is told with line, column, pointer and what was expected', async () => {
    const text = 'scheme: toolsum/1\npublishers:\n  - servers: [a.b/c]\n    singers: []\n';
    const error = await fault(text);
    expect(error.details).toEqual({ pointer: '/publishers/0/singers', line: 4, column: 5 });
    expect(error.message).toContain('did you mean "signers"?');
    expect(error.message).toContain('line 4, column 5');
  });

  it('is told the same for JSON', async () => {
    const text = '{\n  "scheme": "toolsum/1",\n  "unsinged": "deny"\n}';
    const error = await fault(text, 'json');
    expect(error.details).toEqual({ pointer: '/unsinged', line: 3, column: 3 });
    expect(error.message).toContain('did you mean "unsigned"?');
  });

  it.each<[string, string, PolicyFormat, number, number]>([
    [
      'a member twice',
      '{\n  "scheme": "toolsum/1",\n  "mode": "warn",\n  "mode": "enforce"\n}',
      'json',
      4,
      3,
    ],
    ['a comma too many', '{\n  "scheme": "toolsum/1",,\n}', 'json', 2, 25],
    ['a member twice in YAML', 'scheme: toolsum/1\nmode: warn\nmode: enforce', 'yaml', 3, 1],
    ['a word', 'scheme: toolsum/1\ntools:\n  deny: [on]', 'yaml', 3, 10],
    ['an anchor', 'scheme: toolsum/1\ntools: &x\n  deny: []', 'yaml', 2, 8],
  ])('has a place even where it is no document: %s', async (_what, text, format, line, column) => {
    expect((await fault(text, format)).details).toMatchObject({ line, column });
  });

  it.each([
    ['mode: enforced', 'expected one of "enforce", "warn"'],
    ['maxOfflineHours: many', 'expected a whole number, not text'],
    ['maxOfflineHours: -1', 'expected at least 0'],
    ['maxAgeHours: 25', 'expected at most 24'],
    ['privateNames: [io.github.acme]', 'expected an exact name'],
    ['privateNames: io.github.acme/x', 'expected a list, not text'],
    ['publishers: [{ servers: [], signers: [] }]', 'expected at least 1 items'],
    ['publishers: [{ servers: [a.b/c], signers: [{ kind: pgp }] }]', 'kind "key"'],
    [
      'publishers: [{ servers: [a.b/c], signers: [{ kind: key, hint: x }] }]',
      'expected base64 of the SHA-256',
    ],
    ['publishers: [{ servers: [a.b/c] }]', '"signers" is missing'],
    [
      'publishers: [{ servers: [a.b/c], signers: [{ kind: keyless, issuer: i, workflow: w, repositoryID: "1" }] }]',
      'did you mean "repositoryId"?',
    ],
    ['changes: { presentation-change: allow }', 'did you mean "presentation-changed"?'],
    ['changes: { signer-changed: allow }', 'is not known here'],
    ['changes: { presentation-changed: ignore }', 'expected one of "allow", "warn", "hold", "block"'],
    ['lint: { signed: on }', 'put it into quotes'],
  ])('is told in words: %s', async (line, words) => {
    expect((await fault(`scheme: toolsum/1\n${line}`)).message).toContain(words);
  });

  it('is listed whole for whoever mends it', async () => {
    const { policy, complaints } = await inspectPolicy(
      encode('scheme: toolsum/1\nmode: loud\ntoools: {}\nmaxOfflineHours: 1.5\n'),
      'yaml',
    );
    expect(policy).toBeUndefined();
    expect(complaints.map(({ line, pointer }) => [line, pointer])).toEqual([
      [2, '/mode'],
      [3, '/toools'],
      [4, '/maxOfflineHours'],
    ]);
  });

  it('always leads to a refusal, also where nobody has words for it', async () => {
    expect(await refuse('scheme: toolsum/2')).toBe('ERR_SCHEME_UNKNOWN');
    expect(await refuse('- a')).toBe('ERR_SCHEMA');
  });
});
