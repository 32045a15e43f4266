import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, signRelease } from '../support/signed-release.ts';
import { documentOf, Sandbox, type Listing } from './support/sandbox.ts';

const NAME = 'io.github.acme/sums';
const SECRET = 'sk-live-0123456789';
const add = (description: string) => ({
  name: 'add',
  description,
  inputSchema: { type: 'object', properties: { a: { type: 'number' } } },
});
const FIRST: Listing = { tools: [add('Adds two numbers.')] };
const SECOND: Listing = { tools: [add('Adds two numbers, exactly.')] };
const signer = newSigner();

/** One story; each test goes on where the one before ended. */
describe('a set of servers', () => {
  let box: Sandbox;
  let registry: RunningRegistry;
  let signed: string[];
  let plain: string[];
  let config: string;

  const release = async (version: string, listing: Listing): Promise<void> => {
    const definitions = (listing.tools ?? []).map((definition) => ({
      kind: 'tool' as const,
      id: 'add',
      definition: definition as never,
    }));
    const serverInfo = {
      kind: 'server-info' as const,
      id: '',
      definition: { name: 'listing', version: '1.0.0' } as never,
    };
    const answer = await registry.publish(
      await signRelease(signer, { name: NAME, version, definitions: [...definitions, serverInfo] }),
    );
    expect(answer.status).toBeLessThan(300);
  };
  const info = { name: 'listing', version: '1.0.0' };

  beforeAll(async () => {
    box = new Sandbox();
    registry = await runRegistry();
    signed = box.server({ ...FIRST, serverInfo: info }, 'signed.json');
    plain = box.server({ ...FIRST, serverInfo: info }, 'plain.json');
    await release('1.0.0', FIRST);
    await box.run(['trust', registry.registry.url, '--fingerprint', registry.registry.fingerprint]);
    const entry = ([command, ...args]: string[], more: object = {}) => ({ command, args, ...more });
    config = box.write('mcp.json', {
      mcpServers: {
        sums: entry(['toolsum', 'guard', '--server', NAME, '--', ...signed]),
        plain: entry(plain, { env: { API_KEY: SECRET } }),
        'dead\u001B[2K': entry([process.execPath, '-e', 'process.exit(1)']),
        typo: entry(plain),
        wants: entry(['node'], { env: { KEY: '${input:key}' } }),
      },
    });
  });
  afterAll(async () => {
    await registry.remove();
    box.remove();
  });

  test('is locked from a host’s configuration; one that fails does not stop the others, and no secret is kept', async () => {
    const locked = await box.run(['lock', '--config', config, '--map', 'typo=io.github.acme/misspelt']);
    expect(locked.code).toBe(1);
    expect(locked.stdout).toMatch(/\+ locked {5}sums: verified \(1\.0\.0; signer by grant\)/);
    expect(locked.stdout).toMatch(/\+ locked {5}plain: pinned, UNSIGNED/);
    expect(locked.stdout).toMatch(/\? unusable {3}dead‹U\+001B›\[2K: /);
    expect(locked.stdout).toMatch(/✗ refused {4}typo: unsigned \(.*check the spelling/);
    expect(locked.stdout).toMatch(/\? unusable {3}wants: holds a \$\{…\}/);
    expect(locked.stderr).toContain('[2/5] plain');
    expect(locked.stderr).toContain('2 locked, 1 refused, 2 unusable.');
    const lockfile = box.read('toolsum.lock');
    const { servers } = JSON.parse(lockfile) as { servers: Record<string, { kind: string }> };
    expect(
      Object.values(servers)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['pinned', 'signed']);
    expect(servers[NAME]).toMatchObject({ kind: 'signed', version: '1.0.0' });
    expect(lockfile + locked.stdout + locked.stderr).not.toContain(SECRET);
    expect(locked.stdout + locked.stderr).not.toContain('\u001B');
  });

  test('is started by the lockfile’s own commands only if somebody says so', async () => {
    for (const args of [['lock'], ['verify', '--locked'], ['lock', '--update']]) {
      const refused = await box.run(args);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('--start-locked');
      expect(refused.stderr).toContain('Starting: ');
    }
  });

  test('an update shows the whole diff, writes nothing without a word, and then just that', async () => {
    await release('1.1.0', SECOND);
    box.server({ ...SECOND, serverInfo: info }, 'signed.json');
    box.server({ ...SECOND, serverInfo: info }, 'plain.json');
    const before = box.read('toolsum.lock');

    const shown = await box.run(['lock', '--update', '--start-locked']);
    expect(shown.code).toBe(1);
    expect(shown.stdout).toMatch(
      /~ io\.github\.acme\/sums: 1\.0\.0, entry 1, signed by key .* -> 1\.1\.0, entry 2/,
    );
    expect(shown.stdout).toContain('! pin-changed: UNSIGNED: says something else than what was pinned');
    expect(shown.stdout.match(/medium {3}prose changed \/description/g)).toHaveLength(2);
    expect(shown.stdout.match(/Adds two numbers\[\+, exactly\+\]\./g)).toHaveLength(2);
    expect(shown.stderr).toContain('Nothing was written.');
    expect(box.read('toolsum.lock')).toBe(before);

    const one = await box.run(['lock', '--update', NAME, '--start-locked', '--yes', '--json']);
    expect(one.code).toBe(0);
    expect(documentOf(one)).toMatchObject({
      written: true,
      servers: [{ label: NAME, change: 'changed', objections: [], after: { version: '1.1.0' } }],
    });
    const rest = await box.run(['lock', '--update', '--start-locked', '--yes', '--json']);
    expect(rest.code).toBe(0);
    expect(documentOf(rest)).toMatchObject({
      servers: [{ change: 'changed', objections: ['pin-changed'] }, { change: 'none' }],
    });
    const none = await box.run(['lock', '--update', '--start-locked']);
    expect(none).toMatchObject({ code: 0 });
    expect(none.stderr).toContain('Nothing would change.');
    expect((await box.run(['lock', '--update', 'io.github.acme/none', '--start-locked'])).code).toBe(2);
  });

  test('is verified from the lockfile with no network, no registry and a new home that has the trust file alone', async () => {
    const trust = readFileSync(join(box.folder, 'config', 'toolsum', 'trust.json'));
    const lockfile = box.read('toolsum.lock');
    await registry.stop();
    const fresh = {
      HOME: join(box.folder, 'fresh'),
      XDG_CONFIG_HOME: join(box.folder, 'fresh', 'config'),
      XDG_STATE_HOME: join(box.folder, 'fresh', 'state'),
      XDG_CACHE_HOME: join(box.folder, 'fresh', 'cache'),
    };
    const verify = ['verify', '--locked', '--start-locked'];
    const without = await box.run(verify, { env: fresh });
    expect(without.code).toBe(3);
    mkdirSync(join(fresh.XDG_CONFIG_HOME, 'toolsum'), { recursive: true });
    writeFileSync(join(fresh.XDG_CONFIG_HOME, 'toolsum', 'trust.json'), trust);

    const good = await box.run(verify, { env: fresh });
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(
      /✓ verified {3}io\.github\.acme\/sums: verified \(1\.1\.0; signer by lockfile; locked, 0 h old\)/,
    );
    expect(good.stdout).toMatch(/✓ verified {3}\S.*plain\.json: pinned, UNSIGNED/);
    expect(box.read('toolsum.lock')).toBe(lockfile);

    box.server({ ...FIRST, serverInfo: info }, 'signed.json');
    const drifted = await box.run([...verify, '--json'], { env: fresh });
    expect(drifted.code).toBe(1);
    expect(documentOf(drifted)).toMatchObject({
      servers: [
        { outcome: 'verified' },
        { label: NAME, outcome: 'refused', report: { verdict: 'drifted', freshness: { kind: 'locked' } } },
      ],
    });
    box.server({ ...SECOND, serverInfo: info }, 'signed.json');

    // No longer than the policy lets a registry be away.
    box.write('strict.json', { scheme: 'toolsum/1', maxOfflineHours: 0 });
    const late = await box.run([...verify, '--server', NAME, '--policy', 'strict.json'], { env: fresh });
    expect(late.code).toBe(3);
    expect(box.read('toolsum.lock')).toBe(lockfile);
    rmSync(join(box.folder, 'fresh'), { recursive: true });
  });
});
