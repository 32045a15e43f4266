import { LIMITS, generateKeyPair, signerFromPrivateKey, verifySignature, type KeyType } from '@toolsum/core';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandSigner } from '../../../cli/src/signing/command-signer.ts';
import { errorOf } from '../../support/outcome.ts';

const data = new TextEncoder().encode('DSSEv1 28 application/vnd.in-toto+json 2 {}');
const node = process.execPath;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolsum-signer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return `${quoted(node)} ${quoted(path)}`;
}

const quoted = (path: string): string => `'${path}'`;

/** A program that signs what it reads with a key in a file, as an HSM's would. */
function program(type: KeyType, encoding: string, before = '') {
  const { privateKey, publicKey } = generateKeyPair(type);
  const pem = String(privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const command = script(
    `${type}-${encoding}-${before.length}.mjs`,
    `import { sign } from 'node:crypto';
     ${before}
     const chunks = [];
     for await (const chunk of process.stdin) chunks.push(chunk);
     const signature = sign(${type === 'p256' ? "'sha256'" : 'null'}, Buffer.concat(chunks), ${JSON.stringify(pem)});
     process.stdout.write(${encoding === 'raw' ? 'signature' : "signature.toString('base64') + '\\n'"});`,
  );
  return { command, publicKey, privateKey };
}

const notes: string[] = [];
const note = (line: string): void => void notes.push(line);

describe.each<KeyType>(['ed25519', 'p256'])('a program that signs with %s', (type) => {
  test.each(['raw', 'base64'])('gets the bytes on stdin and answers the signature (%s)', async (encoding) => {
    const { command, publicKey } = program(type, encoding);
    const signature = await commandSigner({ command, publicKey, note }).sign(data);
    expect(await verifySignature(publicKey, data, signature)).toBe(true);
  });

  test('is found out where it signs with another key', async () => {
    const { command } = program(type, 'raw');
    const { publicKey } = generateKeyPair(type);
    const error = await errorOf(() => commandSigner({ command, publicKey, note }).sign(data));
    expect(error.code).toBe('ERR_SIGNATURE_INVALID');
  });

  test('is found out where it signs something else', async () => {
    const { privateKey, publicKey } = generateKeyPair(type);
    const other = Buffer.from(await signerFromPrivateKey(privateKey).sign(Buffer.from('other')));
    const command = script(
      `other-${type}.mjs`,
      `process.stdout.write(Buffer.from('${other.toString('hex')}', 'hex'))`,
    );
    const error = await errorOf(() => commandSigner({ command, publicKey, note }).sign(data));
    expect(error.code).toBe('ERR_SIGNATURE_INVALID');
  });
});

describe('a program that fails', () => {
  const { publicKey } = generateKeyPair('ed25519');
  const failure = async (body: string, timeoutMs?: number) => {
    const command = script(`failing-${Math.random()}.mjs`, body);
    return errorOf(() =>
      commandSigner({ command, publicKey, note, ...(timeoutMs === undefined ? {} : { timeoutMs }) }).sign(
        data,
      ),
    );
  };

  test.each([
    ['by its code', 'process.exit(3)', 'ended with code 3'],
    ['by a signal', "process.kill(process.pid, 'SIGKILL')", 'was ended by SIGKILL'],
    ['by silence', '', 'answered 0 bytes that are no signature'],
    ['by words', "console.log('signed!')", 'answered 8 bytes that are no signature'],
    ['by base64 in another spelling', `console.log('${'_'.repeat(86)}==')`, 'answered 89 bytes'],
    [
      'by answering without an end',
      "setInterval(() => process.stdout.write('A'.repeat(65536)), 1)",
      'answered more than',
    ],
  ])('%s is told so', async (_, body, message) => {
    const error = await failure(body);
    expect(error.code).toBe('ERR_SIGNER_FAILED');
    expect(error.message).toContain(message);
  });

  test('by not answering is given up, also where a child of its holds the pipes', async () => {
    const started = Date.now();
    const child = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', 'setTimeout(() => {}, 5000)'], { stdio: 'inherit' });`;
    expect((await failure(child, 300)).message).toContain('did not answer within 0.3 s');
    expect(Date.now() - started).toBeLessThan(4000);
  });

  test('because it is not there is told so, its name made visible', async () => {
    const signer = commandSigner({ command: `'/no/such\u001b[2Jprogram'`, publicKey, note });
    const error = await errorOf(() => signer.sign(data));
    expect(error.code).toBe('ERR_SIGNER_FAILED');
    expect(error.message).toMatch(/is not there$/);
    expect(error.message).not.toContain('\u001b');
  });

  test('without reading what it gets does no harm', async () => {
    const big = new Uint8Array(1024 * 1024);
    const command = script('deaf.mjs', 'process.stdin.destroy(); process.exit(4)');
    const error = await errorOf(() => commandSigner({ command, publicKey, note }).sign(big));
    expect(error.message).toContain('ended with code 4');
  });

  test('has its complaint shown, bounded and without control characters', async () => {
    notes.length = 0;
    await failure(`console.error('no \\u001b[31mtoken');
      console.error('x'.repeat(${LIMITS.stderrBytes * 2})); process.exitCode = 1;`);
    expect(notes[0]).toMatch(/^no .*token$/);
    expect(notes.join('')).not.toContain('\u001b');
    expect(notes.join('').length).toBeLessThan(LIMITS.stderrBytes + 100);
  });
});

test('the command gets no shell', async () => {
  const { command, publicKey } = program(
    'ed25519',
    'raw',
    "if (process.argv[2] !== '$HOME;id') process.exit(9);",
  );
  await commandSigner({ command: `${command} $HOME;id`, publicKey, note }).sign(data);
});

const openssl = opensslVersion();

describe(`openssl as the program (${openssl ?? 'skipped: there is no openssl here'})`, () => {
  const pair = (type: KeyType) => {
    const { privateKey, publicKey } = generateKeyPair(type);
    const pem = join(folder, `${type}.pem`);
    writeFileSync(pem, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
    return { publicKey, pem };
  };

  test.skipIf(openssl === undefined)('signs with P-256 in one command', async () => {
    const { publicKey, pem } = pair('p256');
    const command = `openssl dgst -sha256 -sign ${quoted(pem)}`;
    const signature = await commandSigner({ command, publicKey, note }).sign(data);
    expect(await verifySignature(publicKey, data, signature)).toBe(true);
  });

  test.skipIf(openssl === undefined)('signs with Ed25519 by a script of three lines', async () => {
    const { publicKey, pem } = pair('ed25519');
    const path = join(folder, 'sign-ed25519');
    writeFileSync(
      path,
      `#!/bin/sh
message=$(mktemp) && trap 'rm -f "$message"' EXIT && cat > "$message" &&
openssl pkeyutl -sign -rawin -inkey "$1" -in "$message"
`,
    );
    chmodSync(path, 0o700);
    const command = `${quoted(path)} ${quoted(pem)}`;
    const signature = await commandSigner({ command, publicKey, note }).sign(data);
    expect(await verifySignature(publicKey, data, signature)).toBe(true);
  });
});

function opensslVersion(): string | undefined {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
