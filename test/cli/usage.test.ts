import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workshop } from './support/run-main.ts';

let shop: Workshop;
beforeAll(() => {
  shop = new Workshop();
  shop.write('tools.json', '{"tools":[]}');
});
afterAll(() => shop.remove());

/** A command line that says too little, too much or nonsense, and a word of the advice that it gets. */
const MISTAKES: readonly [line: string, advice: string][] = [
  ['frobnicate', "unknown command 'frobnicate'"],
  ['lint', 'Name files, or give a server: its command after --, or --url'],
  ['lint --form tools.json', 'Did you mean --from?'],
  ['lint node server.js --port 1', 'the command of a server goes after --'],
  ['lint tools.json -- node server.js', 'name one server'],
  ['lint --jsonl --url http://a.test', '--jsonl reads files or stdin'],
  ['lint --jsonl --format sarif tools.json', '--jsonl has an answer of its own'],
  ['lint --format xml tools.json', 'Allowed choices are text, json, sarif, github, markdown'],
  ['lint --fail-on sometimes tools.json', 'Allowed choices are block, advise, never'],
  ['lint --config absent.json tools.json', 'cannot read absent.json: there is no such file'],
  ['lint --baseline absent.json tools.json', 'cannot read absent.json: there is no such file'],
  ['lint --explain frobnication', 'there is no rule frobnication'],
  ['lint --from tools.json -- node server.js', 'name one server'],
  ['lint --from tools.json --url http://a.test', 'name one server'],
  ['lint --from absent.json', 'cannot read absent.json: there is no such file'],
  ['lint --from .', 'it is a folder'],
  ['lint --url ftp://a.test', '--url takes an http or https address'],
  ['lint --url https://me:hunter2@a.test/mcp', '--url takes no password'],
  ['lint --env TOOLSUM_SURELY_UNSET -- node server.js', 'TOOLSUM_SURELY_UNSET'],
  ['lint -- /absent/program', 'there is no such program'],
  ['capture', 'which server?'],
  ['keygen', 'set TOOLSUM_PASSWORD'],
  ['keygen --type rsa', 'Allowed choices are ed25519, p256'],
  ['sign --from tools.json', '--name and --version'],
  ['sign --from tools.json --name weather --version 1', 'it reads io.github.owner/name'],
  ['sign --from tools.json --name a.b/c --version ^1', 'not an exact version'],
  ['sign --from tools.json --name a.b/c --version 1', 'toolsum.key'],
  ['sign --from tools.json --name a.b/c --version 1 --source-commit abc', '--source-repository'],
  ['release --from tools.json --name a.b/c --version 1', 'toolsum trust URL'],
  ['release --dry-run --server-json absent.json --from tools.json', 'absent.json'],
  ['capture --from tools.json --dynamic-resource notes', '--dynamic-resource takes'],
  ['capture --from tools.json --dynamic-resource {+all}', '--dynamic-resource takes'],
  ['publish', 'cannot read manifest.json'],
  ['review approve hold_1 --seen sha256:1 --reason x', 'hold_…'],
  [`review approve hold_${'0'.repeat(32)} --seen 1 --reason x`, '--seen takes'],
  [`review approve hold_${'0'.repeat(32)} --reason x`, '--seen <digest>'],
  [`review decline hold_${'0'.repeat(32)} --reason ${'x'.repeat(257)}`, '--reason takes'],
  ['review list', 'no registry is trusted yet'],
  ['trust', "missing required argument 'url'"],
  ['trust tools.acme.test', 'the address of a registry reads https://'],
  ['trust https://a.test --fingerprint 123', '--fingerprint takes sha256:'],
  ['verify', 'Give its command after --, or --url'],
  ['verify --server weather -- node server.js', 'not a server name'],
  ['verify --era 2027 -- node server.js', 'Allowed choices are 2025, 2026'],
  ['verify --trust absent.json -- node server.js', 'absent.json'],
  ['verify --policy absent.json -- node server.js', 'absent.json'],
  ['verify --manifest tools.json -- node server.js', 'all of --manifest, --bundle and --key'],
  ['verify --key tools.json -- node server.js', 'all of --manifest, --bundle and --key'],
  ['verify --manifest a --bundle b --key c --server a.b/c -- node x', 'leave out --server'],
  ['lock', 'which server?'],
  ['lock --check absent.lock', 'absent.lock'],
  ['lock --check tools.json -- node server.js', 'takes no server'],
  ['diff tools.json', "missing required argument 'after'"],
  ['diff tools.json a.b/c@1.0.0', 'toolsum trust URL'],
  ['inspect', "missing required argument 'file'"],
  ['guard', 'Give its command after --'],
  ['guard --server weather -- node server.js', 'not a server name'],
  ['watch', 'toolsum trust URL'],
  ['watch --registry a.test', 'the address of a registry'],
  ['watch --limit 0 --registry http://a.test', '--limit takes a whole number from 1'],
  ['watch --limit 1.5 --registry http://a.test', '--limit takes a whole number from 1'],
  ['watch --after newest --registry http://a.test', '--after takes a whole number from 0'],
  ['watch --name acme --registry http://a.test', 'not a name pattern'],
  ['watch --min-severity bad --registry http://a.test', 'Allowed choices are info'],
  ['subscribe', "required option '--webhook <url>'"],
  ['subscribe --webhook a.test', '--webhook takes an http or https address'],
  ['subscribe --webhook https://a.test --name a/b/c', 'not a name pattern'],
  ['log', 'Usage: toolsum log'],
  ['log frobnicate', 'unknown command'],
  ['log verify', 'toolsum trust URL'],
  ['log verify --registry http://a.test', 'http://a.test is not trusted yet'],
];

describe('a usage error', () => {
  test.each(MISTAKES)('%s: 2, with advice on stderr and nothing on stdout', async (line, advice) => {
    const before = readdirSync(shop.folder);
    const { code, stdout, stderr } = await shop.run(line.split(' '));
    expect(stderr).toContain(advice);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('hunter2');
    expect(readdirSync(shop.folder)).toEqual(before);
  });

  test.each(MISTAKES.filter(([line]) => /^(?:lint|sign|publish|trust|verify|lock|diff) .*[a-z]/.test(line)))(
    '%s: under --json the error is the one document, if the options themselves are right',
    async (line, advice) => {
      const [command = '', ...rest] = line.split(' ');
      const { code, stdout, stderr } = await shop.run([command, '--json', ...rest]);
      expect(code).toBe(2);
      // What Commander finds wrong with the options it finds before anybody has asked for JSON.
      const [, stated] = /\((ERR_\w+)\)\n$/.exec(stderr) ?? [];
      expect(stdout === '').toBe(stated === undefined);
      if (stated === undefined) return;
      expect(JSON.parse(stdout)).toEqual({
        error: { code: stated, message: expect.stringContaining(advice) },
      });
    },
  );

  test('before a command is told as what it is', async () => {
    const { code, stderr } = await shop.run(['--json', 'lint']);
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--json'");
  });

  test('is no command at all, and shows all of them', async () => {
    const { code, stdout, stderr } = await shop.run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of ['lint', 'verify', 'release', 'serve']) expect(stderr).toContain(`  ${name} `);
  });

  test.each(['constructor', '__proto__', 'toString'])('is a command called %s', async (name) => {
    expect(await shop.run([name])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('where a token is missing', () => {
  test.each(['subscribe --webhook https://a.test --registry http://127.0.0.1:9'])(
    '%s: 4, and which variable to set',
    async (line) => {
      const { code, stderr } = await shop.run(line.split(' '));
      expect(code).toBe(4);
      expect(stderr).toContain('TOOLSUM_TOKEN');
    },
  );
});

describe('--help', () => {
  test.each(
    'lint capture keygen sign publish release trust verify lock diff inspect guard watch subscribe log serve'.split(
      ' ',
    ),
  )('of %s answers yes, on stdout', async (name) => {
    const { code, stdout, stderr } = await shop.run([name, '--help']);
    expect({ code: code ?? 0, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: toolsum [^]*Examples?:\n {2}\$ /);
  });
});
