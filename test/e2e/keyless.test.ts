import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LoopbackOidc } from '../support/loopback-oidc.ts';
import { FAULTS } from '../support/loopback-sigstore/faults.ts';
import { verifyByLibrary } from '../support/loopback-sigstore/library-verifier.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';
import { runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { documentOf, Sandbox } from './support/sandbox.ts';

const LAUNCHER = fileURLToPath(new URL('../../cli/bin/toolsum.js', import.meta.url));
const WORKFLOW = 'https://github.com/acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2';
const named = ['--name', 'io.github.acme/sums', '--version', '1.0.0'];
const tool = { name: 'add', description: 'Adds two numbers.', inputSchema: { type: 'object' } };

let sigstore: LoopbackSigstore;
let box: Sandbox;
let sign: string[];

beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
  box = new Sandbox();
  for (const log of ['rekor-v1', 'rekor-v2'] as const) box.write(`${log}.json`, sigstore.trustConfig(log));
  const captured = await box.run(['capture', '--', ...box.server({ tools: [tool] })]);
  expect(captured.code).toBe(0);
  sign = ['sign', ...named, '--keyless'];
});
afterEach(() => {
  sigstore.instead.clear();
  sigstore.requests.length = 0;
});
afterAll(async () => {
  await sigstore.stop();
  box.remove();
});

const bundle = (): Uint8Array => readFileSync(box.path('manifest.sigstore.json'));

describe('toolsum sign --keyless', () => {
  test.each(['rekor-v1', 'rekor-v2'])(
    'writes a bundle logged in %s that the library verifies',
    async (log) => {
      box.write('token', sigstore.tokens.github());
      const signed = await box.run([
        ...sign,
        '--identity-token',
        'token',
        '--trust-config',
        `${log}.json`,
        '--json',
      ]);
      expect(signed.stderr).toContain(`Logged in the transparency log at ${new URL(sigstore.url).host}.`);
      expect(signed.code).toBe(0);
      expect(documentOf(signed)['signer']).toMatchObject({
        kind: 'keyless',
        issuer: 'https://token.actions.githubusercontent.com',
        san: WORKFLOW,
        repositoryId: '123456789',
      });
      expect(verifyByLibrary(sigstore.trustedRoot, bundle()).identity?.subjectAlternativeName).toBe(WORKFLOW);
    },
  );

  const v2 = ['--trust-config', 'rekor-v2.json'];

  test('takes the token from standard input', async () => {
    const input = `${sigstore.tokens.github()}\n`;
    expect((await box.run([...sign, ...v2, '--identity-token', '-'], { input })).code).toBe(0);
  });

  test('takes the token where GitLab puts it', async () => {
    const env = { SIGSTORE_ID_TOKEN: sigstore.tokens.gitlab() };
    const signed = await box.run([...sign, ...v2], { env });
    expect(signed.stderr).toContain('gitlab.com/acme/weather');
    expect(signed.code).toBe(0);
  });

  test('asks GitHub Actions for a token', async () => {
    const server = createServer((_, response) =>
      response.end(JSON.stringify({ value: sigstore.tokens.github() })),
    );
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const env = {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/?api=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
    };
    const signed = await box.run([...sign, ...v2], { env });
    server.close();
    expect(signed.code).toBe(0);
  });

  test('uses the private deployment that is kept', async () => {
    expect((await box.run(['trust', 'sigstore', '--trust-config', 'rekor-v2.json'])).code).toBe(0);
    const env = { SIGSTORE_ID_TOKEN: sigstore.tokens.github() };
    expect((await box.run(sign, { env })).code).toBe(0);
  });

  test('does not put an e-mail address into a log for ever unless it may', async () => {
    const env = { SIGSTORE_ID_TOKEN: sigstore.tokens.email('ann@example.com') };
    const refused = await box.run([...sign, ...v2, '--out', 'mail'], { env });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('puts your e-mail address ann@example.com into the transparency log');
    expect(refused.stderr).toContain('--yes');
    expect(sigstore.requests).toEqual([]);
    const agreed = await box.run([...sign, ...v2, '--out', 'mail', '--yes'], { env });
    expect(agreed.code).toBe(0);
    expect(agreed.stderr).toContain('ann@example.com');
  });

  test('says where an identity could come from', async () => {
    const outcome = await box.run([...sign, ...v2, '--out', 'none']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('SIGSTORE_ID_TOKEN');
    expect(outcome.stderr).toContain('ERR_IDENTITY_TOKEN');
    expect(existsSync(box.path('none/manifest.json'))).toBe(false);
  });

  test.each(['fulcio', 'rekor-v2', 'tsa'] as const)('writes nothing where %s refuses', async (service) => {
    const fault = FAULTS['refuses, and repeats what it was sent'];
    if (fault !== undefined) sigstore.instead.set(service, fault.answer);
    const env = { SIGSTORE_ID_TOKEN: sigstore.tokens.github() };
    const outcome = await box.run([...sign, ...v2, '--out', `refused-${service}`], { env });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('ERR_SIGSTORE_REFUSED');
    expect(existsSync(box.path(`refused-${service}/manifest.json`))).toBe(false);
  });

  test('writes nothing that does not verify under the root that it was told', async () => {
    const other = await LoopbackSigstore.start();
    const strangers = JSON.parse(new TextDecoder().decode(other.trustConfig('rekor-v2'))) as object;
    const mixed = JSON.parse(box.read('rekor-v2.json')) as object;
    box.write('mixed.json', { ...mixed, trustedRoot: (strangers as { trustedRoot: object }).trustedRoot });
    const env = { SIGSTORE_ID_TOKEN: sigstore.tokens.github() };
    const outcome = await box.run([...sign, '--trust-config', 'mixed.json', '--out', 'mixed'], { env });
    await other.stop();
    expect(outcome.code).toBe(1);
    expect(existsSync(box.path('mixed/manifest.json'))).toBe(false);
  });

  test('goes together with no other signer', async () => {
    const [key, command] = await Promise.all([
      box.run([...sign, '--key', 'toolsum.key']),
      box.run([...sign, '--signer-command', 'true']),
    ]);
    expect([key.code, command.code]).toEqual([2, 2]);
  });

  const terminal = hasTerminalProgram();
  test.skipIf(!terminal)(
    `has a person sign in with a browser${terminal ? '' : ' (skipped: no script(1) of util-linux here)'}`,
    async () => {
      const provider = await LoopbackOidc.start(sigstore.tokens, 'ann@example.com');
      box.write('person.json', sigstore.trustConfig('rekor-v2', provider.issuer));
      // A browser that goes wherever it is sent.
      const bin = join(box.folder, 'bin');
      mkdirSync(bin, { recursive: true });
      writeFileSync(join(bin, 'xdg-open'), `#!${process.execPath}\nfetch(process.argv[2]);\n`);
      chmodSync(join(bin, 'xdg-open'), 0o700);
      const command = [...sign, '--trust-config', 'person.json', '--out', 'person', '--yes'];
      const outcome = await atTerminal(command, { ...box.env, PATH: `${bin}:${box.env['PATH'] ?? ''}` });
      await provider.stop();
      box.printed.push(outcome.text);
      expect(outcome.text).toContain('Sign in with your browser');
      expect(outcome.code).toBe(0);
      const written = readFileSync(box.path('person/manifest.sigstore.json'));
      expect(verifyByLibrary(sigstore.trustedRoot, written).identity?.subjectAlternativeName).toBe(
        'ann@example.com',
      );
    },
  );
});

describe('a release that an identity signs', () => {
  const NAME = 'io.github.acme/weather';
  let registry: RunningRegistry;
  let client: Sandbox;
  let publishing: Record<string, string>;
  let server: string[];
  beforeAll(async () => {
    registry = await runRegistry({ sigstoreRoot: box.write('root.json', sigstore.trustedRoot) });
    client = new Sandbox();
    server = client.server({ tools: [tool] });
    const { url, fingerprint } = registry.registry;
    for (const place of [box, client]) {
      const trusted = await place.run(['trust', url, '--fingerprint', fingerprint]);
      expect(trusted.code).toBe(0);
    }
    publishing = { TOOLSUM_TOKEN: registry.token };
  });
  afterAll(async () => {
    await registry.remove();
    client.remove();
  });

  const as = (token: string): { env: Record<string, string> } => ({
    env: { ...publishing, SIGSTORE_ID_TOKEN: token },
  });
  const release = (version: string, log = 'rekor-v2'): string[] => {
    const options = ['--out', version, '--keyless', '--trust-config', `${log}.json`];
    return ['release', '--name', NAME, '--version', version, ...options, '--', ...server];
  };
  test.each(['rekor-v1', 'rekor-v2'])('and %s logs is published with one command', async (log) => {
    const version = log === 'rekor-v1' ? '1.0.0' : '1.1.0';
    const released = await box.run(release(version, log), as(sigstore.tokens.github()));
    expect(released.stderr).toContain(`Signed by`);
    expect(released.code, released.stderr).toBe(0);
    expect(existsSync(box.path(`${version}/manifest.tlog-proof`))).toBe(true);
  });

  test('may be signed first and published later', async () => {
    const signed = await box.run(
      [
        'sign',
        '--name',
        NAME,
        '--version',
        '1.2.0',
        '--out',
        '1.2.0',
        '--keyless',
        '--trust-config',
        'rekor-v2.json',
      ],
      as(sigstore.tokens.github()),
    );
    expect(signed.code).toBe(0);
    const publish = ['publish', '--folder', '1.2.0', '--trust-config', 'rekor-v2.json'];
    const published = await box.run(publish, { env: publishing });
    expect(published.code, published.stderr).toBe(0);
  });

  test('again is the same release, not another one', async () => {
    const again = await box.run(release('1.1.0'), as(sigstore.tokens.github()));
    expect(again.code, again.stderr).toBe(0);
  });

  test('by the same workflow for the next tag is accepted by the grant of the first', async () => {
    const next = sigstore.tokens.github({
      ref: 'refs/tags/v2.0.0',
      job_workflow_ref: 'acme/weather/.github/workflows/release.yml@refs/tags/v2.0.0',
      workflow_ref: 'acme/weather/.github/workflows/release.yml@refs/tags/v2.0.0',
    });
    const released = await box.run(release('2.0.0'), as(next));
    expect(released.code, released.stderr).toBe(0);
  });

  test.each([
    ['the same repository name under another id', { repository_id: '666' }],
    [
      'a repository whose name begins alike',
      {
        repository: 'acme/weather-evil',
        job_workflow_ref: 'acme/weather-evil/.github/workflows/release.yml@refs/tags/v1.4.2',
      },
    ],
    [
      'a branch instead of a tag',
      {
        ref: 'refs/heads/main',
        job_workflow_ref: 'acme/weather/.github/workflows/release.yml@refs/heads/main',
      },
    ],
    ["somebody's own runner", { runner_environment: 'self-hosted' }],
    [
      'another workflow of the repository',
      { job_workflow_ref: 'acme/weather/.github/workflows/test.yml@refs/tags/v1.4.2' },
    ],
  ])('by %s is refused', async (_, claims) => {
    const refused = await box.run(release('3.0.0'), as(sigstore.tokens.github(claims)));
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('ERR_NOT_AUTHORISED');
  });

  test('is verified by a client that trusts the same Sigstore, with the workflow as its signer', async () => {
    const config = client.write('sigstore.json', sigstore.trustConfig('rekor-v2'));
    const verify = ['verify', '--json', '--server', `${NAME}@1.1.0`, '--', ...server];
    const without = await client.run(verify);
    expect(without.stdout + without.stderr).toContain('ERR_SIGSTORE_ROOT_MISSING');
    expect(without.code).toBe(3);
    expect((await client.run(['trust', 'sigstore', '--trust-config', config])).code).toBe(0);
    const verified = await client.run(verify);
    expect(verified.stdout).toContain('acme/weather/.github/workflows/release.yml');
    expect(documentOf(verified)).toMatchObject({ verdict: 'verified' });
    expect(verified.code, verified.stderr).toBe(0);
  });

  test('is taken back by a request that the same identity signs', async () => {
    const yank = ['yank', `${NAME}@1.1.0`, '--reason', 'wrong sums', '--keyless', '--yes'];
    const yanked = await box.run([...yank, '--trust-config', 'rekor-v1.json'], as(sigstore.tokens.github()));
    expect(yanked.code, yanked.stderr).toBe(0);
    // From here on nobody reads the name's entries who does not know whose certificates count.
    const history = await client.run(['history', NAME]);
    expect(history.code, history.stderr).toBe(0);
    expect(history.stdout).toContain('wrong sums');
  });
});

test('no command has ever printed any part of a token', () => {
  for (const text of box.printed) expect(text).not.toMatch(/ey[A-Za-z0-9_-]{16}/);
});

function hasTerminalProgram(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/** Runs the launcher at a terminal of its own, as a person would. */
async function atTerminal(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; text: string }> {
  const words = [process.execPath, LAUNCHER, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', words, '/dev/null'], {
    cwd: box.project,
    env: { ...env, SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, text: Buffer.concat(chunks).toString() }));
  });
}
