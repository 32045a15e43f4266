import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { RunningWitness } from '../support/running-witness.ts';
import { documentOf, Sandbox } from './support/sandbox.ts';

const REGISTRY = fileURLToPath(new URL('../../server/bin/toolsum-registry.js', import.meta.url));
const NAME = 'io.github.acme/sums';
const PASSWORD = 'correct-horse-battery';

interface Announcement {
  readonly url: string;
  readonly logKey: string;
  readonly fingerprint: string;
  readonly firstToken?: string;
}

/** A registry, three witnesses and a client, each a process of its own. */
describe('two of three witnesses', () => {
  let box: Sandbox;
  let child: ChildProcess | undefined;
  let founded: Announcement;
  let port = '0';
  const witnesses: RunningWitness[] = [];

  async function serve(...options: string[]): Promise<Announcement> {
    const args = ['serve', '--data', box.path('registry'), '--port', port, '--json', ...options];
    child = spawn(process.execPath, [REGISTRY, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let line = '';
    child.stdout?.on('data', (chunk) => (line += String(chunk)));
    await vi.waitFor(() => expect(line).toContain('\n'), 30_000);
    const announced = JSON.parse(line) as Announcement;
    port = new URL(announced.url).port;
    return announced;
  }
  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (child === undefined) return;
    const gone = once(child, 'close');
    child.kill(signal);
    await gone;
    child = undefined;
  }
  const named = (): string[] => witnesses.flatMap(({ vkey, url }) => ['--witness', `${vkey}=${url}`]);
  const release = async (version: string) =>
    box.run(['release', '--name', NAME, '--version', version, '--json', '--', ...command], {
      env: { TOOLSUM_PASSWORD: PASSWORD, TOOLSUM_TOKEN: founded.firstToken ?? '' },
    });
  const verify = async () => box.run(['verify', '--server', NAME, '--json', '--', ...command]);
  let command: string[];

  beforeAll(async () => {
    box = new Sandbox();
    command = box.server({ tools: [{ name: 'add', description: 'Adds.', inputSchema: { type: 'object' } }] });
    founded = await serve();
    for (const name of ['w1.example', 'w2.example', 'w3.example'])
      witnesses.push(await RunningWitness.found(name, [founded.logKey]));
    await stop();
    await serve(...named(), '--quorum', '2');
    await box.run(['keygen'], { env: { TOOLSUM_PASSWORD: PASSWORD } });
  }, 180_000);
  afterAll(async () => {
    await stop();
    for (const witness of witnesses) await witness.remove();
    box.remove();
  });

  test('are shown to a client, and demanded only by its person’s word', async () => {
    const { url, fingerprint } = founded;
    const trust = ['trust', url, '--fingerprint', fingerprint];
    const trusted = join(box.folder, 'config', 'toolsum', 'trust.json');
    const policy = (): string[] =>
      (JSON.parse(readFileSync(trusted, 'utf8')) as { registries: { policy: string[] }[] }).registries[0]
        ?.policy ?? [];
    const shown = await box.run(trust);
    expect(shown.code).toBe(0);
    expect(shown.stderr).toContain(
      'The registry itself names: 2 of 3 must cosign: w1.example, w2.example, w3.example',
    );
    expect(policy().at(-1)).toBe('quorum none');
    const demanded = await box.run([...trust, '--log-policy', 'registry']);
    expect(demanded.code).toBe(0);
    expect(demanded.stderr).toContain('Witnesses    2 of 3 must cosign');
    expect(policy()).toEqual([
      `log ${founded.logKey}`,
      ...witnesses.map(({ name, vkey }) => `witness ${name} ${vkey}`),
      'group witnesses 2 w1.example w2.example w3.example',
      'quorum witnesses',
    ]);
  });

  test('let a release through with one of them dead', async () => {
    await witnesses[0]?.end('SIGKILL');
    expect((await release('1.0.0')).code).toBe(0);
    const verified = await verify();
    expect(documentOf(verified)).toMatchObject({ verdict: 'verified' });
    expect(verified.code).toBe(0);
  });

  test('with two dead hold the next one back, which is not lost', async () => {
    await witnesses[1]?.end('SIGKILL');
    const held = await release('1.1.0');
    expect(held.code).toBe(3);
    expect(held.stderr).toContain('ERR_WITNESSES_SILENT');
    // What was cosigned before still verifies.
    expect(documentOf(await verify())).toMatchObject({ verdict: 'verified', version: '1.0.0' });
    await stop('SIGKILL');
    await witnesses[1]?.start();
    await serve(...named(), '--quorum', '2');
    await vi.waitFor(
      async () => expect((await fetch(`${founded.url}/v1/servers/${NAME}/versions/1.1.0`)).status).toBe(200),
      20_000,
    );
    expect((await release('1.1.0')).code).toBe(0);
  }, 180_000);

  test('are missed by a client where the operator does without them', async () => {
    await stop();
    await serve();
    // Trees that were cosigned while it had them still are; the next one is not.
    const publisher = { ...box.env, XDG_CONFIG_HOME: join(box.folder, 'publisher') };
    await box.run(['trust', founded.url, '--fingerprint', founded.fingerprint], { env: publisher });
    const released = await box.run(['release', '--name', NAME, '--version', '1.2.0', '--', ...command], {
      env: { ...publisher, TOOLSUM_PASSWORD: PASSWORD, TOOLSUM_TOKEN: founded.firstToken ?? '' },
    });
    expect(released.code).toBe(0);
    const refused = await verify();
    expect(documentOf(refused)).toMatchObject({ verdict: 'unverifiable', code: 'ERR_WITNESS_QUORUM' });
    expect(refused.code).toBe(3);
  }, 120_000);

  test('are told from flags that make no sense', async () => {
    await stop();
    for (const options of [
      [...named(), '--quorum', '4'],
      [...named(), '--witnesses', box.write('lines.txt', 'quorum none\n')],
    ]) {
      const args = ['serve', '--data', box.path('registry'), '--port', '0', ...options];
      const registry = spawn(process.execPath, [REGISTRY, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
      let stderr = '';
      registry.stderr.on('data', (chunk) => (stderr += String(chunk)));
      const [code] = (await once(registry, 'close')) as [number];
      expect([code, options, stderr]).toEqual([2, options, expect.stringMatching(/^error: .+\n$/)]);
    }
  }, 120_000);
});
