import { readFileSync } from 'node:fs';
import { signerFromPrivateKey, type Signer } from '@toolsum/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decryptPrivateKey } from '../../../cli/src/keys/key-file.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../../support/running-registry.ts';
import { signRelease } from '../../support/signed-release.ts';
import { Workshop, type Outcome } from '../support/run-main.ts';

const NAME = 'io.github.acme/files';
const PASSWORD = 'correct-horse-battery';

/** One story; each test goes on where the one before ended. */
describe('a name is governed from the command line', () => {
  let workshop: Workshop;
  let registry: RunningRegistry;
  const keys = new Map<string, Signer>();
  const run = (...argv: string[]): Promise<Outcome> =>
    workshop.run(argv, { TOOLSUM_TOKEN: registry.token, TOOLSUM_PASSWORD: PASSWORD });
  const ask = (who: string, verb: string, ...argv: string[]): Promise<Outcome> =>
    run(verb, ...argv, '--key', `${who}.key`, '--yes', '--json');
  const json = (outcome: Outcome): Record<string, unknown> =>
    JSON.parse(outcome.stdout) as Record<string, unknown>;
  const keyOf = (who: string): Signer => {
    const key = keys.get(who);
    if (key === undefined) throw new Error(`no key of ${who}`);
    return key;
  };
  const history = async (): Promise<Record<string, unknown>> => json(await run('history', NAME, '--json'));

  beforeAll(async () => {
    workshop = new Workshop();
    registry = await runRegistry();
    const { url, fingerprint } = registry.registry;
    expect((await run('trust', url, '--fingerprint', fingerprint)).code).toBe(0);
    for (const who of ['alice', 'bob', 'rescue', 'carol']) {
      expect((await run('keygen', '--out', who)).code, who).toBe(0);
      const pem = readFileSync(workshop.path(`${who}.key`), 'utf8');
      keys.set(who, signerFromPrivateKey(await decryptPrivateKey(pem, PASSWORD)));
    }
  }, 60_000);
  afterAll(async () => {
    await registry.remove();
    workshop.remove();
  });

  it('of which nothing is known, nothing is asked for', async () => {
    const outcome = await ask('alice', 'yank', `${NAME}@1.0.0`, '--reason', 'x');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('ERR_UNSIGNED');
  });

  it('is shown before it is changed, and not changed by a dry run or without a word of agreement', async () => {
    for (const version of ['1.0.0', '1.1.0', '1.2.0'])
      await mustPublish(registry, keyOf('alice'), { version });
    const shown = await run('channel', NAME, '--current', '1.0.0', '--also', '1.1.0', '--dry-run');
    expect(shown.code).toBe(0);
    expect(shown.stderr).toContain('current: 1.2.0 -> 1.0.0');
    expect(shown.stderr).toContain('also valid: none -> 1.1.0');
    const unasked = await run('channel', NAME, '--current', '1.0.0', '--key', 'alice.key');
    expect(unasked.code).toBe(2);
    expect(unasked.stderr).toContain('--yes');
    expect(((await history())['entries'] as unknown[]).length).toBe(4);
  });

  it('moves to another current version, and has one yanked with a reason', async () => {
    const moved = await ask('alice', 'channel', NAME, '--current', '1.1.0', '--minimum', '1.0.0');
    expect(json(moved)).toMatchObject({ logged: true, index: 4, origin: 'localhost/log/1' });
    const yanked = await ask('alice', 'yank', `${NAME}@1.1.0`, '--reason', 'wrong units');
    expect(json(yanked)).toMatchObject({
      logged: true,
      changes: [
        expect.stringContaining('current: 1.1.0 -> 1.2.0'),
        expect.stringContaining('1.1.0: valid -> yanked'),
      ],
    });
    expect(await history()).toMatchObject({
      current: '1.2.0',
      status: { yanked: ['1.1.0'], minimum: '1.0.0' },
    });
  });

  it('refuses what names no version, no key or no time', async () => {
    const tries = [
      ['yank', NAME, '--reason', 'x'],
      ['yank', `${NAME}@1.0.0`, '--reason', ' '],
      ['revoke', NAME, '--signing-key', 'bob.pub', '--reason', 'x'],
      ['revoke', `${NAME}@1.0.0`, '--since-index', '3', '--reason', 'x'],
      ['grant', NAME, 'remove', '--to', 'bob.pub'],
      ['grant', NAME, 'add', '--to', 'bob.pub', '--wait'],
      ['object', NAME, '--against', 'x', '--reason', 'x'],
      ['channel', `${NAME}@1.0.0`, '--current', '1.0.0'],
    ];
    for (const argv of tries) {
      const outcome = await run(...argv, '--key', 'alice.key', '--yes');
      expect(outcome.code, `${argv.join(' ')}: ${outcome.stderr}`).toBe(2);
    }
  });

  it('is granted to a recovery principal and to a second publisher', async () => {
    expect((await ask('alice', 'grant', NAME, 'add', '--to', 'rescue.pub', '--role', 'recovery')).code).toBe(
      0,
    );
    expect((await ask('alice', 'grant', NAME, 'add', '--to', 'bob.pub')).code).toBe(0);
    await mustPublish(registry, keyOf('bob'), { version: '2.0.0' });
    const refused = await registry.publish(await signRelease(keyOf('rescue'), { version: '2.1.0' }));
    expect(refused.status).toBe(403);
  });

  it('loses no publisher to another one at once, and one that objects not at all', async () => {
    const atOnce = await ask('bob', 'grant', NAME, 'remove', '--to', 'alice.pub');
    expect(atOnce.code).toBe(1);
    expect(atOnce.stderr).toContain('waits 72 hours');
    const waiting = await ask('bob', 'grant', NAME, 'remove', '--to', 'alice.pub', '--wait');
    expect(waiting.code).toBe(0);
    const { index } = json(waiting) as { index: number };
    const told = await run('history', NAME);
    expect(told.stderr).toContain(`waiting since entry ${index}`);
    expect((await ask('bob', 'object', NAME, '--against', String(index), '--reason', 'x')).code).toBe(1);
    const objected = await ask('alice', 'object', NAME, '--against', String(index), '--reason', 'mine');
    expect(objected.code).toBe(0);
    expect(await history()).toMatchObject({ waiting: [] });
  });

  it('is granted to a workflow, spelled as in a policy', async () => {
    const workflow = {
      kind: 'keyless',
      issuer: 'https://token.actions.githubusercontent.com',
      workflow: 'https://github.com/acme/files/.github/workflows/release.yml',
      repositoryId: '1',
      ownerId: '2',
      ref: 'refs/tags/*',
    };
    const file = workshop.write('workflow.json', JSON.stringify(workflow));
    const shown = await run('grant', NAME, 'add', '--to', file, '--dry-run', '--json');
    expect(json(shown)).toMatchObject({ request: { principal: workflow } });
    const broken = workshop.write('broken.json', JSON.stringify({ ...workflow, ref: undefined }));
    expect((await run('grant', NAME, 'add', '--to', broken, '--dry-run')).stderr).toContain('ERR_SCHEMA');
  });

  it("is rotated to a publisher's next key", async () => {
    const rotated = await ask('alice', 'grant', NAME, 'add', '--to', 'carol.pub', '--replace', 'alice.pub');
    expect(rotated.code, rotated.stderr).toBe(0);
    expect((await registry.publish(await signRelease(keyOf('alice'), { version: '2.1.0' }))).status).toBe(
      403,
    );
    await mustPublish(registry, keyOf('carol'), { version: '2.1.0' });
  });

  it('is rid of a stolen key by the recovery principal, from a version on', async () => {
    const { hint } = keyOf('bob').publicKey;
    const since = ['--since-version', '2.0.0', '--reason', 'stolen'];
    const revoked = await ask('rescue', 'revoke', NAME, '--signing-key', hint, ...since);
    expect(revoked.code, revoked.stderr).toBe(0);
    expect(json(revoked)['changes']).toEqual([
      expect.stringContaining('2.0.0: valid -> revoked'),
      expect.stringContaining(`key revoked: ${hint}`),
    ]);
    expect(await history()).toMatchObject({ status: { revoked: { keys: [{ hint }] } } });
    const version = await ask('carol', 'revoke', `${NAME}@2.1.0`, '--reason', 'backdoor');
    expect(json(version)).toMatchObject({ logged: true });
  });
});
