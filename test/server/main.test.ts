import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, publishRequest, signRelease } from '../support/signed-release.ts';

const LAUNCHER = fileURLToPath(new URL('../../server/bin/toolsum-registry.js', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'toolsum-main-')), 'data');
});
afterEach(() => {
  rmSync(join(data, '..'), { recursive: true });
});

/** Runs to the end; with `stopAfter`, a SIGTERM follows the first line. */
async function run(args: readonly string[], during?: (line: string) => Promise<void>): Promise<Outcome> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  let isUp = false;
  let running: Promise<void> = Promise.resolve();
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
    if (during === undefined || isUp || !stdout.includes('\n')) return;
    isUp = true;
    running = during(stdout).finally(() => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number | null];
  await running;
  return { code, stdout, stderr };
}
const serve = ['serve', '--port', '0'];

describe('toolsum-registry', () => {
  it.each([
    [['--nonsense']],
    [['serve']],
    [['serve', '--data', 'x', '--port', 'eighty']],
    [['serve', '--data', 'x', '--port', '70000']],
    [['serve', '--data', 'x', '--origin', 'no origin']],
    [['serve', '--data', 'x', '--public-url', 'ftp://x']],
    [['serve', '--data', 'x', '--allow-egress', '10.0.0.0']],
    [['token', 'create', '--data', 'x', '--scope', 'subscribe']],
    [['token', 'revoke', '--data', 'x']],
  ])('leaves with 2 and a sentence for %j, and makes nothing', async (args) => {
    const at = args.map((arg) => (arg === 'x' ? data : arg));
    const { code, stdout, stderr } = await run(at);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: .+/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(data)).toBe(false);
  });

  it('tells its version of help with 0', async () => {
    const { code, stdout } = await run(['serve', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--allow-egress');
  });

  it('founds, announces once, stops on SIGTERM with 0, and goes on under the same identity', async () => {
    const first = await run([...serve, '--data', data, '--json'], async (line) => {
      const { url } = JSON.parse(line) as { url: string };
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    });
    expect(first.code).toBe(0);
    const founded = JSON.parse(first.stdout) as Record<string, string>;
    expect(Object.keys(founded)).toEqual(['url', 'origin', 'logKey', 'fingerprint', 'firstToken']);
    const second = await run([...serve, '--data', data, '--json'], async () => {});
    const again = JSON.parse(second.stdout) as Record<string, string>;
    expect(again).toEqual({ ...without(founded), url: again['url'] });
  });

  it('says in words what it is, and its token', async () => {
    const { stdout } = await run([...serve, '--data', data], async () => {});
    expect(stdout).toMatch(/^registry +http:\/\/127\.0\.0\.1:\d+$/m);
    expect(stdout).toMatch(/^first token +tsr_/m);
    expect(stdout).toMatch(/^fingerprint +sha256:/m);
  });

  it('refuses a restored older database with 3 and says what to do', async () => {
    const signer = newSigner();
    const publish = async (line: string, version: string, token: string): Promise<void> => {
      const { url } = JSON.parse(line) as { url: string };
      const answer = await fetch(`${url}/v1/publish`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(publishRequest(await signRelease(signer, { version }))),
      });
      expect(answer.status).toBe(201);
    };
    const first = await run([...serve, '--data', data, '--json'], async () => {});
    const { firstToken = '' } = JSON.parse(first.stdout) as { firstToken?: string };
    const [database, backup] = [join(data, 'registry.db'), join(data, 'backup.db')];
    cpSync(database, backup);
    await run([...serve, '--data', data, '--json'], async (line) => publish(line, '1.0.0', firstToken));
    cpSync(backup, database);
    const refused = await run([...serve, '--data', data, '--json']);
    expect([refused.code, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toMatch(/^error: not signing: .*Restore the newest copy.*\(ERR_LOG_DIVERGED\)\n$/);
  });

  it('makes, lists and revokes tokens while it serves', async () => {
    const outcome = await run([...serve, '--data', data, '--json'], async (line) => {
      const { url } = JSON.parse(line) as { url: string };
      const made = await run([
        'token',
        'create',
        '--data',
        data,
        '--scope',
        'publish:a.b/*',
        'subscribe',
        '--days',
        '1',
        '--json',
      ]);
      const { id, token } = JSON.parse(made.stdout) as { id: string; token: string };
      const subscriptions = async (): Promise<number> =>
        (await fetch(`${url}/v1/subscriptions`, { headers: { authorization: `Bearer ${token}` } })).status;
      expect(await subscriptions()).toBe(200);
      const listed = await run(['token', 'list', '--data', data]);
      expect(listed.stdout).toContain(id);
      expect(listed.stdout).not.toContain(token);
      expect((await run(['token', 'revoke', id, '--data', data])).code).toBe(0);
      expect(await subscriptions()).toBe(401);
      expect((await run(['token', 'revoke', 'ffff', '--data', data])).code).toBe(2);
    });
    expect(outcome.code).toBe(0);
  });

  it('says that a port is taken', async () => {
    const outcome = await run([...serve, '--data', data, '--json'], async (line) => {
      const { port } = new URL((JSON.parse(line) as { url: string }).url);
      const second = await run(['serve', '--data', `${data}-2`, '--port', port]);
      expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('EADDRINUSE')]);
    });
    expect(outcome.code).toBe(0);
  });
});

function without({ firstToken: _token, ...rest }: Record<string, string>): Record<string, string> {
  return rest;
}
