import { publicKeyFromPem } from '@toolsum/core';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Sandbox } from './support/sandbox.ts';

const page = readFileSync(new URL('../../docs/keys-and-identities.md', import.meta.url), 'utf8');
const LAUNCHER = fileURLToPath(new URL('../../cli/bin/toolsum.js', import.meta.url));
const blocks = [...page.matchAll(/```(\w*)\n([^]*?)```/g)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const recipes = blocks.filter(({ text }) => text.startsWith('$ openssl genpkey'));
const openssl = hasOpenssl();
const when = openssl ? '' : ' (skipped: there is no openssl here)';

describe(`the recipes for OpenSSL in the docs${when}`, () => {
  let box: Sandbox;
  let env: Record<string, string>;
  beforeAll(async () => {
    box = new Sandbox();
    const bin = join(box.folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'toolsum'), `#!/bin/sh\nexec '${process.execPath}' '${LAUNCHER}' "$@"\n`);
    chmodSync(join(bin, 'toolsum'), 0o700);
    env = { ...box.env, PATH: `${bin}:${box.env['PATH'] ?? ''}` };
    const script = blocks.find(({ language }) => language === 'sh');
    chmodSync(box.write('sign-ed25519', script?.text ?? ''), 0o700);
    box.write('server.json', { name: 'io.github.acme/sums', description: 'Sums.', version: '1.0.0' });
    const tools = [{ name: 'add', description: 'Adds two numbers.', inputSchema: { type: 'object' } }];
    expect((await box.run(['capture', '--', ...box.server({ tools })])).code).toBe(0);
  });
  afterAll(() => box.remove());

  test('are two: one for each type of key', () => expect(recipes).toHaveLength(2));

  test.skipIf(!openssl).each(recipes)('sign: $text', ({ text }) => {
    rmSync(box.path('manifest.sigstore.json'), { force: true });
    const commands = text.replaceAll(/^\$ /gm, '');
    execFileSync('sh', ['-ec', commands], { cwd: box.project, env, stdio: 'pipe' });
    const { hint } = publicKeyFromPem(box.read('release.pub'));
    expect(box.read('manifest.sigstore.json')).toContain(JSON.stringify({ hint }));
  });

  test('a program that fails signs nothing, and its complaint is shown', async () => {
    const made = await box.run(['keygen'], { env: { TOOLSUM_PASSWORD: '' } });
    expect(made.code).toBe(0);
    const complaint = `'${process.execPath}' -e 'console.error("no token"); process.exit(7)'`;
    const options = ['--signer-command', complaint, '--public-key', 'toolsum.pub', '--out', 'failed'];
    const outcome = await box.run(['sign', ...options]);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('no token\n');
    expect(outcome.stderr).toContain('ended with code 7 (ERR_SIGNER_FAILED)');
  });

  test('a program without its public key is not run', async () => {
    const outcome = await box.run(['sign', '--signer-command', 'touch ran']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('--public-key');
  });
});

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
